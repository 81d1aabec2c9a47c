"""Offices, titles, affiliations and relations of persons."""

from typing import Literal

from crosscheck.model.base import Model
from crosscheck.model.phrase import Phrase
from crosscheck.model.relation import SAME, UNKNOWN, Relation, Stand
from crosscheck.model.values.departments import one_department, other_department
from crosscheck.model.values.disciplines import SCHOLARS, other_discipline
from crosscheck.model.values.grades import GRADE, other_grade
from crosscheck.model.values.offices import (
    alike,
    broader,
    exclude,
    in_one_house,
    one_career,
    other_house,
    part_and_whole,
    scholar_and_head,
    service_and_house,
    two_posts,
    unlikely,
)
from crosscheck.model.values.spelling import fold

Tense = Literal["", "former", "acting", "elect"]


def _compatible(reason: str, en: str, local: str) -> Relation:
    return Relation(stand=Stand.COMPATIBLE, reason=reason, text=Phrase(en=en, id=local))


_OTHER_PERSON = Relation(stand=Stand.DIFFERENT, reason="other person")
_TIME = _compatible("time", "one office was held before the other", "jabatan yang satu dipegang sebelum yang lain")
_PRECISION = _compatible("precision", "one names the office more exactly", "yang satu menyebut jabatan itu lebih rinci")
_ACTING = _compatible("acting", "one office is held for the time being", "jabatan yang satu dipegang sementara")
_ALSO = _compatible("two offices", "the text says that both are held", "teks menyebut keduanya dipegang sekaligus")

_DEPUTY = Relation(
    stand=Stand.CONFLICT,
    reason="role",
    text=Phrase(en="one says deputy, the other does not", id="yang satu menyebut wakil, yang lain tidak"),
)
_DENIED = Relation(
    stand=Stand.CONFLICT,
    reason="denied",
    text=Phrase(en="one says that the person is none", id="yang satu menyebut orang itu bukan"),
)
ONE_HOUSE = frozenset(
    """vet doctor nurse spokesperson director manager driver engineer biologist guard security-guard teacher lecturer worker
    auditor
    researcher lawyer technician supervisor treasurer staff coordinator clerk pilot chief-executive finance-director analyst
    economist""".split()
)
"""Work that a person does for one body."""


