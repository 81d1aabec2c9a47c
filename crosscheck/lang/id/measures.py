"""What Indonesian news counts and measures."""

from collections.abc import Mapping

from crosscheck.lang.parts.measures import MeasureLexicon, table

NOUNS = table(
    """
people: orang jiwa warga penduduk korban pria perempuan wanita laki-laki lelaki lansia dewasa manusia individu lainnya
people: jenazah mayat nyawa jasad penyintas nama orang_asing wna gelandangan pengemis teman rekan tetangga wni
people.public: pengunjung tamu peserta hadirin penonton suporter jemaah jamaah peziarah undangan massa pemirsa
people.public: pasang_mata pemegang_tiket
people.protester: pengunjuk_rasa demonstran pedemo pendemo peserta_aksi
people.activist: aktivis pendukung
people.traveller: penumpang wisatawan turis pelancong pelanggan pemudik
people.climber: pendaki
people.crew: kru awak abk awak_kapal anak_buah_kapal pelaut kernet kondektur pramugari
people.pilot: pilot
people.driver: sopir pengemudi pengendara
people.fisher: nelayan
people.worker: pekerja karyawan pegawai buruh penambang tenaga_kerja pns asn tki pmi staf
people.job: lapangan_kerja lowongan
people.farmer: petani peternak pekebun
people.teacher: guru dosen tenaga_honorer
people.medic: perawat dokter bidan tenaga_kesehatan nakes
people.refugee: pengungsi
people.migrant: imigran migran
people.soldier: tentara prajurit serdadu anggota_tni marinir
people.police: polisi anggota_polisi polwan
people.fighter: milisi pemberontak militan gerilyawan
people.responder: personil penyelam jagawana polisi_hutan personel petugas aparat relawan tim_sar pemadam penjaga anggota_tim
people.patient: pasien kasus kasus_positif penderita
people.prisoner: narapidana napi tahanan buron warga_binaan
people.hostage: sandera
people.suspect: tersangka pelaku terduga terdakwa pencuri perampok begal maling penculik pembunuh penembak peretas pengedar
people.suspect: bandar kurir penyelundup penyerang pembajak perompak komplotan
people.student: siswa pelajar mahasiswa santri murid siswi
people.voter: pemilih
people.user: pengguna pengikut
people.client: debitur nasabah peminjam kreditur deposan konsumen pembeli penyewa investor pemegang_saham wajib_pajak klien
people.client: penabung pemegang_polis pemberi_pinjaman
people.relative: saudara kerabat adik kakak sepupu keponakan cucu orang_tua istri
people.witness: saksi saksi_mata
people.expert: insinyur teknisi ilmuwan peneliti ahli pakar penyidik auditor arkeolog konservator
people.clergy: pastor pendeta ulama kiai biksu biarawati imam
people.artist: musisi penyanyi artis aktor aktris penari seniman
people.journalist: wartawan jurnalis
people.athlete: pebalap pesepeda pesepak_bola atlet pembalap pemain pelari peserta_lomba perenang
people.member: komisioner direktur komisaris anggota anggota_dewan anggota_dpr legislator
people.judge: hakim hakim_agung hakim_konstitusi
people.minister: menteri wakil_menteri wamen
people.official: kepala_daerah kepala_desa kepala_dinas kepala_negara pejabat delegasi
people.candidate: calon caleg
people.business: pengusaha pelaku_usaha
people.child: anak anak-anak balita bayi remaja bocah
families: keluarga kk kepala_keluarga rumah_tangga
houses: rumah hunian bangunan gedung kios ruko unit_rumah rumah_warga kediaman apartemen bangunan_rumah toko lapak
schools: sekolah ruang_kelas madrasah kampus universitas pesantren
hospitals: rumah_sakit puskesmas klinik
vehicles: kendaraan mobil truk bus motor sepeda_motor minibus ambulans angkot
boats: kapal perahu feri tanker kapal_perang speedboat perahu_motor
aircraft: pesawat helikopter drone jet pesawat_nirawak
missiles: rudal roket bom peluru_kendali misil
flights: penerbangan
trains: kereta kereta_api
carriages: gerbong
votes: suara
seats: kursi
villages: desa dusun kampung kelurahan nagari
districts: kecamatan kabupaten provinsi kota daerah wilayah
countries: negara
companies: perusahaan firma badan_usaha
agreements: nota_kesepahaman perjanjian kesepakatan kontrak mou kerja_sama memorandum
films: film judul lagu album episode
tickets: tiket
works: lukisan karya benda barang artefak arca patung prasasti pusaka naskah keris koleksi benda_cagar_budaya cagar_budaya
works: relik topeng guci perhiasan relief fosil koin
pieces: keping pecahan serpihan potongan bagian bongkahan fragmen belahan puing
animals: hewan sapi kambing kerbau ayam kucing anjing ternak burung gajah harimau ikan domba babi ekor satwa orangutan badak
animals: monyet kera lutung siamang owa penyu kura-kura lumba-lumba paus hiu beruang singa macan macan_tutul rusa kijang
animals: serigala kuda unta keledai bebek itik angsa unggas kelelawar ular buaya komodo biawak bekantan tapir anoa panda
animals: anakan jantan betina trenggiling lobster kepiting kakatua elang pinguin bangkai
graves: makam kuburan peti peti_mati
machines: mesin pompa ekskavator alat_berat turbin generator
reports: laporan aduan pengaduan keluhan petisi
wounds: luka_tembak luka_tusuk tusukan tikaman bacokan
teams: tim regu klub kelompok
floors: lantai tingkat
meetings: pertemuan sidang rapat sesi
voyages: perjalanan pelayaran trip keberangkatan
samples: sampel contoh_darah
cameras: kamera
pills: pil butir_pil
permits: izin visa paspor
signatures: tanda_tangan
planets: planet
trees: pohon
emails: surel email pesan surat dokumen halaman unggahan
shots: tembakan peluru letusan
guns: senjata senapan pistol pucuk_senjata
goals: gol
points: poin
matches: pertandingan laga
laps: putaran lap
medals: medali emas perak perunggu medali_emas medali_perak medali_perunggu
tests: tes uji spesimen
doses: dosis vaksin vaksinasi
earthquakes: gempa gempa_susulan gempa_bumi
fires: titik_api titik_panas kebakaran hotspot
attacks: serangan ledakan
incidents: kejadian insiden kecelakaan peristiwa
scholarships: beasiswa
rooms: kamar tempat_tidur ranjang
tents: tenda posko
roads: jalan jembatan ruas
parties: partai fraksi
copies: eksemplar
units: unit
stores: gerai cabang restoran hotel pabrik
satellites: satelit
ministries: kementerian kursi_menteri
sanctions: sanksi
stitches: jahitan
bags: kantong kantong_jenazah karung
packages: paket kotak dus kontainer peti_kemas
shares: saham
airports: bandara stasiun pelabuhan
phones: telepon ponsel
"""
)

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
arrested: diciduk
escaped: kabur melarikan_diri buron lolos
recaptured: ditangkap_kembali tertangkap_kembali
charged: didakwa tersangka ditetapkan
convicted: divonis dihukum terpidana
infected: positif terinfeksi terpapar tertular terjangkit kasus_positif kasus sakit
treated: dibawa_ke_rumah_sakit masuk_rumah_sakit rawat_inap dirawat dirujuk dilarikan menjalani_perawatan
recovered: sembuh pulih
vaccinated: divaksin
damaged: rusak kerusakan rusak_berat rusak_ringan merusak
destroyed: hancur ambruk roboh runtuh rata_dengan_tanah menghancurkan rata
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
"""
)

ASPECTS = table(
    """
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
interval: lalu kemudian sebelumnya setelah sejak
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
share: saham kepemilikan porsi
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
each: masing-masing per_orang per_rumah
children: anak anak-anak balita bayi remaja
women: perempuan wanita
adults: dewasa
men: laki-laki pria lelaki
earlier: sebelumnya semula awalnya mulanya tadinya tahun_lalu dulu terdahulu setahun_lalu tahun_sebelumnya pernah
another: serupa
standings: klasemen klasemen_umum juara_umum
overall: total keseluruhan seluruhnya jumlah_keseluruhan seluruh
updated: bertambah naik_menjadi meningkat_menjadi menjadi_total direvisi merevisi dikoreksi diralat mengoreksi meralat
updated: sejauh_ini kini_menjadi bertambah_menjadi
fallen: berkurang_menjadi turun_menjadi menyusut_menjadi merosot_menjadi tinggal tersisa
opening: dibuka pembukaan
closing: ditutup penutupan mengakhiri_perdagangan
"""
)


def _owned(words: Mapping[str, str]) -> dict[str, str]:
    """The words with those that -nya makes of them ("beratnya", "kapalnya")."""
    return {f"{word}nya": key for word, key in words.items() if word.isalpha() and not word.endswith("nya")} | dict(words)


LEXICON = MeasureLexicon(
    nouns=_owned(NOUNS),
    states=STATES,
    aspects=_owned(ASPECTS),
    scopes=SCOPES,
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
    },
)  # fmt: skip
