"""How Indonesian says first, last, since, never and how often before."""

from crosscheck.lang.parts.history import HistoryLexicon

_ORDINALS = "pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh kesebelas kedua belas"
_NUMBERS = "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas"
_TEENS = {f"{w} belas": n + 10 for n, w in enumerate(_NUMBERS.split()[:9], 1) if n > 1}
_TENS = {f"{w} puluh": n * 10 for n, w in enumerate(_NUMBERS.split()[:9], 1) if n > 1}

LEXICON = HistoryLexicon(
    ordinals={w + nya: n for n, w in enumerate(_ORDINALS.split()[:11], 1) for nya in ("", "nya")}
    | {f"ke-{n}": n for n in range(1, 60)},
    superlatives=tuple(
        """tertinggi terendah terbesar terkecil terburuk terbaik terkuat terlemah terparah terberat terpanas terdingin terbasah
        terkering terlama terpanjang terpendek tercepat terlambat tertajam terdalam termahal termurah termuda tertua terbanyak
        tersedikit paling""".split()
    ),
    numbers={w: n for n, w in enumerate(_NUMBERS.split(), 1)} | _TEENS | _TENS | {"se": 1},
    since="sejak",
    until=("hingga", "sampai", "sebelum"),
    times={"sekali": 1},
    days={"hari": 1, "pekan": 7, "minggu": 7, "bulan": 30},
    years=frozenset({"tahun", "musim"}),
    plain=frozenset(
        """pertama kedua ketiga keempat kelima terakhir kali kalinya belum pernah sebelumnya sejak sejarah tahun lalu juga sudah
        telah serupa sama paling menjadi merupakan adalah inilah bukan sepanjang silam terjadi""".split()
    ),
    occasions=frozenset("kali kalinya".split()),
    there=frozenset("sana sini tersebut sama".split()),
    begin=frozenset(
        """berdiri didirikan dibuka dimulai dibentuk merdeka kemerdekaan menjabat dilantik pencatatan pengukuran pendirian
        diresmikan berdirinya dibangun beroperasi bergulir digelar mulai reformasi terpilih memimpin
        izin berizin lisensi terdaftar bergabung""".split()
    ),
    patterns=(
        (
            "earlier",
            r"\bpertama (?:kali )?(?:terjadi|berlangsung|digelar|tercatat|dilaporkan|meletus|diadakan|melanda|pecah|"
            r"muncul|menimpa)\b (?:\w{2,15} ){0,3}?(?P<d>{D})",
        ),
        (
            "again",
            r"\bbukan (?:lagi )?(?:(?:untuk |kali |kasus |kejadian |insiden |peristiwa |barang |hal |yang |cerita )"
            r"{{1,2}}(?:pertama|baru)(?: kali(?:nya)?)?)\b(?: [\w-]{2,20}){0,4}",
        ),
        ("again", r"\b(?:residivis|mantan (?:narapidana|napi)|pemain lama|wajah lama)\b(?: [\w-]{2,20}){0,3}"),
        (
            "again",
            r"\b(?<!tidak )(?<!tak )(?<!belum )pernah (?:dihukum|dipenjara|dipidana|divonis|dibui|ditahan|didenda|disanksi|"
            r"dijatuhi|mendekam)\b(?![^.;!?]{0,60}¤)(?: [\w-]{2,20}){0,3}",
        ),
        (
            "only",
            r"\b(?P<times>sekali|(?:{NUM}) kali),? (?:(?:yakni|yaitu|terakhir|terakhirnya|masing-masing) ){0,2}"
            r"(?:pada |di )?(?P<d>{D})(?: dan (?:pada )?(?P<d2>{D}))?",
        ),
        (
            "yearly",
            r"\b(?:setiap|tiap|saban) tahun\b[^.;!?¤]{0,30}?\bsejak\b(?P<gap>[^.,;!?¤]{0,30}?)(?P<d>{D})",
        ),
        ("since", r"\b(?P<n>{ORD})\b[^.;!?¤]{1,100}?\bsejak\b(?P<gap>[^.,;!?¤]{0,50}?)(?P<d>{D})"),
        ("since", r"\bsejak\b(?P<gap>[^.,;!?¤]{0,50}?)(?P<d>{D})[^.,;!?¤]{1,40}?\b(?P<n>pertama) kali"),
        ("nth", r"\b(?P<n>{ORD})\b[^.;!?¤]{1,80}?\bsejak (?P<gap>(?:[a-z'’-]{1,20} ){0,3}[a-z'’-]{2,20})"),
        ("record", r"\b(?:{SUP})\b[^.;!?¤]{0,80}?\bsejak\b(?P<gap>[^.,;!?¤]{0,50}?)(?P<d>{D})"),
        (
            "record",
            r"\b(?:{SUP})\b[^.;!?¤]{0,60}?\b(?P<ever>sepanjang (?:sejarah|masa)|dalam sejarah|yang pernah"
            r" (?:ada|tercatat|terjadi))\b",
        ),
        (
            "for-not",
            r"\b(?:tidak|tak|belum|tanpa)\b[^.;!?¤]{1,70}?\b(?:selama|dalam)"
            r" (?:lebih dari |hampir |sekitar )?(?P<b>{NUM}) (?P<u>tahun|dekade|dasawarsa)\b",
        ),
        (
            "for-not",
            r"\b(?:(?P<n>pertama)|{SUP})\b[^.;!?¤]{1,70}?\b(?:dalam|selama)"
            r" (?:lebih dari |hampir |sekitar )?(?P<b>{NUM}) (?P<u>tahun|dekade|dasawarsa)(?: terakhir)?\b",
        ),
        ("back-not", r"\b(?:tidak|tak|belum|tanpa)\b[^.;!?¤]{1,70}?\b(?:selama|dalam) (?P<d>{D})"),
        ("back-not", r"\b(?:selama|dalam) (?P<d>{D}),? (?:[\w-]{2,20} ){0,4}?(?:tidak|tak|belum|tiada|tanpa)\b"),
        ("back-not", r"\b(?:(?P<n>pertama)|{SUP})\b[^.;!?¤]{1,70}?\b(?:dalam|selama) (?P<d>{D})"),
        ("back-nth", r"\b(?P<n>{ORD})\b[^.;!?¤]{0,70}?\b(?:dalam|selama) (?P<d>{D})"),
        (
            "since-not",
            r"\b(?:tidak|tak|belum|tidak ada|tiada)\b[^.;!?¤]{1,80}?\bsejak\b(?P<gap>[^.,;!?¤]{0,50}?)(?P<d>{D})",
        ),
        (
            "nth",
            r"\b(?P<n>{ORD})\b[^.;!?¤]{0,60}?\b(?P<ever>dalam sejarah|sepanjang sejarah|sepanjang masa|di dunia)\b",
        ),
        (
            "nth",
            r"\b(?P<n>{ORD})\b[^.;!?¤]{0,70}?\b(?:dalam|selama) (?P<b>se)(?P<u>tahun|dekade|dasawarsa)"
            r"(?: (?:terakhir|ini|belakangan))?\b(?P<ever>)",
        ),
        (
            "within",
            r"\b(?P<n>{ORD})\b(?! (?:kuartal|triwulan|semester|pekan|bulan))[^.,;!?¤]{1,70}?(?P<d>{D})",
        ),
        (
            "nth",
            r"\b(?P<n>{ORD})\b(?! (?:kuartal|triwulan|semester))[^.,;!?¤]{1,70}?\b(?:pada |dalam |di |sepanjang )?"
            r"(?:musim (?:[\w-]{2,15} )?)?(?P<nu>tahun|musim|dekade|abad)(?: [\w-]{2,12})? (?P<now>ini|berjalan)\b(?P<bare>)",
        ),
        (
            "nth",
            r"\b(?P<n>{ORD})\b[^.;!?¤]{0,60}?\b(?:dalam|selama) (?:(?:hanya|kurun|waktu|rentang) ){0,2}"
            r"(?:(?P<b>{NUM}) (?P<u>tahun|musim|dekade|dasawarsa)|(?P<b2>{NUM}) (?P<u2>bulan|pekan|minggu|hari))(?P<ever>)\b",
        ),
        (
            "nth",
            r"\b(?P<n>{ORD}) (?:dari|di|asal|pada|dalam) (?:[\w-]{2,20} ){1,4}yang"
            r" (?P<ever>(?:me|ber|di|ter|pernah|ke)[a-z]{2,15})\b",
        ),
        (
            "nth",
            r"\b(?:gelar|trofi|medali emas|juara dunia|kemenangan|periode|masa jabatan|album|novel|vonis|pernikahan)"
            r" (?P<n>{ORD})(?P<bare>) (?:bagi|untuk|baginya|mereka|tim|klub|di|sepanjang)\b",
        ),
        ("nth", r"\b(?:kali|untuk) (?P<n>{ORD})\b(?P<bare>)"),
        ("nth", r"\b(?P<n>{ORD}) kali(?:nya)?\b(?P<bare>)"),
        ("nth", r"\b(?P<n>{ORD}) yang (?P<ever>(?:me|ber|di|ter|pernah)[a-z]{2,15})\b"),
        (
            "nth",
            r"\b(?P<n>{ORD})\b[^.;!?¤]{0,50}?\b(?:dalam|selama|di) (?:{NUM})"
            r" (?:bulan|tahun|pekan) (?P<ever>pemerintahan|masa jabatan|kepemimpinan|kekuasaan|terakhir)\b",
        ),
        (
            "nth",
            r"\b(?P<n>{ORD})\b[^.;!?¤]{0,50}?"
            r"\b(?:dalam|selama|di) (?P<ever>pemerintahan|masa jabatan|kepemimpinan|kariernya|era)\b",
        ),
        (
            "for-not",
            r"\b(?:sudah|telah) (?:lebih dari |hampir |sekitar )?(?P<b>{NUM}) (?P<u>tahun|dekade|dasawarsa)"
            r"(?: (?:terakhir|ini|belakangan))?,? (?:[\w-]{2,20} ){0,4}?(?:tidak|tak|belum|tiada|tanpa)\b",
        ),
        (
            "for-not",
            r"\b(?:selama|dalam) (?:lebih dari |hampir |sekitar )?(?P<b>{NUM}) (?P<u>tahun|dekade|dasawarsa)"
            r"(?: (?:terakhir|ini|belakangan))?,? (?:[\w-]{2,20} ){0,4}?(?:tidak|tak|belum|tiada|tanpa)\b",
        ),
        (
            "times",
            r"\b(?:sudah|pernah|telah) (?:[\w-]{2,20} ){0,3}?(?P<times>sekali|(?:{NUM}) kali) (?:sebelumnya|sebelum ini)\b",
        ),
        ("times", r"\b(?P<times>sekali|(?:{NUM}) kali) (?:pula )?(?:sebelumnya|sebelum ini)\b"),
        (
            "never",
            r"\b(?:tidak|tak|belum) (?:pernah )?(?:se(?:orang|ekor|buah|kali)|satu) ?pun\b[^.;!?¤]{1,60}?"
            r"\b(?:hingga|sampai|sebelum)(?: (?:kini|sekarang|pekan|hari|bulan|tahun)\b| {D})",
        ),
        (
            "not-until",
            r"\b(?:tidak|tak|belum) (?:pernah )?(?:se(?:orang|ekor|buah|kali)|satu) ?pun\b[^.;!?¤]{1,60}?(?P<d>{D})",
        ),
        ("never", r"\b(?:tidak|tak|belum) pernah (?:sekali ?pun|sama sekali)\b[^.;!?¤]{1,60}"),
        ("never", r"\bbelum pernah\b(?: [\w-]{1,20}){0,4}"),
        (
            "never",
            r"\b(?:tidak|tak|belum) (?:ada|satu|seorang)(?: ?pun)?\b(?: [\w-]{2,20}){0,3}? (?:yang )?"
            r"(?:ingat|mengingat|mengenang)\b(?: [\w-]{1,20}){0,6}",
        ),
        ("never", r"\b(?:tidak|tak) (?:ingat|mengingat) (?:pernah )?ada\b(?: [\w-]{1,20}){1,5}"),
        (
            "never",
            r"\b(?:dalam|sepanjang|selama) (?:sejarah|riwayat|usia)\b[^.;!?¤]{0,40}?\b(?:tidak|tak|belum)"
            r" (?:pernah|satu pun|seorang pun|seekor pun|ada)\b(?: [\w-]{1,20}){1,5}",
        ),
        (
            "never",
            r"\b(?:tidak|tak|belum) (?:ada|satu ?pun|seorang ?pun)\b[^.;!?¤]{1,60}?"
            r"\b(?:dalam|sepanjang|selama) (?:sejarah|riwayat)\b(?: [\w-]{2,20}){0,3}",
        ),
        ("never", r"\b(?:tidak|tak) pernah\b[^.;!?¤]{1,60}?\b(?:sebelumnya|sebelum ini|sepanjang sejarah)\b"),
        ("last", r"\b(?:terakhir|terakhir kali|kali terakhir)\b[^.;!?¤]{0,100}?(?P<d>{D})"),
        (
            "last",
            r"\bsebelumnya (?:datang|berkunjung|digelar|terjadi|bertemu|menang|meletus|dilakukan|dilaksanakan|singgah|"
            r"pecah|juara)[^.;!?¤]{0,60}?(?P<d>{D}"
            r")",
        ),
        (
            "last",
            r"(?P<d>{D}),? (?:[\w-]{2,20} ){0,3}(?:yang sama|serupa) (?:juga |pernah |sudah )?(?:me|ber|di|ter)[a-z]{2,15}\b",
        ),
        ("term", r"\b(?:dari|pada|periode|sejak|tahun) (?P<d>¤{{4}})(?: ?[-–] ?| hingga | sampai )(?P<d2>¤{{4}})"),
        ("never", r"\bbelum pernah\b[^.;!?¤]{1,70}?\bsebelum(?:nya| ini)\b"),
        ("never", r"\bsebelum(?:nya| ini)\b[^.;!?¤]{1,60}?\b(?:tidak|tak|belum) pernah\b(?: [\w-]{1,20}){0,4}"),
        ("never", r"\b(?:tidak|tak|belum) (?:pernah )?ada\b[^.;!?¤]{0,60}?\bsepanjang (?:sejarah|masa)\b(?: [\w-]{2,20})?"),
        ("never", r"\b(?:tidak|tak|belum) (?:pernah )?ada\b[^.;!?¤]{1,60}?\bsebelum(?:nya| ini)\b"),
        (
            "never",
            r"\b(?:tidak|tak) (?:punya|memiliki|mempunyai|ada) (?:catatan|rekam jejak|riwayat) "
            r"(?:kejahatan|kriminal|pidana|hukum)\b",
        ),
        ("never", r"\b(?:tanpa|tidak ada|belum ada|tak ada) preseden\b(?: [\w-]{2,20}){0,3}"),
        ("nth", r"\bbaru (?:kali )?(?P<n>pertama)(?: kali(?:nya)?)?\b(?P<ever>)(?: ini)?(?: [\w-]{2,20}){1,5}"),
        ("never", r"\bbaru (?:se|satu )?kali ini\b(?: [\w-]{2,20}){0,5}"),
        ("never", r"\bbaru (?:se|satu )kali (?:ini )?(?!lagi\b)[\w-]{3,20}(?: [\w-]{2,20}){0,4}"),
        (
            "nth",
            r"\b(?:pencalonan|penyelenggaraan|percobaan|upaya|kunjungan|kekalahan|kemenangan|pelanggaran|mogok|pemogokan|edisi|gelaran"
            r"|pemilihan|penundaan|pemecatan|skorsing|penangkapan|wabah|letusan|ledakan|kebakaran|kecelakaan|banjir|longsor)"
            r"(?:nya|mereka)? (?:yang )?(?P<n>{ORD})\b"
            r"(?! (?:kuartal|triwulan|semester|pekan|bulan|hari|putaran|tahap))(?P<ever>)",
        ),
        ("earlier", r"(?<!\btidak )(?<!\btak )(?<!\bbelum )\bpernah\b (?!(?:se)?lagi\b)[^.;!?¤]{1,80}?(?P<d>{D})"),
        ("earlier", r"(?P<d>{D}),? (?:[\w-]{2,20},? ){0,8}?(?:juga|pun|sudah pernah|telah pernah|pernah)\b(?: [\w-]{2,20}){1,6}"),
        ("earlier", r"\bjuga (?:[\w-]{2,20} ){1,8}?(?P<d>{D})"),
        ("earlier", r"\b(?:serupa|sejenis|semacam (?:itu|ini)|seperti (?:itu|ini))\b[^.;!?¤]{1,60}?(?P<d>{D})"),
        (
            "earlier",
            r"\bsebelumnya\b[^.;!?¤]{1,60}?\b(?:terjadi|menimpa|dijatuhkan|digelar|tercatat|menewaskan|dilakukan) "
            r"[^.;!?¤]{0,30}?(?P<d>{D})",
        ),
        (
            "earlier",
            r"(?P<d>{D}),? (?:[\w-]{2,20},? ){0,8}?(?:serupa|sejenis|semacam (?:itu|ini)|seperti (?:itu|ini))\b",
        ),
        ("earlier", r"\b(?:terulang|berulang)\b[^.;!?¤]{1,40}?(?P<d>{D})"),
        ("earlier", r"\byang sama (?:[\w-]{2,20} ){0,6}?(?P<d>{D})"),
        ("earlier", r"(?P<d>{D}),? (?:[\w-]{2,20} ){1,8}?yang sama\b"),
        ("earlier", r"\b(?:sudah|telah|pernah) (?:[\w-]{2,20} ){0,2}?(?P<times>{NUM} kali)\b(?! lipat\b)(?: [\w-]{2,20}){1,3}"),
        ("earlier", r"\b(?:sudah|telah|pernah) (?:[\w-]{2,20} ){1,3}?(?P<times>{NUM} kali)\b(?! lipat\b)"),
        (
            "nth",
            r"\b(?:(?:ini|inilah|itulah|adalah|merupakan|menjadi)(?: (?:adalah|merupakan|yang|kali)){0,2}|"
            r"itu (?:adalah |merupakan )?yang) "
            r"(?:(?!(?:hari|pekan|minggu|bulan|tahun|malam|sesi|babak|putaran|leg|set|tahap|gelombang|kloter|jilid|peringkat|tempat"
            r"|urutan|posisi|anak|kuartal|triwulan|semester|lapis|lantai|sidang|orang)\b)[\w-]{2,20} ){0,4}?(?P<n>{ORD})\b"
            r"(?![^.;!?¤]{0,60}\b(?:sejak|semenjak)\b)"
            r"(?! (?:kuartal|triwulan|semester|pekan|bulan|hari|kali digelar|"
            r"kali diadakan|kali dibuka|kali dilaporkan|kali dilihat))"
            r"(?P<ever>)(?: kali(?:nya)?)?(?: [\w-]{2,20}){0,5}",
        ),
    ),
)
