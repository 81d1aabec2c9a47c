"""Who is at the head of which kind of body, in language-free words."""

HEADED = {
    "hospital": "hospital-director", "museum": "museum-director", "school": "headteacher", "university": "rector",
    "faculty": "dean", "ministry": "minister", "agency": "agency-head", "foundation": "foundation-head", "union": "union-leader",
    "city": "mayor", "province": "governor", "village": "village-head", "police": "police-chief", "fire": "fire-chief",
    "port": "harbour-master", "airport": "airport-director", "newspaper": "editor", "prison": "prison-director",
    "branch": "branch-manager", "division": "division-head", "zoo": "zoo-director", "park": "parks-director",
    "factory": "plant-manager", "mine": "plant-manager", "laboratory": "lab-head", "embassy": "ambassador", "it": "it-director",
    "company": "chief-executive", "bank": "chief-executive", "airline": "chief-executive",
}  # fmt: skip
"""Who is at the head of a kind of body."""

_AT_HEAD = {"head": frozenset(HEADED)} | dict.fromkeys(("director", "manager"), frozenset(
    "hospital museum school prison zoo park port airport factory mine branch laboratory it".split()
))  # fmt: skip
_LANDS = frozenset("city district province".split())
_RANKS, _FORCES = frozenset({"captain"}), frozenset({"army", "navy"})
"""Titles that are those of officers where a force follows: "a captain in the army"."""

_PRESIDENTS = {
    "union": "union-leader",
    "university": "rector",
    "court": "judge",
    "council": "speaker",
    "parliament": "speaker",
} | dict.fromkeys("company bank airline association club party foundation council shop newspaper team".split(), "chair")


def headed(office: str, body: str) -> str:
    """The office with the body it is at the head of read in: the head of a school is a headteacher."""
    if office == "administrator" and body in _LANDS:
        return "regional-secretary"
    if office in _RANKS and body in _FORCES:
        return "soldier"
    if office == "president":
        return _PRESIDENTS.get(body, office)
    return HEADED[body] if body in _AT_HEAD.get(office, ()) else office
