"""Raw pages as people paste them: what is prose stays, what the page prints around it is marked, and its facts are read.

In the pages below a line that starts with `~` must be furniture as a whole; `<...>` marks furniture within a line.
Everything else must be prose.
"""

from dataclasses import dataclass
from pathlib import Path

import pytest

from crosscheck.load import load
from crosscheck.model.article import Article


@dataclass(frozen=True)
class Case:
    page: str
    outlet: str | None = None
    published: str | None = None
    title: str = ""
    dateline: str | None = None
    author: str | None = None
    origins: tuple[tuple[str, bool], ...] = ()
    language: str = "id"


CASES = {
    "portal with a time line and a caption printed twice": Case(
        """~Banjir Rendam Tiga Desa di Hilir Sungai Kelana, Warga Mengungsi ke Balai Kota

~- 3 Maret 2024, 09:05 WIB
~Warga menyeberangi jalan yang tergenang di hilir Sungai Kelana pada Minggu pagi.
~Warga menyeberangi jalan yang tergenang di hilir Sungai Kelana pada Minggu pagi. /ANTARA FOTO/

<PR CIREBON – >Banjir setinggi satu meter merendam tiga desa sejak Minggu dini hari.

~Baca Juga: Ini Daftar Nomor Darurat yang Perlu Disimpan

Sedikitnya 240 orang mengungsi, kata Kepala BPBD, dikutip dari Antara.

~Halaman:
~1
~2

~Editor: Rahma Putri

~Sumber: Antara

~Tags
~banjir
~Sungai Kelana

~Artikel Pilihan

~Terkini
~Harga Cabai Naik Lagi Jelang Lebaran
~Jadwal Kereta Tambahan Diumumkan Pekan Depan
""",
        outlet="PR Cirebon",
        published="2024-03-03T09:05:00+07:00",
        title="Banjir Rendam Tiga Desa di Hilir Sungai Kelana, Warga Mengungsi ke Balai Kota",
        dateline="PR CIREBON",
        origins=(("Antara", True),),
    ),
    "portal with its name in the time line": Case(
        """~Menteri Resmikan Pelabuhan Baru di Teluk Anggrek
~Kompas.com - 14/09/2023, 07:14 WIB
~Penulis: Dewi Larasati
~Editor: Bayu Anggara
<JAKARTA, KOMPAS.com - >Menteri Perhubungan meresmikan pelabuhan itu pada Rabu sore.
Pelabuhan tersebut dibangun selama tiga tahun dengan biaya Rp 2,1 triliun.
~ADVERTISEMENT
~SCROLL TO CONTINUE WITH CONTENT
"Kapal besar sudah bisa bersandar," kata dia kepada Tempo.
~Dapatkan update berita pilihan dan breaking news setiap hari dari kami.
~Copyright 2008 - 2023 PT. Contoh Media. All rights reserved.
""",
        outlet="Kompas",
        published="2023-09-14T07:14:00+07:00",
        title="Menteri Resmikan Pelabuhan Baru di Teluk Anggrek",
        dateline="JAKARTA, KOMPAS.com",
        author="Dewi Larasati",
        origins=(("Tempo", False),),
    ),
    "weekday, slash and dot in the time, agency in brackets": Case(
        """~Gempa M 5,2 guncang Kepulauan Seroja
~Senin, 5 Februari 2024 21.40 WITA
<Makassar (ANTARA) - >Gempa bumi mengguncang Kepulauan Seroja pada Senin malam.
Tidak ada laporan kerusakan sampai pukul 21.00 WITA, kata petugas.
~Pewarta: Andi Saleh
~Editor: Nur Hayati
~Copyright © ANTARA 2024
""",
        outlet="Antara",
        published="2024-02-05T21:40:00+08:00",
        title="Gempa M 5,2 guncang Kepulauan Seroja",
        dateline="Makassar (ANTARA)",
        author="Andi Saleh",
    ),
    "one block without a head": Case(
        """<TEMPO.CO, Jakarta - >Harga beras naik menjadi Rp 15.200 per kilogram pada pekan ini.
Kenaikan itu terjadi di 12 provinsi, menurut laporan Reuters.< (abc/def)>
""",
        outlet="Tempo",
        dateline="TEMPO.CO, Jakarta",
        origins=(("Reuters", False),),
    ),
    "links and tags at the end without a heading": Case(
        """<CAHAYANEWS SAMARINDA - >Tiga kapal tongkang bertabrakan di Sungai Mahakam pada Selasa pagi.
Dua awak hilang, dilansir dari Detik.com.
~Baca Juga: Cara Mengurus Paspor Secara Daring
~kapal tongkang sungai mahakam samarinda kecelakaan kapal basarnas
~Gubernur Lantik Pejabat Baru di Lingkungan...
~Festival Perahu Hias Kembali Digelar Bulan De...
~Tim Sepak Bola Kota Juara Lagi
""",
        outlet="Cahayanews",
        dateline="CAHAYANEWS SAMARINDA",
        origins=(("Detik", True),),
    ),
    "prose that only looks like furniture": Case(
        """Sumber air di desa itu kering sejak Juli dan warga harus membeli air setiap hari.
Foto itu diambil pada hari Senin, kata polisi, dan bukan pada hari Minggu seperti ditulis sebelumnya.
Editor majalah itu, Sari Dewi, mengatakan ia tidak tahu siapa yang mengirim surat tersebut.
Baca juga menjadi kegemaran baru di lapas tersebut, ujar kepala lapas.
"Saya tidak tahu," kata dia.
Yang tewas: dua warga dan satu polisi.
Kami ulangi: tidak ada korban.
""",
    ),
    "agency copy in English": Case(
        """~Ferry sinks off Port Marlow, 14 missing
~By Ann Example and Joe Other
~March 3, 2024 7:14 PM GMT
<PORT MARLOW, Ruritania, March 3 (Reuters) - >A ferry with 60 people aboard sank on Sunday, officials said.
Fourteen people were missing, the coastguard said. State television reported that the captain had been detained.
~Advertisement · Scroll to continue
~Reporting by Ann Example; Editing by Max Muster
~Our Standards: The Thomson Reuters Trust Principles.
""",
        outlet="Reuters",
        published="2024-03-03T19:14:00+00:00",
        title="Ferry sinks off Port Marlow, 14 missing",
        dateline="PORT MARLOW, Ruritania, March 3 (Reuters)",
        author="Ann Example and Joe Other",
        language="en",
    ),
    "local station in English": Case(
        """~Two hurt as crane falls on school roof
~Posted: Feb 12, 2024 / 06:41 AM EST
~Updated: Feb 12, 2024 / 09:02 AM EST
~Please enable Javascript to watch this video
<MILLBROOK, Ohio (AP) — >A crane fell on the roof of a school on Monday and two workers were hurt.
~(Photo: Courtesy of Millbrook Fire Department)
~FILE PHOTO: The school in Millbrook in 2019.
~RELATED: How cranes are inspected
“We heard a bang,” said Ann Smith, who told The Denver Post that she ran outside.
~Share | Tweet | Print
~Copyright 2024 Example Media. All rights reserved.
~Related Stories
~Council delays vote on school budget
~Snow closes roads across the county
""",
        outlet="AP",
        published="2024-02-12T06:41:00-05:00",
        title="Two hurt as crane falls on school roof",
        dateline="MILLBROOK, Ohio (AP)",
        origins=(("Denver Post", False),),
        language="en",
    ),
    "prose that only looks like furniture, in English": Case(
        """More than 40 people were hurt, and the watch on the bridge was doubled.
Read the letter aloud, the judge said, and the clerk did so.
By noon the police had found the car.
The photo was taken on Monday, she said.
Related charges were dropped in May.
Copyright law does not cover the case, the court said.
The dead: two men and a child.
""",
        language="en",
    ),
    "a dash in the first sentence is no dateline": Case(
        """Smith – who had been mayor since 2010 – resigned on Monday and left the city for good.
The council said that it had been told by letter.
""",
        language="en",
    ),
}


