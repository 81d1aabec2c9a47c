"""The words of the interface, one file a language; every file has the same keys."""

import importlib
from dataclasses import dataclass

from crosscheck.model.phrase import INTERFACE_LANGUAGES


@dataclass(frozen=True, slots=True)
class Texts:
    """The words of one language: `t("key", n=3)` fills the slots of a text, `t.count("key", 3)` picks its singular or plural."""

    lang: str
    words: dict[str, str]

    def __call__(self, key: str, **values: object) -> str:
        return self.words[key].format_map(values) if values else self.words[key]

    def count(self, key: str, n: int, **values: object) -> str:
        """The text for `n` things: the key with `.one` for 1, else the key itself."""
        singular = f"{key}.one"
        return self(singular if n == 1 and singular in self.words else key, n=n, **values)

    def get(self, key: str, default: str) -> str:
        """The text of a key that may be missing."""
        return self.words.get(key, default)


def texts(lang: str) -> Texts:
    """The texts in `lang`; English for a language that has none."""
    code = lang if lang in INTERFACE_LANGUAGES else "en"
    return Texts(code, importlib.import_module(f"{__name__}.{code}").WORDS)
