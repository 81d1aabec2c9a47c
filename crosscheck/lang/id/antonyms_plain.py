"""More Indonesian ways of putting opposed states that news tells of every day (see antonyms.py for the signs)."""

STATES: dict[str, dict[str, str]] = {
    "injuries": {
        "some": "patah tulang|patah kaki|patah tangan|patah lengan|lengan .. patah|kaki .. patah|tangan .. patah|"
        "jahitan|dijahit|terkilir|keseleo|gegar otak|luka bakar|luka robek|luka sobek",
    },
    "awake": {"-": "tertidur saat mengemudi|tertidur di kemudi|ketiduran"},
    "armed": {"-": "tidak membawa senjata|tak membawa senjata|tanpa senjata"},
    "tear-gas": {"-": "tidak menggunakan gas air mata|tanpa gas air mata|tidak menembakkan gas air mata"},
    "deal": {
        "+": "menghasilkan kesepakatan|mencapai kesepakatan|meneken kesepakatan|menandatangani kesepakatan",
        "-": "perundingan buntu|menemui jalan buntu|tanpa kesepakatan|gagal mencapai kesepakatan",
    },
    "strike-on": {
        "+": "mogok masih berlanjut|mogok kerja masih berlanjut|mogok berlanjut|masih mogok|tetap mogok",
        "-": "mogok dihentikan|mogok kerja dihentikan|mengakhiri mogok|menghentikan mogok|mogok berakhir",
    },
    "told-before": {
        "+": "diberi tahu sebelumnya|sudah diberi tahu|telah diberi tahu|mendapat pemberitahuan",
        "-": "tidak diberi tahu|tak diberi tahu|tidak pernah diberi tahu|tidak mendapat pemberitahuan|tanpa pemberitahuan",
    },
    "consulted": {"-": "tidak pernah ditanya|tidak dimintai pendapat|tidak pernah dilibatkan|tanpa bertanya"},
    "accompanied": {
        "+": "bersama ibunya|bersama ayahnya|bersama orang tuanya|bersama istrinya|bersama suaminya|bersama temannya|ditemani",
        "-": "sendirian|seorang diri|tanpa ditemani",
    },
    "valid": {"-": "sudah habis sejak|habis masa berlakunya|habis masa berlaku"},
    "licence": {"+": "izinnya masih berlaku|izin itu masih berlaku"},
    "acquainted": {
        "+": "mengenal pelaku|mengenal korban|saling mengenal|saling kenal|kenal dengan pelaku|kenal dengan korban",
        "-": "tidak saling mengenal|tidak mengenal pelaku|tidak mengenal korban|tak saling kenal",
    },
    "apologised": {
        "+": "meminta maaf|minta maaf|menyampaikan permintaan maaf|memohon maaf|permohonan maaf",
        "-": "menolak meminta maaf|enggan meminta maaf|tanpa meminta maaf|tanpa permintaan maaf",
    },
    "recognised": {
        "+": "mengenali terdakwa|mengenali pelaku|mengenali wajah",
        "-": "tidak mengenali|tak mengenali|gagal mengenali",
    },
    "wages-paid": {
        "+": "gaji sudah dibayar|gaji telah dibayar|upah sudah dibayar|sudah menerima gaji|sudah menerima upah",
        "-": "belum menerima gaji|belum menerima upah|gaji belum dibayar|upah belum dibayar|gaji tertunggak|menunggak gaji",
    },
    "supported": {"+": "menyokong|menyatakan mendukung"},
    "alarm": {"+": "alarm berbunyi|sirene berbunyi|sirine berbunyi|sirene meraung|membunyikan sirene|membunyikan alarm"},
    "capture": {"gave-up": "menyerahkan diri", "caught": "diringkus|dibekuk|diciduk"},
    "freed": {"+": "sudah dibebaskan|telah dibebaskan|dibebaskan dari", "-": "masih disandera|masih disekap"},
    "insured": {"+": "diasuransikan|dilindungi asuransi|memiliki asuransi|punya asuransi"},
    "delivered": {"-": "tidak pernah sampai|tak pernah sampai|tak kunjung sampai|tak kunjung tiba|tidak kunjung tiba"},
}
