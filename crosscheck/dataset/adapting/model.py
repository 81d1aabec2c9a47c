"""The embedded encoder in torch: the published weights fixed, adapters beside the matrices of the upper layers."""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from torch.nn import functional

from crosscheck.align.encoders.e5.tokens import Tokeniser
from crosscheck.align.encoders.e5.weights import Weights
from crosscheck.align.encoders.texts import cleaned

Tensor = Any

RANK = 16
FIRST_LAYER = 4
"""Layers below are left as they are: they see words, not facts."""

SCALE = 2.0
"""What the product of A and B is multiplied with while learning; it is in B afterwards."""

MATRICES = ("q", "k", "v", "ao", "fi", "fo")
MOST_TOKENS = 126
BATCH_TOKENS = 2048


class Model:
    """Vectors of texts, differentiable in `adapters`: by matrix ("l4.q") A of shape (rank, inputs), B of (outputs, rank)."""

    def __init__(self, weights: Weights, seed: int) -> None:
        torch.manual_seed(seed)
        self.sizes = weights.sizes
        self._tokeniser = Tokeniser(weights)
        self._fixed = {n: torch.tensor(weights.matrix(n) if weights.is_packed(n) else weights.vector(n)) for n in weights.names()}
        self._places = self._fixed["emb.pos"].view(-1, self.sizes.hidden) + self._fixed["emb.type"][: self.sizes.hidden]
        names = [f"l{k}.{part}" for k in range(FIRST_LAYER, self.sizes.layers) for part in MATRICES]
        self.adapters = {name: self._fresh(name) for name in names}

    def _fresh(self, name: str) -> tuple[Tensor, Tensor]:
        outputs, inputs = self._fixed[f"{name}.w"].shape
        down = torch.randn(RANK, inputs) / math.sqrt(inputs)
        return down.requires_grad_(), torch.zeros(outputs, RANK, requires_grad=True)

    def parameters(self) -> list[Tensor]:
        """What is learned."""
        return [part for pair in self.adapters.values() for part in pair]

    def learned(self) -> dict[str, Any]:
        """The adapters as arrays of float16, as the encoder reads them."""
        arrays = {}
        for name, (down, up) in self.adapters.items():
            arrays[f"{name}.A"] = down.detach().numpy().astype(np.float16)
            arrays[f"{name}.B"] = (up.detach() * SCALE).numpy().astype(np.float16)
        return arrays

    def encode(self, texts: Sequence[str]) -> Tensor:
        """Unit vectors of shape (texts, hidden)."""
        tokens = [self._tokeniser.tokens(cleaned(t))[:MOST_TOKENS] for t in texts]
        order = sorted(range(len(tokens)), key=lambda k: len(tokens[k]))
        made, start = [], 0
        for stop in range(1, len(order) + 1):
            if stop == len(order) or (stop + 1 - start) * len(tokens[order[stop]]) > BATCH_TOKENS:
                made.append(self._batch([tokens[k] for k in order[start:stop]]))
                start = stop
        back = torch.empty(len(order), dtype=torch.long)
        back[torch.tensor(order)] = torch.arange(len(order))
        return torch.cat(made)[back]

    def _batch(self, texts: list[list[int]]) -> Tensor:
        length = max(map(len, texts))
        ids = torch.tensor([t + [self.sizes.padding] * (length - len(t)) for t in texts])
        seen = torch.tensor([[k < len(t) for k in range(length)] for t in texts])
        x = self._fixed["emb.word"][ids] + self._places[:length]
        x = self._normed(x, "emb.ln").to(torch.bfloat16)
        for number in range(self.sizes.layers):
            with torch.set_grad_enabled(torch.is_grad_enabled() and number >= FIRST_LAYER):
                x = self._layer(f"l{number}", x, seen[:, None, None, :])
        counted = seen[..., None].float()
        return functional.normalize((x.float() * counted).sum(1) / counted.sum(1), dim=1)

    def _layer(self, name: str, x: Tensor, seen: Tensor) -> Tensor:
        q, k, v = (self._times(f"{name}.{part}", x).unflatten(-1, (self.sizes.heads, -1)).transpose(1, 2) for part in "qkv")
        looked = functional.scaled_dot_product_attention(q, k, v, attn_mask=seen).transpose(1, 2).flatten(2)
        x = self._normed(x + self._times(f"{name}.ao", looked), f"{name}.aln")
        inner = functional.gelu(self._times(f"{name}.fi", x))
        return self._normed(x + self._times(f"{name}.fo", inner), f"{name}.oln")

    def _times(self, name: str, x: Tensor) -> Tensor:
        y = functional.linear(x, self._fixed[f"{name}.w"].to(x.dtype), self._fixed[f"{name}.b"].to(x.dtype))
        if name not in self.adapters:
            return y
        down, up = self.adapters[name]
        return y + SCALE * functional.linear(functional.linear(x, down.to(x.dtype)), up.to(x.dtype))

    def _normed(self, x: Tensor, name: str) -> Tensor:
        weight, bias = self._fixed[f"{name}.w"], self._fixed[f"{name}.b"]
        return functional.layer_norm(x.float(), weight.shape, weight, bias, self.sizes.epsilon).to(x.dtype)
