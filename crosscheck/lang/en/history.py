"""How English says first, last, since, never and how often before."""

from crosscheck.lang.parts.history import HistoryLexicon

_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
_NUMBERS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
_PERIOD = (
    "(?:week|month|year|night|weekend|minute|summer|winter|spring|autumn|fall|days?|hours?|few|couple|two|three|quarter|season"
    "|word)"
)
_DEEDS = (
    "(?:win|lead|hold|be|become|visit|reach|govern|die|serve|play|score|receive|fly|land|travel|represent|cross|climb|complete|run|"
    "head|chair|command|address|join|leave|host|sign|enter|direct|finish|make|take|set|break|do|have|fall|sink|crash|erupt|resign|"
    "be elected|qualify|succeed|fail|survive|open|use|launch|launch from|orbit|walk|sail|appear|conduct|preside)"
)

LEXICON = HistoryLexicon(
    ordinals={w: n for n, w in enumerate(_ORDINALS.split(), 1)}
    | {f"{n}th": n for n in range(4, 60)}
    | {"2nd": 2, "3rd": 3, "1st": 1},
    superlatives=tuple(
        """highest lowest largest biggest smallest worst best strongest weakest deadliest heaviest hottest coldest wettest driest
        longest shortest fastest slowest greatest steepest sharpest warmest bloodiest costliest youngest oldest fewest tallest
        deepest busiest stiffest harshest toughest severest strictest gravest fiercest hardest richest poorest loudest rarest
        mildest sunniest calmest quickest lightest lengthiest closest widest narrowest cheapest dearest""".split()
    ),
    numbers={w: n for n, w in enumerate(_NUMBERS.split(), 1)} | {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "a": 1},
    since="since",
    until=("until", "till", "before", "prior to", "up to"),
    times={"once": 1, "twice": 2, "thrice": 3},
    days={"days": 1, "weeks": 7, "months": 30},
    years=frozenset({"year", "season"}),
    plain=frozenset(
        """first second third fourth fifth last time times never ever before since history years year previous earlier also
        already another record most such same only just more than many ago""".split()
    ),
    occasions=frozenset("time times".split()),
    participles=("ing",),
    there=frozenset("there here same".split()),
    begin=frozenset(
        """opened began begun started founded established inaugurated independence took formed created launched built set launch
        opening founding becoming became inception records measurements statistics start assumed sworn elected office
        returned licence license licensed registered joined hired""".split()
    ),
    patterns=(
        (
            "earlier",
            r"\bfirst (?:of (?:them|these|those) |one |such |[\w'’-]{3,20} ){0,2}(?:was|were|came|happened|occurred|"
            r"took place|struck)\b (?:\w{2,12} ){0,3}?(?P<d>{D})",
        ),
        (
            "again",
            r"\b(?:not|n['’]t|hardly|by no means|far from) (?:\w{3,12} )?(?:the|its|his|her|their|a) (?:[\w-]{2,20}['’]s? )?"
            r"(?:very )?first(?: [\w'’-]{2,20}){1,5}",
        ),
        ("again", r"\b(?:repeat offender|previous convictions?|prior convictions?|ex-convict|reoffend\w{0,3})\b"),
        (
            "again",
            r"\b(?:previously|once before|already) (?:been )?"
            r"(?:convicted|jailed|imprisoned|sentenced|fined|sanctioned|suspended)\b",
        ),
        (
            "only",
            r"\b(?:just |only )?(?P<times>once|twice|thrice|(?:{NUM}) times),? (?:before,? )?"
            r"(?:most recently |the last |lastly |last )?(?:in |on )?(?P<d>{D})(?: and (?:in )?(?P<d2>{D}))?",
        ),
        (
            "yearly",
            r"\b(?:every|each) (?:single )?year\b[^.;!?¤]{0,30}?\bsince\b(?P<gap>[^.,;!?¤]{0,30}?)(?P<d>{D})",
        ),
        ("yearly", r"\b(?:annually|yearly)\b[^.;!?¤]{0,30}?\bsince\b(?P<gap>[^.,;!?¤]{0,30}?)(?P<d>{D})"),
        ("since", r"\b(?P<n>{ORD})\b[^.;!?¤]{1,100}?\bsince\b(?P<gap>[^.,;!?¤]{0,50}?)(?P<d>{D})"),
        ("nth", r"\b(?P<n>{ORD})\b[^.;!?¤]{1,80}?\bsince (?P<gap>(?:[a-z'’-]{1,20} ){0,3}[a-z'’-]{2,20})"),
        (
            "record",
            r"\b(?:{SUP}|most \w{3,15}|least \w{3,15}|record)\b[^.;!?¤]{0,80}?\bsince\b(?P<gap>"
            r"[^.;!?¤]{0,50}?)(?P<d>{D})",
        ),
        (
            "record",
            r"\b(?:{SUP}|most \w{3,15})\b[^.;!?¤]{0,60}?"
            r"\b(?P<ever>on record|ever recorded|in history|of all time|ever)\b",
        ),
        (
            "for-not",
            r"\b(?:not|n['’]t|no|never|without)\b[^.;!?¤]{1,70}?\b(?:for|in)"
            r" (?:more than |over |nearly |almost |about )?(?P<b>{NUM}) (?P<u>years|decades?)\b",
        ),
        (
            "for-not",
            r"\b(?:(?P<n>first)|{SUP})\b[^.;!?¤]{1,70}?\bin (?:more than |over |nearly |almost |about )?"
            r"(?P<b>{NUM}) (?P<u>years|decades?)\b",
        ),
        (
            "since-not",
            r"\b(?:quiet|dormant|silent|inactive|idle|unbeaten|unused|closed|shut)\b since\b(?P<gap>)[^.;!?¤]{0,20}?(?P<d>{D})",
        ),
        (
            "since-not",
            r"\b(?:no|not|nobody|none|n['’]t|never|neither)\b[^.;!?¤]{1,80}?\bsince\b(?P<gap>"
            r"[^.;!?¤]{0,50}?)(?P<d>{D})",
        ),
        (
            "for-not",
            r"\b(?:it is|it has been|it['’]s been|it['’]s)"
            r" (?:more than |over |nearly |almost |about )?(?P<b>{NUM}) years since\b",
        ),
        (
            "nth",
            r"\b(?P<n>{ORD})(?:-ever)?\b[^.;!?¤]{0,60}?\b(?P<ever>ever|in"
            r" (?:the |its |his |her |their )?(?:[\w'’-]{1,20} ){0,3}?history|on record|of all time)\b(?: [\w'’-]{2,20}){0,8}",
        ),
        ("as-many", r"\b(?P<n>{ORD})\b[^.;!?¤]{0,60}?\bin (?:as|so) many (?P<u>years|seasons|months|weeks|days)\b"),
        ("nth", r"\bfor the (?P<n>{ORD}) time\b(?P<bare>)"),
        (
            "nth",
            r"\b(?:his|her|its|their|a|the|that) (?P<n>{ORD}) (?:\w{3,15} )?"
            r"(?:attempt|try|bid|candidacy|run for|outing|appearance"
            r"|visit|trip|offen[cs]e|edition|staging|expulsion|ban|suspension|strike|recall|default|vote|referendum|ballot"
            r"|outbreak|relegation|promotion|defeat in|win in)\b(?P<ever>)",
        ),
        (
            "nth",
            r"\b(?P<n>{ORD}) (?!(?:quarter|half|week|month|day|place|round|time zone)\b)(?:[\w'’-]{2,20} ){1,8}?"
            r"(?:(?:so far|already) )?(?P<now>(?:in |of )?this|(?:of|in) the (?:present|current)|of the) "
            r"(?P<nu>year|season|decade|century|(?:[a-z]{2,12} )?season)\b(?P<bare>)",
        ),
        ("nth", r"\b(?:the|its|his|her|their|only the) (?P<n>{ORD}) (?:such )?time\b(?! around\b)(?P<bare>)"),
        (
            "within",
            r"\b(?P<n>{ORD}) (?!(?:quarter|half|week|month|day|place|round)\b)(?:[\w'’-]{2,20} ){1,9}?"
            r"(?:(?:so far|in|of|already) ){0,2}(?P<d>{D})",
        ),
        ("nth", r"\bthe (?P<n>first) (?:of its kind|of the kind|of their kind|such)\b(?P<ever>)"),
        (
            "nth",
            r"\bthe (?P<n>first) (?:that|which) (?:[\w'’-]{1,20} ){1,4}?(?:has|have|had|ever)"
            r" (?:ever )?(?P<ever>suffered|seen|had|faced|recorded|known|experienced|held|hosted|won|lost|made|built|launched|"
            r"sent|received|organi[sz]ed|staged|reported|signed|taken)\b",
        ),
        (
            "times",
            r"\b(?P<times>once|twice|(?:{NUM}) times|on (?:{NUM}) (?:previous|earlier|other) occasions?) before\b(?! the\b)",
        ),
        ("times", r"\bon (?P<times>(?:{NUM})) (?:previous|earlier|prior) occasions?\b"),
        (
            "nth",
            r"\b(?P<n>{ORD}) (?!(?:two|three|four|five|six|few|\d{1,4})\b)(?:[\w'’-]{2,20} ){1,3}to " + _DEEDS + r"\b(?P<ever>)",
        ),
        (
            "nth",
            r"\b(?P<n>{ORD})\b[^.;!?¤]{0,50}?\b(?:of|in|under) (?:his|her|its|their|this|the)"
            r" (?:[\w'’-]{1,20} ){0,2}?(?P<ever>term|tenure|presidency|government|rule|reign|career|mandate)\b",
        ),
        (
            "nth",
            r"\b(?P<n>{ORD})\b[^.;!?¤]{0,60}?\bin (?:(?:just|only|under|less than|as many as|about) )?(?:(?P<b>{NUM})"
            r" (?P<u>years|seasons|decades?)|(?P<b2>{NUM}) (?P<u2>months|weeks|days))(?P<ever>)\b",
        ),
        ("nth", r"\b(?P<n>first) time (?P<ever>(?:that )?(?:an?|the|any|its|his|her|their|in|ever|it|we|they|he|she)\b)"),
        (
            "nth",
            r"\b(?:his|her|its|their) (?P<n>{ORD}) (?:[\w'’-]{2,20} ){0,2}(?:title|victory|crown|trophy|medal|championship|"
            r"conviction|marriage|album|novel|world cup|olympics|bailout|bankruptcy|mandate|spaceflight|expedition)\b(?P<bare>)",
        ),
        ("never", r"\b(?:had|has|have|was|were|is|are) never before\b(?: [\w'’-]{1,20}){2,9}"),
        (
            "never",
            r"\b(?:had|has|have|was|were|is|are)? ?never\b[^.;!?¤]{1,80}?\b(?:before|until|in"
            r" (?:its|his|her|their|the) (?:\w{1,12} ){0,2}?(?:history|years|life|career))\b",
        ),
        ("never", r"\bnever (?:before|until)\b"),
        (
            "never",
            r"\bha(?:d|s|ve)(?: not|n['’]t) (?:[\w'’-]{2,15} ){0,3}?(?:a single|so much as an?|even an?|even one)"
            r" (?:[\w'’-]{2,20} ){1,4}?(?:until|before|prior to)(?: (?:now|then)\b| {D})",
        ),
        (
            "not-until",
            r"\bha(?:d|s|ve)(?: not|n['’]t) (?:[\w'’-]{2,15} ){0,3}?(?:a single|so much as an?|even an?|even one)"
            r" (?:[\w'’-]{2,20} ){1,4}?(?P<d>{D})",
        ),
        ("never", r"\bno (?:previous|prior|earlier) (?:[\w'’-]{2,20} ){0,2}?[\w'’-]{3,20}\b"),
        (
            "nth",
            r"\b(?P<n>first)\b[^.;!?¤]{0,60}?\bin (?:its|the|his|her|their) (?:[\w'’-]{2,20} ){0,2}?"
            r"(?P<ever>(?:{NUM})-year history|existence)\b",
        ),
        ("last", r"\b(?:last|previous|previously|most recently)\b(?! " + _PERIOD + r"\b)[^.;!?¤]{2,90}?(?P<d>{D})"),
        (
            "last",
            r"\bmost recent \w{3,20}(?: \w{2,20}){0,4} (?:was|came|occurred|happened|took place)\b[^.;!?¤]{0,40}?(?P<d>{D})",
        ),
        ("last", r"(?P<d>{D}),? (?:too,? )?(?:the same|an earlier|a similar|a previous|another)\b(?: [\w'’-]{2,20}){1,5}"),
        ("last", r"\bthe same (?:[\w'’-]{2,20} ){2,8}?(?:back )?(?:in )?(?P<d>{D})"),
        ("last", r"\bsince (?P<d>{D}),? (?:which was )?when\b[^.;!?¤]{1,50}?\blast\b"),
        ("last", r"\bsince\b(?P<gap>) last\b[^.;!?¤]{2,60}?(?P<d>{D})"),
        ("term", r"\bfrom (?P<d>¤{{4}}) (?:to|until|through) (?P<d2>¤{{4}})"),
        ("never", r"\bnever before\b(?: [\w'’-]{1,20}){1,6}"),
        (
            "never",
            r"\b(?:no one|nobody|none|few|hardly anyone) (?:[\w'’-]{2,15} ){0,3}?(?:remembers?|recalls?|can (?:remember|recall))"
            r" (?:an?|any|anything|another|such)\b(?: [\w'’-]{1,20}){1,6}",
        ),
        (
            "never",
            r"\b(?:no one|nobody|none|nothing|no [\w'’-]{2,20}|not (?:one|a single) [\w'’-]{2,20}) (?:[\w'’-]{2,20} ){0,3}?"
            r"(?:had|has|have|was|were) (?:[\w'’-]{2,20} ){1,6}?(?:in|during|over|throughout) (?:all )?(?:the|its|his|her|their) "
            r"(?:(?:whole|entire|long) )?(?:(?:{NUM})(?: |-)years?(?: (?:of|since|history|life))?"
            r"|(?:[\w'’-]{2,20} ){0,2}?history)\b",
        ),
        (
            "never",
            r"\b(?:chronicles?|annals|archives?|registers?|records|logbooks?) (?:[\w'’-]{2,20} ){0,3}?"
            r"(?:holds?|mentions?|shows?|knows?|lists?) (?:no|none)\b(?: [\w'’-]{1,20}){0,4}",
        ),
        ("never", r"\bwithout precedent\b(?: [\w'’-]{1,20}){0,5}"),
        ("never", r"\b(?:is|was|has|have|had|with) no precedents?\b(?: [\w'’-]{1,20}){0,5}"),
        (
            "never",
            r"\b(?:(?:nobody|no one|nothing|none|no [\w'’-]{2,20}) )(?:[\w'’-]{2,20} ){0,4}?(?:had|has|have|was|were)"
            r" (?:ever )?(?:[\w'’-]{2,20} ){1,9}?before\b(?= ?(?:[,.;:!?\"”')]|him\b|her\b|them\b|this\b|now\b|that\b|$))",
        ),
        (
            "never",
            r"\b(?:(?:nobody|no one|nothing|no [\w'’-]{2,20}) )(?:[\w'’-]{2,20} ){0,5}?(?:had|has|have) ever"
            r"(?: [\w'’-]{1,20}){1,7}",
        ),
        (
            "never",
            r"\b(?:has|have|had) never (?:yet )?(?!(?:said|denied|commented|explained|been (?:able|clear|easy|so))\b)"
            r"[\w'’-]{3,20}(?: [\w'’-]{1,20}){0,5}",
        ),
        ("earlier", r"\bas (?:recently|lately|late) as (?P<d>{D})"),
        ("earlier", r"\bbefore,? (?:back )?in (?P<d>{D})"),
        (
            "earlier",
            r"\b(?:another|(?:an?|one) (?:\w{3,15} )?(?:similar|earlier|smaller|larger|bigger|comparable|like|previous|other))\b"
            r"[^.;!?¤]{2,70}?(?P<d>{D})",
        ),
        ("earlier", r"\b(?:similar|identical) (?:[\w'’-]{2,20} ){1,6}?(?:back )?(?:in )?(?P<d>{D})"),
        ("earlier", r"\b(?:already|also) (?:[\w'’-]{2,20},? ){1,8}?(?:back )?(?:in )?(?P<d>{D})"),
        ("earlier", r"(?P<d>{D}),? (?:[\w'’-]{2,20} ){0,5}?(?:had|has|have|was|were) (?:already|also)\b(?: [\w'’-]{2,20}){1,5}"),
        ("earlier", r"\b(?P<d>{D}),? too\b"),
        (
            "earlier",
            r"(?P<d>{D}),? (?:[\w'’-]{2,20} ){0,3}?(?:\d{1,4}|{NUM}|several|some) (?:similar|such|other|like|comparable)\b"
            r"(?: [\w'’-]{2,20}){1,3}",
        ),
        (
            "earlier",
            r"\b(?:\d{1,4}|{NUM}|several|some) (?:similar|such|comparable|like) (?:[\w'’-]{2,20} ){1,5}?(?:in )?(?P<d>{D})",
        ),
        (
            "earlier",
            r"(?P<d>{D})(?:,| for| in| at| on| by| with| after| over){1,2} (?:exactly |just |much |very ){0,2}"
            r"the (?:very )?same\b"
            r"(?: [\w'’-]{2,20}){1,3}",
        ),
        (
            "earlier",
            r"\b(?:has|have|had) (?:been |already ){0,2}(?:[\w'’-]{3,20} ){1,4}?(?P<times>twice|{NUM} times)\b"
            r"(?! (?:as|more|the|a|that|over)\b)",
        ),
        (
            "nth",
            r"\b(?:it|this|that|which)(?: is| was|['’]s)(?: only| just)? (?:the|its|his|her|their|[\w'’-]{2,20}['’]s?) "
            r"(?P<n>{ORD}) "
            r"(?![^.;!?¤]{0,70}\bsince\b)"
            r"(?!(?:to|of|and|half|day|week|month|year|night|round|leg|stage|step|phase|set|quarter|place|part|thing|one|choice|priority"
            r"|time|line|lady|name|floor)\b)(?P<ever>[\w'’-]{2,20})(?: [\w'’-]{2,20}){0,6}",
        ),
    ),
)
