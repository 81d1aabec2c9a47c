"""Adds up the words of a number: "two hundred and five thousand", "dua puluh satu juta"."""

from decimal import Decimal

from crosscheck.lang.parts.numbers import Numerals


class Sum:
    """Adds up number words: below a thousand in `group` and `last`, the rest in `total`."""

    def __init__(self, lexicon: Numerals) -> None:
        self._lex = lexicon
        self.total = self.group = self.last = Decimal(0)
        self.ceiling = Decimal(10) ** 18
        self.seen = False

    @property
    def ends_in_scale(self) -> bool:
        """Whether the last word was a scale: "a million and a half"."""
        return bool(self.total) and not self.group and not self.last

    @property
    def value(self) -> Decimal:
        return self.total + self.group + self.last

    def would_take(self, word: str) -> bool:
        """Whether `word` continues the number after "and" or a hyphen: a smaller number word."""
        return word in self._lex.small and self._fits(Decimal(self._lex.small[word]))

    def take(self, word: str) -> bool:
        """Adds `word`; False if it does not continue the number."""
        if word in self._lex.small:
            return self._small(Decimal(self._lex.small[word]))
        if word in self._lex.tens and 1 <= self.last <= 9:
            self.last *= 10
        elif word in self._lex.teens and 1 <= self.last <= 9:
            self.last += 10
        elif word in self._lex.hundreds and self.group == 0 and self.last < 100:
            self.group, self.last = (self.last or Decimal(1)) * 100, Decimal(0)
        elif word in self._lex.dozens:
            self.group, self.last = (self.group + self.last or Decimal(1)) * self._lex.dozens[word], Decimal(0)
        elif word in self._lex.scales and Decimal(self._lex.scales[word]) < self.ceiling:
            return self._scale(Decimal(self._lex.scales[word]))
        else:
            return False
        self.seen = True
        return True

    def _fits(self, value: Decimal) -> bool:
        if value >= 1000:
            return not self.seen or value < self.ceiling
        if value == 100:
            return self.group == 0 and self.last == 0
        if not self.seen:
            return True
        return (self.last == 0 and value > 0) or (self.last >= 20 and self.last % 10 == 0 and 0 < value < 10)

    def _small(self, value: Decimal) -> bool:
        if not self._fits(value):
            return False
        if value >= 1000:
            self.total, self.ceiling = self.total + value, value
        elif value == 100:
            self.group = value
        else:
            self.last += value
        self.seen = True
        return True

    def _scale(self, scale: Decimal) -> bool:
        below = self.group + self.last
        if self.seen and below == 0 and self.total:
            self.total *= scale
        else:
            self.total += (below or Decimal(1)) * scale
        self.group = self.last = Decimal(0)
        self.ceiling, self.seen = scale, True
        return True
