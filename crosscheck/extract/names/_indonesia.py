"""The provinces of Indonesia with their regencies and cities."""

REGENCIES: dict[str, str] = {
    "aceh": "Banda Aceh,Sabang,Langsa,Lhokseumawe,Subulussalam,Aceh Besar,Aceh Barat,Aceh Barat Daya,Aceh Jaya,"
    "Aceh Selatan,Aceh Singkil,Aceh Tamiang,Aceh Tengah,Aceh Tenggara,Aceh Timur,Aceh Utara,Bener Meriah,Bireuen,Gayo Lues,"
    "Nagan Raya,Pidie,Pidie Jaya,Simeulue,Meulaboh,Takengon",
    "sumatera utara": "Medan,Binjai,Pematangsiantar,Sibolga,Tanjungbalai,Tebing Tinggi,Padangsidimpuan,Gunungsitoli,Asahan,"
    "Batu Bara,Dairi,Deli Serdang,Humbang Hasundutan,Karo,Labuhanbatu,Langkat,Mandailing Natal,Nias,Nias Barat,"
    "Nias Selatan,Nias Utara,Padang Lawas,Pakpak Bharat,Samosir,Serdang Bedagai,Simalungun,Tapanuli Selatan,"
    "Tapanuli Tengah,Tapanuli Utara,Toba",
    "sumatera barat": "Padang,Bukittinggi,Padang Panjang,Pariaman,Payakumbuh,Sawahlunto,Solok,Agam,Dharmasraya,"
    "Kepulauan Mentawai,Lima Puluh Kota,Padang Pariaman,Pasaman,Pasaman Barat,Pesisir Selatan,Sijunjung,Solok Selatan,"
    "Tanah Datar",
    "riau": "Pekanbaru,Dumai,Bengkalis,Indragiri Hilir,Indragiri Hulu,Kampar,Kepulauan Meranti,Kuantan Singingi,Pelalawan,"
    "Rokan Hilir,Rokan Hulu,Siak",
    "kepulauan riau": "Batam,Tanjungpinang,Bintan,Karimun,Kepulauan Anambas,Lingga,Natuna",
    "jambi": "Sungai Penuh,Batanghari,Bungo,Kerinci,Merangin,Muaro Jambi,Sarolangun,Tanjung Jabung Barat,"
    "Tanjung Jabung Timur,Tebo",
    "sumatera selatan": "Palembang,Prabumulih,Pagar Alam,Lubuklinggau,Banyuasin,Empat Lawang,Lahat,Muara Enim,"
    "Musi Banyuasin,Musi Rawas,Musi Rawas Utara,Ogan Ilir,Ogan Komering Ilir,Ogan Komering Ulu,OKU Selatan,OKU Timur,"
    "Sumsel",
    "bengkulu": "Bengkulu Selatan,Bengkulu Tengah,Bengkulu Utara,Kaur,Kepahiang,Lebong,Mukomuko,Rejang Lebong,Seluma",
    "lampung": "Bandar Lampung,Metro,Lampung Barat,Lampung Selatan,Lampung Tengah,Lampung Timur,Lampung Utara,Mesuji,"
    "Pesawaran,Pesisir Barat,Pringsewu,Tanggamus,Tulang Bawang,Tulang Bawang Barat,Way Kanan",
    "bangka belitung": "Pangkalpinang,Bangka,Bangka Barat,Bangka Selatan,Bangka Tengah,Belitung,Belitung Timur,Babel",
    "dki jakarta": "Jakarta Pusat,Jakarta Barat,Jakarta Timur,Jakarta Selatan,Jakarta Utara,Kepulauan Seribu,"
    "Central Jakarta,South Jakarta,North Jakarta,West Jakarta,East Jakarta",
    "jawa barat": "Bandung,Bandung Barat,Banjar,Bekasi,Bogor,Ciamis,Cianjur,Cimahi,Cirebon,Depok,Garut,Indramayu,Karawang,"
    "Kuningan,Majalengka,Pangandaran,Purwakarta,Subang,Sukabumi,Sumedang,Tasikmalaya,Lembang,Cibinong",
    "banten": "Serang,Cilegon,Tangerang,Tangerang Selatan,Lebak,Pandeglang,Tangsel",
    "jawa tengah": "Semarang,Surakarta,Solo,Salatiga,Magelang,Pekalongan,Tegal,Banjarnegara,Banyumas,Batang,Blora,Boyolali,"
    "Brebes,Cilacap,Demak,Grobogan,Jepara,Karanganyar,Kebumen,Kendal,Klaten,Kudus,Pati,Pemalang,Purbalingga,Purworejo,"
    "Rembang,Sragen,Sukoharjo,Temanggung,Wonogiri,Wonosobo,Purwokerto",
    "yogyakarta": "Bantul,Gunungkidul,Kulon Progo,Sleman,Jogja",
    "jawa timur": "Surabaya,Batu,Blitar,Kediri,Madiun,Malang,Mojokerto,Pasuruan,Probolinggo,Bangkalan,Banyuwangi,"
    "Bojonegoro,Bondowoso,Gresik,Jember,Jombang,Lamongan,Lumajang,Magetan,Nganjuk,Ngawi,Pacitan,Pamekasan,Ponorogo,Sampang,"
    "Sidoarjo,Situbondo,Sumenep,Trenggalek,Tuban,Tulungagung",
    "bali": "Denpasar,Badung,Bangli,Buleleng,Gianyar,Jembrana,Karangasem,Klungkung,Tabanan,Ubud,Kuta,Singaraja",
    "nusa tenggara barat": "Mataram,Bima,Dompu,Lombok Barat,Lombok Tengah,Lombok Timur,Lombok Utara,Sumbawa,Sumbawa Barat,NTB",
    "nusa tenggara timur": "Kupang,Alor,Belu,Ende,Flores Timur,Lembata,Malaka,Manggarai,Manggarai Barat,Manggarai Timur,"
    "Nagekeo,Ngada,Rote Ndao,Sabu Raijua,Sikka,Sumba Barat,Sumba Barat Daya,Sumba Tengah,Sumba Timur,Timor Tengah Selatan,"
    "Timor Tengah Utara,Maumere,Larantuka,Labuan Bajo,Ruteng",
    "kalimantan barat": "Pontianak,Singkawang,Bengkayang,Kapuas Hulu,Kayong Utara,Ketapang,Kubu Raya,Landak,Melawi,"
    "Mempawah,Sambas,Sanggau,Sekadau,Sintang",
    "kalimantan tengah": "Palangka Raya,Barito Selatan,Barito Timur,Barito Utara,Gunung Mas,Kapuas,Katingan,"
    "Kotawaringin Barat,Kotawaringin Timur,Lamandau,Murung Raya,Pulang Pisau,Seruyan,Sukamara,Sampit,"
    "Kalteng",
    "kalimantan selatan": "Banjarmasin,Banjarbaru,Balangan,Barito Kuala,Hulu Sungai Selatan,Hulu Sungai Tengah,"
    "Hulu Sungai Utara,Kotabaru,Tabalong,Tanah Bumbu,Tanah Laut,Tapin",
    "kalimantan timur": "Samarinda,Balikpapan,Bontang,Berau,Kutai Barat,Kutai Kartanegara,Kutai Timur,Mahakam Ulu,Paser,"
    "Penajam Paser Utara",
    "kalimantan utara": "Tarakan,Bulungan,Malinau,Nunukan,Tana Tidung",
    "sulawesi utara": "Manado,Bitung,Tomohon,Kotamobagu,Bolaang Mongondow,Minahasa,Minahasa Selatan,Minahasa Tenggara,"
    "Minahasa Utara,Kepulauan Sangihe,Sitaro,Kepulauan Talaud",
    "gorontalo": "Boalemo,Bone Bolango,Gorontalo Utara,Pohuwato",
    "sulawesi tengah": "Palu,Banggai,Banggai Kepulauan,Buol,Donggala,Morowali,Morowali Utara,Parigi Moutong,Poso,Sigi,"
    "Tojo Una-Una,Tolitoli,Luwuk",
    "sulawesi barat": "Majene,Mamasa,Mamuju,Mamuju Tengah,Pasangkayu,Polewali Mandar",
    "sulawesi selatan": "Makassar,Palopo,Parepare,Bantaeng,Barru,Bone,Bulukumba,Enrekang,Gowa,Jeneponto,Kepulauan Selayar,"
    "Luwu,Luwu Timur,Luwu Utara,Maros,Pangkajene dan Kepulauan,Pinrang,Sidenreng Rappang,Sinjai,Soppeng,Takalar,"
    "Tana Toraja,Toraja Utara,Wajo,Rantepao,Makale",
    "sulawesi tenggara": "Kendari,Baubau,Bombana,Buton,Buton Selatan,Buton Tengah,Buton Utara,Kolaka,Kolaka Timur,"
    "Kolaka Utara,Konawe,Konawe Kepulauan,Konawe Selatan,Konawe Utara,Muna,Muna Barat,Wakatobi",
    "maluku": "Ambon,Tual,Buru,Buru Selatan,Kepulauan Aru,Kepulauan Tanimbar,Maluku Barat Daya,Maluku Tengah,Maluku Tenggara",
    "maluku utara": "Ternate,Tidore,Tidore Kepulauan,Halmahera Barat,Halmahera Selatan,Halmahera Tengah,Halmahera Timur,"
    "Halmahera Utara,Kepulauan Sula,Pulau Morotai,Pulau Taliabu,Morotai",
    "papua": "Jayapura,Biak Numfor,Keerom,Kepulauan Yapen,Sarmi,Supiori,Waropen,Biak,Sentani,Abepura,Serui",
    "papua tengah": "Nabire,Deiyai,Dogiyai,Intan Jaya,Mimika,Paniai,Puncak,Puncak Jaya,Timika",
    "papua pegunungan": "Wamena,Jayawijaya,Lanny Jaya,Mamberamo Tengah,Nduga,Pegunungan Bintang,Tolikara,Yahukimo,Yalimo",
    "papua selatan": "Merauke,Asmat,Boven Digoel,Mappi",
    "papua barat": "Manokwari,Fakfak,Kaimana,Teluk Bintuni,Teluk Wondama,Pegunungan Arfak",
    "papua barat daya": "Sorong,Raja Ampat,Maybrat,Tambrauw,Sorong Selatan",
}

