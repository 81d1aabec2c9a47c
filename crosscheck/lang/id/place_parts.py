"""Indonesian words for parts that are told apart: numbered ones, sides, ends, doors, floors, and parts of the body."""

_UNITS = {
    "km": "km,kilometer",
    "track": "jalur,peron,jalur kereta",
    "layby": "rest area,tempat istirahat",
    "turn": "tikungan,belokan,kelokan",
    "hole": "hole",
    "furnace": "tungku,tanur,tungku peleburan",
    "reactor": "reaktor",
    "boiler": "boiler,ketel",
    "silo": "silo",
    "tank": "tangki,tangki penyimpanan",
    "block": "blok",
    "tower": "menara,tower",
    "building": "gedung",
    "wing": "sayap",
    "hangar": "hanggar",
    "warehouse": "gudang",
    "gate": "gerbang,pintu,pintu masuk,pintu gerbang",
    "terminal": "terminal",
    "court": "lapangan",
    "hall": "aula,hall,los",
    "room": "ruang,kamar,ruangan,bangsal,ruang kelas",
    "cell": "sel",
    "pole": "tiang,pilar,pancang,tonggak,tiang pengaman,fender,tiang pancang",
    "berth": "dermaga",
    "carriage": "gerbong,kereta nomor",
    "gallery": "lorong,terowongan,lubang",
    "lane": "lajur",
    "exit": "pintu tol,gerbang tol,exit tol",
    "camp": "pos,pos pendakian,camp",
    "well": "sumur",
    "sector": "sektor,zona",
    "hold": "palka",
    "deck": "dek,geladak",
    "rt": "rt",
    "rw": "rw",
    "polling": "tps",
    "lapak": "lapak",
}
UNITS = {form: kind for kind, words in _UNITS.items() for form in words.split(",")}
NUMBER_WORDS = frozenset({"nomor", "no", "ke"})

SIDES = {
    "gate": "gerbang,pintu gerbang,gapura,mulut terowongan,pintu masuk",
    "door": "pintu,pintu keluar",
    "stairs": "tangga",
    "window": "jendela",
    "seat": "kursi,jok,bangku",
    "road": "jalan,jalur,ruas,jalan akses,lajur",
    "end": "ujung",
    "side": "sisi,sebelah,samping",
    "hall": "los,aula,hanggar",
    "wall": "dinding,tembok,pagar",
    "corner": "sudut,pojok",
    "yard": "halaman,pelataran",
    "pier": "dermaga",
    "deck": "dek,geladak",
    "bank": "tepi,tepian,bantaran,tebing",
    "coast": "pantai,pesisir",
    "border": "perbatasan,batas",
    "flank": "punggungan,lereng",
    "part": "bagian,separuh,sektor",
    "outskirts": "pinggiran,pinggir",
    "engine": "mesin,roda,ban,baling-baling",
}
ASPECTS = {
    "left": "kiri,kirinya",
    "right": "kanan,kanannya",
    "front": "depan,utama",
    "back": "belakang",
    "emergency": "darurat",
    "side": "samping",
    "upper": "atas",
    "lower": "bawah",
    "inner": "dalam",
    "outer": "luar",
}
"""Words that tell one part from another and are no compass points."""

BODY = {
    "head": "kepala,dahi,pelipis,ubun-ubun,tengkorak",
    "face": "wajah,pipi,muka,hidung,mulut,rahang",
    "eye": "mata",
    "neck": "leher,tengkuk",
    "chest": "dada,rusuk,jantung",
    "back": "punggung",
    "belly": "perut,lambung,ulu hati",
    "waist": "pinggang,pinggul,selangkangan",
    "rear": "bokong,pantat",
    "shoulder": "bahu,pundak",
    "arm": "lengan,siku",
    "hand": "tangan,jari,pergelangan tangan",
    "thigh": "paha",
    "leg": "kaki,lutut,betis,tulang kering",
    "foot": "telapak kaki,tumit,pergelangan kaki",
}
COUNTED = frozenset(
    "orang lantai tingkat juta miliar ribu ratus puluh belas arah lajur unit buah ekor x kali persen hektare hektar".split()
)
"""Words after a number that make it a count."""
STRUCK = frozenset(
    """di pada bagian ke menembus mengenai menusuk menyabet melukai membacok menebas mengiris memukul menikam menggigit
    bersarang""".split()
)
OF: frozenset[str] = frozenset()
BOUND: frozenset[str] = frozenset()
MOVERS = frozenset(
    """berangkat bertolak berlayar tiba datang pulang kembali lepas terbang dikirim didatangkan melaju diimpor pesawat kapal
    kereta bus naik masuk mendaki turun keluar dibawa dipindahkan dievakuasi diangkut diberangkatkan dilarikan dirujuk
    bergerak berjalan asal""".split()
)
TRAVEL = frozenset({"ke", "arah", "menuju"})
BOUNDS: dict[str, str] = {}

LEAVING = frozenset({"meninggalkan"})
HELPING = frozenset("yang kembali juga sudah telah masih kini lalu sempat".split())
"""Words that may stand between a place and what befell it."""
MEDIA = frozenset(
    "instagram,tiktok,youtube,netflix,whatsapp,telegram,snapchat,facebook,twitter,reddit,linkedin,spotify,koran,majalah,tabloid,harian,"
    "surat kabar,media sosial".split(",")
)
"""First words of the names of papers and of places of the web."""
HOMES = frozenset("warga penduduk asal".split())
"""Words that join a person, or his age, with where he lives."""
STANCES = {"dalam": "inside", "luar": "outside", "depan": "before", "muka": "before", "belakang": "behind"}
TRANSIT = frozenset({"dalam perjalanan", "di perjalanan", "tengah perjalanan"})


def table(rows: dict[str, str]) -> dict[str, str]:
    """The kind of each form."""
    return {form: kind for kind, words in rows.items() for form in words.split(",")}
