"""Indonesian ways to say where a piece of information comes from."""

from crosscheck.lang.id.provenance import (
    ANNOUNCED,
    BACK,
    BECAUSE,
    CAME_OUT,
    CAME_WHEN,
    CLEFTS,
    FIRST_BY,
    FROM,
    FRONTED,
    FRONTED_ENDS,
    HOUSE,
    INFORMED,
    LEARNED,
    MADE,
    MESSAGES,
    RELATIVES,
    STEMS,
    TOLD,
    UNKNOWN_BEFORE,
    WORKED,
)
from crosscheck.lang.parts.origins import OriginLexicon, body_table, joined, phrases

_TALLIES = """mencatat, mendata, menghitung, menaksir, merekam, mengukur, menghimpun, merilis data, mendata sendiri,
    menghitung sendiri, yang mencatat, yang mendata"""
_BEHIND = """informasi awal berasal dari, informasi pertama berasal dari, informasi awal datang dari, kabar pertama
    datang dari, kabar awal datang dari, laporan pertama datang dari, laporan awal datang dari, laporan awal berasal
    dari, mula-mula dibocorkan, mula mula dibocorkan, mula-mula diungkap, mula-mula diberitakan, pertama kali
    diungkap, pertama kali diungkapkan, pertama kali dibocorkan, pertama kali dilaporkan, pertama kali diberitakan,
    pertama kali dimuat, pertama kali disiarkan, pertama kali diumumkan, pertama kali disampaikan, pertama kali
    disebut, pertama kali dilontarkan, pertama kali ditemukan, pertama kali dipublikasikan, pertama diungkap, pertama
    dibocorkan, lebih dulu diungkap, lebih dulu dimuat, awalnya diungkap, awalnya dibocorkan, dibocorkan oleh,
    dibocorkan kepada, dibocorkan ke, bocor ke, bocor kepada, diungkap oleh, diungkapkan oleh, diperoleh, dilihat oleh"""
_BACKWARDS = joined(
    "hal itu, hal ini, hal tersebut, kabar itu, rencana itu, informasi itu, keterangan itu, temuan itu",
    "diungkapkan, disampaikan, dikatakan, dikemukakan, dibeberkan, diumumkan, diungkap, dilaporkan, dijelaskan, disebutkan",
    "oleh, _",
)
_PLAIN = """dilansir dari, dilansir, melansir, dikutip dari, seperti dikutip, mengutip, sebagaimana diberitakan,
    seperti dilaporkan, seperti diberitakan, diwartakan, dibuat oleh, disusun oleh, dikumpulkan oleh, dihitung oleh,
    dicatat oleh, diukur oleh, didata oleh, dirilis oleh, dikeluarkan oleh, berasal dari, bersumber dari, datang dari,
    berpangkal dari, bermula dari, diambil dari, dikutip dari data, merujuk data, hasil hitungan, hasil pendataan,
    hasil penghitungan, hasil survei"""
_FIRST = """yang pertama memberi tahu, yang pertama memberitahu, yang pertama melapor, yang pertama mengabarkan, yang
    pertama menemukan, yang pertama menyampaikan, pertama kali mengungkap, pertama mengungkap, yang pertama
    mengungkapkan, yang pertama menyebut, yang pertama melaporkan, yang pertama memberitakan, yang mula-mula,
    yang lebih dulu, yang pertama kali, lebih dulu mengungkap, lebih dulu memberitakan, membocorkan,
    yang membocorkan, secara eksklusif,
    menyiarkan dokumen"""
_SOLE = """hitungan petugasnya, pendataan petugasnya, hitungan stafnya, hitungan timnya, data internalnya, audit
    internalnya, bukan dari, bukan oleh, bukan data, bukan hasil, bukan berasal, bukan lembaga, bukan pihak,
    alih-alih, dan bukan sebaliknya, bukan sebaliknya, hanya dari, semata-mata, semata mata, hanya bersumber,
    sebenarnya berasal, bukan dikeluarkan, mendata sendiri, menghitung sendiri, pendataan
    sendiri"""
