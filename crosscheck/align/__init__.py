"""Matches claims across articles: encoder, candidate pairs, features, scores, clusters.

Nothing is imported here: the encoder's own process loads this package and needs little of it.
"""
