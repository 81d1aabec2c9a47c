"""The loss and the loop: claims about one thing are to lie nearer to each other than to the other claims of their story.

Cosines are taken as alignment takes them, of sentence and own words and less the mean of the article, so that the adapters learn
what the scorer sees. For each claim with a partner the loss is softplus(log of the sum over rivals of exp(cosine / t) -
cosine of the partner / t): the partner against all rivals at once (InfoNCE, van den Oord et al. 2018, partner by partner).
"""

from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Any

import numpy as np
import torch
from torch.nn import functional

from crosscheck.align.vectors import SHRINKAGE
from crosscheck.dataset.adapting.examples import Example, chosen
from crosscheck.dataset.adapting.model import Model, Tensor

TEMPERATURE = 0.1
RATE = 7e-4
WARMUP = 30
CLAIMS = 64
"""Claims of a story in one step."""

STORIES = 2
"""Stories whose gradients make one step."""


def learn(
    model: Model,
    examples: Sequence[Example],
    means: Mapping[str, Any],
    rounds: float,
    seed: int,
    say: Callable[[int, int, float], None],
) -> None:
    """Goes over the examples `rounds` times; `means` are the language means of the model without adapters."""
    random = Random(seed)
    centres = {code: torch.tensor(mean) for code, mean in means.items()}
    total = int(rounds * len(examples))
    optimiser = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=0.01)
    pace = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda k: _pace(k * STORIES / total, k * STORIES))
    order: list[int] = []
    for step in range(total):
        if not order:
            order = random.sample(range(len(examples)), len(examples))
        example = examples[order.pop()]
        loss = _loss(model, example, chosen(example, random, CLAIMS), centres)
        if loss is not None:
            (loss / STORIES).backward()
            say(step, total, loss.item())
        if step % STORIES == STORIES - 1:
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad()
            pace.step()


def _pace(share: float, step: int) -> float:
    """The part of the full rate: rising at first, then falling towards the end."""
    return min(1.0, (step + 1) / WARMUP) * max(0.05, 1 - share)


def _loss(model: Model, example: Example, rows: list[int], centres: Mapping[str, Tensor]) -> Tensor | None:
    texts = [[all_of[k] for k in rows] for all_of in (example.sentences, example.focuses)]
    cosines = [_cosines(model, example, chosen_texts, rows, centres) for chosen_texts in texts]
    scaled = torch.stack(cosines).mean(0) / TEMPERATURE
    same, other = (_table(pairs, rows) for pairs in (example.same, example.other))
    counted = (same.sum(1) > 0) & (other.sum(1) > 0)
    if not counted.any():
        return None
    rivals = torch.logsumexp(scaled.masked_fill(other == 0, -1e9), 1, keepdim=True)
    each = (functional.softplus(rivals - scaled) * same).sum(1) / same.sum(1).clamp(min=1)
    return each[counted].mean()


def _cosines(model: Model, example: Example, texts: list[str], rows: list[int], centres: Mapping[str, Tensor]) -> Tensor:
    """The cosines of all texts, each less the mean of its article's texts (shrunk towards that of its language)."""
    distinct = list(dict.fromkeys(texts))
    vectors = model.encode(distinct)
    place = torch.tensor([distinct.index(t) for t in texts])
    articles = example.articles[rows]
    centred = torch.empty(len(texts), vectors.shape[1])
    overall = torch.stack(list(centres.values())).mean(0)
    for article in np.unique(articles).tolist():
        mine = torch.tensor(np.flatnonzero(articles == article))
        seen = torch.unique(place[mine])
        middle = centres.get(example.languages[article], overall)
        mean = (vectors[seen].sum(0) + SHRINKAGE * middle) / (len(seen) + SHRINKAGE)
        centred[mine] = vectors[place[mine]] - mean
    unit = functional.normalize(centred, dim=1)
    return unit @ unit.T


def _table(pairs: Sequence[tuple[int, int]], rows: list[int]) -> Tensor:
    at = {row: k for k, row in enumerate(rows)}
    table = torch.zeros(len(rows), len(rows))
    for a, b in pairs:
        if a in at and b in at:
            table[at[a], at[b]] = table[at[b], at[a]] = 1
    return table
