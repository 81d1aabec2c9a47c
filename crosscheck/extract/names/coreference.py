"""Finds which names of an article stand for one entity: surname for full name, abbreviation for the name it is put after."""

from collections import Counter

from crosscheck.extract.document import Doc
from crosscheck.extract.names.gazetteer import territories
from crosscheck.extract.names.nicknames import without_nickname
from crosscheck.extract.names.segments import Found
from crosscheck.lang import Language
from crosscheck.model.values.name import NameKind
from crosscheck.model.values.spelling import fold
from crosscheck.safe.patterns import pattern

_BRACKET = pattern(r"\s{1,2}[(\[]|\s(?:atau|or)\s")
_ALIAS = pattern(r",?\s(?:alias|aka|a\.k\.a\.)\s")
_ADMINISTRATIVE = frozenset({"village", "district", "regency", "city", "province", "county", "state"})


def entities(doc: Doc, found: list[Found], kinds: list[NameKind]) -> list[str]:
    """The canonical key of each name: a territory's code, a person's fullest name, a body's abbreviation, else the
    name, folded."""
    keys = [_own_key(doc, f, kind) for f, kind in zip(found, kinds, strict=True)]
    short = _abbreviations(doc, found, keys)
    keys = [short.get(key, key) for key in keys]
    other = _aliases(doc, found, keys)
    keys = [other.get(key, key) for key in keys]
    return _persons(found, kinds, keys)


def _own_key(doc: Doc, f: Found, kind: NameKind) -> str:
    names = doc.language.names
    folded = fold(without_nickname(doc.body[f.start : f.end]))
    code = territories().get(folded)
    if code:
        return code
    if folded in names.demonyms:
        return names.demonyms[folded]
    if folded in names.exonyms:
        return fold(names.exonyms[folded])
    if kind == "place":
        return _bare_place(doc.language, folded)
    return folded


def _bare_place(language: Language, folded: str) -> str:
    """A place's name without "Desa", "County" and the like, so that both ways of naming it meet."""
    parts, places = folded.split(), language.names.places
    if len(parts) > 1 and places.heads.get(parts[0]) in _ADMINISTRATIVE:
        parts = parts[1:]
    if len(parts) > 1 and places.tails.get(parts[-1]) in _ADMINISTRATIVE:
        parts = parts[:-1]
    bare = " ".join(parts)
    return territories().get(bare) or language.names.exonyms.get(bare) or bare


def _abbreviations(doc: Doc, found: list[Found], keys: list[str]) -> dict[str, str]:
    """ "Badan Meteorologi (BMKG)" and "BMKG (Badan ...)": the long key to the short one."""
    table: dict[str, str] = {}
    for k in range(len(found) - 1):
        a, b = found[k], found[k + 1]
        if a.sentence != b.sentence or not _BRACKET.fullmatch(doc.body, a.end, b.start):
            continue
        long, brief = (a, b) if len(a.words) > len(b.words) else (b, a)
        text = doc.body[brief.start : brief.end]
        if len(brief.words) == 1 and len(long.words) > 1 and _abbreviates(text, long.words):
            table[keys[found.index(long)]] = keys[found.index(brief)]
    return table


def _aliases(doc: Doc, found: list[Found], keys: list[str]) -> dict[str, str]:
    """ "Supriyo alias Cak Pri": the key that the text uses less often to the other one."""
    counts, table = Counter(keys), dict[str, str]()
    for k in range(len(found) - 1):
        if _ALIAS.fullmatch(doc.body, found[k].end, found[k + 1].start):
            more, less = sorted(keys[k : k + 2], key=lambda key: -counts[key])
            table[less] = more
    return table


def _abbreviates(text: str, words: tuple[str, ...]) -> bool:
    """Whether the letters of `text` occur in order in `words`, beginning with the first."""
    letters, joined = fold(text).replace(" ", ""), fold(" ".join(words))
    if not letters or not joined or (not text.isupper() and letters[0] != joined[0]):
        return False
    position = 0
    for letter in letters:
        position = joined.find(letter, position) + 1
        if position == 0:
            return text.isupper() and len(letters) <= len(words) + 2
    return True


def _persons(found: list[Found], kinds: list[NameKind], keys: list[str]) -> list[str]:
    """Keys with the parts of a person's name led to the full name, the nearest before, else the first after."""
    keys = _unprefixed(found, kinds, keys)
    full = [(k, frozenset(keys[k].split())) for k, kind in enumerate(kinds) if kind == "person" and len(found[k].words) > 1]
    out = list(keys)
    for k, kind in enumerate(kinds):
        parts = frozenset(keys[k].split())
        if kind not in ("person", "other") or len(found[k].words) > 2:
            continue
        hosts = [h for h, whole in full if parts < whole]
        if hosts:
            out[k] = keys[max((h for h in hosts if h < k), default=hosts[0])]
    return out


def inherit(kinds: list[NameKind], keys: list[str]) -> list[NameKind]:
    """Kinds with the undecided ones taken from another name of the same entity."""
    known = {key: kind for kind, key in zip(kinds, keys, strict=True) if kind != "other"}
    return [known.get(key, kind) if kind == "other" else kind for kind, key in zip(kinds, keys, strict=True)]


def _unprefixed(found: list[Found], kinds: list[NameKind], keys: list[str]) -> list[str]:
    """Keys of persons without a word that clings to the name: "Democrat Jane Roe" is "Jane Roe" if the text has that too."""
    counts = Counter(key for key, kind in zip(keys, kinds, strict=True) if kind == "person" and " " in key)
    table: dict[str, str] = {}
    for key in counts:
        parts = key.split()
        for inner in (" ".join(parts[1:]), " ".join(parts[:-1])):
            if len(parts) > 2 and counts[inner] >= counts[key]:
                table[key] = inner
    return [table.get(key, key) for key in keys]
