"""Kinds of places: which are buildings, grounds, vehicles or parts of a building, and which pass for each other."""

BUILDINGS = frozenset(
    """warehouse church chapel mosque temple school kindergarten hospital clinic hotel stadium terminal station market
    shipyard factory prison sanatorium palace office airport port field hall house mall barn farm garage restaurant
    mine university library museum court park camp tent flat morgue shop petrol embassy police seminary orphanage
    gym cinema casino bar fort navalbase rig parliament studio hangar barracks checkpoint pool scrapyard rank""".split()
)
GROUNDS = frozenset("ruin forest plantation ricefield mangrove cemetery landfill beach mine ravine cave runway bridge".split())
WATERS = frozenset("river lake well pond lagoon".split())
VEHICLES = frozenset("vehicle train vessel aircraft".split())
PARTS = frozenset(
    """room kitchen dormitory basement attic workshop laboratory lobby classroom stairwell parking balcony laundry hold deck
    cockpit engineroom controlroom meetingroom lockerroom bedroom bathroom cell roof lift loading drillfloor""".split()
)
"""Parts of a building or ship, which may lie in any other spot."""

CLASSES = (
    "village town city",
    "hamlet",
    "district regency county",
    "hill mountain mountains volcano",
    "sea bay strait lake river gulf ocean",
    "street tollway",
    "stand",
    " ".join(sorted(BUILDINGS | {"building"})),
    "room kitchen dormitory basement attic workshop laboratory lobby classroom stairwell parking balcony laundry",
    "hold deck cockpit",
    "island cape beach",
    "province",
    "bridge tunnel",
    "park",
    "gate wing side tower bank slope face coast",
    " ".join(sorted(VEHICLES)),
)
TELLING = (
    frozenset(
        """warehouse church chapel mosque temple sanatorium shipyard factory market palace hall stadium barn farm mine restaurant
        garage library museum beach forest field lake river tent park camp embassy seminary gym kindergarten cinema casino petrol
        morgue orphanage hangar scrapyard rank runway""".split()
    )
    | PARTS
    | GROUNDS
    | WATERS
)
"""Spots that tell a place even without a name; homes, hospitals, prisons and schools have too many."""

OPEN = frozenset("beach forest field lake river farm mine".split())
"""Spots in the open, which are called by the name of the nearest settlement."""

INNER = PARTS | frozenset("yard garden hall gym pool library canteen shop warehouse garage gate door".split())
"""Spots that another kind of building may hold as its own: "the hall of a school"."""

OUTSIDE = frozenset(
    """yard garden road crossing alley sidewalk square beach forest plantation ricefield river lake cemetery
    tracks ravine""".split()
)
"""Spots in the open, which lie in no room."""

VAGUE = frozenset({"room", "lobby"})
"""Parts that may be called by what they are for."""

HOUSING = frozenset(
    "university school hospital clinic office airport port station terminal park camp court library palace".split()
)
"""Places that may have a building with a name of its own."""

HOUSED = frozenset("building museum library cinema".split())
"""Buildings with a name of their own that such a place may have."""

PARKED = frozenset(
    """school university hospital airport port station terminal stadium park market camp farm barracks factory mine
    shipyard prison hotel garage petrol mall""".split()
)
"""Places on whose grounds a vehicle may stand."""

ROOMLESS = frozenset("barn shed tent tunnel pier runway cave well".split())
"""Spots that have no rooms."""

_WORKING = VAGUE | {"engineroom", "controlroom", "workshop", "basement", "hold", "deck"}
_DOMESTIC = VAGUE | {"bedroom", "balcony", "attic", "roof"}
ROOM_OF = {
    **dict.fromkeys("generator compressor transformer plant battery production mixing packing drying chemical".split(), _WORKING),
    **dict.fromkeys("storage cold archive evidence".split(), _WORKING | {"kitchen", "cell", "attic", "laboratory"}),
    **dict.fromkeys("front children".split(), _DOMESTIC | {"dormitory", "classroom"}),
    **dict.fromkeys("back family".split(), _DOMESTIC | {"kitchen", "dormitory", "classroom"}),
    "living": VAGUE,
    "dining": VAGUE | {"kitchen"},
    "laundry": VAGUE | {"laundry", "bathroom"},
    **dict.fromkeys("staff guard press ballot".split(), VAGUE | {"controlroom", "meetingroom", "classroom"}),
    **dict.fromkeys("prayer reading music exhibition".split(), VAGUE | {"meetingroom", "classroom", "dormitory"}),
    **dict.fromkeys("isolation delivery surgery waiting".split(), VAGUE | {"bedroom", "laboratory", "controlroom"}),
}
"""The parts of a building that may be meant where a room is told by what it is for."""

ALIKE = tuple(
    frozenset(row.split())
    for row in (
        "house flat",
        "market shop mall hall",
        "office hall court parliament police palace",
        "gym hall stadium field school",
        "school university kindergarten hall dormitory classroom field library",
        "restaurant bar hotel casino",
        "church chapel seminary hall temple",
        "station terminal",
        "port terminal shipyard pier",
        "warehouse factory market shop barn farm garage workshop",
        "house garage farm barn",
        "prison court police barracks cell",
        "camp tent field park",
        "hospital morgue sanatorium",
        "clinic office",
        "scrapyard warehouse",
        "hall hotel",
        "hall gym stadium",
        "forest mangrove ravine park mine cave river lake pond lagoon",
        "farm plantation ricefield field pond barn",
        "farm well river lake station",
        "beach lagoon port park",
        "airport terminal hangar runway field",
        "river lagoon ravine lake",
        "shop petrol restaurant",
        "market terminal station",
        "museum palace library temple",
        "dormitory mosque",
        "dormitory church",
        "dormitory school university",
        "mosque hall",
        "mosque university",
        "church hall",
        "church university",
        "park cemetery field garden",
        "park lake pond",
        "park forest",
        "checkpoint office police",
        "pool hotel gym park",
        "studio office",
        "embassy office house palace",
        "stairwell lobby lift",
        "hold deck",
        "laundry bathroom kitchen",
        "loading warehouse shop market factory garage yard",
        "fort prison museum barracks palace",
        "kitchen restaurant",
        "mine lake well cave",
        "landfill river ravine",
        "ruin temple palace fort church museum park mine cave cemetery",
        "bridge river lake ravine lagoon beach tunnel port road park",
        "rig well vessel",
        "navalbase port barracks shipyard",
    )
)
"""Spots of which one may hold the other, or that pass for each other."""

CLASS_OF = {feature: k for k, row in enumerate(CLASSES) for feature in row.split()}
