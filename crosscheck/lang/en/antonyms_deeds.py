"""English words for deeds that one account tells and another denies, all wordings of one deed together (see antonyms.py).

With a negation each says that it was not done; "-" are words that deny it by themselves.
"""

STATES: dict[str, dict[str, str]] = {
    "testified": {
        "+": "took the stand|takes the stand|took the witness stand|taken the stand|testify*|gave evidence|"
        "give evidence|given evidence|gave testimony|got up to testify|entered the witness box|"
        "went into the witness box",
        "-": "declined to testify|refused to testify|chose not to testify|declined to give evidence|"
        "refused to give evidence|never took the stand|stayed off the stand|did not take the stand|"
        "elected not to testify",
    },
    "spoke-in-court": {
        "+": "apologised|apologized|apologises|apologizes|offered an apology|said he was sorry|said she was sorry|"
        "said they were sorry|expressed remorse|asked for forgiveness|begged forgiveness|addressed the court|"
        "addressed the judge|spoke in court|read a statement|read out a statement|made a statement to the court|"
        "told the court he|told the court she",
        "-": "declined to address|declined to speak|refused to speak|refused to address|said nothing|remained silent|"
        "stayed silent|kept silent|sat silent|without a word|did not say a word|not say a word|never said a word|"
        "not utter a word|no apology|without an apology|without apologising|without apologizing|"
        "showed no remorse|refused to apologise|refused to apologize|declined to apologise|declined to apologize|"
        "waived his right to speak",
    },
    "consulted": {
        "+": "consult*|were consulted|asked for their views|asked for their opinion|sought their views|"
        "brought into the talks|invited to the talks|given a say|had a say|asked for advice|sounded out|"
        "were asked beforehand|was asked beforehand",
        "-": "without consulting|without consultation|without asking|never asked|were not asked|was not asked|no say|"
        "were left out of the talks|kept out of the talks|shut out of the talks|no consultation|unconsulted",
    },
    "consent": {
        "+": "gave their permission|gave permission|gave their consent|gave consent|gave their blessing|"
        "gave its consent|gave its permission|gave his permission|gave her permission|consented|signed a waiver|"
        "had consented",
        "-": "never asked|were not asked|was not asked|without permission|without consent|without their consent|"
        "without asking|withheld consent|without their permission|no permission was|refused consent|"
        "refused permission",
    },
    "told-before": {
        "+": "briefed|were briefed|was briefed|been briefed|told in advance|notified|were notified|was notified|"
        "informed in advance|forewarned|warned in advance|alerted in advance|given advance notice",
        "-": "kept in the dark|without notice|no notice|no advance notice|without prior notice",
    },
    "wages-paid": {
        "+": "wages .. paid|salaries .. paid|pay .. arrived|paid .. wages|paid .. salaries|received .. wages|"
        "wages .. received|received .. salary|received .. salaries|salary .. paid|wages .. transferred|"
        "salaries .. transferred|wages .. credited|severance .. paid|paid .. severance|received .. severance|"
        "bonus .. paid|paid .. bonus",
        "-": "unpaid wages|owed wages|wage arrears|unpaid salaries|back pay is owed|wages outstanding|unpaid salary|"
        "unpaid severance",
    },
    "ransom": {
        "+": "transferred the ransom|wired the ransom|sent the ransom|ransom .. transferred|wired .. bitcoin|"
        "sent .. bitcoin|transferred .. bitcoin|paid .. bitcoin|paid the hackers|paid the attackers|"
        "paid the kidnappers|paid the criminals|paid the extortionists|gave in to the demand|"
        "ransom had been paid|ransom has been paid|met the ransom demand|wired .. to the hackers|"
        "wired .. to the attackers",
        "-": "nothing went to the criminals|nothing went to the|not a penny went|not a cent went|"
        "no money changed hands|no payment was made|not paid a penny|not paid a cent|did not pay a|pay a penny|"
        "no money was paid|paid nothing",
    },
    "replay": {
        "+": "was a replay|replays were|replay was|replay .. shown|reviewed on video|reviewed the footage|"
        "video review|checked the replay|went to the monitor|hawk eye|instant replay|var check|var review|"
        "video referee|reviewed on a screen|asked for a review|checked on the monitor",
        "-": "no replay|without a replay|no video review|without a review|no review|without checking",
    },
    "tagged": {
        "+": "transmitter|transmitters|tracking device|tracking devices|tracking collar|tracking collars|gps collar|"
        "gps collars|radio collar|radio collars|collared|radio collared|satellite tag|satellite tags|tracker|"
        "trackers|microchipped|microchip|microchips|ear tags|electronic tag|electronic tags",
        "-": "untagged|uncollared|untracked|without collars|without transmitters",
    },
    "appeal": {
        "+": "appealed on the spot|gave notice of appeal|appealed at once|appealed immediately|appealed the verdict|"
        "appealed the ruling|appealed the sentence|appeal was lodged|appeal was filed|appeal has been lodged|"
        "appeal has been filed|announced an appeal|lodged .. appeal|filed .. appeal",
        "-": "no appeal|without appeal|declined to appeal|did not appeal",
    },
    "sailed": {
        "+": "sailed from|had sailed|has sailed|set sail|sets sail|left port|left the port|left the harbour|"
        "left the harbor|cast off|weighed anchor|put to sea|put out to sea|departed from|slipped its moorings|"
        "steamed out|itself sailed",
        "-": "still moored|still docked|still anchored|still at anchor|still tied up|still berthed|remains moored|"
        "remained moored|remains docked|remained docked|still in port|lies at anchor|at its berth|was moored|"
        "is moored|has yet to sail|alongside the quay|still alongside",
    },
    "stock": {
        "+": "enough vaccine|enough vaccines|vaccine .. enough|enough doses|stocks were sufficient|"
        "stock is sufficient|stocks are sufficient|sufficient stock|sufficient stocks|enough stock|"
        "enough supplies|supplies are sufficient|well stocked|plentiful|ample supplies|ample stocks|"
        "stocks are ample|in stock|supplies were adequate",
        "-": "out of stock|sold out of|ran out of vaccine|run out of vaccine|ran out of doses|vaccine .. run out|"
        "vaccines .. run out|stocks .. run out|supplies .. run out|stock .. run out|run dry|stocks are exhausted|"
        "exhausted its|shortage of|shortages of|no stock left|empty shelves|shelves were empty|no vaccine left|"
        "no doses left",
    },
    "classes": {
        "+": "schools stayed open|schools remained open|schools are open|classes went on|classes continued|"
        "classes as usual|lessons as usual|lessons continued|pupils attended as usual|schools opened as usual|"
        "school as usual|classes were held|classes .. held|lessons .. held",
        "-": "schools .. closed|schools .. shut|school .. closed|classes .. cancelled|classes .. canceled|"
        "classes .. suspended|lessons .. suspended|pupils were sent home|closed all schools|closed schools|"
        "closed the schools|lessons online|classes moved online|classes online|suspended classes|"
        "suspended lessons",
    },
    "alarm": {
        "+": "sirens wailed|siren wailed|sirens blared|siren blared|siren howled|sirens howled|alarm blared|"
        "alarms blared|alarms sounded|alarms went off|sirens went off|siren went off|bell was ringing|bell rang|"
        "bell was going|bells rang|bells were ringing|siren rang|sirens rang|siren .. sounded|alarm .. sounded|"
        "sirens .. sounded|fire bell rang",
        "-": "no bell|no sirens|sirens stayed silent|siren stayed silent|bell was silent|sirens were silent|"
        "siren was silent|bell did not|bells did not|no alarms|without an alarm|silent siren|bell never|"
        "siren never|sirens never|alarm was dead|alarms were dead|alarms failed",
    },
    "signal-lights": {
        "+": "lights .. flashing|lights flashed|lights .. blinking|signals were working|lights .. working|"
        "lights were red|signal was red|lights came on",
        "-": "lights were as dead|lights were dead|lights were dark|lights were out|lights .. not working|"
        "lights did not|signals were dead|signal was dead|lights failed|signals failed",
    },
    "signed": {
        "+": "signed|signing|to sign|put their signatures|put his signature|put her signature|put pen to paper|inked|initialled",
        "-": "unsigned|left without a signature|left without signing|refused to sign|declined to sign|without signing",
    },
    "fuel-dumped": {
        "+": "dump* fuel|dump* .. fuel|dumped its fuel|jettison*|jettison* .. fuel|fuel .. dumped|released its fuel",
        "-": "without dumping|landed overweight|overweight landing",
    },
    "sprinklers": {
        "+": "sprinklers came on|sprinklers worked|sprinklers went off|sprinklers .. activated|sprinklers started|"
        "sprinklers doused|sprinkler system .. worked|sprinkler system came on|sprinklers kicked in|"
        "sprinklers did their work",
        "-": "not a drop|sprinklers stayed dry|sprinklers failed|sprinklers .. not work|sprinklers did not|"
        "no sprinklers|without sprinklers|sprinklers never|dry sprinklers|no water came",
    },
    "convicted": {
        "+": "convict*|found guilty|sentenced to|was sentenced|were sentenced|been sentenced|was jailed for|"
        "were jailed for|handed a sentence|handed down a sentence",
        "-": "no convictions|no conviction|has yet to be tried|awaiting trial|never stood trial",
    },
    "talked": {
        "+": "sat down together|sat down at the|sat down with|held talks|talks were held|talks took place|"
        "met for talks|returned to the table|negotiated for|negotiating table|resumed talks|talks resumed|"
        "face to face talks|talks .. held|negotiations .. held",
        "-": "not sat down|refused to sit down|not been on speaking terms|have not spoken since|no contact since",
    },
    "data-taken": {
        "+": "records .. copied|data .. copied|files .. copied|records .. stolen|data .. stolen|data was copied|"
        "data were copied|data was stolen|data were stolen|records were stolen|data was leaked|data were leaked|"
        "stole .. data|stole .. records|copied .. records|copied .. data|data .. exfiltrated|files were stolen|"
        "files were copied|records were taken",
        "-": "data were safe|data was safe|records were safe|no data was|no data were|no records were|no data left|"
        "data is safe|data are safe|no patient data|no customer data|no personal data",
    },
    "on-own": {
        "+": "did his own stunts|did her own stunts|performed .. herself|performed .. himself|did .. herself|"
        "did .. himself|jumped herself|jumped himself|without a double|no stunt double",
        "-": "stunt double|a double|stuntman|stuntwoman|stand in for|body double",
    },
    "buried-in-rubble": {
        "+": "trapped under|buried under|trapped inside|trapped beneath",
        "-": "no one was trapped|nobody was trapped|no one trapped|nobody trapped|all got out|everyone got out",
    },
    "vaccinated": {
        "+": "had been vaccinated|were vaccinated|was vaccinated|fully vaccinated|had their shots|had his shots|"
        "been immunised|been immunized|received both doses|had both doses",
        "-": "unvaccinated|never vaccinated|had not been vaccinated|not vaccinated|missed their shots|unimmunised|unimmunized",
    },
    "inspected": {
        "+": "had been inspected|was inspected|were inspected|passed an inspection|passed inspection|"
        "passed its inspection|inspectors visited|was surveyed|had been surveyed|last inspected|inspected in|"
        "was checked in",
        "-": "never inspected|had not been inspected|was not inspected|no inspection|without inspection|"
        "without an inspection|uninspected|skipped the inspection|overdue for inspection|not been inspected",
    },
}
