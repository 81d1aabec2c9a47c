"""What Indonesian news counts and measures."""

from collections.abc import Mapping

from crosscheck.lang.id.counted import NOUNS
from crosscheck.lang.id.fates import FATES
from crosscheck.lang.id.lasting import LASTING
from crosscheck.lang.parts.measures import MeasureLexicon, table

STATES = table(
    """
killed: tewas menewaskan meninggal meninggal_dunia wafat gugur terbunuh dibunuh membunuh korban_jiwa korban_tewas
killed: korban_meninggal merenggut jenazah mayat kematian mati nyawa merenggut_nyawa tewasnya kehilangan_nyawa jasad
killed: tewas_tertembak
injured: luka luka-luka terluka melukai cedera luka_berat luka_ringan luka_bakar korban_luka mencederai
missing: hilang dicari belum_ditemukan dalam_pencarian masih_dicari
displaced: mengungsi pengungsi diungsikan dievakuasi mengungsikan kehilangan_tempat_tinggal terdampak mengevakuasi
trapped: terjebak terperangkap
rescued: selamat diselamatkan menyelamatkan penyintas
arrested: ditangkap menangkap diamankan mengamankan ditahan menahan penangkapan diringkus dibekuk meringkus membekuk
arrested: diciduk dijemput_paksa digelandang terjaring tertangkap dijebloskan mendekam digiring
escaped: kabur melarikan_diri buron lolos_dari
recaptured: ditangkap_kembali tertangkap_kembali
charged: didakwa tersangka ditetapkan
convicted: divonis dihukum terpidana
infected: positif terinfeksi terpapar tertular terjangkit kasus_positif kasus sakit
treated: dibawa_ke_rumah_sakit masuk_rumah_sakit rawat_inap dirawat dirujuk dilarikan menjalani_perawatan
recovered: sembuh pulih
vaccinated: divaksin
damaged: rusak kerusakan rusak_berat rusak_ringan merusak
destroyed: rontok hanyut tersapu lenyap
destroyed: hancur ambruk roboh runtuh rata_dengan_tanah menghancurkan rata
burned: dilalap_api si_jago_merah dilahap_api
burned: terbakar hangus dibakar melalap membakar ludes terbakarnya
flooded: terendam kebanjiran banjir merendam
buried: tertimbun menimbun terkubur tertimbun_longsor
power: pemadaman_listrik listrik_padam tanpa_listrik aliran_listrik_terputus
cancelled: batal dibatalkan membatalkan pembatalan
delayed: tertunda ditunda
attended: dihadiri hadir mengikuti diikuti menghadiri berunjuk_rasa unjuk_rasa aksi demonstran
absent: tidak_hadir absen
aboard: mengangkut membawa di_dalam penumpang di_atas_kapal kru awak
laid-off: phk dirumahkan di-phk
signed: ditandatangani menandatangani penandatanganan diteken meneken
sold: terjual dijual menjual
bought: membeli dibeli
stolen: dicuri mencuri
seized: disita menyita
voted: suara setuju mendukung didukung
margin: selisih selisihnya unggul terpaut keunggulan mengungguli kalah
against: menolak tidak_setuju
replaced: dilantik melantik diganti berganti berpindah berubah reshuffle
deployed: dikerahkan mengerahkan terlibat diterjunkan menerjunkan dilibatkan
fired: diluncurkan ditembakkan menembakkan meluncurkan
shot-down: dicegat ditembak_jatuh
served: melayani
built: dibangun membangun
planted: ditanam menanam
broken: pecah patah terbelah terpotong terpecah retak terpisah remuk
returned: dikembalikan mengembalikan dipulangkan memulangkan pemulangan pengembalian repatriasi
remaining: tersisa bertahan_hidup masih_hidup
shot: tertembak ditembak penembakan
striking: mogok mogok_kerja berhenti_bekerja mogok_makan pemogokan
suspended: dinonaktifkan dibebastugaskan diskors menonaktifkan dicopot membebastugaskan
released: dibebaskan membebaskan dilepaskan
surrendered: menyerah menyerahkan_diri
deported: dideportasi mendeportasi diusir
compensated: ganti_rugi diganti_rugi
licensed: berizin
examined: diperiksa dimintai_keterangan memeriksa diinterogasi dipanggil dimintai
working: bekerja masuk_kerja
overboard: tercebur jatuh_ke_laut jatuh_ke_sungai jatuh_ke_air terlempar
defected: membelot
abstained: abstain
registered: terdaftar mendaftar
moved: direlokasi dipindahkan memindahkan relokasi
closed: ditutup
delivered: dibagikan disalurkan didistribusikan membagikan menyalurkan
elected: terpilih
invited: diundang
evicted: digusur penggusuran tergusur
culled: disembelih dimusnahkan
laid-off: dipecat pemecatan diberhentikan
"""
)

