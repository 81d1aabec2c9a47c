"""Builds articles and claims from marked text: `{key:evidence}` in a body becomes a claim with that key."""

import hashlib
import re
from dataclasses import dataclass, field
from datetime import datetime

from crosscheck.model.article import Article, Origin
from crosscheck.model.base import Span
from crosscheck.model.claim import Attribution, Claim, Context, Status
from crosscheck.model.values import Value

_MARK = re.compile(r"\{(\w+):([^{}]*)\}")


@dataclass(frozen=True)
class Said:
    """What a marked passage says: its value, and how it is put."""

    value: Value
    status: Status = Status.ASSERTED
    by: str = ""
    cue: str = ""
    direct: bool = False
    head: str = ""


@dataclass
class Maker:
    """Collects articles and claims; the id of a claim is `article:key`."""

    articles: list[Article] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)

    def add(
        self,
        key: str,
        outlet: str,
        published: str,
        language: str,
        title: str,
        marked: str,
        said: dict[str, Said],
        origins: tuple[str, ...] = (),
    ) -> None:
        """One article; each `{key:...}` of `marked` takes its meaning from `said`."""
        body, spans = unmark(marked)
        self.articles.append(
            Article(
                id=key,
                outlet=outlet,
                title=title,
                published=datetime.fromisoformat(published) if published else None,
                language=language,
                source=f"articles/{key}.md",
                sha256=hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest(),
                body=body,
                origins=tuple(Origin(name=o) for o in origins),
            )
        )
        self.claims += [_claim(key, body, name, span, said[name]) for name, span in spans]


def unmark(marked: str) -> tuple[str, list[tuple[str, Span]]]:
    """The text without marks, and the span of each."""
    body, spans, last = "", [], 0
    for m in _MARK.finditer(marked):
        body += marked[last : m.start()]
        spans.append((m[1], Span(start=len(body), end=len(body) + len(m[2]))))
        body += m[2]
        last = m.end()
    return body + marked[last:], spans


def _claim(article: str, body: str, key: str, span: Span, said: Said) -> Claim:
    sentence = _sentence(body, span)
    credit = Attribution(source=said.by, entity=said.by, cue=said.cue or None, direct=said.direct) if said.by else None
    return Claim(
        id=f"{article}:{key}",
        article=article,
        kind=said.value.type,
        value=said.value,
        text=body[span.start : span.end],
        start=span.start,
        end=span.end,
        attribution=credit,
        status=said.status,
        context=Context(sentence=sentence, clause=sentence, sentence_index=0, head=said.head),
    )


def _sentence(body: str, span: Span) -> Span:
    """From the last sentence end before the span to the next one after it."""
    starts = [m.end() for m in re.finditer(r"[.!?][”\"]?\s+|\n+", body) if m.end() <= span.start]
    ends = [m.start() + 1 for m in re.finditer(r"[.!?](?=[”\"]?\s|[”\"]?$)|\n", body) if m.start() + 1 >= span.end]
    return Span(start=starts[-1] if starts else 0, end=ends[0] if ends else len(body))
