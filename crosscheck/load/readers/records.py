"""JSON and JSON Lines: one object, a list of objects, `{"articles": [...]}`, or one object a line.

Keys: `text` or `body` (required), `id`, `outlet`, `title`, `published` (ISO 8601), `language` (BCP 47), `author`, `url`.
"""

import json
from collections.abc import Iterator
from typing import Any

from crosscheck.load import reasons as why
from crosscheck.load.decode import decode, without_surrogates
from crosscheck.load.options import Limits
from crosscheck.load.raw import Found, LoadError, Raw, Reader
from crosscheck.model.phrase import Phrase

KEYS = ("id", "outlet", "title", "published", "language", "author", "url")
BODY_KEYS = ("body", "text", "content", "article")


def read(data: bytes, limits: Limits) -> Found:
    """All articles of the file; records without text are left out and named."""
    text = decode(data).lstrip("﻿")
    try:
        value = json.loads(text)
    except json.JSONDecodeError as fault:
        if "\n" not in text.strip():
            raise LoadError(why.NOT_JSON_AT, why=fault.msg, line=fault.lineno, column=fault.colno) from fault
        return _gather(_parsed(text, limits.json_depth))
    except (RecursionError, ValueError) as fault:
        raise LoadError(why.NOT_USABLE_JSON, why=fault) from fault
    if not _depth_within(value, limits.json_depth):
        raise LoadError(why.JSON_DEPTH, limit=limits.json_depth)
    return _whole(value)


def _whole(value: Any) -> Found:
    if isinstance(value, dict) and isinstance(value.get("articles"), list):
        value = value["articles"]
    if isinstance(value, list):
        return _gather((f"#{k}", item) for k, item in enumerate(value, 1))
    return _gather([("", value)])


def _parsed(text: str, limit: int) -> Iterator[tuple[str, Any]]:
    for k, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield f"#{k}", _line(line, limit)


def _line(line: str, limit: int) -> Any:
    """The value of one line, or the LoadError that says why there is none."""
    try:
        value = json.loads(line)
    except (RecursionError, ValueError) as fault:
        return LoadError(why.NOT_JSON, why=getattr(fault, "msg", fault))
    return value if _depth_within(value, limit) else LoadError(why.JSON_DEPTH, limit=limit)


def _gather(records: Any) -> Found:
    found: list[Raw] = []
    left_out: list[tuple[str, Phrase]] = []
    for place, record in records:
        try:
            found.append(from_record(place, record))
        except LoadError as fault:
            left_out.append((place, fault.phrase))
    if not found and len(left_out) <= 1:
        raise LoadError(left_out[0][1] if left_out else why.NO_ARTICLE)
    return found, left_out


def from_record(place: str, record: Any) -> Raw:
    """The article of one record; LoadError if it is none."""
    if isinstance(record, LoadError):
        raise record
    if not isinstance(record, dict):
        raise LoadError(why.NO_OBJECT)
    body = next((record[k] for k in BODY_KEYS if isinstance(record.get(k), str) and record[k].strip()), None)
    if body is None:
        raise LoadError(why.NO_TEXT)
    return Raw(body=without_surrogates(body), suffix=place, **{k: v for k in KEYS if (v := _scalar(record.get(k)))})


def _scalar(value: Any) -> str | None:
    if isinstance(value, dict):
        value = value.get("name")
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return None
    return without_surrogates(str(value)[:10_000]).strip() or None


def _depth_within(value: Any, limit: int) -> bool:
    """Whether lists and objects nest at most `limit` deep; walks without recursion."""
    level = [value]
    for _ in range(limit + 1):
        level = [v for item in level for v in _inside(item)]
        if not level:
            return True
    return False


def _inside(item: Any) -> list[Any]:
    if isinstance(item, dict):
        return list(item.values())
    return item if isinstance(item, list) else []


READER = Reader(
    suffixes=(".json", ".jsonl", ".ndjson"),
    media=("application/json", "application/x-ndjson", "application/jsonl"),
    read=read,
)
