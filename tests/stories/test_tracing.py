"""Credits, quoting chains and near-copies, and how many independent origins they leave."""

from datetime import UTC, datetime
from itertools import permutations

import pytest

from crosscheck.load import LoadOptions, Raw
from crosscheck.load.build import build
from crosscheck.load.page.chains import find_chains
from crosscheck.model.article import Article
from crosscheck.pipeline import Settings, check
from crosscheck.report.view.origins import origins as drawn_origins
from crosscheck.stories import near_copies, origins, shared_text, sketch

WIRE = (
    "A cargo ship with eleven crew ran aground off the coast of Lendra before dawn on Tuesday after its steering failed, the "
    "harbour authority said. All of the crew were taken off by helicopter and brought to the hospital in the town of Marrow. "
    "Divers will look for cracks in the hull as soon as the wind drops below thirty knots. The ship was on its way to the port "
    "of Kelder with two thousand tonnes of barley, and none of its fuel has leaked so far."
)
OWN = (
    "Fishermen at Lendra saw the lights of a vessel swing round and stop on the reef. “It was close enough to hear the engine "
    "scream,” said Tomas Ahl, who called the coastguard. By eight in the morning the whole crew was ashore, eleven of them."
)
OTHER = (
    "The reef off Lendra caught another freighter this week. Insurers have asked for a beacon there since the spring of last "
    "year, and the council has twice put off a decision. Nobody was hurt, but the barley on board may be lost to the water."
)


def article(key: str, outlet: str, body: str, language: str = "en", hour: int = 6) -> Article:
    raw = Raw(body=body, id=key, outlet=outlet, title="Ship aground", language=language, published=f"2026-03-03T{hour:02}:00:00Z")
    return build(raw, key, key, LoadOptions())


@pytest.mark.parametrize(
    ("language", "text", "chain"),
    [
        ("en", "Two ships met, Reuters, as quoted by Antara, reported.", ("Antara", "Reuters")),
        ("en", "He told Reuters, as cited by the state news agency Xinhua, that it was over.", ("Xinhua", "Reuters")),
        ("en", "Antara, citing Kyodo, said two had died.", ("Antara", "Kyodo")),
        ("en", "The Xinhua news agency reported, citing Russian state media TASS, that it was over.", ("Xinhua", "TASS")),
        ("en", "The Lagos Times, quoting the Harbour Post, put the toll at 12.", ("Lagos Times", "Harbour Post")),
        ("id", "Demikian laporan Reuters, seperti dikutip Antara, Senin (3/6).", ("Antara", "Reuters")),
        ("id", "Dikutip Antara dari Reuters, kapal itu kandas.", ("Antara", "Reuters")),
        ("id", "Antara yang mengutip Kyodo menyebutkan dua orang tewas.", ("Antara", "Kyodo")),
        ("id", "Kapal itu kandas, dilansir Kompas.com dari AFP, Selasa.", ("Kompas", "AFP")),
    ],
)
def test_a_chain_is_found(language: str, text: str, chain: tuple[str, str]) -> None:
    assert find_chains(text, language, "Kilas Selatan") == (chain,)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The minister, as quoted by Reuters, said it was over."),
        ("en", "Reuters and Antara both reported it."),
        ("en", "(Lena Moss/Harbour Post via AP)"),
        ("en", "The mayor, citing cost, said no to Reuters."),
        ("en", "Reuters, citing a police source, said two had died."),
        ("id", "Kata Budi seperti dikutip Antara, kapal itu kandas."),
        ("id", "Kapal dari Surabaya itu kandas, kata Reuters."),
        ("id", "Reuters melaporkan dari Jakarta bahwa kapal itu kandas."),
    ],
)
def test_what_is_no_chain(language: str, text: str) -> None:
    assert find_chains(text, language, "Kilas Selatan") == ()


def test_an_outlet_is_in_no_chain_of_its_own() -> None:
    assert find_chains("Reuters, as quoted by Antara, said so.", "en", "Antara") == ()


def test_a_quoting_chain_leads_to_its_end() -> None:
    story = [
        article("a", "Kilas Selatan", "Sebelas awak kapal selamat di Lendra, dilansir dari Antara.", "id"),
        article("b", "Suara Pantai", "Kapal kandas di Lendra. Demikian laporan Reuters, seperti dikutip Antara.", "id"),
        article("c", "Harbour Post", f"(Reuters) - {OWN}\n\nSource: Reuters"),
        article("d", "Marrow Courier", OTHER),
    ]
    traced = origins(story)
    assert dict(traced.roots) == {"a": "Reuters", "b": "Reuters", "c": "Reuters", "d": "Marrow Courier"}
    assert (traced.independent(), traced.independent(["a", "c"]), traced.independent(["c", "d"])) == (2, 1, 2)


