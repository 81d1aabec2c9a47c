# ruff: noqa: E501
"""A report on a story of our own making that uses every kind of claim, finding and relation."""

from datetime import datetime, timedelta

from marked import Maker, Said

from crosscheck.model.article import Skipped
from crosscheck.model.claim import Status
from crosscheck.model.discrepancy import Discrepancy, Severity, Side
from crosscheck.model.phrase import EMPTY, Phrase
from crosscheck.model.relation import Relation, Stand
from crosscheck.model.report import Report, Run
from crosscheck.model.story import Cluster, Pair
from crosscheck.model.values import (
    DateValue,
    HistoryValue,
    NameValue,
    OriginValue,
    PlaceValue,
    QuantityValue,
    QuoteValue,
    RoleValue,
    StatementValue,
)


def people(low: float, high: float | None = None, measure: str = "people:killed", bound: str = "") -> QuantityValue:
    top = low if high is None else high
    return QuantityValue(low=low, high=top, unit="count", measure=measure, digits=f"{low:g}", bound=bound)  # type: ignore[arg-type]


def money(value: float, unit: str = "IDR", digits: str = "23") -> QuantityValue:
    return QuantityValue(low=value, high=value, unit=unit, measure="damage", digits=digits, written_unit=unit)


def day(text: str, weekday: int | None = None) -> DateValue:
    start = datetime.fromisoformat(text)
    return DateValue(start=start, end=start + timedelta(days=1), precision="day", weekday=weekday)


def year(number: int) -> DateValue:
    return DateValue(start=datetime(number, 1, 1), end=datetime(number + 1, 1, 1), precision="year")


def minute(text: str, offset: int | None) -> DateValue:
    start = datetime.fromisoformat(text)
    return DateValue(start=start, end=start + timedelta(minutes=1), precision="minute", offset=offset)


LONG = "We checked every life jacket on board that morning, and the ship was cleared to sail in moderate waves."
SHORT = "We checked every life jacket on board that morning, and the ship was never cleared to sail in high waves."


