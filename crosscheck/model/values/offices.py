"""Which offices and professions one person does not hold at once, in language-free words."""

from crosscheck.model.values.departments import department
from crosscheck.model.values.houses import HEADED
from crosscheck.model.values.trade_rows import BODY_KIN, FIELDS, each

_RIVALS = (
    "president prime-minister governor regent mayor district-head village-head hamlet-head king police-chief ambassador envoy "
    "chief-of-staff sheriff regional-secretary",
    "minister governor regent mayor district-head village-head police-chief ambassador envoy chief-of-staff king spokesperson",
    "president governor regent mayor minister ambassador envoy",
    "governor regent mayor speaker",
    *each(
        "regional-secretary",
        "treasurer governor regent mayor minister legislator speaker district-head village-head judge prosecutor",
    ),
    *each(
        "village-secretary", "treasurer chair village-head hamlet-head neighbourhood-head district-head regent mayor police-chief"
    ),
    *each("referee", "chair spokesperson commissioner secretary treasurer"),
    *each("commander", "spokesperson mayor regent legislator village-head"),
    *each("judge", "minister governor regent mayor ambassador director-general commander chief-of-staff district-head"),
    *each("legislator", "fire-chief judge prosecutor chief-of-staff director-general village-head district-head"),
    *each(
        "spokesperson",
        "dean agency-head museum-director zoo-director prison-director harbour-master airport-director fire-chief plant-manager "
        "foundation-head immigration-chief",
    ),
    "mediator negotiator",
    "customer cook waiter security-guard shopkeeper",
    "teaching-assistant cook caregiver teacher security-guard",
    "farmer postman",
    "organiser volunteer",
    "spokesperson chair secretary treasurer chief-executive hospital-director headteacher rector engineer",
    "legislator governor regent mayor ambassador police-chief",
    "owner waiter cook clerk security-guard factory-worker customer",
    "police-chief detective-chief traffic-chief fire-chief prosecutor judge sheriff spokesperson",
    "minister director-general",
    "commander chief-of-staff police-chief governor",
    "medical-director chief-nurse chief-executive spokesperson nurse",
    "chief-economist research-head spokesperson treasurer chief-executive",
    "judge prosecutor lawyer",
    "rector dean headteacher",
    "headteacher teacher student",
    "lecturer teacher",
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
    "ship-captain first-officer ship-engineer chief-engineer cook cabin-crew deckhand passenger",
    "captain copilot first-officer ship-engineer chief-engineer cook cabin-crew deckhand passenger",
    "pilot copilot cabin-crew controller passenger",
    "driver bus-driver trucker taxi-driver train-driver conductor lorry-helper passenger",
    "doctor nurse midwife pharmacist paramedic caregiver",
    "finance-director chief-executive operations-director technical-director it-director marketing-director personnel-director "
    "legal-director safety-director risk-director commissioner",
    "finance-director operations-director technical-director it-director marketing-director personnel-director legal-director "
    "risk-director chair treasurer secretary",
    "branch-manager loan-officer division-head chief-executive finance-director",
    "footballer coach referee team-doctor",
    "coach assistant-coach team-manager team-doctor",
    "head-coach assistant-coach goalkeeper striker midfielder defender referee footballer team-doctor",
    "ambassador consul envoy minister governor spokesperson",
    "police-chief detective-chief traffic-chief narcotics-chief patrol-chief operations-chief intelligence-chief",
    *each("union-leader", "chief-executive plant-manager minister governor mayor regent judge police-chief personnel-director"),
    *each("manager", "owner waiter cook cleaner"),
    *each("councillor", "minister governor legislator judge prosecutor ambassador police-chief"),
    "painter photographer critic",
    "composer designer critic",
    "composer photographer film-director",
)
_STATE = frozenset(
    """prime-minister minister governor regent mayor district-head village-head police-chief ambassador envoy chief-of-staff judge
    prosecutor director-general fire-chief central-bank-governor speaker immigration-chief intelligence-chief
    regional-secretary""".split()
)
"""Offices of state that fill a day."""