ASPECTS = table(
    LASTING
    + """
length: sepanjang panjang panjangnya membentang terputus
depth: sedalam dalamnya kedalaman berkedalaman
height: setinggi tinggi tingginya ketinggian mencapai_ketinggian puncak
width: selebar lebar lebarnya diameter berdiameter
distance: sejauh jarak berjarak jauhnya menempuh utara selatan timur barat tenggara barat_daya barat_laut timur_laut
distance: radius
area: seluas luas luasnya lahan area
rain: hujan curah_hujan
temperature: suhu temperatur suhunya
speed: kecepatan berkecepatan angin laju kecepatannya
weight: seberat berat berbobot bobot muatan
volume: volume minyak tumpahan
capacity: kapasitas berkapasitas
power: daya listrik
duration: selama lama lamanya berlangsung memakan_waktu durasi
sentence: penjara kurungan dihukum divonis hukuman pidana
interval: lalu kemudian sebelumnya setelah sejak sebelum sesudah
cost: biaya menelan menghabiskan anggaran_proyek biayanya ongkos pembangunan
value: senilai nilai bernilai ditaksir seharga nilainya
loss: kerugian rugi merugi merugikan
compensation: ganti_rugi kompensasi pesangon
fine: denda dendanya didenda
salary: gaji digaji bergaji upah honor honorarium ump umk tunjangan
prize: hadiah bonus hadiahnya
aid: bantuan hibah santunan sumbangan donasi dana
loan: pinjaman kredit utang berutang
investment: investasi menanamkan berinvestasi
revenue: pendapatan penjualan omzet penerimaan
profit: laba keuntungan untung
trade: perdagangan ekspor impor nilai_perdagangan
budget: anggaran apbn apbd dianggarkan dialokasikan alokasi
deficit: defisit
price: harga dihargai harganya tarif dibanderol
rate: kurs rupiah ditutup per_dolar dibuka nilai_tukar
reserves: cadangan cadangan_devisa
gap: selisih unggul terpaut keunggulan di_depan selisihnya
turnout: partisipasi pemilih_datang
growth: pertumbuhan tumbuh
inflation: inflasi
unemployment: pengangguran
interest: suku_bunga bunga
approval: kepuasan elektabilitas
rise: naik meningkat melonjak bertambah menguat kenaikan peningkatan melesat terdongkrak
fall: turun menurun melemah anjlok merosot berkurang penurunan terkoreksi pelemahan susut menyusut
change: berubah perubahan
share: saham kepemilikan porsi memegang menguasai dimiliki memiliki bagian
""",
    several=True,
)

SCOPES = table(
    """
forecast: memperkirakan diprediksi memprediksi ramalan meramal diproyeksikan proyeksi ditargetkan target menargetkan
forecast: rencana rencananya direncanakan diharapkan dijadwalkan membidik diramalkan dikhawatirkan mengkhawatirkan
forecast: diperkirakan_akan diperkirakan_bakal
demanded: menuntut tuntutan meminta diminta permintaan
offered: menawarkan tawaran ditawarkan
capacity: kapasitas berkapasitas mampu_menampung daya_tampung menampung
minimum: minimum minimal syarat yang_diperlukan yang_dibutuhkan disyaratkan dipersyaratkan
above-sea: di_atas_permukaan_laut dari_permukaan_laut mdpl dpl
above-summit: di_atas_puncak dari_puncak di_atas_kawah dari_kawah dari_bibir_kawah di_atas_bibir_kawah
maximum: maksimum maksimal batas batas_kecepatan
record: rekor
average: rata-rata rerata
daily: per_hari sehari harian setiap_hari tiap_hari
weekly: per_minggu seminggu sepekan per_pekan
monthly: per_bulan sebulan bulanan setiap_bulan tiap_bulan
annual: per_tahun setahun tahunan setiap_tahun tiap_tahun
hourly: per_jam sejam
each: masing-masing
children: anak anak-anak balita bayi remaja
women: perempuan wanita
adults: dewasa
men: laki-laki pria lelaki
earlier: sebelumnya semula awalnya mulanya tadinya tahun_lalu dulu terdahulu setahun_lalu tahun_sebelumnya pernah
another: serupa
earlier: sehari_sebelumnya sebulan_sebelumnya sepekan_sebelumnya seminggu_sebelumnya setahun_sebelumnya
earlier: luas_awal jumlah_awal harga_awal nilai_awal kapasitas_awal modal_awal mula-mula pada_mulanya
without: yang_tidak yang_tak yang_belum
current: sekarang kini saat_ini dewasa_ini
later: sehari_kemudian sebulan_kemudian sepekan_kemudian seminggu_kemudian setahun_kemudian sehari_setelah sebulan_setelah
later: setahun_setelah sepekan_setelah seminggu_setelah sehari_sesudah sebulan_sesudah
standings: klasemen klasemen_umum juara_umum
overall: total keseluruhan seluruhnya jumlah_keseluruhan seluruh
updated: bertambah naik_menjadi meningkat_menjadi menjadi_total direvisi merevisi dikoreksi diralat mengoreksi meralat
updated: sejauh_ini kini_menjadi bertambah_menjadi
fallen: berkurang_menjadi turun_menjadi menyusut_menjadi merosot_menjadi tinggal tersisa
opening: dibuka pembukaan
closing: ditutup penutupan mengakhiri_perdagangan
"""
)


