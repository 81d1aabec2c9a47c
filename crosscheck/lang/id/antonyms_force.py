"""Indonesian words for opposed states in police news: shots, force, custody, motives (see antonyms.py for the signs)."""

STATES: dict[str, dict[str, str]] = {
    "shots-fired": {
        "+": "melepaskan tembakan|melepas tembakan|tembakan peringatan|baku tembak|suara tembakan|"
        "terdengar tembakan|bunyi tembakan|letusan senjata|letusan|menembaki|menembak ke|memuntahkan peluru|"
        "peluru tajam|kontak tembak|kontak senjata|melepaskan .. tembakan|rentetan tembakan|saling tembak|"
        "membalas tembakan|balas menembak|menembak balik|melepas .. tembakan",
        "-": "tanpa tembakan|tidak ada tembakan|tak ada tembakan|tidak ada baku tembak|tak ada baku tembak|"
        "tanpa letusan|tanpa melepaskan tembakan|tanpa baku tembak|tidak ada peluru",
    },
    "tear-gas": {
        "+": "gas air mata|semprotan merica|asap gas|tembakan gas",
        "-": "tanpa gas air mata|tidak ada gas air mata|tak ada gas air mata",
    },
    "firearms": {
        "+": "pistol|senapan|senapan angin|senjata api|senjata laras panjang|laras panjang|revolver|senapan serbu|"
        "senjata rakitan|senpi",
        "-": "tanpa senjata api|tidak bersenjata|tak bersenjata|tanpa senjata|tidak dibekali senjata|"
        "hanya pentungan|selain pentungan",
    },
    "force-used": {
        "+": "dipukul mundur|pentungan|menggunakan kekerasan|kekerasan|meriam air|peluru karet|menyerbu|diseret|"
        "memukuli|granat kejut|bentrok",
        "-": "tanpa kekerasan|tidak ada kekerasan|tak ada kekerasan|tanpa paksaan|secara persuasif|tidak menggunakan kekerasan",
    },
    "beaten": {
        "+": "dipukul|dipukuli|memukul|dianiaya|ditendang|dihajar|digebuki|ditampar|dikeroyok|disiksa|diinjak|"
        "ditonjok|dibogem|dihantam|digebuk|pemukulan|penganiayaan|pengeroyokan|penyiksaan",
        "-": "tidak tersentuh|tak tersentuh|tidak disentuh|tak disentuh|tanpa disentuh",
    },
    "handcuffed": {
        "+": "diborgol|tangan terborgol|terborgol|memborgol|tangan diborgol|diikat|terikat|tangan terikat|dirantai|dibelenggu",
        "-": "tanpa borgol|tidak diborgol|tak diborgol|tidak diikat|tak diikat|tanpa diborgol|borgol dilepas",
    },
    "masked": {
        "+": "bertopeng|memakai topeng|mengenakan topeng|penutup wajah|memakai sebo|wajah tertutup|bercadar kain|"
        "menutup wajah|menutupi wajah|ketiganya bertopeng",
        "-": "tanpa topeng|tidak memakai topeng|tak bertopeng|tidak bertopeng|tanpa penutup wajah|wajah terbuka",
    },
    "in-custody": {
        "+": "diseret .. polisi|dibawa ke kantor polisi|digelandang|dibawa polisi|diangkut ke kantor polisi|"
        "dibawa ke polsek|dibawa ke polres|diangkut polisi|dijebloskan|diborgol|sudah kami amankan|meringkuk|"
        "dijemput polisi|ditangkapi|penangkapan",
        "-": "belum ditangkap|tidak ditangkap|tidak ada yang ditangkap|tak ada yang ditangkap|"
        "belum ada yang ditangkap|tidak ada penangkapan|belum ada penangkapan|kini buron|lolos dari kejaran|"
        "masih dikejar",
    },
    "gave-in": {
        "+": "menyerahkan diri|menyerah|menyerah tanpa perlawanan|tanpa perlawanan|tidak melawan|tak melawan|"
        "angkat tangan|mendatangi kantor polisi|datang sendiri ke kantor polisi",
        "-": "melarikan diri|kabur|lari ke|kejar-kejaran|kejar kejaran|berusaha kabur|mencoba kabur|sempat kabur|"
        "sempat melarikan diri|berusaha melarikan diri|melompat ke|menceburkan diri|diburu|melawan|melawan sehingga|"
        "melawan petugas",
    },
    "confessed": {
        "+": "mengaku|mengakui|mengakui perbuatannya|mengaku bersalah|sudah mengaku|telah mengaku|pengakuannya|mengakui semua",
        "-": "bungkam|tutup mulut|memilih bungkam|tidak mengaku|tak mengaku|belum mengaku|tidak pernah mengaku|"
        "tak pernah mengaku|menyangkal|membantah|menolak menjawab|menolak bicara|tetap membisu|memilih diam",
    },
    "handed-over": {
        "+": "menyerahkan|diserahkan|sudah diserahkan|telah diserahkan|sudah menyerahkan|telah menyerahkan|menyerahkan senjata",
        "-": "menolak menyerahkan|enggan menyerahkan|tidak menyerahkan|belum menyerahkan|menolak memberikan|"
        "menolak membuka|belum diserahkan|tidak diserahkan|masih disimpan",
    },
    "questioned": {
        "+": "sudah diperiksa|telah diperiksa|memenuhi panggilan|sudah dimintai keterangan|"
        "telah dimintai keterangan|dimintai keterangan|kali memeriksa|sudah memeriksa|telah memeriksa|"
        "dua kali diperiksa|menjalani pemeriksaan|hadir dalam pemeriksaan|selesai diperiksa",
        "-": "belum diperiksa|belum pernah diperiksa|belum pernah memeriksa|tidak pernah diperiksa|"
        "belum dimintai keterangan|mangkir dari panggilan|mangkir dari pemeriksaan|tidak memenuhi panggilan|"
        "tak memenuhi panggilan|tidak pernah hadir dalam pemeriksaan|tidak pernah dimintai keterangan",
    },
    "charged": {
        "+": "didakwa|dijerat|ditetapkan sebagai tersangka|jadi tersangka|menjadi tersangka|tersangka baru|"
        "berstatus tersangka|ditetapkan tersangka|menetapkan .. tersangka",
        "-": "belum ada tersangka|bukan tersangka|masih saksi|berstatus saksi|sebatas saksi|hanya saksi|"
        "tidak pernah diadili|belum ditetapkan|tidak ditetapkan sebagai tersangka|belum menetapkan tersangka|"
        "bebas dari tuduhan",
    },
    "searched": {
        "+": "digeledah|menggeledah|penggeledahan|tasnya diperiksa|diperiksa di gerbang|diperiksa petugas",
        "-": "tidak digeledah|tak digeledah|belum digeledah|tanpa digeledah|tidak ada penggeledahan|"
        "tanpa pemeriksaan|tanpa penggeledahan|tidak pernah digeledah",
    },
    "dispersed": {
        "+": "dibubarkan|membubarkan|dipukul mundur|pembubaran|dibubarkan paksa|dihalau|menghalau",
        "-": "membubarkan diri|tidak membubarkan|tidak dibubarkan|tak dibubarkan|bubar sendiri|bubar dengan tertib|"
        "pulang sendiri",
    },
    "forced-entry": {
        "+": "dibobol|dicongkel|dirusak|dijebol|gembok dirusak|gembok .. rusak|gembok dipotong|rusak dipotong|"
        "kunci dirusak|membobol|menjebol|mencongkel|bekas congkelan|didobrak|mendobrak|dibuka paksa",
        "-": "gembok utuh|gemboknya utuh|tidak ada bekas congkelan|tanpa bekas congkelan|tidak ada tanda perusakan|"
        "tanpa merusak|kunci utuh|memakai kunci|kunci duplikat|pintu tidak rusak|tak ada bekas|tidak ada bekas",
    },
    "stolen": {
        "+": "dicuri|raib|digondol|dibawa kabur|lenyap|hilang dicuri|ikut hilang|ikut raib|juga lenyap|dijarah|"
        "digasak|dibawa lari|"
        "sudah tidak ada di tempatnya|sudah tak ada di tempatnya|itu hilang|sudah hilang|telah hilang",
        "-": "tidak ada yang hilang|tak ada yang hilang|tidak hilang|tak hilang|masih di tempat|"
        "tidak ada barang yang hilang|tidak dicuri|masih utuh di tempatnya|masih menempel|masih terpasang|masih ada di tempatnya|"
        "masih berada di tempatnya|masih tergantung di tempatnya",
    },
    "involved": {
        "+": "terlibat|ikut terlibat|turut terlibat|ambil bagian|ikut serta dalam|keterlibatan|turut serta",
        "-": "tidak terlibat|tak terlibat|tidak ada .. terlibat|tak ada .. terlibat|bukan pelaku|tidak ada kaitan|"
        "tidak ikut campur|tanpa keterlibatan|tidak tahu menahu",
    },
    "acquainted": {
        "+": "saling kenal|saling mengenal|mengenal korban|mengenal pelaku|kenal dengan|mengenal satu sama lain|"
        "bekas teman|mantan teman|teman lama|teman sekelas|sudah lama kenal|kenalan korban|orang dekat korban",
        "-": "tidak saling kenal|tak saling kenal|tidak mengenal|tak mengenal|tidak kenal|tak kenal|orang asing|"
        "acak|secara acak|belum pernah bertemu|tidak saling mengenal",
    },
    "related": {
        "+": "bersaudara|masih bersaudara|kerabat|masih kerabat|masih keluarga|keponakan|menantu|ipar|"
        "saudara sepupu|sepupu|hubungan keluarga",
        "-": "tidak ada hubungan darah|tak ada hubungan darah|bukan keluarga|bukan kerabat|bukan saudara|"
        "tidak ada hubungan keluarga|tak ada hubungan keluarga|tidak bersaudara",
    },
    "planned-deed": {
        "+": "direncanakan|terencana|berencana|sudah direncanakan|telah direncanakan|merencanakan|dirancang|"
        "hari sebelumnya|hari lebih awal|disiapkan sejak|membeli .. sebelumnya",
        "-": "seketika|tanpa rencana|spontan|secara spontan|tidak direncanakan|tak direncanakan|gelap mata|"
        "emosi sesaat|khilaf|tidak terencana|kalap",
    },
    "minor": {
        "+": "di bawah umur|masih di bawah umur|di bawah 18|belum dewasa|anak di bawah umur|belum cukup umur",
        "-": "dewasa|sudah dewasa|cukup umur|berumur 19|di atas 18|sudah berumur",
    },
}
