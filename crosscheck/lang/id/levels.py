"""Indonesian offices told apart by their level, chamber or speciality, and the posts of a team's staff."""

LEVELS = {
    "police-chief:national": "kapolri",
    "police-chief:province": "kapolda; kepala polda; kepala kepolisian daerah",
    "police-chief:district": "kapolres; kapolresta; kapolrestabes; kapolres metro; kepala polres; kepala kepolisian resor",
    "police-chief:sector": "kapolsek; kapolsekta; kepala polsek; kepala kepolisian sektor",
    "deputy police-chief:national": "wakapolri",
    "deputy police-chief:province": "wakapolda",
    "deputy police-chief:district": "wakapolres; wakapolresta; wakapolrestabes",
    "deputy police-chief:sector": "wakapolsek",
    "detective-chief:national": "kabareskrim",
    "detective-chief:province": "dirreskrimum; direktur reserse kriminal umum; dirreskrimsus; direktur reserse kriminal khusus",
    "detective-chief:district": "kasat reskrim; kasatreskrim; kepala satuan reserse kriminal",
    "detective-chief:sector": "kanit reskrim; kanitreskrim",
    "narcotics-chief:province": "dirresnarkoba; direktur reserse narkoba; dirnarkoba",
    "narcotics-chief:district": "kasat narkoba; kasatnarkoba; kasat resnarkoba; kasatresnarkoba; kasat reserse narkoba",
    "traffic-chief:national": "kakorlantas",
    "traffic-chief:province": "dirlantas; direktur lalu lintas",
    "traffic-chief:district": "kasat lantas; kasatlantas; kasat lalu lintas",
    "traffic-chief:sector": "kanit lantas; kanit gakkum; kanit laka; kanit laka lantas",
    "intelligence-chief:province": "dirintelkam",
    "intelligence-chief:district": "kasat intelkam; kasat intel",
    "patrol-chief:province": "dirsamapta; dirpolairud; dirpolair",
    "patrol-chief:district": "kasat samapta; kasat sabhara; kasat binmas; kasat polairud",
    "operations-chief:district": "kabag ops; kabagops",
    "commander:region": "pangdam; panglima kodam",
    "commander:resort": "danrem; komandan korem",
    "commander:district": "dandim; komandan kodim",
    "commander:sector": "danramil; komandan koramil",
    "commander:naval-base": "danlanal; komandan lanal",
    "commander:air-base": "danlanud; komandan lanud",
    "legislator:house": "anggota dpr; anggota dpr ri",
    "legislator:council": "anggota dprd; anggota dprd kabupaten; anggota dprd kota; anggota dprd provinsi",
    "legislator:senate": "senator; anggota dpd; anggota dpd ri",
    "prosecutor:national": "jaksa agung",
    "prosecutor:high": "kajati; kepala kejaksaan tinggi; kepala kejati; aspidsus; asisten pidana khusus",
    "prosecutor:district": "kajari; kepala kejaksaan negeri; kepala kejari; kasi pidsus; kasi intel; kasi pidum",
    "judge:supreme": "hakim agung; ketua mahkamah agung",
    "judge:constitutional": "hakim konstitusi; hakim mk; ketua mahkamah konstitusi",
    "judge:high": "hakim tinggi; hakim pengadilan tinggi; hakim banding",
    "judge:district": "hakim pengadilan negeri; hakim pn",
    "consul": "konsul; konsul jenderal; konjen; konsul kehormatan",
    "head-coach": "pelatih kepala; pelatih utama; arsitek tim; juru taktik; juru latih",
    "assistant-coach": "asisten pelatih; pelatih fisik; pelatih kiper; pelatih penjaga gawang; asisten pelatih kepala; "
    "pelatih kebugaran; pelatih bola mati; pelatih tim muda; pelatih akademi; pelatih usia muda; pelatih tim cadangan; "
    "pelatih teknik; pelatih kondisi fisik; pelatih pertahanan; pelatih penyerangan",
    "captain": "kapten tim; kapten kesebelasan",
    "deputy captain": "wakil kapten",
    "internal-auditor": "auditor internal; auditor intern; pengawas internal; pemeriksa internal",
    "doctor:cardiology": "dokter jantung; ahli jantung; dokter spesialis jantung; spesialis jantung; dokter bedah jantung; "
    "kardiolog",
    "doctor:oncology": "onkolog; ahli onkologi; dokter onkologi; dokter kanker; spesialis kanker; ahli kanker",
    "doctor:neurology": "dokter saraf; ahli saraf; dokter spesialis saraf; dokter bedah saraf; ahli bedah saraf; neurolog",
    "doctor:orthopaedics": "dokter ortopedi; ahli ortopedi; dokter tulang; ahli bedah tulang; dokter bedah tulang; "
    "dokter spesialis ortopedi; dokter bedah ortopedi; ahli bedah ortopedi",
    "doctor:paediatrics": "dokter anak; dokter spesialis anak; spesialis anak; ahli kesehatan anak",
    "doctor:obstetrics": "dokter kandungan; dokter kebidanan; ahli kandungan; dokter spesialis kandungan; spesialis kandungan; "
    "dokter obgyn; dokter spesialis obgyn",
    "doctor:skin": "dokter kulit; dokter spesialis kulit; spesialis kulit",
    "doctor:eyes": "dokter mata; dokter spesialis mata; spesialis mata",
    "doctor:lungs": "dokter paru; dokter spesialis paru; spesialis paru; dokter paru-paru",
    "doctor:kidneys": "dokter urologi; ahli urologi; dokter ginjal; urolog",
    "doctor:radiology": "radiolog; dokter radiologi; ahli radiologi",
    "doctor:anaesthesia": "dokter anestesi; ahli anestesi; dokter spesialis anestesi; dokter bius",
    "doctor:infections": "ahli penyakit menular; dokter penyakit menular; ahli penyakit infeksi",
    "doctor:general": "dokter umum; dokter keluarga",
    "defender": "bek kiri; bek kanan; bek tengah; pemain belakang; pemain bertahan; bek sayap",
    "midfielder": "gelandang serang; gelandang bertahan; pengatur serangan; pemain tengah",
    "suspect": "perampok; terduga perampok; maling; begal; pelaku penembakan; pelaku penusukan; penikam; penculik; pembunuh; "
    "terduga pembunuh; terduga; terduga pencuri; pencuri; penembak",
    "striker": "penyerang tengah; ujung tombak; pemain depan; juru gedor; bomber",
}

