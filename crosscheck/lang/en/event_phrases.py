"""English phrases for what happens, by event class, and phrases that only look like it."""

PHRASES: dict[str, str] = {
    "pronouncement": "pronounced dead|declared dead|pronounced deceased|declared brain dead|pronounced him dead|"
    "pronounced her dead|pronounced them dead",
    "identification": "was identified|were identified|been identified|identified as|identified him as|identified her as|"
    "identified the victim|identified the victims|identified the dead|identified the man|identified the woman",
    "booking": "was booked|were booked|booked into|booked in|booked on|booked at|held without bail",
    "siege": "barricaded himself|barricaded herself|barricaded inside|barricaded in|barricade situation|"
    "armed standoff|police standoff",
    "injury": "hit in the|hit in his|hit in her|hit by gunfire|hit by bullets|struck in the|struck by gunfire|graze wound",
    "death": "passed away|lost his life|lost her life|lost their lives|lost lives|claimed the lives|found dead|shot dead|"
    "left dead|death toll",
    "missing": "went missing|gone missing|unaccounted for|no trace",
    "survival": "found alive|pulled alive",
    "arrest": "taken into custody|in custody|remanded in custody|locked up|behind bars",
    "release": "set free|let go|walked free|freed on bail|out on bail",
    "start": "got under way|get under way|took effect|take effect|takes effect|came into force|kicked off|kicks off|"
    "come into force",
    "end": "came to an end|called off|wrapped up|ran out|run out",
    "meeting": "took place|take place|sat down|sits down|held talks|hold talks|face to face",
    "cancellation": "called off|calls off|pulled the plug",
    "departure": "took off|takes off|set off|sets off|set sail|left for|set out",
    "arrival": "touched down|showed up|pulled into|checked in|flew in",
    "landing": "touched down|splashed down|touch down",
    "launch": "lifted off|blasted off|lift off|blast off|lifts off|rolled out",
    "resignation": "stepped down|steps down|step down|stepping down|stood down|stand down",
    "dismissal": "laid off|let go|fired from|voted out",
    "layoff": "laid off|laying off|lay off|job cuts|job losses",
    "inauguration": "sworn in|swearing in|sworn into|took office|takes office|take office|oath of office",
    "appointment": "took over|takes over|take over|taking over|named as",
    "collapse": "gave way|gives way|caved in|came down",
    "fire": "caught fire|went up in flames|set fire|set alight|burst into flames|broke out|set ablaze",
    "explosion": "blew up|blown up|went off",
    "attack": "opened fire|car bomb|air strike|air strikes|drone strike",
    "shooting": "first shots were fired|shots were fired|shots fired|first shot was fired|opened fire|"
    "gunned down|gun shots|shot dead|gun went off|weapon went off|gun discharged|weapon discharged|accidentally discharged|"
    "hit by a bullet|struck by a bullet",
    "crash": "ran into|slammed into|ploughed into|plowed into|went off the road|head on",
    "treatment": "taken to hospital|rushed to hospital|in hospital|taken to the hospital|rushed to the hospital|intensive care|"
    "operated on",
    "infection": "tested positive|came down with|fell ill|fallen ill|fell sick",
    "outage": "broke down|power cut|power cuts|went dark|went down",
    "agreement": "struck a deal|reached a deal|memorandum of understanding|memoranda of understanding|letter of intent",
    "rejection": "turned down|turns down|turn down|ruled out|rules out|voted down",
    "approval": "signed off|green light|gave the go-ahead|go ahead",
    "vote": "went to the polls|cast ballots|cast their ballots|cast their votes",
    "election-win": "won the election|won the vote|elected as",
    "absence": "stayed away|failed to appear|did not attend|no show",
    "attendance": "took part|turned up|turned out|showed up",
    "escape": "broke out of|on the run|at large|got away|dug a tunnel|made off",
    "theft": "broke into|break in|broken into|made off with|hold up|held up at",
    "separation": "broke apart|came apart",
    "storm": "high winds|strong winds",
    "quake": "after shock",
    "eruption": "volcanic ash",
    "race": "grand prix",
    "birth": "gave birth|was born|were born|born on|born in",
    "marriage": "tied the knot|got married",
    "withdrawal": "pulled out|pulling out|pull out|pulls out|pulled back",
    "publication": "went on air|made public",
    "announcement": "made public|press conference|news conference",
    "warning": "sounded the alarm|raised the alarm",
    "payment": "paid out|pay out|paid off",
    "heat": "heat wave",
    "investigation": "looking into|looked into|black box|black boxes",
    "search": "looking for|looked for|search party",
    "strike": "walked out|walk out|downed tools|work stoppage|on strike|industrial action",
    "protest": "took to the streets|sit in",
    "draw": "ended level",
    "grounding": "ran aground|run aground|runs aground|went aground|gone aground|hit a rock|struck a rock|hit rocks|struck rocks|"
    "struck a reef|hit a reef|onto a reef|onto a rock|onto rocks|onto the rocks|submerged rock|hit a sandbank|"
    "struck a sandbank|struck the bank|on a sandbank|onto a sandbank",
    "examination": "had his medical|had her medical|passed his medical|passed her medical|passed a medical|underwent a medical|"
    "undergo a medical|completed his medical|completed her medical|medical examination|medical checks|health check",
    "injection": "first shots|first shot|first doses|first dose|first jabs|booster shot|booster shots",
    "schooling": "back to school|back in class|back to class|back in classrooms|back to classrooms|returned to school|"
    "returned to classrooms|schools reopened|classes resumed|lessons resumed|in person classes",
}

NOT_EVENTS: tuple[str, ...] = (
    "fire brigade", "fire chief", "fire department", "fire engine", "fire service", "fire station", "fire truck", "fire crews",
    "left wing", "right wing", "left hand", "in charge", "charge of", "real estate", "trade union", "trade unions",
    "trade minister", "trade ministry", "insurance company", "weather report", "in case", "in the case",
    "close call", "close proximity", "close to", "too close", "close friend", "close friends", "close race", "close by",
    "play a role", "plays a role", "block of", "blocks of", "block area", "block on", "city block", "blocks away",
    "in the head", "to the head", "the head", "his head", "her head", "their heads", "head wound", "head wounds", "head injury",
    "head injuries", "head of", "head and", "left arm", "left leg", "left foot", "left shoulder", "left side", "left knee",
    "left thigh", "left ankle", "left chest", "left ear", "left eye", "left one", "left two", "left three", "left four",
    "left five", "left a", "left an", "left him", "left her", "left them", "left at least", "left to right", "playing with",
    "playing outside", "sitting in", "sitting on", "sitting at", "sitting outside", "sitting inside", "called 911", "call 911",
    "911 call", "911 calls", "phone call", "phone calls", "called police", "called the police", "call police", "hunting accident",
    "hunting trip", "hunting season", "the name", "the names", "his name", "her name", "their names", "name of", "names of",
    "separate shootings", "separate incidents", "separate incident", "separate shooting", "a separate", "two separate",
    "police station", "gas station", "fire station", "train station", "bus station", "service station", "power station",
    "metro station", "subway station", "the building", "a building", "apartment building", "office building", "this building",
    "barricaded man", "barricaded woman", "barricaded suspect",
    "barricaded gunman", "body armor", "body armour", "body camera", "body cameras", "upper body", "lower body", "the end of the",
)  # fmt: skip
"""Fixed phrases with an event word in them that name no event of that class."""
