"""The cross-encoder in torch, to train it: the layers of the encoder with low-rank changes (Hu et al. 2021) and two on top."""

import math
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from crosscheck.align.encoder import FIELD
from crosscheck.align.encoders.e5.cross import OWN, TEXTS, Joined, tokens_of
from crosscheck.align.encoders.e5.tokens import Tokeniser
from crosscheck.align.encoders.e5.weights import Weights, installed, unpacked
from crosscheck.dataset.crossing import KINDS, LEAST, Example, Sources
from crosscheck.dataset.weighing import SOURCES
from crosscheck.model.passages import around

RANK, SCALE = 16, 2.0
FIRST = 4
"""The first layer that is changed."""

MARKS, KIND, INNER = 5, 32, 192
DROPPED = 0.1
SEED = 7
RATE_CHANGES, RATE_REST, DECAY = 5e-4, 3e-4, 0.01
WARM = 150
"""Steps in which the rate of learning rises; from then on it falls with the time that is left."""

BATCH = 3200
"""Tokens of a batch."""

WEIGHED_APART, OTHERS_ALIKE, OTHERS_APART, OTHERS_OPEN, INFERRED = 3500, 2500, 3000, 1500, 3000
"""How many examples of each sort an epoch has besides the groups and the pairs that rules weigh and that hold, which it has
all: the harder ones are drawn more often."""

WIDENED = 0.6
"""How often all words of both passages are taken as the claim: a statement is mostly a whole clause."""

NAMES = tuple(dict.fromkeys((*SOURCES, *KINDS)))


class Changed(nn.Module):
    """A matrix of the encoder, which stays, and its low-rank change."""

    def __init__(self, weights: Weights, name: str, rank: int) -> None:
        super().__init__()
        matrix = torch.from_numpy(weights.matrix(f"{name}.w").copy())
        self.register_buffer("w", matrix.to(torch.bfloat16))
        self.register_buffer("b", torch.from_numpy(weights.vector(f"{name}.b").copy()).to(torch.bfloat16))
        self.rank = rank
        if rank:
            self.A = nn.Parameter(torch.randn(rank, matrix.shape[1]) / math.sqrt(matrix.shape[1]))
            self.B = nn.Parameter(torch.zeros(matrix.shape[0], rank))

    def forward(self, x: Tensor) -> Tensor:
        y = functional.linear(x, self.get_buffer("w"), self.get_buffer("b"))
        if not self.rank:
            return y
        return y + functional.linear(functional.linear(x, self.A.to(x.dtype)), self.B.to(x.dtype)) * SCALE


class Layer(nn.Module):
    """Attention and what follows it."""

    def __init__(self, weights: Weights, number: int) -> None:
        super().__init__()
        self.heads, self.epsilon = weights.sizes.heads, weights.sizes.epsilon
        rank = RANK if number >= FIRST else 0
        self.parts = nn.ModuleDict({n: Changed(weights, f"l{number}.{n}", rank) for n in ("q", "k", "v", "ao", "fi", "fo")})
        for norm in ("aln", "oln"):
            for part in "wb":
                self.register_buffer(norm + part, torch.from_numpy(weights.vector(f"l{number}.{norm}.{part}").copy()))

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        q, k, v = (self.parts[n](x).unflatten(-1, (self.heads, -1)).transpose(1, 2) for n in "qkv")
        seen = functional.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).flatten(2)
        x = self._normed(x + self.parts["ao"](seen), "aln")
        return self._normed(x + self.parts["fo"](functional.gelu(self.parts["fi"](x))), "oln")

    def _normed(self, x: Tensor, name: str) -> Tensor:
        sizes = (x.shape[-1],)
        return functional.layer_norm(x.float(), sizes, self.get_buffer(name + "w"), self.get_buffer(name + "b"), self.epsilon).to(
            x.dtype
        )


