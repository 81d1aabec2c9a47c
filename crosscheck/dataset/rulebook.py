"""The rules' own examples as story sets: `python -m crosscheck.dataset.rulebook --to DIR`, for what learns from story sets.

A conflict has one entry, whose sides are the marked words; in a near miss nothing conflicts. Examples of one article are left
out: what is learned are pairs.
"""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from crosscheck.dataset.marked import Marked, story_of, write
from crosscheck.rules import rules
from crosscheck.rules.base import Conflict, NearMiss

Example = Conflict | NearMiss


def examples() -> Iterator[Marked]:
    """Every example of two articles or more."""
    for rule in rules().values():
        groups: dict[str, Sequence[Example]] = {"conflict": rule.conflicts, "near-miss": rule.near_misses}
        for sort, group in groups.items():
            for number, example in enumerate(group):
                if example.b:
                    yield story_of(_marked(f"{rule.code.lower()}-{sort}-{number}", rule.code, example))


def _marked(name: str, code: str, example: Example) -> str:
    """An example as marked text."""
    told = list(zip((example.a, example.b), example.languages, example.published, strict=True))
    told += [(text, example.languages[0], example.published[0]) for text in example.more]
    is_conflict = isinstance(example, Conflict)
    articles = []
    for number, (text, language, published) in enumerate(told, 1):
        marked = text.replace("[[", "[[f:") if is_conflict else text.replace("[[", "").replace("]]", "")
        articles.append(f"--- {language} | Outlet {number} | {published} | -\n{marked}")
    labels = [f"f {code} {name}"] if is_conflict else []
    return "\n".join((f"{name} | {name} | rules", *articles, "+++", *labels)) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", type=Path, required=True, help="the folder for the story sets")
    folder = parser.parse_args().to
    for story in examples():
        write(story, folder)


if __name__ == "__main__":
    main()