PROVINCE_NAMES: dict[str, str] = {
    "sumatera utara": "Sumatra Utara,Sumut,North Sumatra",
    "sumatera barat": "Sumatra Barat,Sumbar,West Sumatra",
    "kepulauan riau": "Kepri,Riau Islands",
    "sumatera selatan": "Sumatra Selatan,Sumsel,South Sumatra",
    "bangka belitung": "Kepulauan Bangka Belitung,Babel",
    "dki jakarta": "Jabodetabek,Jakarta",
    "jawa barat": "West Java,Jabar",
    "jawa tengah": "Central Java,Jateng",
    "yogyakarta": "Daerah Istimewa Yogyakarta,DI Yogyakarta,DIY",
    "jawa timur": "East Java,Jatim,Madura",
    "nusa tenggara barat": "Lombok,NTB,West Nusa Tenggara",
    "nusa tenggara timur": "Flores,NTT,East Nusa Tenggara",
    "kalimantan barat": "West Kalimantan,Kalbar",
    "kalimantan tengah": "Central Kalimantan,Kalteng",
    "kalimantan selatan": "South Kalimantan,Kalsel",
    "kalimantan timur": "East Kalimantan,Kaltim",
    "kalimantan utara": "North Kalimantan,Kaltara",
    "sulawesi utara": "North Sulawesi,Sulut",
    "sulawesi tengah": "Central Sulawesi,Sulteng",
    "sulawesi barat": "West Sulawesi,Sulbar",
    "sulawesi selatan": "South Sulawesi,Sulsel,Toraja",
    "sulawesi tenggara": "Southeast Sulawesi,Sultra",
    "maluku": "Seram",
    "maluku utara": "Halmahera,North Maluku",
    "papua barat": "West Papua",
    "papua tengah": "Central Papua",
    "papua pegunungan": "Highland Papua",
    "papua selatan": "South Papua",
    "bali": "Bali",
}
"""Other names of provinces, and parts of them that hold several regencies."""
