"""Finds the stories in a pile of articles, and who rests on whom.

An article is reduced to a `Sketch` by itself; `group` needs the sketches alone, `group_steps` does it for
a stream. `parts` splits what was given as one story only
where it plainly is several. `near_copies` are texts copied in good part, `origins` says of the articles of one story whom each
rests on.
"""

from crosscheck.model.article import Rest
from crosscheck.stories.copies import NearCopy, near_copies, shared_text
from crosscheck.stories.grouping import Story, group
from crosscheck.stories.parting import parts
from crosscheck.stories.sketch import Sketch, sketch
from crosscheck.stories.tracing import Origins, origins, rooted
from crosscheck.stories.windows import Step, group_steps, join_steps

__all__ = [
    "NearCopy",
    "Origins",
    "Rest",
    "Sketch",
    "Step",
    "Story",
    "group",
    "group_steps",
    "join_steps",
    "near_copies",
    "origins",
    "parts",
    "rooted",
    "shared_text",
    "sketch",
]
