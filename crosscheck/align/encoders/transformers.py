"""Any sentence-transformers model, through the extra `crosscheck-news[sentence-transformers]`."""

import numpy as np

from crosscheck.align.encoder import EncoderError, Vectors

_INSTALL = "pip install 'crosscheck-news[sentence-transformers]'"


class SentenceTransformersEncoder:
    """A sentence-transformers model by name or path; imported only when asked for, since it brings torch."""

    def __init__(self, model: str) -> None:
        try:
            from sentence_transformers import SentenceTransformer
        except ImportError as fault:
            raise EncoderError(f"--encoder st:{model} needs sentence-transformers: {_INSTALL}") from fault
        try:
            self._model = SentenceTransformer(model, device="cpu")
        except Exception as fault:
            raise EncoderError(f"sentence-transformers cannot load {model!r}: {fault}") from fault
        self.name = f"st:{model}"
        self.dimension = int(self._model.get_sentence_embedding_dimension() or 0)
        self._prefix = "passage: " if "e5" in model.lower() else ""

    def encode(self, texts: list[str]) -> Vectors:
        clean = [self._prefix + (t.encode("utf-8", "replace").decode("utf-8").strip() or ".") for t in texts]
        found = self._model.encode(clean, normalize_embeddings=True, show_progress_bar=False, convert_to_numpy=True)
        return np.asarray(found, dtype=np.float32).reshape(len(texts), self.dimension)
