"""Statements are about a clause long and tell states, events and denials without language."""

import hashlib

import pytest

from crosscheck.extract import annotate
from crosscheck.extract.document import Draft
from crosscheck.extract.kinds.statement import EXTRACTOR, LONG
from crosscheck.model.article import Article
from crosscheck.model.values import StatementValue


def drafts(text: str, language: str) -> list[Draft]:
    digest = hashlib.sha256(text.encode()).hexdigest()
    article = Article(id="a", outlet="A", title="", published=None, language=language, source="a", sha256=digest, body=text)
    return list(EXTRACTOR.extract(annotate(article)))


def value(text: str, language: str) -> StatementValue:
    (draft,) = drafts(text, language)
    assert isinstance(draft.value, StatementValue)
    return draft.value


@pytest.mark.parametrize(
    ("text", "language", "state"),
    [
        ("The two statues are insured for their full worth.", "en", "insured=+"),
        ("None of the two statues was insured at all.", "en", "insured=-"),
        ("The engine of the ferry never failed that night.", "en", "engine=+"),
        ("Officers at the gate fired three warning shots.", "en", "shots-fired=+"),
        ("Tidak ada baku tembak di gerbang pasar itu.", "id", "shots-fired=-"),
        ("Rapat itu tidak memenuhi kuorum hingga sore.", "id", "quorum=-"),
        ("Gaji para penyadap karet belum dibayar sejak Mei.", "id", "wages-paid=-"),
        ("Izin penginapan di tepi danau itu sudah habis.", "id", "valid=-"),
        ("The side doors were not locked that night.", "en", "open=+"),
        ("Pintu samping gedung itu dikunci malam itu.", "id", "open=-"),
        ("Pintu samping gedung itu tidak dikunci malam itu.", "id", "open=+"),
        ("Izin usaha perahu itu masih berlaku sampai kini.", "id", "valid=+"),
        ("Izin usaha perahu itu sudah kedaluwarsa sejak lama.", "id", "valid=-"),
        ("Her condition is stable after the operation.", "en", "condition=stable"),
        ("Keadaannya masih kritis setelah operasi itu.", "id", "condition=critical"),
        ("The ferry rides are free of charge this week.", "en", "free-of-charge=+"),
        ("Penumpang perahu dikenai tarif mulai pekan ini.", "id", "free-of-charge=-"),
    ],
)
def test_states_hold_across_languages(text: str, language: str, state: str) -> None:
    assert state in value(text, language).states


@pytest.mark.parametrize(
    ("text", "language", "denied"),
    [
        ("The lawyers did not file a lawsuit against the mine.", "en", "lawsuit"),
        ("Tim hukum itu tidak mengajukan gugatan atas tambang.", "id", "lawsuit"),
        ("No talks were held in the capital this month.", "en", "talks"),
        ("Talks were not held in the capital this month.", "en", "talks"),
    ],
)
def test_a_denied_event_is_no_event(text: str, language: str, denied: str) -> None:
    made = value(text, language)
    assert denied in made.denies
    assert denied not in made.events


def test_doubt_and_wishes_lower_the_certainty() -> None:
    assert value("The lawyers filed a lawsuit against the mine.", "en").certainty == 1.0
    assert value("The lawyers may file a lawsuit against the mine.", "en").certainty < 0.9
    assert value("Villagers urged the mayor to close the mine.", "en").certainty < 0.9
    assert value("Warga mendesak bupati menutup tambang itu.", "id").certainty < 0.9


def test_a_long_sentence_is_cut_and_evidence_stays_short() -> None:
    text = (
        "The mayor opened the new market hall on the east bank of the river, while hundreds of traders "
        "who had waited for two years carried their goods across the footbridge, and the old hall, which had stood empty, "
        "was handed over to the school."
    )
    found = drafts(text, "en")
    assert len(found) > 1
    assert all(d.end - d.start <= LONG for d in found)


def test_words_without_a_predicate_are_no_statement() -> None:
    assert drafts("A green door in the old town of Velm.", "en") == []


@pytest.mark.parametrize(
    ("text", "language", "key", "flat"),
    [
        ("The sirens were switched off, so people were asked to stay calm.", "en", "alarm", True),
        ("Officers asked the owner to repair the sirens that were switched off.", "en", "alarm", False),
        ("The brake pads were in order that morning.", "en", "worn", True),
        ("Every goat in the valley must be vaccinated soon.", "en", "vaccinated", False),
        ("Was the goat vaccinated before the market?", "en", "vaccinated", False),
        ("Why was the goat not vaccinated before the market?", "en", "vaccinated", True),
        ("Kambing di lembah itu seharusnya divaksin lebih dulu.", "id", "vaccinated", False),
    ],
)
def test_what_is_wished_asked_or_due_is_no_plain_fact(text: str, language: str, key: str, flat: bool) -> None:
    assert value(text, language).is_flat(key) is flat


@pytest.mark.parametrize(
    ("text", "language", "state"),
    [
        ("No one wore a life jacket on the ferry.", "en", "seatbelt=-"),
        ("No harbour master has ever resigned over an accident.", "en", "deliberate=-"),
    ],
)
def test_a_state_is_told_once_and_a_cause_is_not_denied(text: str, language: str, state: str) -> None:
    name = state.partition("=")[0]
    assert [s for s in value(text, language).states if s.startswith(name)] == [state]


def test_a_denial_of_all_and_one_up_to_now_are_marked() -> None:
    assert value("None of the goats was found that night.", "en").total
    assert not value("The goat was not found that night.", "en").total
    assert value("Kambing itu belum ditemukan sampai malam.", "id").so_far


def test_a_number_is_no_denied_word() -> None:
    assert "w:tiga" not in value("Pertunjukan itu tidak tiga jam lamanya.", "id").denies
