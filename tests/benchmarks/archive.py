"""Makes an archive of news with a realistic spread, for measuring: `python -m tests.benchmarks.archive 10000 archive.jsonl`.

60 % of the articles are in stories of 2 to 40 articles (many small ones, few large), the rest stand alone; a story's articles
come within two days, from several outlets, in Indonesian and English; every fourth is a near-copy that credits an agency;
about 400 words each; one outlet in twelve has another figure. All names are put together from syllables.
"""

import json
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.resources import files
from pathlib import Path

from tests.benchmarks.archive_words import ASIDES, EN, EVENTS, ID, MONTHS_ID, TITLES

IN_STORIES = 0.6
COPIES = 0.25
DIFFERENT = 1 / 12
PER_DAY = 1_000
WORDS = 400
AGENCIES = ("Reuters", "Antara", "AFP", "AP")
START = datetime(2025, 3, 1, tzinfo=UTC)

_A = "ba be bo da de du ga go ka ke ko la le lo ma me mo na ne no pa pe ra re ro sa se so ta te to va ve wa ya".split()
_B = "n r l s m t k nd rg st".split()

TOPIC = 40
"""Words that a story has to itself, in each language, from the words of news at large."""
TOLD = 12
"""Of the sentences on what happened, how many a story has; an article has some of them, and remarks of its own."""

Facts = dict[str, str]


@dataclass(frozen=True, slots=True)
class Event:
    """What happened: when, and the facts in both languages."""

    begins: datetime
    en: Facts
    id: Facts
    topic: dict[str, list[str]]
    told: tuple[int, ...]


