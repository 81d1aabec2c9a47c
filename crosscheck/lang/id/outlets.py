"""Names that Indonesian news pages carry: agencies and outlets with their other spellings, cities of datelines."""

from crosscheck.lang.parts.pages import listed, spellings

OUTLETS = spellings(
    """
    Antara: ANTARA, LKBN Antara, Kantor Berita Antara, Antaranews, Antaranews.com, ANTARA News, Ant
    Kompas: Kompas.com, Harian Kompas, Kompas.id, Kompas TV, KompasTV, Kompas.tv
    Tempo: Tempo.co, Koran Tempo, Majalah Tempo
    Detik: Detik.com, detikcom, detikNews, detikFinance, detikSport
    CNN Indonesia: CNNIndonesia.com, CNN Indonesia TV
    CNBC Indonesia: CNBCIndonesia.com
    Liputan6: Liputan6.com, Liputan 6
    Tribunnews: Tribunnews.com, Tribun, Tribun News, Tribun Jateng, Tribun Jabar, Tribun Jatim, Tribun Timur
    Republika: Republika.co.id, Republika Online, Harian Republika
    Jawa Pos: JawaPos.com, Jawapos
    JPNN: JPNN.com
    Pikiran Rakyat: Pikiran-Rakyat.com, PR, PRMN, Pikiranrakyat.com
    Media Indonesia: Mediaindonesia.com
    Bisnis Indonesia: Bisnis.com
    Sindonews: Sindonews.com, Koran Sindo
    Okezone: Okezone.com
    iNews: iNews.id, iNews TV
    Suara.com: Suaracom
    Merdeka: Merdeka.com
    Kumparan: Kumparan.com, kumparanNEWS
    Viva: Viva.co.id, VIVAnews
    Metro TV: MetroTV, Metrotvnews, Metrotvnews.com
    Medcom: Medcom.id
    TVOne: tvOnenews, tvOnenews.com
    The Jakarta Post: Jakarta Post, Thejakartapost.com
    Jakarta Globe: JakartaGlobe
    BeritaSatu: Beritasatu.com, Berita Satu
    IDN Times: IDNTimes, Idntimes.com
    Tirto: Tirto.id
    Kontan: Kontan.co.id
    RRI: Radio Republik Indonesia, RRI.co.id, Pro3 RRI
    TVRI
    Suara Merdeka: Suaramerdeka.com
    Kedaulatan Rakyat: KRjogja.com, KR Jogja
    Solopos: Solopos.com
    Katadata: Katadata.co.id
    Caritau: Caritau.com
    Narasi: Narasi TV, Narasi Newsroom
    Bernama: BERNAMA
    VOA Indonesia: VOA
    BBC Indonesia: BBC News Indonesia
    Anadolu: Anadolu Agency, AA, Kantor Berita Anadolu
    """
)
PLACES = frozenset(
    listed(
        """Agam | Ambon | Amsterdam | Ankara | Atambua | Badung | Baghdad | Balikpapan | Banda Aceh | Bandar Lampung |
        Bandar Seri Begawan | Bandung | Bandung Barat | Bangkalan | Bangkok | Bangli | Banjar | Banjarbaru |
        Banjarmasin | Banjarnegara | Bantul | Banyuasin | Banyumas | Banyuwangi | Batam | Batang | Batu | Baubau |
        Beijing | Beirut | Bekasi | Belitung | Bengkalis | Bengkulu | Berlin | Biak | Bima | Binjai | Bintan | Bitung
        | Blitar | Blora | Bogor | Bojonegoro | Bondowoso | Bone | Bontang | Boyolali | Brasilia | Brebes | Brussels |
        Buenos Aires | Bukittinggi | Buleleng | Bulukumba | Bungo | Canberra | Ciamis | Cianjur | Cilacap | Cilegon |
        Cimahi | Cirebon | Damaskus | Deli Serdang | Demak | Den Haag | Denpasar | Depok | Dhaka | Dili | Doha | Dompu
        | Donggala | Dubai | Dumai | Ende | Fakfak | Garut | Gaza | Gianyar | Gorontalo | Gowa | Gresik | Grobogan |
        Gunungkidul | Gunungsitoli | Halmahera | Hanoi | Hong Kong | Indramayu | Islamabad | Istanbul | Jakarta |
        Jakarta Barat | Jakarta Pusat | Jakarta Selatan | Jakarta Timur | Jakarta Utara | Jambi | Jayapura | Jeddah |
        Jember | Jembrana | Jenewa | Jepara | Jogja | Jombang | Kabul | Kaimana | Kairo | Kampar | Karanganyar |
        Karangasem | Karawang | Karimun | Karo | Kathmandu | Kebumen | Kediri | Kendal | Kendari | Ketapang | Khartoum
        | Kiev | Klaten | Klungkung | Kolaka | Kolombo | Kotamobagu | Kuala Lumpur | Kudus | Kulon Progo | Kuningan |
        Kupang | Kutai | Kyiv | Labuan Bajo | Lahat | Lamongan | Lampung | Langkat | Langsa | Larantuka | Lebak |
        Lhokseumawe | Lombok | London | Los Angeles | Lubuklinggau | Lumajang | Luwuk | Madinah | Madiun | Madrid |
        Magelang | Magetan | Majalengka | Majene | Makassar | Makkah | Malang | Mamuju | Manado | Manila | Manokwari |
        Maros | Martapura | Masohi | Mataram | Maumere | Medan | Mekkah | Melbourne | Merauke | Metro | Meulaboh |
        Minahasa | Mojokerto | Morowali | Moskow | Muara Enim | Muaro Jambi | Mumbai | Nabire | Nairobi | Natuna |
        Naypyidaw | New Delhi | New York | Nganjuk | Ngawi | Nias | Nunukan | Nusantara | Ogan Ilir | Pacitan | Padang
        | Padangsidimpuan | Palangka Raya | Palangkaraya | Palembang | Palopo | Palu | Pamekasan | Pandeglang |
        Pangandaran | Pangkalan Bun | Pangkalpinang | Parepare | Pariaman | Paris | Pasuruan | Pati | Payakumbuh |
        Pekalongan | Pekanbaru | Pemalang | Pematangsiantar | Penajam | Phnom Penh | Polewali | Ponorogo | Pontianak |
        Port Moresby | Poso | Prabumulih | Probolinggo | Purbalingga | Purwakarta | Purwokerto | Purworejo | Putrajaya
        | Pyongyang | Ramallah | Rembang | Riyadh | Rokan Hilir | Roma | Ruteng | Sabang | Salatiga | Samarinda |
        Sambas | Sampang | Sampit | Semarang | Sentani | Seoul | Serang | Shanghai | Siak | Sibolga | Sidoarjo | Sigi
        | Singapura | Singaraja | Singkawang | Sintang | Situbondo | Sleman | Sofifi | Solo | Solok | Sorong | Sragen
        | Subang | Sukabumi | Sukoharjo | Sumbawa | Sumedang | Sumenep | Surabaya | Surakarta | Sydney | Tabanan |
        Taipei | Takengon | Tangerang | Tangerang Selatan | Tanjung Selor | Tanjungpinang | Tarakan | Tasikmalaya |
        Tegal | Teheran | Tel Aviv | Temanggung | Tenggarong | Ternate | Tidore | Timika | Tokyo | Tomohon | Toraja |
        Trenggalek | Tripoli | Tual | Tuban | Tulungagung | Vientiane | Waingapu | Wamena | Washington | Wellington |
        Wina | Wonogiri | Wonosobo | Yangon | Yerusalem | Yogyakarta"""
    )
)
