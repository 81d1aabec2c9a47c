"""What a file in `extract/kinds/` must hold."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from crosscheck.extract.document import Doc, Draft


@dataclass(frozen=True, slots=True)
class Extractor:
    """Yields the claims of one kind from an annotated article."""

    kind: str
    extract: Callable[[Doc], Iterable[Draft]]
