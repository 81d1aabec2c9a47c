"""`python -m crosscheck.dataset.adapting STORYDIR... [--write]`: learns the adapters and the language means."""

import argparse
import json
from pathlib import Path

import numpy as np

from crosscheck.align.encoder import DEFAULT, UNADAPTED, Vectors, load_encoder
from crosscheck.align.encoders.adapters import FILE
from crosscheck.align.encoders.e5.weights import Weights, installed
from crosscheck.align.vectors import language_means
from crosscheck.dataset.adapting.examples import Example, examples
from crosscheck.dataset.adapting.learn import learn
from crosscheck.dataset.adapting.model import Model

DATA = Path(__file__).parent.parent.parent / "align" / "data"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--rounds", type=float, default=1.6)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", action="store_true", help=f"write {FILE} and the language means")
    options = parser.parse_args()
    found = examples(options.folders, load_encoder(UNADAPTED))
    model = Model(Weights(installed()), options.seed)
    learn(model, found, language_means(UNADAPTED), options.rounds, options.seed, _say)
    if options.write:
        np.savez_compressed(DATA / FILE, **model.learned())
        write_means(found)


def _say(step: int, total: int, loss: float) -> None:
    if step % 10 == 0:
        print(f"{step}/{total} loss {loss:.3f}", flush=True)


def write_means(found: list[Example]) -> None:
    """The mean vector of each language's sentences by the default encoder, as it now is."""
    encoder = load_encoder(DEFAULT, cache=False)
    path = DATA / "language_means.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    data[DEFAULT] = {code: _rounded(encoder.encode(_sentences(found, code)).mean(axis=0)) for code in ("en", "id")}
    path.write_text(json.dumps(data, separators=(",", ":")) + "\n", encoding="utf-8")


def _sentences(found: list[Example], code: str) -> list[str]:
    return sorted({s for e in found for s, article in zip(e.sentences, e.articles, strict=True) if e.languages[article] == code})


def _rounded(mean: Vectors) -> list[float]:
    return [round(float(x), 5) for x in mean]


if __name__ == "__main__":
    main()
