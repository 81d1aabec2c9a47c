"""English words for opposed states of everyday news: promises, prices, permits, journeys (see antonyms.py for the signs)."""

STATES: dict[str, dict[str, str]] = {
    "in-custody": {
        "+": "was detained|were detained|been detained|been caught|been captured|apprehend*|behind bars|"
        "in police custody|nabbed|in handcuffs|turned himself in|surrendered to police",
        "-": "was still at large|is still at large|were still at large|are still at large|remain at large|"
        "remains at large|remained at large|has not been caught|not been arrested|a fugitive|fugitives|in hiding|"
        "still being hunted|not in custody|evaded arrest|still free|was being hunted|police are hunting|manhunt",
    },
    "trend": {
        "up": "climb*|jumped|advanced|edged up|picked up|went up|gone up|is up|are up|were up|was up|higher by|"
        "added .. percent|added .. points|rallied|appreciated|closed higher|ended higher",
        "down": "lost .. percent|lost .. per cent|lost .. points|lost|shed|shed .. percent|dropped|declined|dipped|sank|"
        "edged down|went down|gone down|is down|are down|were down|was down|lower by|depreciated|closed lower|"
        "ended lower|retreated|fell .. percent|fell .. per cent|fell .. points|have fallen|had fallen|has fallen",
    },
    "willing": {
        "+": "agreed to|agrees to|is willing to|are willing to|was willing to|willing to|ready to|promised to|"
        "promises to|pledged to|vowed to|will pay|will cover|will bear|offered to|will compensate|will hand over|"
        "will return|will resign|will attend|will sign|will release|will reimburse|will fund|will meet|"
        "committed to",
        "-": "refused to|refuses to|refusing to|has refused|have refused|had refused|declined to|declines to|"
        "unwilling to|reluctant to|will not pay|will not cover|would not pay|not willing|rejected calls|"
        "ruled out|will not resign|will not compensate|would not sign|would not cover",
    },
    "allowed-goal": {
        "+": "was allowed|goal stood|was awarded|was given|goal was confirmed",
        "-": "disallowed|ruled out|chalked off|goal was cancelled|was annulled",
    },
    "accompanied": {
        "+": "accompanied by|together with his|together with her|with his family|with her family|in the company of|escorted by",
        "-": "alone|on his own|on her own|unaccompanied|by himself|by herself|solo|single handedly",
    },
    "married": {
        "+": "married|his wife|her husband|spouse",
        "-": "single|unmarried|divorced|never married|a bachelor|widowed",
    },
    "licence": {
        "+": "had a licence|had a license|held a licence|holds a licence|has a licence|has a license|had a permit|"
        "fully licensed|had all permits|all permits|permits were in order|papers were in order|with a valid|"
        "passed its last|passed inspection|passed an inspection|passed a safety|passed its safety|"
        "passed its annual|passed the inspection|certified|certified as seaworthy|was seaworthy|roadworthy",
        "-": "unlicensed|without a licence|without a license|without a permit|had no licence|had no license|"
        "had no permit|has no permit|no permits|failed its last|failed inspection|failed an inspection|"
        "failed its|unseaworthy|uncertified|had never been inspected|not been inspected|overdue for inspection",
    },
    "warned": {
        "+": "were warned|was warned|had warned|had been warned|warnings were|received a warning|were told to|alerted|"
        "was alerted|were alerted|sent a warning|issued a warning|gave warning",
        "-": "without warning|no warning|had not been warned|were not warned|was not warned|never warned|"
        "came without warning|were not told|was not told|had not been told|nobody told",
    },
    "distress-call": {
        "+": "sent a distress|issued a mayday|sent out a distress|radioed for help|called for help|distress call was|"
        "distress signal was|declared an emergency|sent a mayday",
        "-": "no distress|no mayday|without a distress|without calling|did not send a distress|never called for help|"
        "no emergency call",
    },
    "helped": {
        "+": "stopped to help|helped the|gave first aid|called an ambulance|went to the aid|came to the aid|stayed at the scene",
        "-": "drove off|fled the scene|sped away|hit and run|left the scene|without helping|without stopping|"
        "drove away|failed to stop",
    },
    "sober": {
        "+": "sober|no alcohol|tested negative for alcohol|no trace of alcohol|no traces of alcohol|"
        "had not been drinking|no drugs|not been drinking",
        "-": "drunk|drunken|had been drinking|had drunk|under the influence|intoxicated|over the limit|"
        "tested positive for alcohol|smelled of alcohol|drink driving|drunk driving|alcohol was found",
    },
    "sole": {
        "+": "its only|the only|their only|his only|her only|the sole|the last remaining|just one|its sole|no other",
        "-": "just one of|only one of|one of those|two other|three other|four other|several other|another two|"
        "another three|one of two|one of three|"
        "one of four|one of several|other",
    },
    "resigned": {
        "+": "resign*|stepped down|handed in his resignation|handed in her resignation|quit|tendered his resignation",
        "-": "will not resign|not resigning|stays in office|remains in office|will stay on|would not step down|"
        "no intention of resigning|was dismissed|was sacked|was fired",
    },
    "transport": {
        "air": "by air|by plane|by helicopter|flew to|was flown|were flown|on a flight",
        "land": "by road|by bus|by car|by train|by rail|overland",
        "sea": "by sea|by boat|by ship|by ferry",
    },
    "survived": {
        "+": "survived|is alive|was alive|were alive|alive and well|found alive|pulled out alive",
        "-": "died|was killed|were killed|found dead|was dead|were dead|dead on arrival|did not survive|perished",
    },
    "overnight": {
        "+": "in hospital|hospitalised|hospitalized|admitted to hospital|taken to hospital|needed treatment|"
        "needed hospital|were treated in|was treated in|kept in hospital",
        "-": "not need treatment|no need of treatment|without hospital|not taken to hospital|treated at the scene|"
        "nobody needed treatment|none needed treatment|none needed hospital|nobody needed hospital|"
        "none of them needed|no one needed|nobody had to be taken|no one had to be taken",
    },
    "ready": {
        "+": "is ready|are ready|was ready|were ready|fully prepared|well prepared|all set",
        "-": "unprepared|not ready|ill prepared|far from ready|caught off guard",
    },
    "legal": {
        "+": "legal|lawful|within the law|constitutional|in line with the law|complied with",
        "-": "illegal|unlawful|against the law|unconstitutional|in breach of|in violation of|broke the law|"
        "violated the|violates the",
    },
    "equipped": {
        "+": "equipped with|fitted with|had fire extinguishers|had life jackets|with life jackets|enough life jackets|"
        "carried life jackets|was equipped|were equipped",
        "-": "not equipped|without life jackets|no life jackets|no fire extinguishers|too few life jackets|"
        "not enough life jackets|lacked|had no life|had no fire|was not fitted|not fitted",
    },
    "valid": {
        "+": "passed its last|passed inspection|passed an inspection|passed a safety|passed its safety|"
        "passed its annual|certified",
        "-": "failed inspection|failed its last",
    },
}
