"""Tells the language of a text by its function words; works on a sentence or two."""

from crosscheck.lang import languages
from crosscheck.load import reasons as why
from crosscheck.load.raw import LoadError
from crosscheck.safe.patterns import pattern

LONG = 40
"""Words from which a text must show the function words of a known language."""
SHARE = 0.10
"""The share of function words that a long text in a known language has at least."""
SAMPLE = 20_000
"""Code points that are looked at."""

_WORD = pattern(r"[^\W\d_]{1,40}")


def detect(text: str, default: str) -> str:
    """The code of the language; `default` for a text too short to tell; LoadError for a long one in no known language."""
    words = [w.lower() for w in _WORD.findall(text[:SAMPLE])]
    counts = {code: sum(w in lang.syntax.function_words for w in words) for code, lang in sorted(languages().items())}
    code, best = max(counts.items(), key=lambda item: item[1])
    if len(words) >= LONG and best < SHARE * len(words):
        raise LoadError(why.NO_LANGUAGE, known=", ".join(counts))
    return code if best and list(counts.values()).count(best) == 1 else default


def named(code: str) -> str:
    """The code given for a text, in the usual spelling; LoadError if crosscheck does not know the language."""
    base = code.replace("_", "-").split("-")[0].strip().lower()
    base = {"in": "id", "ind": "id", "eng": "en"}.get(base, base)
    if base not in languages():
        raise LoadError(why.LANGUAGE, code=repr(code), known=", ".join(languages()))
    return base
