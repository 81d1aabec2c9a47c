"""Which offices and professions one person does not hold at once, in language-free words."""

_RIVALS = (
    "president prime-minister governor regent mayor district-head village-head hamlet-head king police-chief ambassador envoy chief-of-staff sheriff",
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
)
_TABLE: dict[str, set[str]] = {}
for _row in _RIVALS:
    for _office in _row.split():
        _TABLE.setdefault(_office, set()).update(_row.split())


def exclude(a: str, b: str) -> bool:
    """Whether two roles ("deputy minister:trade") are of two offices that one person does not hold at once."""
    one, other = (r.removeprefix("deputy ").split(":")[0] for r in (a, b))
    return one != other and other in _TABLE.get(one, set())
