"""What an HTML page says of its article: title, outlet, time, author, language, from meta tags and JSON-LD."""

import json
from typing import Any

from lxml import etree
from lxml import html as lxml_html

from crosscheck.load import reasons as why
from crosscheck.load.options import Limits
from crosscheck.load.raw import LoadError
from crosscheck.safe.patterns import pattern

_TAG = pattern(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})([^<>]{0,5000})>")
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr p li td tr th dd dt option".split())
_OUTLET = ("og:site_name", "application-name", "publisher")
_TITLE = ("og:title", "twitter:title", "title")
_TIME = ("article:published_time", "datepublished", "date", "dc.date.issued", "pubdate", "publishdate", "content_publisheddate")
_AUTHOR = ("author", "article:author", "content_author", "dc.creator")
MAX_FIELD = 1000


def head_of(page: str, limits: Limits) -> dict[str, str]:
    """The fields of `Raw` that the page gives; LoadError if the markup nests deeper than the limit."""
    refuse_depth(page, limits.html_depth)
    try:
        tree = lxml_html.document_fromstring(page.encode("utf-8"), parser=lxml_html.HTMLParser(encoding="utf-8"))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as fault:
        raise LoadError(why.NOT_HTML, why=fault) from fault
    metas = _metas(tree)
    linked = _json_ld(tree)
    found: dict[str, str | None] = {
        "outlet": _first(metas, _OUTLET) or _name(linked.get("publisher")),
        "title": _first(metas, _TITLE) or _name(linked.get("headline")) or _text(tree, "//h1") or _text(tree, "//title"),
        "published": _first(metas, _TIME) or _name(linked.get("datePublished")) or _attribute(tree, "//time/@datetime"),
        "language": tree.get("lang") or None,
        "author": _first(metas, _AUTHOR) or _name(linked.get("author")),
        "url": _attribute(tree, "//link[@rel='canonical']/@href") or metas.get("og:url"),
    }
    return {k: v.strip()[:MAX_FIELD] for k, v in found.items() if v and v.strip()}


def refuse_depth(page: str, limit: int) -> None:
    """LoadError if elements nest deeper than `limit`, counted without building a tree."""
    depth = 0
    for tag in _TAG.finditer(page):
        closing, name, rest = tag.groups()
        if name.lower() in _VOID or rest.endswith("/"):
            continue
        depth = max(0, depth - 1) if closing else depth + 1
        if depth > limit:
            raise LoadError(why.HTML_DEPTH, limit=limit)


def _metas(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        key = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        if key and meta.get("content"):
            found.setdefault(key, meta.get("content"))
    return found


def _first(metas: dict[str, str], keys: tuple[str, ...]) -> str | None:
    return next((metas[k] for k in keys if k in metas and not metas[k].startswith("http")), None)


def _json_ld(tree: Any) -> dict[str, Any]:
    """The first JSON-LD object that has a headline."""
    for script in tree.xpath("//script[@type='application/ld+json']")[:20]:
        try:
            data = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        graph = data.get("@graph", [data]) if isinstance(data, dict) else data
        for item in graph if isinstance(graph, list) else []:
            if isinstance(item, dict) and "headline" in item:
                return item
    return {}


def _name(value: Any) -> str | None:
    if isinstance(value, list):
        return ", ".join(filter(None, (_name(v) for v in value[:10]))) or None
    if isinstance(value, dict):
        value = value.get("name")
    return value if isinstance(value, str) else None


def _text(tree: Any, path: str) -> str | None:
    found = tree.xpath(path)
    return " ".join(found[0].text_content().split()) if found else None


def _attribute(tree: Any, path: str) -> str | None:
    found = tree.xpath(path)
    return str(found[0]) if found else None
