"""How two measures stand: what is counted, language-free.

A measure that a lexicon knows is written "class.group:state" ("people.traveller:killed", "money:cost", "metre:depth"); one
without a colon is the normalised words of the text and can be judged only by its words.
"""

from functools import lru_cache
from typing import Literal

Standing = Literal["same", "close", "apart", "open"]

_KIN: tuple[frozenset[str], ...] = (
    frozenset({"injured", "treated"}),
    frozenset({"injured", "shot"}),
    frozenset({"displaced", "rescued"}),
    frozenset({"returned", "rescued"}),
    frozenset({"built", "sold"}),
    frozenset({"remaining", "rescued"}),
    frozenset({"cost", "value", "price", "loan", "aid", "budget", "investment", "raised"}),
    frozenset({"loss", "value"}),
    frozenset({"loss", "cost"}),
    frozenset({"length", "distance", "width"}),
    frozenset({"height", "distance"}),
    frozenset({"duration", "interval"}),
    frozenset({"duration", "sentence"}),
    frozenset({"wait", "response", "interval"}),
    frozenset({"wait", "trapped"}),
    frozenset({"sentence", "detention"}),
    frozenset({"tenure", "shift", "detention", "visit"}),
    frozenset({"outage", "closure"}),
    frozenset({"protest", "strike", "closure"}),
    frozenset({"volume", "capacity"}),
    frozenset({"weight", "capacity"}),
    frozenset({"offer", "demand", "rise", "change"}),
    frozenset({"fall", "change"}),
    frozenset({"growth", "rise"}),
    frozenset({"loss", "fall"}),
    frozenset({"attended", "aboard"}),
    frozenset({"attended", "present"}),
    frozenset({"attended", "seen"}),
    frozenset({"burned", "destroyed", "damaged"}),
    frozenset({"buried", "destroyed", "damaged"}),
    frozenset({"voted", "support"}),
    frozenset({"arrested", "charged"}),
    frozenset({"arrested", "recaptured"}),
    frozenset({"escaped", "missing"}),
    frozenset({"deployed", "fired"}),
    frozenset({"injured", "burned"}),
    frozenset({"buried", "trapped"}),
    frozenset({"suspended", "replaced"}),
    frozenset({"released", "rescued"}),
    frozenset({"returned", "deported"}),
    frozenset({"striking", "attended", "absent"}),
    frozenset({"moved", "displaced", "evicted"}),
    frozenset({"working", "employed", "deployed", "present"}),
    frozenset({"overboard", "rescued"}),
    frozenset({"overboard", "missing"}),
    frozenset({"registered", "attended", "voted"}),
    frozenset({"delivered", "sold"}),
    frozenset({"culled", "killed"}),
    frozenset({"defected", "against"}),
    frozenset({"suspended", "laid-off"}),
)
"""Properties that one and the same figure is told under by different outlets."""

_GROUP_KIN: tuple[frozenset[str], ...] = (
    frozenset({"public", "protester", "activist", "traveller", "athlete"}),
    frozenset({"crew", "worker", "pilot"}),
    frozenset({"prisoner", "suspect"}),
    frozenset({"refugee", "migrant"}),
    frozenset({"child", "student"}),
    frozenset({"soldier", "fighter", "responder", "police"}),
    frozenset({"official", "minister", "member", "candidate"}),
    frozenset({"worker", "teacher", "medic", "farmer", "job", "driver"}),
    frozenset({"user", "traveller", "client"}),
    frozenset({"public", "witness"}),
    frozenset({"child", "relative"}),
    frozenset({"worker", "expert"}),
    frozenset({"suspect", "fighter"}),
    frozenset({"athlete", "artist"}),
    frozenset({"public", "clergy"}),
    frozenset({"suspect", "child", "student", "worker", "driver"}),
    frozenset({"trader", "worker", "business", "client", "farmer", "fisher"}),
    frozenset({"contractor", "worker", "business", "official"}),
    frozenset({"lawyer", "official", "expert"}),
    frozenset({"expert", "police", "official"}),
    frozenset({"responder", "official", "worker"}),
    frozenset({"fisher", "worker", "crew"}),
    frozenset({"member", "public", "activist"}),
    frozenset({"patient", "victim", "child", "student", "worker"}),
    frozenset({"business", "client"}),
    frozenset({"medic", "worker", "responder"}),
)


_CLASS_KIN: tuple[frozenset[str], ...] = (
    frozenset({"families", "houses"}),
    frozenset({"works", "pieces"}),
    frozenset({"matches", "meetings"}),
    frozenset({"families", "people"}),
    frozenset({"ministries", "people"}),
    frozenset({"ministries", "seats"}),
    frozenset({"bags", "packages"}),
    frozenset({"incidents", "fires"}),
    frozenset({"incidents", "attacks"}),
    frozenset({"incidents", "crimes"}),
    frozenset({"people", "votes"}),
    frozenset({"people", "seats"}),
    frozenset({"villages", "districts"}),
    frozenset({"stores", "houses"}),
    frozenset({"schools", "houses"}),
    frozenset({"teams", "groups"}),
    frozenset({"trains", "carriages"}),
    frozenset({"machines", "vehicles"}),
    frozenset({"statements", "reports", "emails"}),
    frozenset({"crimes", "attacks"}),
    frozenset({"aircraft", "balloons"}),
    frozenset({"cages", "plots"}),
    frozenset({"records", "emails", "certificates"}),
    frozenset({"times", "visits", "calls", "launches", "births"}),
    frozenset({"sites", "villages"}),
    frozenset({"sites", "polling-stations"}),
    frozenset({"companies", "stores", "offices"}),
)
"""Things that one and the same figure is told of: ministers and portfolios, homes and households."""


