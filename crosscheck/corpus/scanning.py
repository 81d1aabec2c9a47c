"""Stage one: from the inputs of a command line to the parts that have not been read yet."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from crosscheck.corpus.engines import Engine, Task
from crosscheck.corpus.engines.base import Mark
from crosscheck.corpus.inputs import File, Part, find_files, kind_of, suffixes
from crosscheck.corpus.inputs.places import UnreachableError, digest
from crosscheck.load.decode import without_surrogates
from crosscheck.load.raw import LoadError
from crosscheck.model.article import Skipped

SET_ASIDE = "a worker process ended on it; it is set aside"
FILES = 64
"""Small files that make one part, and files that make one task of splitting."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """What has been read before: the stamp of each file by `shown` name, and the digests of all parts."""

    stamps: dict[str, str] = field(default_factory=dict)
    digests: frozenset[str] = frozenset()

    def knows(self, file: File) -> bool:
        """Whether a file stands as it stood when it was read."""
        return self.stamps.get(shown(file.name)) == file.stamp


@dataclass(frozen=True, slots=True)
class Cut:
    """A file that was cut into parts, and why the rest of it could not be (empty if all could).

    `again` if the fault may be gone at the next run without a change of the file: it could not be opened, or a worker died.
    """

    file: File
    parts: tuple[Part, ...]
    fault: str = ""
    again: bool = False


@dataclass(slots=True)
class Scan:
    """What there is to do: the new parts, the files that they came from, what could not be used, and the files known."""

    parts: list[Part] = field(default_factory=list)
    read: list[Cut] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    known: int = 0


class SplitStage:
    """Cuts files into parts."""

    def __call__(self, task: Task, mark: Mark) -> tuple[Cut, ...]:
        found = []
        for file in task.payload:
            if file.name in task.without:
                found.append(Cut(file, (), SET_ASIDE, again=True))
                continue
            mark(file.name)
            found.append(_cut(file))
        return tuple(found)


def _cut(file: File) -> Cut:
    parts: list[Part] = []
    try:
        for part in kind_of(file.name).split(file):
            parts.append(part)
    except UnreachableError as fault:
        return Cut(file, tuple(parts), str(fault), again=True)
    except LoadError as fault:
        return Cut(file, tuple(parts), str(fault))
    except Exception as fault:  # a library that cannot stand the file must not end the run
        return Cut(file, tuple(parts), f"cannot be read: {type(fault).__name__}: {str(fault)[:200]}")
    return Cut(file, tuple(parts))


def scan(inputs: Sequence[str], ledger: Ledger, engine: Engine) -> Scan:
    """The parts of `inputs` that `ledger` does not hold, in order."""
    found = Scan()
    fresh = list(_fresh(inputs, ledger, found))
    tasks = [Task(str(k), tuple(fresh[k : k + FILES]), FILES) for k in range(0, len(fresh), FILES)]
    cuts: dict[str, Cut] = {}
    for outcome in engine.map(SplitStage(), tasks):
        lost = tuple(Cut(f, (), SET_ASIDE, again=True) for f in outcome.task.payload)
        cuts |= {cut.file.name: cut for cut in outcome.result or lost}
    seen = set(ledger.digests)
    for file in fresh:
        cut = cuts[file.name]
        found.read.append(cut)
        if cut.fault:
            found.skipped.append(Skipped(source=shown(file.name), reason=cut.fault))
        found.parts += [part for part in cut.parts if part.digest not in seen]
        seen |= {part.digest for part in cut.parts}
    return found


def _fresh(inputs: Iterable[str], ledger: Ledger, found: Scan) -> Iterator[File]:
    """The files that are new or changed, each once."""
    seen: set[str] = set()
    for given in inputs:
        try:
            for file in find_files(given, tuple(suffixes())):
                if file.name in seen:
                    continue
                seen.add(file.name)
                if ledger.knows(file):
                    found.known += 1
                else:
                    yield file
        except LoadError as fault:
            found.skipped.append(Skipped(source=shown(given), reason=str(fault)))


def grouped(parts: Iterable[Part]) -> Iterator[Part]:
    """The parts, small files put together."""
    small: list[Part] = []
    for part in parts:
        if part.kind != "files":
            yield part
            continue
        small.append(part)
        if len(small) == FILES:
            yield _joined(small)
            small = []
    if small:
        yield _joined(small)


def _joined(parts: Sequence[Part]) -> Part:
    files = tuple(name for part in parts for name in part.files)
    return Part("files", files, digest(*(part.digest for part in parts)), articles=len(files))


def shown(name: str) -> str:
    """A file's name as it can be kept in a table."""
    return without_surrogates(name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace"))
