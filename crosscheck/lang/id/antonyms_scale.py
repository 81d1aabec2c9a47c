"""Indonesian words for opposed states: common qualities, which any thing may have (see antonyms.py for the signs)."""

STATES: dict[str, dict[str, str]] = {
    "ease": {
        "easy": "mudah|gampang|dengan mudah|tanpa kesulitan|gampangnya",
        "hard": "sulit|sukar|susah|susah payah|rumit|kesulitan|dengan sulit|kewalahan",
    },
    "pace": {
        "fast": "cepat|dengan cepat|segera|seketika|saat itu juga|dalam hitungan menit|langsung tiba|sigap|kilat",
        "slow": "lambat|lamban|pelan|berjam-jam kemudian|baru beberapa jam|terlambat|lelet|berlarut-larut|lama sekali",
    },
    "quality": {
        "good": "bagus|baik|prima|berkualitas|sempurna|sangat baik|mumpuni",
        "bad": "buruk|jelek|jelek sekali|bermutu rendah|asal-asalan|kualitas rendah|di bawah standar|parah",
    },
    "strength": {
        "strong": "kuat|kokoh|kukuh|tangguh|solid",
        "weak": "lemah|rapuh|ringkih|reyot|goyah|lapuk",
    },
    "price": {
        "cheap": "murah|terjangkau|harga miring|obral|ekonomis",
        "dear": "mahal|kemahalan|selangit|tidak terjangkau|melambung",
    },
    "wealth": {
        "rich": "kaya|kaya raya|berada|makmur|hartawan|konglomerat",
        "poor": "miskin|melarat|papa|tidak mampu|kurang mampu|jatuh miskin|kemiskinan",
    },
    "amount": {
        "many": "banyak|sebagian besar|mayoritas|kebanyakan|berlimpah",
        "few": "sedikit|segelintir|hanya beberapa|minoritas|sebagian kecil|hanya sedikit|jarang|minim",
    },
    "span": {
        "long": "lama|panjang|berjam-jam|berbulan-bulan|bertahun-tahun|berkepanjangan|berminggu-minggu",
        "short": "singkat|pendek|sebentar|sekejap|sesaat|sejenak|beberapa menit",
    },
    "rate-of": {
        "always": "selalu|senantiasa|setiap kali|terus-menerus|saban|setiap hari|rutin|tiap hari",
        "rarely": "jarang|jarang sekali|sesekali|kadang-kadang|hampir tidak pernah|hampir tak pernah|sekali-sekali|sekali-kali",
    },
    "sound": {
        "loud": "keras|nyaring|gaduh|berisik|memekakkan|bising|lantang|ramai",
        "quiet": "sunyi|senyap|hening|sepi|pelan|diam-diam|lirih|tanpa suara|dalam diam",
    },
    "light": {
        "bright": "terang|siang bolong|benderang",
        "dark": "gelap|kegelapan|malam hari|remang",
    },
    "temperature": {
        "warm": "panas|hangat|terik|gerah|membara",
        "cold": "dingin|beku|membeku|sejuk|menggigil",
    },
    "water-content": {
        "wet": "basah|lembap|lembab|becek|basah kuyup",
        "dry": "kering|gersang|kerontang|tandus",
    },
    "fill": {
        "full": "penuh|sesak|terisi|penuh sesak|membludak|padat",
        "empty": "kosong|melompong|lengang|sepi|hampa|kosong melompong",
    },
    "mood": {
        "glad": "senang|gembira|bahagia|puas|lega|girang|riang|sukacita",
        "upset": "marah|sedih|kecewa|geram|murka|kesal|berang|tidak puas|gusar|berduka",
    },
    "calm": {
        "+": "tenang|kalem|santai|dengan tenang|terkendali",
        "-": "panik|histeris|gugup|gelisah|kalap|kalang kabut|gemetar|cemas",
    },
    "outlook": {
        "hopeful": "optimistis|optimis|yakin|percaya diri|penuh harap",
        "doubtful": "pesimistis|pesimis|ragu|skeptis|tidak yakin|sangsi|suram|meragukan",
    },
    "manner": {
        "friendly": "ramah|akrab|sopan|santun|hangat|bersahabat|baik-baik|kekeluargaan",
        "hostile": "kasar|bermusuhan|sengit|ketus|dingin|tidak sopan|alot|sinis|memanas",
    },
    "practice": {
        "skilled": "berpengalaman|terlatih|kawakan|mahir|terampil|profesional|senior|bersertifikat",
        "unskilled": "tidak berpengalaman|belum berpengalaman|pemula|tidak terlatih|amatir|pendatang baru|minim pengalaman|"
        "masih belajar",
    },
    "effect": {
        "strong": "efektif|manjur|ampuh|mujarab|efisien|membuahkan hasil|berhasil",
        "none": "tidak efektif|tidak manjur|tidak mempan|sia-sia|percuma|tidak berguna|tidak berpengaruh|tanpa hasil",
    },
    "need": {
        "+": "perlu|penting|wajib|dibutuhkan|diperlukan|mutlak|krusial",
        "-": "tidak perlu|tak perlu|tidak penting|tidak dibutuhkan|tidak diperlukan|mubazir|sepele",
    },
    "together": {
        "+": "bersama-sama|bersama|bergandengan|kompak|serempak|beriringan|bersatu|secara bersama",
        "-": "terpisah|sendiri-sendiri|satu per satu|satu-satu|secara terpisah|masing-masing|berpencar|pecah|terpecah",
    },
    "hidden": {
        "+": "tersembunyi|disembunyikan|rahasia|diam-diam|ditutupi|sembunyi-sembunyi|menyembunyikan|secara rahasia",
        "-": "terbuka|secara terbuka|terang-terangan|di depan umum|terlihat jelas|terpampang|dipajang|di muka umum",
    },
    "same": {
        "+": "sama|serupa|identik|persis sama|mirip|cocok|setara|sama persis",
        "-": "berbeda|beda|berlainan|tidak sama|tak sama|tidak cocok|bertolak belakang",
    },
    "known": {
        "+": "terkenal|dikenal|tersohor|populer|termasyhur|kondang|akrab di",
        "-": "tidak dikenal|tak dikenal|kurang dikenal|asing|tidak terkenal|tidak populer|belum dikenal",
    },
    "rank-top": {
        "+": "terbaik|terbesar|tertinggi|terbanyak|terkuat|tercepat|tertua|teratas|termahal",
        "-": "terburuk|terkecil|terendah|paling sedikit|terlemah|terlambat|termuda|terbawah|termurah",
    },
    "independent": {
        "+": "independen|mandiri|otonom|netral|tidak berpihak|swadaya|merdeka",
        "-": "bergantung|dikendalikan|di bawah kendali|berpihak|partisan|dikuasai|berafiliasi|di bawah",
    },
    "change-dir": {
        "better": "membaik|pulih|meningkat|mereda|berangsur|reda|semakin baik|makin baik",
        "worse": "memburuk|menurun|makin parah|semakin parah|bertambah parah|merosot|semakin buruk|makin buruk|kritis",
    },
    "breadth": {
        "widen": "diperluas|memperluas|meluas|diperpanjang|memperpanjang|ditambah|berkembang|diperbesar",
        "narrow": "dipersempit|menyempit|menyusut|dipersingkat|diperpendek|dikurangi|dipangkas|diperkecil",
    },
    "keep-remove": {
        "kept": "dipertahankan|tetap berdiri|masih berdiri|dilestarikan|dibiarkan|tetap terpasang|masih terpasang|dijaga",
        "gone": "dibongkar|dirobohkan|diturunkan|dicopot|dihancurkan|disingkirkan|diratakan|membongkar|ditebang",
    },
    "praise": {
        "+": "memuji|dipuji|mengapresiasi|diapresiasi|menyanjung|disanjung|berterima kasih|mengacungi jempol|salut",
        "-": "mengkritik|dikritik|mengecam|dikecam|mencela|mencibir|mengutuk|menyalahkan|menegur|mencemooh",
    },
    "trust": {
        "+": "percaya|mempercayai|dipercaya|memercayai|tepercaya|yakin pada|menaruh kepercayaan",
        "-": "tidak percaya|tak percaya|meragukan|ragu pada|curiga|mencurigai|kehilangan kepercayaan|tidak memercayai",
    },
}
