"""Reads a numeral at a place in the text: digits, number words, or both ("3,4 triliun", "two and a half million")."""

from dataclasses import dataclass
from decimal import Decimal

from crosscheck.extract.quantities.digits import read_digits
from crosscheck.extract.quantities.number_words import Sum
from crosscheck.extract.quantities.tokens import Token
from crosscheck.lang.parts.numbers import Numerals
from crosscheck.safe.needs import words_in
from crosscheck.safe.patterns import pattern

_DIGIT = pattern(r"[\d½¼¾⅓⅔]")
_WORDS = pattern(r"[^\W\d_]+")

_ROWS = frozenset("time person man woman party day week month year term victim suspect attempt round".split())
"""Nouns of which there is a third and a fourth."""

_SIGNS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"), "⅓": Decimal(1) / 3, "⅔": Decimal(2) / 3}


@dataclass(slots=True)
class Numeral:
    """Tokens [first, last) as a number; `low` and `high` differ for vague words and malformed digits.

    `fraction`: a bare part of one ("half", "three quarters"); `bare` words only, no digits; `glued` a scale letter was taken.
    """

    first: int
    last: int
    low: Decimal
    high: Decimal
    vague: bool = False
    fraction: bool = False
    malformed: bool = False
    words: bool = False
    glued: bool = False
    ordinal: bool = False
    loose: Decimal | None = None


