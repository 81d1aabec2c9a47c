"""Places known beforehand: the world's territories (CLDR), Indonesian provinces, regencies and cities, large cities of the world."""

from functools import cache

from babel import Locale

from crosscheck.extract.names._indonesia import REGENCIES
from crosscheck.extract.names._world import CITIES
from crosscheck.lang import languages
from crosscheck.model.values.spelling import fold

_NOT_ALONE = frozenset({"world", "europe", "eurozone", "dunia", "zona euro"})


@cache
def territories() -> dict[str, str]:
    """The code of each territory by its folded name, in all languages that there are."""
    table: dict[str, str] = {}
    for language in languages().values():
        for code, name in Locale(language.code).territories.items():
            if len(code) == 2 and code.isalpha():
                table.setdefault(fold(name), code)
        table |= {fold(name): code for name, code in language.names.aliases.items()}
    return {name: code for name, code in table.items() if name not in _NOT_ALONE}


@cache
def wider() -> dict[str, tuple[str, ...]]:
    """The wider places of a known place: "bitung" -> ("sulawesi utara", "ID")."""
    table: dict[str, tuple[str, ...]] = {}
    for province, names in REGENCIES.items():
        table.setdefault(province, ("ID",))
        for name in names.split(","):
            table.setdefault(fold(name), (province, "ID"))
    for code, names in CITIES.items():
        for name in names.split(","):
            table.setdefault(fold(name), (code,))
    return table


@cache
def is_known_place(name: str) -> bool:
    """Whether `name` is a territory, or one of the provinces, regencies and cities listed here."""
    folded = fold(name)
    return folded in wider() or folded in territories()
