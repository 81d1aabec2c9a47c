"""Streets: their names with abbreviations written out, and numbered ones, which are no runs of capitals."""

from collections.abc import Iterator

from crosscheck.extract.places.reader import PlaceFound, Reader
from crosscheck.model.base import Span
from crosscheck.model.values import PlaceValue
from crosscheck.safe.patterns import pattern

_CORNER = pattern(r"(?:East |West |North |South |E\. |W\. |N\. |S\. )?(\d{1,3}(?:st|nd|rd|th)) (Street|Avenue|St\.?|Ave\.?)")


def corners(reader: Reader) -> Iterator[PlaceFound]:
    """ "22nd Street and Arlington Avenue"."""
    text = reader.sentence.text
    for m in _CORNER.finditer(text) if "St" in text or "Ave" in text else ():
        start, end = reader.sentence.start + m.start(), reader.sentence.start + m.end()
        near = [o for o in reader.doc.mentions if end <= o.start <= end + 6 and o.kind != "person"]
        cross = near[0] if near and reader.doc.body[end : near[0].start] in (" and ", " & ") else None
        name = street_name(f"{m.group(1)} {m.group(2).lower().rstrip('.')}") + (
            f" {_without_point(cross.entity)}" if cross else ""
        )
        value = PlaceValue(name=name, feature="street")
        k = next((i for i, w in enumerate(reader.row) if w.start >= start), 0)
        yield PlaceFound(Span(start=start, end=cross.end if cross else end), value, reader.head(k))


def _without_point(name: str) -> str:
    words = name.split()
    return " ".join(words[1:] if words[:1] and words[0] in ("north", "south", "east", "west", "n", "s", "e", "w") else words)


def street_name(name: str) -> str:
    """The name of a street with its usual abbreviations written out."""
    words = [_SHORT.get(w, w) if k else _SHORT_FIRST.get(w, w) for k, w in enumerate(name.split())]
    return " ".join(words)


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
}
_SHORT_FIRST = {"n": "north", "s": "south", "e": "east", "w": "west", "jl": "jalan", "jln": "jalan"}
