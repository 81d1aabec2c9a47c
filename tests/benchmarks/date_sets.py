"""Adapters for three public sets with dates: they read a path, ask the extractor, and give figures, never text."""

import json
import os
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from crosscheck.extract.dates import find_dates
from crosscheck.extract.document import DateMention, Doc
from crosscheck.extract.kinds.date import weekday_fits
from crosscheck.extract.sentences import split
from crosscheck.lang import language_for
from crosscheck.model.article import Article

SHARED = Path(os.environ.get("CROSSCHECK_SHARED", Path(__file__).parents[3] / "shared"))
MEANTIME = SHARED / "data/meantime-en/intra-doc_annotation"
RECOGNIZERS = SHARED / "data/recognizers-en/DateTime"
SPECS = ("DateTimeModel", "DateParser", "TimeParser", "DateTimeParser")
PFSA = SHARED / "data/pfsa-id/dev-40.txt"

_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct"
    r"|nov|dec)"
)
_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun)"
_NAMES = re.compile(rf"\b(?:{_MONTH}|{_DAY})\b")
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
_COUNT = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)"
_DATE = (
    rf"(?:(?:{_DAY},? )?(?:{_MONTH}\.? {_NUMBER}|(?:the )?{_NUMBER} (?:of )?{_MONTH}\.?)(?:,? \d{{4}})?|(?:on )?(?:last )?{_DAY}"
    rf"|yesterday|today|tomorrow|the day before yesterday|{_COUNT} (?:day|week|month|year)s? (?:ago|later|earlier))"
)
_PART = r"(?:(?:in the |this )?(?:morning|afternoon|evening)|at night|tonight)"
_TIME = (
    rf"(?:(?:at |around |about )?(?:{_COUNT}(?:[:.]\d\d)? ?(?:a\.m\.|p\.m\.|am|pm)|\d{{1,2}}:\d\d|noon|midnight|{_COUNT} o'clock"
    rf"|half past {_COUNT}|(?:a )?quarter (?:past|to) {_COUNT}|{_COUNT} (?:minutes? )?(?:past|to) {_COUNT})(?: {_PART})?)"
)
_NEWS = re.compile(rf"(?:{_DATE}|{_TIME}|{_DATE},? (?:at )?{_TIME}|{_TIME},? (?:on )?{_DATE})", re.IGNORECASE)
"""The forms that news prose uses: months in letters, weekdays, "last Thursday", "two days ago", times with a.m. or in words.
Left out are figures with slashes (read by country), what counts from now on, commands and the spellings of chats."""


def mentions(text: str, language: str, published: datetime | None) -> list[DateMention]:
    """The dates that the extractor finds in a text."""
    article = Article(id="a", outlet="", title="", published=published, language=language, source="", sha256="", body=text)
    lang = language_for(language)
    return find_dates(Doc(article, lang, split(article, lang)))


@dataclass(frozen=True)
class Gold:
    """A date as annotated: where it stands, and its value in ISO form down to what is said."""

    start: int
    end: int
    value: str


def meantime_documents() -> Iterator[tuple[str, datetime, list[Gold]]]:
    """Text, publication and dates of each document; durations and values that name no time are left out."""
    for path in sorted(MEANTIME.glob("corpus_*/*.xml")):
        root = ET.parse(path).getroot()
        text, places = _text_of(root)
        marks = root.findall(".//TIMEX3")
        made = next((m.get("value", "") for m in marks if m.get("functionInDocument") == "CREATION_TIME"), "")
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}.*", made):
            continue
        golds = [g for m in marks if m.get("type") in ("DATE", "TIME") and (g := _gold(m, places))]
        yield text, datetime.fromisoformat(made[:10]).replace(hour=18, tzinfo=UTC), golds


def _text_of(root: ET.Element) -> tuple[str, dict[str, tuple[int, int]]]:
    text, places, sentence = "", {}, "0"
    for token in root.findall("token"):
        word = token.text or ""
        if token.get("sentence") != sentence:
            text, sentence = text.rstrip() + "\n", str(token.get("sentence"))
        elif word in {",", ".", ";", ":", ")", "%", "?", "!"} or word.startswith("'"):
            text = text.rstrip()
        places[str(token.get("t_id"))] = (len(text), len(text) + len(word))
        text += word + ("" if word in "($" else " ")
    return text, places


def _gold(mark: ET.Element, places: dict[str, tuple[int, int]]) -> Gold | None:
    value = mark.get("value", "")
    anchors = [places[a.get("t_id", "")] for a in mark.findall("token_anchor")]
    if not anchors or not re.fullmatch(r"\d{4}(-\d{2}(-\d{2}(T.*)?)?)?", value):
        return None
    return Gold(min(a for a, _ in anchors), max(b for _, b in anchors), value)


def meantime_accuracy() -> tuple[float, int]:
    """The share of dates found with the right value, and how many there are."""
    right = total = 0
    for text, published, golds in meantime_documents():
        found = mentions(text, "en", published)
        total += len(golds)
        right += sum(any(_is(g, m) for m in found) for g in golds)
    return right / total, total


