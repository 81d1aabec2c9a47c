"""Fields of learning and of medicine: which of them one scholar or doctor has not both, in language-free words."""

from crosscheck.model.values.trade_rows import each

SCHOLARS = frozenset("professor lecturer dean teacher".split())
"""Offices told apart by a field of learning: "professor:law"."""

_KIN = (
    "law politics sociology",
    "politics history sociology communications economics",
    "economics mathematics agriculture",
    "philosophy history literature education law politics",
    "literature arts communications education history",
    "psychology education medicine sociology",
    "medicine biology veterinary chemistry",
    "biology agriculture veterinary chemistry geology climate",
    "physics chemistry mathematics engineering geology climate computing",
    "engineering computing mathematics geology climate arts chemistry agriculture",
    "sport education medicine",
    "communications computing",
    "sociology geology",
)
_DOCTORS = (
    "infections lungs",
    "infections paediatrics",
    "oncology lungs",
    "oncology skin",
    "oncology radiology",
    "oncology obstetrics",
    *each("general", "infections paediatrics obstetrics skin lungs anaesthesia cardiology"),
)
_ALIKE = frozenset(frozenset((a, b)) for row in (*_KIN, *_DOCTORS) for a in row.split() for b in row.split())
_TITLES = frozenset({"professor", "lecturer", "dean"})


def other_discipline(a: str, b: str) -> bool:
    """Whether two roles are of two fields of learning or medicine that hardly one person has: "professor:law"."""
    (one, field), (other, second) = (r.partition(":")[::2] for r in (a, b))
    same = one == other or {one, other} <= _TITLES
    known = bool(field and second) and {one, other} <= SCHOLARS | {"doctor"}
    return same and known and frozenset((field, second)) not in _ALIKE and field != second