def unmarked(page: str) -> tuple[str, list[tuple[int, int]]]:
    """The page without its marks, and the ranges that were marked."""
    body, ranges, start = "", [], None
    for line in page.split("\n"):
        if line.startswith("~"):
            ranges.append((len(body), len(body) + len(line) - 1))
            body += line[1:] + "\n"
            continue
        for c in line:
            if c == "<":
                start = len(body)
            elif c == ">" and start is not None:
                ranges.append((start, len(body)))
                start = None
            else:
                body += c
        body += "\n"
    return body.removesuffix("\n"), ranges


def loaded(tmp_path: Path, text: str, name: str = "page.txt") -> Article:
    (tmp_path / name).write_text(text, encoding="utf-8", newline="")
    (article,), skipped = load([str(tmp_path / name)])
    assert not skipped
    return article


@pytest.mark.parametrize("name", CASES)
def test_furniture(tmp_path: Path, name: str) -> None:
    body, ranges = unmarked(CASES[name].page)
    article = loaded(tmp_path, body)
    assert [body[s.start : s.end] for s in article.furniture] == [body[a:b] for a, b in ranges]


@pytest.mark.parametrize("name", CASES)
def test_facts(tmp_path: Path, name: str) -> None:
    case = CASES[name]
    article = loaded(tmp_path, unmarked(case.page)[0])
    assert article.language == case.language
    assert article.outlet == (case.outlet or "page")
    assert (article.published.isoformat() if article.published else None) == case.published
    assert article.title == case.title
    assert article.dateline == case.dateline
    assert article.author == case.author
    assert tuple((o.name, o.whole) for o in article.origins) == case.origins


