"""Names of persons, organisations and places, as spelt."""

from typing import Literal

from pydantic import Field

from crosscheck.model.base import Model
from crosscheck.model.phrase import Phrase
from crosscheck.model.relation import SAME, UNKNOWN, Relation, Stand
from crosscheck.model.values.landscape import NAMED_FOR
from crosscheck.model.values.spelling import edits, fold
from crosscheck.model.values.variants import POINTS, accepted, derived, differ, is_slip, spellings, transliterated

NameKind = Literal["person", "organisation", "place", "other"]

_DIFFERENT = Relation(stand=Stand.DIFFERENT, reason="other name")
_STYLE = Relation(
    stand=Stand.COMPATIBLE,
    reason="spelling style",
    text=Phrase(
        en="only capitals, accents, hyphens or apostrophes differ",
        id="hanya huruf besar, aksen, tanda hubung, atau apostrof yang berbeda",
    ),
)
_SHORT = Relation(
    stand=Stand.COMPATIBLE,
    reason="short form",
    text=Phrase(en="one is a short form of the other", id="yang satu bentuk pendek yang lain"),
)
_TRANSLITERATION = Relation(
    stand=Stand.COMPATIBLE,
    reason="transliteration",
    text=Phrase(en="both spellings of the name are accepted", id="kedua ejaan nama itu lazim"),
)
_ORDER = Relation(
    stand=Stand.COMPATIBLE,
    reason="order",
    text=Phrase(en="the same words in another order", id="kata yang sama dengan urutan lain"),
)
_ALIKE = Relation(
    stand=Stand.CONFLICT,
    reason="alike",
    text=Phrase(en="the two spellings differ in several letters", id="kedua ejaan berbeda beberapa huruf"),
)
_TRANSLATION = Relation(
    stand=Stand.COMPATIBLE,
    reason="translation",
    text=Phrase(en="two names of one and the same", id="dua nama untuk hal yang sama"),
)


class NameValue(Model):
    """A name as the article spells it, without honorifics; `entity` is the canonical full name within the article.

    `times` is how often the article spells it so, `kin` the language-free kinship told beside it ("mother"), if any.
    """

    type: Literal["name"] = "name"
    name: str
    kind: NameKind = "other"
    entity: str = ""
    times: int = 1
    kin: str = Field(default="", exclude=True, repr=False)

    @property
    def canonical(self) -> str:
        """The value as a short language-free text, for reports and fingerprints."""
        return self.name

    def relate(self, other: "NameValue") -> Relation:
        """How two spellings stand: conflict means that one is likely a slip of the other, different that they are two names."""
        if self.name == other.name:
            return SAME
        if _parted(self.name, other.name) and not self.kind == other.kind == "person":
            return _slip(*sorted((self.name, other.name)))
        if spellings(self.name) & spellings(other.name) or _joined(self.name) == _joined(other.name):
            return _STYLE
        single = " " not in self.name.strip() or " " not in other.name.strip()
        if single and {self.kind, other.kind} in ({"person", "place"}, {"person", "organisation"}):
            return _DIFFERENT
        if self.entity and self.entity == other.entity:
            return _TRANSLATION if self.kind == "place" else _SHORT
        if not self.kind == other.kind == "person" and _in_number(_words(self.name), _words(other.name)):
            return _plural(_words(self.name), _words(other.name)) or _STYLE
        relation = _relate_words(_words(self.name), _words(other.name))
        if relation.stand is Stand.CONFLICT and _abbreviations(self.name) ^ _abbreviations(other.name):
            return UNKNOWN
        return relation


def _words(name: str) -> list[str]:
    """The folded words of a name, a possessive ending dropped ("St Oswin's" is "St Oswin") and a road's kind written out."""
    words = [fold(w[:-2] if w.endswith(("'s", "’s")) else w) for w in name.replace("-", " ").split() if fold(w)]
    return [*words[:-1], _ROADS.get(words[-1], words[-1])] if len(words) > 1 else words


_ROADS = {"st": "street", "ave": "avenue", "rd": "road", "dr": "drive", "ln": "lane", "ct": "court", "blvd": "boulevard"}


def _in_number(a: list[str], b: list[str]) -> bool:
    """Whether two longer names differ only in plural endings, and in words that only one has: "Bancroft Avenue", "77th and
    Bancroft Avenues"; "Dale School", "Upper Dale Schools"."""
    short, long = sorted((a, b), key=len)
    left = iter(long)
    return len(short) > 1 and a != b and all(any(x == y or x == f"{y}s" or y == f"{x}s" for y in left) for x in short)


def _plural(a: list[str], b: list[str]) -> Relation | None:
    """A slip where a word that a place or house is named for stands in both numbers, the words before it being the same: "Fern
    Hill flats", "Fern Hills flats"."""
    for k, (x, y) in enumerate(zip(a, b, strict=False)):
        if x != y:
            one, other = sorted((x, y), key=len)
            return _slip(x, y) if k and one in NAMED_FOR and other == f"{one}s" else None
    return None


def _abbreviations(name: str) -> set[str]:
    """The abbreviations within a longer name: a letter more or less makes another body of them ("KPU", "KPUD")."""
    words = name.split()
    caps = {w for w in words if len(w) > 1 and w.isupper()}
    return caps if len(caps) < len(words) else set()


