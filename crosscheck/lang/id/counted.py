"""The things that Indonesian news counts, by language-free class."""

from crosscheck.lang.id.persons import PERSONS
from crosscheck.lang.parts.measures import table

NOUNS = PERSONS | table(
    """
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
groups: marga suku klan geng rombongan kubu
sites: tempat lokasi situs zona kawasan area titik_lokasi
offices: kantor dinas lembaga instansi organisasi perangkat_daerah
shrines: gereja masjid musala pura kuil vihara kapela surau
plots: petak kolam tambak kavling
roads: gang lorong jalur_jalan
polling-stations: tps tempat_pemungutan_suara
operations: operasi pembedahan
attacks: penembakan pengeboman penikaman bentrokan
crimes: pembunuhan perampokan pencurian tindak_pidana dakwaan
casings: selongsong selongsong_peluru
screens: layar bioskop
furnaces: tungku tanur
balloons: balon balon_udara
bags: keranjang
doors: pintu jendela gerbang
lifts: lift eskalator
posts: pilar tiang patok pancang
certificates: ijazah sertifikat
statements: pernyataan surat_pernyataan klaim gugatan keberatan
lanterns: lampion lentera
candles: lilin
teeth: gigi
bones: tulang tengkorak kerangka
tiles: ubin genteng bata
flags: bendera
languages: bahasa
records: rekam_medis berkas
fingerprints: sidik_jari
meals: porsi makanan nasi_bungkus nasi_kotak
toilets: toilet jamban wc
blankets: selimut kasur terpal
tanks: tabung tangki
bottles: botol kaleng
sirens: sirene
tyres: ban roda
fingers: jari
bolts: baut
nights: malam
terms: periode masa_jabatan
seasons: musim
wins: kemenangan
defeats: kekalahan
snares: jerat perangkap
plants: bibit
eggs: telur sarang
islands: pulau
dams: bendungan waduk
calls: panggilan_telepon panggilan
visits: kunjungan
launches: peluncuran
births: persalinan kelahiran
boats: tongkang sampan rakit sekoci kapal_tunda longboat kano
houses: pondok vila gudang kabin
votes: surat_suara kertas_suara
vehicles: armada lori
guns: bedil
companies: bank koperasi
"""
)
