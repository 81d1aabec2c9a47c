"""More English ways of putting opposed states that news tells of every day (see antonyms.py for the signs)."""

STATES: dict[str, dict[str, str]] = {
    "injuries": {
        "some": "break* .. arm|break* .. leg|break* .. wrist|break* .. ankle|break* .. collarbone|break* .. rib|break* .. ribs|"
        "break* .. nose|break* .. finger|break* .. hip|fractured .. skull|needed .. stitches|cuts and bruises|minor burns|"
        "suffered burns|suffered cuts|sprain* .. ankle|twist* .. ankle|dislocated .. shoulder",
    },
    "awake": {"-": "fell asleep|fallen asleep|dozed off|nodded off|asleep at the wheel"},
    "armed": {"-": "carried no weapon|carried no weapons|had no weapon|had no weapons"},
    "tear-gas": {"-": "used no tear gas|fired no tear gas|no tear gas"},
    "deal": {
        "+": "ended in an agreement|ended with an agreement|ended in a deal|struck a deal|came to terms",
        "-": "ended without a deal|ended without an agreement|talks collapsed|without reaching an agreement",
    },
    "strike-on": {
        "+": "strike goes on|strike continues|strike continued|strike will go on|still on strike|remain on strike",
        "-": "strike was called off|strike is over|called off the strike|ended the strike|ended their strike|"
        "strike has ended|called off their strike",
    },
    "told-before": {
        "+": "told in advance|informed in advance|were informed|had been informed|told beforehand",
        "-": "nobody told|no one told|were never told|was never told|were not told|were not informed|never informed",
    },
    "consulted": {"-": "no one asked|nobody asked|were not asked|without asking|without consulting"},
    "accompanied": {
        "+": "with his mother|with her mother|with his father|with her father|with his parents|with her parents|"
        "with her husband|with his wife|with a friend|with friends",
    },
    "valid": {"-": "had expired|has expired|expired in|ran out in"},
    "licence": {"+": "permit is valid|licence is valid|license is valid|permit was valid|licence was valid"},
    "acquainted": {
        "+": "knew the attacker|knew the victim|knew the suspect|knew each other|knew his attacker|knew her attacker",
        "-": "had never met|strangers to each other|did not know each other",
    },
    "apologised": {
        "+": "apologised|apologized|offered an apology|offered his apologies|said sorry|issued an apology",
        "-": "offered no apology|no apology|refused to apologise|refused to apologize|declined to apologise",
    },
    "recognised": {
        "+": "identified him|identified her|recognised him|recognised her|picked him out|picked her out",
        "-": "failed to identify|failed to recognise|could not identify him|could not identify her",
    },
    "wages-paid": {"-": "not seen a cent|not been paid their wages|waiting for their wages|wages are owed|wages were owed"},
    "supported": {"+": "backs the|endorses the|endorsed the|came out for"},
}
