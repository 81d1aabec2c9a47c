"""The Indonesian words for what lasts: of which deed or state a length of time is, by language-free key."""

LASTING = """
tenure: menjabat menduduki berkuasa memimpin menjadi jadi pengalaman berpengalaman mengabdi masa_jabatan masa_kerja
tenure: bertugas_sebagai bekerja_sebagai karier mengajar melatih bekerja
vacancy: kosong lowong diisi pelaksana_tugas kekosongan
wait: menunggu ditunggu penantian menanti antre mengantre antrean terlambat telat molor tertunda ditunda keterlambatan
wait: tertahan terhambat berlalu
response: tiba datang kedatangan sampai_di merespons
trapped: terjebak terjepit terperangkap terombang-ambing hanyut tertimbun terapung terkatung-katung terdampar terkurung
supply: cukup_untuk persediaan stok pasokan pakan bekal logistik perbekalan
travel: perjalanan menempuh penerbangan pelayaran berjalan berlayar penyeberangan terbang mendaki pendakian tempuh
speech: pidato berpidato sambutan orasi berorasi ceramah berceramah khotbah paparan berbicara
talks: perundingan berunding rapat sidang pertemuan bertemu pembahasan musyawarah negosiasi debat dialog diskusi mediasi
talks: audiensi diperiksa pemeriksaan memeriksa diinterogasi wawancara
fight: baku_tembak pertempuran bentrok bentrokan kontak_senjata kontak_tembak pengepungan tawuran perang pertikaian
search: pencarian mencari dicari menyisir penyisiran
shift: mengemudi menyetir mengemudikan di_balik_kemudi bertugas giliran jaga piket
outage: padam pemadaman mati_listrik listrik_mati tanpa_listrik mati_lampu terputus lumpuh
closure: ditutup penutupan tutup menutup berhenti dihentikan
protest: unjuk_rasa demonstrasi demo aksi berunjuk_rasa berdemo blokade memblokade mogok_makan pendudukan protes
strike: mogok mogok_kerja pemogokan
truce: gencatan_senjata
fire: api terbakar berkobar membakar kebakaran dipadamkan memadamkan dijinakkan pendinginan
storm: angin hujan badai guncangan berguncang gempa diguyur puting_beliung bertiup getaran
visit: kunjungan berkunjung singgah menginap tinggal mampir
work: dibangun membangun pembangunan pengerjaan dikerjakan perbaikan diperbaiki memperbaiki renovasi pemugaran
treatment: dirawat perawatan operasi dioperasi koma isolasi karantina opname rawat_inap pingsan
detention: ditahan penahanan disandera mendekam disekap ditawan
marriage: menikah pernikahan
study: penelitian meneliti kuliah pelatihan dilatih latihan
contract: kontrak sewa masa_berlaku berlaku izin konsesi
"""
