"""English words around and within names."""

from crosscheck.lang.en import places, roles
from crosscheck.lang.parts.names import NameLexicon

LEXICON = NameLexicon(
    offices_first=False,
    honorifics=frozenset(
        "mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr st-sgt madam hon doctor sheikh haji".split()
    ),
    ranks=frozenset(
        """general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl private pvt admiral adm
        brigadier commodore marshal cmdr commander inspector superintendent supt constable pc officer detective det
        trooper cpt ensign""".split()
    ),
    rank_tails=frozenset(
        """colonel general major admiral sergeant commander marshal detective chief inspector
        superintendent""".split()
    ),
    titles=frozenset(
        """president vice premier prime minister chancellor secretary senator sen representative rep congressman congresswoman
        governor gov mayor sheriff chief judge justice ambassador envoy director commissioner chairman chairwoman chairperson
        ceo cfo coo cto
        chair speaker king queen prince princess pope bishop archbishop cardinal imam pastor father sister brother
        coach manager captain councillor councilman councilwoman alderman attorney prosecutor principal superintendent
        executive spokesman spokeswoman spokesperson analyst economist actor actress singer author striker goalkeeper
        midfielder defender emperor sultan duke duchess baron regent general lawmaker mp agent coroner lawyer witness
        editor producer critic reporter journalist nurse teacher driver""".split()
    ),
    particles=frozenset("de del della di da do dos das la le el al van von der den ten ter bin binti ibn du des y e".split()),
    joints=frozenset("of the for and & in at on".split()),
    body_heads=frozenset(
        """ministry department bank university institute house council committee office bureau board court union federation
        association society national international royal republic supreme federal central united state league party
        church order academy college school chamber confederation union institute organisation organization commission
        agency church diocese port authority museum""".split()
    ),
    bare_heads=frozenset(),
    body_tails=frozenset(
        """university college school institute ministry department bank council committee office bureau board court union
        federation association society commission agency authority party league club company corporation corp inc ltd
        plc llc group holdings airlines airways air police force army navy service services trust foundation fund
        hospital united city fc news times post herald tribune journal gazette press television radio network systems
        industries motors partners capital securities investments museum festival orchestra congress parliament senate
        assembly cabinet government administration alliance front movement coalition campaign team rangers rovers
        athletic sporting""".split()
    ),
    body_words=frozenset(
        """trade industry finance foreign affairs home interior defence defense health education culture agriculture forestry
        environment energy transport transportation works infrastructure housing social welfare labour labor
        employment religion tourism sports sport youth fisheries communications information digital law justice
        planning economy economic investment research science women security climate food tax customs immigration
        operations fire police budget maritime mining water general internal external public human rights""".split()
    ),
    common=frozenset(
        """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march
        april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov
        dec gmt utc est edt pst pdt cst cdt bst cet am pm the a an this that these those it its he she they we you i
        his her their our your my who what when where why how which whose there here if but and or so yet for nor as
        at by in on to of from with without about after before during since until while although though because once
        unless despite among between both each every some many most more several few all any no none not now then also
        still even only just perhaps maybe however meanwhile instead later earlier today yesterday tomorrow tonight
        last next another other one two three four five six seven eight nine ten eleven twelve twenty thirty forty
        fifty hundred thousand million hundreds thousands dozens first second third half nearly almost about around
        over under more less police officials authorities officers investigators prosecutors witnesses residents
        neighbors neighbours people men women children students teachers doctors nurses firefighters rescuers workers
        families friends critics supporters experts scientists researchers analysts investors shares stocks bookmakers
        organisers organizers parents victims passengers drivers fans players voters lawmakers government city county
        state court hospital school university company bank market report study says said asked according photo photos
        video read share click follow sign subscribe copyright advertisement related editor contact updated tell told
        call let look please thank thanks yes no ok well oh hello sorry god good great never nothing nobody everyone
        everybody someone somebody anything everything such same like unlike given based born married asked speaking
        writing using having being seeing both neither either whether earlier early late much very too again away back
        down off out up through across along against toward towards winner losers total prices sales profits losses
        figures numbers results data evidence heavy strong high low new old big small long short young local national
        international world global nineteen eighteen seventeen sixteen fifteen fourteen thirteen sixty seventy eighty
        ninety doesn't don't didn't isn't wasn't can't won't it's he's she's that's there's they're we're you're i'm
        i've i'll we'll we've islam christianity internet christmas easter ramadan english twitter facebook god lord
        make take get see find check watch stay keep join meet send try man woman boy girl baby child mother father
        victim suspect""".split()
    )
    - {"lord"},
    common_endings=("ing", "ings", "ly", "tion", "tions", "ness", "ment", "ments"),
    common_beginnings=("",),
    calendar=frozenset(
        "monday tuesday wednesday thursday friday saturday sunday january february july august september "
        "october november december "
        "gmt".split()
    ),
    person_before=frozenset("said says added told asked named by".split()),
    person_after=frozenset(
        "said says told added asked wrote tweeted announced warned argued insisted replied explained "
        "acknowledged conceded recalled "
        "thanked denied declined testified admitted promised called noted".split()
    ),
    place_before=frozenset("in at near from to outside inside off around across".split()),
    aliases={
        "us": "US",
        "u.s": "US",
        "usa": "US",
        "america": "US",
        "united states of america": "US",
        "the united states": "US",
        "uk": "GB",
        "u.k": "GB",
        "britain": "GB",
        "great britain": "GB",
        "england": "GB-ENG",
        "scotland": "GB-SCT",
        "wales": "GB-WLS",
        "china": "CN",
        "north korea": "KP",
        "dprk": "KP",
        "south korea": "KR",
        "palestine": "PS",
        "turkey": "TR",
        "turkiye": "TR",
        "burma": "MM",
        "ivory coast": "CI",
        "uae": "AE",
        "czech republic": "CZ",
        "drc": "CD",
        "dr congo": "CD",
        "congo": "CD",
        "east timor": "TL",
        "timor-leste": "TL",
        "taiwan": "TW",
        "hong kong": "HK",
        "syria": "SY",
        "bosnia": "BA",
        "swaziland": "SZ",
        "cape verde": "CV",
        "macedonia": "MK",
        "holland": "NL",
    },
    exonyms={
        "kiev": "kyiv",
        "peking": "beijing",
        "bombay": "mumbai",
        "calcutta": "kolkata",
        "rangoon": "yangon",
        "saigon": "ho chi minh city",
        "teheran": "tehran",
        "mecca": "mecca",
        "makkah": "mecca",
        "hague": "the hague",
        "european union": "eu",
        "un": "united nations",
        "u.n": "united nations",
        "u.n. security council": "un security council",
        "security council": "un security council",
        "world health organization": "who",
        "world health organisation": "who",
    },
    demonyms={
        "american": "US",
        "british": "GB",
        "english": "GB-ENG",
        "scottish": "GB-SCT",
        "welsh": "GB-WLS",
        "irish": "IE",
        "french": "FR",
        "german": "DE",
        "dutch": "NL",
        "belgian": "BE",
        "spanish": "ES",
        "portuguese": "PT",
        "italian": "IT",
        "greek": "GR",
        "turkish": "TR",
        "russian": "RU",
        "ukrainian": "UA",
        "polish": "PL",
        "czech": "CZ",
        "slovak": "SK",
        "slovenian": "SI",
        "slovene": "SI",
        "croatian": "HR",
        "serbian": "RS",
        "hungarian": "HU",
        "romanian": "RO",
        "bulgarian": "BG",
        "swedish": "SE",
        "norwegian": "NO",
        "danish": "DK",
        "finnish": "FI",
        "icelandic": "IS",
        "swiss": "CH",
        "austrian": "AT",
        "chinese": "CN",
        "japanese": "JP",
        "korean": "KR",
        "south korean": "KR",
        "north korean": "KP",
        "taiwanese": "TW",
        "vietnamese": "VN",
        "thai": "TH",
        "cambodian": "KH",
        "malaysian": "MY",
        "singaporean": "SG",
        "indonesian": "ID",
        "filipino": "PH",
        "philippine": "PH",
        "burmese": "MM",
        "indian": "IN",
        "pakistani": "PK",
        "bangladeshi": "BD",
        "sri lankan": "LK",
        "nepali": "NP",
        "afghan": "AF",
        "iranian": "IR",
        "iraqi": "IQ",
        "israeli": "IL",
        "palestinian": "PS",
        "syrian": "SY",
        "lebanese": "LB",
        "jordanian": "JO",
        "saudi": "SA",
        "egyptian": "EG",
        "libyan": "LY",
        "tunisian": "TN",
        "algerian": "DZ",
        "moroccan": "MA",
        "nigerian": "NG",
        "ghanaian": "GH",
        "kenyan": "KE",
        "ethiopian": "ET",
        "somali": "SO",
        "sudanese": "SD",
        "south african": "ZA",
        "zambian": "ZM",
        "zimbabwean": "ZW",
        "namibian": "NA",
        "chadian": "TD",
        "cameroonian": "CM",
        "congolese": "CD",
        "rwandan": "RW",
        "ugandan": "UG",
        "tanzanian": "TZ",
        "malian": "ML",
        "senegalese": "SN",
        "ivorian": "CI",
        "canadian": "CA",
        "mexican": "MX",
        "brazilian": "BR",
        "argentine": "AR",
        "argentinian": "AR",
        "chilean": "CL",
        "peruvian": "PE",
        "colombian": "CO",
        "venezuelan": "VE",
        "ecuadorian": "EC",
        "bolivian": "BO",
        "paraguayan": "PY",
        "uruguayan": "UY",
        "cuban": "CU",
        "haitian": "HT",
        "jamaican": "JM",
        "australian": "AU",
        "new zealander": "NZ",
        "georgian": "GE",
        "armenian": "AM",
        "azerbaijani": "AZ",
        "kazakh": "KZ",
        "uzbek": "UZ",
        "mongolian": "MN",
        "belarusian": "BY",
        "lithuanian": "LT",
        "latvian": "LV",
        "estonian": "EE",
        "moldovan": "MD",
        "albanian": "AL",
        "bosnian": "BA",
        "kosovar": "XK",
        "european": "EU",
        "african": "africa",
        "asian": "asia",
    },
    roles=roles.LEXICON,
    places=places.LEXICON,
)
