"""English words for opposed states in accidents: injuries, gear, warnings, weather (see antonyms.py for the signs)."""

STATES: dict[str, dict[str, str]] = {
    "hurt": {
        "+": "broke his|broke her|broken arm|broken leg|broken wrist|broken collarbone|broken ribs|fractured|"
        "stitches|in a sling|sprained|with burns|burns to|operated on|bruised|bruises|concussion|lost two fingers|"
        "lost a finger|amputated|bleeding|head bandaged|bandaged|cut to his|was treated for|were treated for|"
        "broken bones|injury to|crushed",
        "-": "walked away unhurt|unhurt|walked away unharmed|released unharmed|escaped unhurt|without a scratch|"
        "not a scratch|no one was hurt|nobody was injured|unharmed",
    },
    "injuries": {
        "none": "no one was injured",
        "some": "broke his wrist|broke her wrist|break his ankle|break her ankle|broken wrist|broken arm|broken leg|"
        "stitches|in a sling|sprained|lost two fingers|lost a finger|fractured|broken ankle|was taken to hospital|"
        "were taken to hospital|taken to hospital|burns to|concussion|bleeding",
    },
    "fatalities": {
        "none": "no one died|no lives were lost|all survived|everyone survived|all aboard survived",
        "some": "lost his life|lost her life|drowned|was found dead|bodies|body was recovered|succumbed",
    },
    "living": {
        "+": "alive|still alive|returned alive|still breathing|all survived|survived|still living|had survived|safe and sound",
        "-": "dead ones|had died|already dead|were dead|was dead|lay dead|had perished|perished|have died|found dead|dead in the",
    },
    "died-kinds": {
        "none": "no animals have died|no animals died|no cattle died|no birds died|no livestock was lost",
        "some": "had perished|animals died|cattle died|carcasses|dead cattle|dead birds|dead fish|birds had died|"
        "animals have died|fish died|were full of dead",
    },
    "healthy": {
        "+": "in good health|healthy|in good condition|all well|fit and well|perfectly fit|fully fit|safe and well|"
        "in good spirits",
        "-": "taken ill|fell ill|was ill|sick|in hospital|taken to hospital|were taken to|injured shoulder|"
        "carrying an injury|collapsed|weakened",
    },
    "overnight": {
        "+": "still in the hospital|still in hospital|remained in hospital|kept overnight|stayed in hospital|"
        "admitted to|was admitted|were admitted|remains in hospital|spent the night in hospital|taken to the clinic|"
        "was hospitalised",
        "-": "treated and released|was discharged|were discharged|sent home|discharged the same|"
        "released the same day|nobody was admitted|no one was admitted|went home the same|treated on the spot",
    },
    "trapped": {
        "+": "trapped|pinned|was stuck|were stuck|cut free|had to be cut free|could not get out|wedged|"
        "freed by firefighters|trapped in his cab",
        "-": "left on foot|climbed out|walked out|got out by himself|got out by herself|got out on his own|"
        "walked away|jumped clear|got out unaided|scrambled out",
    },
    "jammed": {
        "+": "would not open|could not be opened|jammed|stuck shut|failed to open|doors stuck|did not open",
        "-": "doors opened|door opened|doors were opened|was opened|were opened|swung open|opened the doors",
    },
    "engine": {
        "+": "engine was running|engines were running|engine ran|engines ran|engine kept running|engine roaring|"
        "both engines|engine still running|engine worked|engine was fine",
        "-": "engine failed|engine .. failed|engine .. died|engine .. stopped|engine died|engine stopped|"
        "engine cut out|engine stalled|engines failed|engines stopped|engine broke down|lost engine power|"
        "lost power|engine trouble|engine failure|engine quit|engine gave out|drifted without power",
    },
    "snapped": {
        "+": "snapped|snapped clean|parted|severed|broke in two|had snapped|gave way|cable broke|rope broke|"
        "cable snapped|rope snapped|broke apart|came apart",
        "-": "still attached|was intact|were intact|remained intact|held firm|slackened|did not break|was unbroken|"
        "had held|was still whole|still connected",
    },
    "worn": {
        "+": "worn|worn out|worn to|worn through|bald tyres|bald|worn down|threadbare|old and worn|rotten|rusted|"
        "rusting|corroded|decayed|perished rubber|cracked|rusty",
        "-": "in order|were in order|was in order|in good order|brand new|in good condition|new tyres|good as new|"
        "sound condition|well maintained|recently replaced|newly replaced",
    },
    "repaired": {
        "+": "repaired|was repaired|were repaired|has been repaired|been fixed|was fixed|were fixed|"
        "had been repaired|recently repaired|overhauled",
        "-": "never repaired|not been repaired|has not been repaired|in disrepair|not been fixed|left broken|"
        "still broken|long broken|unrepaired",
    },
    "seatbelt": {
        "+": "life jacket|life jackets|life vests|a life vest|handed a jacket|helmet on|wore helmets|"
        "wore a seatbelt|life jackets were handed|gave out life jackets",
        "-": "no one wore|nobody wore|no one was wearing|nobody was wearing|life jackets were locked|stowed away|"
        "no helmets|none wore|life jackets stayed|too few life jackets",
    },
    "warned": {
        "+": "warned|issued a warning|issued warnings|had issued a warning|was warned|warned in writing|"
        "warned residents|told to leave|told to get out|knocked on doors|went door to door|gave notice|given notice|"
        "early warning|had been told|warning of waves|sounded a warning|raised an alert",
        "-": "no warning|never warned|no warning came|without notice|nobody told us|no one told us|nobody came|"
        "no one came to tell|never sent or received|was not told|were never told|received no notice|no notice",
    },
    "alarm": {
        "+": "alarm went off at once|triggered the alarm|alarm worked|sensors went off|siren sounded|"
        "alarm was raised|alarms went off|sirens wailed|the siren|heard the siren|heard the alarm|set off the alarm",
        "-": "no alarm|never heard a siren|no siren|without an alarm|alarm was off|had been switched off|"
        "alarm was broken|alarm did not sound|heard no siren|heard no alarm|never sounded|switched off|disconnected",
    },
    "radio": {
        "+": "radio contact|in contact by radio|radio was working|radioed|answered the radio|in radio contact|by radio",
        "-": "radio was dead|no radio contact|lost radio contact|radio failed|no radio|radio silence|"
        "did not answer the radio|out of radio contact|radio went dead",
    },
    "signposted": {
        "+": "warning signs|warning sign|sign was posted|signs were posted|signposted|a sign warned|warning boards|"
        "marked with|had marked",
        "-": "no sign|no signs|no warning sign|no warning signs|unmarked|unsigned road|not signposted|"
        "nothing marked|no mark|no markings",
    },
    "fenced": {
        "+": "guardrail|guard rail|railing|railings|crash barrier|fence|fenced|barrier|roped off|ropes had been put",
        "-": "no rail|no fence|no barrier|no guardrail|unfenced|no railing|without a fence|without a barrier|"
        "nothing at the edge|no ropes",
    },
    "evacuated": {
        "+": "evacuated|evacuate|told to leave|left their homes|leave their homes|fled to|moved to shelters|"
        "sought shelter in|were moved out",
        "-": "stay indoors|stay inside|remain indoors|told to stay|stayed at home|remain at home|stayed put|"
        "refused to leave|keep windows closed|shelter in place",
    },
    "awake": {
        "+": "awake|wide awake|alert at the wheel|fully awake",
        "-": "asleep|fell asleep|was sleeping|were sleeping|slumped|dozed off|napping|nodded off|dozing|drowsy",
    },
    "swimmer": {
        "+": "good swimmer|strong swimmer|could swim|able to swim|knew how to swim|swam well|an expert swimmer",
        "-": "could not swim|unable to swim|non swimmer|couldn't swim|did not know how to swim|"
        "never learned to swim|cannot swim|can't swim",
    },
    "outbound": {
        "out": "on the way to|heading to|on its way to|outward journey|bound for|travelling to|setting out",
        "back": "on the way home|returning from|on the way back|return journey|homeward|coming back from|heading home",
    },
    "sea": {
        "rough": "rough seas|rough sea|high waves|heavy swell|rough water|big waves|waves of|choppy|heavy seas|swell|was rough",
        "calm": "calm sea|calm seas|like glass|flat calm|sea was calm|sea was flat|smooth water|dead calm|was calm|calm water",
    },
    "wind": {
        "strong": "strong wind|strong winds|gale|gusts|gusts of|high winds|gusty|blowing hard",
        "calm": "no wind|windless|still air|light wind|light breeze|not a breath|barely a breeze",
    },
    "weather": {
        "wet": "raining|drizzle|rain was falling|rain fell|wet road|road was wet|in the wet|slippery|cloudy|low cloud|overcast",
        "dry": "road was dry|dry road|starry|full of stars|clear night|clear sky|clear skies|cloudless|"
        "bright sunshine|sun was out",
    },
    "lit": {
        "+": "lights on|lamps were lit|well lit|lights were on|lights stayed on|lamp was on|could see the lights",
        "-": "lights went out|switched off the lights|switched off the navigation lights|lamps were out|no lights|"
        "in the dark|unlit|without lights|lights were off|pitch black",
    },
    "electricity": {
        "+": "power was restored|power stayed on|electricity stayed on|lights stayed on|power never failed|"
        "no power cuts|kept the power",
        "-": "were dark|without power|went dark|lost power|no electricity|power went out|blackout|powerless for|lights went out",
    },
    "exploded": {
        "+": "explosion|explosions|blast|blasts|exploded|detonated|blew up|heard a bang|loud bang|dynamite",
        "-": "no explosion|no blast|without an explosion|did not explode|no bang|heard no explosion|nothing exploded",
    },
    "sabotage": {
        "+": "sabotage|sabotaged|tampered|was damaged deliberately|cut deliberately|vandalised|vandals|had been tampered",
        "-": "wear and tear|age|wore out|worn out|metal fatigue|no sign of tampering|no tampering|not sabotage|"
        "natural wear|old age",
    },
    "autopsy": {
        "+": "autopsy was|autopsied|post mortem was|post mortem examination|underwent an autopsy|autopsy found|autopsy showed",
        "-": "refused an autopsy|no autopsy|without an autopsy|declined an autopsy|opposed an autopsy|"
        "refused autopsy|rejected an autopsy",
    },
    "in-use": {
        "+": "in use|still used|in daily use|used every day|used daily|regularly used|every morning",
        "-": "disused|abandoned|unused|out of use|long unused|no longer used|derelict|not used for years",
    },
    "radiation": {
        "+": "radioactive|above background|radiation was detected|traces of radiation|contaminated with|"
        "elevated radiation|elevated levels",
        "-": "not radioactive|no radiation|background levels|normal levels|no trace of radiation|within limits|safe levels",
    },
    "caught-fire": {
        "+": "burned down|burnt down|went up in flames|were razed|was razed|gutted|caught fire|was set on fire|"
        "destroyed by fire|razed",
        "-": "did not burn|untouched by the fire|escaped the fire|spared by the fire|was spared|were spared|"
        "escaped the flames|saved from the fire",
    },
}
