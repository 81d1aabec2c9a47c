"""Indonesian words and forms of dates and times."""

from crosscheck.lang.id import history
from crosscheck.lang.parts.dates import DateLexicon, WordValue, calendar_words

_ONES = "satu dua tiga empat lima enam tujuh delapan sembilan".split()


def _all(cls: str, **values: str) -> dict[str, tuple[str, WordValue]]:
    """Words of one class: each keyword is a value, its text the words, parted by commas."""
    return {word.strip(): (cls, value) for value, words in values.items() for word in words.split(",")}


def _numbers() -> dict[str, tuple[str, WordValue]]:
    ones = {w: n for n, w in enumerate(_ONES, 1)}
    found: dict[str, tuple[str, WordValue]] = {w: ("w", n) for w, n in ones.items()}
    found |= {"sepuluh": ("w", 10), "sebelas": ("w", 11)}
    found |= {f"{w} belas": ("w", n + 10) for w, n in ones.items() if n > 1}
    for ten, n in list(ones.items())[1:5]:
        found[f"{ten} puluh"] = ("w", n * 10)
        found |= {f"{ten} puluh {w}": ("w", n * 10 + k) for w, k in ones.items()}
    return found


_PRAYERS = {
    "dawn_prayer": "subuh",
    "noon_prayer": "zuhur dzuhur lohor",
    "afternoon_prayer": "asar ashar",
    "sunset_prayer": "magrib maghrib",
    "evening_prayer": "isya isyak",
}
_BY_PRAYER = "sehabis habis selepas lepas bakda ba'da ba’da setelah sesudah usai seusai menjelang jelang azan adzan".split()


def _prayers() -> dict[str, tuple[str, WordValue]]:
    """ "sehabis asar", "waktu adzan subuh": a time of day by the prayer that it is near."""
    names = [(part, name) for part, text in _PRAYERS.items() for name in text.split()]
    found: dict[str, tuple[str, WordValue]] = {f"{word} {name}": ("Q", part) for part, name in names for word in _BY_PRAYER}
    kinds = (
        "waktu azan",
        "waktu adzan",
        "habis salat",
        "sehabis salat",
        "selepas salat",
        "usai salat",
        "seusai salat",
        "setelah salat",
    )
    return found | {f"{kind} {name}": ("Q", part) for part, name in names for kind in kinds}


_UNITS = {
    "menit": "minute",
    "jam": "hour",
    "hari": "day",
    "pekan": "week",
    "minggu": "week",
    "bulan": "month",
    "tahun": "year",
    "dekade": "decade",
    "dasawarsa": "decade",
    "akhir pekan": "weekend",
}
_TIMES = {"pagi": "morning", "siang": "midday", "sore": "afternoon", "petang": "late_afternoon", "malam": "night"}

