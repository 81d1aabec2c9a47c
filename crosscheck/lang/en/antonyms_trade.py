"""English words for opposed states at work and in trade: pay, services, sport, goods (see antonyms.py for the signs)."""

STATES: dict[str, dict[str, str]] = {
    "wages-paid": {
        "+": "paid in full|paid for every hour|were paid on time|has been paid|have been paid|was paid his|"
        "was paid her|received their pay|received his pay|wages were paid|paid his full|paid her full|paid the full",
        "-": "not been paid|has not been paid|have not been paid|unpaid|not a penny|not a cent|"
        "still waiting for their pay|still waiting for his pay|show .. unpaid|without pay|not a peso|still owed|"
        "is owed|are owed|never paid|never received",
    },
    "portion": {
        "full": "full refund|refunded in full|in full|paid in full|the full price|full price|the whole sum|"
        "full compensation|the full amount|every penny",
        "half": "half the price|half price|half of the|half their|only half|half refund|half the money|"
        "half the fare|half the fee",
    },
    "refunded": {
        "+": "refunded|are getting refunds|get their deposits back|will get their money back|will be refunded|"
        "money back|refunds are|get refunds|was refunded|were refunded|will be returned|was returned|"
        "honoured on a new date",
        "-": "no refund|no refunds|not refunded|will not be returned|not be refunded|gone for good|non refundable|"
        "will not get their money|never refunded|not been refunded|without a refund|no money back",
    },
    "compensated": {
        "+": "compensation was paid|received compensation|was compensated|were compensated|paid compensation|"
        "got compensation|have been compensated|received .. in compensation|moving allowance",
        "-": "no compensation|without compensation|not been compensated|never compensated|received no compensation|"
        "not received compensation|uncompensated",
    },
    "jobs": {
        "+": "redundancies|job losses|laid off|layoffs|lay off|jobs will go|were dismissed|made redundant|job cuts|"
        "cut .. jobs|lost their jobs",
        "-": "no jobs will go|no job losses|no redundancies|no layoffs|without layoffs|jobs are safe|"
        "no one will lose|nobody will lose|no jobs will be lost|no job cuts",
    },
    "operating": {
        "+": "continued without|went on without|ran without interruption|uninterrupted|without interruption|"
        "kept running|running normally|are running|were continuing|stayed open|remained open|still sailing|"
        "kept sailing|still operating|remained in service|carried on",
        "-": "halted|was halted|were halted|was suspended|were suspended|stopped running|was stopped|were stopped|"
        "interrupted|queued in vain|stood closed|was closed|is closed|were turned away|stopped admitting|shut down|"
        "be suspended|closed until|came to a stop|broke down",
    },
    "conducted-flow": {
        "+": "still leaking|still flowing|is still coming out|is still leaking|continues to leak|still spilling|oil kept",
        "-": "flow has stopped|leak was plugged|leak has been plugged|leak was sealed|leak has stopped|was plugged|"
        "has been stopped|no longer leaking|was capped|leak was stopped",
    },
    "delivered": {
        "+": "have already arrived|already arrived|was delivered|were delivered|has been delivered|"
        "delivered without a break|arrived on|have arrived|aid arrived|supplies arrived|reached the village",
        "-": "have not arrived|has not arrived|still in transit|are still in|never arrived|not been delivered|"
        "stopped delivering|undelivered|yet to arrive|not yet arrived|nothing arrived|never reached",
    },
    "given-food": {
        "+": "were fed|was fed|given food|given water|handed out water|food and water|bottles of water|meals were|was given food",
        "-": "no food|no water|without food|without water|were not fed|not a drop|not given water|nothing to eat|"
        "nothing to drink|went hungry|nothing but a",
    },
    "stock": {
        "+": "enough for|sufficient for|was enough|in plenty|plenty of|stocks cover",
        "-": "ran out|was empty|were empty|had run out|no stock|out of serum|empty since|is out of|no supplies|"
        "none left|none in stock",
    },
    "sold-out": {
        "+": "sold out|every seat was|tickets were gone|full house|packed|no seat was empty|not a seat|"
        "capacity crowd|not an empty seat",
        "-": "empty seats|half empty|a third of the seats|rows of empty|tickets were still|seats were empty|"
        "poorly attended|tickets left|sparse crowd",
    },
    "on-time": {
        "+": "on time|opened on time|closed on time|kicked off on time|began on time|started on time|"
        "at the appointed|left on time",
        "-": "half an hour late|an hour late|started late|began late|opened late|hours late|was delayed|"
        "were delayed|put back|pushed back|later than planned|extended hours|behind time",
    },
    "insured": {
        "+": "insured|policy|insurer|insurance cover|claim with his insurer|claim with her insurer|premium was paid|"
        "insured for|fully insured|covered by insurance",
        "-": "never insured|not insured|no insurance|had no insurance|without insurance|uninsured|no policy|"
        "policy had lapsed|policy lapsed|no cover|not covered by insurance",
    },
    "licence": {
        "+": "licensed|registered|officially registered|permit until|holds a permit|valid licence|valid license|"
        "valid permit|every licence|has a permit|duly registered|had a permit|approved by the ministry",
        "-": "unregistered|without registering|no licence|no license|never had a permit|never licensed|not licensed|"
        "not registered|permit had expired|licence had expired|license had expired|without a permit|had no permit|"
        "unlicensed|permit lapsed|no permit",
    },
    "inspected": {
        "+": "passed its inspection|had passed its|was inspected|checked every|tested that very morning|was tested|"
        "had been tested|serviced regularly|were inspected|inspected in|was serviced|regularly fumigated",
        "-": "missed its last|missed its|no time to check|never inspected|nobody had tried|nobody had tested|"
        "never tested|not been tested|had not been serviced|not been inspected|never serviced|was overdue|"
        "not inspected",
    },
    "vaccinated": {
        "+": "vaccinated twice|fully immunised|fully immunized|had all their shots|was immunised|were immunised|got the vaccine",
        "-": "never immunised|never been vaccinated|no vaccination|had no vaccinations|not immunised|never had a shot",
    },
    "finished-race": {
        "+": "finished the stage|crossed the line|finished the race|completed the race|completed the course|"
        "rode to the finish|reached the finish|finished the match|played on|played the full",
        "-": "did not finish|retired from the race|abandoned the race|pulled out|withdrew injured|gave up the race|"
        "dropped out|stretchered off|did not continue|retired hurt|could not continue",
    },
    "pit-stop": {
        "+": "pitted|pit stop|stopped for new tyres|changed tyres|came into the pits|made a stop|refuelled",
        "-": "without stopping|never pitted|did not pit|no pit stop|without a pit stop|did not stop",
    },
    "first-attempt": {
        "+": "at the first go|at the first attempt|at her first attempt|at his first attempt|first time of asking|"
        "on her first try|on his first try",
        "-": "first try .. failed|first attempt .. failed|failed at the first|second attempt|at the second go|"
        "at the second attempt|missed her first|missed his first",
    },
    "dividend": {
        "+": "dividend of|pay a dividend|paid a dividend|dividend was approved|will pay dividends|distribute dividends",
        "-": "no dividend|pay no dividend|without a dividend|skipped the dividend|dividend was scrapped|not pay a dividend",
    },
    "bids": {
        "+": "made an offer|tabled a bid|another offer|other clubs|rival bid|offered a contract|made a bid|"
        "counter offer|rival offer",
        "-": "no other club|no other offer|no offers|no bid|no rival|no other bid|sole bidder|only bidder",
    },
    "tendered": {
        "+": "open tender|won the tender|public tender|competitive tender|tender winner|awarded by tender",
        "-": "without a tender|without tender|no tender|direct appointment|directly appointed|no bid contract|without bidding",
    },
    "coach": {
        "+": "her coach|his coach|coached by|trained by|under coach|trainer",
        "-": "no coach|without a coach|self taught|coaches herself|coaches himself|no trainer",
    },
    "closed-way": {
        "both": "in both directions|both lanes|both carriageways|whole road|completely closed|fully closed",
        "one": "westbound only|eastbound only|northbound only|southbound only|one lane|one direction|"
        "one carriageway|partly closed|partially closed",
    },
    "open": {
        "+": "opened wide|stood open|wide open|left open|was open|were open|is open|was unlocked|never locked|"
        "was never locked|not locked",
        "-": "chained|was locked|were locked|kept locked|was sealed|were sealed|sealed with|police tape|"
        "stood closed|padlocked every|locked in|down and padlocked|shut tight|been closed|was chained",
    },
    "taken-away": {
        "+": "taken to the|was towed|were removed|was removed|was moved to|taken away|was shipped to|carried off to",
        "-": "still lying in|still in the field|left in place|remains where it|has not been moved|left where it|"
        "still there|stayed put|never moved",
    },
    "hack-way": {
        "phishing": "phishing|infected attachment|attachment|a link in an email|fake email|malicious email",
        "supplier": "supplier's account|account of a supplier|contractor's|vendor's|old account|stolen password|"
        "leaked password|forgotten log in|weak password",
        "insider": "an insider|disgruntled employee|rogue employee",
        "usb": "usb stick|memory stick|flash drive",
    },
    "paid-how": {
        "cash": "cash|in cash|wads of cash|envelope of cash|handed over in cash",
        "transfer": "bank transfer|by transfer|transferred|wired|bank account",
    },
    "pet": {
        "+": "his own dog|her own dog|pet dog|family dog|own pet|their pet|its owner",
        "-": "stray dog|stray|strays|feral|wild dog|ownerless|unowned",
    },
    "local": {
        "+": "local man|local men|a local|locals|from the village|lived nearby|local residents",
        "-": "outsider|outsiders|from outside|from another|out of town|not from here|strangers to the area|came from elsewhere",
    },
    "trend": {
        "up": "healthier|never been healthier|is recovering|have recovered|is growing|are rising|on the rise|"
        "record high|more than last year",
        "down": "falling|are falling|in decline|is falling|shrinking|dwindling|fewer than last year|record low|on the decline",
    },
    "target-raised": {
        "+": "target was raised|raised the target|target had been raised|target was increased|quota was raised|higher quota",
        "-": "no production target|target was not raised|no target|target unchanged|quota unchanged|no higher target|no quota",
    },
    "listed": {
        "+": "listed as|protected status|was listed|is listed|heritage listed|listed building|registered as heritage",
        "-": "not listed|unlisted|not yet listed|no protected status|has not been listed|unprotected",
    },
    "employed": {
        "+": "worked for|works for|employee of|former employee|employed by|a former technician|on the payroll|"
        "used to work|works as",
        "-": "never worked for|not employed|no employee|not an employee|has never worked|never employed|not on the payroll",
    },
    "birth-order": {
        "only": "only child|sole child",
        "youngest": "youngest child|youngest of|youngest son|youngest daughter",
        "eldest": "eldest|eldest son|eldest daughter|firstborn|oldest child",
        "middle": "second of three|second child|middle child|only brother|only sister",
    },
    "carried-phone": {
        "+": "carrying a phone|had a phone|had his phone|had her phone|took his phone|took her phone|phone was with|"
        "phone last connected|last connected to a mast",
        "-": "no phone|without a phone|left his phone|left her phone|not carrying a phone|without his phone|"
        "without her phone|not believed to have been carrying",
    },
    "shallow": {
        "+": "shallow|knee deep|waist deep|shallow water",
        "-": "deep water|in deep water|out of his depth|very deep",
    },
}
