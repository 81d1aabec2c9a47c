"""Whom an article credits: wire agencies and other outlets, for all of it or for a single claim."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from crosscheck.load.page.dateline import Dateline
from crosscheck.load.page.lines import Line
from crosscheck.load.page.outlets import is_domain, is_known, is_own, looks_like_one, same, usual
from crosscheck.load.page.signs import Signs, signs
from crosscheck.model.article import Origin
from crosscheck.model.base import Span
from crosscheck.safe.patterns import any_of, pattern

LONGEST_LINE = 20_000
"""Code points of one line that are searched for credits."""
CLOSE = 3
"""Lines from the end in which an agency in brackets is the article's credit."""

_NAME = r"(?:[A-Z][\w'’&/-]{0,40}(?:\.(?=[a-z])\w{2,10}){0,3}|[a-z]{2,30}\.(?:com|co\.id|co|id|net|org|tv)(?!\w))"
RUN = rf"{_NAME}(?:\s(?:{_NAME}|\d{{1,2}}(?!\w))){{0,4}}"
KINDS = any_of(
    """the|a|media|laman|situs|situs web|website|portal|kanal|kantor berita|news agency|harian|surat kabar|majalah|televisi|
    stasiun televisi|outlet|dari|oleh|broadcaster|newspaper|magazine|agency|laporan|terbaru|report|state""".replace(
        "\n    ", ""
    ).split("|")
)
"""Words between a cue and the name."""
_COUNTRY = r"(?:[A-Z][\w-]{2,20}(?:'s)?(?:\s[A-Z][\w-]{2,20})?\s?[,(]\s?)?"
_BRACKETED = pattern(r"[(\[]([A-Z][\w .&/-]{1,30}|[a-z]{2,6})[)\]]\s{0,3}\*{0,3}\.?$")
_DASHED = pattern(r"(?:--|[–—])\s{0,2}([A-Z][\w .&]{1,30})$")


@dataclass(frozen=True, slots=True)
class _Forms:
    whole: re.Pattern[str] | None
    claim: re.Pattern[str] | None
    after: re.Pattern[str]
    told: re.Pattern[str]


@cache
def _forms(code: str) -> _Forms:
    page = signs(code).lexicon
    return _Forms(
        whole=_before(page.credit_whole),
        claim=_before(page.credit_claim),
        after=pattern(rf"(?<!\w)({RUN})\s(?:{any_of(page.credit_after)})(?!\w)"),
        told=pattern(rf"(?i:(?<!\w){any_of(page.told)})\s(?:the\s)?({RUN})"),
    )


def _before(cues: tuple[str, ...]) -> re.Pattern[str] | None:
    """A cue, words that say what kind of outlet it is, perhaps the country ("kantor berita Rusia, Tass"), the name."""
    return pattern(rf"(?i:(?<!\w){any_of(cues)}\s(?:{KINDS}\s){{0,3}}){_COUNTRY}({RUN})") if cues else None


def find_origins(lines: list[Line], dateline: Dateline | None, code: str, outlet: str) -> tuple[Origin, ...]:
    """The origins credited, each name once, in the order of the text; a credit for the whole article goes before others."""
    found = signs(code)
    every = [*_of_dateline(dateline), *_of_labels(lines, found), *_of_ends(lines, found), *_of_prose(lines, code, found)]
    named = [o.model_copy(update={"name": usual(o.name, found)}) for o in every]
    foreign = [o for o in named if not is_own(o.name, outlet) and o.name.casefold() not in found.places]
    ordered = sorted(foreign, key=lambda o: (not o.whole, o.span.start if o.span else 0))
    kept: list[Origin] = []
    for origin in ordered:
        if not any(same(origin.name, other.name) for other in kept):
            kept.append(origin)
    return tuple(sorted(kept, key=lambda o: o.span.start if o.span else 0))


def _of_dateline(dateline: Dateline | None) -> Iterator[Origin]:
    if dateline and dateline.agency and not is_domain(dateline.agency):
        yield Origin(name=dateline.agency, span=dateline.span)


def _of_labels(lines: list[Line], found: Signs) -> Iterator[Origin]:
    """`Sumber: Al Jazeera`: a short line with nothing but names."""
    for line in lines:
        label = found.source.match(line.text)
        if label and len(line.text) <= 120:
            for name in line.text[label.end() :].replace(" dan ", ",").replace(" and ", ",").split(","):
                yield from _if_outlet(name.strip(" ./*"), line.span, found, whole=True, strict=False)


def _of_ends(lines: list[Line], found: Signs) -> Iterator[Origin]:
    """An agency in brackets or behind a dash at the end of a paragraph; it counts for the article near the article's end."""
    for line in lines:
        tail = line.text[-60:]
        match = _BRACKETED.search(tail) or _DASHED.search(tail)
        if match:
            offset = line.end - len(tail)
            span = Span(start=offset + match.start(1), end=offset + match.end(1))
            last = line.number >= len(lines) - CLOSE
            for name in match[1].split("/"):
                listed = name.title() if name.islower() and name.title() in found.outlets else name
                yield from _if_outlet(listed, span, found, whole=last, strict=True)


def _of_prose(lines: list[Line], code: str, found: Signs) -> Iterator[Origin]:
    forms = _forms(code)
    for line in lines:
        text = line.text[:LONGEST_LINE]
        for form, whole, strict in (
            (forms.whole, True, False),
            (forms.claim, False, True),
            (forms.told, False, True),
            (forms.after, False, True),
        ):
            for match in form.finditer(text) if form else ():
                span = Span(start=line.start + match.start(1), end=line.start + match.end(1))
                yield from _if_outlet(match[1], span, found, whole=whole, strict=strict)


def _if_outlet(name: str, span: Span, found: Signs, *, whole: bool, strict: bool) -> Iterable[Origin]:
    """The origin, if the name can be an outlet's: `strict` asks that it is listed, a web site or holds a word of outlets."""
    listed = listed_head(name, found)
    bare = listed or name.removeprefix("The ")
    words = bare.split()
    if not words or (listed is None and words[0].lower().strip(".") in found.lexicon.not_outlets):
        return
    if listed is None and strict and not looks_like_one(bare, found):
        return
    yield Origin(name=bare, span=span, whole=whole)


def listed_head(name: str, found: Signs) -> str | None:
    """The longest beginning of the name that is listed: "Al Jazeera Rabu" is Al Jazeera."""
    words = name.split()
    heads = (" ".join(words[:k]) for k in range(len(words), 0, -1))
    return next((h for h in heads if is_known(h, found)), None)
