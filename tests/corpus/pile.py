"""Small piles of articles for the tests of the corpus: stories made from a plan, each told by several outlets."""

import gzip
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

PLACES = ("Kelder", "Marrow Bay", "Ostrava Flats", "Tinwald", "Quarrel Point", "Brindle", "Sable Hook", "Lorne Valley")
THINGS = ("warehouse", "ferry", "granary", "viaduct", "tannery", "foundry", "cannery", "lighthouse")
NAMES = (
    "Arvid Sandoval",
    "Berta Kowal",
    "Cyril Obando",
    "Dagny Marchetti",
    "Elmo Pardew",
    "Flora Quist",
    "Gustav Imre",
    "Hilda Venn",
)

Record = dict[str, str]


def telling(story: int, outlet: int, dead: int) -> Record:
    """One outlet's account of story number `story`, with its own figure of the dead."""
    place, thing, name = PLACES[story % 8], THINGS[story % 8], NAMES[story % 8]
    day = 10 + story % 8
    opening = (
        f"A fire destroyed the {thing} of {place} on {day} March 2025.",
        f"The {thing} in {place} burned down on {day} March 2025.",
        f"Flames swept through the {place} {thing} on {day} March 2025.",
    )[outlet % 3]
    text = (
        f"{opening} {dead} people were killed and 9 were injured, {name} said. "
        f"{name}, the mayor of {place}, said that the {thing} would be built again. "
        f"Firefighters from {place} fought the fire for six hours. The {thing} of {place} was built in 1904."
    )
    return {
        "id": f"s{story}o{outlet}",
        "outlet": f"Outlet {outlet}",
        "title": f"Fire at {place} {thing}",
        "published": f"2025-03-{day + 1:02}T0{outlet}:00:00+00:00",
        "language": "en",
        "text": text,
    }


def pile(stories: int = 3, outlets: int = 3) -> list[Record]:
    """Stories in which the last outlet counts another number of dead."""
    return [telling(s, o, 5 if o < outlets - 1 else 8) for s in range(stories) for o in range(outlets)]


def as_lines(records: Sequence[Mapping[str, str]], path: Path) -> Path:
    """JSON Lines."""
    path.write_text("".join(json.dumps(r) + "\n" for r in records), encoding="utf-8")
    return path


def as_parquet(records: Sequence[Mapping[str, str]], path: Path) -> Path:
    """Parquet, a row an article, in row groups of two."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    pq.write_table(pa.Table.from_pylist([dict(r) for r in records]), path, row_group_size=2)
    return path


def as_texts(records: Sequence[Mapping[str, str]], folder: Path) -> Path:
    """A folder of text files with front matter."""
    folder.mkdir(parents=True)
    for r in records:
        head = "".join(f"{k}: {json.dumps(v)}\n" for k, v in r.items() if k != "text")
        (folder / f"{r['id']}.md").write_text(f"---\n{head}---\n\n{r['text']}", encoding="utf-8")
    return folder


def as_warc(records: Sequence[Mapping[str, str]], path: Path, status: int = 200) -> Path:
    """A packed web archive of one page a record."""
    path.write_bytes(b"".join(gzip.compress(_response(r, status)) for r in records))
    return path


def _response(record: Mapping[str, str], status: int) -> bytes:
    paragraphs = "".join(f"<p>{s.strip()}.</p>" for s in record["text"].rstrip(".").split(". "))
    page = (
        f"<html lang=en><head><title>{record['title']}</title><meta property='og:site_name' content='{record['outlet']}'>"
        f"<meta property='article:published_time' content='{record['published']}'></head>"
        f"<body><article>{paragraphs}</article></body></html>"
    ).encode()
    answer = (
        f"HTTP/1.1 {status} OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(page)}\r\n\r\n".encode() + page
    )
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/{record['id']}\r\n"
        "WARC-Date: 2025-04-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-1234567890ab>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    ).encode()
    return head + answer + b"\r\n\r\n"
