"""Spellings that are accepted for one name: transliterations, short forms, old and new orthography."""

import re
from functools import lru_cache

from crosscheck.model.values.name_rows import ISLAMIC_ROWS, NAMES, NICKNAMES
from crosscheck.model.values.spelling import edits, fold
from crosscheck.safe.patterns import pattern

_SLAVIC = pattern(r"(?:[oei]v|[oe]va|sky|skyy|ski|skiy|skyi|skaya|ska|enko|ko|chuk|yuk|ych|ich|vic|uk|in|ina)$")
_SLAVIC_STEPS = (
    ("skyy$", "sky"),
    ("skiy$", "sky"),
    ("skyi$", "sky"),
    ("skii$", "sky"),
    ("skij$", "sky"),
    ("ski$", "sky"),
    ("iy$", "i"),
    ("ii$", "i"),
    ("yi$", "i"),
    ("yy$", "i"),
    ("y$", "i"),
    ("^ye", "e"),
    ("iev$", "ev"),
    ("yev$", "ev"),
    ("[yij]ov$", "ev"),
    ("eyev$", "eev"),
    ("iu", "yu"),
    ("ia", "ya"),
    ("ks", "x"),
    ("shch", "sch"),
    ("w", "v"),
)
_ARABIC_STEPS = (
    ("ee", "i"),
    ("oo", "u"),
    ("ou", "u"),
    ("aa", "a"),
    ("q", "k"),
    ("dh", "d"),
    ("th", "t"),
    ("kh", "h"),
    ("sy", "sh"),
    ("y", "i"),
    ("ai", "ei"),
    ("o", "u"),
    ("e", "a"),
    ("ah$", "a"),
)
_THAI_STEPS = (
    ("ph", "p"),
    ("th", "t"),
    ("kh", "k"),
    ("ch|j", "c"),
    ("b$", "p"),
    ("d$", "t"),
    ("g$", "k"),
    ("ee", "i"),
    ("oo|ou", "u"),
    ("ae", "e"),
    ("r$", "n"),
    ("l$", "n"),
)
_OLD_STEPS = (("oe", "u"), ("tj", "c"), ("dj", "j"), ("sj", "sy"), ("nj", "ny"), ("ch", "kh"))
_COMPILED: dict[tuple[tuple[str, str], ...], tuple[tuple[re.Pattern[str], str], ...]] = {
    steps: tuple((pattern(old), new) for old, new in steps) for steps in (_SLAVIC_STEPS, _ARABIC_STEPS, _THAI_STEPS, _OLD_STEPS)
}
_ARTICLES = frozenset({"al", "el", "ad", "as", "ash", "az", "an", "at", "ar"})
_ISLAMIC = frozenset("al el bin ibn abu abd mohammed muhammad ahmed ahmad abdul abdel ali hassan hussein sheikh bint".split())
_THAI = frozenset(
    """khao wat ban chang koh ko nakhon phra mae nong udon ubon chiang phu doi khlong klong khun nai luang pak tha sri suphan buri
    thani ratchasima thong yai noi somchai rattana prasat hat bang don muang""".split()
)


@lru_cache(maxsize=16384)
def transliterated(name: str) -> str:
    """A folded name with the choices that transliterators differ in made one way: for a rough comparison only."""
    return " ".join(_step(_SLAVIC_STEPS, _step(_OLD_STEPS, word)) for word in name.split())


def _step(steps: tuple[tuple[str, str], ...], word: str) -> str:
    for found, new in _COMPILED[steps]:
        word = found.sub(new, word)
    return _single(word)


def _single(word: str) -> str:
    """`word` with doubled letters made single."""
    return "".join(c for k, c in enumerate(word) if k == 0 or word[k - 1] != c)


@lru_cache(maxsize=16384)
def accepted(a: str, b: str, names: frozenset[str] = frozenset()) -> bool:
    """Whether two folded words are accepted spellings of one word; `names` are the other words of both names."""
    if a == b or _share(NAMES, a, b) or _share(NICKNAMES, a, b):
        return True
    if _old(a) == b or a == _old(b) or (_old(a) == _old(b) and _is_old(a, b)):
        return True
    if _SLAVIC.search(a) and _SLAVIC.search(b) and _step(_SLAVIC_STEPS, a) == _step(_SLAVIC_STEPS, b):
        return True
    if names & _THAI and _step(_THAI_STEPS, a) == _step(_THAI_STEPS, b):
        return True
    islamic = names & _ISLAMIC or any(name in NAMES and min(NAMES[name]) < ISLAMIC_ROWS for name in names)
    return bool(islamic) and _step(_ARABIC_STEPS, a) == _step(_ARABIC_STEPS, b)


def _old(word: str) -> str:
    for found, new in _COMPILED[_OLD_STEPS][:5]:
        word = found.sub(new, word)
    return word


def _is_old(a: str, b: str) -> bool:
    return any(mark in word for word in (a, b) for mark in ("oe", "tj", "dj", "sj"))


def _share(table: dict[str, set[int]], a: str, b: str) -> bool:
    return bool(table.get(a, set()) & table.get(b, set()))


_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "ae", "Ö": "oe", "Ü": "ue", "å": "aa", "Å": "aa", "ø": "oe", "Ø": "oe"}
)


def spellings(name: str) -> frozenset[str]:
    """The folded forms of a name: accents dropped, and umlauts written out."""
    return frozenset({fold(name), fold(name.translate(_UMLAUTS))})


_SOUNDS = tuple(
    (pattern(old), new)
    for old, new in (
        ("ph", "f"),
        ("ck", "k"),
        ("c(?=[aoukl]|$)", "k"),
        ("c", "s"),
        ("q", "k"),
        ("x", "ks"),
        ("z", "s"),
        ("[yj]", "i"),
        ("w", "v"),
        ("th", "t"),
        ("(?<=.)h", ""),
        ("e$", ""),
        ("ie", "i"),
        ("[eo]u", "u"),
        ("oo", "u"),
        ("ee", "i"),
    )
)


