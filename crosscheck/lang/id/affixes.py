"""Indonesian word building by rule: the forms that affixes make of a root, and a rough way back to the root."""

from functools import cache, lru_cache

_DROPPED = {"p": "mem", "t": "men", "k": "meng", "s": "meny"}
_KEPT = {"b": "mem", "f": "mem", "v": "mem", "d": "men", "c": "men", "j": "men", "z": "men", "g": "meng", "h": "meng"}
_KEPT |= dict.fromkeys("aeiou", "meng")
_ENCLITICS = ("nya", "lah", "kah", "pun", "ku", "mu")


def nasal(root: str) -> tuple[str, ...]:
    """The root with the prefix meN-: "pukul" gives memukul, "bunuh" membunuh; loans keep their first letter too."""
    first = root[0]
    if len(root) <= 3 and sum(c in "aeiou" for c in root) == 1:
        return ("menge" + root, "me" + root)
    if first in _DROPPED:
        kept = {"p": "mem", "t": "men", "k": "meng", "s": "men"}[first] + root
        return (_DROPPED[first] + root[1:], kept)
    return (_KEPT.get(first, "me") + root,)


@cache
def forms(root: str) -> tuple[str, ...]:
    """The usual derived forms of a root, with me-, di-, ter-, ber-, pe-, ke-an, memper- and their suffixes."""
    me = nasal(root)
    pe = tuple("pe" + m[2:] for m in me)
    ber = ("be" if root[0] == "r" or root[:3] in {"ker", "ter", "per"} else "ber") + root
    made = [root + s for s in ("", "an", "kan", "i")] + [ber + s for s in ("", "an", "kan")]
    made += ["ter" + root, "ke" + root + "an", "ke" + root]
    made += [m + s for m in me for s in ("", "kan", "i")]
    made += ["di" + root + s for s in ("", "kan", "i")]
    made += ["ter" + root + s for s in ("kan", "i")]
    made += [p + s for p in pe for s in ("", "an")]
    made += ["per" + root + "an", "per" + root, "memper" + root, "memper" + root + "kan", "diper" + root, "diper" + root + "kan"]
    made += ["pe" + root, "se" + root]
    return tuple(dict.fromkeys(made))


_PREFIXES = (
    ("memper", ""), ("diper", ""), ("keter", ""), ("pember", ""), ("penye", "se"), ("penyu", "su"), ("penya", "sa"),
    ("penyi", "si"), ("penyo", "so"), ("menye", "se"), ("menyu", "su"), ("menya", "sa"), ("menyi", "si"), ("menyo", "so"),
    ("menge", ""), ("meng", ""), ("peng", ""), ("mem", ""), ("pem", ""), ("men", ""), ("pen", ""),
    ("ber", ""), ("ter", ""), ("per", ""), ("me", ""), ("di", ""), ("ke", ""), ("pe", ""), ("be", ""), ("se", ""),
)  # fmt: skip
_VOWELS = frozenset("aeiou")
_RESTORED = {"mem": "p", "pem": "p", "men": "t", "pen": "t", "meng": "k", "peng": "k"}


@lru_cache(maxsize=1 << 15)
def base_form(word: str) -> str:
    """A rough root: good for comparing words ("penutupan", "ditutup", "menutup" all give one form), not for printing."""
    stem = _without_clitic(word)
    for prefix, put in _PREFIXES:
        if stem.startswith(prefix) and len(stem) - len(prefix) >= 3:
            rest = stem[len(prefix) :]
            if prefix in _RESTORED and rest[0] in _VOWELS:
                rest = _RESTORED[prefix] + rest
            stem = put + rest
            break
    for suffix in ("kan", "an", "i"):
        if stem.endswith(suffix) and len(stem) - len(suffix) >= 4:
            return stem[: -len(suffix)]
    return stem


def _without_clitic(word: str) -> str:
    for clitic in _ENCLITICS:
        if word.endswith(clitic) and len(word) - len(clitic) >= 4:
            return word[: -len(clitic)]
    return word