@lru_cache(maxsize=1 << 15)
def measures_stand(a: str, b: str) -> Standing:
    """ "same", "close" (one is wider, or the same figure by another name), "apart", or "open" where words alone must tell."""
    if a == b:
        return "same" if is_specific(a) else "open"
    if ":" not in a or ":" not in b:
        return _words(a, b)
    class_a, state_a = a.split(":", 1)
    class_b, state_b = b.split(":", 1)
    if class_a == "age":
        return "close" if class_b == "age" and _persons(state_a, state_b) else "apart"
    return _weaker(_classes(class_a, class_b), _states(state_a, state_b))


def are_contrary(a: str, b: str) -> bool:
    """Whether two measures are plainly of two things; measures may be apart only by the words that an outlet chose."""
    if measures_stand(a, b) != "apart":
        return False
    (class_a, _, state_a), (class_b, _, state_b) = a.partition(":"), b.partition(":")
    if class_a == class_b and class_a in _LOOSE:
        return any(state_a in kind and state_b in kind for kind in _CONTRARY)
    like_states = _states(state_a, state_b) != "apart" or {state_a, state_b} <= _ON_BOARD
    return class_a.partition(".")[0] != class_b.partition(".")[0] or not like_states


_LOOSE = frozenset("money metre second kilogram litre".split())
"""Units whose amounts are of the property that stands nearest: another outlet's words may show another one."""

_ON_BOARD = frozenset({"aboard", "missing", "trapped"})
"""All who are on a lost ship or plane are missing: which word stands near says little."""

_CONTRARY: tuple[frozenset[str], ...] = (
    frozenset({"length", "depth", "height", "width", "rain"}),
    frozenset({"profit", "loss", "revenue", "salary", "fine", "bail", "ransom", "trade", "budget", "deficit"}),
    frozenset({"rise", "fall"}),
    frozenset({"sentence", "gap"}),
)

_GENERAL = frozenset(
    """people: metre: second: money: percent: kilogram: litre: point: times: count: units: square-metre: degree:
    percentage-point:""".split()
)


def is_specific(measure: str) -> bool:
    """Whether a measure says enough that two numbers with it are likely of one thing."""
    return bool(measure) and measure not in _GENERAL and not measure.startswith(":")


def _weaker(one: Standing, other: Standing) -> Standing:
    order: tuple[Standing, ...] = ("apart", "open", "close")
    for standing in order:
        if standing in (one, other):
            return standing
    return "same"


def _classes(a: str, b: str) -> Standing:
    if a == b:
        return "same"
    if not a or not b:
        return "close"
    (top_a, _, sub_a), (top_b, _, sub_b) = a.partition("."), b.partition(".")
    if top_a != top_b:
        return "close" if any({top_a, top_b} <= kin for kin in _CLASS_KIN) else "apart"
    if not sub_a or not sub_b or any({sub_a, sub_b} <= kin for kin in _GROUP_KIN):
        return "close"
    return "apart"


def _states(a: str, b: str) -> Standing:
    if a == b:
        return "same"
    if not a or not b or any({a, b} <= kin for kin in _KIN):
        return "close"
    return "close" if ("duration" in (a, b) and {a, b} & _LASTING) else "apart"


_LASTING = frozenset(
    """tenure vacancy wait response trapped supply travel speech talks fight search shift outage closure protest strike truce fire
    storm visit work treatment detention marriage study contract""".split()
)
"""What lasts: each may be told without a word for it, as a duration."""


def _words(a: str, b: str) -> Standing:
    if not a or not b:
        return "open"
    mine, theirs = (set(x.partition(":")[0].replace(".", " ").split()) for x in (a, b))
    return "close" if mine & theirs else "open"


def _persons(a: str, b: str) -> bool:
    """Whether two persons of an age may be one: names that share a word, nothing known of one of them or no more than "boy" or
    "woman", or a name and a word for a relative; never a male and a female."""
    if not a or not b:
        return True
    if (a in _MALE and b in _FEMALE) or (a in _FEMALE and b in _MALE):
        return False
    if set(a.split()) & set(b.split()):
        return True
    plain = a in _SOMEBODY, b in _SOMEBODY
    return any(plain) or (is_name(a) != is_name(b) and bool({a, b} & _RELATIVES))


def is_relative(person: str) -> bool:
    """Whether the person of an age is told as somebody's relative."""
    return person in _RELATIVES


def is_name(person: str) -> bool:
    """Whether the person of an age is told by name, as far as that can be seen: by no word for a relation or a part played."""
    return bool(person) and not any(person in known for known in (_SOMEBODY, _PARTS_PLAYED, _RELATIVES, _NOBODY))


_SOMEBODY = frozenset("man woman boy girl teenager resident child toddler baby victim".split())
"""Words that say hardly more of a person than sex and age."""

_PARTS_PLAYED = frozenset(
    """suspect driver student pilot passenger officer player actor singer president minister striker defender patient patients
    friend neighbour partner""".split()
)
"""Words that say what part a person plays: one person may be told of by such a word or by one of `_SOMEBODY`."""

_RELATIVES = frozenset(
    """daughter son wife husband mother father sister brother stepson stepdaughter grandson granddaughter grandchild nephew
    niece cousin grandmother grandfather uncle aunt sibling""".split()
)
"""Words for a relative: one more person beside somebody who is told of by another word."""

_NOBODY = frozenset(
    """elephant tiger rhino lion bear whale crocodile horse dog orangutan turtle aircraft ship bridge dam""".split()
)
"""Words for animals and things that have an age."""

_MALE = frozenset("man boy son husband father brother stepson grandson nephew grandfather uncle".split())
_FEMALE = frozenset("woman girl daughter wife mother sister stepdaughter granddaughter niece grandmother aunt".split())