_HEADS = frozenset(
    """hospital-director museum-director zoo-director rector dean headteacher harbour-master airport-director prison-director
    station-master parks-director branch-manager plant-manager medical-director foundation-head agency-head lab-head
    division-head chief-executive editor loan-officer finance-director operations-director technical-director it-director
    marketing-director personnel-director legal-director risk-director safety-director security-director product-director
    scientific-director research-head sporting-director artistic-director chief-investment-officer""".split()
)
"""Heads of houses and of parts of them; each is a post of its own."""

_ALIKE_HEADS = (
    "hospital-director medical-director chief-executive",
    "rector dean lab-head",
    "agency-head station-master parks-director lab-head harbour-master airport-director prison-director immigration-chief "
    "fire-chief director-general intelligence-chief",
    "chief-executive harbour-master airport-director plant-manager branch-manager editor foundation-head museum-director "
    "zoo-director agency-head",
    "division-head loan-officer finance-director operations-director technical-director it-director marketing-director "
    "personnel-director agency-head branch-manager",
    "museum-director foundation-head zoo-director parks-director",
    "division-head legal-director risk-director",
    "division-head safety-director security-director",
    "division-head product-director technical-director it-director",
    "division-head scientific-director research-head technical-director lab-head agency-head",
    "museum-director artistic-director",
    "sporting-director artistic-director chief-executive",
    "finance-director chief-investment-officer division-head",
)
"""Posts that may be called by each other's name, or of which one is part of the other."""

STATE_FIELDS = frozenset(
    """health education agriculture forestry fisheries tourism trade industry labour social transport works housing environment
    energy mining immigration customs tax culture religion emergency communications logistics livestock registry library
    spatial""".split()
)
"""Fields of which the head ("head:health") runs a service, a post of its own beside a hospital or a school."""

_OUTSIDERS = frozenset("consultant customer contractor volunteer".split())
"""Who works for a house without belonging to it, or only comes there."""

_DIRECTED = frozenset("minister governor mayor regent ambassador judge police-chief".split())
"""Offices that nobody calls director."""


def _index(rows: tuple[str, ...]) -> dict[str, set[str]]:
    table: dict[str, set[str]] = {}
    for row in rows:
        for office in row.split():
            table.setdefault(office, set()).update(row.split())
    return table


_TABLE, _FIELD, _ALIKE, _BODIES = _index(_RIVALS), _index(FIELDS), _index(_ALIKE_HEADS), _index(BODY_KIN)


def _office(role: str) -> str:
    return role.removeprefix("deputy ").split(":")[0]


def exclude(a: str, b: str) -> bool:
    """Whether two roles ("deputy minister:trade") are of two offices that one person does not hold at once."""
    one, other = _office(a), _office(b)
    return one != other and other in _TABLE.get(one, set()) and not broader(a, b)


def two_posts(a: str, b: str) -> bool:
    """Whether two roles are posts at the head of two things, which few people have at once; a head is no hired outsider."""
    one, other = sorted((_office(a), _office(b)), key=lambda o: o not in _STATE)
    if {one, other} & _OUTSIDERS and {one, other} & (_HEADS | _STATE):
        return True
    if other == "director" or one == "director":
        return bool({one, other} & _DIRECTED)
    if one == other or other in _ALIKE.get(one, set()) or other not in _HEADS:
        return False
    return one in _STATE or one in _HEADS


_CAREER = frozenset(
    """president prime-minister minister governor regent mayor legislator councillor speaker ambassador envoy consul diplomat
    district-head village-head director-general chief-of-staff commander chair police-chief""".split()
)


def one_career(a: str, b: str) -> bool:
    """Whether one life may hold both offices one after the other, as in politics, so that two former ones are no conflict."""
    return {_office(a), _office(b)} <= _CAREER


def of_service(role: str) -> bool:
    """Whether a role is the head of a service of the state, told by its field: "head:health"."""
    office, _, field = role.partition(":")
    return office in ("head", "director") and field in STATE_FIELDS


def service_and_house(a: str, b: str) -> bool:
    """Whether of two roles one heads a service ("head:health") and the other a house of another kind ("headteacher")."""
    if of_service(a) == of_service(b):
        return False
    other = b if of_service(a) else a
    if other in _GOVERNING:
        return True
    return not other.startswith("deputy ") and other in _HEADS and other not in _ALIKE["agency-head"]


_GOVERNING = frozenset(
    "governor regent mayor regional-secretary police-chief village-head district-head judge prosecutor ambassador".split()
)
"""Offices of state that no head of a service has."""


