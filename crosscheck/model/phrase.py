"""Text for readers, in each language of the interface, made where the knowledge is."""

from crosscheck.model.base import Model

INTERFACE_LANGUAGES = ("en", "id")


class Phrase(Model):
    """One sentence for the reader, in English and in Indonesian. Values in it stand as they are."""

    en: str
    id: str

    def render(self, lang: str) -> str:
        """The text in `lang` ("en" or "id")."""
        return self.id if lang == "id" else self.en

    def fill(self, **values: object) -> "Phrase":
        """A copy with `{name}` slots filled; a value that is a Phrase is filled in the language of the slot."""
        en = {k: v.en if isinstance(v, Phrase) else v for k, v in values.items()}
        local = {k: v.id if isinstance(v, Phrase) else v for k, v in values.items()}
        return Phrase.unchecked(en=self.en.format_map(en), id=self.id.format_map(local))


def alike(text: object) -> Phrase:
    """What reads the same in each language: a name, a code, the words of a system."""
    return Phrase(en=str(text), id=str(text))


def count(number: int) -> Phrase:
    """A whole number with its thousands set apart as each language does."""
    return Phrase(en=f"{number:,}", id=f"{number:,}".replace(",", "."))


EMPTY = Phrase(en="", id="")