@lru_cache(maxsize=16384)
def sound(word: str) -> str:
    """How a folded word sounds, roughly and in no language in particular: "stephanie" and "stefanie" are one."""
    for found, new in _SOUNDS:
        word = found.sub(new, word)
    return _single(word)


_VOWELS = str.maketrans("", "", "aeiou")


def _bones(word: str) -> str:
    """The consonants of a folded word as it sounds: "blain" and "blane" have the same."""
    return sound(word).translate(_VOWELS)


_GIVEN = frozenset(
    """adi ade adam agung agus bagus aan ana anna anne andi andy andre andri andrew anto anton antoni anita aida arif
    arief ari arie asep
    ayu bambang budi rudi rudy hadi hari heri hendra hendri hendro herman herry indra indri irma irfan ilham joko djoko
    eko edo edi edy
    endi dedi dedy deni denny dani danny dewi dewa devi dian diana dina dini doni eka eko erna erni evi fajar fitri
    fitria galih gita
    hana hani hasan hasyim imam iman ika ina ira iwan kiki lina lia lisa maya mira mia nina nana nia novi novita nur nuri putra
    putri rani rina rini rita ria rian ryan rio risa riska rizal rizki rosa rosi sandi sari sri siti sita slamet surya tri
    tia tina tini tika toni tono toto tuti tatik udin ujang wahyu wati yani yanti yanto yono yuli yulia yudi yudha yusuf zaki
    john joan joanna jon jan jane jean jack jake james jamie jason jay jeff jim jill joe joel joy juan juana julia julie julian
    julius june karen karin kate kim kyle lara laura lauren lee leo leon leona lisa luis luisa luca lucas lukas lucia lucy
    mario maria marie mary mark marc marco marcus maria martin martina marta martha max may mike mick nick nicole nina noah nora
    oliver olivia oscar paul paula paola pablo peter petra pat ray roy rob ron rose rosa ross ruth ryan sam sara sean
    sue tim tom tina toby todd tony will bill ben ken dan don dana dean erin eric erica alan allen alex alice alicia amy ann
    carl carla carlo carlos carol carole dave davi david daisy daniel daniela danielle emma emily emil emilia eva eve evan ivan
    gary greg hugo henri henry harry ian ina ivan ivana jana john jorge jose josef josefa kai kay klaus lars lena lina linda lynda
    mira mina mona monica michel michelle michael micha miguel nadia natalia natalie nils olga pedro petr raul rafael rafaela
    robin robert roberto roberta simon simone stefan stefano stephan tomas thomas ursula vera viktor victor victoria wilma zara
    min mun jin jun hun eun ha hong wei li lin liu wu wang yang yan zhang zhao chen cheng chang jang
    hamid hamad hamza hasan hussein khalid khalil majid majed karim kamil kamal jamil jamal salim salem saleh said
    samir amir amira
    nabil nadir nasir omar umar umair rashid rasyid tahir tarik walid waleed yasir yasin zaid zain""".split()
)


def differ(a: str, b: str) -> bool:
    """Whether two like words are both common given names of their own, so that neither is a slip of the other."""
    return a in _GIVEN and b in _GIVEN and sound(a) != sound(b)


POINTS = frozenset(
    """north south east west northeast northwest southeast southwest northern southern eastern western utara selatan timur barat
    tenggara laut daya tengah pusat""".split()
)
_SUFFIXES = frozenset("ic ical al n an ian ians ans ese i ish ist ism nya".split())


def derived(a: str, b: str) -> bool:
    """Whether one word is the other with an ending of its own sense: "Democrat" and "Democratic", "Iran" and "Iranian"."""
    short, long = sorted((a, b), key=len)
    return long.startswith(short) and long[len(short) :] in _SUFFIXES and (long[len(short) :] != "n" or short[-1] in "aeiou")


SWAPPED = 5
"""Letters of a word of which two may have changed places, one letter between them: "Koleva", "Kovela"."""


def _swapped(a: str, b: str) -> bool:
    """Whether two consonants of a word, a letter between them, stand in each other's place in the other."""
    if len(a) != len(b) or len(a) < SWAPPED:
        return False
    apart = [k for k in range(len(a)) if a[k] != b[k]]
    if len(apart) != 2 or apart[1] - apart[0] != 2:
        return False
    k, m = apart
    return a[k] == b[m] and a[m] == b[k] and a[k] not in "aeiou" and a[m] not in "aeiou"


@lru_cache(maxsize=16384)
def is_slip(a: str, b: str) -> bool:
    """Whether one folded word may be a slip of the other: they sound alike, or a letter or two differ in a long word."""
    short, long = sorted((len(a), len(b)))
    if a == b or short < 3 or any(c.isdecimal() for c in a + b) or differ(a, b) or derived(a, b):
        return False
    if a in POINTS and b in POINTS:
        return False
    if sound(a) == sound(b):
        return True
    if a[0] == b[0] and (_swapped(a, b) or (_is_old(a, b) and short >= 5 and edits(_old(a), _old(b), 1) == 1)):
        return True
    distance = edits(a, b, 2)
    if short >= 5 and a[0] == b[0] and _bones(a) == _bones(b) and len(_bones(a)) > 2 and edits(sound(a), sound(b), 1) == 1:
        return True
    if distance == 1:
        return short >= 4 or (long >= 4 and a[0] == b[0])
    return distance == 2 and short >= 7 and a[0] == b[0] and (a[-2:] == b[-2:] or a[:4] == b[:4])
