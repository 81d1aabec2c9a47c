"""Statements of record as news puts them, and the values they must give."""

from datetime import datetime

import pytest

from crosscheck.extract import annotate
from crosscheck.extract.history import statements_in
from crosscheck.extract.kinds.history import extract
from crosscheck.model.article import Article

PUBLISHED = datetime.fromisoformat("2025-07-16T12:00:00+07:00")


def told(text: str, language: str) -> list[str]:
    article = Article(id="a", outlet="", title="", published=PUBLISHED, language=language, source="", sha256="", body=text)
    doc = annotate(article)
    return [s.value.canonical for sentence in doc.sentences for s in statements_in(doc, sentence)]


ENGLISH = {
    "It is the first strike by the crews since 2011.": ["since 2011-01-01/2011-12-31"],
    "The crews last walked out seven years ago.": ["last ~2018-01-01/2018-12-31"],
    "The last visit by a president was in 2006.": ["last 2006-01-01/2006-12-31"],
    "The two had not seen each other for six years.": ["since ~2019-01-01/2019-12-31"],
    "The bay has not had a big spill since 1997.": ["since 1997-01-01/1997-12-31"],
    "It is fourteen years since the port last sent a ship.": ["since ~2011-01-01/2011-12-31"],
    "It was the second escape since the jail opened in 2009.": ["nth 2 2009-01-01/2009-12-31"],
    "The jail had never had an escape in its 16 years.": ["never"],
    "It was the highest reading since 1994.": ["record 1994-01-01/1994-12-31"],
    "It was the highest reading since measurements began in 1941.": ["record 1 1941-01-01/1941-12-31"],
    "She is the first woman to lead the port.": ["first 1"],
    "It was the first time that a court had closed the port.": ["first 1"],
    "In 1987 the same harbour closed for a week.": ["last 1987-01-01/1987-12-31"],
    "It is the second loan in five years.": ["nth 2 ~2020-01-01/2020-12-31"],
    "It was the worst flood in two decades.": ["record ~2000-01-01/2009-12-31"],
    "The crater had been dormant since 1994.": ["since 1994-01-01/1994-12-31"],
    "It was the second journey abroad since the pandemic.": ["nth 2"],
    "He was mayor from 2009 to 2012.": ["term 2009-01-01/2012-12-31"],
    "He came first and left for the first time on Tuesday.": [],
    "The line was fined twice before, in 2017 and 2021, for late ferries.": ["earlier 2 2021-01-01/2021-12-31"],
    "The yard was closed once, in 2014.": ["earlier 1 2014-01-01/2014-12-31"],
    "The mayors have met every year since 2015.": ["earlier 2024-01-01/2024-12-31"],
    "It was not the first time that a barge had sunk there.": ["earlier"],
    "Nobody had crossed the strait like that before.": ["never"],
    "The bill passed on its second attempt.": ["nth 2"],
    "The ferry has had no accident since it began in 2012.": ["never 2012-01-01/2012-12-31"],
    "Rimba had one as lately as 2017.": ["earlier 2017-01-01/2017-12-31"],
    "In 2023 there were three similar cases.": ["earlier 2023-01-01/2023-12-31"],
    "Nobody stood before the door at noon.": [],
    "She called once on Tuesday and twice on Friday.": [],
    "The last three weeks were dry, and the last bus left at noon.": [],
}

INDONESIAN = {
    "Ini kunjungan pertama presiden Chile ke Indonesia sejak 2006.": ["since 2006-01-01/2006-12-31"],
    "Keduanya terakhir bertemu pada April 2019.": ["last 2019-04-01/2019-04-30"],
    "Keduanya tidak bertemu selama enam tahun.": ["since ~2019-01-01/2019-12-31"],
    "Ini perombakan ketiga sejak ia menjabat pada Oktober 2024.": ["nth 3 2024-10-01/2024-10-31"],
    "Ia perempuan pertama yang memimpin kota itu.": ["first 1"],
    "Ia wali kota perempuan kedua dalam sejarah.": ["nth 2"],
    "Desa itu belum pernah kena longsor.": ["never"],
    "Ini posisi terlemah sejak April 2024.": ["record 2024-04-01/2024-04-30"],
    "Presiden Chile sebelumnya datang ke Jakarta empat belas tahun lalu.": ["last ~2011-01-01/2011-12-31"],
    "Ia tidak pernah menyesal.": [],
    "Kapal itu disita satu kali, pada 2016.": ["earlier 1 2016-01-01/2016-12-31"],
    "Denda dijatuhkan tiga kali, terakhir pada 2022.": ["earlier 3 2022-01-01/2022-12-31"],
    "Tersangka ternyata residivis kasus pencurian.": ["earlier"],
    "Ini bukan kali pertama tanggul itu jebol.": ["earlier"],
    "Lomba semacam ini digelar setiap tahun sejak 2018.": ["earlier 2024-01-01/2024-12-31"],
    "Usulan itu baru sekali diajukan ke dewan.": ["never"],
    "Ini pencalonannya yang kedua.": ["nth 2"],
    "Alat itu sudah dua tahun tidak diperiksa.": ["since ~2023-01-01/2023-12-31"],
    "Ia menelepon tiga kali pada Senin.": [],
    "Rapat terakhir selesai pada Senin.": [],
}


@pytest.mark.parametrize(("text", "wanted"), ENGLISH.items())
def test_english(text: str, wanted: list[str]) -> None:
    assert told(text, "en") == wanted


@pytest.mark.parametrize(("text", "wanted"), INDONESIAN.items())
def test_indonesian(text: str, wanted: list[str]) -> None:
    assert told(text, "id") == wanted


def others(text: str, language: str) -> list[str]:
    article = Article(id="a", outlet="", title="", published=PUBLISHED, language=language, source="", sha256="", body=text)
    doc = annotate(article)
    return [d.value.canonical for d in extract(doc)]


CASES = (
    ("en", "The old mill was rebuilt in 1998 after a fire.", ["case 1998-01-01/1998-12-31"]),
    ("en", "Sales rose to 48 million in 2023.", []),
    ("en", "In 2009, in a storm, a ferry sank off the same pier.", ["case 2009-01-01/2009-12-31"]),
    ("id", "Sungai itu keruh sejak 2021.", []),
    ("id", "Pada 2015 kantor desa itu habis terbakar.", ["case 2015-01-01/2015-12-31"]),
)


@pytest.mark.parametrize(("language", "text", "wanted"), CASES)
def test_plain_cases(language: str, text: str, wanted: list[str]) -> None:
    assert others(text, language) == wanted