_WORDS: dict[str, tuple[str, WordValue]] = {
    **calendar_words("id"),
    **{
        w: ("M", n)
        for w, n in (("agust", 8), ("ags", 8), ("agt", 8), ("nop", 11), ("nopember", 11), ("pebruari", 2), ("sept", 9))
    },
    **{w: ("W", n) for w, n in (("jum'at", 4), ("jum’at", 4), ("ahad", 6), ("jumaat", 4), ("kemis", 3), ("rebo", 2))},
    **_numbers(),
    **dict.fromkeys(("beberapa", "sejumlah"), ("f", 3)),
    **{"setengah": ("h", 30), "seperempat": ("q", 15)},
    **_all("Z", local="waktu setempat,waktu lokal"),
    "Minggu": ("W", 6),
    "waktu": ("V", ""),
    **{w: ("P", v) for w, v in _TIMES.items()},
    **_all(
        "P",
        small_hours="dini hari",
        dawn="subuh,fajar",
        early_morning="pagi buta,pagi-pagi,pagi sekali",
        late_evening="larut malam",
    ),
    **_all("P", dawn_prayer="waktu subuh", dusk="magrib,maghrib", late_morning="jelang siang,menjelang siang"),
    **_all("P", evening_prayer="isya", noon_prayer="zuhur,dzuhur,lohor", afternoon_prayer="asar,ashar"),
    **_prayers(),
    **_all(
        "Q",
        before_dawn="menjelang pagi,jelang pagi,"
        "sebelum fajar,sebelum subuh,sebelum matahari terbit,sebelum salat subuh,sebelum azan subuh,menjelang fajar",
        dawn="saat matahari terbit,ketika matahari terbit,saat fajar,ketika fajar menyingsing,saat fajar menyingsing",
        dawn_prayer="salat subuh,shalat subuh,azan subuh,selepas subuh,setelah subuh,usai subuh,menjelang subuh,sesudah subuh",
        noon_prayer="salat zuhur,shalat zuhur,salat dzuhur,shalat dzuhur,azan zuhur,salat jumat,shalat jumat,salat lohor",
        afternoon_prayer="salat asar,shalat asar,salat ashar,shalat ashar,azan asar",
        sunset_prayer="salat magrib,shalat magrib,salat maghrib,shalat maghrib,azan magrib,azan maghrib,selepas magrib,"
        "setelah magrib,"
        "usai magrib,menjelang magrib,jelang magrib,jelang maghrib,menjelang maghrib,buka puasa",
        evening_prayer="salat isya,shalat isya,salat isyak,azan isya,selepas isya,setelah isya,usai isya,sesudah isya,"
        "salat tarawih",
        late_afternoon="menjelang petang,jelang petang",
        before_lunch="sebelum makan siang,sebelum jam makan siang,sebelum waktu makan siang,menjelang makan siang,"
        "jelang makan siang",
        lunch="saat makan siang,jam makan siang,waktu makan siang,ketika makan siang",
        after_lunch="setelah makan siang,usai makan siang,selepas makan siang,sesudah makan siang",
        dusk="saat matahari terbenam,ketika matahari terbenam,saat senja,kala senja,ketika hari mulai gelap,"
        "saat hari mulai gelap,"
        "menjelang gelap,saat petang,menjelang malam,jelang malam,hari mulai gelap",
        lamps="ketika lampu jalan menyala,saat lampu jalan menyala,ketika lampu jalan mulai menyala,"
        "saat lampu jalan mulai menyala,"
        "ketika lampu kota menyala,lampu jalan dinyalakan",
        after_dark="setelah gelap,selepas gelap,setelah hari gelap,setelah matahari terbenam,selepas matahari terbenam",
        before_dark="sebelum gelap,sebelum matahari terbenam",
        dinner="saat makan malam,jam makan malam,waktu makan malam,sahur,waktu sahur",
    ),
    "sahur": ("Q", "before_dawn"),
    "waktu sahur": ("Q", "before_dawn"),
    "tengah malam": ("m", 0),
    "tengah hari": ("m", 720),
    **dict.fromkeys(("pukul", "jam", "pkl"), ("K", "")),
    **{w: ("U", v) for w, v in _UNITS.items() if w != "jam"},
    **{f"se{w}": ("u", (v, 1)) for w, v in _UNITS.items() if " " not in w},
    "seabad": ("u", ("year", 100)),
    "kemarin": ("R", (-1, "", "pub")),
    "hari ini": ("R", (0, "", "pub")),
    "besok": ("R", (1, "", "pub")),
    "esok": ("R", (1, "", "pub")),
    "lusa": ("R", (2, "", "pub")),
    "kemarin lusa": ("R", (-2, "", "pub")),
    "kemarin dulu": ("R", (-2, "", "pub")),
    **dict.fromkeys(("tadi malam", "semalam", "malam tadi"), ("R", (-1, "night", "pub"))),
    **{f"tadi {w}": ("R", (0, v, "pub")) for w, v in _TIMES.items() if w != "malam"},
    **{f"{w} tadi": ("R", (0, v, "pub")) for w, v in _TIMES.items() if w != "malam"},
    **dict.fromkeys(("tadi dini hari", "dini hari tadi", "dini hari ini"), ("R", (0, "small_hours", "pub"))),
    **{f"{w} ini": ("R", (0, v, "pub")) for w, v in _TIMES.items()},
    **{f"nanti {w}": ("R", (0, v, "pub")) for w, v in _TIMES.items()},
    **{f"{w} nanti": ("R", (0, v, "pub")) for w, v in _TIMES.items()},
    **{
        f"{w} {h}": ("R", (0, v, "ctx"))
        for w, v in _TIMES.items()
        for h in ("harinya", "itu", "itu juga", "yang sama", "hari itu")
    },
    **dict.fromkeys(("dini hari itu", "dini hari itu juga"), ("R", (0, "small_hours", "ctx"))),
    **{f"{w} sebelumnya": ("R", (-1, v, "ctx")) for w, v in _TIMES.items()},
    **{f"{w} berikutnya": ("R", (1, v, "ctx")) for w, v in _TIMES.items()},
    **dict.fromkeys(("hari itu", "hari itu juga", "hari yang sama", "hari sama"), ("R", (0, "", "ctx"))),
    **dict.fromkeys(
        ("keesokan harinya", "esok harinya", "keesokan hari", "hari berikutnya", "besoknya", "esoknya", "sehari setelahnya"),
        ("R", (1, "", "ctx")),
    ),
    **{f"keesokan {w}nya": ("R", (1, v, "ctx")) for w, v in _TIMES.items()},
    **dict.fromkeys(("hari sebelumnya", "malam menjelang"), ("R", (-1, "", "ctx"))),
    **dict.fromkeys(("hari natal", "hari raya natal"), ("H", (12, 25))),
    **dict.fromkeys(("malam tahun baru",), ("H", (12, 31))),
    **dict.fromkeys(("hari tahun baru", "tahun baru masehi"), ("H", (1, 1))),
    **dict.fromkeys(("hari kemerdekaan", "hari kemerdekaan ri", "hut ri", "hut kemerdekaan ri"), ("H", (8, 17))),
    **dict.fromkeys(("lalu", "silam", "yang lalu", "yang silam", "barusan"), ("L", "")),
    "ini": ("T", ""),
    **dict.fromkeys(("depan", "mendatang", "nanti", "yang akan datang", "besok lusa"), ("F", "")),
    **dict.fromkeys(("sebelumnya", "lebih awal", "sebelum itu"), ("E", "")),
    **dict.fromkeys(
        ("kemudian", "setelahnya", "sesudahnya", "setelah itu", "berikutnya", "berselang", "selanjutnya", "sesudah itu"),
        ("J", ""),
    ),
    **dict.fromkeys(("itu", "tersebut", "itu juga", "yang sama"), ("I", "")),
    **_all("b", early="awal", mid="pertengahan,medio,tengah", late="akhir,penghujung,pengujung,ujung"),
    **dict.fromkeys(
        "sekitar,kira-kira,kira kira,sekira,kurang lebih,kisaran,lebih kurang,seputar,kurang-lebih".split(","), ("a", "")
    ),
    **_all(
        "<", near="menjelang,jelang,hampir,mendekati,tak lama sebelum", just="sesaat sebelum,beberapa menit sebelum,tepat sebelum"
    ),
    "sebelum": ("<", ""),
    **_all(
        ">", near="tak lama setelah,selepas,lepas,tidak lama setelah", just="sesaat setelah,beberapa menit setelah,lewat sedikit"
    ),
    **dict.fromkeys(("setelah", "sesudah", "usai", "seusai"), (">", "")),
    **{
        w: ("g", v)
        for w, v in (("pada", "on"), ("di", "in"), ("dari", "from"), ("mulai", "since"), ("sejak", "since"), ("per", "as of"))
    },
    **{
        w: ("g", v)
        for w, v in (("semenjak", "since"), ("terhitung", "since"), ("selama", "during"), ("untuk", "for"), ("antara", "between"))
    },
    **{
        w: ("g", v)
        for w, v in (("dalam", "in"), ("sepanjang", "during"), ("ketika", "on"), ("saat", "on"), ("paling lambat", "by"))
    },
    "tanggal": ("D", ""),
    "tgl": ("D", ""),
    "bertanggal": ("D", ""),
    "yang": ("l", ""),
    "dan": ("j", ""),
    "hingga": ("t", ""),
    "sampai": ("t", ""),
    "sampai dengan": ("t", ""),
    "lewat": ("p", ""),
    "lebih": ("p", ""),
    "kurang": ("k", ""),
    **{
        f"{unit} {w}": ("b", f"week {n}")
        for unit in ("pekan", "minggu")
        for n, w in enumerate(("pertama", "kedua", "ketiga", "keempat", "kelima"), 1)
    },
    **dict.fromkeys(("pekan terakhir", "minggu terakhir"), ("b", "last week")),
    **{w: ("o", n) for n, w in enumerate(("pertama", "kedua", "ketiga", "keempat", "kelima"), 1)},
    "terakhir": ("o", -1),
    "musim dingin": ("Y", 0),
    "musim semi": ("Y", 1),
    "musim panas": ("Y", 2),
    "musim gugur": ("Y", 3),
}

