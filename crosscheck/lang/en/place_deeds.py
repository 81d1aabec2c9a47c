"""English words that say what happens or stands in a place, by language-free class: the verbs a place phrase hangs on."""

from crosscheck.lang.en.inflect import verb_forms

_VERBS = {
    "gather": "hold stage host convene gather celebrate perform meet negotiate march rally protest demonstrate",
    "sign": "sign ink initial",
    "begin": "begin start originate erupt ignite commence explode detonate leak seep spill gush escape open reopen",
    "treat": "treat admit hospitalise hospitalize nurse recuperate convalesce",
    "shelter": "shelter accommodate lodge sleep house camp overnight quarter",
    "keep": "keep store stash hide preserve exhibit display guard lock conserve",
    "detain": "detain jail imprison intern incarcerate",
    "find": "find discover recover locate spot retrieve unearth dig prise pry lie fish",
    "slaughter": "slaughter butcher sacrifice",
    "wed": "wed marry",
    "eat": "eat dine lunch",
    "repair": "repair mend overhaul refit",
    "vote": "vote",
    "raise": "raise",
    "see": "see sight notice glimpse photograph film",
    "bury": "bury inter cremate entomb",
    "die": "die perish kill drown succumb collapse",
    "make": "make build cast forge manufacture assemble produce craft buy purchase order weave carve print sell trade",
    "examine": "examine test analyse analyze study sequence",
    "depart": "depart leave sail embark",
    "arrive": "arrive land reach disembark dock alight moor berth",
    "head": "head travel bind steer ply",
    "flee": "flee escape abscond",
    "count": "count tally recount",
    "seat": "base seat headquarter",
    "move": """move relocate transfer take bring transport drive fly carry rush airlift ferry tow evacuate escort haul
    deliver send ship dispatch mail post""",
    "accident": """crash collide hit overturn plough plow smash derail swerve veer skid sink capsize founder ground
    drift fall plunge topple tumble drop slip burst breach rupture""",
    "wound": "shoot stab wound bite injure slash strike graze maul",
    "attack": "attack ambush assault rob raid storm",
    "arrest": "arrest apprehend catch nab capture corner seize",
    "live": "live reside dwell settle",
    "park": "park stand abandon",
    "enter": "enter climb sneak",
    "sit": "sit wait queue",
    "speak": "speak address lecture preach",
    "install": "inaugurate swear install crown consecrate",
    "play": "play compete",
    "work": "work train teach serve",
    "plant": "plant hang mount fix erect install",
    "visit": "visit tour pray kneel",
    "occur": "happen occur",
    "hatch": "hatch breed nest roost spawn",
}
_WORDS = {
    "gather": "held ceremony talks meeting",
    "begin": "origin source outbreak leakage explosion blast",
    "keep": "safe",
    "wed": "wedding weddings",
    "raise": "born birth birthplace",
    "slaughter": "slaughtering",
    "repair": "repairs",
    "bury": "buried funeral burial grave",
    "find": "discovery body",
    "die": "dead death",
    "head": "bound heading en-route",
    "depart": "departure",
    "arrive": "arrival",
    "count": "counting recount",
    "seat": "headquartered",
    "accident": "collision crash derailment breached",
    "treat": "treatment",
    "wound": "bullet gunshot wound wounds shot",
}
_PHRASES = {
    "sign": "put her name to|put his name to|put their names to",
    "gather": "take part",
    "occur": "took place|takes place|take place|taking place|taken place|carried out|carrying out",
    "begin": "broke out|breaking out|break out|caught fire|comes from|came from|coming from|come from|set off by",
    "shelter": "put up|spent the night|bedded down|taken in|took refuge|spend the night|was staying|were staying|stayed",
    "die": "pronounced dead|declared dead|shot dead|last breath",
    "depart": "set off|set out|took off|setting off|setting out|put to sea|cast off",
    "arrive": "came ashore|put in|touched down|splashed down|put ashore",
    "accident": "came off|left the road|ran into|ran aground|went down|went under|run aground|came down|fell off|"
    "coming down|gave way|burst its",
    "enter": "broke in|broke into|got in|came in|let in|made his way",
    "flee": "ran away|made off|got away|ran off",
    "install": "sworn in|took the oath|taken the oath|swearing in",
    "detain": "held in custody|in custody|locked up|being held",
    "sit": "was sitting|was waiting",
    "find": "turned up|washed up|last seen",
}


def _table() -> dict[str, str]:
    found: dict[str, str] = {}
    for deed, verbs in _VERBS.items():
        for verb in verbs.split():
            for form in verb_forms(verb):
                found.setdefault(form, deed)
    for deed, words in _WORDS.items():
        found |= dict.fromkeys(words.split(), deed)
    return found


_REACHING = {
    "strike": """hit strike rock shake jolt batter lash pound ravage devastate flood inundate swamp sweep rattle pummel blanket
    engulf""",
    "burn": "gut raze",
    "visit": "visit tour",
    "attack": "storm raid attack shell bomb besiege invade loot ransack",
    "seize": "seize capture recapture overrun",
    "enter": "enter",
    "arrive": "reach",
    "cross": "cross",
}
REACHING = {form: deed for deed, verbs in _REACHING.items() for verb in verbs.split() for form in verb_forms(verb)}
"""Verbs whose object is the place where something happens."""
REACHED = {
    form: deed for deed in ("strike", "burn", "attack", "seize") for verb in _REACHING[deed].split() for form in verb_forms(verb)
}
"""Forms behind a helping verb of which the place is the subject ("Cebu was hit by")."""

DEEDS = _table() | {phrase: deed for deed, phrases in _PHRASES.items() for phrase in phrases.split("|")}
