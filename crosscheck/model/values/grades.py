"""Ranks of police, fire service and armed forces ("lieutenant colonel", "akbp"), and which of them one person has not both."""

_IN_WORDS = {
    "ipda": "second inspector", "iptu": "first inspector", "akp": "adjunct commissioner", "kompol": "commissioner",
    "akbp": "adjunct senior commissioner", "kombes": "senior commissioner",
    "brigjen": "brigadier general", "irjen": "inspector general", "komjen": "commissioner general", "jenderal": "general",
    "prada": "private", "pratu": "first private", "praka": "chief private",
    "kopral": "corporal", "kopda": "second corporal", "koptu": "first corporal", "kopka": "chief corporal",
    "sersan": "sergeant", "serda": "second sergeant", "sertu": "first sergeant", "serka": "chief sergeant",
    "serma": "sergeant major", "letnan": "lieutenant",
    "letda": "second lieutenant", "lettu": "first lieutenant", "kapten": "captain", "mayor": "major",
    "letkol": "lieutenant colonel", "kolonel": "colonel", "mayjen": "major general", "letjen": "lieutenant general",
    "laksma": "commodore first admiral", "laksda": "rear admiral", "laksdya": "vice admiral", "laksamana": "admiral",
}  # fmt: skip
"""Indonesian ranks in the words that English news has for them."""

_VAGUE = frozenset("letnan sersan kopral jenderal laksamana marsekal".split())
"""Indonesian ranks that are short for a longer one."""

GRADE = "rank"
"""The office under which a rank stands: "rank:sergeant"."""


def other_grade(a: str, b: str) -> bool:
    """Whether two ranks are of two grades, neither short for the other: a lieutenant colonel is called colonel, too."""
    if a == b:
        return False
    local = a in _IN_WORDS or a in _LOCAL, b in _IN_WORDS or b in _LOCAL
    if all(local) and not {a, b} & _VAGUE:
        return True
    if any(x in _LOCAL for x in (a, b)):
        return False
    one, other = set(_IN_WORDS.get(a, a).split()), set(_IN_WORDS.get(b, b).split())
    if any(local) and not all(local) and (one | other) & _POLICE:
        return False
    return not (one <= other or other <= one)


_LOCAL = frozenset(
    "bharada bharatu bharaka bripda briptu brigpol bripka aipda aiptu pelda peltu marsma marsda marsdya marsekal".split()
)
"""Indonesian ranks that have no one name in English."""

_POLICE = frozenset({"inspector", "commissioner"})
"""Words of police ranks, which English news gives in many ways."""
