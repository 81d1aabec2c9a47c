"""More English words for opposed states: courts, accidents, sport, money, diplomacy (see antonyms.py for the signs)."""

STATES: dict[str, dict[str, str]] = {
    "plea": {
        "guilty": "pleaded guilty|pleads guilty|pled guilty|admitted the charges|admitted the charge|confessed to the",
        "not": "pleaded not guilty|pleads not guilty|denied the charges|denies the charges|denied the charge|"
        "denies the charge|maintained his innocence|maintained her innocence|protested his innocence",
    },
    "bail": {
        "+": "granted bail|freed on bail|released on bail|out on bail|posted bail",
        "-": "denied bail|refused bail|without bail|bail was refused|bail was denied|held without bond|denied bond",
    },
    "ransom": {
        "+": "ransom was paid|paid a ransom|paid the ransom|after a ransom|in exchange for a ransom",
        "-": "no ransom|refused to pay a ransom|without a ransom|without paying|never paid a ransom|refused to pay the ransom",
    },
    "sanctions": {
        "+": "sanctions remain|extended the sanctions|renewed the sanctions|extended sanctions|renewed sanctions|"
        "sanctions stay in place|kept the sanctions",
        "-": "lifted the sanctions|lifted sanctions|sanctions were lifted|sanctions lifted|eased the sanctions|"
        "dropped the sanctions",
    },
    "joint-statement": {
        "+": "issued a joint statement|joint communique|signed a joint statement|in a joint statement|joint declaration",
        "-": "no joint statement|without a joint statement|did not issue a joint|no joint declaration|separate statements",
    },
    "live": {
        "+": "broadcast live|live broadcast|shown live|streamed live|live on television",
        "-": "pre recorded|recorded in advance|recorded earlier|prerecorded|taped",
    },
    "masked": {
        "+": "masked|wearing masks|hooded|balaclava|balaclavas|faces covered|hid their faces|wore masks",
        "-": "unmasked|bare faced|without masks|faces uncovered|made no attempt to hide",
    },
    "ballot": {
        "secret": "secret ballot|secret vote",
        "open": "show of hands|roll call|open vote|open ballot",
    },
    "footage": {
        "+": "caught on camera|captured on camera|caught on cctv|captured on cctv|filmed by|recorded on video|"
        "cctv footage shows|on the museum's cameras|security footage shows|cameras recorded",
        "-": "cameras were off|no cameras|no footage|cameras had been switched off|cameras were not|"
        "not caught on camera|cameras were broken|no cctv",
    },
    "fled": {
        "+": "fled the scene|drove off|hit and run|sped away|sped off|ran away|fled on foot|left the scene|"
        "escap* from|escap* house arrest|escap* custody",
        "-": "stayed at the scene|remained at the scene|stopped to help|called the police himself|waited for police|"
        "stayed with the victim|waited for the police",
    },
    "reviewed": {
        "+": "peer reviewed|published in the journal|after peer review",
        "-": "not peer reviewed|preprint|not yet peer reviewed|not been peer reviewed|before peer review|awaiting peer review",
    },
    "line-up": {
        "start": "started the match|starting line up|starting eleven|in the starting|started the game",
        "bench": "from the bench|on the bench|as a substitute|came on for|substitute",
    },
    "full-match": {
        "+": "played the full|played the whole match|played all 90|full ninety minutes|until the final whistle",
        "-": "was substituted|came off|taken off|limped off|was replaced at|was sent off|carried off",
    },
    "card": {
        "red": "red card|sent off|shown red",
        "yellow": "yellow card|was booked|booked for|cautioned",
    },
    "goal-kind": {
        "header": "headed|header|heading",
        "penalty": "penalty|spot kick|from the spot",
        "free-kick": "free kick",
        "own": "own goal",
    },
    "binding": {
        "+": "legally binding|is binding|binding on",
        "-": "non binding|not binding|not legally binding|advisory only|purely advisory",
    },
    "fatalities": {
        "none": "no deaths|no fatalities|no one was killed|nobody was killed|nobody died|no one died|no casualties|"
        "no loss of life|without loss of life|claimed no lives|no lives were lost",
        "some": "killed|died|dead|deaths|fatalities|perished|lost their lives|lost his life|lost her life|claimed the lives",
    },
    "injuries": {
        "none": "no injuries|no reports of injuries|no reports of .. injuries|no report of injuries|no report of .. injuries|"
        "no one was hurt|nobody was hurt|no one was injured|nobody was injured|no casualties|"
        "none was hurt|none was injured|no one hurt|everyone was unhurt|all escaped unhurt|all were unhurt",
        "some": "injured|wounded|hurt|injuries|were treated for|suffered burns",
    },
    "rate": {
        "hold": "kept rates|held rates|left rates unchanged|left its benchmark|kept its benchmark|rates on hold|"
        "kept interest rates|held interest rates|left interest rates",
        "up": "raised rates|raised interest rates|raised its benchmark|rate hike|rate increase|increased rates",
        "down": "cut rates|cut interest rates|lowered rates|cut its benchmark|rate cut|lowered interest rates|reduced rates",
    },
    "spoke-language": {
        "en": "in english|spoke english|speaking english",
        "fr": "in french|spoke french|speaking french",
        "es": "in spanish|spoke spanish|speaking spanish",
        "ar": "in arabic|spoke arabic|speaking arabic",
        "id": "in indonesian|spoke indonesian|speaking indonesian",
        "zh": "in mandarin|spoke mandarin|in chinese|spoke chinese",
        "ru": "in russian|spoke russian",
        "de": "in german|spoke german",
        "pt": "in portuguese|spoke portuguese",
    },
    "transport": {
        "air": "by helicopter|by plane|flew in|flew to|by air|aboard a plane|by private jet|airlifted",
        "sea": "by boat|by ship|by ferry|by sea|sailed to",
        "rail": "by train|by rail|took the train|on the train",
        "road": "by car|by road|by bus|drove to|in a convoy|by motorcycle|by taxi",
        "foot": "on foot|walked to|walked from",
    },
    "money-kind": {
        "loan": "loan|soft loan|credit line|must be repaid|lent",
        "grant": "grant|gift|donation|donated|need not be repaid",
    },
    "vaccine": {
        "+": "vaccine exists|vaccine is available|there is a vaccine",
        "-": "no vaccine|without a vaccine|there is no vaccine",
    },
    "wild": {
        "+": "in the wild|wild caught|free roaming",
        "-": "in captivity|captive bred|bred in captivity|tame",
    },
    "paid-how": {
        "cash": "in cash|cash payment|banknotes",
        "transfer": "bank transfer|by transfer|wired|wire transfer|by cheque|by card",
    },
    "electricity": {
        "+": "power stayed on|power was restored|electricity was restored|lights came back",
        "-": "power failed|without power|without electricity|power cut|power was cut|blackout|power outage|lost power",
    },
    "applause": {
        "+": "applauded|applause|standing ovation|cheered|clapped",
        "-": "in silence|silence|booed|jeered|whistled",
    },
    "handshake": {
        "+": "shook hands|shaking hands|handshake",
        "-": "refused to shake|no handshake|without shaking hands|did not shake hands|without a handshake",
    },
    "warned": {
        "+": "had been warned|were warned|was warned|warning had been issued|issued a warning|warnings were sent|alert was sent",
        "-": "no warning|without warning|received no warning|no alert|never warned|had not been warned|was not warned|"
        "were not warned",
    },
    "handwritten": {
        "+": "handwritten|hand written|in his own hand|in her own hand",
        "-": "typed|printed letter|typewritten",
    },
    "replica": {
        "+": "replica|replicas|a copy|copies of|reproduction",
        "-": "the original|originals|authentic",
    },
}
