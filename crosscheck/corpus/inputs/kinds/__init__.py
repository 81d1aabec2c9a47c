"""One file per kind of input, found by scanning; each holds one Kind."""
