"""Parts of a place that are told apart by a word or a number: "the east stand", "track 2", "pintu belakang", "the left leg"."""

SIDES = frozenset(
    """stand gate wing side tower bank slope face coast terminal tunnel floor door stairs window seat road end hall wall corner
    yard pier deck border flank part outskirts engine heading way""".split()
)
"""Parts told apart by a compass point, a side or the number of a floor."""

DOORS = frozenset("gate door stairs window".split())
"""Ways into and out of a building."""

NUMBERED = frozenset(
    """km mile track layby turn hole furnace reactor boiler silo tank block tower building wing hangar warehouse gate terminal
    court field hall room cell pole berth carriage gallery lane exit camp well sector hold deck stand rt rw polling lock
    lapak""".split()
)
"""Places that are numbered or lettered."""

_COMPASS = "north northeast east southeast south southwest west northwest".split()
_OPPOSED = (
    frozenset({"left", "right"}),
    frozenset({"front", "back"}),
    frozenset({"front", "side"}),
    frozenset({"front", "emergency"}),
    frozenset({"back", "side"}),
    frozenset({"upper", "lower"}),
    frozenset({"inner", "outer"}),
)

_FLOORS = (frozenset({"up", "down"}), frozenset({"up", "1"}), *(frozenset({"down", str(n)}) for n in range(2, 21)))
"""Floors told by a word against floors told by a number."""

STANCES = frozenset({"inside", "before", "behind", "outside"})
"""How something lies to a spot."""

_ROOMS = tuple(
    frozenset(row.split())
    for row in (
        "front living family waiting",
        "back family storage",
        "dining family living",
        "generator transformer battery plant",
        "compressor cold plant",
        "storage cold archive evidence chemical packing",
        "production mixing packing drying plant",
        "isolation surgery delivery children",
        "staff guard",
        "press exhibition",
        "ballot storage",
    )
)
"""What tells rooms apart, where one room may be told by either."""

_LIMBS = tuple(
    frozenset(row.split())
    for row in (
        "head face eye",
        "head neck",
        "face neck",
        "neck shoulder",
        "neck back",
        "shoulder arm",
        "shoulder back",
        "shoulder chest",
        "arm hand",
        "chest belly",
        "back waist",
        "belly waist",
        "waist thigh",
        "rear waist",
        "rear thigh",
        "thigh leg",
        "leg foot",
    )
)
"""Parts of the body that border on each other, or of which one may hold the other."""


def told_apart(kind: str, one: str, other: str) -> bool:
    """Whether two marks of parts of one kind are those of two parts: 2 and 4, north and east, left and right."""
    if kind in NUMBERED | {"floor"} and _is_mark(one) and _is_mark(other):
        return _apart(one, other)
    if kind == "room" and not _is_mark(one) and not _is_mark(other):
        return one != other and not any({one, other} <= row for row in _ROOMS)
    if kind == "floor":
        return frozenset({one, other}) in _FLOORS
    if kind not in SIDES:
        return False
    if one in _COMPASS and other in _COMPASS:
        return turn(one, other) >= (90 if kind in ("heading", "way", "side", "coast", "part", "outskirts") else 45)
    return frozenset({one, other}) in _OPPOSED


def turn(one: str, other: str) -> int:
    """The angle between two compass points, 0..180; 0 where one of them is none."""
    if one not in _COMPASS or other not in _COMPASS:
        return 0
    steps = abs(_COMPASS.index(one) - _COMPASS.index(other))
    return 45 * min(steps, 8 - steps)


def limbs_apart(one: str, other: str) -> bool:
    """Whether two parts of the body are neither one nor neighbours."""
    return one != other and not any({one, other} <= row for row in _LIMBS)


def _is_mark(mark: str) -> bool:
    return mark[:1].isdecimal() or len(mark) == 1


def _apart(one: str, other: str) -> bool:
    """Whether two numbers, ranges or letters are those of two parts; a number and a letter may be two names of one."""
    a, b = _range(one), _range(other)
    if a is None or b is None:
        return one[:1].isalpha() and other[:1].isalpha() and one != other
    return a[0] - b[1] >= 1 or b[0] - a[1] >= 1


def _range(mark: str) -> tuple[float, float] | None:
    """The numbers that a mark such as "4" or "2-3" spans."""
    first, _, last = mark.partition("-")
    try:
        return float(first), float(last or first)
    except ValueError:
        return None
