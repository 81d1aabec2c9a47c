"""Which packages crosscheck runs with in this environment, and under which licences, as they say of themselves."""

from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from crosscheck.safe.patterns import pattern

ROOT = "crosscheck-news"
LONGEST = 100
"""Characters of a licence's name; what is longer is its text."""

_COMPATIBLE = pattern(
    r"(?i)(?<![a-z])(?:0BSD|Apache|BSD|BSL-1\.0|CC0|CNRI-Python|HPND|ISC|LGPL|Lesser General Public|MIT|MIT-0|MPL-2|MPL 2"
    r"|Mozilla Public License 2|PSF|Python Software Foundation|Unlicense|Zlib|ZPL)(?![a-z])"
)
"""What a program under Apache-2.0 may use as a library of its own; MPL and LGPL ask only for changes of that library itself."""
_AND = pattern(r"(?i)\sAND\s")
_OR = pattern(r"(?i)\sOR\s")
_NAME = pattern(r"[A-Za-z0-9][A-Za-z0-9._-]{0,100}")


@dataclass(frozen=True, slots=True)
class Dependency:
    """An installed package; `licence` is empty where it names none."""

    name: str
    version: str
    licence: str

    @property
    def compatible(self) -> bool:
        """Whether every part of the licence offers at least one that is known to go with Apache-2.0."""
        return is_compatible(self.licence)


def is_compatible(licence: str) -> bool:
    """Whether a licence expression or name is known to go with Apache-2.0; what is not known does not."""
    parts = _AND.split(licence.replace("(", " ").replace(")", " "))
    return all(any(_COMPATIBLE.search(choice) for choice in _OR.split(part)) for part in parts)


def dependencies(root: str = ROOT) -> list[Dependency]:
    """What `root` needs to run, directly or not, without extras, by name; PackageNotFoundError without `root`."""
    found: dict[str, Dependency] = {}
    waiting = _needs(distribution(root))
    while waiting:
        name = waiting.pop()
        if _key(name) in found:
            continue
        try:
            package = distribution(name)
        except PackageNotFoundError:
            continue
        found[_key(name)] = Dependency(package.metadata["Name"], package.version, licence_of(package))
        waiting += _needs(package)
    return [found[key] for key in sorted(found)]


def licence_of(package: Distribution) -> str:
    """The licence that a package names: as an expression, else by its classifiers, else in the field of old."""
    said = package.metadata
    if "License-Expression" in said:
        return said["License-Expression"]
    kinds = [c.split(" :: ")[-1] for c in said.get_all("Classifier") or [] if c.startswith("License ::")]
    named = " AND ".join(k for k in kinds if k != "OSI Approved")
    lines = " ".join(said.get_all("License") or []).strip().splitlines()
    return named or (lines[0] if len(lines) == 1 and len(lines[0]) <= LONGEST else "")


def _needs(package: Distribution) -> list[str]:
    """The names in a package's requirements; those of extras are left out."""
    names = [_NAME.match(text) for text in package.requires or [] if "extra ==" not in text.partition(";")[2]]
    return [name[0] for name in names if name]


def _key(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")
