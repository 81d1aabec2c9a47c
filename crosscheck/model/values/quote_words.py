"""How the words of two quotations stand, word by word, without knowing their language.

A word is a text whose first character tells its class: "~" small (articles, connectives), "!" negation, "^" modality
("^may", "^will", "^must"), "@" a personal pronoun by person ("@1p"), "#" a number, "$" a phrase that marks content
("$when:next year"), "…" a gap that the outlet marked itself; anything else is a word of content.
"""

from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from rapidfuzz.distance import Indel

from crosscheck.model.values.variants import sound

Kind = Literal["negation", "number", "mark", "certainty", "duty", "person", "replaced", "left out", "small"]

GAP = "…"
MAX_WORDS = 160
"""Words of a sentence that are compared; a longer one is compared by its beginning."""

MAX_EDGE = 4
"""Words at the beginning or the end that are replaced rather than another thing said."""

MAX_GAP = 3
"""Words apart from which small words that meet mean nothing."""

_WEIGHTS = {"~": 0.25, "@": 0.4, "^": 0.5, GAP: 0.0}


@dataclass(frozen=True, slots=True)
class Change:
    """Words that stand in one quotation where the other has others or none; indexes into the words of each."""

    kind: Kind
    a: tuple[int, int]
    b: tuple[int, int]
    edge: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """`share` is the part of the shorter quotation found in the other (0..1), `core` the part of the stretch between the first
    and the last common word that is common, `content` the number of common words of content, `run` the longest common run."""

    share: float
    core: float
    content: int
    run: int
    changes: tuple[Change, ...]

    @property
    def serious(self) -> tuple[Change, ...]:
        """The changes that touch the content."""
        return tuple(c for c in self.changes if c.kind != "small")


def weight(word: str) -> float:
    """How much a word counts."""
    return _WEIGHTS.get(word[:1], 1.0)


def is_content(word: str) -> bool:
    """Whether a word carries content of its own."""
    return word[:1] not in "~@^!…"


@lru_cache(maxsize=1 << 16)
def equal(a: str, b: str) -> bool:
    """Whether two words are the same or forms or spellings of one ("conclusion", "conclusions"; "colour", "color")."""
    if a == b:
        return True
    if not (is_content(a) and is_content(b)) or a[0] in "#$" or b[0] in "#$" or min(len(a), len(b)) < 4:
        return False
    short, long = sorted((a, b), key=len)
    if long.startswith(short):
        return len(long) - len(short) <= 3 and not long.endswith(("ty", "teen"))
    return len(short) >= 5 and (Indel.normalized_similarity(a, b) >= 0.9 or sound(a) == sound(b))


@lru_cache(maxsize=4096)
def compare(a: tuple[str, ...], b: tuple[str, ...]) -> Comparison:
    """Align two quotations word by word; the order of the two changes nothing but the order in the changes."""
    a, b = a[:MAX_WORDS], b[:MAX_WORDS]
    if b < a:
        turned = compare(b, a)
        return replace(turned, changes=tuple(replace(c, a=c.b, b=c.a) for c in turned.changes))
    matches = _mainland(a, _common(a, b))
    if not matches:
        return Comparison(0.0, 0.0, 0, 0, ())
    common = sum(weight(a[i]) for i, _ in matches)
    shorter = min(sum(map(weight, a)), sum(map(weight, b)))
    (i0, j0), (i1, j1) = matches[0], matches[-1]
    stretch = max(sum(map(weight, a[i0 : i1 + 1])), sum(map(weight, b[j0 : j1 + 1])))
    return Comparison(
        share=common / shorter if shorter else 0.0,
        core=common / stretch if stretch else 0.0,
        content=sum(is_content(a[i]) for i, _ in matches),
        run=_longest_run(matches),
        changes=tuple(_changes(a, b, matches)),
    )


def _common(a: tuple[str, ...], b: tuple[str, ...]) -> list[tuple[int, int]]:
    """The heaviest common subsequence, as pairs of indexes."""
    equals = [_equals(word, b) for word in a]
    best = [[0.0] * (len(b) + 1)] * (len(a) + 1)
    for i in range(len(a) - 1, -1, -1):
        # a word that meets none leaves the row as it is: most of two quotations' words do
        best[i] = _row(best[i + 1], equals[i], weight(a[i])) if equals[i] else best[i + 1]
    pairs: list[tuple[int, int]] = []
    i = j = 0
    while i < len(a) and j < len(b):
        if j in equals[i] and best[i][j] == best[i + 1][j + 1] + weight(a[i]) + 0.01:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif best[i + 1][j] >= best[i][j + 1]:
            i += 1
        else:
            j += 1
    return pairs


def _row(below: list[float], equals: set[int], heavy: float) -> list[float]:
    """The weight of the best common words from each place on, given that without the first word of the one text."""
    row = [0.0] * len(below)
    for j in range(len(below) - 2, -1, -1):
        skip = max(below[j], row[j + 1])
        row[j] = max(skip, below[j + 1] + heavy + 0.01) if j in equals else skip
    return row


def _equals(word: str, words: tuple[str, ...]) -> set[int]:
    """Where in `words` the equals of a word stand."""
    if not is_content(word) or word[0] in "#$" or len(word) < 4:
        return {j for j, other in enumerate(words) if other == word}
    return {j for j, other in enumerate(words) if equal(word, other)}


