"""English ranks of police, fire service and armed forces, spelt out and shortened."""

_BASES = {
    "private": "private pvt pfc",
    "corporal": "corporal cpl",
    "sergeant": "sergeant sgt serjeant",
    "lieutenant": "lieutenant lt leut",
    "captain": "captain capt cpt",
    "major": "major maj",
    "colonel": "colonel col",
    "brigadier": "brigadier brig",
    "general": "general gen",
    "commodore": "commodore",
    "admiral": "admiral adm",
    "constable": "constable pc",
    "inspector": "inspector insp",
    "superintendent": "superintendent supt",
    "commissioner": "comr",
}
_MODIFIERS = {
    "second": "second 2nd",
    "first": "first 1st",
    "staff": "staff",
    "master": "master",
    "gunnery": "gunnery",
    "lance": "lance",
    "chief": "chief",
    "senior": "senior sr",
    "adjunct": "adj adjunct",
    "sub": "sub",
    "brigadier": "brigadier brig",
    "major": "major maj",
    "lieutenant": "lieutenant lt",
    "rear": "rear",
    "vice": "vice",
    "sergeant": "sergeant sgt",
}
_HEADS = {"battalion chief": "battalion", "division chief": "division"}


def _grades() -> dict[str, str]:
    """Each rank with at most two words before it: "adj sr comr" is "adjunct senior commissioner"."""
    bases = {form: key for key, forms in _BASES.items() for form in forms.split()}
    before = {form: key for key, forms in _MODIFIERS.items() for form in forms.split()}
    two = {f"{m} {b}": f"{before[m]} {bases[b]}" for m in before for b in bases if before[m] != bases[b]}
    three = {f"{o} {p}": f"{before[o]} {two[p]}" for o in ("adj", "adjunct", "first", "second", "1st", "2nd") for p in two}
    heads = {f"{short} chief": key for key, short in _HEADS.items()}
    return {k: v for k, v in (bases | two | three | heads).items() if v not in ("inspector general",)}


GRADES = _grades()
