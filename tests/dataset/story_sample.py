"""A small story set of our own making, which tests write into a folder."""

from pathlib import Path

LEFT = """\
---
outlet: Harbour Post
title: Ferry runs aground
published: 2024-05-15T12:00:00+00:00
language: en
---

A ferry ran aground off Lindmar on Tuesday. The accident killed 46 people, the coast guard said.

The ferry was carrying 210 passengers. It left the port at 9 a.m.
"""
RIGHT = """\
---
outlet: Island Daily
title: Ferry accident
published: 2024-05-15T13:00:00+00:00
language: en
---

The accident of a ferry off Lindmar killed 56 people on Tuesday, the coast guard said.

There were 210 passengers on board the ferry. About 30 people were hurt.
"""
STORY = """\
title: Ferry off Lindmar (fictional)
languages: [en]
expect:
  - code: NUM001
    note: number of dead
    sides:
      - {article: left, text: "killed 46 people"}
      - {article: right, text: "killed 56 people"}
quiet:
  - why: the hurt are not the dead
    sides:
      - {article: left, text: "killed 46 people"}
      - {article: right, text: "30 people were hurt"}
agree:
  - sides:
      - {article: left, text: "carrying 210 passengers"}
      - {article: right, text: "210 passengers on board"}
"""


def write_story(folder: Path, story: str = STORY, left: str = LEFT, right: str = RIGHT) -> Path:
    """Write the set into `folder`, which is returned."""
    (folder / "articles").mkdir(parents=True, exist_ok=True)
    (folder / "articles" / "left.md").write_text(left, encoding="utf-8")
    (folder / "articles" / "right.md").write_text(right, encoding="utf-8")
    (folder / "story.yaml").write_text(story, encoding="utf-8")
    return folder
