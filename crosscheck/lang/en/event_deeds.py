"""Further English words for what happens, by event class: what is found, moved, handed over, put in force, held."""

VERBS: dict[str, str] = {
    "digging": "dig excavate unearth",
    "slaughter": "slaughter butcher",
    "discovery": "notice spot detect",
    "raid": "raid search sweep frisk",
    "transport": "transfer transport ferry airlift escort haul convey",
    "relocation": "move relocate",
    "dispersal": "disperse",
    "patrol": "patrol",
    "installation": "install erect fit",
    "handover": "deliver",
    "shipment": "dispatch ship deliver",
    "filing": "file submit lodge register",
    "faint": "faint",
    "ceremony": "celebrate commemorate",
    "recount": "recount",
    "diagnosis": "diagnose",
    "meeting": "reconvene",
    "closure": "barricade blockade padlock cordon",
    "crash": "derail veer swerve",
    "theft": "burgle ransack",
    "repair": "reconnect reopen",
    "payment": "disburse",
    "test": "test",
}

NOUNS: dict[str, str] = {
    "digging": "dig excavation",
    "slaughter": "slaughter butchery",
    "discovery": "sighting",
    "raid": "raid search sweep",
    "transport": "transfer transport",
    "relocation": "relocation move",
    "dispersal": "dispersal",
    "patrol": "patrol",
    "installation": "installation",
    "handover": "handover delivery",
    "shipment": "shipment delivery consignment",
    "filing": "filing submission registration application",
    "ceremony": "ceremony procession parade festival celebration mass vigil",
    "recount": "recount",
    "diagnosis": "diagnosis",
    "closure": "barricade blockade cordon roadblock",
    "crash": "derailment",
    "payment": "instalment installment disbursement",
    "test": "test",
    "warning": "siren klaxon alarm",
    "exam": "exam examination",
    "meeting": "session sitting plenary",
    "evacuation": "airlift",
    "effect": "effect",
}

PHRASES: dict[str, str] = {
    "discovery": "came to light|comes to light|come to light|turned up|was noticed|were noticed|raised the alarm|found out",
    "surrender": "gave up|gave themselves up|gave himself up|gave herself up|laid down their arms|lay down their arms|"
    "turned himself in|turned herself in|turned themselves in|handed himself in|handed herself in|handed themselves in",
    "transport": "taken to|flown to|brought to|driven to|moved to|taken by|flown home|flown from|put on a plane|put on a bus|"
    "put on a coach|put on board",
    "dispersal": "broke up|went home|drifted away|drifted home|sent home|packed up",
    "handover": "handed over|hands over|hand over|handing over|handed back",
    "effect": "took effect|take effect|takes effect|came into force|come into force|comes into force|came into effect|"
    "comes into effect|went into force|goes into force|enters into force|entered into force|went into effect|goes into effect",
    "faint": "passed out|lost consciousness",
    "inauguration": "took the oath|takes the oath|take the oath|took her oath|took his oath|took their oath|took their oaths",
    "crash": "left the road|came off the road|ran off the road|left the rails|left the track|came off the rails|jumped the rails|"
    "came to rest",
    "strike": "stopped work|stop work|stopped working|laid down tools|laid down their tools|downed their tools",
    "departure": "pulled out of|drove off|set off from",
    "repair": "back to normal|running again|back on|flowing again|up and running|back in service|back in operation",
    "sighting": "last seen|seen alive|seen last",
    "layoff": "made redundant|lost their jobs|lose their jobs",
    "verdict": "handed down",
    "payment": "paid back",
    "warning": "the alarm went|the siren went|sounded the alarm|alarm was raised",
    "recount": "counted again|count again",
    "meeting": "meets again|meet again|met again",
}

GENERIC: frozenset[str] = frozenset("incident tragedy disaster happened occurred".split())
"""Words that point back to what the article tells of, without saying what it was."""