_ONLY = """satu-satunya pihak, satu-satunya lembaga, satu-satunya instansi, satu-satunya yang, audit internal sendiri,
    tidak ada lembaga lain, tidak ada pihak lain, tak ada pihak lain, tak satu pun lembaga, bukan dari lembaga lain,
    bukan dari pihak lain, bukan lembaga lain, bukan pihak lain, tidak ada media lain, tak ada media lain,
    satu-satunya sumber"""
_SELF = "sendiri, sendirian"
_NONE = """belum pernah mengatakan, tidak pernah mengatakan, belum mengeluarkan sepatah kata, belum mengeluarkan pernyataan,
    belum memberi keterangan, belum memberikan keterangan, tidak memberi keterangan, belum berkomentar, tidak berkomentar,
    menolak berkomentar, enggan berkomentar, bungkam, belum bersuara, tutup mulut, belum angkat bicara, belum pernah menyebut,
    tidak pernah menyebut, tidak pernah mengeluarkan, belum pernah membicarakan, tidak memberikan keterangan,
    belum mau berspekulasi, tidak mau berspekulasi, enggan berspekulasi, tak mau berspekulasi, menolak
    berspekulasi, belum mau menyebut, belum mau menyimpulkan, enggan menyebut, belum bisa menyimpulkan, belum membuka
    angka, belum mengumumkan angka, tidak punya angka, tidak memiliki angka, tak punya angka, tidak punya data, tidak
    memiliki data, tak punya data, tak memiliki data, tidak mempunyai data, tidak mempunyai alat, tidak punya alat,
    tidak memiliki alat, tak punya alat, tidak mempunyai, tidak memiliki catatan, tidak punya catatan, tidak mendata,
    tidak mencatat, tidak menghitung, tidak pernah mengeluarkan, tidak pernah merilis, belum merilis, belum
    mengeluarkan, tidak mengeluarkan, belum punya, belum memiliki, belum menyimpulkan, tidak pernah menyebut, tidak
    pernah mengatakan, tidak mendengar apa-apa, tidak mendengar, tidak melihat, tidak tahu-menahu, tidak tahu menahu,
    belum mendata, tidak membuat, mengaku tidak tahu, membantah mengeluarkan, belum berkesimpulan,
    tidak pernah membuat"""
_BODIES = """agency: reuters, associated press, afp, xinhua, antara, bloomberg, kyodo, tass, kcna, dpa, bernama,
    yonhap, kantor berita
    papers: pembukuan, buku, catatan, catatan harian, buku harian, brosur, selebaran, faktur, nota, kuitansi, arsip, dokumen,
        buku induk, naskah, memo, nota dinas, berkas, surat, surel, buku tamu, buku besar
    instrument: sistem pemantauan, sensor, alat, alat ukur, penakar hujan, stasiun cuaca, seismograf, aplikasi, kotak hitam,
        alat perekam
    expert: ahli kimia, ahli geologi, penyelam, kolektor, sejarawan, konsultan, juru ukur, spesialis
    shipyard: galangan, galangan kapal, bengkel, pabrikan
    police: polisi, kepolisian, polri, polda, polres, polsek, kapolres, kapolda, penyidik, kapolresta, kapolrestabes,
        polresta, polrestabes, mabes polri, akbp, kombes, kompol, kapolsek
    prosecution: jaksa, kejaksaan, penuntut
    health: kesehatan, rumah sakit, dokter, puskesmas, rsud
    education: pendidikan, sekolah
    ministry: kementerian, menteri, kemenkes, kemenaker, kemendagri, kemenhub
    statistics: statistik, bps
    weather: meteorologi, bmkg, cuaca, klimatologi
    union: serikat, persatuan, asosiasi, forum, federasi, perhimpunan
    company: perusahaan, operator, pengelola, pemilik, pt, direktur, kontraktor, maskapai, perkebunan
    navy: tni al, angkatan laut, pangkalan tni al, lanal, bakamla
    port: syahbandar, pelabuhan, ksop
    army: tni, tentara, militer
    guard: penjaga, satpam, sipir
    fire: pemadam, damkar
    court: pengadilan, hakim, mahkamah
    government: pemerintah, otorita, otoritas, aparat, pihak berwenang, pejabat, pemkab, pemkot, pemprov, istana, dinas
    city: wali kota, bupati, kota
    broadcaster: radio, televisi, tv, stasiun
    newspaper: koran, harian, majalah, surat kabar, media, redaksi
    university: universitas, peneliti, ilmuwan, lembaga penelitian, pakar
    redcross: palang merah, pmi
    insurer: asuransi
    engineers: insinyur
    bank: bank
    residents: warga, penduduk, saksi, tetangga, petani, nelayan
    rescue: basarnas, bpbd, bnpb, tim sar, relawan
    investigators: penyelidik, knkt
    museum: museum, kurator
    parliament: dpr, dprd, parlemen, anggota dewan
    un: pbb, perserikatan bangsa-bangsa
    charity: yayasan, lembaga swadaya, lsm
    laboratory: laboratorium, lab
    camera: kamera, cctv, kamera pengawas
    clip: video, rekaman, unggahan, kamera dasbor, cuitan
    satellite: satelit, citra satelit, radar, drone
    shore: awak kapal, nakhoda, mercusuar, kapten
    witnesses: sopir, penumpang, pengendara, pendaki, pekerja, karyawan, pengemudi, pelapor
    relatives: keluarga, ibu, ayah, istri, suami, kakak, adik, kerabat
    commerce: kadin, kamar dagang, koperasi, paguyuban
    students: siswa, mahasiswa, murid, mahasiswi
    accounts: bendahara, akuntan, auditor
    crewman: juru mudi, kelasi, awak, anak buah kapal
    economists: ekonom, para ekonom
    growers: pemilik kebun, pemilik lahan, pedagang, pemilik toko, peternak, pemilik warung
    diplomats: kedutaan, konsulat, duta besar, kbri"""

