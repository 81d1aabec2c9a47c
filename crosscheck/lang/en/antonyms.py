"""English words for opposed states: for each state the words of each of its values, which cannot hold of one thing at once.

`|` parts the phrases, `*` marks a verb of which all forms count, `..` stands for up to four other words.
"""

STATES: dict[str, dict[str, str]] = {
    "open": {
        "+": "open|opened|reopened|unlocked|reopen*|remained open|stayed open",
        "-": "locked|chained|padlocked|bolted|barricaded|sealed off|closed|shut|boarded up|blocked off|cordoned off",
    },
    "insured": {
        "+": "insure*|covered by insurance|policy covers|policy .. covers|fully insured|was covered by",
        "-": "uninsured",
    },
    "valid": {
        "+": "still valid|valid until|was valid|is valid|up to date|in date|still in force|unexpired|remains valid",
        "-": "expired|lapsed|out of date|had run out|overdue|invalid|no longer valid",
    },
    "self-acting": {
        "+": "automatically|by itself|by themselves|on its own|on their own",
        "-": "manually|by hand|had to close .. by hand|had to be closed by",
    },
    "held": {
        "+": "went ahead|goes ahead|took place|take place|was held|were held|is held|proceed*|went on as planned|"
        "sat down|convene*",
        "-": "cancelled|canceled|called off|dropped from the programme|was dropped|were dropped|scrapped|postponed|"
        "put off|shelved|abandoned",
    },
    "discussed": {
        "+": "discuss*|raised the|raised the issue|brought up|talked about|talked .. about|touched on|broached|"
        "spoke about|on the agenda",
        "-": "left out|off the agenda|avoided the subject|made no mention|did not come up|never came up|passed over",
    },
    "free-of-charge": {
        "+": "free of charge|for free|no charge|at no cost|without charge|toll free|costs nothing|free entry|free admission",
        "-": "must pay|have to pay|has to pay|are charged|is charged|will be charged|pay a toll|pay a fee|entry fee|"
        "admission fee|charge a fee",
    },
    "left": {
        "+": "had left|have left|has left|withdrew from|had withdrawn|have withdrawn|pulled out of|vacated|had departed",
        "-": "were still on|were still in|was still in|was still on|were still at|was still at|are still in|"
        "is still in|remain in",
    },
    "success": {
        "+": "succeed*|successfully|without a hitch|flawlessly|smoothly|as intended|worked perfectly|was a success",
        "-": "unsuccessful|unsuccessfully|botched|malfunction*|went wrong|in vain|was a failure|ended in failure",
    },
    "on-time": {
        "+": "on time|on schedule|punctual|punctually|ahead of schedule|as scheduled|to schedule",
        "-": "delayed|behind schedule|arrived late|late by|was late|were late|hours late|minutes late|overran",
    },
    "in-public": {
        "+": "in public|open to the public|televised|in open court|in front of reporters|broadcast live",
        "-": "behind closed doors|in private|in secret|secretly|closed session|in camera|away from cameras|closed to the public",
    },
    "unanimous": {
        "+": "unanimous|unanimously|without dissent|by acclamation|without opposition|no one voted against",
        "-": "divided|split vote|by a majority|narrow majority|narrowly|dissenting|by a single vote|majority vote",
    },
    "deliberate": {
        "+": "deliberately|intentionally|on purpose|intentional|deliberate|premeditated|arson|sabotage|set on purpose",
        "-": "accidentally|accidental|by accident|by mistake|unintentional|unintentionally|inadvertently|an accident",
    },
    "permitted": {
        "+": "licensed|authorised|authorized|with permission|had a permit|with a permit|had permission|lawful|lawfully|"
        "legally|was allowed|were allowed|are allowed|is allowed|permitted",
        "-": "unlicensed|unauthorised|unauthorized|without permission|without a permit|without a licence|"
        "without a license|illegal|illegally|unlawful|unlawfully|banned|barred|prohibited|forbidden|outlawed|"
        "refused entry",
    },
    "occupied": {
        "+": "packed|crowded|full house|filled to capacity|full to capacity|sold out|overcrowded|to capacity|occupied|"
        "full of people",
        "-": "empty|deserted|vacant|half empty|unoccupied|sparsely|poorly attended",
    },
    "intact": {
        "+": "intact|undamaged|unscathed|untouched|survived undamaged|in one piece|unbroken",
        "-": "slit|cut open|pried open|prised open|torn open|ripped open|forced open|tampered with|"
        "destroyed|damaged|wrecked|ruined|in ruins|burned down|burnt down|flattened|demolished|dented|shattered|broken",
    },
    "working": {
        "+": "working properly|in working order|functioning|worked properly|worked as|operational|functioned|"
        "was working|were working|in good order|worked normally|fully operational",
        "-": "faulty|defective|broken down|out of order|out of service|was not working|were not working|malfunctioning|"
        "inoperative|switched off|disabled|failed to work|had been disconnected|did not work",
    },
    "trend": {
        "up": "rose|risen|rises|rising|increase*|gained|surge*|soar*|strengthen*|grew|grown|rebounded",
        "down": "fell by|fell to|fell from|fallen by|fallen to|decrease*|plunge*|slump*|tumble*|weaken*|shrank|slid|"
        "lost ground|dropped by|dropped to|dropped from|declined by|declined to",
        "flat": "unchanged|flat|steady|held steady|stagnant|stagnated|no change|stayed the same",
    },
    "paid": {
        "+": "was paid|were paid|been paid|has paid|have paid|had paid|paid in full|fully paid|settled the|paid off|paid out",
        "-": "unpaid|in arrears|owed|owes|outstanding|defaulted|overdue|withheld payment|not been paid",
    },
    "cause": {
        "arson": "arson|set alight|deliberately set|torched|petrol bomb|firebomb",
        "electrical": "short circuit|electrical fault|faulty wiring|electrical failure|electrical short",
        "gas": "gas leak|gas cylinder|gas explosion",
        "lightning": "lightning|struck by lightning",
        "human": "human error|pilot error|driver error|operator error|driver fell asleep|fell asleep at the wheel|negligence",
        "mechanical": "mechanical failure|brake failure|brakes failed|technical fault|mechanical fault|mechanical problem|"
        "engine failure|tyre burst|burst tyre|engine trouble|car problems|metal fatigue|structural failure",
        "weather": "bad weather|heavy rain|torrential rain|strong winds|storm|fog|rough seas|high waves",
        "overload": "overloaded|overloading|overcrowding|excess weight",
    },
    "weapon": {
        "gun": "shot|gunshot|gunfire|shooting|pistol|rifle|handgun|revolver|shotgun",
        "blade": "stabbed|stabbing|knife|machete|sword|dagger|blade|axe",
    },
    "compulsory": {
        "+": "compulsory|mandatory|obligatory|required to|must by law|obliged to",
        "-": "voluntary|optional|voluntarily|free to choose",
    },
    "permanent": {
        "+": "permanent|permanently|for good|for ever|indefinitely",
        "-": "temporary|temporarily|provisional|interim|for the time being|short term",
    },
    "finished": {
        "+": "completed|finished|is complete|was complete|fully built|ready for use",
        "-": "unfinished|incomplete|half built|under construction|still being built|half finished|far from complete",
    },
    "owner": {
        "public": "state owned|government owned|publicly owned|owned by the state|owned by the government|nationalised|"
        "nationalized",
        "private": "privately owned|private company|privately held|in private hands|privatised|privatized",
    },
    "sold": {
        "+": "was sold|were sold|sold for|found a buyer",
        "-": "unsold|failed to sell|found no buyer",
    },
    "alarm": {
        "+": "alarm went off|alarm sounded|sirens sounded|siren sounded|alarms rang|raised the alarm|alarm rang|"
        "sounded the alarm|warning was issued|was triggered",
        "-": "alarm did not|alarm never|without any warning|no alarm|no siren|sirens did not|siren did not|"
        "alarm failed|alarm was off|alarm stayed silent|alarm was silent|silent alarm|alarm had been switched off|"
        "no warning",
    },
    "peaceful": {
        "+": "peaceful|peacefully|without incident|orderly|calmly|passed off quietly|in good order",
        "-": "violent|riot*|clashed|clashes|turned violent|scuffles|tear gas|water cannon|chaos|mayhem|"
        "stones were thrown|threw stones",
    },
    "safe": {
        "+": "safe to drink|safe to eat|safe to use|fit for|declared safe|poses no danger|harmless|posed no risk|poses no risk",
        "-": "unsafe|contaminated|unfit for|poisonous|toxic|hazardous|dangerous to|poses a danger|posed a risk",
    },
    "target": {
        "above": "exceeded expectations|beat expectations|above target|beat forecasts|above expectations|"
        "exceeded the target|ahead of target|better than expected|surpassed its target|above its target",
        "below": "fell short|below target|missed expectations|missed its target|below expectations|worse than expected|"
        "short of its target|missed forecasts|below its target",
    },
    "result": {
        "profit": "net profit|made a profit|posted a profit|in profit|in the black|profitable|reported a profit|"
        "swung to a profit",
        "loss": "net loss|made a loss|posted a loss|in the red|loss making|unprofitable|reported a loss|swung to a loss",
    },
    "balance": {
        "surplus": "surplus|in surplus",
        "deficit": "deficit|in deficit|shortfall",
    },
    "side": {
        "left": "left side|left hand|left leg|left arm|left knee|left foot|left eye|left lane|left bank|left wing|"
        "left engine|left shoulder|left ankle|on the left|left thigh|left ear|left elbow|left wrist|left hip",
        "right": "right side|right hand|right leg|right arm|right knee|right foot|right eye|right lane|right bank|"
        "right wing|right engine|right shoulder|right ankle|on the right|right thigh|right ear|right elbow|"
        "right wrist|right hip",
    },
    "entrance": {
        "front": "front door|front entrance|main entrance|main gate|main door|front gate",
        "back": "back door|rear entrance|rear door|back gate|side entrance|side door|through a window|through the roof|"
        "skylight|rear window|back window",
    },
    "in-writing": {
        "+": "in writing|written statement|by letter|in a letter",
        "-": "verbally|orally|by word of mouth|only orally",
    },
    "genuine": {
        "+": "genuine|authentic|authenticated|is real",
        "-": "forged|counterfeit|a forgery|a hoax|fabricated|doctored",
    },
    "weather": {
        "wet": "in the rain|heavy rain|pouring rain|raining|rainy|downpour|wet track|in rain|drizzle|in a storm",
        "dry": "clear skies|sunny|dry weather|clear weather|under a blue sky|blue sky|cloudless|sunshine|fine weather|"
        "dry and clear",
    },
    "lit": {
        "+": "lights were on|well lit|brightly lit|floodlit|lights on",
        "-": "unlit|in darkness|lights were off|pitch dark|went dark|without lights|lights off|in the dark|"
        "total darkness|street lights were out",
    },
    "speed": {
        "high": "speeding|high speed|at speed|too fast|over the speed limit|above the speed limit|excessive speed",
        "low": "low speed|slowly|within the speed limit|below the speed limit|walking pace|under the speed limit|crawling",
    },
    "deal": {
        "+": "reached a deal|reached an agreement|struck a deal|agreement was reached|deal was reached|sealed a deal|"
        "agreed a deal|clinched a deal|came to terms",
        "-": "without agreement|without a deal|broke down|no deal|deadlock|deadlocked|ended without|"
        "collapsed in disagreement|no agreement|stalemate|impasse",
    },
    "ceasefire": {
        "+": "ceasefire held|truce held|ceasefire is holding|truce is holding|ceasefire holds",
        "-": "violated the ceasefire|broke the truce|ceasefire collapsed|truce collapsed|broke the ceasefire|"
        "breach of the ceasefire|ceasefire violations",
    },
    "planned": {
        "+": "planned in advance|scheduled meeting|as planned|long planned|pre arranged|regular meeting|"
        "previously scheduled|on schedule|routine",
        "-": "unplanned|unscheduled|unannounced|out of schedule|emergency meeting|extraordinary meeting|surprise visit|"
        "snap|impromptu|hastily|outside its schedule|outside the schedule|ad hoc|last minute",
    },
    "operating": {
        "+": "running normally|running as normal|operating normally|resumed service|resumed flights|services resumed|"
        "flights resumed|back in operation|operate normally|operated normally|ran normally|flew as usual|"
        "running as usual|as usual|business as usual",
        "-": "suspended|halted|grounded|brought to a standstill|at a standstill|out of operation|stopped running|"
        "came to a halt|paralysed|paralyzed",
    },
    "found": {
        "+": "was found|were found|been found|found alive|was recovered|were recovered|been recovered|was located|been located",
        "-": "still missing|no trace|not been found|has not been found|have not been found|never found|"
        "still unaccounted|remain missing|remains missing|still not found",
    },
    "published": {
        "+": "was published|were published|made public|has published|have published|had published|publishes|"
        "was released to the public|published a|posted online",
        "-": "unpublished|withheld|kept secret|not been published|not made public|never published|published none|"
        "refused to release|declined to release|not been released|kept under wraps|undisclosed|remained secret",
    },
    "upheld": {
        "+": "upheld|affirmed|let stand|confirmed the ruling",
        "-": "overturned|quashed|annulled|struck down|set aside|reversed the",
    },
    "guarded": {
        "+": "was guarded|were guarded|under guard|heavily guarded|guards on duty|under state protection|under police protection|"
        "police protection|state protection|had bodyguards|had a bodyguard|given bodyguards|given protection",
        "-": "unguarded|no guards|without guards|unattended|left unguarded|unmanned|never .. bodyguard|never had .. bodyguard|"
        "no bodyguard|no bodyguards|without bodyguards|no police protection|no protection|refused protection|declined protection",
    },
    "leave-position": {
        "+": "will stay|is staying|staying on|extended his contract|signed a new contract|renewed",
        "-": "will leave|is leaving|leaving at the end|departing|retiring|will retire",
    },
    "direct": {
        "+": "non stop|nonstop|direct flight|without stopping",
        "-": "stopover|with a stop|via|layover|refuelling stop|transit",
    },
    "brakes": {
        "+": "brakes worked|braked|brake marks|skid marks|slammed on the brakes|tried to brake",
        "-": "brakes failed|brake failure|never braked|no brake marks|no skid marks|without braking|lost its brakes|"
        "no sign of braking",
    },
}
