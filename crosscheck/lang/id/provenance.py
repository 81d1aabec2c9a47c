"""Indonesian ways to say what a piece of information was made or learned from."""

from crosscheck.lang.parts.origins import joined, phrases

MADE = phrases("""tes yang dikerjakan, tes yang dilakukan, uji yang dilakukan, uji yang dikerjakan, yang dikerjakan, yang
    dikerjakan oleh, dikerjakan oleh, yang dilakukan oleh, dilakukan oleh, dilaksanakan oleh, yang dihitung, dihitung oleh,
    yang dihitung oleh, yang disusun, disusun oleh, yang disusun oleh, yang dihimpun, dihimpun oleh, yang dihimpun oleh, yang
    dikumpulkan, dikumpulkan oleh, yang dirilis, dirilis oleh, yang dikeluarkan, dikeluarkan oleh, yang diterbitkan, diterbitkan
    oleh, yang dibuat, dibuat oleh, yang dibuat oleh, yang diukur, diukur oleh, dicatat oleh, didata oleh, ditaksir oleh,
    diperkirakan oleh, diteliti oleh, diperiksa oleh, diuji oleh, diaudit oleh, ditetapkan oleh, hasil tes, hasil uji, hasil
    pengujian, hasil analisis, hasil penelitian, hasil kajian, hasil pemeriksaan, hasil hitungan, hasil penghitungan, hasil
    perhitungan, hasil pendataan, hasil survei, hasil jajak pendapat, hasil audit, hasil pengukuran, hasil laboratorium, hasil
    dikaji, disusun, disimpulkan oleh, dikaji oleh, diungkap oleh, ditelaah oleh,
    merujuk perhitungan, merujuk hitungan, merujuk catatan, merujuk kajian, merujuk taksiran, mengacu hitungan, mengacu pada
    hitungan, mengacu pada catatan, mengacu pada perhitungan, mengacu pada kajian, menurut alat, menurut pengukuran, menurut
    pembukuan, menurut buku, menurut pendataan, menurut rekap, menurut sensus, menurut verifikasi,
    menurut inventarisasi, menurut pemantauan, menurut pengamatan, versi pendataan, versi data, versi catatan,
    autopsi, hasil investigasi, hasil pemetaan, tes dari, uji laboratorium, menurut hitungan, menurut perhitungan, menurut
    penghitungan, menurut data, menurut catatan, menurut taksiran, menurut perkiraan, menurut estimasi, menurut survei, menurut
    audit, menurut kajian, menurut penelitian, menurut studi, menurut hasil, menurut rekapitulasi, menurut tes,
    berdasarkan data,
    berdasarkan catatan, berdasarkan hitungan, berdasarkan hasil, berdasarkan perhitungan, berdasarkan penghitungan, berdasarkan
    survei, berdasarkan audit, berdasarkan pengukuran, berdasarkan kajian, merujuk data, mengacu data, mengacu pada data,
    merujuk pada data, versi hitungan, menurut laporan tahunan, menurut laporan resmi,
    menurut laporan berkala, ditemukan oleh, dideteksi oleh, terdeteksi oleh, dipergoki oleh""")
STEMS = phrases("""diperoleh dari, diperoleh penyidik dari, diperoleh polisi dari, diperoleh petugas dari, diperoleh tim dari,
    kami peroleh dari, kami dapat dari, kami dapatkan dari, kami terima dari, saya dapat dari, didapat dari, didapatkan dari,
    didapat polisi dari, didapat penyidik dari, diterima dari, diterima polisi dari, diterima penyidik dari, diterima kami dari,
    bersumber dari, bersumber pada, berasal dari, datang dari, berawal dari, bermula dari, berpangkal dari,
    bermula dari laporan,
    berawal dari laporan, diketahui dari, diketahui polisi dari, diketahui penyidik dari, diketahui lewat, diketahui berkat,
    diketahui melalui, terungkap dari, terungkap berkat, terungkap lewat, terungkap melalui, terungkap setelah laporan, terkuak
    dari, terkuak berkat, terbongkar berkat, terbongkar dari, terbongkar lewat, berkat laporan, berkat informasi, berkat
    keterangan, berkat rekaman, berkat telepon, berkat, laporan dari, informasi dari, kabar dari, keterangan dari,
    pengaduan dari,
    aduan dari, bocoran dari, petunjuk dari, data dari, angka dari, berdasarkan laporan, berdasarkan keterangan, berdasarkan
    informasi, berdasarkan pengakuan, berdasarkan rekaman, berdasarkan kesaksian, berdasarkan pengaduan, berdasarkan aduan,
    didasarkan pada, mendasarkan pada, disimpulkan dari, ditentukan dari, dihitung dari, ditaksir dari, diambil dari, dibaca
    dari, disusun dari, diberi tahu oleh, diberitahu oleh, diberi tahu, dikabari oleh, diberi kabar oleh, dikabari, mendapat
    laporan dari, menerima laporan dari, mendapat informasi dari, menerima informasi dari, memperoleh informasi dari, mendapat
    kabar dari, mendapat telepon dari, menerima telepon dari, menerima aduan dari, tahu dari, mengetahuinya dari, mengetahui hal
    itu dari, mendengarnya dari, mendengar dari, belajar dari, mengandalkan, hanya dari, semata-mata dari, pengakuan, kesaksian,
    angkanya dari, datanya dari, asalnya dari, sumbernya dari, berasal mula dari,
    baca sendiri dalam, baca sendiri di,
    baca di, baca dalam, dibaca di, dibaca dalam, berdasarkan buku, berdasarkan dokumen, berdasarkan kajian, berdasarkan
    pembukuan, berdasarkan pemeriksaan, berdasarkan penelusuran, tersiar lewat, beredar lewat, menyebar
    lewat, diketahui umum lewat,
    menyusul laporan, menindaklanjuti laporan, menindaklanjuti informasi""")
