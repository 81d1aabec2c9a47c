"""The low-rank adapters of the embedded encoder (Hu et al. 2021), as `crosscheck.dataset.adapting` left them.

docs/encoder.md says what they were learned from and what they change.
"""

from collections.abc import Mapping
from hashlib import sha256
from importlib.resources import files
from io import BytesIO

import numpy as np

from crosscheck.align.encoder import Vectors

FILE = "adapters.npz"


def learned() -> Mapping[str, tuple[Vectors, Vectors]]:
    """By matrix of the encoder ("l4.q"): A of shape (rank, inputs) and B of shape (outputs, rank), kept as float16."""
    with np.load(BytesIO(_data()), allow_pickle=False) as arrays:
        names = [name.removesuffix(".A") for name in arrays.files if name.endswith(".A")]
        return {name: (arrays[f"{name}.A"].astype(np.float32), arrays[f"{name}.B"].astype(np.float32)) for name in names}


def digest() -> str:
    """What tells these adapters from others: vectors that are kept on disk are known by it."""
    return sha256(_data()).hexdigest()[:12]


def _data() -> bytes:
    return files("crosscheck.align.data").joinpath(FILE).read_bytes()
