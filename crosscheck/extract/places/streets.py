"""Streets: their names with abbreviations written out, and numbered ones, which are no runs of capitals."""

from collections.abc import Iterator

from crosscheck.extract.places.reader import PlaceFound, Reader
from crosscheck.model.base import Span
from crosscheck.model.values import PlaceValue
from crosscheck.safe.patterns import pattern

_NUMBERED = pattern(
    r"(?:(?P<house>\d{1,5}) (?:block of )?)?"
    r"(?:(?P<end>East|West|North|South|[NS]\.?[EW]\b\.?|[NSEW]\b\.?) )?"
    r"(?P<number>\d{1,3}(?:st|nd|rd|th)) "
    r"(?P<kind>Street|Avenue|Place|Court|Drive|Lane|Road|Terrace|Boulevard|(?:St|Ave|Pl|Ct|Dr|Ln|Rd|Ter|Blvd)\b\.?)"
)
_ORDINAL = ("st ", "nd ", "rd ", "th ")


def corners(reader: Reader) -> Iterator[PlaceFound]:
    """ "22nd Street and Arlington Avenue", "the 2300 block of West 47th Place"."""
    text = reader.sentence.text
    for m in _NUMBERED.finditer(text) if any(o in text for o in _ORDINAL) else ():
        start, end = reader.sentence.start + m.start(), reader.sentence.start + m.end()
        near = [o for o in reader.doc.mentions if end <= o.start <= end + 6 and o.kind != "person"]
        cross = near[0] if near and reader.doc.body[end : near[0].start] in (" and ", " & ") else None
        words = (m["house"], m["end"], m["number"], m["kind"])
        name = street_name(" ".join(w.lower().replace(".", "") for w in words if w))
        crossing = f" {_without_point(street_name(cross.entity))}" if cross else ""
        value = PlaceValue(name=name + crossing, feature="street")
        k = next((i for i, w in enumerate(reader.row) if w.start >= start), 0)
        yield PlaceFound(Span(start=start, end=cross.end if cross else end), value, reader.head(k))


def _without_point(name: str) -> str:
    words = name.split()
    return " ".join(words[1:] if words[:1] and words[0] in ("north", "south", "east", "west", "n", "s", "e", "w") else words)


def street_name(name: str) -> str:
    """The name of a street with its usual abbreviations written out."""
    words = name.split()
    first = int(words[:1] != [] and words[0].isdecimal())
    opening = [_SHORT_FIRST.get(w, w) for w in words[first : first + 1]]
    rest = words[first + 1 :] if opening == ["jalan"] else [_SHORT.get(w, w) for w in words[first + 1 :]]
    return " ".join([*words[:first], *opening, *rest])


_SHORT = {
    "st": "street",
    "ave": "avenue",
    "rd": "road",
    "dr": "drive",
    "ln": "lane",
    "ct": "court",
    "blvd": "boulevard",
    "hwy": "highway",
    "pkwy": "parkway",
    "cir": "circle",
    "trl": "trail",
    "pl": "place",
    "ter": "terrace",
}
_SHORT_FIRST = {"n": "north", "s": "south", "e": "east", "w": "west", "jl": "jalan", "jln": "jalan"}