def _joined(name: str) -> str:
    return fold(name).replace(" ", "")


def _parted(a: str, b: str) -> bool:
    """Whether two longer names differ in that one has in two capital words what the other has in one: "Ocean Front Circle"."""
    one, other = a.split(), b.split()
    short, long = sorted((one, other), key=len)
    plain = all(w.isalpha() and w[0].isupper() for w in (*one, *other))
    return len(long) == len(short) + 1 > 2 and plain and _joined(a) == _joined(b)


def _relate_words(a: list[str], b: list[str]) -> Relation:
    """How two names stand word by word."""
    if not a or not b:
        return UNKNOWN
    if accepted(" ".join(a).replace(" ", ""), " ".join(b).replace(" ", "")):
        return _TRANSLITERATION
    if sorted(a) == sorted(b):
        return _ORDER
    matched = _match(a, b)
    if matched is None and _joined_slip(a, b):
        return _slip(" ".join(a), " ".join(b))
    if matched is None:
        return _pointed(a, b) or _alike(a, b)
    slips = [(x, y) for x, y, kind in matched if kind == "slip"]
    if slips:
        return _slip(*slips[0]) if len(slips) == 1 or len(matched) > 3 else _alike(a, b)
    if len(a) == len(b):
        return _TRANSLITERATION
    return _SHORT


JOINED = 12
"""Letters of a name that is compared with no regard to where its words part."""


def _joined_slip(a: list[str], b: list[str]) -> bool:
    """Whether two names parted into words in another way differ in one letter: "Fairlawn Terrace", "Fair Lawn Terrance"."""
    one, other = "".join(a), "".join(b)
    return len(a) != len(b) and min(len(one), len(other)) >= JOINED and one[0] == other[0] and edits(one, other, 1) == 1


def _pointed(a: list[str], b: list[str]) -> Relation | None:
    """Two long names of as many words that differ in one: in a compass point and its adjective ("West", "Western"), or in a
    word that begins alike, where at least three others are the same ("Harlow Regional Medical Center", "Harbour Regional")."""
    apart = [(x, y) for x, y in zip(a, b, strict=False) if x != y]
    if len(a) != len(b) or len(a) < 3 or len(apart) != 1:
        return None
    short, long = sorted(apart[0], key=len)
    alike = len(a) > 3 and len(short) >= ALIKE and short[:3] == long[:3] and not long.startswith(short)
    return _slip(short, long) if alike or (short in POINTS and long == f"{short}ern") else None


ALIKE = 5
"""Letters of a word that is compared by its beginning."""


def _slip(x: str, y: str) -> Relation:
    one, other = sorted((x, y))
    text = Phrase(
        en=f"“{one}” and “{other}” are nearly alike; one of them is likely a slip",
        id=f"“{one}” dan “{other}” hampir sama; salah satunya kemungkinan salah tulis",
    )
    return Relation(stand=Stand.CONFLICT, reason="likely slip", text=text)


def _alike(a: list[str], b: list[str]) -> Relation:
    """Two long names whose words all differ a little: one name written carelessly twice, else two names."""
    one, other = " ".join(a), " ".join(b)
    if min(len(a), len(b)) < 2 or abs(len(a) - len(b)) > 1 or min(len(one), len(other)) < 10:
        return _DIFFERENT
    near = all(x[0] == y[0] and not differ(x, y) and not derived(x, y) for x, y in zip(a, b, strict=False))
    limit = 3 if min(len(one), len(other)) < 14 else 5
    flat_a, flat_b = transliterated(one), transliterated(other)
    return _ALIKE if near and edits(flat_a, flat_b, limit) <= limit - 1 else _DIFFERENT


def _match(a: list[str], b: list[str]) -> list[tuple[str, str, str]] | None:
    """The words of the shorter name with their partners in the longer one, in order; None if one has none."""
    short, long = sorted((a, b), key=lambda words: (len(words), words))
    others = frozenset(a) | frozenset(b)
    found: list[tuple[str, str, str]] = []
    start = 0
    for word in short:
        best = _partner(word, long[start:], others)
        if best is None:
            return None
        start += best[0] + 1
        found.append((word, best[1], best[2]))
    same = sum(kind != "slip" for _, _, kind in found)
    if len(short) > 1 and not same:
        return None
    if len(short) == 1 and len(long) > 1 and found[0][2] == "slip":
        return found
    return found


def _partner(word: str, words: list[str], others: frozenset[str]) -> tuple[int, str, str] | None:
    """The place and spelling of `word` among `words` and how it stands: "equal", "accepted", "initial" or "slip"."""
    ranked: list[tuple[int, int, str, str]] = []
    for k, other in enumerate(words):
        if word == other:
            ranked.append((0, k, other, "equal"))
        elif accepted(word, other, others):
            ranked.append((1, k, other, "accepted"))
        elif 1 in (len(word), len(other)) and word[0] == other[0]:
            ranked.append((2, k, other, "initial"))
        elif is_slip(word, other):
            ranked.append((3, k, other, "slip"))
    if not ranked:
        return None
    _, k, other, kind = min(ranked)
    return k, other, kind


__all__ = ["NameKind", "NameValue"]
