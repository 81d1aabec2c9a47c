"""English words that tell a room from others ("the generator room"), by language-free key, and floors told by one word."""

_ROOMS = {
    "drying": "drying",
    "generator": "generator,genset",
    "compressor": "compressor",
    "transformer": "transformer,switchgear,electrical,electricity",
    "production": "production,assembly",
    "storage": "storage,store,stock",
    "cold": "cold,cooling,refrigeration,refrigerated",
    "packing": "packing,packaging",
    "mixing": "mixing",
    "front": "front",
    "back": "back,rear",
    "living": "living,sitting,drawing,guest",
    "dining": "dining",
    "family": "family",
    "children": "children's,kids",
    "waiting": "waiting",
    "isolation": "isolation,quarantine",
    "delivery": "delivery,labour,labor,birthing",
    "surgery": "operating,surgery",
    "staff": "staff,teachers,faculty",
    "guard": "guard,security",
    "prayer": "prayer",
    "reading": "reading",
    "music": "music",
    "laundry": "laundry",
    "exhibition": "exhibition,display",
    "archive": "archive,records,file",
    "press": "press,media",
    "ballot": "ballot,counting",
    "evidence": "evidence",
    "plant": "plant",
    "chemical": "chemical,chemicals",
    "battery": "battery",
}
ROOMS = {word: key for key, words in _ROOMS.items() for word in words.split(",")}
ROOM_NOUNS = frozenset({"room", "rooms"})

_ORDINALS = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
FLOOR_WORDS = (
    {"ground-floor": "1", "upstairs": "up", "downstairs": "down"}
    | {f"{word}-{noun}": str(n) for n, word in enumerate(_ORDINALS, 2) for noun in ("floor", "storey", "story")}
    | {f"{n}{'nd' if n == 2 else 'rd' if n == 3 else 'th'}-floor": str(n) for n in range(2, 21)}
)
