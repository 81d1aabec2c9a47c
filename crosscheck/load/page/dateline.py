"""Finds the dateline: the words before the dash with which an article opens (`JAKARTA, KOMPAS.com - `)."""

from dataclasses import dataclass
from functools import cache

from babel import Locale

from crosscheck.lang.parts.pages import listed
from crosscheck.load.page.lines import Line
from crosscheck.load.page.outlets import is_domain, is_known, looks_like_one, same
from crosscheck.load.page.signs import Signs, signs
from crosscheck.model.base import Span
from crosscheck.safe.patterns import pattern

LONGEST = 90
SEARCHED_LINES = 12
LEAST_PROSE = 30
"""Code points of text that must follow, so that a line of a list is not taken for an opening."""
INLINE = 700
"""Code points of a page that came as one block in which its dateline is looked for."""

_BREAK = pattern(r"\s{0,2}(?:--|[–—])\s{0,2}|(?<=[\s).])-\s{1,2}|(?<=\s)-(?=[A-Z])|(?<=[A-Z]):\s|(?<=[A-Z])\s\|\s")
_PARTS = pattern(r"^([^()]{2,80}?)\s{0,2}(?:\(([^()]{2,40})\)\.?)?\s{0,2}$")
_CONNECTORS = frozenset("of the de del da do di la le el al and dan en van der des".split())
_DATE = pattern(
    r"(?i)^(?:[^\W\d]{3,9}\.?\s{1,2})?\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{2,4})?)?"
    r"(?:\s{1,2}[^\W\d]{3,9}\.?)?(?:,?\s{1,2}\d{4})?$"
)
_NEXT = pattern(r"[\"'“‘«(\[]{0,2}[^\W_a-z]")
_AGENCY_ONLY = pattern(r"\(([A-Z][\w .&-]{1,25})\)\s{0,2}(?:(?:--|[–—-])\s{0,2})?(?=[\"“‘']?[A-Z])")
_SITE_AND_CITY = pattern(r"([\w-]{2,30}\.(?:com|co\.id|id|co)),\s([A-Z]\w{2,20}(?:\s[A-Z]\w{2,20})?)\s(?=[\"“‘']?[A-Z])")
_INLINE = pattern(
    r"(?<![\w.])([A-Z][A-Z.'’ -]{2,30}(?:,\s[A-Z][A-Za-z. ]{2,25})?(?:,\s[A-Z][a-z]{2,8}\.?\s\d{1,2})?)"
    r"\s{1,2}(?:\(([A-Z][A-Za-z .&/-]{1,25})\)\s{0,2})?(?:--|[–—]|-(?=\s))\s{1,2}"
)
_STOP = pattern(r"[.!?][\"'”’)]{0,2}\s")
_STATES = frozenset(
    listed(
        """Ala. | Ariz. | Ark. | Calif. | Colo. | Conn. | Del. | Fla. | Ga. | Ill. | Ind. | Kan. | Ky. | La. | Md. | Mass.
        | Mich. | Minn. | Miss. | Mo. | Mont. | Neb. | Nev. | N.H. | N.J. | N.M. | N.Y. | N.C. | N.D. | Okla. | Ore. |
        Pa. | R.I. | S.C. | S.D. | Tenn. | Vt. | Va. | Wash. | W.Va. | Wis. | Wyo. | D.C. | Alabama | Alaska | Arizona |
        Arkansas | California | Colorado | Connecticut | Delaware | Florida | Georgia | Hawaii | Idaho | Illinois |
        Indiana | Iowa | Kansas | Kentucky | Louisiana | Maine | Maryland | Massachusetts | Michigan | Minnesota |
        Mississippi | Missouri | Montana | Nebraska | Nevada | Ohio | Oklahoma | Oregon | Pennsylvania | Tennessee |
        Texas | Utah | Vermont | Virginia | Washington | Wisconsin | Wyoming | New Hampshire | New Jersey | New Mexico |
        New York | North Carolina | North Dakota | Rhode Island | South Carolina | South Dakota | West Virginia"""
    )
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """`text` are its words, `span` covers them with the dash; `before` is what stands before it on its line, if anything.

    `outlet` is the outlet that it names, `agency` what stands in brackets.
    """

    text: str
    span: Span
    line: int
    outlet: str | None
    agency: str | None
    before: Span | None = None


@cache
def _territories(code: str) -> frozenset[str]:
    names = [str(n).casefold() for locale in {code, "en"} for n in Locale(locale).territories.values()]
    return frozenset(names) | {s.casefold() for s in _STATES}


def find_dateline(lines: list[Line], code: str, outlet: str | None) -> Dateline | None:
    """The dateline of the first lines; `outlet` is the article's outlet where it is known."""
    found = signs(code)
    for line in lines[:SEARCHED_LINES]:
        dateline = _opening(line, found, code, outlet)
        if dateline:
            return dateline
    return _inline(lines[0], found, code) if lines else None


def _opening(line: Line, found: Signs, code: str, outlet: str | None) -> Dateline | None:
    head = line.text[: LONGEST + 4]
    for stop in _BREAK.finditer(head):
        prefix, after = head[: stop.start()], stop.end()
        parts = _PARTS.match(prefix)
        if not parts or len(line.text) - after < LEAST_PROSE or not _NEXT.match(line.text, after):
            continue
        segments = [s.strip() for s in parts[1].split(",") if s.strip()]
        agency = parts[2].strip() if parts[2] else None
        if segments and _holds(segments, agency, found, outlet, stop.group().strip(), line.text[after : after + 80]):
            named = outlet or outlet_of(segments, agency, found, code)
            return Dateline(prefix.strip(), Span(start=line.start, end=line.start + after), line.number, named, agency)
    return _without_dash(line, found)


def _without_dash(line: Line, found: Signs) -> Dateline | None:
    """`(Reuters) The ...` and `Liputan6.com, Jakarta The ...`: known names do for a dash."""
    only = _AGENCY_ONLY.match(line.text)
    if only and is_known(only[1], found) and len(line.text) - only.end() >= LEAST_PROSE:
        return Dateline(f"({only[1]})", Span(start=line.start, end=line.start + only.end()), line.number, only[1], only[1])
    site = _SITE_AND_CITY.match(line.text)
    if not site or len(line.text) - site.end() < LEAST_PROSE:
        return None
    words = site[2].split()
    city = next((c for k in (2, 1) if (c := " ".join(words[:k])).casefold() in found.places), None)
    if city is None:
        return None
    end = site.start(2) + len(city) + 1
    return Dateline(line.text[: end - 1], Span(start=line.start, end=line.start + end), line.number, site[1], None)


def _holds(segments: list[str], agency: str | None, found: Signs, outlet: str | None, dash: str, rest: str) -> bool:
    """Whether the parts read as a dateline: names all along, and something that only datelines have."""
    names = [s for s in segments if not _DATE.match(s)]
    if not names or len(names) > 4 or not all(_is_name(s) for s in names):
        return False
    capitals = names[0].isupper() and sum(c.isalpha() for c in names[0]) > 2
    placed = any(s.casefold() in found.places for s in names)
    if dash in (":", "|"):
        return capitals and placed
    if capitals or placed or (agency and agency[0].isupper()):
        return True
    if any(is_domain(s) or is_known(s, found) or (outlet is not None and same(s, outlet)) for s in names):
        return True
    short = len(names) == 1 and len(names[0].split()) <= 3
    return short and len(segments) == 1 and not any(mark in rest for mark in (" - ", " – ", " — ", "--"))


def _is_name(segment: str) -> bool:
    words = segment.split()
    return 0 < len(words) <= 5 and all(w[0].isupper() or is_domain(w) or w.lower() in _CONNECTORS for w in words)


def _inline(line: Line, found: Signs, code: str) -> Dateline | None:
    """The dateline of a page whose title, byline and pictures' texts stand before it on the same line."""
    for match in _INLINE.finditer(line.text[:INLINE]):
        segments = [s.strip() for s in match[1].split(",") if s.strip()]
        city = _trailing_place(segments[0], found)
        known = match[2] is not None and is_known(match[2], found)
        if (known or city) and _NEXT.match(line.text, match.end()):
            start = match.start() + (len(segments[0]) - len(city) if city else 0)
            span = Span(start=line.start + start, end=line.start + match.end())
            heading = line.text[:start]
            before = Span(start=line.start, end=span.start) if start and not _STOP.search(heading) else None
            text = line.text[start : match.end()].strip(" -–—")
            return Dateline(text, span, line.number, outlet_of(segments, match[2], found, code), match[2], before)
    return None


def _trailing_place(words: str, found: Signs) -> str | None:
    parts = words.split(" ")
    return next((c for k in range(len(parts)) if (c := " ".join(parts[k:])).casefold() in found.places), None)


def outlet_of(segments: list[str], agency: str | None, found: Signs, code: str) -> str | None:
    """Which part of a dateline is the outlet, if one is."""
    names = [s for s in segments if not _DATE.match(s)]
    listed = next((s for s in names if is_known(s, found) and s.casefold() not in found.places), None)
    if listed:
        return listed
    if len(names) == 2:
        return _of_two(names[0], names[1], found, code) or agency
    if len(names) == 1:
        return _of_one(names[0], found) or agency
    return agency


def _of_two(first: str, second: str, found: Signs, code: str) -> str | None:
    places = found.places | _territories(code)
    if second.casefold() in _territories(code) or second.rstrip(".") + "." in _STATES:
        return None
    if second.isupper() and second.casefold() not in places:
        return second
    if first.casefold() not in places and (second.casefold() in places or looks_like_one(first, found)):
        return first
    return None


def _of_one(name: str, found: Signs) -> str | None:
    """`CARITAU WASHINGTON` is the outlet Caritau in Washington; `PR DEPOK` is an outlet named after its city."""
    city = _trailing_place(name, found)
    if city is None:
        return name if looks_like_one(name, found) else None
    rest = name[: len(name) - len(city)].strip()
    if not rest:
        return None
    return name if rest.split()[0].lower() in found.outlet_words else rest
