"""Builds times of day, parts of the day and zones from runs of token classes."""

import re
from dataclasses import replace

from crosscheck.extract.date_atom import EMPTY, Atom, number_of, values_of
from crosscheck.extract.date_tokens import Token
from crosscheck.extract.date_zones import city_zone as zone_of_city


def clock(tokens: list[Token]) -> Atom | None:
    """A time in figures or as a whole hour: "4.20 p.m.", "2115 GMT", "pukul 9", "noon"."""
    number = values_of(tokens, "cnwmyN")[0]
    minute = _minute_of(number)
    half = next((str(t.value) for t in tokens if t.cls == "A"), "")
    if minute is None or (half and minute >= 13 * 60 + 60):
        return None
    whole = number.cls in "nw"
    atom = replace(EMPTY, minute=minute, half_day=half or _hm(number), whole_hour=whole, zone=_zone(tokens))
    atom = replace(atom, midnight=number.cls == "m" and minute == 0)
    return _hedged(atom, tokens)


def _hm(number: Token) -> str:
    """Noon and midnight, 24-hour forms and hours with a nought in front leave no half of the day open."""
    if number.cls in "myN":
        return "24"
    return "24" if number.cls == "c" and (number.text.startswith("0") or _int_head(number.text) > 12) else ""


def _int_head(text: str) -> int:
    return int(re.split(r"[:.]", text)[0])


def _minute_of(token: Token) -> int | None:
    if token.cls == "m":
        return number_of(token)
    if token.cls == "c":
        hour, minute = (int(x) for x in re.split(r"[:.]", token.text)[:2])
    elif token.cls in "yN":
        if len(token.text) != 4 or not token.text.isdecimal():
            return None
        hour, minute = int(token.text[:2]), int(token.text[2:])
    else:
        hour, minute = number_of(token), 0
    return hour * 60 + minute if 0 <= hour <= 24 and minute < 60 and hour * 60 + minute <= 1440 else None


def _zone(tokens: list[Token]) -> str:
    return next((str(t.value or t.text) for t in tokens if t.cls == "Z"), "")


def _hedged(atom: Atom, tokens: list[Token]) -> Atom:
    first = tokens[0]
    if first.cls == "a" or "a" in [t.cls for t in tokens[:2]]:
        return replace(atom, approximate=True)
    if first.cls == "p":
        return replace(atom, bound="after", near=True)
    if first.cls in "<>":
        near, just = first.value in ("near", "just"), first.value == "just"
        return replace(atom, bound="before" if first.cls == "<" else "after", near=near, just=just)
    return atom


def clock_words(tokens: list[Token]) -> Atom | None:
    """Half past three, a quarter to four, eighteen minutes to four, "sebelas kurang seperempat", "setengah empat"."""
    head = next(k for k, t in enumerate(tokens) if t.cls in "hqnw")
    body = tokens[head:]
    numbers = values_of(body, "hqnwmc")
    if len(numbers) < 2:
        return None
    hour_first = any(t.cls == "K" for t in tokens[:head])
    if numbers[0].cls == "h" and (hour_first or not any(t.cls in "ptgk<" for t in body)):
        shift, hour = -30, numbers[1]
    else:
        part, hour = (numbers[1], numbers[0]) if hour_first else (numbers[0], numbers[1])
        back = any(t.cls in "tk<" for t in body)
        shift = -number_of(part) if back else number_of(part)
    start = _minute_of(hour)
    if start is None or abs(shift) >= 60 or (hour.cls in "nw" and start > 24 * 60):
        return None
    half = next((str(t.value) for t in tokens if t.cls == "A"), "")
    atom = replace(EMPTY, minute=(start + shift) % 1440, half_day=half or _hm(hour))
    return _hedged(atom, tokens)


def clock_range(tokens: list[Token]) -> Atom | None:
    """From one time to another ("2-4 p.m.")."""
    first, second = values_of(tokens, "nc")[:2]
    a, b = _minute_of(first), _minute_of(second)
    halves = [str(t.value) for t in values_of(tokens, "A")]
    if a is None or b is None:
        return None
    if halves:
        b = _twelve(b, halves[-1])
        a = _twelve(a, halves[0]) if len(halves) > 1 or _twelve(a, halves[0]) < b else a
    return replace(EMPTY, minute=a, until=b, half_day="24", zone=_zone(tokens))


def _twelve(minute: int, half: str) -> int:
    return minute % 720 + (720 if half == "pm" else 0)


def part(tokens: list[Token]) -> Atom | None:
    """A part of the day: "in the evening", "usai salat Isya"."""
    return replace(EMPTY, part=str(values_of(tokens, "PQ")[0].value))


def zone_atom(tokens: list[Token]) -> Atom | None:
    """A zone by its abbreviation."""
    return replace(EMPTY, zone=_zone(tokens))


def city_zone(tokens: list[Token]) -> Atom | None:
    """A zone by its city: "Boston time"; None if the city is not known."""
    name = " ".join(t.text for t in values_of(tokens, "C"))
    zone = zone_of_city(name)
    return replace(EMPTY, zone=zone) if zone else None
