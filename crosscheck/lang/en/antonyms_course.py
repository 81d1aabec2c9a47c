"""English words for opposed states: accidents, crime, sport, trade (see antonyms.py for the signs)."""

STATES: dict[str, dict[str, str]] = {
    "condition": {
        "home": "treated and released|released from hospital|released from the hospital|discharged from|out of hospital|"
        "out of the hospital|released from hospitals",
        "critical": "still critical|remain* critical|critical but",
    },
    "rescue-tried": {
        "+": "lifesaving measures .. unsuccessful|life saving measures .. unsuccessful|tried to revive|"
        "tried to resuscitate|attempts to revive|attempts to save|attempted to revive|performed cpr|administered cpr|"
        "gave cpr|lifesaving measures were|life saving measures were|measures .. not successful|tried to save|"
        "life saving efforts|resuscitation failed",
        "-": "not attempt lifesaving|not attempt life saving|no lifesaving|no life saving|no attempt was made|"
        "no attempt to revive|no attempt to save|did not try to revive|made no attempt",
    },
    "rested": {
        "+": "slept well|well rested|had rested|was rested|enough sleep|full night's sleep|enough rest",
        "-": "had not slept|lack of sleep|too little sleep|sleep deprived|exhausted|overtired|fatigue|fatigued|"
        "hardly slept|barely slept|without sleep|without rest",
    },
    "load": {
        "over": "overloaded|above its capacity|over capacity|beyond its capacity|more than it could carry|carrying too many|"
        "exceeded its capacity",
        "within": "within its limit|within its capacity|below capacity|below its capacity|half full|under its limit|half empty|"
        "within the limit|not overloaded",
    },
    "motion": {
        "moving": "was moving|were moving|in motion|was driving|was travelling|was traveling|rolling",
        "still": "was parked|were parked|stationary|parked on|parked at|parked outside|had stopped|parked car|standing still",
    },
    "afloat": {
        "+": "still afloat|remain* afloat|stay* afloat|refloated|kept afloat|is afloat",
        "-": "sank|sunk|went down|went under|gone to the bottom|went to the bottom",
    },
    "fire-out": {
        "+": "put out|extinguish*|under control|fire was out|fire is out|doused|brought under control",
        "-": "still burning|still raging|out of control|rage* on|burn* on|still on fire|not been put out|uncontained",
    },
    "extent": {
        "whole": "burned to the ground|burnt to the ground|gutted|completely destroyed|totally destroyed|wholly destroyed|"
        "razed|reduced to ashes|total loss|completely collapsed|nothing is left|nothing left of",
        "part": "slightly damaged|minor damage|partly damaged|partially|partly|lightly damaged|superficial damage|"
        "only the roof|only a corner|still standing",
    },
    "flight-phase": {
        "takeoff": "on take off|taking off|took off|takeoff|shortly after take off|during take off",
        "landing": "on landing|was landing|while landing|on its approach|on approach|touched down|during landing",
    },
    "posture": {
        "walking": "was walking|were walking|walk* near|walk* along|walk* down|walk* home|on foot when",
        "standing": "was standing|were standing|stood outside|stood near|standing with|standing in|standing near",
        "sitting": "was sitting|were sitting|was seated|were seated|sitting in|sitting on|seated in",
        "lying": "was lying|were lying|lay in bed|lying in bed|was in bed|were in bed|in their beds|was asleep|were asleep|"
        "was sleeping|were sleeping",
        "riding": "was driving|were driving|behind the wheel|at the wheel|was riding|riding his|riding her|was cycling",
    },
    "shot-from": {
        "car": "drive by|drive-by|from a car|from a vehicle|from a passing|from a moving|from the car|from inside a|"
        "sedan opened fire|car opened fire|fired from",
        "foot": "on foot|walked up|walk* up to|ran up to|got out of|exited the|stepped out|approached the|approached them|"
        "approached him|came up to",
    },
    "crime-aim": {
        "chosen": "was targeted|were targeted|singled out|intended target|intended victim|not random|targeted attack|"
        "lay in wait|isolated and targeted",
        "chance": "random|stray bullet|at random|innocent bystander|bystander|mistaken identity|wrong place|not the intended|"
        "wrong target",
    },
    "provoked": {
        "+": "after an argument|after a quarrel|after a fight|after a row|following an argument|following a dispute|"
        "following a fight|argued with|argument broke out|exchange of words",
        "-": "unprovoked|without provocation|for no reason|without a word|without warning|out of nowhere",
    },
    "motive": {
        "robbery": "robbery|to rob|robbed of|attempted robbery|for money",
        "jealousy": "jealous|jealousy|love triangle|lover's",
        "revenge": "revenge|retaliation|in retaliation|grudge|vendetta|score to settle",
        "debt": "over a debt|unpaid debt|over money|debts",
        "gang": "gang related|gang war|rival gang|turf",
    },
    "weapon": {
        "blunt": "hammer|baseball bat|iron bar|crowbar|blunt object|blunt force|bludgeon*|clubbed|beaten to death",
        "strangling": "strangle*|throttle*|suffocate*|smother*|with a rope|with a cord",
        "poison": "poison*|cyanide|arsenic|rat poison",
        "fist": "punch*|fists|bare hands|kicked to death",
    },
    "forced-entry": {
        "+": "force* their way|force* his way|force* her way|force* themselves|force* himself|broke in|broke into|"
        "kicked in|kicked down|smashed the lock|prised open|door was forced",
        "-": "no forced entry|no sign of forced|no signs of forced|let them in|let him in|unlocked door|door was unlocked|"
        "was let in|were let in|had a key|with a key|opened the door to",
    },
    "penalty": {
        "+": "converted the penalty|scored from the spot|converted the spot|scored the penalty|from the penalty spot|"
        "penalty went in|tucked away the penalty",
        "-": "missed the penalty|missed a penalty|penalty was saved|saved the penalty|penalty hit the|penalty went wide|"
        "shot the penalty over|saved .. penalty|penalty miss",
    },
    "ground": {
        "home": "at home to|home ground|home game|home match|in front of their own|own stadium",
        "away": "away game|away match|away win|away from home|neutral ground|neutral venue|on the road",
    },
    "decided": {
        "normal": "in normal time|in ninety minutes|inside ninety minutes|in regulation",
        "extra": "after extra time|in extra time|in overtime|after overtime",
        "shootout": "on penalties|penalty shootout|penalty shoot out|shoot out|from the spot",
    },
    "record-broken": {
        "+": "broke the record|set a record|set a new record|new record|broke .. record|beat the record|smashed the record",
        "-": "missed the record|short of the record|failed to break|outside the record|just off the record|no record|"
        "record survived",
    },
    "medal": {
        "gold": "gold medal|won gold|took gold|the gold|gold medallist",
        "silver": "silver medal|won silver|took silver|the silver|silver medallist|runner up",
        "bronze": "bronze medal|won bronze|took bronze|the bronze|bronze medallist",
    },
    "outdoors": {
        "+": "outdoors|open air|in the open|under the open sky|on the square|in the square|on the lawn",
        "-": "indoors|inside the hall|in the hall|moved inside|under a roof|in the gymnasium",
    },
    "live": {
        "-": "delayed broadcast|a recording of|recording was shown|showed a recording|tape delay",
        "+": "live on|shown live|carried live|went out live|live stream",
    },
    "refunded": {
        "-": "only a voucher|only vouchers|only a meal|not a cent back|no refund",
        "+": "refund* the|refund* in full|gave back the money|paid back the|got their money",
    },
    "conscious": {
        "+": "conscious|could talk|was talking|able to speak|could speak|wide awake|responsive|alert and talking",
        "-": "unconscious|lost consciousness|passed out|in a coma|unresponsive|knocked out|fainted|had fainted",
    },
    "intact": {
        "-": "scratched|badly scratched|was torn|chipped|cracked|water damaged|bent|mangled|broke in two|came back damaged|"
        "with holes in it",
        "+": "unharmed|without a scratch|not a scratch|in perfect condition|untouched|in perfect order|as good as before",
    },
    "aboard": {
        "+": "was on the boat|was on the ship|was on the bus|was on the plane|was on the train|on the excursion boat|"
        "on the bus when|on the boat when|on the plane when|among the passengers|travell* on|in the car when|"
        "was a passenger",
        "-": "not on the boat|not on the plane|not on the bus|had missed the boat|missed the bus|stayed on shore|"
        "stayed ashore|not among the passengers|not on board|never boarded",
    },
    "harvest": {
        "+": "bumper harvest|good harvest|record harvest|rich harvest|plentiful harvest",
        "-": "poor harvest|failed harvest|crop failure|crops failed|harvest failed|ruined the crop",
    },
    "power-kind": {
        "electric": "electric|battery powered|electrically",
        "fuel": "diesel|petrol|gasoline|coal fired",
    },
    "newness": {
        "new": "brand new|factory new|straight from the factory|newly built|newly bought",
        "used": "second hand|secondhand|used aircraft|used cars|refurbished|pre owned|reconditioned",
    },
    "origin-kind": {
        "imported": "imported|made abroad|bought abroad|shipped from abroad|from overseas",
        "local": "locally made|home grown|domestically|made locally|locally built|locally grown|built at home",
    },
    "solvent": {
        "+": "solvent|financially sound|finances are sound|healthy finances|not bankrupt",
        "-": "bankrupt|insolvent|insolvency|bankruptcy|went bust|gone bust|into administration|into receivership",
    },
    "name-kept": {
        "+": "keep* its name|keep* the name|retain* the name|name will remain|name stays|name will stay|brand will stay",
        "-": "rename*|was renamed|will be renamed|rebrand*|new name|change* its name|name will disappear",
    },
    "timing": {
        "early": "brought forward|moved forward|ahead of schedule|earlier than planned|brought ahead",
        "late": "put back|push* back|postpone*|later than planned|behind schedule|moved back|put off",
    },
    "natural": {
        "+": "natural causes|natural phenomenon|occurs naturally|natural process|naturally",
        "-": "man made|manmade|human activity|caused by people|caused by humans|artificial",
    },
    "water": {
        "clean": "clean water|drinkable|crystal clear|clear water",
        "dirty": "murky|muddy|polluted|dirty water|turned brown|black with",
    },
    "crowd-let-in": {
        "+": "spectators were allowed|in front of a crowd|before a crowd|fans were allowed|crowd was let in",
        "-": "without spectators|without a crowd|empty stadium|closed to fans|no spectators|behind closed doors|empty stands",
    },
    "opened-box": {
        "+": "opened the container|opened the box|opened the crate|unpack*|opened it|opened the bag|opened the parcel|"
        "emptied the container",
        "-": "without opening|unopened|left unopened|still sealed|seal was unbroken|never opened",
    },
    "in-custody": {
        "-": "could not be found|attempts .. find|efforts .. find|remains at large|not been caught|not in custody|"
        "still sought|whereabouts are unknown|whereabouts unknown|search .. unsuccessful",
        "+": "turned himself in|turned herself in|surrendered|was booked|handed over to police|sits in a cell",
    },
}
