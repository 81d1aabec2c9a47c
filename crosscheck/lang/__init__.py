"""Languages as data: one folder per language, found by scanning this package."""

import importlib
import pkgutil
from functools import cache, lru_cache

from crosscheck.lang.base import Language

_NOT_LANGUAGES = {"base", "parts"}


@cache
def languages() -> dict[str, Language]:
    """All languages by code."""
    names = sorted(m.name for m in pkgutil.iter_modules(__path__) if m.name not in _NOT_LANGUAGES)
    found = [importlib.import_module(f"{__name__}.{name}").LANGUAGE for name in names]
    return {language.code: language for language in found}


@lru_cache(maxsize=64)
def language_for(code: str) -> Language:
    """The language for a BCP 47 code ("en-GB" is "en"); KeyError with the known codes if there is none."""
    base = code.split("-")[0].lower()
    if base not in languages():
        raise KeyError(f"no language {code!r}; known: {', '.join(languages())}")
    return languages()[base]


__all__ = ["Language", "language_for", "languages"]