DISCIPLINES = {
    "law": "hukum; hukum pidana; hukum tata negara; hukum internasional; hukum perdata; ilmu hukum; hukum administrasi negara; "
    "syariah; hukum islam; hukum bisnis",
    "economics": "ekonomi; bisnis; manajemen; keuangan; akuntansi; ekonomi pembangunan; ekonomi dan bisnis; perbankan; "
    "ilmu ekonomi; administrasi bisnis",
    "politics": "politik; ilmu politik; hubungan internasional; kebijakan publik; ilmu pemerintahan; administrasi negara; "
    "administrasi publik; komunikasi politik; pemerintahan",
    "history": "sejarah; arkeologi; ilmu sejarah; sejarah seni",
    "sociology": "sosiologi; antropologi; kriminologi; kesejahteraan sosial; ilmu sosial; demografi; ilmu sosial dan politik",
    "psychology": "psikologi; psikiatri",
    "philosophy": "filsafat; teologi; agama; studi agama; ushuluddin; studi islam",
    "literature": "sastra; linguistik; bahasa; bahasa inggris; bahasa indonesia; sastra inggris; sastra indonesia; ilmu budaya",
    "arts": "musik; seni; seni rupa; film; desain; tari; teater; arsitektur",
    "education": "pendidikan; ilmu pendidikan; keguruan",
    "medicine": "kedokteran; bedah; epidemiologi; kesehatan masyarakat; keperawatan; farmasi; virologi; imunologi; "
    "kesehatan; farmakologi; kedokteran tropis; patologi; forensik",
    "veterinary": "kedokteran hewan; peternakan; ilmu peternakan",
    "biology": "biologi; ekologi; zoologi; botani; genetika; biologi laut; mikrobiologi; biologi molekuler; bioteknologi; "
    "ilmu lingkungan; ilmu kelautan; entomologi",
    "chemistry": "kimia; biokimia; ilmu material",
    "physics": "fisika; astronomi; astrofisika; fisika nuklir",
    "geology": "geologi; geofisika; vulkanologi; seismologi; geografi; ilmu kebumian; teknik geologi",
    "climate": "meteorologi; klimatologi; hidrologi; oseanografi; ilmu iklim",
    "mathematics": "matematika; statistika",
    "engineering": "teknik; teknik sipil; teknik mesin; teknik elektro; teknik kimia; teknik lingkungan; teknik industri; "
    "transportasi; perencanaan wilayah; planologi; teknik penerbangan",
    "computing": "ilmu komputer; informatika; teknik informatika; sistem informasi; keamanan siber; kecerdasan buatan",
    "agriculture": "pertanian; agronomi; kehutanan; perikanan; ilmu tanah; hortikultura; teknologi pangan; ilmu pangan",
    "communications": "komunikasi; jurnalistik; ilmu komunikasi; media",
    "sport": "olahraga; ilmu keolahragaan; penjaskes; pjok",
}
"""Fields of learning, which tell apart who teaches them."""

REPRESENTED = {
    "client-victim": "korban; keluarga korban; para korban; penggugat; pelapor; ahli waris; keluarga almarhum",
    "client-accused": "terdakwa; tersangka; tergugat; terlapor; para terdakwa; para tersangka; pelaku; terpidana",
    "client-union": "serikat; serikat pekerja; serikat buruh; pekerja; buruh; awak; karyawan; para pekerja; para awak",
    "client-company": "perusahaan; maskapai; pemilik; operator; pengelola; manajemen; pengembang",
}
"""Whom a lawyer speaks for."""
