"""Further Indonesian words for what happens, by event class: what is found, moved, handed over, put in force, held."""

ROOTS: dict[str, str] = {
    "digging": "gali",
    "slaughter": "sembelih jagal",
    "raid": "geledah razia gerebek",
    "closure": "segel blokade gembok barikade",
    "transport": "boyong angkut",
    "relocation": "pindah",
    "dispersal": "bubar",
    "patrol": "patroli",
    "installation": "pasang",
    "shipment": "kirim",
    "handover": "serah",
    "faint": "pingsan",
    "diagnosis": "diagnosis",
    "ceremony": "raya",
}

WORDS: dict[str, str] = {
    "digging": "ekskavasi mengekskavasi diekskavasi",
    "slaughter": "pemotongan",
    "discovery": "diketahui terungkap terkuak terbongkar terendus tepergok kepergok dipergoki memergoki disadari menyadari "
    "mendapati didapati mendapatinya",
    "raid": "penggeledahan penggerebekan penyisiran menyisir sidak sweeping",
    "closure": "penyegelan pemblokadean",
    "transport": "dibawa membawa diterbangkan menerbangkan dipindahkan memindahkan pemindahan dilimpahkan pelimpahan diantar "
    "digiring digelandang",
    "relocation": "pindahan kepindahan",
    "dispersal": "pembubaran",
    "installation": "ditanam penanaman",
    "shipment": "pengiriman diberangkatkan pengapalan",
    "handover": "penyerahan penyaluran disalurkan menyalurkan",
    "filing": "didaftarkan mendaftarkan pendaftaran mendaftar diajukan mengajukan pengajuan",
    "effect": "berlaku diberlakukan memberlakukan pemberlakuan diterapkan menerapkan penerapan",
    "ceremony": "upacara kirab prosesi arak-arakan misa festival tahlilan kenduri syukuran",
    "exam": "ujian",
    "test": "diuji menguji pengujian ujicoba",
    "payment": "angsuran cicilan dicairkan pencairan mencairkan cair dilunasi",
    "crash": "anjlok tergelincir terguling terjun menghantam membentur menyeruduk ringsek",
    "warning": "sirene alarm",
    "operation": "beroperasinya",
    "strike": "pemogokan",
    "meeting": "paripurna pleno",
    "relief": "disalurkan penyaluran",
    "dismissal": "dinonaktifkan penonaktifan dibebastugaskan",
    "theft": "disatroni dibobol",
    "repair": "diperbaiki pembetulan",
}

PHRASES: dict[str, str] = {
    "discovery": "pertama kali diketahui|baru diketahui|baru sadar|mulai tercium",
    "transport": "dibawa ke|diterbangkan ke|diboyong ke|dipindahkan ke|digelandang ke|dilarikan ke luar",
    "handover": "serah terima|diserahkan kepada|diserahkan ke",
    "effect": "mulai berlaku|resmi berlaku|mulai diterapkan|mulai diberlakukan",
    "strike": "berhenti bekerja|henti kerja|berhenti beroperasi",
    "sighting": "terakhir terlihat|terakhir dilihat|kali terakhir terlihat|terakhir kali terlihat",
    "repair": "kembali normal|menyala kembali|kembali menyala|kembali beroperasi|pulih kembali|kembali hijau|normal kembali",
    "recount": "penghitungan ulang|hitung ulang|dihitung ulang|dihitung lagi",
    "crash": "keluar rel|keluar jalur|terjun ke jurang|hilang kendali",
    "dispersal": "membubarkan diri|pulang ke rumah",
    "faint": "jatuh pingsan|hilang kesadaran|tak sadarkan diri|tidak sadarkan diri",
    "layoff": "memangkas karyawan|memangkas pegawai|memecat karyawan|merumahkan karyawan",
    "inauguration": "mengangkat sumpah|mengucap janji",
    "departure": "bertolak ke|bertolak dari|tancap gas",
    "raid": "operasi tangkap tangan",
}

NOT_FORMS: frozenset[str] = frozenset(
    "pasang pasangan sepasang berpasangan kepasangan angkutan terserah seserahan raya keraya kiriman berkirim".split()
)
"""Forms that the affix rules make of these roots but that mean something else."""

GENERIC: frozenset[str] = frozenset(
    "kejadian kejadiannya peristiwa peristiwanya insiden musibah tragedi petaka malapetaka bencana".split()
)
"""Words that point back to what the article tells of, without saying what it was."""
