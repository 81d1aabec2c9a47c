"""English numerals, modifiers and the words that make a number something other than a quantity."""

from crosscheck.lang.en import measures, units
from crosscheck.lang.parts.numbers import Modifiers, NumberLexicon, Numerals

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)
_TENS_ORDINALS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"

NUMERALS = Numerals(
    small={
        **{w: k for k, w in enumerate(_UNITS.split())},
        **{w: 10 * k for k, w in enumerate(_TENS.split(), 2)},
    },
    hundreds=("hundred",),
    scales={
        "thousand": 1e3, "thousands": 1e3, "mil": 1e6, "tln": 1e12, "million": 1e6,
        "billion": 1e9, "trillion": 1e12, "mln": 1e6, "mn": 1e6, "bn": 1e9, "bln": 1e9,
        "tn": 1e12, "trn": 1e12, "lakh": 1e5, "crore": 1e7,
    },
    glued={"k": 1e3, "K": 1e3, "m": 1e6, "M": 1e6, "MM": 1e6, "mil": 1e6,
           "mn": 1e6, "mln": 1e6, "bn": 1e9, "b": 1e9, "B": 1e9, "tn": 1e12, "trn": 1e12},
    dozens={"dozen": 12, "gross": 144, "dozens": 12},
    vague={
        "dozens": (24, 99), "scores": (40, 199), "tens": (20, 99), "hundreds": (200, 999), "thousands": (2e3, 9999),
        "millions": (2e6, 9.99e8), "billions": (2e9, 9.99e11),
    },
    fractions={
        "half": 0.5, "third": 1 / 3, "thirds": 1 / 3, "quarter": 0.25, "quarters": 0.25, "fifth": 0.2, "fifths": 0.2,
        "sixths": 1 / 6, "eighth": 0.125, "eighths": 0.125, "tenth": 0.1, "tenths": 0.1, "sixth": 1 / 6,
    },
    whole_fractions=("half",),
    ordinals={
        **{w: k for k, w in enumerate(_ORDINALS.split()) if k},
        **{w: 10 * k for k, w in enumerate(_TENS_ORDINALS.split(), 2)},
        "hundredth": 100, "thousandth": 1000,
    },
    ordinal_suffixes=("st", "nd", "rd", "th"),
    joiners=("and",),
    ones=("one",),
    articles=("a", "an"),
    singles=("single",),
    lone_units={w: w for w in "minute hour fortnight month decade metre kilometre mile tonne litre".split()}
    | {"meter": "metre", "kilometer": "kilometre", "ton": "tonne", "liter": "litre"},
    leads=frozenset("for in within after by lasted lasts lasting took takes take taking waited wait about almost nearly under "
        "over than roughly around barely only just spent of".split()),
)  # fmt: skip

MODIFIERS = Modifiers(
    about=(
        "about", "around", "roughly", "approximately", "approx", "some", "an estimated", "estimated", "estimated at",
        "in the region of", "in the order of", "circa", "more or less", "close to", "as much as",
        "somewhere around",
        "just about", "give or take", "maybe", "perhaps", "or so",
    ),
    about_after=("or so", "odd", "or thereabouts", "give or take", "approximately", "-odd", "-ish"),
    nearly=("nearly", "almost", "just under", "just short of", "a little under", "slightly less than", "not quite",
        "approaching",
            "little less than", "shy of", "just below", "most of", "the best part of", "the better part of"),
    at_least=("at least", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of", "minimum of",
              "at the very least"),
    more_than=("more than", "over", "upwards of", "in excess of", "exceeding", "above", "well over", "just over",
        "a little over",
               "slightly more than", "a little more than", "greater than", "north of", "exceeded", "topped", "surpassed",
               "exceeds", "exceed",
               "longer than"),
    more_after=("or more", "plus", "and more", "or older", "and over", "or over", "and above", "or above", "and older"),
    at_most=("up to", "at most", "no more than", "not more than", "a maximum of", "maximum of", "at the most", "as few as",
        "as many as"),
    less_than=("less than", "fewer than", "under", "below", "within", "shorter than"),
    range_open=("between", "from"),
    range_joints=("to", "-", "–", "—", "and", "or"),
    ratio=("in", "out of", "in every", "of every", "out of every"),
)  # fmt: skip