_ONE_BY_ONE = """orang rumah keluarga kk kepala jiwa korban rekening nasabah penumpang pekerja karyawan anggota saham siswa warga
    lembar pedagang peserta pasien rumah_tangga buruh petani pelanggan kamar unit pintu ekor"""
"""What a sum may be given to, or be the price of, one by one."""

_EACH = {f"{word} {one.replace('_', ' ')}": "each" for word in ("per", "tiap", "setiap") for one in _ONE_BY_ONE.split()}


def _owned(words: Mapping[str, str]) -> dict[str, str]:
    """The words with those that -nya makes of them ("beratnya", "kapalnya")."""
    return {f"{word}nya": key for word, key in words.items() if word.isalpha() and not word.endswith("nya")} | dict(words)


LEXICON = MeasureLexicon(
    nouns=_owned(NOUNS),
    states=STATES,
    aspects=_owned(ASPECTS),
    scopes=SCOPES | _EACH,
    classifiers=frozenset(
        "orang buah unit ekor butir batang lembar helai pucuk biji jiwa warga korban anggota lebih lagi judul kepala bidang "
        "titik set pasang kali macam jenis nama bilah carik keping bentuk utas rumpun ekor anggota".split()
    ),
    parts=("di antaranya", "termasuk", "antaranya", "diantaranya", "antara lain", "di antara mereka"),
    rest=("lainnya", "lain", "sisanya", "selebihnya", "sisa", "tinggal", "lagi"),
    whole=("terdiri dari", "terdiri atas", "yang terdiri", "yakni", "yaitu", "meliputi", "rinciannya", "dengan rincian",
        "rincian", "terbagi",
           "perinciannya", "dengan perincian", "masing-masing"),
    of=("dari", "di antara", "dari total", "dari antara"),
    tellers=frozenset("menyebut mengatakan kata ujar menurut memperkirakan mencatat melaporkan menyatakan mengumumkan".split()),
    negations=frozenset("tidak tak belum bukan tanpa tiada".split()),
    rates={"per": "per", "setiap": "per", "tiap": "per", "se": "per"},
    head_final=False,
    counting=("berjumlah", "jumlahnya", "ada", "hanya", "cuma", "hanya ada", "cuma ada", "hanya berjumlah", "tinggal",
        "tercatat", "sebanyak", "sejumlah", "mencapai", "cuman", "hanyalah", "baru"),
    only=frozenset("hanya cuma cuman hanyalah baru sekadar sebatas".split()),
    only_behind=frozenset({"saja"}),
    fates=FATES,
    relations={
        "putri": "daughter", "anak perempuan": "daughter", "putra": "son", "anak laki-laki": "son", "istri": "wife",
        "suami": "husband",
        "ibu": "mother", "ayah": "father", "bapak": "father", "adik": "sibling", "kakak": "sibling", "kekasih": "partner",
        "pacar": "partner", "keponakan": "nephew", "cucu": "grandchild", "nenek": "grandmother", "kakek": "grandfather",
        "tersangka": "suspect", "pelaku": "suspect", "korban": "victim", "sopir": "driver", "pengemudi": "driver",
        "bocah": "child",
        "pemuda": "man", "pemudi": "woman", "gadis": "girl", "ibu rumah tangga": "woman", "kakek-kakek": "man",
        "sopir truk": "driver",
        "pria": "man", "perempuan": "woman", "wanita": "woman", "remaja": "teenager", "balita": "toddler", "bayi": "baby",
        "siswa": "student", "mahasiswa": "student", "pilot": "pilot", "presiden": "president", "anak": "child",
        "penyanyi": "singer",
        "aktor": "actor", "pemain": "player", "warga": "resident", "lelaki": "man", "laki-laki": "man",
        "gajah": "elephant", "harimau": "tiger", "badak": "rhino", "singa": "lion", "beruang": "bear", "paus": "whale",
        "buaya": "crocodile", "kuda": "horse", "anjing": "dog", "orang utan": "orangutan", "orangutan": "orangutan",
        "penyu": "turtle", "pesawat": "aircraft", "helikopter": "aircraft", "kapal": "ship", "feri": "ship", "perahu": "ship",
        "jembatan": "bridge", "bendungan": "dam",
    },
)  # fmt: skip
