"""Brings cosines of one encoder onto the scale of another, so that a threshold means the same with both.

Adapters spread the cosines of tellings of one thing from those of others, and do so most between languages. Thresholds of rules
are on the scale of the encoder without adapters; `cosine_scale.json` holds, for each encoder that differs from it, what its
cosines are there (the same share of pairs lies above), within a language and across languages (`crosscheck.dataset.scaling`).
"""

import json
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

FILE = "cosine_scale.json"
Knots = tuple[list[float], list[float]]
"""Cosines of an encoder, rising, and what each is on the common scale; straight lines in between."""


def on_scale(cosines: NDArray[np.float32], one_language: NDArray[np.float32], encoder: str) -> NDArray[np.float32]:
    """The cosines of pairs, of which `one_language` tells whether both claims are in one; unchanged for other encoders."""
    tables = _tables().get(encoder)
    if tables is None:
        return cosines
    within, across = (np.interp(cosines, *tables[name]) for name in ("within", "across"))
    return np.where(one_language > 0, within, across).astype(np.float32)


@cache
def _tables() -> dict[str, dict[str, Knots]]:
    return dict(json.loads(files("crosscheck.align.data").joinpath(FILE).read_text(encoding="utf-8")))
