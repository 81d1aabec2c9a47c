"""Marked texts become story sets, and what is wrong with one is said."""

from pathlib import Path

import pytest

from crosscheck.dataset import rulebook
from crosscheck.dataset.faults import DataError
from crosscheck.dataset.marked import read, write
from crosscheck.dataset.stories import read_story

ROOT = Path(__file__).parents[2]

MARKED = """=== ferry-lindmar | Ferry off Lindmar | transport
--- en | The Harbour Post | 2025-03-12T09:00:00+00:00 | Ferry aground
The ferry [[f1:ran aground at 6.20 p.m.]] with [[f2,f3:eleven passengers]] on board. All eleven passengers are safe.
--- id | Kabar Teluk | 2025-03-13T07:00:00+07:00 | Feri kandas
Kapal itu [[f1:menabrak karang pukul 18.50]] dengan [[f2:sebelas penumpang]] dan [[f3:empat awak]].
+++
f1 DAT001 hour of the grounding
f2 agree
f3 quiet the crew are no passengers
"""


def marked(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "stories.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_marked_story_becomes_a_story_set(tmp_path: Path) -> None:
    (story,) = read(marked(tmp_path, MARKED))
    write(story, tmp_path)
    made = read_story(tmp_path / "ferry-lindmar")
    assert made.file.languages == ("en", "id")
    assert [(e.code, [s.text for s in e.sides]) for e in made.file.expect] == [
        ("DAT001", ["ran aground at 6.20 p.m.", "menabrak karang pukul 18.50"])
    ]
    assert [s.text for s in made.file.agree[0].sides] == ["eleven passengers on", "sebelas penumpang"], "widened until unique"
    assert made.file.quiet[0].why == "the crew are no passengers"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("f2 agree\n", "", "marks without a label: f2"),
        ("f2 agree", "f2 perhaps", "'perhaps'"),
        ("f2 agree", "f2 agree\nf9 agree", "no words are marked f9"),
        ("Kabar Teluk", "The Harbour Post", "two articles of The Harbour Post"),
        ("| Feri kandas", "", "an article begins with"),
        ("[[f2:sebelas penumpang]]", "[[f2:sebelas [[f3:penumpang]]]]", "one stands in another"),
        ("+++", "", "+++"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_line(tmp_path: Path, old: str, new: str, said: str) -> None:
    path = marked(tmp_path, "\n\n" + MARKED.replace(old, new))
    with pytest.raises(DataError) as caught:
        list(read(path))
    assert said in str(caught.value)
    assert f"{path}:3: " in str(caught.value)


def test_the_marked_stories_of_the_project_are_sound(tmp_path: Path) -> None:
    made = [story for file in sorted((ROOT / "claims" / "marked").glob("*.txt")) for story in read(file)]
    assert len({story.name for story in made}) == len(made) > 200
    for story in made:
        write(story, tmp_path)
        read_story(tmp_path / story.name)


def test_the_examples_of_the_rules_become_story_sets(tmp_path: Path) -> None:
    made = list(rulebook.examples())
    assert len({story.name for story in made}) == len(made) > 300
    for story in (made[0], next(s for s in made if "near-miss" in s.name)):
        write(story, tmp_path)
        found = read_story(tmp_path / story.name).file
        assert len(found.expect) == ("near-miss" not in story.name)
    assert "[[" not in "".join(text for story in made for text in story.articles.values())
