"""English words and forms of dates and times."""

from crosscheck.lang.en import history
from crosscheck.lang.parts.dates import DateLexicon, WordValue, calendar_words

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen"
)
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
_ORDINALS = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth twentieth"""
_LATE_ORDINALS = {"twenty": 20, "thirty": 30}


def _all(cls: str, **values: str) -> dict[str, tuple[str, WordValue]]:
    """Words of one class: each keyword is a value (underscores for spaces), its text the words, parted by commas."""
    return {word.strip(): (cls, value) for value, words in values.items() for word in words.split(",")}


def _numbers() -> dict[str, tuple[str, WordValue]]:
    ones = dict(zip(_ONES.split(), range(20), strict=True))
    found: dict[str, tuple[str, WordValue]] = {w: ("w", n) for w, n in ones.items() if n}
    for ten, n in _TENS.items():
        found[ten] = ("w", n)
        found |= {f"{ten} {w}": ("w", n + k) for w, k in ones.items() if 0 < k < 10}
    return found


_WORDS: dict[str, tuple[str, WordValue]] = {
    **calendar_words("en"),
    **{w: ("M", n) for w, n in (("sept", 9), ("janu", 1), ("febr", 2))},
    **{w: ("W", n) for w, n in (("tues", 1), ("weds", 2), ("thur", 3), ("thurs", 3))},
    **_numbers(),
    **_all("v", n="a,an"),
    **{"a": ("v", 1), "an": ("v", 1), "a couple of": ("w", 2), "a couple": ("w", 2), "half a dozen": ("w", 6)},
    **dict.fromkeys(("a few", "several", "some", "many"), ("f", 3)),
    **{"half": ("h", 30), "quarter": ("q", 15), "a quarter": ("q", 15)},
    **_all("A", am="am", pm="pm"),
    **_all("Z", local="local time,local clocks,the local time"),
    **dict.fromkeys(("time", "clocks", "clock"), ("V", "")),
    **_all(
        "P",
        morning="morning,forenoon",
        afternoon="afternoon",
        evening="evening",
        night="night,overnight",
        small_hours="small hours,wee hours,dead of night,middle of the night",
        early_morning="early morning,early hours",
        late_morning="late morning,mid morning",
        early_afternoon="early afternoon",
        late_afternoon="late afternoon,mid afternoon",
        early_evening="early evening",
        late_evening="late evening,late night,late at night",
    ),
    **_all(
        "Q",
        dawn="at dawn,at daybreak,at sunrise,at first light,as the sun rose,just after dawn,shortly after dawn",
        before_dawn="before dawn,before daybreak,before sunrise,before first light,before daylight",
        lunch="at lunchtime,at lunch time,over lunch,at lunch,during lunch,around lunchtime",
        before_lunch="before lunch,before lunchtime",
        after_lunch="after lunch",
        breakfast="at breakfast,at breakfast time,over breakfast",
        before_breakfast="before breakfast",
        dusk="at dusk,at nightfall,at sunset,at sundown,by nightfall,at twilight,as darkness fell,as the sun set,"
        "as night fell,by dusk",
        lamps="when the street lights came on,when the street lamps came on,when the streetlights came on,"
        "as the street lights came on,"
        "as the streetlights came on,when the street lights were lit,when the lamps were lit",
        after_dark="after dark,after nightfall,after sunset,after sundown",
        before_dark="before dark,before nightfall,before sunset,before sundown",
        dinner="at dinner,over dinner,at dinner time,at dinnertime,at supper,after dinner,after supper",
        dawn_prayer="dawn prayer,dawn prayers,morning prayer,morning prayers,fajr prayer,fajr prayers",
        noon_prayer="noon prayer,noon prayers,midday prayer,midday prayers,friday prayer,friday prayers",
        afternoon_prayer="afternoon prayer,afternoon prayers",
        sunset_prayer="sunset prayer,sunset prayers,maghrib prayer,maghrib prayers",
        evening_prayer="evening prayer,evening prayers,night prayer,night prayers,isha prayer,isha prayers",
    ),
    **{"midnight": ("m", 0), "noon": ("m", 720), "midday": ("m", 720), "mid day": ("m", 720), "noontime": ("m", 720)},
    **dict.fromkeys(("o'clock", "o’clock", "oclock"), ("O", "")),
    **_all(
        "U",
        minute="minute,minutes,min,mins",
        day="day,days",
        week="week,weeks",
        month="month,months",
        year="year,years",
        decade="decade,decades",
        weekend="weekend,weekends",
        hour="hour,hours,hrs",
        fortnight="fortnight",
    ),
    "yesterday": ("R", (-1, "", "pub")),
    "today": ("R", (0, "", "pub")),
    "tomorrow": ("R", (1, "", "pub")),
    "tonight": ("R", (0, "night", "pub")),
    "last night": ("R", (-1, "night", "pub")),
    "the day before yesterday": ("R", (-2, "", "pub")),
    "the day after tomorrow": ("R", (2, "", "pub")),
    "this morning": ("R", (0, "morning", "pub")),
    "this afternoon": ("R", (0, "afternoon", "pub")),
    "this evening": ("R", (0, "evening", "pub")),
    "the eve of": ("R", (-1, "", "ctx")),
    "christmas day": ("H", (12, 25)),
    "christmas eve": ("H", (12, 24)),
    "boxing day": ("H", (12, 26)),
    "new year eve": ("H", (12, 31)),
    "new year day": ("H", (1, 1)),
    "valentine day": ("H", (2, 14)),
    "may day": ("H", (5, 1)),
    "halloween": ("H", (10, 31)),
    "bastille day": ("H", (7, 14)),
    "independence day": ("x", ""),
    **dict.fromkeys(("last", "past"), ("L", "")),
    "past": ("p", ""),
    "this": ("T", ""),
    **dict.fromkeys(("next", "coming", "following"), ("F", "")),
    **dict.fromkeys(("previous", "preceding"), ("e", "")),
    "ago": ("G", ""),
    **dict.fromkeys(("earlier", "previously", "beforehand", "prior"), ("E", "")),
    **dict.fromkeys(("later", "afterwards", "afterward"), ("J", "")),
    **dict.fromkeys(("that", "same", "that same", "that very", "very same"), ("I", "")),
    **_all(
        "b",
        early="early,the start of,the beginning of,beginning of,start of,the first half of,earlier in,early in,the first days of",
        mid="mid,the middle of,middle of,midway through",
        late="late,the end of,end of,later in,late in,the second half of,the close of,the last days of,the final days of",
    ),
    "earlier this": ("T", ""),
    "later this": ("T", ""),
    **dict.fromkeys(
        "about,around,approximately,roughly,circa,some time around,some time about,sometime around,close to,towards,toward,"
        "approx".split(","),
        ("a", ""),
    ),
    **_all(
        "<",
        near="nearly,almost,not long before",
        just="shortly before,just before,just shy of,minutes before,moments before,a little before",
    ),
    **{"before": ("<", ""), "until": ("g", "until"), "till": ("g", "until"), "prior to": ("<", "")},
    **_all(
        ">",
        near="not long after,soon after",
        just="shortly after,just after,minutes after,moments after,a little after,just past,shortly past",
    ),
    **{"after": (">", "")},
    **{w: ("g", w) for w in ("at", "on", "in", "of", "by", "since", "from", "during", "for", "between", "throughout", "through")},
    **dict.fromkeys(("as of", "as at"), ("g", "as of")),
    **{f"as {w} as": ("g", "in") for w in ("recently", "lately", "late", "early", "far back", "long ago")},
    "late on": ("b", "late"),
    "early on": ("b", "early"),
    "the": ("d", ""),
    "dated": ("D", ""),
    "and": ("j", ""),
    "to": ("t", ""),
    "winter": ("Y", 0),
    "spring": ("Y", 1),
    "summer": ("Y", 2),
    "autumn": ("Y", 3),
    **{w: ("o", n) for n, w in enumerate(_ORDINALS.split(), 1) if n not in (2,)},
    **{
        f"{ten} {w}": ("o", n + k)
        for ten, n in _LATE_ORDINALS.items()
        for k, w in enumerate(_ORDINALS.split()[:9], 1)
        if n + k < 32
    },
    "thirtieth": ("o", 30),
}

_RULES: tuple[tuple[str, str], ...] = (
    ("weekday_of_month", r"d?[oL]Wg?d?M\.?(?:,?g?y)?"),
    ("weekday_of_week", r"W(?:gd?)?[LTFe]U"),
    ("calendar", r"d?[no](?:d?g)?d?M\.?(?:,?g?y)?"),
    ("calendar", r"M\.?(?:d)?[no](?:,?g?y(?!A))?"),
    ("weekday_day", r"W,?d[no](?!M|gM)"),
    ("calendar_range", r"[no](?:-|t|j)d?[no]g?M\.?(?:,?y)?"),
    ("calendar_range", r"M\.?[no](?:-|t|j)[no](?!\.?[AZ])(?:,?y)?"),
    ("week_of_month", r"g?d?[Lo]UgM\.?(?:,?g?y)?"),
    ("month", r"b?-?g?d?M\.?(?:,|g)?y"),
    ("month", r"b-?g?d?M\.?"),
    ("month", r"[LTF]M"),
    ("month", r"(?<=[gE<>])M"),
    ("month", r"(?<=[vdI])M(?=x)"),
    ("holiday", r"Hg?y?"),
    ("weekday", r"b?g?[LTFe]W"),
    ("weekday", r"b?W"),
    ("relative_day", r"R"),
    ("ago", r"[nwvf]U[GEJ]"),
    ("ago", r"[nwvf]U[<>](?=[,.;)]|$)"),
    ("adjacent", r"d?[Fe](?:U|P)"),
    ("adjacent", r"dU[<>](?=[,.;)]|$)"),
    ("same_day", r"d?I(?:U|P)"),
    ("period", r"b?g?d?[LTF]U"),
    ("period", r"(?<=g)dU(?=[,.;)]|$)"),
    ("season", r"[LTF]Y"),
    ("season", r"(?:bg?)?d?Yg?d?y"),
    ("decade", r"(?:bg?)?d?z"),
    ("clock_range", r"[nc]A?(?:-|t|j)[nc]A"),
    ("clock", r"[a<>]?[cn]A"),
    ("clock", r"[a<>]?[cyN]O?Z"),
    ("clock", r"[a<>]?[nw]O"),
    ("clock_words", r"[a<>]?v?[hq][ptg<][nwm](?:O|A)?"),
    ("clock_words", r"[a<>]?[nw]U[pt<>][nwcm](?:O|A)?"),
    ("clock", r"(?<=[RPW]g)[a<>]?[nw](?=[.,;)]|$)"),
    ("clock", r"[<>][nw](?=g?W|g?d?P|gR)"),
    ("clock", r"c(?=gd?P)"),
    ("clock_words", r"[a<>]?wp[nwm](?:O|A)?"),
    ("clock_words", r"(?<=g)npn(?:O|A)?"),
    ("clock_words", r"(?:[a<>]|(?<=g))wt[wm](?:O|A|(?=[.,;)gWPQjtR]|$))"),
    ("clock", r"p[nw](?=g?d?P)"),
    ("clock", r"pm(?!g?y)"),
    ("clock", r"[a<>]?m"),
    ("clock", r"(?<=[g])[a<>]?c(?!x)"),
    ("clock", r"[a<>]c(?!x)"),
    ("clock", r"(?<=g)[a<>]?[nw](?=g?W|gd?P|P|gR)"),
    ("part", r"Q"),
    ("part_at", r"(?<=g)d?P"),
    ("part", r"(?<=[WR])P"),
    ("zone", r"g?Z"),
    ("city_zone", r"C{1,3}V"),
    ("years", r"(?<=[gb<>tjE(d])y[-;][yn](?![-;%y])"),
    ("years", r"gyjy"),
    ("year", r"bg?d?y(?!Z|-x)"),
    ("year", r"(?<=[gb<>tjE(d])y(?![xU]?%|Z|U|-x)"),
)

LEXICON = DateLexicon(
    words=_WORDS,
    capitalised=frozenset({w for w, (cls, _) in _WORDS.items() if cls in "MWH"}),
    rules=_RULES,
    day_first=False,
    future=frozenset(
        """will shall plans planning scheduled due expects ahead set slated upcoming 'll won’t won't begins starts opens reopens
        resumes arrives departs leaves sails meets returns expires payable""".split()
    ),
    past=frozenset(
        """was were had did been ago since last began took came went left fell broke struck won lost met held sold bought paid
        found said told made saw gave got ran rose hit became sank shut sent brought built drew stood only""".split()
    ),
    past_endings=("ed",),
    history=history.LEXICON,
    met=frozenset({"interviewed", "contacted"}),
    further=(
        r"(?:another|yet another|one more|several more|a few more|still more|additional|further|a separate|an unrelated)",
        r"(?:a|the) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:nd|rd|th))"
        r"(?! (?:week|weekend|half|day|month|quarter|year|hour|minute)\b)",
        r"(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,4}) (?:more|others|other)(?! than)",
    ),
    as_of=(
        r"(?:unchanged|not changed|n['’]t changed|not moved|steady|stable|the same|no change|flat) (?:since|from|on)",
        r"(?:up|down|rising|rose|risen|fell|fallen|dropped|grown|grew|climbed|jumped|revised|raised|lowered|increased)"
        r" (?:from|to) (?:\S{1,5} )?\S{0,3}\d\S{0,12} (?:\S{1,20} ){0,2}(?:on|in|by|late|since)",
        r"(?:compared|compares) (?:with|to) (?:\S{1,20} ){0,4}(?:on|in|by|late)",
        r"(?:against|than|from|versus) (?:\S{1,5} )?\S{0,3}\d\S{0,12} (?:\S{1,20} ){0,2}(?:on|in|by|late|since)",
        r"(?:data|figures|statistics|records|numbers) (?:\S{1,20} ){0,2}(?:until|to|through|by|for|from)",
        r"(?:so far|up) (?:until|till|to)",
        r"(?:its|the|their|his|her|a) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:nd|rd|th))"
        r" (?:straight |consecutive |successive )?(?:day|night|week)(?: of (?:\S{1,20} ){0,3}\S{1,20})?,?",
        r"(?:critical|serious|stable|fair|grave|good) condition",
        r"(?:life-threatening|hospitalized|hospitalised|in intensive care|on life support)",
        r"condition (?:was|is) (?:\S{1,20} ){0,3}\S{1,20}",
        r"\d{1,6} (?:active|confirmed|open|known) (?:cases|infections|fires|hotspots)(?: \S{1,20}){0,6} (?:on|as of|by)",
    ),
)
