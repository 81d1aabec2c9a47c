"""The index of a corpus: its stories, which outlets disagree, what they lean on, and coverage by day, as page and as table."""

from crosscheck.corpus.index.figures import Section, sections
from crosscheck.corpus.index.page import page
from crosscheck.corpus.index.text import text
from crosscheck.corpus.store import Store
from crosscheck.safe.files import write_atomically

PAGE, TEXT = "index.html", "index.txt"


def write_index(store: Store) -> bool:
    """Write the index of the generation in force, unless it is there; whether it was written."""
    path = store.root / PAGE
    mark = f'<meta name="generation" content="{store.manifest.generation}">'
    if not store.manifest.generation:
        return False
    if path.exists() and (store.root / TEXT).exists() and mark in path.read_text(encoding="utf-8", errors="replace")[:2000]:
        return False
    found = sections(store)
    write_atomically(store.root / TEXT, text(found))
    write_atomically(path, page(found, mark))
    return True


__all__ = ["Section", "page", "sections", "text", "write_index"]
