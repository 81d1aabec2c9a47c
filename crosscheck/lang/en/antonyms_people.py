"""English words for opposed states of people, and for what tells one of them from another (see antonyms.py for the signs)."""

STATES: dict[str, dict[str, str]] = {
    "present": {
        "+": "present|attend*|in attendance|turned up|showed up|shows up|took part|takes part|joined the",
        "-": "absent|stayed away|stay away|skip*|boycott*|no show|absence|absented|missed the|nowhere to be seen",
    },
    "accepted": {
        "+": "accept*|approve*|ratify*|endorse*|agreed to|said yes|gave the green light|signed off|was granted|"
        "were granted|upheld",
        "-": "reject*|refuse*|turned down|turn down|turns down|veto*|rebuff*|threw out|thrown out|voted down|snubbed",
    },
    "supported": {
        "+": "supported|supports|backed|backs|in favour of|in favor of|favours|favors|welcomed|welcomes|voted for",
        "-": "opposed|opposes|against the|objected to|voted against|is against|fought against|condemned",
    },
    "confirmed": {
        "+": "confirm*|acknowledge*|admit*|conceded|confess*|owned up",
        "-": "deny*|refute*|rebut*|disavow*|disputed|disputes|rejected the accusation|rejected the claim|denial",
    },
    "told-before": {
        "+": "told .. in advance|informed .. in advance|had been told|had been informed|was told .. before|"
        "were told .. before|given notice|had been warned|was warned|were warned|told .. earlier|"
        "notified in advance|told two weeks before|knew beforehand",
        "-": "learned .. from|learnt .. from|found out from|heard .. on television|without warning|learned only|"
        "only learned|only learnt|taken by surprise|caught off guard|not been told|first heard of it|"
        "heard about it from|learned of it from",
    },
    "condition": {
        "stable": "stable condition|in a stable condition|condition is stable|was stable|is stable|out of danger|"
        "good condition|fair condition|listed as stable",
        "critical": "critical condition|critically ill|critically injured|critically hurt|fighting for his life|"
        "fighting for her life|life support|in a coma|grave condition|condition is critical|was critical|"
        "in critical",
    },
    "in-custody": {
        "+": "arrest*|in custody|taken into custody|is being held|are being held|was captured|were captured|"
        "were caught|was caught|is detained|are detained|remanded",
        "-": "at large|on the run|still wanted|still at liberty|are still looking for|still searching for|"
        "currently looking for|still being sought|are searching for|have not been caught|evaded capture|"
        "still hunting|remains free|remain free|slipped away|escap* from custody|escap* custody|escap* house arrest|"
        "escap* from .. house arrest|escap* from prison|escap* from jail|fled house arrest|on the loose",
    },
    "guilty": {
        "+": "guilty|found guilty|convicted",
        "-": "acquitted|not guilty|cleared of|exonerated|found innocent|innocent of",
    },
    "armed": {
        "+": "armed|was carrying a gun|carried a gun|carrying a weapon|carried a knife",
        "-": "unarmed|weaponless",
    },
    "alone": {
        "+": "alone|on his own|on her own|by himself|by herself|single handed|unaccompanied|acted alone|travelling alone",
        "-": "accompanied by|together with|accompanied|in the company of|with accomplices|alongside|with his wife|"
        "with her husband|with an accomplice",
    },
    "identified": {
        "+": "was identified|were identified|been identified|was named as|were named as|identified as|has been named",
        "-": "unidentified|unnamed|unknown|identity is not known|anonymous",
    },
    "leaving": {
        "own-will": "resign*|stepped down|steps down|step down|quit|stood down|stand down|left of his own accord|"
        "handed in his notice|retired",
        "forced": "dismissed|sacked|was fired|were fired|ousted|removed from office|removed from his|removed from her|"
        "was removed|forced out|stripped of",
    },
    "death-manner": {
        "suicide": "suicide|took his own life|took her own life|killed himself|killed herself|self inflicted",
        "killed": "murder*|was killed by|homicide|was shot dead by|was stabbed to death|was strangled|foul play",
        "natural": "natural causes|died in his sleep|died in her sleep|died of old age|heart attack|after a long illness|"
        "after a short illness",
    },
    "allowed": {
        "+": "was let in|were let in|was admitted|were admitted|granted access|given access|allowed to|let through",
        "-": "turned away|denied entry|denied access|refused entry|kept out|barred from|was not let in|sent back|turned back",
    },
    "conscious": {
        "+": "conscious|awake|alert and talking",
        "-": "unconscious|unresponsive|passed out|lost consciousness|knocked out",
    },
    "sober": {
        "+": "sober|had not been drinking",
        "-": "drunk|intoxicated|under the influence|over the limit|smelled of alcohol|had been drinking",
    },
    "aboard": {
        "+": "on board|aboard|on the bridge|at the controls|at the helm|in the cockpit|at the wheel",
        "-": "left ashore|not aboard|ashore",
    },
    "commented": {
        "+": "answered questions|took questions|spoke to reporters|told reporters|told journalists|commented on",
        "-": "declined to comment|declined comment|no comment|refused to comment|refused to answer|would not comment|"
        "did not respond|did not reply|took no questions|left without speaking|remained silent|kept silent",
    },
    "hurt": {
        "+": "injured|hurt|wounded|suffered injuries|suffered burns|suffered minor",
        "-": "unhurt|unharmed|uninjured|unscathed|escaped injury|escaped unhurt|no injuries|without injury|"
        "nobody was hurt|no one was hurt",
    },
    "in-person": {
        "+": "in person|face to face|in the flesh",
        "-": "by video link|by videolink|virtually|remotely|online|by telephone|over the phone|by phone|via zoom|by video",
    },
    "capture": {
        "gave-up": "gave himself up|gave herself up|gave themselves up|turned himself in|turned herself in|"
        "turned themselves in|surrendered|handed himself in",
        "caught": "was caught|were caught|was captured|were captured|tracked down|was arrested in a raid|"
        "arrested after a chase|was apprehended|were apprehended|arrested in a raid",
    },
    "resistance": {
        "+": "resisted|fought back|put up a fight|resisting|struggled with|opened fire on officers",
        "-": "without resistance|without a struggle|without a fight|offered no resistance|went quietly|put up no|"
        "did not resist|surrendered peacefully",
    },
    "candidate": {
        "+": "remains in the race|stays in the race|still a candidate|will stand|is standing|seeking re-election|"
        "runs again|will run again",
        "-": "dropped out|withdrew from the race|pulled out of the race|withdrew his candidacy|withdrew her candidacy|"
        "will not stand|not seeking",
    },
    "voluntary": {
        "+": "voluntarily|of his own free will|of her own free will|willingly|of their own accord",
        "-": "by force|forced to|forcibly|against his will|against her will|under duress|coerced|compelled to",
    },
    "freed": {
        "+": "was freed|were freed|freed on bail|set free|released on bail|was released|were released|walked free|been released",
        "-": "still held|remain in custody|remains in custody|denied bail|still captive|kept in custody|"
        "remains behind bars|remanded in custody|still behind bars|still being held",
    },
    "kept": {
        "+": "kept his post|kept her post|keeps his post|keeps her post|keeps his job|kept his job|stays on|stayed on|"
        "remains in office|remains in his post|retained",
        "-": "replaced by|was replaced|lost his post|lost her post|lost his job|lost her job|was dropped from|removed from",
    },
    "burial": {
        "buried": "was buried|were buried|is buried|laid to rest|burial",
        "cremated": "cremated|cremation|ashes were",
    },
    "vaccinated": {
        "+": "vaccinated|fully vaccinated|had been vaccinated|immunised",
        "-": "unvaccinated|unimmunised",
    },
    "known-to-police": {
        "+": "known to police|criminal record|previous convictions|repeat offender|history of violence",
        "-": "clean record|no criminal record|no previous convictions|unknown to police|first offence",
    },
    "welcomed": {
        "+": "warmly received|warm welcome|cheered|applauded|standing ovation",
        "-": "booed|jeered|heckled|cold reception|pelted",
    },
    "crew": {
        "+": "manned|crewed|with a crew|was staffed|were staffed|on duty",
        "-": "unmanned|uncrewed|unstaffed|off duty|driverless|pilotless|without a crew",
    },
    "cooperating": {
        "+": "cooperate*|cooperating|co-operating|assisting police|assisting investigators",
        "-": "uncooperative|stonewalled|refused to cooperate|obstruct*",
    },
    "appeal": {
        "+": "will appeal|has appealed|have appealed|lodged an appeal|filed an appeal|appealed against",
        "-": "accepted the verdict|waived the right|accepts the verdict|waived his right|will not appeal|accept the verdict",
    },
    "tested": {
        "positive": "tested positive|positive test|was positive",
        "negative": "tested negative|negative test|was negative",
    },
    "contagious": {
        "+": "contagious|infectious|spreads between people|human to human",
        "-": "not contagious|cannot be passed|no human to human",
    },
    "seatbelt": {
        "+": "wearing a seatbelt|wearing seat belts|wearing seatbelts|wearing a helmet|wore a helmet|"
        "wearing a life jacket|wore life jackets|wearing life jackets|strapped in|buckled up",
        "-": "without a helmet|without a seatbelt|without life jackets|without seat belts|no life jackets|bareheaded|"
        "unbelted|no helmet",
    },
    "which-way": {
        "north": "north|northern",
        "south": "south|southern",
        "east": "east|eastern",
        "west": "west|western",
        "up": "upper",
        "low": "lower",
    },
    "which-rank": {
        "1": "first",
        "2": "second",
        "3": "third",
        "4": "fourth",
        "5": "fifth",
    },
    "which-sex": {
        "m": "man|men|male|boy|boys|husband|father|son|brother",
        "f": "woman|women|female|girl|girls|wife|mother|daughter|sister",
    },
    "which-age": {
        "young": "child|children|pupils|teenagers",
        "old": "adult|adults|elderly|parents|teachers",
    },
}
