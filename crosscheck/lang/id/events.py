"""Indonesian words for what happens, by event class: roots (their affixed forms are made by rule), whole words, phrases."""

from crosscheck.lang.id import (
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
from crosscheck.lang.id.affixes import base_form, forms
from crosscheck.lang.id.event_words import NOT_EVENTS, NOT_FORMS, PHRASES, ROOTS, WORDS
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

_LIGHT = """digelar dilakukan terjadi ada diadakan dilaksanakan berlangsung diajukan dilangsungkan tercapai dibuat
    diberikan dilayangkan diterbitkan ditandatangani dijadwalkan terdapat"""

_IMPLICIT = """dilarang melarang larangan terlarang mustahil mencegah dicegah menghindari dihindari enggan"""

_NOBODY = "tidak ada, tak ada, tidak satu, tak satu, tidak seorang, tak seorang, belum ada, tiada"

_NONE = """tidak seorang pun, tak seorang pun, tidak satu pun, tak satu pun, tidak sekali pun, tak sekali pun, belum satu pun,
    belum seorang pun, tak pernah sekali pun, tidak pernah sekali pun, belum sekali pun, tidak sepeser pun, tak sepeser pun"""

_ONLY = "hanya cuma tinggal sekadar sebatas"

_TELLING = """mengatakan menyebut menyebutkan memerinci merinci menjelaskan mengungkap mengungkapkan tahu mengetahui diketahui
    memastikan dipastikan mengonfirmasi membeberkan berkomentar menjawab jelas memutuskan menentukan membahas menyinggung"""

_MODALS = """boleh harus mungkin perlu jangan akan"""

_UNREAL = """semula awalnya mulanya tadinya mendorong meminta mendesak menuntut mengimbau menyerukan mengusulkan
    menyarankan ingin menginginkan berharap
    mengharapkan memerintahkan diminta didesak disarankan diimbau agar supaya"""

_FURTHER = """lain lainnya tambahan susulan selain semua semuanya seluruh seluruhnya setiap selalu sepenuhnya seutuhnya
    serta-merta melulu parah berat serius"""

_KNOWING = "tahu mengetahui menyadari sadar ingat mengingat paham"

_ASKING = "apakah bagaimana mengapa kenapa siapa kapan mana apa berapa sejauh"

_LINKING = """untuk atas setelah sesudah usai seusai sebelum selama saat ketika dalam di dari sejak soal terkait mengenai tentang
    karena akibat meski terhadap oleh pada dengan"""

_AUXILIARIES = """adalah ialah merupakan ada akan telah sudah sedang masih belum tidak bukan bisa dapat harus boleh
    pernah menjadi
    jadi kata ujar tutur tiba datang pergi jatuh naik turun tewas luka hilang mulai selesai ikut minta tahu ingin mau punya
    milik tinggal tetap gagal lahir pulang kembali masuk keluar kalah menang sembuh rusak hancur runtuh roboh hadir tahan
    perlu cukup kini habis mundur maju kabur lolos hanya baru"""


def _forms(name: str) -> tuple[str, ...]:
    roots = f"{ROOTS.get(name, '')} {event_deeds.ROOTS.get(name, '')}".split()
    derived = [form for root in roots for form in forms(root) if form not in NOT_FORMS | event_deeds.NOT_FORMS]
    words = f"{WORDS.get(name, '')} {event_deeds.WORDS.get(name, '')}".split()
    return tuple(dict.fromkeys(words + derived))


def _deeds() -> dict[str, str]:
    """The deed of each form of a verb; a whole word goes before the forms made by rule."""
    made = {form: name for name, text in deeds.ROOTS.items() for root in text.split() for form in forms(root)}
    return made | {word: name for name, text in deeds.WORDS.items() for word in text.split()}


LEXICON = EventLexicon(
    words=by_form({name: _forms(name) for name in dict.fromkeys([*WORDS, *ROOTS, *event_deeds.WORDS, *event_deeds.ROOTS])}),
    phrases=by_phrase(merged({"": PHRASES}, {"": event_deeds.PHRASES})[""])
    | {tuple(phrase.split()): () for phrase in NOT_EVENTS},
    states=state_phrases(
        merged(*(table.STATES for table in _TABLES)),
        forms,
        phrasing.alike,
    ),
    fillers=phrasing.FILLERS,
    deeds=_deeds(),
    enclitics=("nya", "lah", "kah", "pun"),
    generic=event_deeds.GENERIC,
    lacking=ways(lacks.LACKING),
    not_any=frozenset(lacks.NOT_ANY.split()),
    at_all=frozenset(lacks.AT_ALL.split()),
    any=frozenset(lacks.ANY.split()),
    vague=frozenset(lacks.VAGUE.split()),
    bygone=frozenset(lacks.BYGONE.split()),
    things=by_words(lacks.THINGS),
    light=frozenset(_LIGHT.split()),
    helping=frozenset("yang akan telah sudah sedang pernah perlu dari mereka".split()),
    implicit=frozenset(_IMPLICIT.split()),
    modals=frozenset(_MODALS.split()),
    unreal=frozenset(_UNREAL.split()),
    further=frozenset(_FURTHER.split()),
    knowing=frozenset(_KNOWING.split()),
    asking=frozenset(_ASKING.split()),
    linking=frozenset(_LINKING.split()),
    causing=frozenset("setelah sesudah usai seusai akibat karena gara lantaran meski walau menyusul pasca sejak".split()),
    nothing=tuple(_NOBODY.split(", ")),
    duty=frozenset("wajib seharusnya sebaiknya semestinya mestinya hendaknya selayaknya".split()),
    yet=frozenset({"belum"}),
    reasons=frozenset({"mengapa", "kenapa"}),
    nobody=tuple(_NOBODY.split(", ")),
    none=frozenset(" ".join(_NONE.split()).split(", ")),
    only=frozenset(_ONLY.split()),
    telling=frozenset(_TELLING.split()),
    relative=frozenset({"yang"}),
    either=frozenset({"atau", "maupun", "ataupun"}),
    auxiliaries=frozenset(_AUXILIARIES.split()),
    verb_prefixes=("me", "di", "ber", "ter", "be"),
    base=base_form,
)
