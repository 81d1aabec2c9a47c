"""Several outlets rest on one origin: their texts are near-copies, or they credit the same news agency.

This is a remark, not an error: what two copies of one agency text agree on is said once, not twice. Near-copies are found by
the runs of five words that two texts share.
"""

from collections import Counter
from collections.abc import Iterator

from crosscheck.model.article import Article
from crosscheck.model.claim import Claim
from crosscheck.model.discrepancy import Finding
from crosscheck.model.phrase import Phrase
from crosscheck.model.story import Story
from crosscheck.model.values import OriginValue
from crosscheck.rules.base import Conflict, NearMiss, Rule

RUN = 5
"""Words of a run; quotations are shorter than a copied text by far, so that one shared quotation is no copy."""

SHARED = 0.4
"""Share of the runs of the shorter text that make two texts near-copies."""

FEWEST = 8
"""Runs that both texts must share at least."""

HOLDERS = 6
"""Articles that are kept for a run: who has it later is compared with these."""

NEAREST = 4
"""Earlier articles that an article is told to be a copy of, at most: those that share most."""

_COPY = Phrase(
    en="Two outlets carry the same text in good part ({share:.0%} of the shorter one)",
    id="Dua media memuat teks yang sebagian besar sama ({share:.0%} dari yang lebih pendek)",
)
_CREDIT = Phrase(en="Several outlets have this from {name}", id="Beberapa media mengambilnya dari {name}")
_REASON = Phrase(
    en="Outlets that rest on one origin confirm each other only once.",
    id="Media yang bertumpu pada satu sumber asal hanya terhitung sekali.",
)


def check(story: Story) -> Iterator[Finding]:
    """Yields one finding for each pair of near-copies and for each agency credited by several articles."""
    runs = {a.id: _runs(a) for a in story.articles}
    for one, other in _pairs(story.articles, runs):
        common = runs[one.id] & runs[other.id]
        share = len(common) / max(1, min(len(runs[one.id]), len(runs[other.id])))
        if len(common) < FEWEST or share < SHARED:
            continue
        sides = _copied(story, one, other, common)
        if all(sides):
            yield Finding(sides=sides, confidence=min(0.99, 0.5 + share / 2), message=_COPY.fill(share=share), reason=_REASON)
    yield from _credited(story)


Runs = set[tuple[str, ...]]


def _pairs(articles: tuple[Article, ...], runs: dict[str, Runs]) -> list[tuple[Article, Article]]:
    """The pairs of articles that share runs, in the order of `articles`: each with a few that came out before it.

    A text that hundreds carry is not told of for each two of them.
    """
    place = {a.id: k for k, a in enumerate(articles)}
    first: dict[tuple[str, ...], list[int]] = {}
    found: list[tuple[int, int]] = []
    for article in sorted(articles, key=lambda a: (a.published.isoformat() if a.published else "~", a.id)):
        mine, shared = place[article.id], Counter[int]()
        for run in runs[article.id]:
            holders = first.setdefault(run, [])
            shared.update(holders)
            if len(holders) < HOLDERS:
                holders.append(mine)
        nearest = sorted(shared, key=lambda k: (-shared[k], k))[:NEAREST]
        found += [(min(mine, k), max(mine, k)) for k in nearest if shared[k] >= FEWEST]
    return [(articles[a], articles[b]) for a, b in sorted(found)]


def _runs(article: Article) -> Runs:
    words = [w for w in _words(article.body) if w]
    return set(zip(*(words[k:] for k in range(RUN)), strict=False))


def _words(text: str) -> list[str]:
    """The words in small letters, without what is neither letter nor digit; of most there is nothing to take away."""
    return [w if w.isalnum() else "".join(filter(str.isalnum, w)) for w in text.casefold().split()]


def _copied(story: Story, one: Article, other: Article, common: Runs) -> tuple[tuple[str, ...], ...]:
    """Up to two statements of each article that lie in the shared text."""
    words = {w for run in common for w in run}
    return tuple(tuple(c.id for c in _within(story, a, words)[:2]) for a in (one, other))


def _within(story: Story, article: Article, words: set[str]) -> list[Claim]:
    return [c for c in story.claims_in(article.id, "statement") if _share(c.text, words) >= 0.9]


def _share(text: str, words: set[str]) -> float:
    own = _words(text)
    return sum(w in words for w in own) / max(1, len(own))


def _credited(story: Story) -> Iterator[Finding]:
    agencies: dict[str, dict[str, Claim]] = {}
    for claim in story.of_kind("origin"):
        if isinstance(claim.value, OriginValue) and claim.value.body == "agency":
            agencies.setdefault(claim.value.name.casefold(), {}).setdefault(claim.article, claim)
    for claims in agencies.values():
        if len(claims) > 1:
            name = next(iter(claims.values())).value.canonical
            sides = tuple((c.id,) for c in claims.values())
            yield Finding(sides=sides, confidence=0.9, message=_CREDIT.fill(name=name), reason=_REASON)


_EN = (
    "The harbour at Kelder was closed on Monday after a crane fell across the main quay, and two ships had to turn back to sea. "
    "The port captain said that the crane would be cut up where it lay."
)
_ID = (
    "Pasar Ikan Lembah ditutup pada Senin setelah atap bagian timur ambruk diterpa angin kencang, dan pedagang dipindahkan ke "
    "lapangan kecamatan. Camat mengatakan perbaikan akan memakan waktu lama."
)

RULE = Rule(
    code="SRC001",
    name="shared-origin",
    severity="info",
    page=__doc__ or "",
    check=check,
    conflicts=(
        Conflict(f"[[{_EN}]]", f"[[{_EN}]] Nobody was on the quay at the time."),
        Conflict(
            "Exports of nutmeg fell in May, [[as reported by Reuters]].",
            "Nutmeg growers sold less abroad in May, [[as quoted by Reuters]].",
        ),
        Conflict(f"[[{_ID}]]", f"[[{_ID}]] Warga ikut membantu.", languages=("id", "id")),
        Conflict(
            "Ekspor pala turun pada Mei, [[dilansir dari Antara]].",
            "Petani pala menjual lebih sedikit pada Mei, [[dikutip dari Antara]].",
            languages=("id", "id"),
        ),
        Conflict(
            "Ekspor pala turun pada Mei, [[dikutip dari Reuters]].",
            "Exports of nutmeg fell in May, [[as reported by Reuters]].",
            languages=("id", "en"),
        ),
    ),
    near_misses=(
        NearMiss(
            "The mayor said: “We will open the bridge before the rains come.” Work began in March.",
            "“We will open the bridge before the rains come,” the mayor told a crowd of shopkeepers on the north bank.",
            why="a shared quotation is no copy",
        ),
        NearMiss(
            "Exports of nutmeg fell in May, as reported by Reuters.",
            "Exports of nutmeg fell in May, as reported by Bloomberg.",
            why="two agencies",
        ),
        NearMiss(
            "Atap pasar ambruk diterpa angin pada Senin pagi.",
            "Senin pagi angin merobohkan atap pasar di Lembah.",
            why="the same event in other words",
            languages=("id", "id"),
        ),
        NearMiss(
            "Menurut camat, pasar dibuka lagi bulan depan.",
            "Camat mengatakan pasar akan dibuka lagi bulan depan.",
            why="both asked the same official themselves",
            languages=("id", "id"),
        ),
        NearMiss(
            "Ekspor pala turun pada Mei, dikutip dari Antara.",
            "Exports of nutmeg fell in May, as reported by Reuters.",
            why="two agencies",
            languages=("id", "en"),
        ),
    ),
)
