"""Indonesian words for things of which news says that there was none, by language-free class, and the ways of saying so."""

THINGS = """
alarm: alarm | siren: sirene sirine | bell: lonceng bel | whistle: peluit | warning: peringatan | sign: rambu papan_peringatan
sign: papan_petunjuk | barrier: palang portal barikade | guard: penjaga satpam petugas_jaga | bodyguard: pengawal
bodyguard: pengawalan ajudan | camera: kamera cctv | lamp: lampu penerangan | brake: rem | seatbelt: sabuk_pengaman
lifejacket: jaket_pelampung rompi_pelampung baju_pelampung pelampung | helmet: helm | lock: gembok | fence: pagar
extinguisher: apar tabung_pemadam | sprinkler: penyiram sprinkler | hydrant: hidran | detector: detektor pendeteksi
smoke: asap | flame: nyala kobaran | blast: ledakan dentuman | shot: tembakan letusan_senjata | bullet: peluru
bullet: peluru_tajam | weapon: senjata | knife: pisau golok parang | gun: pistol senapan senjata_api
toy: pistol_mainan senjata_mainan | blood: darah
bruise: memar lebam | poison: racun | alcohol: alkohol miras minuman_keras | narcotic: narkoba narkotika sabu
ransom: tebusan uang_tebusan | bribe: suap | receipt: kuitansi kwitansi | contract: kontrak | permit: izin lisensi
certificate: sertifikat | insurance: asuransi polis | ticket: tiket karcis | passport: paspor | visa: visa | letter: surat
complaint: keluhan pengaduan aduan | audit: audit | tender: lelang tender | quorum: kuorum
lawyer: pengacara kuasa_hukum advokat | interpreter: penerjemah juru_bahasa | witness: saksi saksi_mata | doctor: dokter
nurse: perawat | vet: dokter_hewan mantri_hewan | pilot: pilot pandu | coach: pelatih | guide: pemandu
passenger: penumpang | child: anak anak-anak | tourist: turis wisatawan | nail: paku | dam: bendungan bendung tanggul
bridge: jembatan | rope: tali | net: jaring jala | pump: pompa | fuel: bahan_bakar bbm
leak: kebocoran bocoran | crack: retakan | tunnel: terowongan | rock: batu karang | rain: hujan | fog: kabut
lightning: petir | vaccine: vaksin | medicine: obat | oxygen: oksigen | ambulance: ambulans | helicopter: helikopter
radio: radio | tracker: pelacak alat_pelacak | collar: kalung | flare: suar | distress: panggilan_darurat sinyal_darurat sos
electricity: listrik | tent: tenda | blanket: selimut | mask: masker | toilet: toilet jamban
resistance: perlawanan | negotiation: negosiasi perundingan | threat: ancaman | tattoo: tato | wage: gaji upah
compensation: kompensasi ganti_rugi santunan | refund: pengembalian_dana | subsidy: subsidi | loan: pinjaman | debt: utang
guarantee: jaminan | fingerprint: sidik_jari | footprint: jejak_kaki | graffiti: grafiti | sponsor: sponsor
bait: umpan | trap: jerat perangkap | virus: virus | asbestos: asbes | mine: ranjau | parachute: parasut | ladder: tangga
subtitle: takarir | dog: anjing | cat: kucing | rat: tikus | bird: burung
"""
"""Classes with their words: `|` parts the classes on a line, `_` stands for the blank in a word of two."""

LACKING = """tidak ada|tak ada|tiada|belum ada|tidak pernah ada|tak pernah ada|tanpa|tanpa ada|nihil|
tidak memiliki|tak memiliki|tidak punya|tak punya|tidak mempunyai|tidak terdapat|tak terdapat|tidak ditemukan|tak ditemukan|
tidak menemukan|tak menemukan|tidak menerima|tak menerima|belum menerima|tidak pernah menerima|tak pernah menerima|
tidak mendapat|tak mendapat|belum mendapat|tidak membawa|tak membawa|tidak terlihat|tak terlihat|tidak terdengar|
tak terdengar|tidak mendengar|tak mendengar|tidak melihat|tak melihat|tidak satu|tak satu|tidak seorang|tak seorang|
belum satu|belum seorang|tidak pernah punya|tak pernah punya|tidak pernah memiliki|tak pernah memiliki|tidak dipasangi|
tak dipasangi|tidak dilengkapi|tak dilengkapi"""

ANY = """seorang satu sebuah sebatang seekor selembar setetes sehelai sekeping sebutir sepucuk sepotong seutas sebilah pun
sama sekali apa tanda jejak sedikit se dengan oleh"""

NOT_ANY = "tidak tak belum"

AT_ALL = """satu seorang sebuah sebatang seekor selembar setetes sehelai sekeping sebutir sepucuk sepotong seuta
s sebilah"""

BYGONE = "sebelumnya sebelum"

VAGUE = """yang orang waktu cara keraguan alasan ide hal masalah pilihan keterangan informasi kabar berita rencana niat
kesempatan perbedaan perubahan bukti indikasi petunjuk risiko bahaya jawaban penjelasan hubungan kaitan keberatan harapan
apa apa-apa siapa siapa-siapa kata gunanya gangguan kendala hambatan unsur pihak lagi sisa tempat jalan sebab salahnya
artinya hari jam malam pekan minggu bulan tahun menit detik saat kalinya kali uang kuasa bantuan akses warga orang-orang
laki-laki perempuan pria wanita rasa hasil korban sisanya tersisa gol
angka data permintaan keputusan kelompok negara pemenang satupun tersangka kabar perkembangan"""
