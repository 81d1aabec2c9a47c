"""The same person with another office, title, profession or nationality.

Fires when two articles (or one) give a person two roles that one person does not hold at once: chief and deputy chief,
minister of trade and minister of industry, ambassador and special envoy, producer and critic, captain and co-pilot, minister
and head of a hospital, the vet of an agency and the vet of a foundation, head of training and head of sales, professor of law and
of chemistry, sergeant and lieutenant. What a person runs, leads or heads is a role too, and
so is what he does for a living ("teaches"), is listed as, or is said never to have been.
Quiet when one role is named more exactly or in other words, when one was held before the other or for the time being, when a
text says that both are held, and for two people who share a surname.
"""

from collections.abc import Iterator

from crosscheck.model.discrepancy import Finding
from crosscheck.model.phrase import Phrase
from crosscheck.model.story import Story
from crosscheck.rules.base import Conflict, NearMiss, Rule
from crosscheck.rules.persons import RoleDifference, role_differences

MESSAGE = Phrase(en="One person is given two roles: “{a}” and “{b}”.", id="Satu orang disebut dengan dua peran: “{a}” dan “{b}”.")
REASON = Phrase(en="The articles disagree: {why}.", id="Artikel tidak sepakat: {why}.")


def check(story: Story) -> Iterator[Finding]:
    """One finding for each person whose roles do not go together."""
    for found in role_differences(story):
        yield _finding(found)


def _finding(found: RoleDifference) -> Finding:
    a, b = (side[0].text for side in (found.sides[0], found.sides[-1]))
    return Finding(
        sides=tuple(tuple(c.id for c in side) for side in found.sides),
        confidence=found.confidence,
        message=MESSAGE.fill(a=a, b=b),
        reason=REASON.fill(why=found.why),
    )


