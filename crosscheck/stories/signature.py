"""MinHash signatures of texts, by a kept library (rensa), and the share of runs that two signatures estimate."""

from collections.abc import Sequence

import numpy as np
from rensa import RMinHash

SLOTS = 64
SEED = 7
RUN = 4
"""Words of a run."""
LEAST = 20
"""Words that a text must have before it can be called a copy."""


def signature(words: Sequence[str]) -> bytes:
    """The signature of a text given as its folded words: SLOTS uint32, or nothing if the text is too short."""
    if len(words) < LEAST:
        return b""
    made = RMinHash(SLOTS, SEED)
    made.update([" ".join(words[k : k + RUN]) for k in range(len(words) - RUN + 1)])
    return np.asarray(made.digest(), dtype="<u4").tobytes()


def likeness(a: bytes, b: bytes) -> float:
    """The share of runs that two texts have in common, of all that either has (Jaccard), as the signatures estimate it."""
    if not a or not b:
        return 0.0
    return float(np.mean(np.frombuffer(a, "<u4") == np.frombuffer(b, "<u4")))
