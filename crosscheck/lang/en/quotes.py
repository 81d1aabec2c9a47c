"""English words of speech, sources and content marks."""

from crosscheck.lang.parts.quotes import QuoteLexicon, sign_table, words

_CUES = """said says saying say told tells telling added adds adding stated states stating announced announces explained explains
    explaining noted notes noting insisted insists insisting claimed claims claiming argued argues arguing warned warns warning
    replied replies responded responds continued continues concluded concludes remarked remarks commented comments recalled recalls
    declared declares admitted admits acknowledged acknowledges conceded concedes confirmed confirms revealed reveals testified
    testifies asserted asserts maintained maintains predicted predicts suggested suggests stressed stresses emphasized emphasizes
    emphasised emphasises joked jokes quipped quips tweeted tweets wrote writes writing posted posts asked asks asking answered answers
    urged urges vowed vows promised promises pledged pledges complained complains lamented laments mused muses observed observes
    pointed_out points_out went_on read reads reported reports denied denies shouted shouts yelled screamed whispered cried called
    calls calling described describes dubbed termed labeled labelled boasted bragged demanded demands countered countered reiterated
    reiterates repeated repeats charged alleged alleges contended contends estimated estimates informed cautioned cautions tells
    thundered intoned opined ventured joshed chimed_in put_it sighed grumbled smiled laughed begged pleaded exclaimed retorted
    summed_up elaborated testified disclosed proclaimed blasted slammed mocked praised hailed thanked blamed accused has_learned"""
_WEAK = """believes believe believed thinks think thought feels felt fears feared hopes hoped expects expected knows knew found finds
    shows showed indicated indicates saw sees learned learns learnt heard wants wanted signaled signalled understands understood
    considers considered decided decides agreed agrees doubts doubted speculated suspects suspected denounced criticised criticized
    concluded notes insisted assumed proposes proposed recommended recommends requested requests references referred referring refers
    accusing praising blaming citing cites cited quoted quotes like was were is are be"""
_LEADING = """according_to in_the_words_of"""
_NOUNS = """statement statements tweet tweets letter message messages post email emails memo words speech interview note
    affidavit report remarks quote comment comments release press_release announcement testimony headline caption"""
_PRONOUNS = {
    "he": "m", "she": "f", "they": "p", "we": "p", "who": "x", "his": "m", "her": "f", "him": "m", "i": "x", "it": "x", "their": "p",
}
_ENDS = """in on at during after before to when while as who whose whom which that about with by for from from_the of_his via through
    because since where , ; : . ! ? ( ) — – - " “ ” and but if speaking adding referring monday tuesday wednesday thursday friday
    saturday sunday yesterday today earlier later last this recently shortly outside inside following upon over against and_then
    here afterwards amid near then once again tonight"""
_FILLERS = """also later then has had have further even once again reportedly repeatedly simply only just still already always often
    recently earlier yesterday today flatly angrily quietly bluntly famously publicly previously previously monday tuesday wednesday
    thursday friday saturday sunday would will could may might being was is been be is_being did does do not never"""
_ARTICLES = """the a an one another this that our my his her its their some"""
_COLLECTIVES = """they officials police sources witnesses residents ministry department government company office agency army court
    union party committee council team group spokespeople authorities statement report study families neighbors neighbours critics
    experts analysts investigators prosecutors lawmakers reporters doctors organizers organisers fans supporters"""
_MEN = """mr sir lord king prince father brother husband son uncle spokesman chairman fisherman businessman congressman gentleman
    man boy widower monk priest imam sheikh sultan his himself actor grandfather"""
_WOMEN = """mrs ms miss lady dame queen princess mother sister wife daughter aunt spokeswoman chairwoman businesswoman congresswoman
    woman girl widow nun actress waitress her herself grandmother"""
