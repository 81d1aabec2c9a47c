"""Indonesian numerals, modifiers and the words that make a number something other than a quantity."""

from crosscheck.lang.id import measures, units
from crosscheck.lang.parts.numbers import Modifiers, NumberLexicon, Numerals

_UNITS = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas"
_ORDINALS = "kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh kesebelas"

NUMERALS = Numerals(
    small={**{w: k for k, w in enumerate(_UNITS.split())}, "seratus": 100, "seribu": 1000, "sejuta": 10**6, "semiliar": 10**9,
           "setriliun": 10**12, "semilyar": 10**9},
    tens=("puluh",),
    teens=("belas",),
    hundreds=("ratus",),
    scales={"ribu": 1e3, "rb": 1e3, "juta": 1e6, "jt": 1e6, "miliar": 1e9, "milyar": 1e9, "triliun": 1e12, "trilyun": 1e12,
            "biliun": 1e12, "kuadriliun": 1e15},
    glued={"rb": 1e3, "jt": 1e6, "M": 1e9, "T": 1e12, "k": 1e3, "K": 1e3, "bn": 1e9},
    dozens={"lusin": 12, "kodi": 20, "gros": 144},
    vague={
        "belasan": (11, 19), "puluhan": (20, 99), "ratusan": (100, 999), "ribuan": (1e3, 9999), "jutaan": (1e6, 9.99e8),
        "miliaran": (1e9, 9.99e11), "triliunan": (1e12, 9.99e14), "lusinan": (24, 99), "selusin": (12, 12), "sekodi": (20, 20),
    },
    fractions={
        "setengah": 0.5, "separuh": 0.5, "separo": 0.5, "seperdua": 0.5, "seperempat": 0.25, "perempat": 0.25,
        "sepertiga": 1 / 3,
        "pertiga": 1 / 3, "seperlima": 0.2, "perlima": 0.2, "seperenam": 1 / 6, "seperdelapan": 0.125, "sepersepuluh": 0.1,
        "persepuluh": 0.1, "perdelapan": 0.125, "perenam": 1 / 6, "pertujuh": 1 / 7,
    },
    whole_fractions=("setengah", "separuh", "separo", "seperdua", "seperempat", "sepertiga", "seperlima", "seperenam",
        "seperdelapan",
                     "sepersepuluh"),
    ordinals={f"{w}{own}": k for own in ("", "nya") for k, w in enumerate(_ORDINALS.split(), 2)},
    ordinal_prefix="ke",
    ones=("satu",),
    some=("salah",),
    lone_units={"semenit": "minute", "sejam": "hour", "sehari": "day", "seminggu": "week", "sepekan": "week", "sebulan": "month",
                "setahun": "year", "sedekade": "decade", "seabad": "century", "semeter": "metre", "sekilometer": "kilometre",
                "seton": "tonne", "sekilo": "kilogram", "seliter": "litre"},
    leads=frozenset("selama dalam sekitar hampir nyaris dari hanya cuma baru sudah telah genap waktu butuh berlangsung kira-kira "
        "sekira kurang lebih sampai lamanya cukup".split()),
)  # fmt: skip

MODIFIERS = Modifiers(
    about=("sekitar", "kira-kira", "kurang lebih", "lebih kurang", "kisaran", "di kisaran", "diperkirakan", "ditaksir",
        "kurang-lebih",
           "lebih-kurang", "perkiraan", "taksiran", "rata-rata", "berkisar", "sekira", "antara lain", "kira kira",
           "mencapai sekitar"),
    about_after=("-an", "an", "kurang lebih", "lebih kurang", "kira-kira"),
    nearly=("hampir", "nyaris", "mendekati", "hampir mencapai", "tidak sampai", "tak sampai", "menjelang"),
    at_least=("sedikitnya", "setidaknya", "setidak-tidaknya", "paling sedikit", "minimal", "minimum",
        "tidak kurang dari", "tak kurang dari",
              "paling kurang", "sekurang-kurangnya", "sekurangnya", "paling tidak", "sekurang kurangnya",
              "paling singkat", "paling rendah"),
    more_than=("lebih dari", "di atas", "melebihi", "melampaui", "menembus", "lebih", "diatas", "lewat dari"),
    more_after=("lebih", "atau lebih", "ke atas", "-an lebih"),
    at_most=("hingga", "sampai", "maksimal", "maksimum", "paling banyak", "paling lama", "paling lambat",
        "tidak lebih dari", "tak lebih dari",
             "paling tinggi", "sampai dengan", "sampai sekitar"),
    less_than=("kurang dari", "di bawah", "dibawah"),
    range_open=("antara", "dari", "mulai dari", "mulai"),
    range_joints=("-", "–", "—", "hingga", "sampai", "sampai dengan", "dan", "s.d", "atau", "to"),
    ratio=("dari", "dari setiap", "di antara"),
    blur_suffix="an",
)  # fmt: skip

