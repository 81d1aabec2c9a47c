"""Finds the names of persons, bodies and places, and which of them stand for one entity within the article."""

from crosscheck.extract.document import Doc, Mention
from crosscheck.extract.names.coreference import entities, inherit
from crosscheck.extract.names.kinds import kinds_of
from crosscheck.extract.names.nicknames import without_nickname
from crosscheck.extract.names.runs import Words, runs
from crosscheck.extract.names.segments import Found, segments


def find_mentions(doc: Doc) -> list[Mention]:
    """All names in the order of the text; `text` is the name without titles, `entity` its canonical key."""
    words = Words(doc)
    found: list[Found] = []
    for sentence, run, before in runs(doc, words):
        found += segments(doc.language, words, sentence, run, before)
    kinds = kinds_of(doc, words, found)
    keys = entities(doc, found, kinds)
    kinds = inherit(kinds, keys)
    return [
        Mention(f.start, f.end, without_nickname(doc.body[f.start : f.end]), kind, key)
        for f, kind, key in zip(found, kinds, keys, strict=True)
    ]


__all__ = ["find_mentions"]
