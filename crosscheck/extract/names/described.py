"""Finds bodies and places within a run of capitalised words: those known by name, and those named by what they do."""

from crosscheck.extract.names.common import is_body_word, is_field
from crosscheck.extract.names.gazetteer import is_known_place
from crosscheck.extract.names.word import Word
from crosscheck.lang import Language
from crosscheck.safe.patterns import pattern

ROMAN = pattern(r"[IVX]{1,5}")


def body_size(language: Language, run: list[Word], k: int) -> int:
    """How many words from `k` on name a body that needs no word to say what it is; short ones only in capitals ("PAN")."""
    names, word = language.names, run[k]
    for size in range(min(5, len(run) - k), 1, -1):
        if " ".join(w.low for w in run[k : k + size]) in names.bodies:
            return size
    alone = is_body_word(language, word.low) or (word.low in names.bodies and word.text.isupper())
    return int(word.capital and alone)


def described_end(language: Language, run: list[Word], k: int) -> int:
    """The end of the body that opens at `k` and is named by what it does ("Mahkamah Konstitusi"), 0 if none does."""
    names, stop = language.names, k + 1
    if run[k].low not in names.body_heads or run[k].low in names.bare_heads or not run[k].capital:
        return 0
    while stop < len(run) and (size := _describing(language, run, stop)):
        stop += size
    return stop if stop > k + 1 else 0


def _describing(language: Language, run: list[Word], k: int) -> int:
    """How many words from `k` on go on to tell what a body does: "Pelaporan", "dan Analisis", "Transaksi Keuangan"."""
    if _describes(language, run[k]):
        return 1
    if k + 1 == len(run) or body_size(language, run, k):
        return 0
    if run[k].low in language.names.joints:
        return 2 if not body_size(language, run, k + 1) else 0
    known = run[k].low in language.names.titles or run[k].low in language.names.body_heads or place_size(run, k)
    return 2 if not known and _describes(language, run[k + 1]) and not body_size(language, run, k + 1) else 0


def _describes(language: Language, word: Word) -> bool:
    """Whether a word tells the field of a body."""
    return word.capital and not body_size(language, [word], 0) and is_field(language, word.low)


def place_size(run: list[Word], k: int) -> int:
    """How many words from `k` on are the name of a known place."""
    for size in (3, 2, 1):
        if k + size <= len(run) and is_known_place(" ".join(w.low for w in run[k : k + size])):
            return size
    return 0
