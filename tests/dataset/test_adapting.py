"""The script that learns adapters: its model is the encoder's, and its steps bring tellings of one thing nearer."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="torch is not installed: pip install -c constraints.txt torch")

from crosscheck.align.encoder import UNADAPTED, load_encoder  # noqa: E402
from crosscheck.align.encoders.e5.weights import Weights, installed  # noqa: E402
from crosscheck.align.vectors import language_means  # noqa: E402
from crosscheck.dataset.adapting.examples import Example  # noqa: E402
from crosscheck.dataset.adapting.learn import learn  # noqa: E402
from crosscheck.dataset.adapting.model import Model  # noqa: E402

SENTENCES = [
    "Fire broke out at the mill on Monday.",
    "Repairs will cost three million euros.",
    "The blaze began in the factory two days ago.",
    "Perbaikan akan menelan tiga juta euro.",
]
EXAMPLE = Example(["en", "id"], np.asarray([0, 0, 1, 1]), SENTENCES, SENTENCES, [(0, 2), (1, 3)], [(0, 3), (1, 2)])


@pytest.fixture(name="model", scope="module")
def _model() -> Model:
    return Model(Weights(installed()), seed=1)


def test_the_model_without_adapters_gives_the_vectors_of_the_encoder(model: Model) -> None:
    with torch.no_grad():
        mine = model.encode(SENTENCES).float().numpy()
    theirs = load_encoder(UNADAPTED, cache=False).encode(SENTENCES)
    assert np.sum(mine * theirs, axis=1).min() > 0.999


def test_a_few_steps_lower_the_loss_and_give_arrays_that_the_encoder_reads(model: Model) -> None:
    losses: list[float] = []
    learn(model, [EXAMPLE], language_means(UNADAPTED), 40, 1, lambda step, total, loss: losses.append(loss))
    assert losses[-1] < losses[0] / 2
    arrays = model.learned()
    assert {a.dtype for a in arrays.values()} == {np.dtype(np.float16)}
    assert arrays["l4.q.A"].shape[0] == arrays["l4.q.B"].shape[1] == 16
