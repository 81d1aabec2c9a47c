"""One person, organisation or place spelt in two ways, one of them likely a slip.

Fires when two spellings differ by a letter or two (or sound alike) while the rest of the name, or the office of the person,
is the same, where a place named for hills stands for one hill, and where age, kinship, office or the words said tie two names
that have one part in common. Quiet for accepted transliterations (Kim Jong Un, Kim Jong-un), accents, capitals, short forms,
initials, nicknames, and for two people whom one article tells apart.
"""

from collections.abc import Iterator

from crosscheck.model.discrepancy import Finding
from crosscheck.model.phrase import Phrase
from crosscheck.model.story import Story
from crosscheck.rules import families
from crosscheck.rules.base import Conflict, NearMiss, Rule
from crosscheck.rules.families import family_names
from crosscheck.rules.namesakes import SLIP, WHY, namesakes
from crosscheck.rules.spellings import KINDS, Difference, differences

MESSAGE = Phrase(en="The name is spelt “{a}” and “{b}”.", id="Nama itu ditulis “{a}” dan “{b}”.")
REASON = Phrase(
    en="{why}; both stand for one {kind}, since {evidence}.",
    id="{why}; keduanya satu {kind}, sebab {evidence}.",
)


def check(story: Story) -> Iterator[Finding]:
    """One finding for each pair of spellings of one name."""
    reported: set[str] = set()
    for found in differences(story):
        reported |= {c.id for side in found.sides for c in side}
        yield _finding(found)
    for one, other, sure, evidence in namesakes(story):
        if reported.isdisjoint(c.id for c in (*one, *other)):
            why = WHY if " " in one[0].value.canonical else SLIP
            yield _finding(Difference((one, other), sure, why, evidence, KINDS["person"]))
            reported |= {c.id for c in (*one, *other)}
    for one, other, evidence in family_names(story):
        if reported.isdisjoint(c.id for c in (*one, *other)):
            yield _finding(Difference((one, other), families.SURE, WHY, evidence, KINDS["person"]))
            reported |= {c.id for c in (*one, *other)}


def _finding(found: Difference) -> Finding:
    return Finding(
        sides=tuple(tuple(c.id for c in side) for side in found.sides),
        confidence=found.confidence,
        message=MESSAGE.fill(a=found.sides[0][0].value.canonical, b=found.sides[-1][0].value.canonical),
        reason=REASON.fill(why=found.why, kind=found.kind, evidence=found.evidence),
    )