_RULES: tuple[tuple[str, str], ...] = (
    ("weekday_of_month", r"U?W[oL](?:l?U)?M(?:,?U?y)?"),
    ("weekday_of_week", r"U?WU[LTF]"),
    ("calendar_range", r"D?n(?:-|t|j)D?n(?:M\.?)(?:,?U?y)?L?"),
    ("calendar", r"D?nM\.?(?:,?U?y)L?"),
    ("calendar", r"D?nM\.?(?:UU?[LTF]|[LTF])?"),
    ("calendar", r"Dn(?!U)"),
    ("month", r"b?U?M\.?(?:U)?y[L]?"),
    ("month", r"b?U?M\.?(?:U[LTF]|[LTF])"),
    ("month", r"b?UM"),
    ("month", r"bM"),
    ("month", r"(?<=[gt<>j,])M"),
    ("month", r"(?<=x)M(?=[,.;)]|$)"),
    ("holiday", r"HU?y?"),
    ("slash", r"(?<=[DWgtU(])s"),
    ("weekday", r"U?W(?:R|[LTF])?"),
    ("relative_day", r"R"),
    ("ago", r"[nwf]Ul?[LG]"),
    ("ago", r"ul?[LG]"),
    ("ago", r"[nwf]U[EJ]"),
    ("ago", r"u[EJ]"),
    ("ago", r"[nwf]U[<>](?=[,.;)]|$)"),
    ("period", r"b?U[LTF]"),
    ("same_day", r"[UP]I"),
    ("season", r"Y(?:U?y|[LTF]|U[LTF])"),
    ("decade", r"b?U?z"),
    ("years", r"(?:(?<=[gb<>tj(])|(?<=g[xC])|U)y[-;][yn](?![-;%y])"),
    ("years", r"gU?yjU?y"),
    ("year", r"b?Uy"),
    ("year", r"b?(?<=[gb<>tj(])y(?![xU]?%|Z|-x)"),
    ("year", r"(?<=g[xC])y(?![xU]?%|Z|-x)"),
    ("clock_range", r"Kc(?:-|t)K?cZ?"),
    ("clock_words", r"[a<>]?K[nw][kp][nwq]"),
    ("clock_words", r"[a<>]?Kh[nw]"),
    ("clock_words", r"(?<![nwfuU])h[nw](?=[,.;)]|P|$)"),
    ("clock_words", r"[a<>]?[nwq](?:U)?[<>p]K?(?:m|(?<=K)[nwc])"),
    ("clock", r"[a<>]?K[nwcN](?![U%])"),
    ("clock", r"[a<>]?c(?=Z)"),
    ("clock", r"(?<=W,)c(?=[;,]|$)"),
    ("clock", r"[a<>]?[yN](?=Z)"),
    ("clock", r"pK[nw](?![U%])"),
    ("clock", r"pm"),
    ("clock", r"[a<>]?K?m"),
    ("part", r"Q"),
    ("part", r"(?<=[WRnwcZLK)qTM])P"),
    ("part_at", r"(?<=[gy>])P"),
    ("zone", r"Z"),
    ("city_zone", r"VC{1,3}"),
)