def part_and_whole(a: str, b: str) -> bool:
    """Whether of two roles one heads a department ("head:training") and the other the whole of a house or force."""
    one, other = sorted((a, b), key=lambda r: not (":" in r and department(r)))
    if not (":" in one and department(one)) or department(other) or {one, other} & {"director", "manager", "head"}:
        return False
    whole = _office(other) in _HEADS | _STATE | {"commander"} and not other.startswith("deputy ")
    return whole and _office(other) not in _PARTS and not broader(one, other)


_PARTS = frozenset(
    "division-head branch-manager editor agency-head lab-head chief-nurse dean headteacher minister speaker".split()
)
"""Heads of what may be the department itself."""


def scholar_and_head(a: str, b: str) -> bool:
    """Whether of two roles one is work at a house of learning ("biologist") and the other the head of another house."""
    one, other = _office(a), _office(b)
    return (one in _SCHOLARS and other in _HEADS | _STATE) or (other in _SCHOLARS and one in _HEADS | _STATE)


_SCHOLARS = frozenset("biologist lecturer researcher teacher student chemist geologist hydrologist".split())


def unlikely(a: str, b: str) -> bool:
    """Whether two roles are two professions that one person seldom has both, and that are not called by each other's name."""
    one, other = _office(a), _office(b)
    return one != other and one in _FIELD and other in _FIELD and other not in _FIELD[one] and not broader(a, b)


_POSTS = frozenset("chair director secretary treasurer coordinator manager spokesperson commissioner".split())
"""Posts of which a body has one each."""


def in_one_house(a: str, b: str, body: str) -> bool:
    """Whether two roles are two posts of one kind of body, neither the general name of the other."""
    one, other = _office(a), _office(b)
    return bool(body) and one != other and {one, other} <= _POSTS and not broader(a, b)


def other_house(a: str, b: str) -> bool:
    """Whether two kinds of bodies ("foundation", "agency") cannot be one body or parts of one."""
    return bool(a and b) and a != b and a in _BODIES and b not in _BODIES[a]


_BROADER = {
    "driver": "bus-driver trucker taxi-driver train-driver",
    "engineer": "ship-engineer chief-engineer technician",
    "chief-engineer": "ship-engineer",
    "sailor": "first-officer ship-engineer deckhand ship-captain",
    "captain": "ship-captain pilot",
    "commander": "ship-captain chief-of-staff police-chief",
    "guard": "security-guard ranger",
    "doctor": "surgeon vet dentist team-doctor medical-director pathologist medical-examiner",
    "director": " ".join(x for row in _RIVALS for x in row.split() if x.endswith("-director"))
    + " chief-executive director-general",
    "manager": "branch-manager plant-manager chief-executive team-manager coach",
    "coach": "assistant-coach head-coach",
    "auditor": "internal-auditor chief-auditor",
    "worker": "factory-worker electrician miner",
    "trader": "butcher shopkeeper beggar",
    "legislator": "speaker",
    "secretary": "regional-secretary village-secretary",
    "diplomat": "ambassador envoy",
    "administrator": "regional-secretary clerk hospital-director agency-head",
    "chair": "union-leader speaker",
    "head": " ".join([*HEADED.values(), "chair", "director", "director-general", "commander", "manager", "coordinator"]),
}
_UNDER = {
    word: {broad for broad, words in _BROADER.items() if word in words.split()}
    for row in _BROADER.values()
    for word in row.split()
}


def broader(a: str, b: str) -> bool:
    """Whether one of two offices is the general name of the other: a bus driver is a driver."""
    one, other = _office(a), _office(b)
    return (one in _UNDER.get(other, ()) and not _departmental(a)) or (other in _UNDER.get(one, ()) and not _departmental(b))


def _departmental(role: str) -> bool:
    """Whether a field narrows a general office to one department: "head:training"."""
    return ":" in role and bool(department(role))


_NAMES = _index(("teacher lecturer professor headteacher", "rector head dean", "clerk worker staff", "student apprentice"))
"""Offices that one denial covers: who does not teach is no lecturer."""


def alike(a: str, b: str) -> bool:
    """Whether a denial of one role denies the other: the same, its general name, or another name of the same work."""
    one, other = _office(a), _office(b)
    return one == other or broader(a, b) or other in _NAMES.get(one, ())