RULE = Rule(
    code="NAM001",
    name="name-spelling",
    severity="warning",
    page=__doc__ or "",
    check=check,
    conflicts=(
        Conflict(
            "The museum is run by [[Marieke Hoogenboom]], who took over in May.",
            "The director, [[Marieke Hogenboom]], spoke to reporters on Monday.",
        ),
        Conflict(
            "Police named the driver as [[Terrance Oakleigh]], 34.",
            "[[Terence Oakleigh]], 34, was taken to hospital, police said.",
        ),
        Conflict(
            "Kepala Desa Sukaraja, [[Wardoyo]], meminta warga mengungsi. Hujan turun sejak Senin.",
            "Warga diminta mengungsi, kata Kepala Desa Sukaraja [[Wardiyo]].",
            languages=("id", "id"),
        ),
        Conflict(
            "Bupati Kendal [[Ratna Purbaningsih]] membuka pasar itu.",
            "Pasar itu dibuka Bupati Kendal [[Ratna Purbaningsi]] pada Rabu.",
            languages=("id", "id"),
        ),
        Conflict(
            "Menteri Kesehatan [[Laksana Wiradharma]] menyatakan wabah mereda.",
            "Health Minister [[Laksana Wiradarmo]] said the outbreak was easing.",
            languages=("id", "en"),
        ),
        Conflict(
            "The fire broke out in the 2400 block of [[Brannock]], officials said.",
            "Crews were called to a home in the 2400 block of [[Brannick]] at noon.",
        ),
        Conflict(
            "The winner, Odette Marsh of [[Tillingham]], is 22.",
            "The prize went to Odette Marsh from the quiet suburb of [[Tilingham]] on Friday.",
        ),
        Conflict(
            "The rescue was led by fire chief [[Blain Corder]].",
            "Fire chief [[Blane Corder]] thanked the crews.",
        ),
        Conflict(
            "He was treated at [[Bristow Regional Medical Center]], his sister said.",
            "The man was flown to [[Britton Regional Medical Center]].",
        ),
        Conflict(
            "The girl's mother, [[Toria Marsh]], thanked the crews.",
            '"She is home," said [[Latoria Corder]], the girl\'s mother.',
        ),
        Conflict(
            "[[Dana Marsh]], 31, was hurt in the fall.",
            "The climber, [[Dana Corder]], 31, was flown to a clinic.",
        ),
        Conflict(
            "The fire was in a house on [[Lammert Drive]], officials said.",
            "Crews were called to [[Lamert Dr]]. at noon.",
        ),
        Conflict(
            "The guard works at [[Northern Lakes College]], police said.",
            "The guard had worked for years at [[North Lakes College]].",
        ),
        Conflict(
            "The fire was at the [[Sable Creek]] apartments, officials said.",
            "Nine families live at the [[Sable Creeks Apartments]], which burned on Friday.",
        ),
        Conflict(
            "A car was found on [[Stone Gate Circle]], police said.",
            "The car stood on [[Stonegate Circle]] with its doors open.",
        ),
        Conflict(
            "The dead man was [[Tobias Renn]], 41, of Alder Falls.",
            "[[Walter Renn]], 41, was found dead in Alder Falls.",
        ),
        Conflict(
            "[[Bupati Hendi Suryanata]] meminta warga mengungsi.",
            "[[Bupati Hendy Suryawan]] meminta warga mengungsi sejak Senin.",
            languages=("id", "id"),
        ),
        Conflict(
            '"We ran down to the river in the dark and waited there," said [[Marla Quint]].',
            '[[Martha Quint]] said: "We ran down to the river in the dark and waited."',
        ),
        Conflict(
            "[[Nadezhda Toreva]] won the second game.",
            "The second game went to [[Nadezhda Tovera]].",
        ),
        Conflict(
            "The siblings Ana, [[Zacary]] and Ole Vandermeer were hurt.",
            "Ole Vandermeer and [[Zachary Vandermeer]] were flown to a clinic.",
        ),
        Conflict(
            "His sister, [[Petra Holbrock]], said that he loved the sea.",
            "The sailor, [[Marten Holbrook]], loved the sea.",
        ),
        Conflict(
            "The victim was identified as [[Corey Malden]]. He was shot on Elm Street.",
            "Police identified the victim as [[Torrance Malden]], who was shot on Elm Street.",
        ),
        Conflict(
            "Police found [[Tamelia]], 13, in the cellar.",
            "Neighbours heard 13-year-old [[Tamella]] call for help.",
        ),
    ),
    near_misses=(
        NearMiss(
            "His sister, Petra Holbrock, and her husband Leo Holbrock spoke at the harbour.",
            "The sailor, Marten Holbrook, loved the sea.",
            why="the sister's surname is her husband's",
        ),
        NearMiss(
            "Police identified the victims as Corey Malden and Ana Voss.",
            "The victim was identified as Torrance Malden.",
            why="one article names two victims",
        ),
        NearMiss(
            "The fire was at the Sable Creek Apartments, officials said.",
            "Nine families live at the Sable Creek Apartment complex.",
            why="a house of flats is called by one or many",
        ),
        NearMiss(
            "The dead were Tobias Renn, 41, and his twin Walter.",
            "Walter Renn, 41, and Tobias Renn were found dead.",
            why="one article names both",
        ),
        NearMiss(
            "Hakim Hendi Suryanata membacakan putusan.",
            "Putusan dibacakan Hakim Hendra Suryawan.",
            why="sebuah majelis punya beberapa hakim",
            languages=("id", "id"),
        ),
        NearMiss(
            "The girl's mother, Toria Marsh, thanked the crews.",
            "The boy's mother, Elena Corder, thanked the crews.",
            why="two mothers",
        ),
        NearMiss(
            "Dana Marsh, 31, was hurt in the fall.",
            "Dana Corder, 52, called the rescuers.",
            why="two people of one given name",
        ),
        NearMiss(
            "The fire broke out in the 2400 block of Brannock, officials said.",
            "The parade ended in the quiet streets of Brannick at noon.",
            why="nothing around the names tells that they are one place",
        ),
        NearMiss(
            "Nearby Alder Valley School was closed on Friday.",
            "Alder Valley Schools were closed on Friday.",
            why="a school and the schools of one district",
        ),
        NearMiss(
            "President Kim Jong Un left on Sunday, officials said.",
            "The train of Kim Jong-un left on Sunday, officials said.",
            why="a hyphen is a matter of style",
        ),
        NearMiss(
            "The mayor, Anna Petersen, opened the bridge.",
            "The bridge was built by Hannes Petersen, no relation of the mayor.",
            why="two people share a surname",
        ),
        NearMiss(
            "Presiden Soekarno meresmikan gedung itu pada 1962.",
            "Gedung itu diresmikan Presiden Sukarno pada 1962.",
            why="old and new spelling",
            languages=("id", "id"),
        ),
        NearMiss(
            "Kata Muhammad Ridwan, warga sudah kembali ke rumah.",
            "Kata Mohammad Ridwan, warga sudah pulang.",
            why="accepted spellings of one Arabic name",
            languages=("id", "id"),
        ),
        NearMiss(
            "Presiden Volodymyr Zelenskyy tiba di Warsawa.",
            "President Volodymyr Zelensky arrived in Warsaw.",
            why="two transliterations of one name",
            languages=("id", "en"),
        ),
    ),
)
