"""Which offices and professions one person does not hold at once, in language-free words."""

_RIVALS = (
    "president prime-minister governor regent mayor district-head village-head hamlet-head king police-chief ambassador envoy "
    "chief-of-staff sheriff",
    "minister governor regent mayor district-head village-head police-chief ambassador envoy chief-of-staff king spokesperson",
    "police-chief detective-chief traffic-chief fire-chief prosecutor judge sheriff spokesperson",
    "minister director-general",
    "commander chief-of-staff police-chief governor",
    "medical-director chief-nurse chief-executive spokesperson nurse",
    "chief-economist research-head spokesperson treasurer chief-executive",
    "judge prosecutor lawyer",
    "rector dean headteacher",
    "headteacher teacher student",
    "producer critic",
    "film-director critic",
    "actor critic",
    "coach goalkeeper referee",
    "coach striker referee",
    "coach midfielder referee",
    "coach defender referee",
    "goalkeeper striker midfielder",
    "goalkeeper defender striker",
    "pilot copilot passenger",
    "driver conductor passenger",
    "witness suspect victim",
    "doctor nurse",
    "teacher student",
    "farmer fisher trader driver",
    "lawyer judge witness",
    "analyst spokesperson",
    "ambassador spokesperson",
    "governor director-general",
    "central-bank-governor director-general minister chief-executive",
    "director commissioner",
    "chief-executive commissioner",
    "chair treasurer secretary",
)
_PROFESSIONS = frozenset(
    """supervisor auditor chief-auditor biologist geologist meteorologist hydrologist epidemiologist chemist astronomer
    historian sociologist
    psychologist pathologist architect contractor technician composer painter designer cook shopkeeper worker sailor diver climber
    ranger guard firefighter paramedic dentist vet surgeon librarian banker investor monk footballer cyclist runner boxer racer
    operations-director finance-director technical-director security-director central-bank-governor lawyer judge prosecutor doctor
    nurse teacher headteacher farmer fisher driver pilot engineer economist journalist actor singer producer critic
    chief-economist
    research-head medical-director chief-nurse ambassador imam priest archbishop curator treasurer""".split()
)
"""Work that one person is known by: two of them for one person are likely a mistake, though not surely."""

_NEAR = (
    "surgeon doctor dentist pathologist medical-director epidemiologist",
    "farmer worker shopkeeper",
    "fisher sailor diver",
    "economist banker chief-economist research-head investor",
    "engineer technician architect contractor technical-director",
    "lawyer judge prosecutor",
    "biologist hydrologist epidemiologist vet",
    "geologist meteorologist hydrologist",
    "historian sociologist curator librarian",
    "actor singer producer composer",
    "teacher headteacher",
    "cyclist racer runner",
    "climber guard ranger",
    "paramedic nurse firefighter",
    "imam priest archbishop monk",
    "auditor treasurer finance-director",
)


def _index(rows: tuple[str, ...]) -> dict[str, set[str]]:
    table: dict[str, set[str]] = {}
    for row in rows:
        for office in row.split():
            table.setdefault(office, set()).update(row.split())
    return table


_TABLE, _KIN = _index(_RIVALS), _index(_NEAR)


def _office(role: str) -> str:
    return role.removeprefix("deputy ").split(":")[0]


def exclude(a: str, b: str) -> bool:
    """Whether two roles ("deputy minister:trade") are of two offices that one person does not hold at once."""
    one, other = _office(a), _office(b)
    return one != other and other in _TABLE.get(one, set())


def unlikely(a: str, b: str) -> bool:
    """Whether two roles are two professions that one person seldom has both, and that are not called by each other's name."""
    one, other = _office(a), _office(b)
    return one != other and {one, other} <= _PROFESSIONS and other not in _KIN.get(one, set())
