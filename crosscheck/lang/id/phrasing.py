"""Which Indonesian words may stand for a word of a state phrase: short forms, the other voice, with "-nya"."""

from crosscheck.lang.id.affixes import nasal

_ALIKE = tuple(
    frozenset(row.split()) for row in ("tidak tak", "sudah telah", "masih tetap", "istrinya suaminya", "para seluruh semua")
)

FILLERS = frozenset("sudah telah juga kini pun lalu kemudian langsung itu akhirnya kembali sempat turut".split())
"""Words that may stand between those of a phrase without another sense ("izinnya sudah habis")."""

_NOT = frozenset("tidak tak belum tanpa jangan bukan".split())
"""Behind these the other voice tells of something else: "tidak menemukan" is followed by what was not found."""

_LONG = 5
"""Letters from which on a word takes "-nya" without becoming another one."""


def alike(words: list[str], k: int) -> frozenset[str]:
    """The words that may stand for `words[k]`: its other voice, the same with "-nya", of a few small words the others."""
    word = words[k]
    rows = [row for row in _ALIKE if word in row and len(words) > 1]
    found = frozenset({word}).union(*rows)
    if rows or len(word) < _LONG:
        return found
    voices = found | (frozenset() if words[0] in _NOT else active(word))
    return voices | {f"{w}nya" for w in voices if not w.endswith(("nya", "lah", "kah"))}


def active(word: str) -> frozenset[str]:
    """The forms with meN- of a verb with di-: "dihentikan" gives menghentikan."""
    root = word[2:]
    if not word.startswith("di") or len(root) < _LONG - 1:
        return frozenset()
    return frozenset(nasal(root))
