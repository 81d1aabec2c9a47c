"""Plain text and Markdown, with or without a YAML front matter block.

The body is the text after the block and the blank lines that follow it; without a block it is the whole file.
"""

import yaml

from crosscheck.load import reasons as why
from crosscheck.load.decode import decode
from crosscheck.load.options import Limits
from crosscheck.load.raw import Found, LoadError, Raw, Reader
from crosscheck.safe.patterns import pattern

KEYS = ("id", "outlet", "title", "published", "language", "author", "url")
EMPTY = {"", "null", "~", "none"}
MARK = "﻿"

_OPEN = pattern(r"\ufeff?---[ \t]{0,20}\r?\n")
_CLOSE = pattern(r"\r?\n---[ \t]{0,20}\r?\n")
_SPACE = pattern(r"\s*")
_LINE = pattern(r"(?m)^([A-Za-z_]{1,30})[ \t]{0,9}:[ \t]{0,9}(\S[^\r\n]{0,2000})")


def split_front_matter(text: str, limits: Limits) -> tuple[str, str]:
    """The block (without its marks, empty if there is none) and the body."""
    first = _OPEN.match(text)
    if not first:
        return "", text
    last = _CLOSE.search(text, first.end() - 1, first.end() + limits.front_matter_bytes)
    if not last:
        return "", text
    space = _SPACE.match(text, last.end())
    return text[first.end() : last.start()], text[space.end() if space else last.end() :]


def fields(block: str) -> dict[str, str] | None:
    """The scalars of a front matter block by key; None if the block is no list of keys at all."""
    try:
        data = yaml.load(block, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError, ValueError):
        data = dict(_LINE.findall(block)) or None
    if not isinstance(data, dict):
        return None
    scalars = {str(k): v for k, v in data.items() if isinstance(v, str)}
    return {k: v.strip() for k, v in scalars.items() if v.strip().lower() not in EMPTY}


def read(data: bytes, limits: Limits) -> Found:
    """The one article of a text file."""
    text = decode(data)
    block, body = split_front_matter(text, limits)
    found = fields(block) if block else {}
    if found is None:
        found, body = {}, text
    if not body.strip().strip(MARK):
        raise LoadError(why.ONLY_FRONT_MATTER)
    return [Raw(body=body, **{k: found[k] for k in KEYS if k in found})], []


READER = Reader(suffixes=(".txt", ".md", ".markdown", ".text"), media=("text/plain", "text/markdown"), read=read)