STEMS += joined(
    """terungkap, terkuak, terbongkar, tersingkap, terendus, bocor, mencuat, mengemuka, diketahui, didapat, diperoleh,
    diperoleh wartawan, didapat wartawan, disimpulkan, dihimpun, bersumber, beredar, baru diketahui, hanya diketahui""",
    "_",
    "dari, lewat, melalui, berkat",
)
TOLD = phrases("""memberi tahu mereka, memberi tahu polisi, memberi tahu petugas, memberi tahu penyidik, memberitahu polisi,
    memberitahu mereka, memberitahu petugas, memberi tahu aparat, mengabari polisi, mengabari petugas, mengabari mereka, melapor
    ke polisi, melapor kepada polisi, melapor ke polsek, melapor ke polres, melapor ke petugas, melaporkannya ke polisi,
    melaporkannya, melaporkan hal itu, melaporkan temuan itu, mengaku kepada penyidik, mengaku kepada polisi, mengaku kepada
    petugas, mengungkapnya, mengumumkannya, membongkarnya, membocorkannya, menyiarkannya, membukanya ke publik,
    menelepon polisi, menelepon polsek, menelepon petugas, menghubungi polisi, menghubungi petugas, mendatangi polisi,
    menyampaikan kepada polisi, menyampaikan kepada penyidik, membocorkan kepada, mengadu ke polisi, mengunggah video,
    mengunggah foto, memberi petunjuk, memberikan informasi, menunjukkan kepada polisi, menunjukkan kepada petugas, membunyikan
    alarm, menyerahkan rekaman, menyerahkan data, angkat bicara""")
WORKED = phrases("""susun, buat, hitung, himpun, kumpulkan, rilis, keluarkan, terbitkan, peroleh, dapat, tarik, catat, ukur,
    kerjakan, lakukan, berikan, sampaikan, ambil, olah""")
UNKNOWN_BEFORE = phrases("""tidak tahu apa-apa sampai, tidak tahu sampai, tidak tahu-menahu sampai,
    tak tahu apa-apa sampai, baru
    tahu setelah, baru mengetahui setelah, baru mengetahuinya, baru tahu sesudah, baru mengetahuinya sesudah, baru diketahui
    setelah, belum tahu sampai, tidak ada satu petugas pun yang tahu, tidak satu pun yang tahu, tak seorang pun tahu, tidak
    seorang pun tahu, tidak ada yang tahu, tak ada yang tahu, sebelum ia bicara, sebelum dia bicara, sebelum mereka bicara,
    sebelum itu tidak ada, sebelum itu tak ada, tidak akan pernah tahu, tak akan tahu, tidak akan tahu, baru mendengar setelah,
    baru mendengarnya, tidak punya andil, tidak ambil bagian, tidak berperan, tidak punya laporan, tidak memiliki laporan, tanpa
    laporan itu, tanpa informasi itu, semula tidak diketahui, sebelumnya tidak diketahui, sebelumnya tak diketahui""")
LEARNED = phrases("""diperoleh, didapat, didapatkan, diterima, mengetahui, mengetahuinya, mendengar, memperoleh, mendapat,
    mendapatkan, menerima, peroleh, terima, tahu, diketahui, menyimpulkan, disimpulkan, menghitung, dihitung""")
FROM = phrases("dari, lewat, melalui, berkat")
BACK = frozenset("itu ini tersebut hal informasi kabar demikian".split())
FIRST_BY = joined(
    "pertama kali, mula-mula, pertama-tama, awalnya, lebih dulu, lebih dahulu",
    """diungkap, diungkapkan, disampaikan, dilaporkan, diumumkan, diberitakan, dibocorkan, dibongkar, dirilis, dipublikasikan,
    disiarkan, dicatat, dideteksi, dikemukakan, dibeberkan, dikabarkan, dimuat, dicatat dan diumumkan, diwartakan""",
    "oleh, _",
)
HOUSE = phrases("koran ini, harian ini, media ini, situs ini, majalah ini, surat kabar ini, koran kami, media kami, radio ini")
MESSAGES = phrases(
    "memo, dokumen, berkas, bocoran, telepon, surat, pesan, video, laporan, aduan, unggahan, foto, kesaksian, pengaduan, surel"
)
CLEFTS = frozenset(["jugalah", "sendirilah"])
RELATIVES = frozenset(["yang", "jugalah", "sendirilah"])
BECAUSE = phrases("karena, sebab, lantaran, setelah, sesudah, ketika, saat, begitu")
INFORMED = phrases("""menelepon, mengirim pesan, memberi tahu, memberitahu, memberitahukan, melapor, melaporkan, menghubungi,
    mengabari, menyurati, memperingatkan, mengirim surat, bercerita, mengadu""")
FRONTED = phrases("dari mulut, dari, berkat, lewat, melalui, dari hasil, dari laporan, dari pengakuan, dari keterangan")
FRONTED_ENDS = phrases("lah")
CAME_OUT = phrases("""diketahui, terungkap, terkuak, terbongkar, tersiar, mencuat, menjadi terang, menjadi publik,
    diketahui publik,
    diketahui umum, tersingkap""")
CAME_WHEN = phrases("setelah, ketika, saat, sesudah, begitu, tatkala")
ANNOUNCED = phrases("""mengumumkan, mengungkap, mengungkapkan, membongkar, melaporkan, menerbitkan, menyiarkan, mengunggah,
    merilis,
    memberi tahu, memberitahukan, membeberkan, memublikasikan""")