_SIGNS = """
quantity:all = all, every, each, entire, whole, entirely, everybody, everyone, everything, full, fully, total, both
quantity:half = half
quantity:some = some, several, a few, part of, partly, partially
quantity:most = most, majority, mostly
quantity:many = many, a lot of, lots of, much, plenty
quantity:few = few, little, hardly any
order:before = before, prior to, ahead of, until
order:after = after, following, once
when:this year = this year
when:next year = next year
when:last year = last year
when:this month = this month
when:next month = next month
when:last month = last month
when:this week = this week
when:next week = next week
when:last week = last week
when:today = today, tonight
when:tomorrow = tomorrow
when:yesterday = yesterday
when:now = now, immediately, at once, right away
period:daily = every day, daily, each day
period:weekly = every week, weekly, each week
period:monthly = every month, monthly, each month
period:yearly = every year, yearly, annually, each year, annual
pace:sooner = sooner, earlier, faster, quicker, ahead of schedule
pace:later = later, slower, behind schedule, too late
amount:more = more, higher, greater, bigger, larger, increase, increased, increases, rise, rises, rose, risen, grew, grow, grown, raise, raised, up
amount:less = less, lower, fewer, smaller, decrease, decreased, decreases, fall, falls, fell, fallen, drop, dropped, cut, reduce, reduced, down
grade:best = best, strongest, finest
grade:worst = worst, weakest, poorest
grade:better = better, improved, improve
grade:worse = worse, deteriorated, worsened
position:first = first
position:last = last, final
safety:safe = safe, safely
safety:unsafe = unsafe, dangerous, danger
outcome:success = succeed, succeeded, success, successful, won, win, wins
outcome:failure = fail, failed, fails, failure, lost, lose, loses, defeat
state:open = open, opened, opens, reopen, reopened
state:closed = close, closed, closes, shut
answer:accept = accept, accepts, accepted, agree, agreed, approve, approved, welcome
answer:reject = reject, rejects, rejected, disagree, oppose, opposed, refuse, refused, decline, declined
way:in = enter, entered, arrive, arrived, come, came
way:out = leave, left, depart, departed, go, went
life:alive = alive, survived, survive, survivors
life:dead = dead, died, killed
guilt:guilty = guilty
guilt:innocent = innocent
sense:know = knew, know, known, aware
sense:unaware = unaware, no idea, unknown, ignorant
side:with = with
side:without = without
support:for = support, supported, supports, in favour, in favor, backed
support:against = against, opposed to
pole:possible = possible
pole:impossible = impossible
pole:ready = ready
pole:unready = unready, not ready
mood:happy = happy, glad, proud, pleased, delighted
mood:sad = sad, ashamed, disappointed, sorry, angry
rarity:always = always
rarity:never = never
rarity:often = often
rarity:rarely = rarely, seldom
share:only = only, just, merely
share:also = also, too
scope:everyone = everyone, everybody, anyone, anybody
scope:nobody = nobody, no one
size:big = big, large, huge
size:small = small, tiny
length:long = long
length:short = short
heat:hot = hot, hottest
heat:cold = cold, coldest
cost:cheap = cheap, cheaper
cost:dear = expensive
"""

LEXICON = QuoteLexicon(
    cues=words(_CUES),
    weak_cues=words(_WEAK),
    leading_cues=words(_LEADING),
    inverting=words(_CUES),
    nouny=words(
        """reports claims notes posts estimates demands charges cries calls promises pledges answers charged estimated called cried
        post like was were is are be decided agreed refers shows showed"""
    ),
    participles=frozenset(w for w in words(_CUES) | words(_WEAK) if w.endswith("ing")),
    self_cues=frozenset(),
    speech_nouns=words(_NOUNS),
    that=words("that"),
    pronouns=_PRONOUNS,
    source_ends=words(_ENDS),
    fillers=words(_FILLERS),
    borders=words("but while that because although though if when since"),
    openers=words("in on at after before during when while as following asked speaking for with by if since despite because earlier"),
    leads=words("as so and"),
    articles=words(_ARTICLES),
    article_after=frozenset(),
    prefixes=(),
    suffixes=("ers", "er", "ors", "or", "ing", "ed", "s"),
    collectives=words(_COLLECTIVES),
    genders=dict.fromkeys(words(_MEN), "m") | dict.fromkeys(words(_WOMEN), "f"),
    signs=sign_table(_SIGNS),
)
