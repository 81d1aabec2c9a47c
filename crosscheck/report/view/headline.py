"""A line that says what a finding is about, also where the rule's message says only what kind of difference it is."""

from crosscheck.model.discrepancy import Discrepancy
from crosscheck.report.texts import Texts
from crosscheck.report.view.sides import SideView
from crosscheck.report.view.values import brief
from crosscheck.safe.patterns import pattern

_WORD = pattern(r"\w{1,60}")
_SHORT = 60
_LONG = 140
_LETTERS = 5


def headline(found: Discrepancy, message: str, sides: tuple[SideView, ...], t: Texts) -> str:
    """The message if it speaks of this finding's own words, else the kind of difference with the values or speakers."""
    if message and len(message) <= _LONG and _speaks(message, sides):
        return message.rstrip(".")
    kind = t.get(f"code.{found.code}", message or found.name)
    own = _own(sides, t)
    return f"{kind}: {own}" if own else kind


def sentence(text: str) -> str:
    """The text with a capital letter in front."""
    return text[:1].upper() + text[1:]


def _speaks(message: str, sides: tuple[SideView, ...]) -> bool:
    """Whether the message quotes, or has a number or a longer word of the evidence."""
    if "“" in message:
        return True
    heard = _words(message)
    return any(w in heard for side in sides for v in side.voices for w in _words(f"{v.claim.text} {v.value}"))


def _words(text: str) -> set[str]:
    found = (w.casefold() for w in _WORD.findall(text[:2000]))
    return {w for w in found if w[0].isdecimal() or len(w) > _LETTERS}


def _own(sides: tuple[SideView, ...], t: Texts) -> str:
    """The values, or for quotations who is quoted."""
    if all(v.claim.kind == "quote" for side in sides for v in side.voices):
        return " / ".join(_fullest([v.speaker for side in sides for v in side.voices if v.speaker]))
    if all(v.claim.kind == "statement" for side in sides for v in side.voices):
        return " / ".join(_cut(" ".join(side.voices[0].claim.text.split())) for side in sides[:3])
    if len(sides) == 1:
        return _cut(sides[0].value)
    first = [side.voices[0].claim.value for side in sides]
    clock = any(v.type == "date" and not v.day_known for v in first)
    short = list(dict.fromkeys(brief(value, t, clock) for value in first))
    values = short if len(short) == len(sides) else list(dict.fromkeys(side.voices[0].value for side in sides))
    return " / ".join(_cut(value) for value in values[:3])


def _fullest(names: list[str]) -> list[str]:
    """The names without those that are parts of another one."""
    unique = list(dict.fromkeys(names))
    return [n for n in unique if not any(n != m and n.casefold() in m.casefold() for m in unique)]


def _cut(text: str) -> str:
    return text if len(text) <= _SHORT else text[: _SHORT - 1] + "…"
