"""Dates and times as they stand in news, and the values they must give; forms that must give nothing."""

from datetime import datetime

import pytest

from crosscheck.extract.date_tokens import phrases_of
from crosscheck.extract.dates import find_dates
from crosscheck.extract.document import DateMention, Doc
from crosscheck.extract.sentences import split
from crosscheck.lang import language_for
from crosscheck.model.article import Article

WEDNESDAY_NOON = "2025-07-16T12:00:00+02:00"


def mentions(text: str, language: str, published: str | None = WEDNESDAY_NOON) -> list[DateMention]:
    time = datetime.fromisoformat(published) if published else None
    article = Article(id="a", outlet="", title="", published=time, language=language, source="", sha256="", body=text)
    lang = language_for(language)
    return find_dates(Doc(article, lang, split(article, lang)))


def values(text: str, language: str, published: str | None = WEDNESDAY_NOON) -> list[str]:
    return [m.value.canonical for m in mentions(text, language, published)]


ENGLISH = {
    "The ferry sank on 3 March 2021.": ["2021-03-03"],
    "The ferry sank on March 3, 2021.": ["2021-03-03"],
    "The vote is on the 12th of May.": ["2025-05-12"],
    "They signed it on Nov. 15.": ["2024-11-15"],
    "They spoke in April.": ["2025-04-01/2025-04-30"],
    "They spoke in early April.": ["2025-04-01/2025-04-14"],
    "They spoke on Monday.": ["2025-07-14"],
    "They spoke on Monday night.": ["2025-07-14T17:30/15T03:00"],
    "They spoke on Friday and Saturday.": ["2025-07-11", "2025-07-12"],
    "He resigned yesterday.": ["2025-07-15"],
    "She will speak on Friday.": ["2025-07-18"],
    "He left on Monday of last week.": ["2025-07-07"],
    "The vote is on the third Monday of June.": ["2025-06-16"],
    "The vote is on the last Friday of June 2024.": ["2024-06-28"],
    "He left last Thursday.": ["2025-07-03/2025-07-10"],
    "He left on June 3. Two days later he was back.": ["2025-06-03", "2025-06-05"],
    "He left on June 3. The next morning he was back.": ["2025-06-03", "2025-06-04T03:30/04T12:00"],
    "The rain began earlier this week.": ["2025-07-14/2025-07-20"],
    "It was built seven years ago.": ["~2018-01-01/2018-12-31"],
    "It was built in the 1990s.": ["1990-01-01/1999-12-31"],
    "It ran from 12-14 July 2024.": ["2024-07-12/2024-07-14"],
    "She was mayor in 2015-2016.": ["2015-01-01/2016-12-31"],
    "She was mayor in 2015 – 2018.": ["2015-01-01/2018-12-31"],
    "He played for Leeds in 2014/15.": ["2014-01-01/2015-12-31"],
    "She lived there between 2001 and 2003.": ["2001-01-01/2003-12-31"],
    "It rained in 2019-07.": ["2019-01-01/2019-12-31"],
    "He was born before 1990.": ["<1990-01-01/1990-12-31"],
    "They met again after March 2020.": [">2020-03-01/2020-03-31"],
    "They met after the March vote.": ["2025-03-01/2025-03-31"],
    "The bell rang at 4.20 p.m. on Sunday.": ["2025-07-13T16:20"],
    "The bell rang at 2115 GMT.": ["T21:15+00:00"],
    "The bell rang at 9:42 p.m. on Monday, Boston time.": ["2025-07-14T21:42-04:00"],
    "The bell rang at 4:20 a.m. (0720 GMT).": ["T04:20-03:00", "T07:20+00:00"],
    "The bell rang at 6:40 p.m. (GMT +8).": ["T18:40+08:00"],
    "The bell rang at eighteen minutes to four in the morning.": ["T03:42"],
    "The bell rang at twenty past five.": ["T05:20"],
    "The bell rang at half past three in the afternoon.": ["T15:30"],
    "It was past four in the morning when the bell rang.": ["T04:00/04:45"],
    "They got home past midnight.": ["T00:00/00:45"],
    "The court will rule in the last week of August.": ["2025-08-23/2025-08-31"],
    "It was decided in the first week of March 2024.": ["2024-03-01/2024-03-10"],
    "He was charged after a June robbery.": ["2025-06-01/2025-06-30"],
    "The bell rang shortly before half past four.": ["T04:10/04:30"],
    "The bell rang about 5 p.m.": ["~T17:00"],
    "The bell rang at one minute past midnight on Friday.": ["2025-07-11T00:01"],
    "The bell rang at 9 p.m. on Friday, July 11, 2025.": ["2025-07-11T21:00"],
}

