"""Learns the embedded encoder's low-rank adapters from annotated story sets; needs torch. docs/encoder.md tells the whole."""
