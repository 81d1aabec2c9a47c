"""English kinds of places, directions and prepositions of place."""

from crosscheck.lang.en import place_deeds, place_nouns, place_parts, place_rooms
from crosscheck.lang.parts.places import PlaceLexicon

_HEADS = {
    "mountain": "mount mt",
    "lake": "lake loch",
    "port": "port",
    "cape": "cape",
    "bay": "gulf bay",
    "sea": "sea",
    "strait": "strait straits",
    "island": "isle island",
    "mountains": "sierra",
    "village": "village",
    "hamlet": "hamlet",
    "city": "city",
    "town": "town",
    "province": "province state",
    "county": "county",
    "district": "district",
    "valley": "valley",
    "university": "university",
}
_TAILS = {
    "street": "street avenue road lane drive court boulevard way highway place terrace crescent st ave rd ln dr ct blvd "
    "hwy parkway turnpike freeway expressway alley close row",
    "square": "square plaza",
    "island": "island isle atoll",
    "archipelago": "islands archipelago",
    "river": "river creek canal",
    "lake": "lake reservoir dam lagoon",
    "mountain": "mountain mountains peak range ridge volcano",
    "hill": "hill hills",
    "bay": "bay gulf harbour harbor sound fjord",
    "sea": "sea ocean",
    "strait": "strait channel straits",
    "valley": "valley canyon gorge",
    "forest": "forest woods",
    "park": "park reserve",
    "desert": "desert",
    "beach": "beach coast",
    "cape": "cape peninsula point",
    "county": "county",
    "province": "province state oblast governorate",
    "district": "district borough ward parish township",
    "city": "city",
    "village": "village",
    "town": "town",
    "region": "region territory",
    "airport": "airport airfield airbase",
    "station": "station",
    "terminal": "terminal",
    "port": "port",
    "bridge": "bridge viaduct tunnel",
    "stadium": "stadium arena",
    "hospital": "hospital",
    "clinic": "clinic infirmary",
    "school": "school college academy",
    "hotel": "hotel inn resort",
    "building": "tower towers house hall building palace castle museum theatre theater library mansion",
    "fort": "fort fortress",
    "church": "church cathedral chapel abbey",
    "mosque": "mosque",
    "temple": "temple shrine synagogue",
    "market": "market mall",
    "housing": "apartments estate estates flats heights gardens village grove manor meadows townhomes townhouses "
    "condominiums homes villas",
    "prison": "prison jail penitentiary",
}
_POINTS = "north south east west northeast northwest southeast southwest"

LEXICON = PlaceLexicon(
    heads={word: feature for feature, words in _HEADS.items() for word in words.split()},
    tails={word: feature for feature, words in _TAILS.items() for word in words.split()},
    nouns=place_nouns.NOUNS,
    loose=place_nouns.LOOSE,
    directions={point: point for point in _POINTS.split()}
    | {f"{point}ern": point for point in "north south east west".split()}
    | {f"{a}-{b}": a + b for a in ("north", "south") for b in ("east", "west")},
    at=frozenset(
        "in at near on off outside inside around from into to over beside towards toward under beneath behind aboard through "
        "along across opposite onto below via".split()
    ),
    between=frozenset({"between"}),
    beside=frozenset("near beside around outside off over toward towards behind opposite across along front".split()),
    distances=frozenset(
        "mile miles km kms kilometre kilometres kilometer kilometers metre metres meter meters m yard yards foot feet "
        "block blocks minute minutes hour hours away".split()
    ),
    here=frozenset({"here", "there", "back", "over", "down", "up", "out"}),
    rest=frozenset({"in", "near", "at", "on", "outside", "off"}),
    motions={"from": "from", "to": "to", "into": "to", "towards": "to", "toward": "to", "via": "via", "through": "via"},
    sides=place_parts.table(place_parts.SIDES)
    | {
        "stand": "stand",
        "wing": "wing",
        "gate": "gate",
        "entrance": "gate",
        "slope": "slope",
        "bank": "bank",
        "side": "side",
        "coast": "coast",
        "shore": "coast",
        "tower": "tower",
        "face": "face",
        "terminal": "terminal",
        "tunnel": "tunnel",
        "floor": "floor",
        "storey": "floor",
    },
    aspects=place_parts.table(place_parts.ASPECTS),
    units=place_parts.UNITS,
    numbering=place_parts.NUMBER_WORDS,
    counted=place_parts.COUNTED,
    struck=place_parts.STRUCK,
    of=place_parts.OF,
    apart=frozenset({"as", "and", "or"}),
    halls=frozenset("centre center exchange institute".split()),
    body=place_parts.table(place_parts.BODY),
    bound=place_parts.BOUND,
    movers=place_parts.MOVERS,
    travel=place_parts.TRAVEL,
    bounds=place_parts.BOUNDS,
    deeds=place_deeds.DEEDS,
    rooms=place_rooms.ROOMS,
    room_nouns=place_rooms.ROOM_NOUNS,
    floor_words=place_rooms.FLOOR_WORDS,
    leaving=place_parts.LEAVING,
    stances=place_parts.STANCES,
    transit=place_parts.TRANSIT,
    floors={"ground": "1"}
    | {w: str(k) for k, w in enumerate("second third fourth fifth sixth seventh eighth ninth tenth".split(), 2)}
    | {f"{k}{'nd' if k == 2 else 'rd' if k == 3 else 'th'}": str(k) for k in range(2, 21)},
)
