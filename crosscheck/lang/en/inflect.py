"""English inflection by rule: the forms of a verb, the plural of a noun."""

from functools import lru_cache

_IRREGULAR = {
    verb: (past, participle)
    for verb, past, participle in (
        line.split()
        for line in """arise arose arisen|be was been|bear bore born|beat beat beaten|become became become|begin began begun
        bend bent bent|bet bet bet|bind bound bound|bite bit bitten|blow blew blown|break broke broken|bring brought brought
        build built built|burn burned burnt|burst burst burst|buy bought bought|catch caught caught|choose chose chosen
        come came come|cost cost cost|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk
        drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found
        flee fled fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|freeze froze frozen|get got got
        give gave given|go went gone|grow grew grown|hang hung hanged|have had had|hear heard heard|hide hid hidden|hit hit hit
        hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent
        let let let|lie lay lain|light lit lit|lose lost lost|make made made|meet met met|pay paid paid|put put put
        quit quit quit|read read read|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen
        seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone
        shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sink sank sunk|sit sat sat|sleep slept slept
        speak spoke spoken|spend spent spent|split split split|spread spread spread|stand stood stood|steal stole stolen
        stick stuck stuck|strike struck stricken|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung
        take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown
        thrust thrust thrust|understand understood understood|upset upset upset|wake woke woken|wear wore worn|win won won
        withdraw withdrew withdrawn|withstand withstood withstood|write wrote written|overthrow overthrew overthrown
        overturn overturned overturned|undergo underwent undergone|misread misread misread|rebuild rebuilt rebuilt
        oversee oversaw overseen|foresee foresaw foreseen|retake retook retaken|undertake undertook undertaken
        mislead misled misled|resell resold resold|broadcast broadcast broadcast|forecast forecast forecast
        plead pleaded pled|slay slew slain|sue sued sued|spill spilled spilt|breed bred bred|cling clung clung
        creep crept crept|grind ground ground|kneel knelt knelt|shoot shot shot|sting stung stung|weep wept wept""".replace(
            "\n", "|"
        ).split("|")
    )
}
_DOUBLING = frozenset(
    """stab rob trap drop stop ban plan jam ram slam step ship slip drag grab beg rig hop wrap strip tip top cap chop clap drip
    equip fit flip grip hug jog knit mob mug nab nod pat pin plot prod rip rub scan shop shrug skip slap snap spot spin stir
    sum swap tap tag thin trim trip tug vet whip zip bar mar scar star war spar blur commit admit omit permit submit transmit
    emit refer defer prefer infer occur recur incur concur rebel expel compel repel propel cancel travel quarrel signal
    shovel run win sit set hit cut put get let shut quit split begin dig swim forget upset bet shed regret allot outwit abet
    transfer deter model label marshal shred blog hijab axe""".split()
)
_VOWELS = "aeiou"


def verb_forms(verb: str) -> tuple[str, ...]:
    """All forms of a verb given in its base form; "shoot" gives shoot, shoots, shot, shooting."""
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) else verb
    doubled = verb + verb[-1] if verb in _DOUBLING else stem
    ing = verb[:-2] + "ying" if verb.endswith("ie") else doubled + "ing"
    past, participle = _IRREGULAR.get(verb, (_past(verb, doubled), ""))
    extra = (stem + "ing", stem + "ed") if verb in _DOUBLING and verb.endswith("l") else ()
    return tuple(dict.fromkeys(f for f in (verb, plural(verb), past, participle, ing, *extra) if f))


def _past(verb: str, doubled: str) -> str:
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ied"
    return verb + "d" if verb.endswith("e") else doubled + "ed"


def plural(noun: str) -> str:
    """The regular plural of a noun, which is also the third person of a verb."""
    if noun.endswith("y") and noun[-2] not in _VOWELS:
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "z", "ch", "sh", "go", "do", "to")) else "s")


@lru_cache(maxsize=1 << 15)
def base_form(word: str) -> str:
    """A rough base form of an inflected word: good for comparing words, not for printing."""
    if word in _BASE:
        return _BASE[word]
    for suffix, put in (("ies", "y"), ("ied", "y"), ("sses", "ss"), ("ing", ""), ("ed", ""), ("es", ""), ("s", "")):
        if word.endswith(suffix) and len(word) - len(suffix) >= 3 and not word.endswith(("ss", "us", "is")):
            return _undouble(word[: len(word) - len(suffix)] + put)
    return word[:-1] if word.endswith("e") and len(word) > 4 else word


def _undouble(stem: str) -> str:
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "sl":
        return stem[:-1]
    return stem[:-1] if stem.endswith("e") and len(stem) > 4 else stem


_BASE = {
    form: verb[:-1] if verb.endswith("e") and len(verb) > 4 else verb for verb, forms in _IRREGULAR.items() for form in forms
}
_BASE |= {"is": "be", "are": "be", "were": "be", "has": "have", "does": "do", "men": "man", "women": "woman", "children": "child"}
_BASE |= {"people": "people", "police": "police", "lives": "life", "wives": "wife", "knives": "knife", "feet": "foot"}


def irregular() -> frozenset[str]:
    """The base forms of the irregular verbs."""
    return frozenset(_IRREGULAR)
