"""Who rests on whom: the outlets, whom they credit, and how many independent origins that leaves."""

from dataclasses import dataclass

from crosscheck.model.report import Report


@dataclass(frozen=True, slots=True)
class Origins:
    """`groups` are the outlets that share an origin, with the origin's name ("" where the texts are near-copies)."""

    outlets: tuple[str, ...]
    groups: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def count(self) -> int:
        """How many independent origins there are."""
        return len(self.groups)

    @property
    def shared(self) -> bool:
        """Whether any outlet rests on another or on an agency."""
        return any(name or len(members) > 1 for name, members in self.groups)


def origins(report: Report) -> Origins:
    """The outlets in groups that rest on one origin: a credit for the whole article, a quoting chain, or near-copies."""
    outlets = tuple(dict.fromkeys(a.outlet for a in report.articles))
    parent = {o: o for o in outlets}
    names: dict[str, str] = {}
    for article in report.articles:
        for origin in article.origins:
            if origin.whole:
                _join(parent, article.outlet, _named(names, outlets, origin.name))
    for step in report.rests:
        if step.how == "quoted":
            passer, source = (_named(names, outlets, name) for name in (step.outlet, step.upon))
            names[passer] = names.pop(passer)  # whom it is from names the group, not who passes it on
            _join(parent, passer, source)
        elif step.how == "copy":
            _join(parent, step.outlet, step.upon)
    for found in report.discrepancies:
        if found.code == "SRC001":
            members = [report.article(report.claim(c).article).outlet for s in found.sides for c in s.claims]
            for member in members[1:]:
                _join(parent, members[0], member)
    return Origins(outlets, tuple(_groups(outlets, parent, names)))


def _named(names: dict[str, str], outlets: tuple[str, ...], name: str) -> str:
    """The key of a name, which `names` then has: an outlet of the report, or an origin beside them."""
    key = next((o for o in outlets if o.casefold() == name.casefold()), None) or f"origin:{name.casefold()}"
    names.setdefault(key, name)
    return key


def _groups(outlets: tuple[str, ...], parent: dict[str, str], names: dict[str, str]) -> list[tuple[str, tuple[str, ...]]]:
    groups: dict[str, list[str]] = {}
    for outlet in outlets:
        groups.setdefault(_root(parent, outlet), []).append(outlet)
    named: dict[str, str] = {}
    for key, name in names.items():
        named.setdefault(_root(parent, key), name)
    return [(named.get(root, ""), tuple(members)) for root, members in groups.items()]


def _root(parent: dict[str, str], key: str) -> str:
    while parent.setdefault(key, key) != key:
        key = parent[key]
    return key


def _join(parent: dict[str, str], a: str, b: str) -> None:
    one, other = sorted((_root(parent, a), _root(parent, b)))
    parent[other] = one
