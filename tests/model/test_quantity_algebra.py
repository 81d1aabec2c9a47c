"""The algebra of quantities: laws over generated values, and the cases an editor would name."""

from hypothesis import given
from hypothesis import strategies as st

from crosscheck.model.relation import Stand
from crosscheck.model.values import QuantityValue
from crosscheck.model.values.measures import measures_stand

UNITS = (
    ("count", "", 1.0),
    ("metre", "kilometre", 1000.0),
    ("metre", "metre", 1.0),
    ("IDR", "IDR", 1.0),
    ("percent", "percent", 1.0),
)
MEASURES = (
    "people:killed",
    "people:",
    "people.child:killed",
    "houses:damaged",
    "metre:depth",
    "metre:",
    "money:cost",
    "",
    "lamp post",
)
SCOPES = ((), ("children",), ("forecast",), ("year:2023",), ("year:2022",), ("monthly",), ("annual",))


def quantity(number: float, unit: int = 0, measure: str = "people:killed", **fields: object) -> QuantityValue:
    base, written, factor = UNITS[unit]
    digits = f"{number:g}".replace(".", "").strip("0") or "0"
    scale = 0
    while number and number % 10 ** (scale + 1) == 0:
        scale += 1
    if number != int(number):
        scale = -len(f"{number:g}".split(".")[1])
    value = QuantityValue(
        low=number * factor,
        high=number * factor,
        unit=base,
        digits=digits,
        scale=scale,
        written_unit=written,
        measure=measure,
        step=factor * 10.0**scale,
    )
    return value.model_copy(update=fields)


numbers = st.one_of(st.integers(1, 99), st.integers(100, 9_999_999), st.integers(1, 999).map(lambda n: n / 10))
values = st.builds(
    quantity,
    numbers,
    st.integers(0, len(UNITS) - 1),
    st.sampled_from(MEASURES),
    approximate=st.booleans(),
    bound=st.sampled_from(("", "", "at least", "at most")),
    scope=st.sampled_from(SCOPES),
)


@given(values, values)
def test_symmetric(a: QuantityValue, b: QuantityValue) -> None:
    assert a.relate(b) == b.relate(a)


@given(values)
def test_reflexive(a: QuantityValue) -> None:
    assert a.relate(a.model_copy()).stand is Stand.SAME


@given(values, values)
def test_a_vaguer_value_never_creates_a_conflict(a: QuantityValue, b: QuantityValue) -> None:
    if a.relate(b).stand is Stand.CONFLICT:
        return
    for vague in ({"approximate": True}, {"bound": "at least"}, {"bound": "at most"}, {"approximate": True, "nearly": True}):
        if not a.bound and not vague.get("bound") == b.bound == "at most":
            assert a.model_copy(update=vague).relate(b).stand is not Stand.CONFLICT


def stand(a: QuantityValue, b: QuantityValue) -> tuple[str, str]:
    relation = a.relate(b)
    return str(relation.stand), relation.reason


def test_rounding() -> None:
    assert stand(quantity(50, approximate=True), quantity(48)) == ("compatible", "rounding")
    assert stand(quantity(40_000), quantity(41_000)) == ("compatible", "rounding")
    assert stand(quantity(2.7, 1, "metre:length"), quantity(2740, 2, "metre:length")) == ("compatible", "unit")
    assert stand(quantity(2.47, 1, "metre:length"), quantity(2740, 2, "metre:length"))[0] == "conflict"
    assert stand(quantity(12), quantity(13))[0] == "conflict"


def test_bounds() -> None:
    assert stand(quantity(18, bound="more than"), quantity(19)) == ("compatible", "bound")
    assert stand(quantity(18, bound="more than"), quantity(12))[0] == "conflict"
    assert stand(quantity(5, bound="at least"), quantity(300)) == ("unknown", "bound")


def test_slips_of_scale_and_unit() -> None:
    cost = {"measure": "money:cost", "unit": 3}
    trillion, billion = quantity(3.4e12, **cost), quantity(3.4e9, **cost)  # type: ignore[arg-type]
    trillion = trillion.model_copy(update={"digits": "34", "scale": 11})
    billion = billion.model_copy(update={"digits": "34", "scale": 8})
    assert stand(trillion, billion) == ("conflict", "scale")
    assert stand(billion, billion.model_copy(update={"unit": "USD", "written_unit": "USD"})) == ("conflict", "currency")


def test_other_measures_are_no_conflict() -> None:
    assert stand(quantity(12), quantity(30, measure="people:injured")) == ("different", "measure")
    women = quantity(12, measure="people:killed", scope=("women",))
    assert stand(women, quantity(5, measure="people:killed", scope=("children",))) == ("different", "scope")
    assert measures_stand("people.child:killed", "people:killed") == "close"
    assert measures_stand("age:ana reyes", "age:reyes") == "close"
    assert measures_stand("age:ana reyes", "age:tom birch") == "apart"
