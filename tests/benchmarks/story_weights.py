"""Learns when two articles are of one story: `python tests/benchmarks/story_weights.py --write`.

Learned on one half of the stories of each set and shown on the other. Pairs are those that blocking proposes, and all pairs of
one story; every set counts by the square root of its pairs, so that the large one does not drown the others.
"""

import argparse
import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from story_sets import Pile, b_cubed, folders, incidents, november

import crosscheck.stories as stories
from crosscheck.stories.blocking import candidates
from crosscheck.stories.features import NAMES, measure, prepare
from crosscheck.stories.grouping import copied

TARGET = Path(stories.__file__).parent / "data" / "scorer.json"
PENALTY = 1.0
Array = NDArray[np.float64]


def examples(pile: Pile) -> tuple[Array, Array]:
    """Features (pairs, len(NAMES)) and labels (pairs,)."""
    articles = sorted(pile.articles, key=lambda a: a.id)
    sketches = [stories.sketch(a) for a in articles]
    made = prepare(sketches)
    names = np.asarray([pile.story[a.id] for a in articles])
    one, other = np.triu_indices(len(articles), 1)
    a, b = candidates(made, copied(sketches))
    same = names[one] == names[other]
    pairs = np.unique(np.concatenate([a * len(articles) + b, (one * len(articles) + other)[same]]))
    a, b = pairs // len(articles), pairs % len(articles)
    return measure(made, a, b).astype(np.float64), (names[a] == names[b]).astype(np.float64)


def fit(sets: list[tuple[Array, Array]]) -> dict[str, float]:
    """Logistic regression with an L2 penalty on standardised features, by Newton's method."""
    x = np.concatenate([f for f, _ in sets])
    labels = np.concatenate([y for _, y in sets])
    share = np.concatenate([np.full(len(y), len(y) ** -0.5) for _, y in sets])
    share /= share.mean()
    spread = x.std(axis=0) + 1e-9
    x = np.hstack([x / spread, np.ones((len(x), 1))])
    weights, ridge = np.zeros(x.shape[1]), np.append(np.full(len(NAMES), PENALTY), 1e-6)
    for _ in range(50):
        p = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
        hessian = (x * (share * p * (1 - p))[:, None]).T @ x + np.diag(ridge)
        step = np.linalg.solve(hessian, x.T @ (share * (labels - p)) - ridge * weights)
        weights += step
        if np.abs(step).max() < 1e-7:
            break
    named = {name: round(float(w / s), 4) for name, w, s in zip(NAMES, weights[:-1], spread, strict=True)}
    return {"intercept": round(float(weights[-1]), 4), **named}


def learn(piles: Mapping[str, Pile]) -> dict[str, float]:
    """The weights from the even half of each pile."""
    return fit([examples(p.half(0)) for p in piles.values()])


def shown(pile: Pile) -> str:
    """B-cubed precision, recall and F1 of the stories found, as the weights stand in the file."""
    found = stories.group([stories.sketch(a) for a in pile.articles])
    return " ".join(f"{value:.3f}" for value in b_cubed([s.members for s in found], pile.story))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    options = parser.parse_args()
    piles = {"incidents": incidents(), "november": november(), "sets": folders()}
    weights = learn(piles)
    print(weights)
    if options.write:
        made = {"made_by": "tests/benchmarks/story_weights.py", "weights": weights}
        TARGET.write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")
    for key, pile in piles.items():
        print(f"{key:9s} learned on {shown(pile.half(0))}  held out {shown(pile.half(1))}  all {shown(pile)}")


if __name__ == "__main__":
    main()