def _is(gold: Gold, mention: DateMention) -> bool:
    """Whether a mention overlaps the annotated words and means their value: a day, a month or a year."""
    if mention.end <= gold.start or gold.end <= mention.start:
        return False
    start, end = mention.value.start, mention.value.end - timedelta(seconds=1)
    told = gold.value[:10]
    if len(told) == 10:
        return start.date().isoformat() == told and (mention.value.end - start) <= timedelta(days=1, hours=8)
    size = len(told)
    middle = start + (end - start) / 2
    return middle.isoformat()[:size] == told and mention.value.precision in ("month", "year", "season", "week", "day")


def recognizer_cases() -> list[tuple[str, datetime, str, set[str]]]:
    """(text, reference time, kind, right values) of dates and times that news prose uses; each text once."""
    chosen: dict[tuple[str, str], tuple[str, datetime, str, set[str]]] = {}
    for name in SPECS:
        for case in json.loads((RECOGNIZERS / f"{name}.json").read_text(encoding="utf-8-sig")):
            results = case["Results"]
            if len(results) != 1 or not _NEWS.fullmatch(results[0]["Text"].strip()):
                continue
            kind = (results[0].get("TypeName") or results[0]["Type"]).split(".")[-1]
            values = _values(results[0])
            reference = case.get("Context", {}).get("ReferenceDateTime", "2016-11-07T00:00:00")
            if kind in ("date", "time", "datetime") and values:
                text = _NAMES.sub(lambda m: m.group().capitalize(), case["Input"])
                key = (case["Input"].casefold(), reference)
                chosen.setdefault(key, (text, datetime.fromisoformat(reference[:19]).replace(tzinfo=UTC), kind, values))
    return list(chosen.values())


def _values(result: dict[str, Any]) -> set[str]:
    if "Resolution" in result:
        told = {str(v.get("value", "")) for v in result["Resolution"].get("values") or []}
    else:
        value = result.get("Value") or {}
        told = {str(v) for side in ("PastResolution", "FutureResolution") for v in (value.get(side) or {}).values()}
    return told - {"", "not resolved"}


def recognizer_accuracy() -> tuple[float, int]:
    """The share of cases with a mention of a right value, and how many there are."""
    cases = recognizer_cases()
    right = sum(_right(mentions(text, "en", now), kind, values) for text, now, kind, values in cases)
    return right / len(cases), len(cases)


def _right(found: list[DateMention], kind: str, values: set[str]) -> bool:
    forms = {"date": "%Y-%m-%d", "time": "%H:%M:%S", "datetime": "%Y-%m-%d %H:%M:%S"}
    return any(m.value.start.strftime(forms[kind]) in values for m in found)


_PAIR = re.compile(r"\b(Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu|Ahad)\s*[,(]\s*(\d{1,2})/(\d{1,2})/(\d{4})")
_DAYS = {"Senin": 0, "Selasa": 1, "Rabu": 2, "Kamis": 3, "Jumat": 4, "Jum'at": 4, "Sabtu": 5, "Minggu": 6, "Ahad": 6}


def pfsa_text() -> str:
    """The token-a-line file as text, marks set close again."""
    lines = PFSA.read_text(encoding="utf-8").splitlines()
    text = " ".join(line.split("\t")[0] for line in lines)
    text = re.sub(r"(?<=\d) ([/.:]) (?=\d)", r"\1", text)
    text = re.sub(r"([(“]) ", r"\1", re.sub(r" ([,.;:)”])", r"\1", text))
    return re.sub(r"(?<=[.!?]) (?=[A-Z”])", "\n", text)


def pfsa_weekdays() -> tuple[int, int, int, int]:
    """Weekday and date pairs by a plain pattern, those that do not fit the calendar, how many of these are found, how many
    are invented."""
    text = pfsa_text()
    pairs = list(_PAIR.finditer(text))
    misfits = {m.start() for m in pairs if _weekday_of(m) not in (None, _DAYS[m.group(1)])}
    found = {m.start for m in mentions(text, "id", None) if not weekday_fits(m.value)}
    fits = {m.start() for m in pairs} - misfits
    return len(pairs), len(misfits), len(misfits & found), len(fits & found)


def _weekday_of(pair: re.Match[str]) -> int | None:
    try:
        return datetime(int(pair.group(4)), int(pair.group(3)), int(pair.group(2))).weekday()
    except ValueError:
        return None


def main() -> None:
    for name, path, figure in (
        ("MEANTIME, values", MEANTIME, meantime_accuracy),
        ("Recognizers, news forms", RECOGNIZERS, recognizer_accuracy),
        ("PFSA-ID weekdays: pairs, misfits, found, invented", PFSA, pfsa_weekdays),
    ):
        print(f"{name}: {figure() if path.exists() else 'absent'}")


if __name__ == "__main__":
    main()
