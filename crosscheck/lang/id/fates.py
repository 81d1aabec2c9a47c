"""What Indonesian news says of the persons whose ages it gives: who was harmed, who is accused."""

from crosscheck.lang.parts.fates import FateLexicon

FATES = FateLexicon(
    harmed=(
        "tewas", "meninggal", "meninggal dunia", "wafat", "terluka", "luka-luka", "luka", "mengalami luka", "menderita luka",
        "dirawat", "dilarikan", "kritis", "selamat", "terkena", "terbunuh", "tenggelam", "ditemukan tewas", "menjadi korban",
    ),
    accused=(
        "ditangkap", "ditahan", "diamankan", "diringkus", "dibekuk", "diciduk", "didakwa", "dituntut", "divonis", "dihukum",
        "ditetapkan", "mengaku", "menyerahkan diri", "tersangka", "terdakwa", "buron", "diburu", "diduga",
    ),
    deeds=("menembak", "menikam", "menusuk", "membunuh", "menewaskan", "menganiaya", "melukai", "membacok", "memukul",
    "menabrak"),
    done=(
        "ditembak", "tertembak", "ditikam", "ditusuk", "dibunuh", "dianiaya", "dilukai", "dibacok", "dipukul", "ditabrak",
        "dikeroyok", "tertabrak",
    ),
    seizing=(
        "menangkap", "mengamankan", "meringkus", "membekuk", "menahan", "menciduk", "tersangka", "terdakwa", "pelaku",
        "memeriksa",
    ),
    by=("oleh",),
    deed_nouns=("korban", "kematian", "pembunuhan", "penembakan terhadap", "penikaman terhadap", "tewasnya", "meninggalnya"),
    seizing_nouns=("penangkapan", "penahanan"),
    oneself=frozenset({"diri", "dirinya"}),
    adverbs=frozenset("juga kemudian sempat akhirnya telah sudah diduga yang dan langsung itu tersebut tak".split()),
    clauses=frozenset("setelah ketika saat sebelum karena jika ia dia mereka kami bahwa".split()),
    links=frozenset("dari dengan untuk bagi antara kepada terhadap bersama".split()),
)  # fmt: skip
