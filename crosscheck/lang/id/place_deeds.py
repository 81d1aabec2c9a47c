"""Indonesian words that say what happens or stands in a place, by language-free class: the verbs a place phrase hangs on."""

_WORDS = {
    "gather": """digelar menggelar gelaran diadakan mengadakan diselenggarakan
    dihelat dipusatkan dirayakan perayaan upacara dipentaskan tampil bertemu pertemuan berunding perundingan berunjuk
    berdemonstrasi berdemo demonstrasi aksi berkumpul""",
    "occur": "dilangsungkan berlangsung dilaksanakan dilakukan terjadi berlangsungnya terjadinya",
    "sign": "diteken meneken ditandatangani menandatangani penandatanganan diparaf",
    "begin": """bermula berawal berasal bersumber sumber muncul mula-mula dimulai mulai memulai asal awal titik pecah
    tersulut menyala meledak ledakan meledaknya bocor kebocoran merembes menyembur tumpah semburan dibuka membuka
    pembukaan""",
    "treat": "dirawat merawat perawatan dilarikan dirujuk rujukan diobati diinapkan ditangani opname dioperasi menjalani",
    "shelter": """ditampung menampung mengungsi diungsikan bermalam menginap tidur berlindung berteduh ditempatkan
    diinapkan tertidur berkemah beristirahat""",
    "keep": """disimpan menyimpan tersimpan penyimpanan dikunci terkunci disembunyikan bersembunyi dititipkan dipajang
    dipamerkan""",
    "detain": "ditahan menahan penahanan dikurung mendekam dipenjara disekap dijebloskan",
    "find": """ditemukan menemukan penemuan ditemui didapati mendapati terdampar mengapung mengambang tersangkut
    tergeletak tergolek terbaring teronggok tergeletaknya terbujur ditemukannya""",
    "slaughter": "disembelih menyembelih penyembelihan dipotong memotong pemotongan disembelihnya",
    "wed": "menikah dinikahkan pernikahan akad menikahi",
    "eat": "makan menyantap bersantap",
    "repair": "diperbaiki memperbaiki perbaikan direparasi",
    "vote": "mencoblos memilih pencoblosan",
    "raise": "lahir dilahirkan kelahiran dibesarkan",
    "see": "terlihat melihat dilihat tampak terpantau terekam difoto memfoto dipotret memotret direkam",
    "bury": "dimakamkan memakamkan pemakaman dikubur dikuburkan dikebumikan disemayamkan berziarah ziarah makam",
    "die": "meninggal tewas wafat mengembuskan menghembuskan terbunuh dibunuh gugur berpulang napas jenazah",
    "make": """dibuat membuat pembuatan dibangun membangun dicor dirakit merakit diproduksi dibeli membeli dipesan
    dicetak ditenun dipahat dituang ditempa dijual menjual berjualan""",
    "examine": "diperiksa memeriksa pemeriksaan diuji menguji pengujian diteliti meneliti dianalisis autopsi diautopsi",
    "depart": "berangkat bertolak keberangkatan diberangkatkan lepas meninggalkan",
    "arrive": "tiba ketibaan kedatangan sampai merapat bersandar sandar berlabuh mendarat pendaratan mendatangi datang singgah",
    "head": "menuju tujuan jurusan arah melaju berlayar rute trayek perjalanan bertujuan hendak",
    "flee": "kabur melarikan pelarian lari berlari meloloskan",
    "count": "dihitung menghitung penghitungan rekapitulasi direkapitulasi",
    "seat": "berkedudukan kedudukan berkantor bermarkas berpusat bertempat berbasis",
    "move": """dipindahkan memindahkan pindah pemindahan dibawa membawa dievakuasi mengevakuasi diangkut mengangkut
    direlokasi relokasi terbang diterbangkan diantar mengantar digiring dilimpahkan didatangkan dikirim mengirim dikirimkan
    pengiriman dikapalkan disetor""",
    "accident": """menabrak ditabrak tertabrak tabrakan bertabrakan kecelakaan terguling terbalik menghantam tergelincir
    anjlok terperosok tenggelam tenggelamnya karam kandas terbaliknya hanyut jatuh terjatuh jatuhnya terjun terpeleset
    rebah jebol jebolnya ambrol runtuh ambruk amblas longsor""",
    "wound": """tertembak ditembak menembak penembakan tembakan ditusuk menusuk menembus mengenai terkena kena luka
    terluka digigit menggigit gigitan gigitannya dibacok ditebas dipukul bersarang melukai terjerat""",
    "attack": "diserang menyerang penyerangan penyergapan dirampok merampok perampokan dijambret dibegal",
    "arrest": "ditangkap menangkap penangkapan diringkus dibekuk diamankan diciduk dicokok",
    "live": "tinggal bermukim berdomisili menetap",
    "park": "diparkir terparkir parkir ditinggalkan berhenti",
    "enter": "masuk memasuki naik memanjat menyusup menyelinap",
    "sit": "duduk menunggu mengantre antre",
    "speak": "berpidato berbicara berceramah pidato ceramah",
    "install": "dilantik melantik pelantikan disumpah dikukuhkan",
    "play": "bertanding berlaga menjamu pertandingan",
    "work": "bekerja bertugas berlatih mengajar mengabdi",
    "plant": "dipasang memasang pemasangan ditanam digantung tergantung",
    "visit": "mengunjungi berkunjung kunjungan meninjau berdoa sembahyang",
    "hatch": "menetas bertelur bersarangnya",
}
_PHRASES = {
    "begin": "titik api|titik awal|sumber api|asal api|api muncul",
    "die": "meninggal dunia|embuskan napas|mengembuskan napas|menghembuskan napas",
    "wound": "luka tembak|luka tusuk",
    "flee": "melarikan diri|meloloskan diri",
    "find": "terakhir terlihat",
}
_REACHING = {
    "strike": """mengguncang menggoyang melanda menerjang menghantam merendam menyapu menerpa meluluhlantakkan menyelimuti
    menimpa menggenangi melumpuhkan mengepung""",
    "burn": "melalap menghanguskan membakar",
    "visit": "mengunjungi meninjau menyambangi",
    "attack": "menyerang menyerbu menggempur menggerebek menggeledah membombardir mendobrak",
    "seize": "merebut menguasai menduduki",
    "enter": "memasuki",
    "arrive": "mencapai mendatangi menyentuh mencium menjejak menginjak",
    "cross": "melintasi menyeberangi",
}
REACHING = {verb: deed for deed, verbs in _REACHING.items() for verb in verbs.split()}
"""Verbs whose object is the place where something happens."""
_REACHED = {
    "strike": """diguncang digoyang dilanda diterjang dihantam terendam direndam disapu diterpa diselimuti tergenang
    digenangi dikepung""",
    "burn": "dilalap",
    "attack": "diserang diserbu digempur digerebek digeledah dibombardir",
    "seize": "direbut dikuasai diduduki",
}
REACHED = {verb: deed for deed, verbs in _REACHED.items() for verb in verbs.split()}
"""Verbs of which the place is the subject ("Demak terendam")."""

DEEDS = {word: deed for deed, words in _WORDS.items() for word in words.split()} | {
    phrase: deed for deed, phrases in _PHRASES.items() for phrase in phrases.split("|")
}
