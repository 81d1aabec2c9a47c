"""Departments: the work that one post of a house is for, in language-free words ("training", "credit", "narcotics")."""

from crosscheck.model.values.trade_rows import each

_HEADING = frozenset("head director manager division-head supervisor commissioner director-general".split())
"""Offices that the field after them makes the head of a department: "head of training"."""

_OF_OFFICE = {
    "finance-director": "finance", "treasurer": "finance", "operations-director": "operations",
    "technical-director": "engineering", "it-director": "it", "marketing-director": "marketing",
    "personnel-director": "personnel", "legal-director": "legal", "security-director": "security",
    "safety-director": "safety", "product-director": "product", "scientific-director": "research",
    "research-head": "research", "risk-director": "risk", "chief-investment-officer": "investing",
    "loan-officer": "credit", "auditor": "audit", "chief-auditor": "audit", "internal-auditor": "audit",
    "spokesperson": "communications", "medical-director": "medicine", "chief-nurse": "nursing",
    "detective-chief": "detectives", "traffic-chief": "traffic", "intelligence-chief": "intelligence",
    "narcotics-chief": "narcotics", "patrol-chief": "patrol", "operations-chief": "operations",
    "chief-economist": "economics", "sporting-director": "sport", "plant-manager": "production",
}  # fmt: skip
"""The department that an office is the head of, or works for, by its name."""

DEPARTMENTS = frozenset(
    """accounts audit admissions academic branches cabin care claims cleaning collections communications cooking credit customers
    cyber design detectives detention distribution economics education emergency-care engineering environment estates events
    exhibitions finance flight ground health information intelligence internal-affairs investing it kitchen laboratory legal
    lending logistics maintenance marketing medicine narcotics news nursing operations outpatients patrol personnel pharmacy
    planning product production programmes public-order purchasing quality radiology records research retail risk safety
    sales security sport stock strategy student-affairs surgery traffic training transport volunteers youth""".split()
)

_KIN = (
    "finance accounts treasury investing audit stock",
    "risk credit lending",
    "risk legal audit",
    "risk safety",
    "marketing sales retail communications customers events distribution product",
    "communications information customers events",
    "it cyber engineering information product design",
    "operations production flight ground logistics transport maintenance distribution branches",
    "engineering maintenance production estates operations product design",
    "maintenance estates cleaning",
    "safety security environment quality health",
    "quality production laboratory",
    "personnel training education",
    "medicine surgery care emergency-care outpatients health",
    "nursing care outpatients",
    "research laboratory academic economics strategy planning product",
    "academic education student-affairs admissions training programmes",
    "logistics purchasing stock transport distribution",
    "collections exhibitions research",
    "programmes events education",
    "kitchen cooking",
    "investing strategy planning",
    "detectives narcotics cyber internal-affairs",
    "patrol public-order traffic",
    "sport youth",
    "cabin flight",
    "records information",
    "volunteers care",
    "client-victim client-union",
    "client-victim client-company",
    "client-accused client-company",
    "client-accused client-union",
)
_APART = (
    *each("cabin", "flight"),
    *each("audit", "investing"),
    *each("audit", "stock"),
    *each("detectives", "narcotics cyber internal-affairs"),
    *each("narcotics", "cyber internal-affairs"),
    *each("patrol", "traffic"),
    *each("traffic", "public-order"),
    *each("medicine", "outpatients"),
)
"""Pairs within a row that still are two departments."""


def _pairs(rows: tuple[str, ...]) -> frozenset[frozenset[str]]:
    return frozenset(frozenset((a, b)) for row in rows for a in row.split() for b in row.split() if a != b)


_ALIKE = _pairs(_KIN) - _pairs(_APART)


def department(role: str) -> str:
    """The department that a role is at the head of or works for ("head:training" gives "training"), "" if none is known."""
    office, _, field = role.removeprefix("deputy ").partition(":")
    if office in _OF_OFFICE:
        return _OF_OFFICE[office]
    return field if office in _HEADING and field in DEPARTMENTS else ""


def other_department(a: str, b: str) -> bool:
    """Whether two roles are of two departments of which neither is a part or another name of the other."""
    one, other = department(a), department(b)
    return bool(one and other) and one != other and not one_department(one, other)


def one_department(one: str, other: str) -> bool:
    """Whether two fields may be one department, so that two names of it are no conflict: "sales" and "marketing"."""
    return one == other or frozenset((one, other)) in _ALIKE
