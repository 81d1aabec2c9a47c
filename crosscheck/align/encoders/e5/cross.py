"""Two passages read together (a cross-encoder; Reimers and Gurevych 2019, section 2): do they tell of one thing, and can both be
right? The layers are those of the encoder, low-rank changes added (Hu et al. 2021), which `crosscheck.dataset.crossing` learns.

A pair is one text (`crosscheck.align.encoder.joined`). The result is two log-odds: that both tell of one thing, and that they
cannot both be right.
"""

import math
from functools import cache
from importlib.resources import files
from typing import IO, NamedTuple

import numpy as np
from numpy.typing import NDArray

from crosscheck.align.encoder import CROSS, FIELD, OPINIONS
from crosscheck.align.encoders.e5.engine import Engine, Ids, batched, session, share
from crosscheck.align.encoders.e5.graph import build
from crosscheck.align.encoders.e5.tokens import Tokeniser
from crosscheck.align.encoders.e5.weights import Floats, Sizes, Weights

TEXTS = ("names", "made_by", "data_sha256")
"""What the file says of itself: the kinds of pairs, the script that made it, a digest of the data."""

MOST_AROUND, MOST_OWN = 48, 40
"""Tokens of the words before or behind a claim, and of the claim's own, at most."""

OUTSIDE, OWN = (1, 3), (2, 4)
"""Which mark the tokens of the first and of the second passage bear: around the claim, and the claim's own; 0 is for neither."""


class Learned(NamedTuple):
    """What was learned: changes of matrices, a vector for each mark and kind, two layers of weights."""

    changes: dict[str, Floats]
    marks: Floats
    kinds: dict[str, Floats]
    inner: tuple[Floats, Floats]
    outer: tuple[Floats, Floats]


class Joined(NamedTuple):
    """The tokens of a pair and the mark of each."""

    kind: str
    ids: Ids
    marks: list[int]


@cache
def learned() -> Learned:
    """The weights that come with the program."""
    with files("crosscheck.align.data").joinpath(CROSS).open("rb") as file:
        return read(file)


def read(file: IO[bytes]) -> Learned:
    """Weights as `crosscheck.dataset.cross_model` writes them. A change is kept as two thin matrices."""
    with np.load(file) as data:
        kept = {name: np.asarray(data[name], dtype=np.float32) for name in data.files if name not in TEXTS}
        names = [str(name) for name in data["names"]]
    thin = {name[:-2] for name in kept if name.endswith(".A")}
    return Learned(
        changes={name: product(kept[f"{name}.B"], kept[f"{name}.A"]) for name in sorted(thin)},
        marks=kept["marks"],
        kinds=dict(zip(names, kept["kinds"], strict=True)),
        inner=(kept["inner.w"], kept["inner.b"]),
        outer=(kept["outer.w"], kept["outer.b"]),
    )


def product(one: Floats, other: Floats) -> Floats:
    """A matrix product with the same bytes under any number of threads: in double precision the order of sums hardly matters."""
    return np.asarray(one.astype(np.float64) @ other.astype(np.float64), dtype=np.float32)


class CrossEngine:
    """The cross-encoder, loaded beside the encoder whose weights, tokens and threads it shares."""

    def __init__(self, engine: Engine, weights: Weights, known: Learned | None = None) -> None:
        """`known` is what was learned: what comes with the program if nothing is given."""
        self._engine, self._sizes, self._learned = engine, weights.sizes, known or learned()
        self._session = session(build(weights, self._learned.changes))

    def encode(self, pairs: list[str]) -> Floats:
        """Log-odds of shape (pairs, 2). The same pair gives the same bytes in any company."""
        joined = [tokens_of(pair, self._engine.tokeniser, self._sizes) for pair in pairs]
        made = np.empty((len(pairs), OPINIONS), dtype=np.float32)

        def work(rows: list[int]) -> None:
            made[rows] = self._odds([joined[row] for row in rows])

        share(batched([len(j.ids) for j in joined]), work, self._engine.threads)
        return made

    def _odds(self, pairs: list[Joined]) -> Floats:
        """The log-odds of one batch."""
        ids, mask = self._engine.filled([p.ids for p in pairs])
        marks = np.zeros(ids.shape, dtype=np.int64)
        for row, pair in enumerate(pairs):
            marks[row, : len(pair.marks)] = pair.marks
        inputs = {"x": self._engine.embedded(ids), "mask": mask, "marks": self._learned.marks[marks]}
        states: Floats = self._session.run(None, inputs)[0]
        return np.stack([self._weighed(p.kind, s, m) for p, s, m in zip(pairs, states, marks, strict=True)])

    def _weighed(self, kind: str, states: Floats, marks: NDArray[np.int64]) -> Floats:
        """What the two layers make of the first token's state and of the means over both claims."""
        one, other = (_mean(states[marks == own]) for own in OWN)
        seen = np.concatenate([states[0], one, other, np.abs(one - other), one * other, self._learned.kinds[kind]])
        (inner, bias), (outer, last) = self._learned.inner, self._learned.outer
        return np.asarray(product(outer, _gelu(product(inner, seen) + bias)) + last, dtype=np.float32)


def tokens_of(pair: str, tokeniser: Tokeniser, sizes: Sizes) -> Joined:
    """Start, first passage, end twice, second passage, end: as the model had pairs when it was first trained."""
    kind, *fields = pair.split(FIELD)
    one, other = _passage(tokeniser, fields[:3], 0), _passage(tokeniser, fields[3:], 1)
    ids = [sizes.first, *one[0], sizes.last, sizes.last, *other[0], sizes.last]
    return Joined(kind, ids, [0, *one[1], 0, 0, *other[1], 0])


def _passage(tokeniser: Tokeniser, fields: list[str], side: int) -> tuple[Ids, list[int]]:
    """The tokens of a passage and their marks."""
    before, own, behind = (tokeniser.pieces(field) if field else [] for field in fields)
    before, own, behind = before[-MOST_AROUND:], own[:MOST_OWN], behind[:MOST_AROUND]
    around = OUTSIDE[side]
    return [*before, *own, *behind], [around] * len(before) + [OWN[side]] * len(own) + [around] * len(behind)


def _mean(states: Floats) -> Floats:
    return np.asarray(states.sum(axis=0) / max(1, len(states)), dtype=np.float32)


def _gelu(x: Floats) -> Floats:
    return np.asarray([v * 0.5 * (1 + math.erf(v / math.sqrt(2))) for v in x.tolist()], dtype=np.float32)
