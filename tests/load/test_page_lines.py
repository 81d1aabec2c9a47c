"""Lines that pages print amid or around prose, one by one: each is furniture as a whole, wherever it stands."""

from pathlib import Path

import pytest

from crosscheck.load import load

INDONESIAN = """Baca juga: Harga beras naik
BACA JUGA: Harga beras naik
Baca Juga : Harga beras naik
>> Baca juga: Harga beras naik
[Gambas:Video CNN]
Simak Video 'Jembatan Baru Dibuka':
Simak video di bawah ini:
(fab/asa)
(ANTARA)
Artikel ini telah tayang di Contoh.com dengan judul Jembatan Dibuka
Ikuti berita terkini di Google News, klik di sini
Cek Berita dan Artikel yang lain di Google News
Bergabunglah di kanal Telegram kami, klik link https://t.me/contoh
Halaman Selanjutnya
Halaman 2 dari 3
Foto: Jembatan baru. (Dok. Humas)
Jembatan baru pada Senin (14/9/2023). (ANTARA FOTO/Ani Wijaya/aww)
Ilustrasi jembatan (Unsplash)
Ilustrasi jembatan. [Shutterstock]
Reporter: Ani Wijaya | Editor: Budi Santoso
Penulis Ani Wijaya
Pewarta : Ani
COPYRIGHT © ANTARA 2023
Komentar
Lihat Semua Komentar
Tag Terpopuler
#jembatan #banjir
TAG:
Video Terkait:
Pilihan Editor: Harga Beras Naik
Saksikan Video Pilihan di Bawah Ini:
Dibaca 1.234 kali
Share:
Bagikan:
Penulis: Ani Wijaya
Laporan wartawan Ani Wijaya
Sumber: Reuters, AFP
Sumber : ANTARA
Sumber Foto: Antara
Yuk, ikuti saluran WhatsApp kami
Kontributor : Ani Wijaya
Advertisement
Iklan. Gulir Untuk Melanjutkan"""
ENGLISH = """Read more: Rice prices rise
READ MORE
• Read more: Rice prices rise
ALSO READ | Rice prices rise
Image source, Getty Images
Image caption, The bridge on Monday
(AP Photo/Ann Example)
The new bridge is seen on Monday, Sept. 14, 2023. (AP Photo/Ann Example)
Photograph: Ann Example/Reuters
The new bridge on Monday. Photograph: Ann Example/AP
Picture: Ann Example
Getty Images
FILE PHOTO: The bridge in 2019. REUTERS/Ann Example/File Photo
[1/3] The bridge is seen on Monday. REUTERS/Ann Example Acquire Licensing Rights
Reporting by Ann Example in London; Editing by Joe Other
Follow Ann Example on Twitter @example
Associated Press writer Joe Other contributed to this report.
The Associated Press contributed to this report.
Copyright 2023 The Associated Press. All rights reserved.
© 2023 Example Media
Sign up for our newsletter
Most Popular
More on this story
Related Topics
Share this:
Click to share on Facebook (Opens in new window)
Comments
Advertisement
Story continues below advertisement
By Ann Example, BBC News
By ANN EXAMPLE
By Ann Example and Joe Other, Associated Press
Ann Example, Staff Writer
ann@example.com
Last updated: 3 hours ago
2 min read
This is a developing story and will be updated.
Have a tip? Email us at news@example.com
Watch: The bridge opens
Listen to this article
Our Standards: The Thomson Reuters Trust Principles."""
PROSE = {
    "id": "Pemerintah membuka jembatan itu pada {} pagi dan warga menyambutnya dengan gembira di tepi sungai.",
    "en": "The government opened the bridge on {} and people cheered as the first cars crossed the river.",
}
LINES = [("id", line) for line in INDONESIAN.splitlines()] + [("en", line) for line in ENGLISH.splitlines()]


@pytest.mark.parametrize(("code", "line"), LINES, ids=[line for _, line in LINES])
def test_the_line_is_furniture_and_the_prose_around_it_is_not(tmp_path: Path, code: str, line: str) -> None:
    before, between, after = (PROSE[code].format(day) for day in ("Monday", "Wednesday", "Friday"))
    (tmp_path / "a.txt").write_text(f"{before}\n\n{between}\n\n{line}\n\n{after}\n", encoding="utf-8")
    (article,), _ = load([str(tmp_path)])
    marked = {k for span in article.furniture for k in range(span.start, span.end)}
    prose = "".join(c for k, c in enumerate(article.body) if k not in marked)
    assert prose.split("\n\n")[:2] == [before, between]
    assert prose.strip().endswith(after)
    assert not prose.removeprefix(f"{before}\n\n{between}").strip().removesuffix(after).strip()
