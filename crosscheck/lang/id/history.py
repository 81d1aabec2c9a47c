"""How Indonesian says first, last, since, never and how often before."""

from crosscheck.lang.parts.history import HistoryLexicon

_ORDINALS = "pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh kesebelas kedua belas"
_NUMBERS = "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas"
_TEENS = {f"{w} belas": n + 10 for n, w in enumerate(_NUMBERS.split()[:9], 1) if n > 1}
_TENS = {f"{w} puluh": n * 10 for n, w in enumerate(_NUMBERS.split()[:9], 1) if n > 1}

LEXICON = HistoryLexicon(
    ordinals={w + nya: n for n, w in enumerate(_ORDINALS.split()[:11], 1) for nya in ("", "nya")}
    | {f"ke-{n}": n for n in range(1, 60)},
    superlatives=tuple(
        """tertinggi terendah terbesar terkecil terburuk terbaik terkuat terlemah terparah terberat terpanas terdingin terbasah
        terkering terlama terpanjang terpendek tercepat terlambat tertajam terdalam termahal termurah termuda tertua terbanyak
        tersedikit paling""".split()
    ),
    numbers={w: n for n, w in enumerate(_NUMBERS.split(), 1)} | _TEENS | _TENS | {"se": 1},
    since="sejak",
    begin=frozenset(
        """berdiri didirikan dibuka dimulai dibentuk merdeka kemerdekaan menjabat dilantik pencatatan pengukuran pendirian
        diresmikan berdirinya dibangun beroperasi bergulir digelar mulai reformasi terpilih memimpin""".split()
    ),
    patterns=(
        ("since", r"\b(?P<n>{ORD})\b[^.;!?¤]{1,100}?\bsejak\b(?P<gap>[^.,;!?¤]{0,50}?)(?P<d>{D})"),
        ("since", r"\bsejak\b(?P<gap>[^.,;!?¤]{0,50}?)(?P<d>{D})[^.,;!?¤]{1,40}?\b(?P<n>pertama) kali"),
        ("nth", r"\b(?P<n>{ORD})\b[^.;!?¤]{1,80}?\bsejak (?P<gap>(?:[a-z'’-]{1,20} ){0,3}[a-z'’-]{2,20})"),
        ("record", r"\b(?:{SUP})\b[^.;!?¤]{0,80}?\bsejak\b(?P<gap>[^.,;!?¤]{0,50}?)(?P<d>{D})"),
        (
            "record",
            r"\b(?:{SUP})\b[^.;!?¤]{0,60}?\b(?P<ever>sepanjang (?:sejarah|masa)|dalam sejarah|yang pernah"
            r" (?:ada|tercatat|terjadi))\b",
        ),
        (
            "for-not",
            r"\b(?:tidak|tak|belum|tanpa)\b[^.;!?¤]{1,70}?\bselama"
            r" (?:lebih dari |hampir |sekitar )?(?P<b>{NUM}) tahun\b",
        ),
        (
            "for-not",
            r"\b(?P<n>pertama)\b[^.;!?¤]{1,70}?\bdalam"
            r" (?:lebih dari |hampir |sekitar )?(?P<b>{NUM}) tahun(?: terakhir)?\b",
        ),
        (
            "since-not",
            r"\b(?:tidak|tak|belum|tidak ada|tiada)\b[^.;!?¤]{1,80}?\bsejak\b(?P<gap>[^.,;!?¤]{0,50}?)(?P<d>{D})",
        ),
        (
            "nth",
            r"\b(?P<n>{ORD})\b[^.;!?¤]{0,60}?\b(?P<ever>dalam sejarah|sepanjang sejarah|sepanjang masa|di dunia)\b",
        ),
        ("nth", r"\b(?:kali|untuk) (?P<n>{ORD})\b(?P<bare>)"),
        ("nth", r"\b(?P<n>{ORD}) kali(?:nya)?\b(?P<bare>)"),
        ("nth", r"\b(?P<n>{ORD}) yang (?P<ever>(?:me|ber|di|ter|pernah)[a-z]{2,15})\b"),
        (
            "nth",
            r"\b(?P<n>{ORD})\b[^.;!?¤]{0,50}?\b(?:dalam|selama|di) (?:{NUM})"
            r" (?:bulan|tahun|pekan) (?P<ever>pemerintahan|masa jabatan|kepemimpinan|kekuasaan|terakhir)\b",
        ),
        (
            "nth",
            r"\b(?P<n>{ORD})\b[^.;!?¤]{0,50}?"
            r"\b(?:dalam|selama|di) (?P<ever>pemerintahan|masa jabatan|kepemimpinan|kariernya|era)\b",
        ),
        ("never", r"\bbelum pernah\b(?: [\w-]{1,20}){0,4}"),
        ("never", r"\b(?:tidak|tak) pernah\b[^.;!?¤]{1,60}?\b(?:sebelumnya|sebelum ini|sepanjang sejarah)\b"),
        ("last", r"\b(?:terakhir|terakhir kali|kali terakhir)\b[^.;!?¤]{0,100}?(?P<d>{D})"),
        (
            "last",
            r"\bsebelumnya (?:datang|berkunjung|digelar|terjadi|bertemu|menang|meletus|dilakukan|dilaksanakan|singgah|"
            r"pecah|juara)[^.;!?¤]{0,60}?(?P<d>{D}"
            r")",
        ),
        ("term", r"\b(?:dari|pada|periode|sejak|tahun) (?P<d>¤{{4}})(?: ?[-–] ?| hingga | sampai )(?P<d2>¤{{4}})"),
    ),
)
