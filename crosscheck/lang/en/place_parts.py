"""English words for parts that are told apart: numbered ones, sides, ends, doors, floors, and parts of the body."""

_UNITS = {
    "km": "km,kilometre,kilometer,kilometre mark,kilometer mark,kilometre post",
    "mile": "mile marker,milepost",
    "track": "track,platform",
    "layby": "lay-by,layby",
    "turn": "turn,corner,bend,chicane",
    "hole": "hole",
    "furnace": "furnace,blast furnace,kiln,smelter furnace",
    "reactor": "reactor,reactor unit",
    "boiler": "boiler",
    "silo": "silo",
    "tank": "tank,storage tank,cistern",
    "block": "block,cell block",
    "tower": "tower",
    "building": "building",
    "wing": "wing",
    "hangar": "hangar",
    "warehouse": "warehouse,shed",
    "gate": "gate,door,entrance,turnstile",
    "terminal": "terminal",
    "court": "court",
    "field": "pitch,field",
    "hall": "hall",
    "room": "room,ward,classroom,theatre,suite",
    "cell": "cell",
    "pole": "pylon,pillar,pole,mast,support tower,pile,fender pile,pier pile",
    "berth": "berth,dock,pier,jetty,quay",
    "carriage": "carriage,coach,wagon,railcar",
    "gallery": "gallery,shaft,tunnel,adit,seam",
    "lane": "lane",
    "exit": "exit,junction",
    "camp": "camp,base camp",
    "well": "well pad",
    "sector": "sector,zone",
    "hold": "hold",
    "deck": "deck",
    "stand": "stand",
    "polling": "polling station",
    "lock": "lock",
}
UNITS = {form: kind for kind, words in _UNITS.items() for form in words.split(",")}
NUMBER_WORDS = frozenset({"number", "no", "nos", "marker"})

SIDES = {
    "gate": "gate,entrance,portal,turnstiles,turnstile,main gate",
    "door": "door,doors,doorway",
    "stairs": "stairs,staircase,stairwell",
    "window": "window,windows",
    "seat": "seat,seats",
    "road": "road,approach,highway,carriageway,lane,slip road,bypass",
    "end": "end",
    "hall": "hall,hangar",
    "wall": "wall,fence",
    "corner": "corner",
    "yard": "yard,forecourt,courtyard",
    "pier": "pier,jetty,quay,dock,breakwater",
    "deck": "deck",
    "bank": "bank,riverbank",
    "coast": "coast,shore,coastline",
    "border": "border,boundary",
    "flank": "flank,ridge",
    "part": "part,half,section,sector",
    "outskirts": "outskirts,edge,suburbs",
    "engine": "engine,wheel,tyre,tire,propeller",
    "lobe": "landing gear,runway",
}
ASPECTS = {
    "left": "left,left-hand,nearside",
    "right": "right,right-hand,offside",
    "front": "front,main",
    "back": "back,rear,service",
    "emergency": "fire,emergency",
    "side": "side",
    "upper": "upper,top",
    "lower": "lower,bottom",
    "inner": "inner",
    "outer": "outer",
}
"""Words that tell one part from another and are no compass points."""

BODY = {
    "head": "head,skull,scalp,forehead",
    "face": "face,cheek,jaw,nose,mouth",
    "eye": "eye",
    "neck": "neck,throat",
    "chest": "chest,ribs,breast,heart",
    "back": "back,spine",
    "belly": "stomach,abdomen,belly",
    "waist": "hip,waist,groin,pelvis",
    "rear": "buttock,buttocks",
    "shoulder": "shoulder,collarbone",
    "arm": "arm,forearm,elbow,upper arm",
    "hand": "hand,wrist,finger,palm",
    "thigh": "thigh",
    "leg": "leg,knee,calf,shin,foreleg,hind leg",
    "foot": "foot,ankle,toe,heel,paw",
}
COUNTED = frozenset("people persons men women children percent per million billion thousand hundred x storeys floors".split())
"""Words after a number that make it a count."""
STRUCK = frozenset("in to on across through into".split())
OF = frozenset({"of", "at", "in", "inside", "belonging", "under", "beneath"})
BOUND = frozenset("bound heading headed destined left leaving leave leaves departed out making sailed sailing".split())
"""Words after which "for" opens a destination."""
MOVERS = frozenset(
    """taken driven flown sent shipped transferred moved brought delivered trucked hauled bused airlifted rushed carried towed
    drove flew went travelled traveled travelling traveling moved returned sailed walked marched came arrived departed left set
    out imported exported smuggled evacuated relocated transported dispatched bussed escorted deported extradited""".split()
)
TRAVEL = frozenset(
    """heading headed travelling traveling driving drove going went fled flee fleeing ran running sailing sailed walking
    walked moving moved turned turning drifted drifting flew flying riding rode cycling marching marched veered spreading
    spread blew blowing""".split()
)
BOUNDS = {f"{point}{end}": point for point in "north south east west".split() for end in ("bound", "ward", "wards")}

LEAVING = frozenset("left leaving departed departing".split())
HELPING = frozenset("was were been being is are".split())
"""Words one of which stands between a place and what befell it."""
MEDIA = frozenset(
    "instagram,tiktok,youtube,netflix,whatsapp,telegram,snapchat,facebook,twitter,reddit,linkedin,spotify,newspaper,magazine,"
    "social media".split(",")
)
"""First words of the names of papers and of places of the web."""
HOMES = frozenset({"of"})
"""Words that join a person, or his age, with where he lives."""
STANCES = {"inside": "inside", "within": "inside", "outside": "outside", "front": "before", "behind": "behind"}
ACTS = frozenset("hold store house bank park court camp field mine farm dock stable ship train coach board bar".split())
"""Nouns that are verbs where "to" stands right before them."""
DISTRICTS = frozenset(
    "village town city island port beach ruins district suburb outskirts settlement resort hamlet municipality region".split()
)
"""Nouns behind which "of" opens the name of a place: "the beach of X"."""
TRANSIT = frozenset({"on the way", "en route", "in transit", "on their way", "on his way", "on her way"})


def table(rows: dict[str, str]) -> dict[str, str]:
    """The kind of each form."""
    return {form: kind for kind, words in rows.items() for form in words.split(",")}