class CrossModel(nn.Module):
    """Log-odds, two a pair, of pairs as tokens."""

    def __init__(self) -> None:
        super().__init__()
        self.weights = Weights(installed())
        sizes = self.weights.sizes
        self.tokeniser = Tokeniser(self.weights)
        self.words = self.weights.blocks("emb.word", sizes.tokens)
        self.places = self.weights.matrix("emb.pos") + self.weights.matrix("emb.type")[0]
        self.layers = nn.ModuleList(Layer(self.weights, k) for k in range(sizes.layers))
        self.marks = nn.Parameter(torch.randn(MARKS, sizes.hidden) * 0.02)
        self.kinds = nn.Embedding(len(NAMES), KIND)
        self.inner, self.outer = nn.Linear(5 * sizes.hidden + KIND, INNER), nn.Linear(INNER, 2)
        self.dropout = nn.Dropout(DROPPED)

    def forward(self, batch: list[Joined]) -> Tensor:
        length = max(len(j.ids) for j in batch)
        ids = np.full((len(batch), length), self.weights.sizes.padding)
        marks = torch.full((len(batch), length), -1)
        for row, joined in enumerate(batch):
            ids[row, : len(joined.ids)] = joined.ids
            marks[row, : len(joined.ids)] = torch.tensor(joined.marks)
        pairs, scales = self.words
        x = torch.from_numpy(unpacked(pairs[ids], scales[ids]) + self.places[:length])
        scale, shift = (torch.from_numpy(self.weights.vector(f"emb.ln.{part}").copy()) for part in "wb")
        normed = functional.layer_norm(x, (x.shape[-1],), scale, shift, self.weights.sizes.epsilon)
        x = normed + self.marks[marks.clamp(min=0)]
        x = x.to(torch.bfloat16)
        for layer in self.layers:
            x = layer(x, (marks >= 0)[:, None, None, :])
        x = x.float()
        one, other = (_mean(x, marks == own) for own in OWN)
        kinds = self.kinds(torch.tensor([NAMES.index(j.kind) for j in batch]))
        seen = torch.cat([x[:, 0], one, other, (one - other).abs(), one * other, kinds], 1)
        found: Tensor = self.outer(self.dropout(functional.gelu(self.inner(self.dropout(seen)))))
        return found

    def load(self, path: Path) -> None:
        """Go on from what `save` wrote."""
        self.approach(path, 1.0)

    def approach(self, path: Path, share: float) -> None:
        """Take weights between one's own and those that `save` wrote: `share` of the way (Wortsman et al. 2022)."""
        with np.load(path) as data:
            kept = {name: torch.from_numpy(data[name].astype(np.float32)) for name in data.files if name not in TEXTS}
            names = [str(name) for name in data["names"]]
        kept["kinds"] = kept["kinds"][[names.index(name) for name in NAMES]]
        with torch.no_grad():
            for name, tensor in self._kept():
                tensor.lerp_(kept[name] / SCALE if name.endswith(".B") else kept[name], share)

    def _kept(self) -> Iterator[tuple[str, Tensor]]:
        """What is learned, by name."""
        yield from (("marks", self.marks), ("kinds", self.kinds.weight))
        for name, layer in (("inner", self.inner), ("outer", self.outer)):
            yield from ((f"{name}.w", layer.weight), (f"{name}.b", layer.bias))
        for number in range(FIRST, len(self.layers)):
            for part, matrix in self.layers[number].parts.items():
                yield from ((f"l{number}.{part}.A", matrix.A), (f"l{number}.{part}.B", matrix.B))

    def save(self, path: Path, digest: str) -> None:
        """Write what was learned, in half precision, as `crosscheck.align.encoders.e5.cross` reads it."""
        arrays: dict[str, Any] = {}
        for name, tensor in self._kept():
            scaled = tensor * SCALE if name.endswith(".B") else tensor
            arrays[name] = scaled.detach().numpy().astype(np.float16)
        arrays |= zip(TEXTS, map(np.array, (NAMES, "crosscheck.dataset.crossing", digest)), strict=True)
        np.savez(path, **arrays)


def _mean(x: Tensor, chosen: Tensor) -> Tensor:
    share = chosen.float()[..., None]
    return (x * share).sum(1) / share.sum(1).clamp(min=1)


