"""Matches claims across articles: encoder, candidate pairs, features, scores, clusters."""

from crosscheck.align.align import align

__all__ = ["align"]
