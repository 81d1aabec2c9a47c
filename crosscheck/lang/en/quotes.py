"""English words of speech, sources and content marks."""

from crosscheck.lang.en.contrary import CONTRARY
from crosscheck.lang.en.quote_signs import SIGNS
from crosscheck.lang.parts.quotes import QuoteLexicon, words

_CUES = """said says saying say told tells telling added adds adding stated states stating announced announces
    explained explains explaining noted notes noting insisted insists insisting claimed claims claiming argued argues
    arguing warned warns warning replied replies responded responds continued continues concluded concludes remarked
    remarks commented comments recalled recalls declared declares admitted admits acknowledged acknowledges conceded
    concedes confirmed confirms revealed reveals testified testifies asserted asserts maintained maintains predicted
    predicts suggested suggests stressed stresses emphasized emphasizes emphasised emphasises joked jokes quipped
    quips tweeted tweets wrote writes writing posted posts asked asks asking answered answers urged urges vowed vows
    promised promises pledged pledges complained complains lamented laments mused muses observed observes pointed_out
    points_out went_on read reads reported reports denied denies shouted shouts yelled screamed whispered cried called
    calls calling described describes dubbed termed labeled labelled boasted bragged demanded demands countered
    reiterated reiterates repeated repeats charged alleged alleges contended contends estimated estimates informed
    cautioned cautions thundered intoned opined ventured joshed chimed_in put_it sighed grumbled smiled laughed begged
    pleaded exclaimed retorted summed_up elaborated disclosed proclaimed blasted slammed mocked praised hailed thanked
    blamed accused has_learned"""
_WEAK = """believes believe believed thinks think thought feels felt fears feared hopes hoped expects expected knows
    knew found finds shows showed indicated indicates saw sees learned learns learnt heard wants wanted signaled
    signalled understands understood considers considered decided decides agreed agrees doubts doubted speculated
    suspects suspected denounced criticised criticized concluded notes insisted assumed proposes proposed recommended
    recommends requested requests references referred referring refers accusing praising blaming citing cites cited
    quoted quotes like was were is are be
    threatened sobbed wept remembered fumed raged snapped protested reasoned wondered volunteered confided confessed muttered
    murmured grinned texted swore reckoned hinted teased scoffed reflected reminisced marvelled"""
_LEADING = """according_to in_the_words_of"""
_NOUNS = """statement statements tweet tweets letter message messages post email emails memo words speech interview
    note affidavit report remarks quote comment comments release press_release announcement testimony headline caption"""
_PRONOUNS = {
    **dict.fromkeys(("he", "his", "him"), "m"),
    **dict.fromkeys(("she", "her"), "f"),
    **dict.fromkeys(("who", "i", "it"), "x"),
    **dict.fromkeys(("they", "we", "their"), "p"),
}
_ENDS = """in on at during after before to when while as who whose whom which that about with by for from from_the
    of_his via through because since where , ; : . ! ? ( ) — – - " “ ” and but if speaking adding referring monday
    tuesday wednesday thursday friday saturday sunday yesterday today earlier later last this recently shortly outside
    inside following upon over against and_then here afterwards amid near then once again tonight"""
_FILLERS = """also later then has had have further even once again reportedly repeatedly simply only just still
    already always often recently earlier yesterday today flatly angrily quietly bluntly famously publicly previously
    monday tuesday wednesday thursday friday saturday sunday would will could may might being was is been be is_being
    did does do not never"""
_ARTICLES = """the a an one another this that our my his her its their some"""
_COLLECTIVES = """they officials police sources witnesses residents ministry department government company office
    agency army court union party committee council team group spokespeople authorities statement report study
    families neighbors neighbours critics experts analysts investigators prosecutors lawmakers reporters doctors
    organizers organisers fans supporters"""
_MEN = """mr sir lord king prince father brother husband son uncle spokesman chairman fisherman businessman
    congressman gentleman man boy widower monk priest imam sheikh sultan his himself actor grandfather"""
_WOMEN = """mrs ms miss lady dame queen princess mother sister wife daughter aunt spokeswoman chairwoman businesswoman
    congresswoman woman girl widow nun actress waitress her herself grandmother"""
_VARIANTS = """somebody:someone anybody:anyone everybody:everyone okay:ok till:until 'til:until gonna:going wanna:want
    gotta:got cause:because 'cause:because 'em:them yeah:yes folks:people kids:children percent:% dad:father
    mom:mother mum:mother tv:television"""

_OPINION = """i_think we_think i_believe we_believe i_suspect we_suspect i_guess we_guess i_suppose we_suppose i_assume
    we_assume i_would_think it_seems it_appears it_looks_like it_looks_as_if as_far_as_i_know as_far_as_we_know
    to_my_knowledge to_our_knowledge"""

LEXICON = QuoteLexicon(
    cues=words(_CUES),
    weak_cues=words(_WEAK),
    leading_cues=words(_LEADING),
    inverting=words(_CUES),
    nouny=words(
        """reports claims notes posts estimates demands charges cries calls promises pledges answers charged estimated
        called cried post like was were is are be decided agreed refers shows showed"""
    ),
    participles=frozenset(w for w in words(_CUES) | words(_WEAK) if w.endswith("ing")),
    self_cues=frozenset(),
    continuing=words("added adds adding continued continues continuing concluded went_on goes_on"),
    speech_nouns=words(_NOUNS),
    that=words("that"),
    pronouns=_PRONOUNS,
    source_ends=words(_ENDS),
    fillers=words(_FILLERS),
    borders=words("but while that because although though if when since"),
    openers=words(
        """in on at after before during when while as following asked speaking for with by if since despite earlier until later
        yesterday throughout once"""
    ),
    leads=words("as so and"),
    articles=words(_ARTICLES),
    article_after=frozenset(),
    prefixes=(),
    suffixes=("ers", "er", "ors", "or", "ing", "ed", "s"),
    collectives=words(_COLLECTIVES),
    joiners=words("and"),
    origin_words=words("of"),
    age_words=words("year years old"),
    head_last=True,
    genders=dict.fromkeys(words(_MEN), "m") | dict.fromkeys(words(_WOMEN), "f"),
    persons=dict.fromkeys(words("i me my mine myself"), "1s")
    | dict.fromkeys(words("we us our ours ourselves"), "1p")
    | dict.fromkeys(words("you your yours"), "2")
    | dict.fromkeys(words("he him his"), "3m")
    | dict.fromkeys(words("she her hers"), "3f")
    | dict.fromkeys(words("they them their theirs"), "3p"),
    modals=dict.fromkeys(words("will would shall going_to 'll"), "will")
    | dict.fromkeys(words(_OPINION), "may")
    | dict.fromkeys(words("may might could can perhaps maybe possibly probably likely potentially"), "may")
    | dict.fromkeys(words("must have_to has_to had_to need_to needs_to needed_to should ought_to"), "must"),
    contractions={"t": "not", "s": "", "re": "are", "ve": "have", "ll": "will", "d": "would", "m": "am"},
    intensifiers=words("very too"),
    padding=words("really actually basically honestly literally frankly obviously simply just quite well so uh um er oh"),
    negators=words("no without"),
    variants=dict(pair.split(":") for pair in _VARIANTS.split()),
    signs=SIGNS,
    contrary=frozenset(CONTRARY),
    being=frozenset("be have become".split()),
    able=frozenset("can could able capable".split()),
    relays=words("quoting quotes quoted relaying paraphrasing"),
)
