"""The things that Indonesian news counts, by language-free class."""

from crosscheck.lang.parts.measures import table

NOUNS = table(
    """
people: orang jiwa warga penduduk korban pria perempuan wanita laki-laki lelaki lansia dewasa manusia individu lainnya
people: jenazah mayat nyawa jasad penyintas nama orang_asing wna gelandangan pengemis teman rekan tetangga wni
people.public: pengunjung tamu peserta hadirin penonton suporter jemaah jamaah peziarah undangan massa pemirsa
people: kawan sahabat kolega sesama tokoh insan sosok korban_jiwa orang_dewasa ibu bapak kakek nenek
people.public: pasang_mata pemegang_tiket
people.protester: pengunjuk_rasa demonstran pedemo pendemo peserta_aksi
people.activist: aktivis pendukung
people.traveller: penumpang wisatawan turis pelancong pelanggan pemudik
people.climber: pendaki
people.crew: kru awak abk awak_kapal anak_buah_kapal pelaut kernet kondektur pramugari
people.pilot: pilot
people.driver: sopir pengemudi pengendara
people.fisher: nelayan
people.worker: kuli tukang mekanik operator juru_las pemulung petambang asisten_rumah_tangga
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
people.responder: satpam penjaga_malam sipir petugas_lapas penjaga_lapas
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
people.member: wakil_rakyat anggota_fraksi senator anggota_parlemen pengurus anggota_komisi
people.member: komisioner direktur komisaris anggota anggota_dewan anggota_dpr legislator
people.judge: hakim hakim_agung hakim_konstitusi
people.minister: menteri wakil_menteri wamen
people.official: kepala_daerah kepala_desa kepala_dinas kepala_negara pejabat delegasi
people.candidate: calon caleg
people.business: pengusaha pelaku_usaha
people.trader: pedagang penjual pemilik_kios pemilik_toko pemilik_lapak pelapak saudagar pengepul tengkulak pkl
people.contractor: kontraktor rekanan pemborong pemasok konsultan
people.lawyer: pengacara advokat jaksa kuasa_hukum penasihat_hukum
people.referee: wasit hakim_garis
people.child: anak anak-anak balita bayi remaja bocah
families: keluarga kk kepala_keluarga rumah_tangga
houses: rumah hunian bangunan gedung kios ruko unit_rumah rumah_warga kediaman apartemen bangunan_rumah toko lapak
schools: sekolah ruang_kelas madrasah kampus universitas pesantren
hospitals: rumah_sakit puskesmas klinik
vehicles: mobil_pemadam unit_pemadam armada_pemadam mobil_pemadam_kebakaran unit_mobil_pemadam damkar
vehicles: unit_damkar mobil_damkar mikrolet bajaj becak taksi pikap sepeda trem
vehicles: kendaraan mobil truk bus motor sepeda_motor minibus ambulans angkot
boats: kapal perahu feri tanker kapal_perang speedboat perahu_motor
aircraft: pesawat helikopter drone jet pesawat_nirawak
missiles: rudal roket bom peluru_kendali misil
flights: penerbangan
trains: kereta kereta_api
carriages: gerbong rangkaian_kereta
votes: suara
seats: kursi
villages: desa dusun kampung kelurahan nagari
districts: kecamatan kabupaten provinsi kota daerah wilayah distrik
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
machines: buldoser derek crane backhoe traktor kapal_keruk
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
blades: parang golok pisau celurit sabit kapak badik kelewang pedang bilah_parang senjata_tajam sajam
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
phones: telepon ponsel telepon_genggam telepon_seluler gawai
computers: komputer laptop server
warnings: peringatan alarm
keys: kunci anak_kunci
locks: gembok
fields: bidang sektor bidang_kerja_sama
wells: sumur mata_air
cages: kandang kurungan keramba
cables: kabel pipa
instruments: instrumen alat_ukur sensor percobaan eksperimen
towers: menara
recounts: penghitungan_ulang hitung_ulang
"""
)
