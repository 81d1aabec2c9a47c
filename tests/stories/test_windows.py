"""Stories of a stream, found a window at a time: nothing is lost, a story goes on, what lies months apart is not compared."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from crosscheck.load.build import build
from crosscheck.load.options import LoadOptions
from crosscheck.load.raw import Raw
from crosscheck.stories import Sketch, group, group_steps, sketch
from tests.benchmarks.archive import archive

BEGIN = datetime(2025, 1, 1, tzinfo=UTC)


def drawn(articles: int, seed: int = 1) -> list[Sketch]:
    """Sketches of a made archive; the id of each begins with the number of its story."""
    raws = [Raw(body=r["text"], id=r["id"], title=r["title"], outlet=r["outlet"]) for r in archive(articles, seed)]
    return [sketch(build(raw, raw.id or "", "made", LoadOptions())) for raw in raws]


def at(sketches: list[Sketch], day: float) -> list[Sketch]:
    return [replace(s, published=BEGIN + timedelta(days=day)) for s in sketches]


def test_two_steps_hold_every_article_once() -> None:
    some = drawn(40)
    found = group_steps([(0, at(some[:20], 1)), (1, at(some[20:], 8)), (5, [])])
    assert sorted(m for story in found for m in story.members) == sorted(s.id for s in some)


def test_a_story_goes_on_from_step_to_step() -> None:
    largest = max(group(drawn(40)), key=lambda s: len(s.members)).members
    told = [s for s in drawn(40) if s.id in largest][:6]
    found = group_steps((k, at(told[2 * k : 2 * k + 2], 3 * k)) for k in range(3))
    goes_on = max(found, key=lambda story: len(story.members)).members
    assert all(set(goes_on) & {s.id for s in told[2 * k : 2 * k + 2]} for k in range(3))


def test_what_lies_months_apart_is_not_compared() -> None:
    largest = max(group(drawn(40)), key=lambda s: len(s.members)).members
    told = [s for s in drawn(40) if s.id in largest][:4]
    found = group_steps([(0, told[:2]), (9, told[2:])])
    assert sorted(len(story.members) for story in found) == [2, 2]