_INFORMATION = """angka, jumlah, data, informasi, dugaan, kabar, temuan, laporan, perkiraan, taksiran, hitungan,
    klaim, sinyalemen"""

LEXICON = OriginLexicon(
    information=phrases(_INFORMATION),
    tallies=phrases(_TALLIES),
    first=phrases(_FIRST) + phrases(_BEHIND) + FIRST_BY,
    plain=phrases(_PLAIN) + _BACKWARDS,
    source_behind=frozenset(phrases(_BEHIND) + phrases(_PLAIN) + _BACKWARDS + FIRST_BY),
    sole=phrases(_SOLE),
    only=phrases(_ONLY),
    by_self=phrases(_SELF),
    pronouns=frozenset("merekalah dialah ialah kamilah petugasnya stafnya timnya anggotanya ia dia mereka kami kita "
                       "saya aku beliau ini itu yang hal".split()),
    none=phrases(_NONE),
    ends=frozenset("yang dan tetapi bukan pada saat ketika sendiri di ke dengan karena setelah sebelum untuk kepada hari kemarin "
                   "akan telah sudah sebagai mengatakan menyebut".split()),
    drop=frozenset("""dna darah awal terbaru resmi sementara internal resminya data catatan laporan para pihak hasil
    pendataan hitungan oleh dari penghitungan keterangan si
    sang""".split()),
    bodies=body_table(_BODIES),
    made=MADE,
    stems=STEMS,
    told=TOLD,
    worked=WORKED,
    unknown_before=UNKNOWN_BEFORE,
    back=BACK,
    learned=LEARNED,
    sent=FROM,
    house=HOUSE,
    messages=MESSAGES,
    quoting=frozenset(
        phrases("""dilansir dari, dilansir, melansir, dikutip dari, seperti dikutip, mengutip, sebagaimana diberitakan,
        seperti dilaporkan, seperti diberitakan, diwartakan""")
    ),
    first_by=frozenset(FIRST_BY),
    relatives=RELATIVES,
    clefts=CLEFTS,
    came_out=CAME_OUT,
    came_when=CAME_WHEN,
    announced=ANNOUNCED,
    because=BECAUSE,
    informed=INFORMED,
    fronted=FRONTED,
    fronted_ends=FRONTED_ENDS,
)  # fmt: skip