INDONESIAN = {
    "Kapal itu tenggelam Kamis pekan lalu.": ["2025-07-10"],
    "Sidang digelar Senin ketiga Juni 2024.": ["2024-06-17"],
    "Sidang digelar Jumat terakhir bulan Juni.": ["2025-06-27"],
    "Kapal itu tenggelam pada Kamis pukul 00.15 waktu Malaysia.": ["2025-07-10T00:15+08:00"],
    "Kapal itu tenggelam pada Selasa (3/6/2025).": ["2025-06-03"],
    "Kapal itu tenggelam pada Selasa (3/6).": ["2025-06-03"],
    "Kapal itu tenggelam Jumat, 5 September 2024 sekitar pukul 10.30 Wita.": ["~2024-09-05T10:30+08:00"],
    "Kapal itu tenggelam pada Senin malam.": ["2025-07-14T17:30/15T03:00"],
    "Kapal itu tenggelam pada Ahad.": ["2025-07-13"],
    "Mereka bertemu pada April 2019.": ["2019-04-01/2019-04-30"],
    "Mereka bertemu pada akhir Juni.": ["2025-06-17/2025-06-30"],
    "Mereka bertemu April tahun lalu.": ["2024-04-01/2024-04-30"],
    "Mereka bertemu kemarin sore.": ["2025-07-15T12:00/15T19:00"],
    "Mereka bertemu awal pekan ini.": ["2025-07-14/2025-07-16"],
    "Mereka bertemu minggu lalu.": ["2025-07-07/2025-07-13"],
    "Ia tiba Selasa (3/6). Malam itu juga ia pulang.": ["2025-06-03", "2025-06-03T17:30/04T03:00"],
    "Ia tiba Selasa (3/6). Sehari sebelumnya ia di Solo.": ["2025-06-03", "2025-06-02"],
    "Ia tiba Selasa (3/6). Keesokan harinya ia pulang.": ["2025-06-03", "2025-06-04"],
    "Pasar itu dibangun empat belas tahun lalu.": ["~2011-01-01/2011-12-31"],
    "Pasar itu dibangun pada tahun 1990-an.": ["1990-01-01/1999-12-31"],
    "Pameran digelar dari 3 hingga 5 Mei.": ["2025-05-03/2025-05-05"],
    "Ia menjabat pada tahun 2001–2004.": ["2001-01-01/2004-12-31"],
    "Ia menjabat untuk 2015-2016.": ["2015-01-01/2016-12-31"],
    "Ia pergi pada tahun 2014/15.": ["2014-01-01/2015-12-31"],
    "Antara tahun 2001 dan 2003 ia di Solo.": ["2001-01-01/2003-12-31"],
    "Ia lahir sebelum tahun 2000.": ["<2000-01-01/2000-12-31"],
    "Ia pulang setelah 1980.": [">1980-01-01/1980-12-31"],
    "Lonceng berbunyi pukul sebelas kurang seperempat.": ["T10:45"],
    "Lonceng berbunyi pukul dua lewat seperempat dini hari.": ["T02:15"],
    "Lonceng berbunyi dua puluh menit sebelum pukul empat.": ["T03:40"],
    "Lonceng berbunyi pukul setengah empat.": ["T03:30"],
    "Lonceng berbunyi lewat pukul dua dini hari.": ["T02:00/02:45"],
    "Mereka pulang lewat tengah malam.": ["T00:00/00:45"],
    "Sidang digelar pekan terakhir Juni.": ["2025-06-22/2025-06-30"],
    "Sidang digelar minggu kedua Maret 2024.": ["2024-03-04/2024-03-17"],
    "Lonceng berbunyi pukul satu siang waktu setempat.": ["T13:00"],
    "Lonceng berbunyi pukul 9 malam.": ["T21:00"],
    "Lonceng berbunyi menjelang pukul sebelas.": ["T10:15/11:00"],
    "Lonceng berbunyi pukul 07.12 WIT.": ["T07:12+09:00"],
    "Warga berkumpul usai salat Isya.": ["T18:00/23:00"],
    "Rapat rampung sebelum jam makan siang.": ["T07:00/13:00"],
}

