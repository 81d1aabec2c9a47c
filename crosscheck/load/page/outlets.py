"""Names of outlets: which words are one, how they are usually written, whether two mean the same."""

from crosscheck.load.page.signs import Signs
from crosscheck.safe.patterns import pattern

_DOMAIN = pattern(r"^(?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,20}){0,2}\.(?:com|co|id|net|org|tv|news|info|uk|au|sg|my|in|us|io)$")
_SQUASH = pattern(r"[\W_]+")
_ENDINGS = ("coid", "com", "couk", "net", "org", "news", "online", "tv", "id")
SHORT = 4
"""Letters up to which capitals are taken for an abbreviation."""

LEAST = 4
"""Letters that must agree before one name is taken for a longer form of another."""


def is_domain(word: str) -> bool:
    """Whether a word is the name of a web site."""
    return bool(_DOMAIN.match(word.lower()))


def usual(name: str, signs: Signs) -> str:
    """The usual name of a known outlet, else the name in quiet letters (CARITAU is Caritau, PR DEPOK is PR Depok)."""
    known = signs.outlets.get(name) or signs.outlets.get(name.title()) or signs.sites.get(name.casefold())
    return known or " ".join(_quiet(word) for word in name.split())


def _quiet(word: str) -> str:
    return word.capitalize() if word.isupper() and len(word) > SHORT and word.isalpha() else word


def is_known(name: str, signs: Signs) -> bool:
    """Whether the name is listed as an outlet, or is a web site."""
    return name in signs.outlets or is_domain(name)


def looks_like_one(name: str, signs: Signs) -> bool:
    """Whether the name is listed, is a web site, or holds a word that outlets' names hold."""
    return is_known(name, signs) or any(word.lower() in signs.outlet_words for word in name.split())


def squashed(name: str) -> str:
    """The name for comparing: letters and digits only, without article and web ending."""
    bare = _SQUASH.sub("", name.casefold())
    bare = bare.removeprefix("the") if len(bare) > LEAST + 3 else bare
    return next((bare.removesuffix(e) for e in _ENDINGS if bare.endswith(e) and len(bare) > len(e) + 2), bare)


def same(a: str, b: str) -> bool:
    """Whether two names are of one outlet, as far as the names tell."""
    one, two = squashed(a), squashed(b)
    if not one or not two:
        return False
    return one == two or (min(len(one), len(two)) >= LEAST and (one.startswith(two) or two.startswith(one)))


def is_own(name: str, outlet: str) -> bool:
    """Whether an article of `outlet` means itself by `name`: also by a part of its name ("told the Courier")."""
    own, named = set(outlet.casefold().split()), set(name.casefold().removeprefix("the ").split())
    return same(name, outlet) or bool(named and named <= own)
