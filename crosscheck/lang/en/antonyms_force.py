"""English words for opposed states in police news: shots, force, custody, motives (see antonyms.py for the signs)."""

STATES: dict[str, dict[str, str]] = {
    "shots-fired": {
        "+": "warning shots|warning shot|fired shots|fired .. shots|fired .. rounds|shots were fired|shots rang out|"
        "heard .. shots|heard gunfire|opened fire|exchanged fire|exchange of fire|came under fire|fired at|"
        "fired into|fired on|was fired at|shot at|gunfight|gun battle|firefight|shootout|live rounds|"
        "live ammunition|fired back|shot back|returned fire|fire was returned|shooting broke out|discharged .. weapon|"
        "discharged a weapon|gunfire erupted",
        "-": "no shots|no shot was|not a shot|not a single shot|without firing|never fired|without a shot|"
        "no gunfire|no exchange of fire|no live rounds|held their fire|no bullets|did not return fire|"
        "did not open fire|did not shoot|never shot|never opened fire",
    },
    "tear-gas": {
        "+": "tear gas|teargas|pepper gas|gas canisters|gas grenades|tear gas canisters|pepper spray",
        "-": "without tear gas|no gas was|no tear gas|no gas",
    },
    "firearms": {
        "+": "pistol|pistols|rifle|rifles|handgun|handguns|revolver|shotgun|shotguns|assault rifles|firearm|"
        "firearms|air rifle|machine gun|machine guns|submachine guns",
        "-": "no firearms|no guns|carried no guns|carried no weapons|no weapons|only batons|unarmed|weaponless",
    },
    "force-used": {
        "+": "stormed|storm*|baton charge|batons|truncheons|beat back|stun grenades|water cannon|charged the crowd|"
        "used force|use of force|rubber bullets|dragged away|manhandled|roughed up",
        "-": "used no force|without force|no force was|without violence|without using force|no violence|"
        "did not use force|non violent",
    },
    "beaten": {
        "+": "was beaten|were beaten|beat him|beat her|beaten up|beaten with|punched|kicked|slapped|struck with|"
        "hit with|hit over the head|assaulted|pistol whipped|clubbed|tortured|was hit by|was struck by",
        "-": "was not touched|untouched|never laid a hand|nobody touched|no one touched|was never beaten|"
        "without a scratch|not laid a finger",
    },
    "handcuffed": {
        "+": "handcuffed|in handcuffs|cuffed|in shackles|shackled|hands were tied|hands tied|tied up|was tied|"
        "were tied|bound hand|hands cuffed|in chains|manacled",
        "-": "without handcuffs|uncuffed|unshackled|not handcuffed|no handcuffs|untied|was not tied|without shackles|hands free",
    },
    "masked": {
        "+": "mask|masks|ski masks|wore a mask|wearing a mask|wore masks|hoods|covered their faces|covered his face|faces hidden",
        "-": "unmasked|barefaced|no masks|no mask|faces were visible|without a mask",
    },
    "in-custody": {
        "+": "picked up by police|led away|taken away by police|hauled away|bundled into|taken in by|"
        "taken to the police station|in police hands|rounded up|is in custody|was picked up|has been picked up|"
        "were picked up|made .. arrests|police hold|held for questioning|is in jail|has been in jail|were taken in|"
        "dragged into a police",
        "-": "made no arrests|no arrests|no one was arrested|nobody was arrested|no one has been arrested|"
        "nobody has been arrested|has not been arrested|not been arrested|neither arrested|never arrested|"
        "was not among those held|remains at liberty|on the run|no arrest",
    },
    "gave-in": {
        "+": "surrendered|surrendered to|gave himself up|gave herself up|gave themselves up|turned himself in|"
        "turned herself in|turned themselves in|walked into the police station|without resistance|"
        "without a struggle|went quietly|offered no resistance|came out with his hands up|hands up",
        "-": "fled|ran off|ran away|made a run|made off|escaped|led police on a chase|chase|chased|fled on foot|"
        "jumped into|dived into|tried to flee|tried to escape|bolted|ran into",
    },
    "confessed": {
        "+": "confessed|has confessed|confessed to|made a full confession|full confession|admitted everything|"
        "admitted guilt|owned up|admitted taking|admitted using|admitted killing|admitted having|pleaded guilty",
        "-": "has not said a word|not said a word|said nothing|refused to answer questions|right to silence|"
        "right to remain silent|remained silent|stayed silent|kept silent|has said nothing|denied everything|"
        "never confessed|has not confessed|denies the|denied the|protests his innocence|maintains his innocence",
    },
    "handed-over": {
        "+": "handed over|hand over|turned over|handed in|gave up the|has been handed|surrendered .. weapons|"
        "surrendered .. guns|gave police|gave the police|were handed over",
        "-": "refused to hand over|refuses to hand over|withheld|refused to give up|refused to surrender|"
        "refused to unlock|kept hold of|would not hand over|clung to|did not hand over|has yet to hand over",
    },
    "questioned": {
        "+": "was questioned|were questioned|been questioned|was interrogated|were interrogated|has interviewed|"
        "interviewed .. under caution|questioned for|was interviewed|answered every summons|"
        "appeared for questioning|has questioned|have questioned|police questioned",
        "-": "has not been questioned|never been questioned|nor questioned|not been questioned|ignored .. summonses|"
        "ignored .. summons|failed to appear for questioning|never questioned|yet to be questioned|"
        "was never interviewed",
    },
    "charged": {
        "+": "was charged|were charged|been charged|is charged|charged with|has been charged|was indicted|"
        "were indicted|faces charges|face charges|named a suspect|named as a suspect|pressed charges",
        "-": "never been charged|not been charged|without charge|no charges|uncharged|charges were dropped|"
        "released without charge|not a suspect|never charged|cleared of all charges",
    },
    "searched": {
        "+": "was searched|were searched|bags were checked|were checked at|was raided|searched the|search warrant|"
        "bags were searched|frisked",
        "-": "was not searched|were not searched|never searched|nobody searched|no one searched|no one looked|"
        "nobody looked|nobody checked|no one checked|without a search|unsearched",
    },
    "dispersed": {
        "+": "dispersed|were dispersed|broke up the|drove the crowd|drove back the|cleared the square|"
        "cleared the road|forced the crowd back",
        "-": "did not disperse|left on their own|dispersed on their own|went home on their own|dispersed peacefully|"
        "left peacefully",
    },
    "forced-entry": {
        "+": "broken into|broke in|forced entry|signs of forced entry|lock was cut|locks were cut|padlock .. cut|"
        "padlock was broken|lock was broken|pried open|prised open|jemmied|smashed the lock|door was forced|"
        "glass was broken|cut through",
        "-": "no sign of forced|no signs of forced|no sign of a break|no trace of a break|lock was intact|"
        "lock intact|padlock intact|lock was undamaged|used a key|had a key|with a key|copy of the key|"
        "copy of its key|without forcing|nothing was broken",
    },
    "stolen": {
        "+": "was stolen|were stolen|been stolen|had disappeared|has disappeared|had vanished|went missing|"
        "is missing|are missing|was taken|were taken|made off with|were missing|was missing|were gone|was gone|had gone missing|"
        "sawn off|hacked off",
        "-": "nothing is missing|nothing was missing|nothing was taken|nothing was stolen|was not taken|still there|"
        "left behind|nothing had been taken|was not stolen|nothing has been stolen|still in place|were in place|"
        "still attached|had not been touched|still in their place",
    },
    "involved": {
        "+": "was involved in|were involved in|took part in|part of the fight|had joined in|was among|were among|"
        "fought on both sides|had a hand in|played a part",
        "-": "not involved|uninvolved|no part in|bystander|bystanders|took no part|played no part|had nothing to do|"
        "was not among|no involvement|innocent passer",
    },
    "acquainted": {
        "+": "knew each other|know each other|knew the victim|knew his attacker|acquainted|acquaintance|"
        "former classmate|former classmates|former colleague|knew him|knew her|ex boyfriend|ex girlfriend|"
        "old friend|old friends|neighbours for",
        "-": "did not know|strangers|stranger|complete stranger|did not appear to know|never met|had never met|"
        "random attack|at random|random victim|not known to each other",
    },
    "related": {
        "+": "related to|relative of|relatives of|is his cousin|is her cousin|his nephew|her nephew|his son in law|"
        "brother in law|son in law|blood relatives|family of the",
        "-": "not related|unrelated|no relation|no relative|no blood relation|no family ties|not a relative",
    },
    "planned-deed": {
        "+": "premeditated|planned|had planned|was planned|bought .. days before|bought .. days earlier|"
        "planned in advance|long planned|carefully planned|plotted|prepared for weeks",
        "-": "on the spur|spur of the moment|impulsive|impulse|unplanned|in a fit of|heat of the moment|spontaneous|"
        "spontaneously|without planning|not planned|not premeditated|on impulse",
    },
    "minor": {
        "+": "minor|minors|under age|underage|under 18|juvenile|juveniles|under the age of 18|younger than 18|schoolboys",
        "-": "grown men|adult|adults|grown up|was over 18|of age|aged between",
    },
}
