"""The same digits with another scale, unit or currency: a trillion for a billion, miles for kilometres, euros for pounds.

Such a slip is easily made and hard to see, since the digits agree. Fires also for a number whose separators make no sense
("650,0000"), where another article has one of its two readings. Quiet when the units convert into each other and when a
currency is converted at some rate, which changes the digits.
"""

from collections.abc import Iterator

from crosscheck.model.discrepancy import Finding
from crosscheck.model.phrase import Phrase
from crosscheck.model.story import Story
from crosscheck.rules.base import Conflict, NearMiss, Rule
from crosscheck.rules.figures import confidence, differences, texts

MESSAGE = Phrase(
    en="The same digits stand with another {what}: “{a}” and “{b}”.",
    id="Digit yang sama muncul dengan {what} berbeda: “{a}” dan “{b}”.",
)
MALFORMED = Phrase(
    en="The number “{a}” is not well formed; another text has “{b}”.", id="Angka “{a}” salah bentuk; teks lain menulis “{b}”."
)

WHAT = {
    "scale": Phrase(en="scale", id="skala"),
    "unit": Phrase(en="unit", id="satuan"),
    "currency": Phrase(en="currency", id="mata uang"),
}


def check(story: Story) -> Iterator[Finding]:
    """One finding for each figure with the same digits and another scale, unit or currency."""
    for difference in story.once(differences):
        if difference.reason == "value":
            continue
        first, second = texts(story, ((difference.a.id,), (difference.b.id,)))
        what = WHAT.get(difference.reason)
        message = MESSAGE.fill(what=what, a=first, b=second) if what else MALFORMED.fill(a=first, b=second)
        yield Finding(
            sides=difference.sides,
            confidence=confidence(difference),
            message=message,
            reason=difference.pair.relation.text,
            features=difference.evidence,
        )


RULE = Rule(
    code="NUM002",
    name="scale-or-unit-conflict",
    severity="warning",
    page=__doc__ or "",
    check=check,
    conflicts=(
        Conflict(
            "Pinjaman [[35 juta dolar AS]] untuk bendungan itu diteken kemarin.",
            "A loan of [[35 billion dollars]] for the dam was signed yesterday.",
            languages=("id", "en"),
        ),
        Conflict(
            "The bank agreed to hand over [[3.6 billion rupiah]] for the mill.",
            "The bank agreed to pay [[3.6 trillion rupiah]] for the mill.",
        ),
        Conflict(
            "The tunnel under the strait will [[cost $4.2 billion]].", "The tunnel under the strait will [[cost $4.2 million]]."
        ),
        Conflict(
            "The tanker ran aground [[14 nautical miles]] north of Port Elgar.",
            "The tanker ran aground [[14 km]] north of Port Elgar.",
        ),
        Conflict(
            "Pembangunan bendungan itu [[menelan biaya Rp 2,7 triliun]].",
            "Pembangunan bendungan itu [[menelan biaya Rp 2,7 miliar]].",
            languages=("id", "id"),
        ),
        Conflict(
            "Kapal kandas [[18 mil laut]] dari Pelabuhan Benoa.",
            "Kapal kandas [[18 kilometer]] dari Pelabuhan Benoa.",
            languages=("id", "id"),
        ),
        Conflict(
            "Museum itu [[menghabiskan biaya 45 miliar rupiah]].",
            "The museum [[cost 45 billion dollars]].",
            languages=("id", "en"),
        ),
    ),
    near_misses=(
        NearMiss(
            "A judge set bail for the coach at J$6.5 million.",
            "Bail for the coach was set at 6.5 million dollars.",
            why="in Jamaica dollars are Jamaican",
        ),
        NearMiss(
            "Tiket final seharga Rp 150.000 habis dalam sehari.",
            "Juara kedua final itu membawa pulang Rp 1,5 miliar.",
            why="harga tiket bukan hadiah; selisihnya empat nol",
            languages=("id", "id"),
        ),
        NearMiss(
            "The tanker ran aground 14 nautical miles north of Port Elgar.",
            "The tanker ran aground 26 km north of Port Elgar.",
            why="14 nautical miles are 26 kilometres",
        ),
        NearMiss(
            "Pembangunan bendungan itu menelan biaya Rp 2,7 triliun.",
            "Pembangunan bendungan itu menelan biaya 2.700 miliar rupiah.",
            why="2,700 billion are 2.7 trillion",
            languages=("id", "id"),
        ),
        NearMiss("The strike lasted 48 hours.", "The strike lasted two days.", why="48 hours are two days"),
        NearMiss(
            "Luas pulau itu 600 hektare.",
            "Luas pulau itu enam kilometer persegi.",
            why="600 hectares are six square kilometres",
            languages=("id", "id"),
        ),
        NearMiss(
            "Pesawat itu membawa muatan seberat 30 kilogram.",
            "The plane carried a load that weighed 66 lb.",
            why="66 pounds are 30 kilograms",
            languages=("id", "en"),
        ),
    ),
)
