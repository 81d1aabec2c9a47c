"""The shape of a language's pages lexicon: what news pages print around the prose, and how they credit others."""

from dataclasses import dataclass


def listed(text: str) -> tuple[str, ...]:
    """The entries of a list written with bars between them, over any number of lines."""
    return tuple(" ".join(entry.split()) for entry in text.split("|") if entry.strip())


def spellings(text: str) -> dict[str, tuple[str, ...]]:
    """A table written as `Name: other, other`, one name a line."""
    rows = (line.partition(":") for line in text.splitlines() if line.strip())
    return {name.strip(): tuple(o.strip() for o in others.split(",") if o.strip()) for name, _, others in rows}


@dataclass(frozen=True, kw_only=True)
class PageLexicon:
    """What the loader needs to know of news pages in a language. Words are in small letters unless said otherwise.

    `labels` open a line that is no prose when a colon follows ("baca juga: ..."); `bare_labels` do so without a colon, if the
    line is short and does not end as a sentence does. `lone` are whole lines ("advertisement"); `list_heads` whole lines after
    which only links follow. `prompts` are regular expressions for what is printed amid prose ("click to share on ...");
    `openers` begin a line that is no prose whatever follows (newsletter calls, copyright).
    `bylines` stand before an author's name; `source_labels` before whom the article credits ("sumber");
    `photo_words` name the picture's maker or kind.
    `published` and `updated` stand before a publication time; `zones` are minutes east of UTC by abbreviation (capitals),
    `summer_zones` those that name standard and summer time alike (North American rules); `home_zone` is
    taken for a local time without one; `day_first` is the order of 4/9/2023; `months` are spellings that CLDR lacks, by number.
    `places` are cities that stand in datelines (as usually written); `outlet_words` show that a name is an outlet's.
    `credit_whole` are cues of a credit for the article ("dilansir dari"), `credit_claim` for one claim ("menurut laporan"),
    each followed by the name; `credit_after` follow the name ("melaporkan"); `told` stand before the outlet that was told;
    `passed_by` stand between whom a report is from and who passes it on ("Reuters, as quoted by Antara"), `passing` between who
    passes it on and whom it is from ("Antara, citing Reuters").
    `not_outlets` are first words of names that are no outlets ("presiden", "instagram").
    `outlets` gives the other spellings of well-known agencies and outlets by their usual name.
    """

    labels: tuple[str, ...]
    bare_labels: tuple[str, ...]
    lone: frozenset[str]
    list_heads: frozenset[str]
    prompts: tuple[str, ...]
    openers: tuple[str, ...]
    bylines: tuple[str, ...]
    source_labels: tuple[str, ...]
    photo_words: tuple[str, ...]
    published: tuple[str, ...]
    updated: tuple[str, ...]
    zones: dict[str, int]
    summer_zones: frozenset[str]
    home_zone: int
    day_first: bool
    months: dict[str, int]
    places: frozenset[str]
    outlet_words: frozenset[str]
    credit_whole: tuple[str, ...]
    credit_claim: tuple[str, ...]
    credit_after: tuple[str, ...]
    told: tuple[str, ...]
    passed_by: tuple[str, ...]
    passing: tuple[str, ...]
    not_outlets: frozenset[str]
    outlets: dict[str, tuple[str, ...]]