def test_a_copy_rests_on_the_earlier_text_whoever_is_named_first() -> None:
    story = [
        article("late", "Harbour Post", WIRE + " More follows.", hour=9),
        article("early", "Lendra Times", WIRE, hour=7),
        article("own", "Marrow Courier", OWN, hour=8),
    ]
    for given in permutations(story):
        traced = origins(given)
        assert [(r.article, r.upon, r.how) for r in traced.rests] == [("late", "Lendra Times", "copy")]
        assert traced.rests[0].share > 0.9
        assert dict(traced.roots) == {"late": "Lendra Times", "early": "Lendra Times", "own": "Marrow Courier"}


def test_a_copy_of_what_is_credited_rests_on_the_one_credited() -> None:
    story = [article("a", "Lendra Times", f"{WIRE}\n\nSource: Reuters"), article("b", "Harbour Post", WIRE, hour=9)]
    assert {root for _, root in origins(story).roots} == {"Reuters"}


def test_who_credits_two_agencies_does_not_make_them_one() -> None:
    story = [
        article("a", "Kilas Selatan", f"{OTHER}\n\nSource: Reuters, Xinhua"),
        article("b", "Harbour Post", f"{OWN}\n\nSource: Xinhua"),
    ]
    assert dict(origins(story).roots) == {"a": "Reuters", "b": "Xinhua"}


def test_two_outlets_that_credit_each_other_are_one_origin() -> None:
    story = [
        article("a", "Harbour Post", f"{OTHER}\n\nSource: Lagos Times"),
        article("b", "Lagos Times", f"{OWN}\n\nSource: Harbour Post"),
    ]
    assert origins(story).independent() == 1


def test_own_reports_of_one_event_are_no_copies() -> None:
    assert shared_text(article("a", "A Post", OWN), article("b", "B Post", OTHER)) == 0.0


def test_a_quotation_that_two_texts_share_is_no_copy() -> None:
    quote = "“We will open the bridge again before the heavy rains come to the valley,” the mayor said. "
    assert shared_text(article("a", "A Post", quote + OWN), article("b", "B Post", OTHER + " " + quote)) < 0.4


def test_signatures_find_the_copies_in_a_pile() -> None:
    pile = [
        article(f"o{k}", f"Outlet {k}", " ".join((OWN + OTHER).split()[k:] + [f"w{k}{n}" for n in range(60)])) for k in range(30)
    ]
    cut = " ".join(WIRE.split()[8:])
    pile += [
        article("x", "X Post", WIRE),
        article("y", "Y Post", WIRE + " Tugs are on the way from two ports further south."),
        article("z", "Z Post", cut),
    ]
    found = {(c.a, c.b) for c in near_copies([sketch(a) for a in pile])}
    assert {("x", "y"), ("x", "z"), ("y", "z")} <= found
    assert not any(a.startswith("o") and b in "xyz" for a, b in found)
    assert near_copies([sketch(a) for a in pile[::-1]]) == near_copies([sketch(a) for a in pile])


def test_times_without_a_zone_and_no_time_at_all_can_be_told_apart() -> None:
    made = article("a", "A Post", WIRE)
    naive = made.model_copy(update={"id": "n", "outlet": "B Post", "published": datetime(2026, 3, 1)})
    none = made.model_copy(update={"id": "0", "outlet": "C Post", "published": None})
    assert made.published == datetime(2026, 3, 3, 6, tzinfo=UTC)
    assert {(r.article, r.upon) for r in origins([none, made, naive]).rests} == {
        ("a", "B Post"), ("0", "B Post"), ("0", "A Post"),
    }  # fmt: skip


def test_the_report_tells_the_chain_and_draws_one_group() -> None:
    story = [
        article("a", "Kilas Selatan", "Sebelas awak kapal selamat di Lendra, dilansir dari Antara.", "id"),
        article("b", "Suara Pantai", "Sebelas awak selamat. Demikian laporan Reuters, seperti dikutip Antara.", "id"),
        article("c", "Harbour Post", f"{OWN}\n\nSource: Reuters"),
        article("d", "Marrow Courier", OTHER),
    ]
    report = check(story, Settings(encoder="none"))
    assert [(r.outlet, r.upon) for r in report.rests if r.how == "quoted"] == [("Antara", "Reuters")]
    drawn = drawn_origins(report)
    assert drawn.count == 2
    assert ("Reuters", ("Kilas Selatan", "Suara Pantai", "Harbour Post")) in drawn.groups