NOTHING = {
    "en": (
        "May said that she might resign.",
        "She scored 3 to 4 points and ran for three hours.",
        "The index rose 4.20 percent to 2,019 points.",
        "He sat in the sun and ate a mar biscuit.",
    ),
    "id": (
        "Nilai tukar berada di Rp 17.845 per dolar.",
        "Ia menunggu tiga jam dan membeli 12 telur.",
        "Skornya 3-1 dan ia mencetak dua gol.",
    ),
}


@pytest.mark.parametrize(("text", "wanted"), ENGLISH.items())
def test_english(text: str, wanted: list[str]) -> None:
    assert values(text, "en") == wanted


@pytest.mark.parametrize(("text", "wanted"), INDONESIAN.items())
def test_indonesian(text: str, wanted: list[str]) -> None:
    assert values(text, "id") == wanted


@pytest.mark.parametrize(("language", "text"), [(lang, t) for lang, texts in NOTHING.items() for t in texts])
def test_nothing(language: str, text: str) -> None:
    assert values(text, language) == []


def test_span_covers_all_words_of_the_date() -> None:
    text = "Presiden tiba di Solo, Selasa (3/6/2025) pukul 09.15 WIB, naik kereta."
    (found,) = mentions(text, "id")
    assert text[found.start : found.end] == "Selasa (3/6/2025) pukul 09.15 WIB"


def test_a_bare_time_takes_the_zone_of_the_article_as_likely() -> None:
    (found,) = mentions("The bell rang at 4.20 p.m.", "en")
    assert (found.value.offset, found.value.zones) == (None, (120,))


def test_a_city_before_a_time_makes_its_zone_likely_too() -> None:
    (found,) = mentions("In Tokyo it was then 5 a.m.", "en")
    assert found.value.zones == (120, 540)


def test_without_publication_only_what_is_stated_is_resolved() -> None:
    assert values("He left on Monday, and she on 3 March 2021.", "en", None) == ["2021-03-03"]


def test_the_dateline_is_told_from_the_prose() -> None:
    (found,) = mentions("LIMA, July 15 (Wire) - The harbour is closed.", "en")
    assert found.phrase == "dateline"


def test_a_weekday_that_does_not_fit_is_kept() -> None:
    (found,) = mentions("They met on Monday, 3 June 2025.", "en")
    assert found.value.weekday == 0
    assert found.value.start.weekday() == 1


def test_the_weekday_tells_the_order_of_day_and_month() -> None:
    assert values("He left on Friday, 9/12/2016.", "en-US") == ["2016-12-09"]
    assert values("He left on Monday, 9/12/2016.", "en-US") == ["2016-09-12"]


@pytest.mark.parametrize(
    ("text", "code", "may"),
    [
        ("The crew counted 14 crates and 250 sacks.", "en", False),
        ("The crew counted 14 crates at 5pm.", "en", True),
        ("The crew left at 7 a.m. with 14 crates.", "en", True),
        ("The 1990s crates were 14.", "en", True),
        ("Some of the crates were lost that way.", "en", False),
        ("The crates came on Friday.", "en", True),
        ("Ada 14 peti dan 250 karung.", "id", False),
        ("Ada 14 peti sejak tanggal 5.", "id", True),
        ("Ada 14 peti era 80-an.", "id", True),
        ("Peti itu hilang juga.", "id", False),
        ("Peti itu hilang pukul tujuh.", "id", True),
    ],
)
def test_sentences_without_time_are_not_read(text: str, code: str, may: bool) -> None:
    assert phrases_of(code).may_date(text) is may
