"""The shape of a language's dates lexicon: which words belong to which class, and how classes follow each other.

Every word of a date is sorted into a class, named by one letter; the text of a sentence becomes a string of letters, and the
grammar is a list of small patterns over these letters. Digits and punctuation are sorted without a lexicon:
`n` 1-2 digits, `y` a year, `N` other digits, `c` 4.20 or 4:20, `s` 12/9, `S` 12/9/2023, `i` 2023-09-12, `z` 1990s, `o` 17th,
`,` `(` `)` `-` `.` themselves, `;` other marks, `C` a capitalised word, `x` any other word. A lexicon adds

| class | holds | value |
| --- | --- | --- |
| W M | weekday, month | 0-6 from Monday; 1-12 |
| w v f | number word; "a"; "a few" | the number |
| h q | half, quarter | minutes |
| A Z V | a.m./p.m.; zone; the word for time in "Boston time" | "am"/"pm"; zone name |
| P Q m | part of day, one that can stand alone; noon or midnight | name in `PARTS`; minute of the day |
| K O | "pukul", "o'clock" | - |
| U u | unit of time; unit with its number ("sehari") | name; (name, number) |
| R H | relative day; day with a name of its own | (days, part, "pub" or "ctx"); (month, day) |
| L T F e | last, this, next, previous | - |
| G E J | ago, earlier, later | - |
| I | "that", "the same" | - |
| b | stage of a period | "early", "mid", "late" |
| a < > | about; before; after | "", "near" or "just" |
| g d l D j t p k | preposition, article, filler, "tanggal", and, to, past, less | preposition: its role |
| Y | season | number 0-3 from winter |
"""

from collections.abc import Mapping
from dataclasses import dataclass

from crosscheck.lang.parts.history import HistoryLexicon

WordValue = str | int | tuple[str, int] | tuple[int, str, str] | tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class DateLexicon:
    """`words` maps words and phrases (small letters, single spaces; a capital in a word makes it count only so) to class and
    value; `capitalised` are words that count only with a capital; `rules` are (builder, pattern over classes), the first that
    fits wins; `day_first` tells 12/9 is in September; `future` are words that make a bare weekday one to come, `past` words (and
    `past_endings` ends of words) that make a bare month one gone by; `history`
    says how the language speaks of first and last times; `as_of` are patterns of words right before a date that tell of which
    day a figure or a state is ("unchanged since", "up from 300 on"); `further` are patterns of words that make what a
    clause tells one of several such things ("another", "a second", "two more"); `met` are words that say somebody was met or
    called for the report ("interviewed").
    """

    words: Mapping[str, tuple[str, WordValue]]
    capitalised: frozenset[str]
    rules: tuple[tuple[str, str], ...]
    day_first: bool
    future: frozenset[str]
    past: frozenset[str]
    past_endings: tuple[str, ...] = ()
    history: HistoryLexicon
    as_of: tuple[str, ...]
    further: tuple[str, ...] = ()
    met: frozenset[str] = frozenset()


def calendar_words(locale: str) -> dict[str, tuple[str, WordValue]]:
    """Month and weekday names, wide and abbreviated, as CLDR has them for `locale`."""
    from babel.core import Locale

    data = Locale.parse(locale)
    words: dict[str, tuple[str, WordValue]] = {}
    for width in ("wide", "abbreviated"):
        for form in ("format", "stand-alone"):
            for number, name in data.months[form][width].items():
                words[_plain(name)] = ("M", int(number))
            for number, name in data.days[form][width].items():
                words[_plain(name)] = ("W", int(number))
    return words


def _plain(name: str) -> str:
    return str(name).lower().rstrip(".")
