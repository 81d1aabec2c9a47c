"""English words for what happens, by event class: verbs (all their forms are made by rule), nouns (with plural), phrases."""

from crosscheck.lang.en import (
    antonyms,
    antonyms_course,
    antonyms_deeds,
    antonyms_everyday,
    antonyms_force,
    antonyms_harm,
    antonyms_more,
    antonyms_people,
    antonyms_plain,
    antonyms_public,
    antonyms_scale,
    antonyms_standing,
    antonyms_trade,
    deeds,
    event_deeds,
    lacks,
    phrasing,
)
from crosscheck.lang.en.event_phrases import NOT_EVENTS, PHRASES
from crosscheck.lang.en.event_words import NOUNS, VERBS
from crosscheck.lang.en.inflect import base_form, plural, verb_forms
from crosscheck.lang.parts.events import EventLexicon, by_form, by_phrase, merged, state_phrases, ways
from crosscheck.lang.parts.events import things as by_words

_TABLES = (
    antonyms,
    antonyms_people,
    antonyms_more,
    antonyms_everyday,
    antonyms_course,
    antonyms_deeds,
    antonyms_force,
    antonyms_harm,
    antonyms_public,
    antonyms_scale,
    antonyms_standing,
    antonyms_trade,
    antonyms_plain,
)

_LIGHT = """held taken place happen happened occur occurred made done carried conducted reached
    filed lodged signed staged scheduled arranged launched issued reported recorded given been there"""

_IMPLICIT = """banned barred prohibited forbidden impossible illegal unlawful outlawed banning avoid avoided prevented
    refused declined lack non"""

_NOBODY = "no, none, nobody, neither, nothing, not one, not a, not any"

_NONE = "none of, none, nobody, no one, neither of, not a single, not one, nothing, at no time, not once, never once"

_ONLY = "only just solely alone"

_TELLING = """say tell disclose reveal specify know explain elaborate mention state clarify confirm comment give discuss
    detail divulge speculate decide determine clear known sure certain"""

_MODALS = """can can't cannot should shouldn't must mustn't needn't would wouldn't won't"""

_UNREAL = """initially originally urge urged urges urging asked asks asking called calls calling demand demanded demands
    demanding want wants
    wanted appealed recommended recommend suggests proposed proposes order ordered command commands commanded instructed"""

_FURTHER = """else further more other others additional another extra all every everyone everybody everything always fully
    entirely completely wholly necessarily solely exclusively seriously badly gravely severely critically immediately"""

_KNOWING = "realise realize realised realized know knew known notice noticed learn aware understand remember"

_BEFORE_BARE = """not never to did do does didn't don't doesn't will would won't wouldn't could couldn't can can't cannot they we
    must should may might nobody"""

_ASKING = "how why who whom what when where whether which if"

_LINKING = """for over after before during following amid in at from since about regarding concerning through because despite
    with against by"""

_AUXILIARIES = """is are was were be been has have had does do did will would can could may might must shall should says
    said say
    got get went go goes came come comes became become makes made make took take takes gave give gives put set let kept
    keep saw
    see sees knew know knows thought think felt feel told tell left lost won ran run hit cut paid met held led read sold sent
    spent stood sat fell rose began found brought bought built broke chose drew drove flew grew heard hid hurt kept laid lay
    meant sang sank shot shut slept spoke stole struck swore swept taught threw wore wrote isn't aren't wasn't weren't hasn't
    haven't hadn't doesn't don't didn't won't wouldn't can't couldn't it's he's she's they're we're i'm that's there's needs
    wants want need costs cost remains remain stays stay seems seem appears appear lies stands sits weighs shows show means"""


def _forms(name: str) -> tuple[str, ...]:
    bases = f"{VERBS.get(name, '')} {event_deeds.VERBS.get(name, '')}".split()
    named = f"{NOUNS.get(name, '')} {event_deeds.NOUNS.get(name, '')}".split()
    verbs = [form for verb in bases for form in verb_forms(verb)]
    nouns = [form for noun in named for form in (noun, plural(noun))]
    return tuple(dict.fromkeys(verbs + nouns))


LEXICON = EventLexicon(
    words=by_form({name: _forms(name) for name in dict.fromkeys([*VERBS, *NOUNS, *event_deeds.VERBS, *event_deeds.NOUNS])}),
    phrases=by_phrase(merged({"": PHRASES}, {"": event_deeds.PHRASES})[""])
    | {tuple(phrase.split()): () for phrase in NOT_EVENTS},
    states=state_phrases(
        merged(*(table.STATES for table in _TABLES)),
        verb_forms,
        phrasing.alike,
    ),
    fillers=phrasing.FILLERS,
    deeds={f: n for n, text in deeds.VERBS.items() for v in text.split() for f in verb_forms(v)[2:] if f != v},
    bare_deeds={v: n for n, text in deeds.VERBS.items() for v in text.split()},
    before_bare=frozenset(_BEFORE_BARE.split()),
    generic=event_deeds.GENERIC,
    lacking=ways(lacks.LACKING),
    not_any=frozenset(lacks.NOT_ANY.split()),
    at_all=frozenset(lacks.AT_ALL.split()),
    any=frozenset(lacks.ANY.split()),
    vague=frozenset(lacks.VAGUE.split()),
    bygone=frozenset(lacks.BYGONE.split()),
    perfect=frozenset({"has", "have"}),
    things=by_words(lacks.THINGS),
    light=frozenset(_LIGHT.split()),
    helping=frozenset("is are was were be been being has have had do did does".split()),
    implicit=frozenset(_IMPLICIT.split()),
    modals=frozenset(_MODALS.split()),
    unreal=frozenset(_UNREAL.split()),
    further=frozenset(_FURTHER.split()),
    knowing=frozenset(_KNOWING.split()),
    until=frozenset({"until", "till"}),
    asking=frozenset(_ASKING.split()),
    linking=frozenset(_LINKING.split()),
    causing=frozenset("over after following amid since because despite".split()),
    nothing=("no", "none", "nobody", "nothing", "not one"),
    duty=frozenset("must should ought shall".split()),
    yet=frozenset({"yet", "far"}),
    naming=frozenset("in the a an of his her their its no any phone court".split()),
    reasons=frozenset({"why"}),
    nobody=tuple(_NOBODY.split(", ")),
    none=frozenset(_NONE.split(", ")),
    only=frozenset(_ONLY.split()),
    telling=frozenset(_TELLING.split()),
    relative=frozenset({"who", "whose"}),
    either=frozenset({"or", "nor"}),
    auxiliaries=frozenset(_AUXILIARIES.split()),
    verb_endings=("ed", "ing"),
    base=base_form,
)