class NumeralReader:
    """Reads the numerals of one language."""

    def __init__(self, lexicon: Numerals, decimal: str) -> None:
        self._lex = lexicon
        self._decimal = decimal
        self._small = {**lexicon.small}
        self._starts = {*lexicon.small, *lexicon.vague, *lexicon.fractions, *lexicon.articles, *lexicon.dozens, *_SIGNS}
        self._telling = self._starts - set(lexicon.articles) | set(lexicon.ordinals) | set(lexicon.singles) | set(lexicon.scales)
        self._telling |= {*lexicon.hundreds, *lexicon.lone_units}
        self._starts |= {word for word in lexicon.lone_units if not lexicon.articles}
        self._starts |= {*lexicon.ordinals, *filter(None, [lexicon.ordinal_prefix])}

    def starts(self, token: Token) -> bool:
        """Whether a numeral may begin with `token`."""
        return token.low in self._starts or token.text[0].isdecimal()

    def in_sentence(self, text: str) -> bool:
        """Whether a sentence has a digit or a number word: most that have none need no closer look."""
        if _DIGIT.search(text):
            return True
        return not self._telling.isdisjoint(_WORDS.findall(text.lower()) if "_" in text else words_in(text))

    def read(self, tokens: list[Token], i: int) -> Numeral | None:
        """The longest numeral that starts at token `i`."""
        if i >= len(tokens):
            return None
        token = tokens[i]
        if token.text[0].isdecimal():
            return self._digits(tokens, i)
        if token.low in _SIGNS:
            return Numeral(i, i + 1, _SIGNS[token.low], _SIGNS[token.low], fraction=True)
        return self._ordinal(tokens, i) or self._vague(tokens, i) or self._fraction(tokens, i) or self._words(tokens, i)

    def _digits(self, tokens: list[Token], i: int) -> Numeral | None:
        digits = read_digits(tokens[i].text, self._decimal)
        if digits is None:
            return None
        low, high, k = digits.value, digits.other if digits.malformed else digits.value, i + 1
        if k < len(tokens) and not tokens[k].space and tokens[k].low in self._lex.ordinal_suffixes:
            return Numeral(i, k + 1, low, low, ordinal=True)
        k, extra = self._half_after(tokens, k, digits=True)
        scale, after, glued = self._scale(tokens, k)
        low, high = (low + extra) * scale, (high + extra) * scale
        if scale == 1 and after < len(tokens) and (size := self._hundreds(tokens[after].low)):
            low, high, after = low * size, high * size, after + 1
            after, more = self._small_rest(tokens, after, size)
            low, high = low + more, high + more
        if scale > 1 and not glued:
            after, half = (
                self._half_after(tokens, after, digits=True)
                if after < len(tokens) and tokens[after].low in self._lex.joiners
                else (after, Decimal(0))
            )
            low, high = low + half * scale, high + half * scale
            k2, more = self._remainder(tokens, after, scale)
            low, high, after = low + more, high + more, k2
        loose = digits.other if digits.loose and scale == 1 else None
        return Numeral(i, after, low, high, malformed=digits.malformed, glued=glued, loose=loose)

    def _hundreds(self, word: str) -> Decimal | None:
        """ "3 hundred", "3 dozen"."""
        if word in self._lex.hundreds:
            return Decimal(100)
        return Decimal(self._lex.dozens[word]) if word in self._lex.dozens else None

    def _small_rest(self, tokens: list[Token], k: int, below: Decimal) -> tuple[int, Decimal]:
        """ "3 hundred and 21"."""
        j = k + (k < len(tokens) and tokens[k].low in self._lex.joiners)
        if (
            j > k
            and j < len(tokens)
            and tokens[j].text.isdecimal()
            and len(tokens[j].text) < 4
            and Decimal(tokens[j].text) < below
        ):
            return j + 1, Decimal(tokens[j].text)
        return k, Decimal(0)

    def _remainder(self, tokens: list[Token], k: int, scale: Decimal) -> tuple[int, Decimal]:
        """What a lower scale adds: "2 juta 300 ribu"."""
        if (
            k + 1 < len(tokens)
            and tokens[k].text.isdecimal()
            and (lower := self._lex.scales.get(tokens[k + 1].low))
            and lower < scale
        ):
            return k + 2, Decimal(tokens[k].text) * Decimal(lower)
        return k, Decimal(0)

    def _scale(self, tokens: list[Token], k: int) -> tuple[Decimal, int, bool]:
        """(factor, next token, glued) of a scale word at `k`; scales multiply ("ribu triliun")."""
        if k < len(tokens) and not tokens[k].space and tokens[k].text in self._lex.glued:
            return Decimal(self._lex.glued[tokens[k].text]), k + 1, True
        if k + 1 < len(tokens) and tokens[k].text == "-" and not tokens[k].space and tokens[k + 1].low in self._lex.scales:
            return Decimal(self._lex.scales[tokens[k + 1].low]), k + 2, False
        factor = Decimal(1)
        while k < len(tokens) and (value := self._lex.scales.get(tokens[k].low)) and factor < 10**12:
            factor, k = factor * Decimal(value), k + 1
        return factor, k, False

    def _half_after(self, tokens: list[Token], k: int, *, digits: bool) -> tuple[int, Decimal]:
        """A half right after a whole number: "2½", "satu setengah", "two and a half", "2-and-a-half"."""
        if k < len(tokens) and tokens[k].low in _SIGNS and (digits or not tokens[k].space):
            return k + 1, _SIGNS[tokens[k].low]
        known = k < len(tokens) and tokens[k].low in self._lex.fractions
        if not digits and known and tokens[k].low in ("setengah", "seperempat"):
            return k + 1, Decimal(str(self._lex.fractions[tokens[k].low]))
        j = k
        while (
            j < len(tokens)
            and j - k < 6
            and (tokens[j].low in (*self._lex.joiners, *self._lex.articles) or tokens[j].text == "-")
        ):
            j += 1
        half = j < len(tokens) and tokens[j].low in ("half", "quarter") and tokens[j].low in self._lex.fractions
        if j > k and half and self._joined(tokens, k, j):
            return j + 1, Decimal(str(self._lex.fractions[tokens[j].low]))
        if digits and k + 2 < len(tokens) and tokens[k].text == "1" and tokens[k + 1].text == "/" and tokens[k + 2].text in "234":
            return k + 3, Decimal(1) / Decimal(tokens[k + 2].text)
        return k, Decimal(0)

    def _joined(self, tokens: list[Token], k: int, j: int) -> bool:
        """Whether tokens k..j hold a joiner with an article or hyphen, as in "and a half" and "-and-half"."""
        between = [t.low for t in tokens[k:j]]
        return any(t in self._lex.joiners for t in between) and any(t in self._lex.articles or t == "-" for t in between)

    def _ordinal(self, tokens: list[Token], i: int) -> Numeral | None:
        """ "fifth", "twenty-fifth", "kelima", "ke-5"; fractions ("two-thirds") are not ordinals."""
        low = tokens[i].low
        if low in self._lex.ordinals:
            value = Decimal(self._lex.ordinals[low])
            return Numeral(i, i + 1, value, value, ordinal=True, words=True)
        if self._lex.ordinal_prefix and low == self._lex.ordinal_prefix and i + 2 < len(tokens) and tokens[i + 1].text == "-":
            number = read_digits(tokens[i + 2].text, self._decimal) if tokens[i + 2].text.isdecimal() else None
            return Numeral(i, i + 3, number.value, number.value, ordinal=True) if number else None
        tens = self._lex.small.get(low, 0)
        if 20 <= tens < 100 and i + 2 < len(tokens) and tokens[i + 1].text == "-" and tokens[i + 2].low in self._lex.ordinals:
            value = Decimal(tens + self._lex.ordinals[tokens[i + 2].low])
            return Numeral(i, i + 3, value, value, ordinal=True, words=True)
        return None

    def _vague(self, tokens: list[Token], i: int) -> Numeral | None:
        """ "dozens", "puluhan ribu", "tens of thousands", "hundreds of millions"."""
        if tokens[i].low not in self._lex.vague:
            return None
        low, high = (Decimal(str(v)) for v in self._lex.vague[tokens[i].low])
        k = i + 1
        if k + 1 < len(tokens) and tokens[k].low == "of" and (wider := self._lex.vague.get(tokens[k + 1].low)):
            unit = Decimal(str(wider[0])) / (2 if wider[0] > 100 else 1)
            return Numeral(i, k + 2, low * unit, (high + 1) * unit - 1, vague=True, words=True)
        scale, k, _ = self._scale(tokens, k)
        high = (high + 1) * scale - 1 if scale > 1 else high
        return Numeral(i, k, low * scale, high, vague=low != high, words=True)

    def _fraction(self, tokens: list[Token], i: int) -> Numeral | None:
        """ "half", "three quarters", "two-thirds", "a third", "tiga perempat"; followed by a scale it is a whole number."""
        k, top = i, Decimal(1)
        if tokens[k].low in self._lex.articles:
            k += 1
        elif (count := self._lex.small.get(tokens[k].low)) and 1 <= count < 20:
            top, k = Decimal(count), k + 1
            k += k < len(tokens) and tokens[k].text == "-"
        if (
            k >= len(tokens)
            or tokens[k].low not in self._lex.fractions
            or (k == i + 1 and top == 1 and tokens[i].low in ("satu",))
        ):
            return None
        if (
            k > i
            and top > 1
            and tokens[k].low in ("setengah", "separuh", "half", "third", "fifth", "quarter", "eighth", "tenth", "sixth")
        ):
            return None
        if k == i and self._names_half(tokens, k + 1):
            return None
        if (
            k == i
            and tokens[k].low not in self._lex.whole_fractions
            and not (k + 1 < len(tokens) and self._counts(tokens[k + 1]))
        ):
            return None
        if top == 1 and k > i and self._counts_on(tokens, k):
            return None
        value = top * Decimal(str(self._lex.fractions[tokens[k].low]))
        k += 1
        if (
            k + 2 < len(tokens)
            and tokens[k].low == "of"
            and tokens[k + 1].low in self._lex.articles
            and self._counts(tokens[k + 2])
        ):
            k += 2
        k += k < len(tokens) and tokens[k].low in self._lex.articles and k + 1 < len(tokens) and self._counts(tokens[k + 1])
        if k < len(tokens) and (dozen := self._lex.dozens.get(tokens[k].low)):
            return Numeral(i, k + 1, value * dozen, value * dozen, words=True)
        scale, k, _ = self._scale(tokens, k)
        return Numeral(i, k, value * scale, value * scale, fraction=scale == 1, words=True)

    def _counts_on(self, tokens: list[Token], k: int) -> bool:
        """ "a third and fourth time", "a fifth time": an ordinal, and no share."""
        if tokens[k].low not in self._lex.ordinals:
            return False
        j = k + 1 + (k + 1 < len(tokens) and tokens[k + 1].low in ("and", "or"))
        return j < len(tokens) and (tokens[j].low in self._lex.ordinals or tokens[j].low in _ROWS)

    def _names_half(self, tokens: list[Token], k: int) -> bool:
        """ "half-time", "half-brother": a word that only begins with a fraction; "half-hour" and "half-million" stay."""
        glued = k + 1 < len(tokens) and tokens[k].text == "-" and not tokens[k].space and not tokens[k + 1].space
        return glued and tokens[k + 1].low in ("time", "brother", "sister", "century", "term", "finals", "final", "truth", "mast")

    def _counts(self, token: Token) -> bool:
        return token.low in self._lex.scales or token.low in self._lex.dozens or token.low in self._lex.hundreds

    def _words(self, tokens: list[Token], i: int) -> Numeral | None:
        state, k = Sum(self._lex), i
        if tokens[k].low in self._lex.articles or tokens[k].low in self._lex.dozens:
            if tokens[k].low in self._lex.articles:
                k += 1
                if k < len(tokens) and tokens[k].low in self._lex.singles:
                    return Numeral(i, k + 1, Decimal(1), Decimal(1), words=True)
            if k >= len(tokens) or not self._counts(tokens[k]):
                return None
        end = k
        while k < len(tokens):
            if state.take(tokens[k].low):
                k = end = k + 1
            elif end > i and (step := self._link(tokens, k)) and self._continues(state, tokens, k + step, tokens[k].text == "-"):
                k += step
            else:
                break
        if end == i or not state.seen:
            return None
        end, extra = self._half_after(tokens, end, digits=False)
        value = state.value + extra
        if extra and state.ends_in_scale:
            value = state.value + extra * state.ceiling
        elif extra:
            scale, end, _ = self._scale(tokens, end)
            value *= scale
        return Numeral(i, end, value, value, words=True)

    def _link(self, tokens: list[Token], k: int) -> int:
        """How many tokens at `k` may link two number words: a hyphen, "and", or "-and-" as in "one-hundred-and-five"."""
        if tokens[k].text == "-" and not tokens[k].space:
            return 3 if [t.low for t in tokens[k + 1 : k + 3]] in [[word, "-"] for word in self._lex.joiners] else 1
        return int(tokens[k].low in self._lex.joiners)

    def _continues(self, state: Sum, tokens: list[Token], k: int, hyphened: bool) -> bool:
        if k >= len(tokens):
            return False
        return state.would_take(tokens[k].low) or (hyphened and self._counts(tokens[k]))
