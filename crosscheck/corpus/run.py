"""`crosscheck corpus run`: inputs into a corpus, from end to end."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from crosscheck import __version__, pipeline
from crosscheck.corpus.adding import Added, Tell, add
from crosscheck.corpus.engines import Engine
from crosscheck.corpus.index import write_index
from crosscheck.corpus.inputs.places import digest
from crosscheck.corpus.store import Store
from crosscheck.corpus.stories import Checked, check_stories
from crosscheck.corpus.tables import ARTICLES
from crosscheck.load.options import LoadOptions
from crosscheck.stories.windows import DAYS


@dataclass(frozen=True, slots=True)
class CorpusSettings:
    """What a run can be told. `alone`: articles that no other tells of are checked within themselves, too. `window`: days of a
    step in which stories are looked for (two steps at a time)."""

    check: pipeline.Settings = field(default_factory=lambda: pipeline.Settings(cache=False))
    load: LoadOptions = field(default_factory=LoadOptions)
    alone: bool = False
    window: int = DAYS

    def sketches_made(self) -> str:
        """A hash of all that a sketch depends on beside its article."""
        return digest(__version__, repr(self.load.default_language), repr(self.load.limits))

    def findings_made(self) -> str:
        """A hash of all that findings depend on beside their articles."""
        told = (self.check.encoder, repr(self.check.select), repr(self.check.ignore), str(self.check.claims), str(self.alone))
        return digest(__version__, pipeline.rules_digest(), *told)


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did, and what the corpus holds now."""

    added: Added
    checked: Checked
    articles: int
    generation: int


def run(root: Path, inputs: Sequence[str], engine: Engine, settings: CorpusSettings, tell: Tell | None = None) -> Summary:
    """Bring the corpus in `root` up to date with `inputs`. CorpusError if another run is at it, or the work cannot go on.

    It can be stopped at any moment; the same call goes on from there. A run with nothing new changes nothing.
    """
    told = tell or (lambda stage, done, total: None)
    store = Store(root)
    with store.locked():
        store.sweep()
        added = add(store, inputs, engine, settings.load, settings.sketches_made(), told)
        checked = check_stories(store, engine, settings.check, settings.alone, settings.window, settings.findings_made(), told)
        told("index", 0, 1)
        write_index(store)
        return Summary(added, checked, store.rows(ARTICLES), store.manifest.generation)