@pytest.mark.parametrize("name", CASES)
def test_windows_line_ends_change_nothing(tmp_path: Path, name: str) -> None:
    body, ranges = unmarked(CASES[name].page)
    article = loaded(tmp_path, body.replace("\n", "\r\n"))
    assert [article.body[s.start : s.end] for s in article.furniture] == [body[a:b] for a, b in ranges]


DATELINES = {
    "Jakarta, CNN Indonesia -- ": "CNN Indonesia",
    "REPUBLIKA.CO.ID, JAKARTA -- ": "Republika",
    "VIVA – ": "Viva",
    "TEMPO.CO, Jakarta -": "Tempo",
    "Bisnis.com, JAKARTA—": "Bisnis Indonesia",
    "Liputan6.com, Jakarta ": "Liputan6",
    "BANDUNG, (PR).- ": "Pikiran Rakyat",
    "Pontianak, HARIAN KAPUAS - ": "Harian Kapuas",
    "Kuala Lumpur, 12/9 (ANTARA) - ": "Antara",
    "Rantau Elok — ": None,
    "DUBLIN (Reuters) - ": "Reuters",
    "CAIRO/GAZA, Oct 9 (Reuters) - ": "Reuters",
    "WASHINGTON, D.C. — ": None,
    "NEW DELHI: ": None,
    "ST. LOUIS (AP) -- ": "AP",
    "(CNN) ": "CNN",
    "HARRIS COUNTY, Texas – ": None,
}


@pytest.mark.parametrize("dateline", DATELINES)
def test_datelines(tmp_path: Path, dateline: str) -> None:
    prose = "The bridge was opened on Monday and people cheered as the first cars crossed the river."
    article = loaded(tmp_path, f"{dateline}{prose}\n\nIt had been closed for a year.\n")
    assert article.body[: article.furniture[0].end].rstrip() == dateline.rstrip()
    assert len(article.furniture) == 1
    assert article.dateline
    assert article.outlet == (DATELINES[dateline] or "page")