def train(sources: Sources, minutes: float, start: Path | None = None) -> CrossModel:
    """The model after so many minutes; prints how the loss falls. If it goes on from what was learned before, it is the mean
    of both: what is learned later fits the examples better and stories that nobody has seen worse.
    """
    random.seed(SEED)
    torch.manual_seed(SEED)
    model = CrossModel()
    if start:
        model.load(start)
    changes = [p for n, p in model.named_parameters() if n.endswith((".A", ".B"))]
    rest = [p for n, p in model.named_parameters() if not n.endswith((".A", ".B"))]
    groups = [{"params": changes, "lr": RATE_CHANGES}, {"params": rest, "lr": RATE_REST}]
    optimiser = torch.optim.AdamW(groups, weight_decay=DECAY)
    begun, seen, mean = time.monotonic(), 0, 0.0
    model.train()
    for step, batch in enumerate(_batches(sources, model)):
        gone = (time.monotonic() - begun) / (60 * minutes)
        if gone >= 1:
            break
        for group, rate in zip(optimiser.param_groups, (RATE_CHANGES, RATE_REST), strict=True):
            group["lr"] = rate * min(1.0, step / WARM) * max(0.02, 1 - gone)
        loss = _loss(model([joined for joined, _ in batch]), [example for _, example in batch])
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        seen, mean = seen + len(batch), 0.98 * mean + 0.02 * loss.item() if step else loss.item()
        if step % 100 == 0:
            print(f"{seen} examples, {100 * gone:.0f} % of the time, loss {mean:.3f}", flush=True)
    if start:
        model.approach(start, 0.5)
    model.eval()
    return model


def _loss(odds: Tensor, batch: list[Example]) -> Tensor:
    """Cross-entropy of both questions; whether two claims are of one thing counts where it is known."""
    same = torch.tensor([float(e.holds or e.same is True) for e in batch])
    known = torch.tensor([float(e.holds or e.same is not None) for e in batch])
    holds = torch.tensor([float(e.holds) for e in batch])
    first = functional.binary_cross_entropy_with_logits(odds[:, 0], same, reduction="none") * known
    return first.mean() + functional.binary_cross_entropy_with_logits(odds[:, 1], holds)


def _batches(sources: Sources, model: CrossModel) -> Iterator[list[tuple[Joined, Example]]]:
    """Batches of like length for ever; each pair in either order."""
    sorts = _sorts(sources)
    while True:
        drawn = [e for sort, number, least in sorts for e in _drawn(sort, number, least)]
        rows = []
        for e in drawn:
            one, other = (e.one, e.other) if random.random() < 0.5 else (e.other, e.one)
            if e.kind == "statements" and random.random() < WIDENED:
                one, other = (around("", " ".join(p), "") for p in (one, other))
            rows.append((tokens_of(FIELD.join((e.kind, *one, *other)), model.tokeniser, model.weights.sizes), e))
        rows.sort(key=lambda row: len(row[0].ids))
        batches: list[list[tuple[Joined, Example]]] = [[]]
        for row in rows:
            if batches[-1] and (len(batches[-1]) + 1) * len(row[0].ids) > BATCH:
                batches.append([])
            batches[-1].append(row)
        random.shuffle(batches)
        yield from batches


def _sorts(sources: Sources) -> list[tuple[list[Example], int, float]]:
    """The examples of each sort, how many an epoch has of them, and what is added to how sure they are when they are drawn."""
    rest = [e for e in sources.stories if not e.weighed]
    weighed = [e for e in sources.stories if e.weighed and e.holds]
    return [
        (weighed, len(weighed), 1.0),
        ([e for e in sources.stories if e.weighed and not e.holds], WEIGHED_APART, 0.03),
        ([e for e in rest if e.holds or e.same], OTHERS_ALIKE, 1000.0),
        ([e for e in rest if not e.holds and e.same is False], OTHERS_APART, 0.02),
        ([e for e in rest if not e.holds and e.same is None and e.sure >= LEAST], OTHERS_OPEN, 0.02),
        (sources.groups, len(sources.groups), 1.0),
        (sources.inferences, INFERRED, 1.0),
    ]


def _drawn(examples: list[Example], number: int, least: float) -> list[Example]:
    """So many of the examples, none twice, the surer the likelier (Efraimidis and Spirakis 2006)."""
    keys = [random.random() ** (1 / (least + e.sure)) for e in examples]
    chosen = sorted(range(len(examples)), key=keys.__getitem__, reverse=True)[:number]
    return [examples[k] for k in chosen]