LEXICON = NumberLexicon(
    decimal=",",
    group=".",
    numerals=NUMERALS,
    modifiers=MODIFIERS,
    units=units.UNITS,
    currencies=units.CURRENCIES,
    currency_symbols=units.SYMBOLS,
    age_before=("berusia", "berumur", "usia", "umur", "usianya", "umurnya", "genap berusia", "usia ke", "berusia sekitar"),
    age_after=("tahun usianya", "tahun umurnya", "tahun usia", "thn", "th"),
    labels={
        "lap": "lap", "putaran": "lap", "ronde": "round", "babak": "round", "menit": "minute", "etape": "stage",
        "lantai": "floor",
        "peringkat": "rank", "posisi": "rank", "urutan": "rank", "ranking": "rank", "unggulan": "seed", "edisi": "edition",
        "hut": "anniversary", "ulang tahun": "anniversary", "kali": "time", "periode": "term", "musim": "season", "hari": "day",
        "pekan": "week", "minggu": "week", "bulan": "month", "tahun": "year", "kloter": "batch", "korban": "victim",
        "gelar": "title",
        "kemenangan": "win", "pertemuan": "meeting", "kunjungan": "visit", "presiden": "president", "tersangka": "suspect",
        "gol": "goal", "terbesar": "rank", "tertinggi": "rank", "kasus": "case", "juara": "rank", "rangking": "rank",
        "penerbangan": "flight", "percobaan": "attempt", "laga": "match", "pertandingan": "match", "set": "set", "gim": "game",
    },
    codes=frozenset(
        """pasal ayat nomor no bab uu perpres pp perppu permen perda jalan jl gang blok rt rw km kilometer-pos
        kode telepon telp hp         kavling flight boeing airbus liga grup kelas tipe seri versi jalur rute gate
        terminal dapil kodim korem yonif
        batalyon kompi
        lapangan ruang kamar surat sma smp sd smk sdn smpn sman man mts tps pos posko golongan eselon zona tahap fase
        level kelurahan
        nopol pelat plat pancasila covid channel kanal wa whatsapp halaman juz surah qs npwp nik komisi divisi sektor
        jembatan-no
        banjar gt tol ruas unit kilometer""".split()
    )
    - {"unit", "ruas", "grup", "hp", "tol", "man"},
    codes_after=frozenset(),
    scores=frozenset(
        """menang kalah imbang skor unggul mengalahkan menaklukkan menundukkan takluk tertinggal kemenangan kekalahan
        agregat seri
        ditahan gol memimpin membungkam melumat menekuk menggasak tumbang menyamakan kedudukan hasil bermain dikalahkan membekuk
        ditundukkan ditaklukkan dimenangi dimenangkan memenangi memenangkan menghajar membantai keunggulan""".split()
    ),
    magnitudes=frozenset({"magnitudo", "bermagnitudo", "magnitude"}),
    tallies=frozenset("putusan voting keputusan suara memutuskan vonis pemungutan".split()),
    part_scores=frozenset({"jeda", "menyamakan", "skor sementara", "turun minum", "babak pertama", "paruh pertama",
        "saat skor", "ketika skor", "saat kedudukan", "ketika kedudukan", "kala kedudukan", "waktu kedudukan", "tertinggal #",
        "ketinggalan #", "memimpin #", "sempat unggul #", "unggul lebih dulu", "kedudukan #", "skor masih #"}),
    levels=frozenset({"menjadi", "ke", "level", "dari", "pada"}),
    measures=measures.LEXICON,
    decade_suffixes=frozenset({"an"}),
    decade_parts={"awal": (0, 4), "pertengahan": (3, 7), "akhir": (5, 9)},
)  # fmt: skip
