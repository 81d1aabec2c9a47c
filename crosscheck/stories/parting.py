"""Whether articles that were given as one story plainly are several.

Who hands over a folder says that it is one story, and a split that is not right hides every finding between the parts. So
articles are parted only where two stories stand on their own, each told by two articles that surely belong together, and
no chain of even unlikely ties leads from one to the other.
"""

from collections.abc import Sequence

import numpy as np

from crosscheck.stories.clustering import components
from crosscheck.stories.features import prepare
from crosscheck.stories.grouping import score
from crosscheck.stories.sketch import Sketch

TIED = 0.05
"""Probability of a pair from which its articles are not parted: a third of the weakest tie within any story set known."""
SURE = 0.9
"""Probability of a pair that makes a story which stands on its own."""


def parts(sketches: Sequence[Sketch]) -> tuple[tuple[str, ...], ...]:
    """The ids of the articles of each story, in the order of the input; one part unless the articles plainly are several.

    Every pair is scored, so this is for what is given as one story, not for an archive.
    """
    count = len(sketches)
    if count < 4:
        return (tuple(s.id for s in sketches),)
    a, b = np.triu_indices(count, 1)
    scores = score(prepare(sketches), a.astype(np.int64), b.astype(np.int64))
    label = components(np.arange(count), a[scores >= TIED], b[scores >= TIED])
    alone = {int(label[k]) for k in a[scores >= SURE]}
    if len(alone) < 2:
        return (tuple(s.id for s in sketches),)
    found: dict[int, list[str]] = {}
    for k, made in enumerate(sketches):
        found.setdefault(int(label[k]), []).append(made.id)
    return tuple(tuple(ids) for ids in found.values())