LEXICON = DateLexicon(
    words=_WORDS,
    capitalised=frozenset({w for w, (cls, _) in _WORDS.items() if cls in "MW"}),
    rules=_RULES,
    day_first=True,
    future=frozenset("akan bakal rencananya direncanakan dijadwalkan mendatang hendak berencana".split()),
    past=frozenset(
        """telah sudah lalu silam pernah sejak tadi semula sempat terjadi kemarin dulu dahulu tahun setelah sesudah usai terakhir
        didirikan lahir berdiri""".split()
    ),
    history=history.LEXICON,
    met=frozenset("ditemui dijumpai dihubungi dikonfirmasi diwawancarai diwawancara dimintai ditanyai".split()),
    further=(
        r"(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|seorang|sebuah|\d{1,4})(?: \S{1,20}){0,2}"
        r" (?:lagi|lainnya|lain)",
        r"(?:korban|orang|pasien|tersangka|ledakan|serangan|gempa|kasus|tahanan|prajurit|anggota|kecelakaan|penembakan)"
        r" (?:kedua|ketiga|keempat|kelima|keenam|ketujuh|lain|lainnya|susulan|berikutnya)",
        r"(?:susulan|tambahan|terpisah(?! dari))",
    ),
    as_of=(
        r"(?:tidak berubah|tak berubah|belum berubah|bertahan|stabil|masih sama) (?:sejak|dari|dengan|pada)",
        r"(?:naik|turun|meningkat|bertambah|berkurang|menurun|melonjak|menjadi|jadi) (?:dari |menjadi |jadi )?"
        r"(?:\S{1,5} )?\S{0,3}\d\S{0,12}(?: \S{1,20}){0,4}?(?: pada| hari| per| sejak)?",
        r"dari (?:\S{1,5} )?\S{0,3}\d\S{0,12} (?:\S{1,20} ){1,4}?(?:pada|per)",
        r"(?:dibanding|dibandingkan|daripada|ketimbang)(?: dengan)?(?: \S{1,20}){0,4}?(?: pada| hari| per)?",
        r"(?:data|catatan|rekapitulasi|pendataan|angka)(?: \S{1,20}){0,4} (?:hingga|sampai|sampai dengan|per)",
        r"hari (?:kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh|ke-?\d{1,3})"
        r"(?: (?:berturut-turut|\S{1,20}))?,?(?: pada)?(?: hari)?",
        r"\d{1,6} (?:kasus|infeksi|pasien|titik|hotspot) (?:aktif|positif|api|panas)(?: \S{1,20}){0,6}? (?:pada|per|hingga)",
    ),
)
