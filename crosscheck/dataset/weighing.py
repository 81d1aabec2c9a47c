"""Learns how much the evidence for a difference weighs: `python -m crosscheck.dataset.weighing STORYDIR... [--write]`.

An example is a pair of figures, dates, places or statements that differ, with the evidence of the rule for their being of one
thing; it holds if its claims stand on two sides of one `expect` entry. The model is a logistic regression that is held to the
weights that are in force, so that evidence which the stories hardly show keeps what it had; figures are by cross-validation
over stories.
"""

import argparse
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from crosscheck.align.align import align
from crosscheck.align.encoder import load_encoder
from crosscheck.dataset.labels import labelled, stories_under
from crosscheck.dataset.training import digest_of
from crosscheck.model.story import Story
from crosscheck.rules import contradiction, dating_odds, figures, history_odds, weights, whereabouts
from crosscheck.rules.likeness import likely_pairs

Array = NDArray[np.float64]
FOLDS = 6
HELD = {"history": 10.0}
HELD_ELSE = 30.0
"""How strongly weights are held to those in force: the penalty on half the square of a change; less where pairs are few."""

TARGET = Path(__file__).parent.parent / "rules" / "data" / weights.FILE

SOURCES: dict[str, Callable[[Story], Iterable[figures.Triple]]] = {
    "figures": lambda story: figures.candidates(story, likely_pairs(story)),
    "dates": dating_odds.candidates,
    "places": whereabouts.candidates,
    "statements": lambda story: ((o.pair, o.a, o.b, o.evidence) for o in contradiction.opposed(story)),
    "history": history_odds.candidates,
}


@dataclass(frozen=True, slots=True)
class Examples:
    """Evidence by name, whether each pair holds, and the number of its story."""

    evidence: list[dict[str, float]]
    holds: list[bool]
    stories: list[int]


def collect(folders: Iterable[Path], kinds: Iterable[str] = SOURCES) -> dict[str, Examples]:
    """The examples of all story sets under `folders`."""
    encoder = load_encoder()
    found = {name: Examples([], [], []) for name in kinds}
    for number, path in enumerate(stories_under(folders)):
        gold = labelled(path)
        story = align(gold.articles, gold.claims, encoder)
        for name in found:
            for _, a, b, evidence in SOURCES[name](story):
                holds = gold.conflicting(a, b)
                if holds is not None:
                    found[name].evidence.append(evidence)
                    found[name].holds.append(holds)
                    found[name].stories.append(number)
    return found


def fit(x: Array, y: Array, prior: Array, held: float) -> Array:
    """Weights, the base last, by Newton's method on the penalised likelihood; the base is not held."""
    x = np.hstack([x, np.ones((len(x), 1))])
    ridge = np.full(x.shape[1], held)
    ridge[-1] = 0.1
    found = prior.copy()
    for _ in range(40):
        p = 1 / (1 + np.exp(-np.clip(x @ found, -30, 30)))
        gradient = x.T @ (y - p) - ridge * (found - prior)
        step = np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + np.diag(ridge), gradient)
        found += step
        if np.abs(step).max() < 1e-6:
            break
    return found


def weigh(name: str, examples: Examples) -> dict[str, float]:
    """New weights by name, "base" among them; prints what they do on stories that were held out."""
    names = sorted({key for evidence in examples.evidence for key in evidence})
    x = np.asarray([[evidence.get(key, 0.0) for key in names] for evidence in examples.evidence])
    y, stories = np.asarray(examples.holds, dtype=np.float64), np.asarray(examples.stories)
    now, held = weights.of(name), HELD.get(name, HELD_ELSE)
    prior = np.asarray([*(now.get(key, 0.0) for key in names), now["base"]])
    cross_validated = held_out(x, y, stories, prior, held)
    print(name, len(y), int(y.sum()), "in force", figures_of(scores(x, prior), y), "learned", figures_of(cross_validated, y))
    learned = fit(x, y, prior, held)
    rounded = {key: round(float(w), 2) for key, w in zip([*names, "base"], learned, strict=True)}
    return {key: w for key, w in rounded.items() if w or key in now}


def held_out(x: Array, y: Array, stories: NDArray[np.int64], prior: Array, held: float) -> Array:
    """Probabilities of each example by weights that were fitted to other stories."""
    found = np.zeros(len(y))
    for fold in range(FOLDS):
        out = stories % FOLDS == fold
        found[out] = scores(x[out], fit(x[~out], y[~out], prior, held))
    return found


def scores(x: Array, found: Array) -> Array:
    """Probabilities by weights, the base last."""
    return np.asarray(1 / (1 + np.exp(-np.clip(x @ found[:-1] + found[-1], -30, 30))))


def figures_of(scores: Array, y: Array) -> dict[str, str]:
    """Mean log-loss, and of the pairs said with more than a half and with 0.7: how many hold, and how many there are."""
    loss = -np.mean(np.log(np.where(y == 1, scores, 1 - scores).clip(1e-9)))
    counts = {f"{least}": f"{int(y[scores >= least].sum())}/{int((scores >= least).sum())}" for least in (0.5, 0.6, 0.7, 0.8)}
    return {"loss": f"{loss:.4f}"} | counts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--kinds", nargs="+", choices=SOURCES, default=list(SOURCES), help="only these (default: all)")
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    options = parser.parse_args()
    found = collect(options.folders, options.kinds)
    learned = {name: weigh(name, examples) for name, examples in found.items()}
    if options.write:
        data = json.loads(TARGET.read_text(encoding="utf-8"))
        data["data_sha256"] |= dict.fromkeys(learned, digest_of(options.folders))
        data["weights"] |= learned
        TARGET.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