RULE = Rule(
    code="NAM002",
    name="role-conflict",
    severity="warning",
    page=__doc__ or "",
    check=check,
    conflicts=(
        Conflict(
            "[[Ingrid Moreau, the director of the aquarium]], said the tank had been checked.",
            "“It was checked,” said [[Ingrid Moreau, the deputy director of the aquarium]].",
        ),
        Conflict(
            "[[Transport Minister Paulo Andrade]] visited the site on Monday.",
            "[[Paulo Andrade, the energy minister]], visited the site on Monday.",
        ),
        Conflict(
            "[[Kapolres Kudus AKBP Seno Wiratama]] memimpin penyelidikan.",
            "Penyelidikan dipimpin [[Wakapolres Kudus AKBP Seno Wiratama]].",
            languages=("id", "id"),
        ),
        Conflict(
            "[[Menteri Pertanian Gunawan Prasojo]] membuka pameran itu.",
            "Pameran itu dibuka [[Menteri Kehutanan Gunawan Prasojo]] kemarin.",
            languages=("id", "id"),
        ),
        Conflict(
            "[[Duta Besar Kanada Louise Tremblay]] tiba di Ambon.",
            "[[Louise Tremblay, Canada's special envoy]], arrived in Ambon.",
            languages=("id", "en"),
        ),
        Conflict(
            "[[Petra Lindgren, who runs the city's largest hospital]], asked for blood donors.",
            "[[Health Minister Petra Lindgren]] asked for blood donors.",
        ),
        Conflict(
            "[[The ship's cook, Arturo Belmonte]], carried two children ashore.",
            "Two children were carried ashore by [[Arturo Belmonte, the second engineer]].",
        ),
        Conflict(
            "[[Direktur Keuangan Rahayu Wulandari]] menandatangani kontrak itu.",
            "[[Rahayu Wulandari, ketua dewan komisaris]], menandatangani kontrak itu.",
            languages=("id", "id"),
        ),
        Conflict(
            "[[Dokter hewan yayasan itu, drh. Melati Anggraini]], memeriksa bangkai paus.",
            "[[Drh. Melati Anggraini, dokter hewan BKSDA]], memeriksa bangkai paus.",
            languages=("id", "id"),
        ),
        Conflict(
            "[[Kopilot Bayu Laksmana]] menenangkan penumpang.",
            "[[The captain, Bayu Laksmana]], calmed the passengers.",
            languages=("id", "en"),
        ),
        Conflict(
            "[[Kepala Dinas Kesehatan Bima dr. Nurul Fadhila]] meminta warga merebus air.",
            "[[Direktur RSUD Bima, dr. Nurul Fadhila]], meminta warga merebus air.",
            languages=("id", "id"),
        ),
        Conflict(
            "[[The headmaster, Tobias Renwick]], closed the dormitory.",
            "The dormitory was closed by [[Tobias Renwick, the regional director of education]].",
        ),
        Conflict(
            "[[Presiden Bank Samudra Yusuf Hartawan]] menutup rapat itu.",
            "[[Yusuf Hartawan, the vice-president of the Samudra Bank]], closed the meeting.",
            languages=("id", "en"),
        ),
        Conflict(
            "[[Odette Farrow, a marine biologist at Marlow University]], took samples.",
            "Samples were taken by [[Odette Farrow, the head of the regional agency]].",
        ),
        Conflict(
            "The tents were asked for by Marta Castellan. [[Castellan, the governor of the province]], spoke in the square.",
            "[[The mayor, Marta Castellan]], asked for tents.",
        ),
        Conflict(
            "[[Basuki Wardoyo, dosen sebuah politeknik]], meneliti banjir itu.",
            "Banjir itu dibahas [[Basuki Wardoyo, yang tidak pernah mengajar]] di mana pun.",
            languages=("id", "id"),
        ),
        Conflict(
            "[[Ilse Brandvik, a dairy vet]], won by six votes.",
            "The vote was won by [[Ilse Brandvik, who teaches]] at the secondary school.",
        ),
        Conflict(
            "Api itu dilihat [[Wiryo Sentanu, pedagang]] di pasar itu.",
            "The fire was seen by [[Wiryo Sentanu, who works as a security guard]].",
            languages=("id", "en"),
        ),
        Conflict(
            "[[Odalys Ferrer, a retired pilot]], runs the balloon club. The register lists "
            "[[her as a former magistrate, not a pilot]].",
            "The balloon club is run by Odalys Ferrer.",
        ),
        Conflict(
            "The match was stopped by [[Edda Falk, the chief umpire]], on Friday.",
            "[[Edda Falk, who chairs the tennis federation]], stopped the match on Friday.",
        ),
        Conflict(
            "[[Kepala Dinas Peternakan Malino, Sri Utari]], menyegel gudang itu.",
            "Gudang itu disegel [[Sekretaris Daerah Malino, Sri Utari]].",
            languages=("id", "id"),
        ),
        Conflict(
            "[[Kepala Balai Penelitian Sungai Besar (BPSB) Jambi, Wirda Anum]], mengukur air.",
            "Air itu diukur [[Wirda Anum, dosen teknik di Universitas Serunai]].",
            languages=("id", "id"),
        ),
        Conflict(
            "The raft was steered by [[Piet Vos, their guide]].",
            "The raft was steered by [[Piet Vos, a captain in the Belgian army]].",
        ),
        Conflict(
            "The road is shut, [[Sgt. Odile Marsh]] of the county patrol said.",
            "[[Lt. Odile Marsh]] said that the road was shut.",
        ),
        Conflict(
            "[[Linus Ferreby, the railway's head of driver training]], wrote the rules.",
            "The rules were written by [[Linus Ferreby, who is in charge of track maintenance]].",
        ),
        Conflict(
            "[[Kasat Lantas Polres Ngelang AKP Bayu Sentot]] menutup jalan itu.",
            "Jalan itu ditutup [[Kasat Narkoba Polres Ngelang AKP Bayu Sentot]].",
            languages=("id", "id"),
        ),
        Conflict(
            "[[Tiurma Harefa, guru besar hukum pidana]], menolak rancangan itu.",
            "The bill was turned down by [[Tiurma Harefa, a professor of chemistry]].",
            languages=("id", "en"),
        ),
        Conflict(
            "[[Their head coach, Ivo Maric]], praised the crowd.",
            "[[Pelatih kiper Ivo Maric]] memuji penonton.",
            languages=("en", "id"),
        ),
        Conflict(
            "Police [[identified the victims as Dana Marsh, 25, and Ray Cole]], 31.",
            "[[A suspected robber, Ray Cole]], 31, died in hospital.",
        ),
        Conflict(
            "[[Korban bernama Yohan Sitepu]] ditemukan di kebun.",
            "Polisi menahan [[terduga pelaku, Yohan Sitepu]].",
            languages=("id", "id"),
        ),
        Conflict(
            "[[Kuasa hukum keluarga korban, Rosina Tahu]], meminta otopsi ulang.",
            "A second autopsy was asked for by [[Rosina Tahu, a lawyer for the accused]].",
            languages=("id", "en"),
        ),
    ),
    near_misses=(
        NearMiss(
            "Rosina Tahu, a lawyer for the strikers, asked for a hearing.",
            "Rosina Tahu, a lawyer for the plaintiffs, asked for a hearing.",
            why="the strikers may be the plaintiffs",
        ),
        NearMiss(
            "Police identified the suspect's brother as Ray Cole.",
            "The victim, Ray Cole, died in hospital.",
            why="who is identified is a brother of the suspect",
        ),
        NearMiss(
            "Lt. Col. Odile Marsh said that the road was shut.",
            "The road is shut, Colonel Odile Marsh said.",
            why="a lieutenant colonel is called colonel, too",
        ),
        NearMiss(
            "Linus Ferreby, the railway's head of sales, opened the station.",
            "The station was opened by Linus Ferreby, the railway's director of customer service.",
            why="one department under two names",
        ),
        NearMiss(
            "Mantan Menteri Perdagangan Yohana Pello memimpin sidang.",
            "Yohana Pello, a former governor, presided over the meeting.",
            why="one office was held after the other",
            languages=("id", "en"),
        ),
        NearMiss(
            "Ilse Brandvik, not only a vet but also a teacher, won by six votes.",
            "Ilse Brandvik, a vet, won by six votes.",
            why="the text says that she is both",
        ),
        NearMiss(
            "Wiryo Sentanu kini tidak lagi mengajar.",
            "Wiryo Sentanu, guru di sekolah itu, melihat api.",
            why="pekerjaan itu sudah ditinggalkan",
            languages=("id", "id"),
        ),
        NearMiss(
            "Pengacara Danu Saputra meminta kliennya diperiksa di rumah.",
            "Nelayan Danu Saputra diperiksa di rumah.",
            why="yang disebut adalah klien pengacara itu",
            languages=("id", "id"),
        ),
        NearMiss(
            "Kepala Dinas Kesehatan Bima Nurul Fadhila meminta warga merebus air.",
            "Nurul Fadhila, the head of the health agency, told residents to boil water.",
            why="a service and an agency may be one",
            languages=("id", "en"),
        ),
        NearMiss(
            "Mario Keller, the foreign minister, landed at noon.",
            "Mario Keller, who is also deputy prime minister, landed at noon.",
            why="the text says that he holds both offices",
        ),
        NearMiss(
            "Spokeswoman Dana Whitfield declined to comment.",
            "Communications director Dana Whitfield declined to comment.",
            why="two names of one work",
        ),
        NearMiss(
            "Mantan Gubernur Riau Halim Siagian hadir di sidang.",
            "Halim Siagian, kini duta besar di Oslo, hadir di sidang.",
            why="one office was held before the other",
            languages=("id", "id"),
        ),
        NearMiss(
            "Kepala Dinas Kesehatan Lilis Permata mengimbau warga.",
            "Kepala Dinas Kesehatan Kabupaten Tuban Lilis Permata mengimbau warga.",
            why="one names the office more exactly",
            languages=("id", "id"),
        ),
        NearMiss(
            "Bupati Alor Yohanes Manek menyambut tamu.",
            "The guests were met by the regent, Yohanes Manek.",
            why="a translation of the office",
            languages=("id", "en"),
        ),
        NearMiss(
            "The company's finance director, Oluwaseun Bright, signed the deal.",
            "Oluwaseun Bright, its CFO, signed the deal.",
            why="two names of one office",
        ),
        NearMiss(
            "Acting mayor Colette Marchand opened the bridge.",
            "Colette Marchand, the head of the port, opened the bridge.",
            why="one office is held for the time being",
        ),
        NearMiss(
            "Kuasa hukum Rendra, Yulia Safitri, meminta keringanan.",
            "Rendra Wicaksana, bankir dari Kupang, meminta keringanan.",
            why="yang disebut pertama adalah klien pengacara itu",
            languages=("id", "id"),
        ),
        NearMiss(
            "Ibu korban, Ratna Kusuma, hadir di sidang.",
            "Saksi Ratna Kusuma hadir di sidang.",
            why="ibu seorang korban bukan korban",
            languages=("id", "id"),
        ),
        NearMiss(
            "Wali Kota Ternate Salma Usman meninjau pasar.",
            "Salma Usman, who runs the city of Ternate, toured the market.",
            why="who runs a city is its mayor",
            languages=("id", "en"),
        ),
        NearMiss(
            "Kepala Pusat Data Badan Gempa Nasional, Arif Maulana, menjawab wartawan.",
            "“Belum ada laporan,” kata juru bicara Badan Gempa Nasional, Arif Maulana.",
            why="who heads the office that informs the press speaks for the body",
            languages=("id", "id"),
        ),
        NearMiss(
            "The vault was opened by Mara Quist, the museum's chief restorer.",
            "Conservator Mara Quist opened the vault.",
            why="two names of one work",
        ),
    ),
)
