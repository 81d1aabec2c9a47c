"""Places known beforehand: territories (CLDR), Indonesian provinces, regencies and cities, large cities of the world."""

from functools import cache, lru_cache

from babel import Locale

from crosscheck.extract.names._indonesia import PROVINCE_NAMES, REGENCIES
from crosscheck.extract.names._more_towns import MORE_TOWNS
from crosscheck.extract.names._towns import SEATS, TOWNS
from crosscheck.extract.names._world import CITIES, REGIONS
from crosscheck.lang import languages
from crosscheck.model.values.spelling import fold

_TOWNS = frozenset(
    """jakarta meulaboh takengon purwokerto ubud kuta singaraja maumere larantuka ruteng sampit luwuk rantepao makale
    sentani abepura
    serui timika wamena lembang cibinong biak solo surakarta""".split()
) | {"labuan bajo", "new york", "new york city", "delhi", "new delhi"}
"""Places listed that lie in another one listed, or have two names."""

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
def codes() -> frozenset[str]:
    """The codes of all territories."""
    return frozenset(territories().values())


@cache
def wider() -> dict[str, tuple[str, ...]]:
    """The wider places of a known place: "bitung" -> ("sulawesi utara", "ID")."""
    table: dict[str, tuple[str, ...]] = {}
    for province, names in REGENCIES.items():
        table.setdefault(province, ("ID",))
        for name in names.split(","):
            table.setdefault(fold(name), (province, "ID"))
    for province, names in PROVINCE_NAMES.items():
        for name in names.split(","):
            table.setdefault(fold(name), (province, "ID") if fold(name) != province else ("ID",))
    province_of = {fold(name): province for province, names in REGENCIES.items() for name in names.split(",")}
    for regency, names in SEATS.items():
        for name in names.split(","):
            table.setdefault(fold(name), (regency, province_of.get(regency, "ID"), "ID"))
    for code, names in [*CITIES.items(), *TOWNS.items(), *MORE_TOWNS.items(), *REGIONS.items()]:
        for name in names.split(","):
            table.setdefault(fold(name), (code,))
    return table


@cache
def cities() -> frozenset[str]:
    """The folded names of the regencies and cities listed: places of one rank, none of which lies in another."""
    lists = [*REGENCIES.values(), *CITIES.values(), *TOWNS.values(), *MORE_TOWNS.values()]
    return frozenset(fold(name) for names in lists for name in names.split(",")) - _TOWNS


@cache
def town_name(name: str) -> str:
    """The international name of a town known by another one in some language here: "wina" -> "vienna"."""
    return _exonyms().get(name, name)


@cache
def _exonyms() -> dict[str, str]:
    return {fold(local): fold(name) for language in languages().values() for local, name in language.names.exonyms.items()}


@cache
def provinces() -> frozenset[str]:
    """The names of the provinces of Indonesia."""
    return frozenset(REGENCIES)


@lru_cache(maxsize=8192)
def is_known_place(name: str) -> bool:
    """Whether `name` is a territory, or one of the provinces, regencies and cities listed here."""
    folded = fold(name)
    return folded in wider() or folded in territories()
