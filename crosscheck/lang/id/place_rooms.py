"""Indonesian words that tell a room from others ("kamar genset"), by language-free key."""

_ROOMS = {
    "drying": "pengeringan,pengering",
    "generator": "genset,generator",
    "compressor": "kompresor",
    "transformer": "trafo,transformator,listrik,gardu",
    "production": "produksi,perakitan",
    "storage": "penyimpanan,stok",
    "cold": "pendingin,pendinginan,beku",
    "packing": "pengepakan,pengemasan",
    "mixing": "pencampuran,peracikan",
    "front": "depan",
    "back": "belakang",
    "living": "tamu",
    "dining": "makan",
    "family": "keluarga",
    "children": "anak",
    "waiting": "tunggu",
    "isolation": "isolasi,karantina",
    "delivery": "bersalin",
    "surgery": "operasi,bedah",
    "staff": "guru,dosen,staf,karyawan",
    "guard": "jaga,penjaga,keamanan,satpam",
    "prayer": "salat,ibadah,doa",
    "reading": "baca",
    "music": "musik",
    "laundry": "cuci,laundry",
    "exhibition": "pameran",
    "archive": "arsip",
    "press": "media,pers",
    "ballot": "penghitungan",
    "evidence": "bukti",
    "chemical": "kimia",
    "battery": "baterai,aki",
}
ROOMS = {word: key for key, words in _ROOMS.items() for word in words.split(",")}
ROOM_NOUNS = frozenset({"ruang", "ruangan", "kamar", "bilik"})
FLOOR_WORDS: dict[str, str] = {}
