"""English words for opposed states in politics and courts: votes, talks, consent (see antonyms.py for the signs)."""

STATES: dict[str, dict[str, str]] = {
    "unanimous": {
        "+": "without a dissenting vote|all voted in favour|all in favour|voted unanimously|with one voice|"
        "no objections|without objection|by consensus|no one dissented",
        "-": "split|by four votes to one|by three votes to two|three to two|four to one|five to four|lone no vote|"
        "lone dissent|the lone vote|one abstention|entered reservations|voted against it|abstained|opposing vote|"
        "cast the lone",
    },
    "ballot-taken": {
        "+": "put to a vote|took a vote|voted on|by ballot|was put to the vote|a vote was taken|votes were counted|held a vote",
        "-": "without a vote|no vote was|never put to a vote|no vote was taken|by show of acclaim|gavelled through|"
        "by consensus|by acclamation|no ballot",
    },
    "quorum": {
        "+": "quorum was reached|had a quorum|quorate|reached a quorum|quorum was met|enough members",
        "-": "no quorum|lacked a quorum|inquorate|without a quorum|short of a quorum|not quorate|for want of a quorum",
    },
    "voted": {
        "+": "cast his ballot|cast her ballot|cast his vote|cast her vote|cast a vote|cast ballots|voted for|"
        "voted in favor|voted in favour",
        "-": "did not vote|abstained|abstain|never voted|took no part in the vote|was not allowed to vote|"
        "turned away from the polling|could not vote",
    },
    "vote-side": {
        "+": "voted in favor|voted in favour|voted yes|voted for|backed the|in favor|were in favor",
        "-": "voted no|voted against|opposed it|against it|switched sides|most of them against|were against",
    },
    "present": {
        "+": "was there|were there|watched from|listened from|was in the room|was in his seat|from his seat|"
        "in the front row|watched from the front row|came in person|in person|stayed till|met in|was represented by|"
        "sat in the|was seen at|was at the",
        "-": "was not there|were not there|did not come|never came|sent no one|nobody from|was nowhere|"
        "failed to appear|did not turn up|did not show up|did not attend|stayed at home|was elsewhere|"
        "never showed up|nobody came",
    },
    "left-early": {
        "+": "left before|walked out|left early|left the room|left the hall|stormed out|left halfway|left during",
        "-": "stayed till the|stayed until the|stayed to the end|sat through|remained until the end|"
        "stayed to the last|stayed throughout",
    },
    "met-crowd": {
        "+": "came out to meet|met the protesters|met the crowd|met protesters|met with the residents|"
        "met the workers|met residents|received the protesters|spoke to the crowd|went out to meet",
        "-": "refused to meet|did not meet|never met|would not meet|declined to meet|stayed inside|did not come out|"
        "refused to see",
    },
    "accepted": {
        "+": "which .. accepted|was accepted|accepted within|has accepted|turned down within",
        "-": "unanswered|met with silence|never answered|no reply|without a reply|was ignored|went unanswered|"
        "awaiting an answer|left unanswered",
    },
    "replied": {
        "+": "replied|answered the letter|answered letters|wrote back|responded to|answered within|replied to",
        "-": "never replied|no reply|never answered|unanswered|did not reply|no answer came|met with silence|"
        "none with a reply|nobody had heeded|no response|went unheeded",
    },
    "reported-before": {
        "+": "had reported|reported it|was reported|been reported|had been reported|had complained|complained to|"
        "complained .. times|lodged a complaint|filed a complaint|had written to|wrote to|petitioned|"
        "sent a petition|petitions|had raised|raised concerns|asked for .. to be checked",
        "-": "no complaint|no complaints|never received any report|received no report|received no complaint|"
        "never reported|no report of|no reports|never complained|no such request|no petition|no request|no letter",
    },
    "requested": {
        "+": "had asked for|requested|had requested|applied for|petitioned for|submitted a request|put in a request|"
        "submitted a proposal|request was made",
        "-": "no request|never asked for|never requested|no application|no proposal|did not ask for|"
        "has not asked for|no such request",
    },
    "contacted": {
        "+": "called him|called her|telephoned|phoned|contacted|was contacted|were contacted|got in touch|met twice|"
        "had spoken to|in contact with|was in contact|rang him",
        "-": "never contacted|never called|had never contacted|no contact|not been contacted|never phoned|"
        "out of touch|did not call|nobody called|no one called",
    },
    "consulted": {
        "+": "consultations|held consultations|were heard|was heard|hearings|public hearings|at .. hearings|"
        "consulted at|had been asked|village meetings|signatures of|town hall meetings",
        "-": "not consulted|never consulted|were never asked|never been asked|not been consulted|no one asked us|"
        "nobody asked us|no consultations|at no stage|not a word to us",
    },
    "consent": {
        "+": "had signed|landowners had agreed|all had agreed|agreement of all|approval of all|approved by parents|"
        "elders' signatures|agreed in writing",
        "-": "have yet to sign|had not agreed|never agreed|did not agree|never gave permission|no consent|no letter|"
        "never approved|yet to agree",
    },
    "needs-approval": {
        "+": "requires approval|needs the approval|must be approved|requires the consent|needs approval|"
        "subject to approval|requires ratification",
        "-": "does not require|needs no approval|no approval is needed|without needing|does not need|"
        "no approval needed|requires no",
    },
    "signed": {
        "+": "has signed|have signed|already signed|had signed|put her name to|signed so far",
        "-": "not signed|has not signed|have not signed|yet to sign|did not sign|never signed|signed nothing|would not sign",
    },
    "promised": {
        "+": "promised|has promised|had promised|pledged|gave his word|gave assurances|guaranteed|made a promise",
        "-": "never promised|made no promise|had not promised|no promise|promised nothing|gave no promise|no guarantee",
    },
    "responsibility": {
        "+": "claimed responsibility|claimed the attack|claimed the raid|claimed the bombing|said it carried out|"
        "took responsibility",
        "-": "no group has claimed|no one has claimed|no claim of responsibility|nobody has claimed|"
        "not been claimed|unclaimed|denied responsibility",
    },
    "resign-call": {
        "+": "called for .. to resign|called for .. to go|demanded the resignation|calls for .. to resign|"
        "demanded that .. resign|urged .. to step down",
        "-": "did not call for|stopped short of calling|not demanding .. resignation|not asking .. to resign",
    },
    "resigned": {
        "+": "announced her resignation|announced his resignation|would step down|had resigned|has resigned|resigned after",
        "-": "no plans to step down|no plans to resign|stays in office|takes the chair|remains president|"
        "remains chairman|will not step down|carries on|keeps the post|still chairs",
    },
    "handshake": {
        "+": "shaking her hand|shaking his hand|shake my hand|shook her hand|shook his hand|shook hands|shake hands|embraced",
        "-": "without speaking to her|without speaking to him|refused to shake hands|refused his hand|"
        "refused her hand|ignored her hand|no handshake|did not shake",
    },
    "commented": {
        "+": "told reporters|told journalists|spoke briefly to reporters|answered questions|"
        "gave a statement to reporters|gave an interview|held a news conference",
        "-": "without a word|said nothing to reporters|left without a word|without speaking to reporters|"
        "ignored reporters|refused to speak|no statement|made no comment|declined to be interviewed",
    },
    "wept": {
        "+": "wept|laughed|smiled|burst into tears|in tears|broke down in tears|sobbed|cried|grinned",
        "-": "showed no emotion|without emotion|expressionless|impassive|stony faced|no sign of emotion|"
        "without expression|unmoved",
    },
    "tried": {
        "+": "was cleared|stood trial|was tried|has been tried|was acquitted|went on trial|was convicted",
        "-": "never been tried|never stood trial|never tried|not been tried|yet to be tried|never faced trial",
    },
    "appeal": {
        "+": "filed an appeal|has filed an appeal|will appeal|lodging an appeal|is appealing|appeals against|"
        "gave notice of appeal",
        "-": "no appeal would be filed|will not appeal|no appeal|accept the verdict|accepted the ruling|"
        "accepts the ruling|would not appeal|not appealing",
    },
    "recount": {
        "+": "recount|ask for a recount|requested a recount|will ask for a recount|demanded a recount",
        "-": "not seek a recount|no recount|not ask for a recount|without a recount",
    },
    "term-of-office": {
        "first": "in his first term|in her first term|first term|newcomer|rookie|freshman|"
        "elected for the first time|newly elected|hired last year|new recruit",
        "later": "second term|third term|fourth term|veteran|long serving|years on the force|re elected|"
        "years of experience|seasoned|incumbent",
    },
    "mediated": {
        "+": "mediated by|brokered by|with the help of|mediation by|was mediated|facilitated by|at the initiative of",
        "-": "without any foreign help|without outside help|without mediation|without a mediator|no outside help|"
        "no mediator|unaided|among themselves",
    },
    "escorted": {
        "+": "under the protection|under escort|escorted by|with an escort|guarded by|with .. guards|protected by|"
        "under police guard|with four guards|military escort",
        "-": "without escort|no escort|unescorted|without protection|left alone|no guards|unprotected|unguarded|"
        "escort never|they never came|without guards",
    },
    "allowed": {
        "+": "allowed through|were allowed|was allowed|let through|could pass|visited them|were able to disembark|"
        "was given access|able to visit|waved through|passed freely",
        "-": "turned away|held up|blocked|denied access|stopped from|not allowed|were stopped|refused access|"
        "prevented from|not let through|was turned away|were turned away",
    },
    "ambush-help": {
        "+": "arrived in time|came in time|reached .. in time|came to the rescue|help arrived",
        "-": "when everything was over|too late|arrived too late|came too late|never arrived|help never came|"
        "after it was over|did not arrive",
    },
    "published": {
        "+": "made public|has been published|was posted on|full text|published in full|was made public|"
        "available online|released the text|is on the website",
        "-": "not been made public|has not been made public|remains secret|kept confidential|confidential|"
        "not been released|has not been released|not public|is secret",
    },
    "uniform": {
        "+": "in uniform|uniformed|wearing uniforms|in full uniform|wore uniforms",
        "-": "in plain clothes|plain clothes|plainclothes|civilian clothes|in tracksuits|out of uniform|in civilian|"
        "in civilian clothes",
    },
    "in-writing": {
        "+": "by text message|by letter|by email|by e mail|in an email|by notice|in a letter|from a notice|by text",
        "-": "in person|face to face|told in the dressing room|at a meeting|by word of mouth|broke the news .. in person|orally",
    },
    "told-before": {
        "+": "had told|had told her|had told him|was briefed|were briefed|briefed in confidence|was informed|"
        "were informed|had been informed|told in confidence|knew about it",
        "-": "no inkling|had no inkling|no idea|had no idea|only learned|learned it from|found out from the news|"
        "left no word|never told|first heard|heard it on|was never told|heard it from|came as a surprise|"
        "knew nothing",
    },
    "leaving-reason": {
        "health": "ill health|because of illness|health reasons|for health reasons|on health grounds|poor health",
        "row": "after a row|after a scandal|amid a row|over expenses|after allegations|under pressure|amid allegations|scandal",
        "family": "family reasons|spend more time with|personal reasons|for family reasons",
    },
}