def _mainland(a: tuple[str, ...], matches: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The matches without small words that happen to meet far from the rest, at the beginning or the end."""
    for turn in range(2):
        while matches and (size := _island(a, matches)) and not (turn and _opens_both(a, matches, size)):
            matches = matches[:-size]
        a = a[::-1]
        matches = [(len(a) - 1 - i, -j) for i, j in reversed(matches)]
    return matches


def _opens_both(a: tuple[str, ...], turned: list[tuple[int, int]], size: int) -> bool:
    """Whether the last `size` of matches turned round are how both quotations begin ("We are ..."): neither is cut there."""
    opening = [(len(a) - k, 1 - k) for k in range(size, 0, -1)]
    return 1 < size < len(turned) and turned[-size:] == opening


def _island(a: tuple[str, ...], matches: list[tuple[int, int]]) -> int:
    """How many matches at the end are small words behind a gap; 0 if the end is part of the rest."""
    for size in range(1, len(matches) + 1):
        i, j = matches[-size]
        if is_content(a[i]) or a[i][0] in "!^":
            return 0
        if size == len(matches):
            return size
        before = matches[-size - 1]
        if max(i - before[0], j - before[1]) > MAX_GAP:
            return size
    return 0


def _longest_run(matches: list[tuple[int, int]]) -> int:
    longest = run = 0
    last = (-2, -2)
    for i, j in matches:
        run = run + 1 if (i - 1, j - 1) == last else 1
        longest, last = max(longest, run), (i, j)
    return longest


def _changes(a: tuple[str, ...], b: tuple[str, ...], matches: list[tuple[int, int]]) -> list[Change]:
    borders = [(-1, -1), *matches, (len(a), len(b))]
    found: list[Change] = []
    for (i0, j0), (i1, j1) in pairwise(borders):
        mine, theirs = (i0 + 1, i1), (j0 + 1, j1)
        if mine[0] < mine[1] or theirs[0] < theirs[1]:
            edge = i0 < 0 or (i1 == len(a) and j1 == len(b))
            found.append(Change(_kind(a[slice(*mine)], b[slice(*theirs)], edge), mine, theirs, edge))
    return found


def _kind(a: tuple[str, ...], b: tuple[str, ...], edge: bool) -> Kind:
    """What a change touches; words cut off at an edge, or at a gap that is marked, touch nothing."""
    if edge and _is_hedge(a, b):
        return "certainty"
    if GAP in a or GAP in b or (edge and (not (a and b) or max(len(a), len(b)) > MAX_EDGE)):
        return "small"
    if a.count("!") % 2 != b.count("!") % 2:
        return "negation"
    if _of_class("#", a) != _of_class("#", b) and _of_class("#", a) and _of_class("#", b):
        return "number"
    if _of_class("$", a) != _of_class("$", b):
        return "mark"
    modes = _of_class("^", a) ^ _of_class("^", b)
    if "^must" in modes and not any({"^may", "^must"} <= _of_class("^", w) for w in (a, b)):
        return "duty"
    if "^may" in modes:
        return "certainty"
    mine, theirs = {w for w in a if is_content(w)}, {w for w in b if is_content(w)}
    if mine and theirs:
        return "replaced"
    if mine or theirs:
        return "left out"
    persons = _of_class("@", a), _of_class("@", b)
    return "person" if all(persons) and persons[0] != persons[1] else "small"


def _is_hedge(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether one has nothing but words of possibility ("maybe") where the other has nothing: more than a word cut off."""
    alone = a or b
    return not (a and b) and "^may" in alone and all(w[0] in "~^" for w in alone)


def _of_class(sign: str, words: tuple[str, ...]) -> set[str]:
    return {w for w in words if w[0] == sign}


Clauses = tuple[tuple[str, ...], ...]


def denied(a: Clauses, b: Clauses) -> int:
    """Words of content of the longest clause that one quotation says and the other denies in the same words; 0 if none.

    What a quotation both says and denies ("not today, today") is left out, and one word alone must be a long one.
    """
    return max((_opposed(x, y) for x in a for y in b if not (_repeated(x, a, y) or _repeated(y, b, x))), default=0)


LONG_WORD = 5
"""Letters of a word that tells a clause by itself: "we know" and "we do not know" are said of anything."""


def _opposed(x: tuple[str, ...], y: tuple[str, ...]) -> int:
    if x.count("!") % 2 == y.count("!") % 2 or not _same_content(x, y):
        return 0
    content = [w for w in x if is_content(w)]
    persons = _of_class("@", x), _of_class("@", y)
    shortest = min(len(w) for w in (*x, *y) if is_content(w))
    if (all(persons) and persons[0].isdisjoint(persons[1])) or (len(content) == 1 and shortest < LONG_WORD):
        return 0
    return len(content)


def _repeated(clause: tuple[str, ...], clauses: Clauses, other: tuple[str, ...]) -> bool:
    """Whether the quotation of `clause` also puts it as the `other` quotation does."""
    return any(c.count("!") % 2 == other.count("!") % 2 and _same_content(c, clause) for c in clauses if c is not clause)


def _same_content(x: tuple[str, ...], y: tuple[str, ...]) -> bool:
    mine, theirs = [w for w in x if is_content(w)], [w for w in y if is_content(w)]
    if not mine or len(mine) != len(theirs):
        return False
    return all(any(equal(v, w) for w in theirs) for v in mine) and all(any(equal(v, w) for w in mine) for v in theirs)