def _articles() -> Maker:
    made = Maker()
    made.add(
        "pesisir-1",
        "Harian Pesisir",
        "2024-03-12T13:00:00+07:00",
        "id",
        "Feri Sinar Teluk Tenggelam di Tanjung Rawa",
        """TELUK RAWA - Kapal feri Sinar Teluk tenggelam di {place:utara Tanjung Rawa} pada {date:Selasa (12/3/2024)} pagi.

Sedikitnya {dead:38 orang tewas} hingga siang ini, kata Kepala Kantor SAR {name:Rahmat Sulaiman}.

Kapal membawa {aboard:214 penumpang}, terdiri atas {men:120 laki-laki} dan {women:84 perempuan}.

Kerugian ditaksir {money:Rp 2,3 triliun}. Kapal itu {plan:dijadwalkan berlayar pukul 06.30 WIB}.""",
        {
            "place": Said(PlaceValue(name="Tanjung Rawa", direction="north")),
            "date": Said(day("2024-03-12", 1)),
            "dead": Said(people(38, bound="at least"), Status.REPORTED, "Rahmat Sulaiman", "kata", head="orang tewas"),
            "name": Said(NameValue(name="Rahmat Sulaiman", kind="person", entity="Rahmat Sulaiman")),
            "aboard": Said(people(214, measure="people:aboard"), head="penumpang"),
            "men": Said(people(120, measure="people:men"), head="laki-laki"),
            "women": Said(people(84, measure="people:women"), head="perempuan"),
            "money": Said(money(2.3e12), head="kerugian"),
            "plan": Said(minute("2024-03-12T06:30", 420), Status.PLANNED),
        },
        ("Kantor Berita Samudra",),
    )
    made.add(
        "nusa-2",
        "Kabar Nusa",
        "2024-03-12T20:15:00+07:00",
        "id",
        "Korban Tewas Feri Bertambah Jadi 46",
        """Korban tewas feri Sinar Teluk bertambah menjadi {dead:46 orang} pada Selasa malam, kata Kepala SAR {name:Rachmat Sulaeman}.

Kecelakaan terjadi pada {date:Rabu (12/3/2024)}. Kapal tenggelam di {place:selatan Tanjung Rawa}.

“{quote:Kapal itu tidak pernah diizinkan berlayar},” kata Dewi Anggraini, {role:Kepala Syahbandar Teluk Rawa}.

Daftar penumpang {list:tidak pernah diserahkan} kepada syahbandar. Kerugian {money:Rp 2,3 miliar}.""",
        {
            "dead": Said(people(46), Status.REPORTED, "Rachmat Sulaeman", "kata", head="korban tewas"),
            "name": Said(NameValue(name="Rachmat Sulaeman", kind="person", entity="Rachmat Sulaeman")),
            "date": Said(day("2024-03-12", 2)),
            "place": Said(PlaceValue(name="Tanjung Rawa", direction="south")),
            "quote": Said(
                QuoteValue(words="Kapal itu tidak pernah diizinkan berlayar", source="Dewi Anggraini"),
                Status.REPORTED,
                "Dewi Anggraini",
                "kata",
                True,
            ),
            "role": Said(RoleValue(person="Dewi Anggraini", role="head:harbour", organisation="Teluk Rawa")),
            "list": Said(StatementValue(words="passenger list not handed over", negated=True), Status.DENIED),
            "money": Said(money(2.3e9), head="kerugian"),
        },
        ("Kantor Berita Samudra",),
    )
    made.add(
        "courier-3",
        "The Strait Courier",
        "2024-03-13T08:00:00+00:00",
        "en",
        "Ferry sinks off Tanjung Rawa, 56 dead",
        f"""TELUK RAWA — The ferry Sinar Teluk went down {{place:north of Cape Tanjung Rawa}} on {{date:Monday, 11 March}}, officials said.

The sinking {{dead:killed 56 people}}, rescue chief {{name:Rahmat Sulaiman}} said late on Tuesday.

“{{quote:{LONG}}}” said Dewi Anggraini, {{role:a former harbour master}}.

It was {{history:the first ferry disaster in the strait since 2009}}. The passenger list {{list:was handed over}} before departure.

Samudra news agency {{origin:first reported}} the sinking.""",
        {
            "place": Said(PlaceValue(name="Tanjung Rawa", direction="north")),
            "date": Said(day("2024-03-11", 0)),
            "dead": Said(people(56), Status.REPORTED, "Rahmat Sulaiman", "said", head="people killed"),
            "name": Said(NameValue(name="Rahmat Sulaiman", kind="person", entity="Rahmat Sulaiman")),
            "quote": Said(QuoteValue(words=LONG, source="Dewi Anggraini"), Status.REPORTED, "Dewi Anggraini", "said", True),
            "role": Said(RoleValue(person="Dewi Anggraini", role="head:harbour", tense="former")),
            "history": Said(HistoryValue(form="first", event="ferry disaster", date=year(2009))),
            "list": Said(StatementValue(words="passenger list handed over")),
            "origin": Said(OriginValue(name="Kantor Berita Samudra")),
        },
    )
    made.add(
        "ledger-4",
        "Northern Ledger",
        "2024-03-13T10:30:00+01:00",
        "en",
        "Questions after ferry disaster kills at least 40",
        f"""Sinar Teluk sank on {{date:12 March 2024}} with {{aboard:about 210 people}} on board; {{dead:at least 40 died}}.

“{{quote:{SHORT}}}” harbour master Dewi Anggraini told reporters.

The strait had {{history:its last such disaster in 2019}}. Investigators said the captain {{hedge:may have ignored}} a storm warning.""",
        {
            "date": Said(day("2024-03-12")),
            "aboard": Said(people(205, 215, measure="people:aboard"), head="people on board"),
            "dead": Said(people(40, bound="at least"), head="died"),
            "quote": Said(QuoteValue(words=SHORT, source="Dewi Anggraini"), Status.REPORTED, "Dewi Anggraini", "told", True),
            "history": Said(HistoryValue(form="last", event="ferry disaster", date=year(2019))),
            "hedge": Said(StatementValue(words="captain ignored warning", certainty=0.4), Status.HEDGED, "Investigators", "said"),
        },
    )
    return made


