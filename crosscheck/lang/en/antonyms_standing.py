"""English words for opposed states: persons, law, public life (see antonyms.py for the signs)."""

STATES: dict[str, dict[str, str]] = {
    "resigned": {
        "+": "stood down|stand down|gave up the post|gave up his post|gave up the job|gave up his seat|relinquish*|"
        "handed over the reins|left the post|left his post|left office|bowed out|no longer in charge|no longer heads|"
        "no longer leads|vacated the post|step* aside|has quit|stepping down",
        "-": "remain* in charge|remain* at the helm|stays at the helm|stayed in office|remain* in post|stay* in the post|"
        "stay* in charge|still in charge|still heads|still leads|continue* as|remain* as|stay* on as|"
        "remain* president|remain* director|remain* chief|kept on as|holds on to the post|clings to the post|"
        "refused to quit|refused to step down|refused to resign|will carry on",
    },
    "played": {
        "+": "played in|played the match|played the game|played every|played up front|played as|took the field|was in goal|"
        "kept goal|captained the side|captained the team|lined up for|scored for|played until|played on|"
        "came off the bench|started in|featured in",
        "-": "was suspended|is suspended|were suspended|sat out|sits out|missed the match|missed the game|missed the final|"
        "ruled out of|served a ban|serving a ban|was banned|watched from the stand|watched from the stands|"
        "left out of the squad|left out of the side|was rested|did not feature|unavailable|sidelined|through injury|"
        "through suspension|was dropped from the squad",
    },
    "fit": {
        "+": "passed fit|fully fit|declared fit|fit to play|has recovered|fully recovered|back in training|available for",
        "-": "not fit|unfit|injured his|injured her|nursing|doubtful|ruled out|torn|pulled a muscle|out for the season|"
        "not recovered",
    },
    "trained-apart": {
        "+": "trained alone|trained apart|trained separately|trained on his own|individual session|individual training|"
        "away from the squad|away from the team",
        "-": "trained with|training with|joined training|joined the training|full training|took part in training",
    },
    "title-kept": {
        "+": "keep* .. title|keep* the title|kept the crown|retain*|allowed to keep|hold* on to .. title|defended .. title|"
        "title stands|result stands",
        "-": "strip* of|stripped .. of|strip* .. title|forfeit*|was taken from|disqualify*|disqualified|lost .. title|"
        "title was revoked|revoke*|annulled",
    },
    "member": {
        "+": "is a member|was a member|party member|belong* to|card carrying|joined the party",
        "-": "not a member|no member|never joined|left the party|quit the party|expelled from|non member",
    },
    "enrolled": {
        "+": "enrolled|still a student|attends the school|goes to school|attended school|passed the exam|admitted to",
        "-": "dropped out|expelled|left school|out of school|failed the exam|not enrolled|quit school",
    },
    "employed": {
        "-": "no longer works|left the school|left the company|left the firm|quit her job|quit his job|left her job|"
        "used to work|former employee|gave up her job|stopped working there|left the hospital where",
        "+": "still works|also works|works at|works in|works for|is employed|teaches at",
    },
    "pregnant": {
        "+": "pregnant|expecting a child|expecting a baby",
        "-": "not pregnant|no pregnancy",
    },
    "appeal": {
        "+": "file* .. appeal|lodge* .. appeal|seek to overturn|challenge the verdict|challenge the sentence|"
        "go to the higher court|take the case to",
        "-": "accept* the sentence|accept* his sentence|accept* her sentence|accept* the judgment|accept* the ruling|"
        "will not contest|no further appeal|let the deadline pass|would not contest|waived .. appeal",
    },
    "jailed": {
        "+": "was jailed|sent to prison|sent to jail|behind bars|imprison*|prison term|prison sentence|sentenced to prison|"
        "began serving",
        "-": "suspended sentence|probation|avoided prison|avoided jail|spared jail|spared prison|community service|"
        "walked free|house arrest|only a fine",
    },
    "case-goes-on": {
        "+": "will go to trial|go* to trial|committed for trial|sent to the court|case continues|investigation continues|"
        "inquiry goes on|press* ahead with|will pursue|still under investigation",
        "-": "case was dropped|dropped the case|drop* the charges|charges were dropped|closed the case|case was closed|"
        "case closed|shelved the|thrown out|struck out|withdraw* the suit|drop* the suit|settle* out of court|"
        "settled the case|withdrew .. complaint",
    },
    "lawyer-there": {
        "+": "with his lawyer|with her lawyer|in the presence of his lawyer|lawyer at his side|accompanied by his lawyer|"
        "lawyer by",
        "-": "without a lawyer|without his lawyer|no lawyer|denied a lawyer|unrepresented",
    },
    "warrant": {
        "+": "with a warrant|had a warrant|search warrant|armed with a warrant|arrest warrant",
        "-": "without a warrant|no warrant|warrantless",
    },
    "office-by": {
        "elected": "was elected|were elected|won the election|elected by|voted into office",
        "named": "was appointed|were appointed|appointed by|hand picked|installed by",
    },
    "coalition": {
        "+": "join* the coalition|joined the government|in the coalition|entered the coalition|part of the coalition",
        "-": "in opposition|into opposition|stay* out of|left the coalition|quit the coalition|outside the coalition|"
        "leave the coalition",
    },
    "invited": {
        "+": "was invited|were invited|had been invited|received an invitation|got an invitation|invited guests",
        "-": "uninvited|not invited|no invitation|gatecrash*|turned up uninvited|without an invitation",
    },
    "talks-on": {
        "+": "talks continue|talks resumed|resume* talks|back at the table|returned to the table|keep talking|"
        "still negotiating|negotiations continue|talks go on",
        "-": "broke off talks|walked out of the talks|walked out of talks|talks collapsed|talks broke down|ended the talks|"
        "left the table|no more talks|suspend* talks|talks were suspended",
    },
    "tenure": {
        "own": "own their homes|own their flats|own their own|own* the house|own* the flat|own* the land|homeowner|"
        "homeowners|freehold|owner occupied|owned by the family",
        "rent": "rent* from|rent their|rented the|tenant|tenants|leasehold|lease* from|rented house|rented flat",
    },
    "funded-by": {
        "public": "taxpayers|public money|public funds|state funds|funded by the state|funded by the government|"
        "from the state budget|city budget",
        "private": "privately funded|private donors|private donations|no public money|sponsors paid|paid for by sponsors|"
        "crowdfunded|private money",
    },
    "candidate-kind": {
        "free": "independent candidate|as an independent|ran as an independent",
        "party": "party's candidate|nominated by the party|on the party ticket|party ticket",
    },
    "moved-up": {
        "+": "raise* the alert|raise* the level|raise* the warning|raise* the status|upgrade*|heighten*|step* up|scale* up|"
        "was raised|were raised|been raised|raise* the tariff|raise* the price|raise* the fee|raise* the limit",
        "-": "lower* the alert|lower* the level|lower* the warning|lower* the status|downgrade*|scale* back|scale* down|"
        "was lowered|were lowered|been lowered|lower* the price|lower* the fee|lower* the limit|lower* the tariff|"
        "ease* the",
    },
    "alert": {
        "+": "warning was issued|issued a warning|warning in force|warning was in force|alert was issued|issued an alert|"
        "warning went out",
        "-": "no warning was issued|no alert was issued|issued no warning|warning was lifted|lifted the warning|no warning went",
    },
    "staff-kind": {
        "permanent": "permanent staff|permanent employee|permanent employees|full time staff",
        "contract": "contract workers|contract worker|temporary workers|temporary staff|casual workers|day labourers|"
        "agency workers|freelance",
    },
    "worktime": {
        "full": "full time|round the clock",
        "part": "part time|half time",
    },
    "left-order": {
        "last": "last to leave|last off the|last man off|last person off|last one off|last to get off|left last|last to abandon",
        "first": "first to leave|first off the|among the first to leave|first to abandon|left before|jumped first|"
        "already in the lifeboat|already sitting in|fled before|already ashore",
    },
}
