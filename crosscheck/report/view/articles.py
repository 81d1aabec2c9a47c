"""What a report says of its articles: when they were published, in which zone, and whom they rest on."""

from collections import Counter
from datetime import UTC, datetime

from babel.dates import format_date

from crosscheck.model.article import Article
from crosscheck.model.report import Report
from crosscheck.report.texts import Texts

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def moment(time: datetime | None, t: Texts, form: str = "d MMM y") -> str:
    """A publication time with its zone, as given; never converted."""
    if time is None:
        return t("published.unknown")
    offset = time.utcoffset()
    zone = f" {zone_name(int(offset.total_seconds()) // 60)}" if offset is not None else ""
    return f"{format_date(time.date(), form, locale=t.lang)}, {time:%H:%M}{zone}"


def instant(article: Article) -> float:
    """When the article was published, in seconds (a time without zone counts as UTC); infinite if it is not known."""
    if article.published is None:
        return float("inf")
    time = article.published if article.published.tzinfo else article.published.replace(tzinfo=UTC)
    return (time - EPOCH).total_seconds()


def zone_name(minutes: int) -> str:
    """ "UTC+7", "UTC-3:30", "UTC"."""
    hours, rest = divmod(abs(minutes), 60)
    sign = "-" if minutes < 0 else "+"
    return f"UTC{sign}{hours}" + (f":{rest:02d}" if rest else "") if minutes else "UTC"


def credited(article: Article) -> str:
    """Whom the article as a whole is credited to."""
    return ", ".join(dict.fromkeys(o.name for o in article.origins if o.whole))


def languages(articles: tuple[Article, ...]) -> tuple[str, ...]:
    """The languages, each once."""
    return tuple(dict.fromkeys(a.language for a in articles))


def labels(report: Report, t: Texts) -> dict[str, str]:
    """A name for each article: its outlet, with day and hour where the outlet has more than one article."""
    counts = Counter(a.outlet for a in report.articles)
    out: dict[str, str] = {}
    for article in report.articles:
        label = article.outlet
        if counts[label] > 1 and article.published:
            day = format_date(article.published.date(), "d MMM", locale=t.lang)
            label = f"{label}, {day}" + (f" {article.published:%H:%M}" if f"{article.published:%H%M}" != "0000" else "")
        taken = set(out.values())
        out[article.id] = next(x for x in (label, *(f"{label} ({k})" for k in range(2, len(taken) + 3))) if x not in taken)
    return out