def _finding(
    code: str, name: str, severity: Severity, confidence: float, message: Phrase, reason: Phrase, *sides: tuple[str, ...]
) -> Discrepancy:
    shown = tuple(Side(value=_VALUES[s[0]], claims=s) for s in sides)
    articles = {c.split(":")[0] for s in sides for c in s}
    return Discrepancy(
        id=f"{abs(hash_of(code, *(c for s in sides for c in s))):016x}"[:16],
        code=code, name=name, severity=severity, confidence=confidence,
        scope="across" if len(articles) > 1 else "within", message=message, reason=reason, sides=shown,
    )  # fmt: skip


def hash_of(*parts: str) -> int:
    """A stable number for some words."""
    import hashlib

    return int(hashlib.sha256("|".join(parts).encode()).hexdigest()[:16], 16)


_MADE = _articles()
_VALUES = {c.id: c.value.canonical for c in _MADE.claims}


def _findings() -> tuple[Discrepancy, ...]:
    return (
        _finding(
            "NUM001", "quantity-conflict", "error", 0.93,
            Phrase(en="46 or 56 people killed", id="46 atau 56 orang tewas"),
            Phrase(
                en="Both figures are for Tuesday night, and no number satisfies both.",
                id="Kedua angka berlaku untuk Selasa malam, dan tidak ada satu angka yang cocok dengan keduanya.",
            ),
            ("nusa-2:dead",), ("courier-3:dead",),
        ),
        _finding(
            "DAT001", "date-conflict", "error", 0.9,
            Phrase(en="The sinking is dated 11 March and 12 March", id="Tenggelamnya kapal bertanggal 11 Maret dan 12 Maret"),
            Phrase(en="The days do not overlap in any time zone named.", id="Hari-hari itu tidak bertemu di zona waktu mana pun."),
            ("pesisir-1:date", "ledger-4:date"), ("courier-3:date",),
        ),
        _finding(
            "QUO001", "quote-altered", "error", 0.88,
            Phrase(en="Dewi Anggraini is quoted in two ways", id="Dewi Anggraini dikutip dengan dua cara"),
            Phrase(
                en="The same utterance, but one has “never cleared” where the other has “cleared”.",
                id="Ucapan yang sama, tetapi satu menulis “never cleared” dan yang lain “cleared”.",
            ),
            ("courier-3:quote",), ("ledger-4:quote",),
        ),
        _finding(
            "NUM002", "scale-or-unit-conflict", "warning", 0.84,
            Phrase(en="2.3 trillion or 2.3 billion rupiah", id="2,3 triliun atau 2,3 miliar rupiah"),
            Phrase(en="Same digits, a factor of 1,000 apart.", id="Angkanya sama, selisihnya 1.000 kali."),
            ("pesisir-1:money",), ("nusa-2:money",),
        ),
        _finding(
            "DAT002", "weekday-mismatch", "warning", 0.99,
            Phrase(en="12 March 2024 was a Tuesday, not a Wednesday", id="12 Maret 2024 adalah Selasa, bukan Rabu"), EMPTY,
            ("nusa-2:date",),
        ),
        _finding(
            "LOC001", "place-conflict", "warning", 0.71,
            Phrase(en="North or south of Tanjung Rawa", id="Di utara atau di selatan Tanjung Rawa"), EMPTY,
            ("courier-3:place", "pesisir-1:place"), ("nusa-2:place",),
        ),
        _finding(
            "NUM003", "sum-mismatch", "warning", 0.8,
            Phrase(en="120 and 84 make 204, not 214", id="120 dan 84 berjumlah 204, bukan 214"), EMPTY,
            ("pesisir-1:men", "pesisir-1:women"), ("pesisir-1:aboard",),
        ),
        _finding(
            "STA001", "contradiction", "warning", 0.66,
            Phrase(en="The passenger list was handed over, or it was not", id="Daftar penumpang diserahkan, atau tidak"), EMPTY,
            ("courier-3:list",), ("nusa-2:list",),
        ),
        _finding(
            "HIS001", "history-conflict", "warning", 0.58,
            Phrase(en="The last such disaster was in 2009 or in 2019", id="Bencana serupa terakhir terjadi pada 2009 atau 2019"), EMPTY,
            ("courier-3:history",), ("ledger-4:history",),
        ),
        _finding(
            "NAM001", "name-spelling", "warning", 0.77,
            Phrase(en="Rahmat Sulaiman or Rachmat Sulaeman", id="Rahmat Sulaiman atau Rachmat Sulaeman"), EMPTY,
            ("courier-3:name", "pesisir-1:name"), ("nusa-2:name",),
        ),
        _finding(
            "SRC001", "shared-origin", "info", 0.95,
            Phrase(en="Two outlets rest on Kantor Berita Samudra", id="Dua media bersandar pada Kantor Berita Samudra"), EMPTY,
            ("pesisir-1:dead",), ("nusa-2:dead",),
        ),
        _finding(
            "COV001", "single-outlet", "info", 0.6,
            Phrase(en="Only Northern Ledger has the storm warning", id="Hanya Northern Ledger yang memuat peringatan badai"), EMPTY,
            ("ledger-4:hedge",),
        ),
    )  # fmt: skip