TIMES = {
    "Kamis, 14 September 2023 | 07:14 WIB": "2023-09-14T07:14:00+07:00",
    "Selasa, 12-09-2023,07.14 WITA": "2023-09-12T07:14:00+08:00",
    "Diterbitkan: 4 Agt 2023 07:14": "2023-08-04T07:14:00+07:00",
    "4/9/2023, 07:14 WIT": "2023-09-04T07:14:00+09:00",
    "Sep 14, 2023, 7:14 PM EDT": "2023-09-14T19:14:00-04:00",
    "Sep 14, 2023, 7:14 PM ET": "2023-09-14T19:14:00-04:00",
    "March 12, 2023, 7:14 PM ET": "2023-03-12T19:14:00-04:00",
    "Nov. 5, 2023, 7:14 PM PT": "2023-11-05T19:14:00-08:00",
    "Published: 07:14 GMT, 14 September 2023": "2023-09-14T07:14:00+00:00",
    "9/4/2023 12:30 a.m. PST": "2023-09-04T00:30:00-08:00",
    "2023-09-14T07:14:00Z": "2023-09-14T07:14:00+00:00",
}


@pytest.mark.parametrize("time", TIMES)
def test_publication_times(tmp_path: Path, time: str) -> None:
    local = any(word in time for word in ("WI", "Diter"))
    title, prose = (
        ("Jembatan baru dibuka di kota itu", "Pemerintah membuka jembatan itu pada Senin dan warga menyambutnya.")
        if local
        else ("New bridge opened in the city", "The government opened the bridge on Monday and people cheered.")
    )
    article = loaded(tmp_path, f"{title}\n{time}\n{prose}\n")
    assert article.published is not None
    assert article.published.isoformat() == TIMES[time]
    assert [article.body[s.start : s.end] for s in article.furniture] == [title, time]


@pytest.mark.parametrize(
    "line",
    [
        "The treaty was signed on 14 September 2023 in the old town hall.",
        "It happened at 07:14 on Monday",
        "Founded 14 September 1923 by a man of the town",
    ],
)
def test_a_date_in_prose_is_no_publication_time(tmp_path: Path, line: str) -> None:
    article = loaded(tmp_path, f"{line}\nThe government opened the bridge on Monday and people cheered.\n")
    assert article.published is None


def test_front_matter_goes_before_what_the_page_shows(tmp_path: Path) -> None:
    page = (
        "---\noutlet: Harbour Post\ntitle: Given title\npublished: '2024-01-01T00:00:00Z'\n---\n\n"
        + CASES["local station in English"].page
    )
    article = loaded(tmp_path, unmarked(page)[0], "page.md")
    assert (article.outlet, article.title) == ("Harbour Post", "Given title")
    assert article.published is not None
    assert article.published.year == 2024
    assert article.published.month == 1
    assert ("AP", True) in [(o.name, o.whole) for o in article.origins]


def test_title_line_is_furniture_only_if_it_is_the_title_given(tmp_path: Path) -> None:
    head = "---\noutlet: Post\ntitle: Crane falls on school\n---\n\n"
    rest = "A crane fell on the roof of a school on Monday and two workers were hurt.\n"
    with_title = loaded(tmp_path, head + "Crane falls on school\n\n" + rest, "a.md")
    assert [with_title.body[s.start : s.end] for s in with_title.furniture] == ["Crane falls on school"]
    without = loaded(tmp_path, head + "Two workers hurt at a school\n\n" + rest, "b.md")
    assert without.furniture == ()


def test_an_article_cannot_hide_by_repeating_itself(tmp_path: Path) -> None:
    line = "A crane fell on the roof of the school and two workers were hurt on Monday.\n\n"
    article = loaded(tmp_path, line * 20)
    marked = sum(len(s) for s in article.furniture)
    assert marked < len(article.body)


def test_a_page_of_nothing_but_links_keeps_its_text(tmp_path: Path) -> None:
    article = loaded(tmp_path, "Baca Juga\nDua orang tewas di jalan tol\nTiga orang luka di pelabuhan kota\n")
    prose = "".join(c for k, c in enumerate(article.body) if not any(s.start <= k < s.end for s in article.furniture))
    assert "tewas" in prose