class RoleValue(Model):
    """What a person is: `role` is language-free where the lexicon knows it ("minister:trade"), else normalised words.

    A deputy's role begins with "deputy ". `organisation` and `nation` are keys (a territory's code, a folded name);
    `also` tells that the text gives the role beside another one; `body` is the kind of body it belongs to ("foundation").
    `denied` tells that the text says the person is none, `told` that the text gives it as somebody else's account.
    """

    type: Literal["role"] = "role"
    person: str
    role: str
    organisation: str = ""
    tense: Tense = ""
    nation: str = ""
    also: bool = False
    body: str = ""
    denied: bool = False
    told: bool = False

    @property
    def canonical(self) -> str:
        """The value as a short language-free text, for reports and fingerprints."""
        return " ".join(x for x in ("not" if self.denied else "", self.tense, self.nation, self.role, self.organisation) if x)

    @property
    def office(self) -> str:
        """The office without deputy and field."""
        return self.role.removeprefix("deputy ").split(":")[0]

    @property
    def field(self) -> str:
        """The field of the office, "" if none is given."""
        return self.role.partition(":")[2]

    @property
    def deputy(self) -> bool:
        """Whether it is the deputy's office."""
        return self.role.startswith("deputy ")

    def relate(self, other: "RoleValue") -> Relation:
        """How two roles of one person stand; roles of two persons are different."""
        if not same_person(self.person, other.person):
            return _OTHER_PERSON
        if self.canonical == other.canonical:
            return SAME
        if self.denied or other.denied:
            return _DENIED if self.denied != other.denied and alike(self.role, other.role) else UNKNOWN
        if self.also or other.also:
            return _ALSO
        if self.office == other.office == GRADE:
            unlike = other_grade(self.field, other.field)
            return _conflict("two ranks", "dua pangkat", "rank") if unlike else _PRECISION
        if "former" in (self.tense, other.tense) and self.tense != other.tense:
            return _TIME
        if self.office == other.office:
            return self._relate_office(other)
        return self._relate_offices(other)

    def _relate_offices(self, other: "RoleValue") -> Relation:
        """How two offices of one person stand: some exclude each other, others are seldom held at once."""
        if "acting" in (self.tense, other.tense):
            return _ACTING
        if self.tense == other.tense == "former" and one_career(self.role, other.role):
            return _TIME
        if service_and_house(self.role, other.role):
            return _conflict("two posts that each fill a day", "dua jabatan yang masing-masing penuh waktu", "post")
        if self._second_of(other) or other._second_of(self):
            return _DEPUTY
        if broader(self.role, other.role):
            vague = not ((self.organisation and other.organisation) or self.field or other.field)
            return _DEPUTY if self.deputy != other.deputy and vague else _PRECISION
        if exclude(self.role, other.role):
            return _conflict("two offices not held at once", "dua jabatan yang tidak dipegang sekaligus")
        if two_posts(self.role, other.role) or (part_and_whole(self.role, other.role) and not (self.deputy or other.deputy)):
            return _conflict("two posts that each fill a day", "dua jabatan yang masing-masing penuh waktu", "post")
        if other_discipline(self.role, other.role):
            return self._relate_fields(other)
        if other_department(self.role, other.role) and not self.deputy and not other.deputy:
            return _conflict("two departments of one house", "dua bagian dalam satu lembaga", "post")
        if unlikely(self.role, other.role):
            return _conflict("two professions", "dua profesi", "profession")
        if other_house(self.body, other.body) and scholar_and_head(self.role, other.role):
            return _conflict("the work is for another body", "pekerjaan itu untuk lembaga lain", "body")
        if self.nation and other.nation and self.nation != other.nation:
            return _conflict("two nationalities", "dua kewarganegaraan", "nation")
        if self.body == other.body and in_one_house(self.role, other.role, self.body):
            return _conflict("two posts of one body", "dua jabatan dalam satu lembaga", "post")
        return UNKNOWN

    def _relate_fields(self, other: "RoleValue") -> Relation:
        """How two fields of learning or medicine of one person stand."""
        if not other_discipline(self.role, other.role):
            return _PRECISION
        return _conflict("two fields of learning", "dua bidang keilmuan", "discipline")

    def _second_of(self, other: "RoleValue") -> bool:
        """Whether one is the vice-president of a body and the other its president (read as its chair) or chief executive."""
        if self.role != "deputy president" or not self.body:
            return False
        return (self.body == other.body and other.role == "chair") or other.role == "chief-executive"

    def _relate_office(self, other: "RoleValue") -> Relation:
        """How two holders of one office stand: deputy or not, the field, the country."""
        if self.deputy != other.deputy and "acting" in (self.tense, other.tense):
            return _TIME
        if self.deputy != other.deputy:
            return _DEPUTY
        if self.field and other.field and self.field != other.field:
            if self.office in SCHOLARS or self.office == "doctor":
                return self._relate_fields(other)
            if one_department(self.field, other.field):
                return _PRECISION
            return _conflict("the office is of another field", "bidang jabatannya berbeda")
        countries = [o for o in (self.organisation, other.organisation) if o.isupper() and len(o) == 2]
        if len(countries) == 2 and countries[0] != countries[1] and self.office not in ("ambassador", "envoy"):
            return _conflict("the office is of another country", "jabatan itu milik negara lain")
        if {self.tense, other.tense} & {"acting", "elect"} and self.tense != other.tense:
            return _PRECISION
        if other_house(self.body, other.body) and self.office in ONE_HOUSE:
            return _conflict("the work is for another body", "pekerjaan itu untuk lembaga lain", "body")
        if self.role == other.role and self.organisation == other.organisation:
            return SAME
        return _PRECISION


def _conflict(en: str, local: str, reason: str = "role") -> Relation:
    return Relation(stand=Stand.CONFLICT, reason=reason, text=Phrase(en=en, id=local))


def same_person(a: str, b: str) -> bool:
    """Whether two keys of persons can be one: one has all the words of the other."""
    mine, theirs = set(fold(a).split()), set(fold(b).split())
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)