def _relation(stand: Stand, kind: str = "", en: str = "", local: str = "") -> Relation:
    return Relation(stand=stand, reason=kind, text=Phrase(en=en, id=local))


LATER = _relation(Stand.SUPERSEDED, "as-of", "A later count of a rising toll.", "Hitungan yang lebih baru dari jumlah yang naik.")
BOUND = _relation(Stand.COMPATIBLE, "bound", "“at least 40” holds for 46.", "“sedikitnya 40” cocok dengan 46.")
ROUND = _relation(Stand.COMPATIBLE, "rounding", "“about 210” is 214, rounded.", "“sekitar 210” adalah 214 yang dibulatkan.")
CLASH = _relation(Stand.CONFLICT)


def sample() -> Report:
    """The report."""
    return Report(
        crosscheck_version="0.0.0",
        encoder="none",
        articles=tuple(_MADE.articles),
        claims=tuple(_MADE.claims),
        clusters=(
            _cluster("k1", 3, CLASH, "pesisir-1:dead", "nusa-2:dead", "courier-3:dead", "ledger-4:dead"),
            _cluster("k2", 3, CLASH, "pesisir-1:date", "nusa-2:date", "courier-3:date", "ledger-4:date"),
            _cluster("k3", 2, ROUND, "pesisir-1:aboard", "ledger-4:aboard"),
            _cluster("k4", 1, CLASH, "pesisir-1:money", "nusa-2:money"),
            _cluster("k5", 2, CLASH, "pesisir-1:place", "nusa-2:place", "courier-3:place"),
            _cluster("k6", 2, CLASH, "courier-3:list", "nusa-2:list"),
            _cluster("k7", 2, CLASH, "pesisir-1:name", "nusa-2:name", "courier-3:name"),
        ),
        pairs=(
            Pair(a="pesisir-1:dead", b="nusa-2:dead", same_thing=0.9, relation=LATER),
            Pair(a="nusa-2:dead", b="ledger-4:dead", same_thing=0.9, relation=BOUND),
            Pair(a="pesisir-1:aboard", b="ledger-4:aboard", same_thing=0.8, relation=ROUND),
        ),
        discrepancies=_findings(),
        suppressed=(_findings()[-1].id,),
        skipped=(Skipped(source="articles/broken.md", reason="the front matter has no closing line"),),
        run=Run(command="crosscheck check articles --encoder none", encoder="none", rules="0123456789abcdef"),
    )


def _cluster(key: str, origins: int, relation: Relation, *claims: str) -> Cluster:
    outlets = len({c.split(":")[0] for c in claims})
    return Cluster(id=key, claims=claims, outlets=outlets, origins=origins, relation=relation)


def empty() -> Report:
    """A report without any finding or cluster."""
    made = sample()
    return made.model_copy(update={"discrepancies": (), "clusters": (), "pairs": (), "suppressed": ()})