def archive(articles: int, seed: int = 1) -> Iterator[dict[str, str]]:
    """The articles, in no order of stories: as they would be published."""
    chance = random.Random(f"{seed}:{articles}")
    days, told = max(1, articles // PER_DAY), _share_of_stories()
    made: list[dict[str, str]] = []
    number = 0
    while len(made) < articles:
        size = _size(chance) if chance.random() < told else 1
        size = min(size, articles - len(made))
        made += list(_story(chance, number, size, days))
        number += 1
    made.sort(key=lambda r: (r["published"], r["id"]))
    yield from made


def _share_of_stories() -> float:
    """The share of events that are told more than once, so that IN_STORIES of the articles are in them."""
    mean = sum(k * _weight(k) for k in range(2, 41)) / sum(_weight(k) for k in range(2, 41))
    return IN_STORIES / mean / (IN_STORIES / mean + (1 - IN_STORIES))


def _weight(size: int) -> float:
    return float(size**-1.6)


def _size(chance: random.Random) -> int:
    return chance.choices(range(2, 41), [_weight(k) for k in range(2, 41)])[0]


def _story(chance: random.Random, number: int, size: int, days: int) -> Iterator[dict[str, str]]:
    event = _event(chance, days)
    first: dict[str, str] = {}
    for k in range(size):
        copied = bool(first) and chance.random() < COPIES
        record = _copy(chance, first) if copied else _article(chance, event)
        moment = event.begins + timedelta(minutes=chance.randrange(60, 2880))
        record |= {"id": f"{number}-{k}", "outlet": _outlet(chance), "published": moment.isoformat()}
        first = first or record
        yield record


def _article(chance: random.Random, event: Event) -> dict[str, str]:
    language = chance.choice(("en", "id"))
    facts, sentences = (event.en, EN) if language == "en" else (event.id, ID)
    if chance.random() < DIFFERENT:
        facts = facts | {
            name: str(int(facts[name]) + chance.randrange(2, 9)) for name in chance.sample(("dead", "hurt", "houses"), 1)
        }
    order = [0, 1, *chance.sample(event.told, len(event.told) - 2)]
    paragraphs: list[str] = []
    while sum(len(p.split()) for p in paragraphs) < WORDS:
        if order:
            paragraphs.append(chance.choice(sentences[order.pop(0)]).format(**facts))
        paragraphs += [_aside(chance, event, language) for _ in range(2)]
    return {"language": language, "title": _title(chance, facts, language), "text": "\n\n".join(paragraphs)}


def _title(chance: random.Random, facts: Facts, language: str) -> str:
    """A headline as desks write them: each from another end of the story."""
    made = chance.choice(TITLES[language]).format(**facts)
    return made[0].upper() + made[1:]


def _aside(chance: random.Random, event: Event, language: str) -> str:
    """A remark of one article, in the words of its story."""
    facts = event.en if language == "en" else event.id
    given = {name: facts[name] for name in ("place", "street", "company")}
    given |= {"who": facts[chance.choice(("chief", "police", "helper", "minister", "witness", "judge"))]}
    given |= {"n": str(chance.randrange(2, 60)), "year": str(chance.randrange(1950, 2020))}
    made = chance.choice(ASIDES[language]).format(*chance.sample(event.topic[language], 5), **given)
    return made[0].upper() + made[1:]


def _copy(chance: random.Random, first: dict[str, str]) -> dict[str, str]:
    """The text of another outlet, shortened by a paragraph or two, with a credit."""
    paragraphs = first["text"].split("\n\n")
    kept = paragraphs[: len(paragraphs) - chance.randrange(1, 3)]
    agency = chance.choice(AGENCIES)
    credit = f"({agency})" if first["language"] == "en" else f"Sumber: {agency}"
    return {"language": first["language"], "title": first["title"], "text": "\n\n".join([*kept, credit])}


def _event(chance: random.Random, days: int) -> Event:
    kind = EVENTS[chance.choice(sorted(EVENTS))]
    which = chance.randrange(5)
    begins = START + timedelta(minutes=chance.randrange(days * 1440))
    names = ("chief", "police", "helper", "minister", "witness", "judge")
    shared = {name: f"{_name(chance)} {_name(chance)}" for name in names}
    shared |= {name: _name(chance) for name in ("place", "near", "street", "company")}
    shared["shelter"] = f"{_name(chance)} Hall"
    ranges = {
        "dead": (2, 90),
        "hurt": (10, 400),
        "moved": (120, 900),
        "hours": (2, 9),
        "loss": (2, 80),
        "asked": (4, 40),
        "teams": (2, 20),
    }
    ranges |= {"dogs": (2, 9), "houses": (20, 700), "schools": (2, 30), "aid": (1, 60), "age": (21, 80), "power": (10, 90)}
    ranges |= {"weeks": (3, 20), "km": (8, 90), "tonnes": (2, 60), "built": (1880, 1990), "since": (1950, 2019), "hour": (10, 23)}
    shared |= {name: str(chance.randrange(*span)) for name, span in ranges.items()}
    en = {"thing": kind[4].split()[which], "event": kind[0], "did": kind[2], "day_en": f"{begins.day} {begins:%B %Y}"}
    id_ = {"thing": kind[5].split()[which].replace("-", " "), "event": kind[1], "did": kind[3]}
    id_["day_id"] = f"{begins.day} {MONTHS_ID[begins.month - 1]} {begins.year}"
    topic = {language: chance.sample(words, TOPIC) for language, words in _vocabulary().items()}
    told = (0, 1, *chance.sample(range(2, len(EN)), TOLD - 2))
    return Event(begins, shared | en, shared | id_, topic, told)


@cache
def _vocabulary() -> dict[str, list[str]]:
    """Common words of news in each language."""
    table = json.loads(files("crosscheck.stories.data").joinpath("background.json").read_text(encoding="utf-8"))["levels"]
    found = {language: " ".join(levels.values()).split() for language, levels in table.items()}
    return {language: sorted(w for w in words if w.isalpha() and len(w) > 3) for language, words in found.items()}


def _name(chance: random.Random) -> str:
    return ("".join(chance.choice(_A) for _ in range(chance.randrange(2, 4))) + chance.choice(_B)).capitalize()


def _outlet(chance: random.Random) -> str:
    """One of a thousand outlets, a few of which publish a great deal."""
    return f"Outlet {int(1000 ** chance.random())}"


if __name__ == "__main__":
    count, target = int(sys.argv[1]), Path(sys.argv[2])
    target.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in archive(count)), encoding="utf-8")