LEXICON = NumberLexicon(
    decimal=".",
    group=",",
    numerals=NUMERALS,
    modifiers=MODIFIERS,
    units=units.UNITS,
    currencies=units.CURRENCIES,
    currency_symbols=units.SYMBOLS,
    age_before=("aged", "age", "ages", "turned", "turns", "turning", "age of", "ages of"),
    age_after=("years old", "year old", "year-old", "years of age", "yo", "y/o", "month old", "months old", "days old",
        "month-old", "week-old",
               "year-olds", "year olds",
               "weeks old", "week old"),
    labels={
        "lap": "lap", "laps": "lap", "round": "round", "minute": "minute", "stage": "stage", "floor": "floor",
        "storey": "floor",
        "story": "floor", "chapter": "chapter", "place": "rank", "rank": "rank", "ranked": "rank", "position": "rank",
        "seed": "seed",
        "edition": "edition", "anniversary": "anniversary", "birthday": "birthday", "time": "time", "straight": "streak",
        "consecutive": "streak", "successive": "streak", "attempt": "attempt", "term": "term", "season": "season",
        "flight": "flight", "launch": "launch", "visit": "visit", "meeting": "meeting", "summit": "summit", "goal": "goal",
        "title": "title", "win": "win", "victory": "win", "defeat": "defeat", "victim": "victim", "suspect": "suspect",
        "week": "week", "day": "day", "month": "month", "year": "year", "person": "person", "president": "president",
        "hole": "hole", "set": "set", "game": "game", "match": "match",
        "highest": "rank", "largest": "rank", "biggest": "rank", "worst": "rank", "case": "case", "country": "country",
        "member": "member",
    },
    codes=frozenset(
        """article articles section sections chapter paragraph clause no number no. nos flight route highway road interstate
        channel page pages figure table version type phase level tier grade category covid boeing airbus group unit room gate
        platform bus line tel phone call dial zip code pin regulation directive resolution rule act bill amendment ward
        proposition area district precinct psalm verse apollo iphone galaxy windows protocol schedule volume vol title class
        year years since in fiscal opus block exit terminal pier dock lot parcel serial isbn id""".split()
    )
    - {"year", "years", "since", "in", "group"},
    codes_after=frozenset("block street avenue ave road rd st. boulevard blvd drive lane ln highway".split()),
    scores=frozenset(
        """win won wins winning beat beats beating defeat defeated defeats lead led leads leading draw drew drawn lost lose loss
        victory score scored scoreline tie tied thrash thrashed edge edged down up against aggregate final penalties shootout
        half-time halftime goal goals ahead trail trailed trailing level comeback result""".split()
    ),
    magnitudes=frozenset({"magnitude"}),
    tallies=frozenset("ruling vote voted decision verdict majority judgment judgement opinion ruled split panel".split()),
    part_scores=frozenset({"half-time", "halftime", "half time", "the interval", "the break", "equalised", "equalized",
        "equaliser", "equalizer", "levelled", "leveled", "with the score at", "with the score", "score at #", "when it was #",
        "# lead", "# advantage", "# cushion", "# deficit", "# down", "# ahead", "# behind", "led #", "trailed #", "trailing #",
        "leading #", "ahead #", "went # up", "# up at"}),
    levels=frozenset({"to", "at", "from"}),
    decade_suffixes=frozenset({"s"}),
    decades={"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
        "nineties": 90},
    decade_owners=frozenset("his her its their my our".split()),
    decade_parts={"early": (0, 4), "mid": (3, 7), "middle": (3, 7), "late": (5, 9)},
    measures=measures.LEXICON,
    money_context=frozenset(
        """cost costs costing price prices priced pay pays paid paying worth valued value fine fined budget spend spent spending
        sell sold buy bought bill fee fees salary salaries wage wages loan loans debt donated donation fund funds funding raise
        raised reward prize profit loss revenue sales deal contract grant invest invested investment ticket tickets tax taxes
        bonus compensation damages insurance charity cash money million billion bn""".split()
    ),
)  # fmt: skip
