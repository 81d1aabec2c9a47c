"""Indonesian words for opposed states of people, and for what tells one of them from another (see antonyms.py for the signs)."""

STATES: dict[str, dict[str, str]] = {
    "present": {
        "+": "hadir|turut hadir|menghadiri|tampak hadir|ikut hadir|terlihat hadir|datang ke",
        "-": "absen|mangkir|bolos|memboikot|tidak tampak|tak tampak|tidak terlihat|tak terlihat|berhalangan|"
        "ketidakhadiran|tak kunjung datang|walk out",
    },
    "accepted": {
        "+": "menerima|diterima|setuju|menyetujui|disetujui|mengabulkan|dikabulkan|meratifikasi|merestui|menyepakati|disepakati",
        "-": "menolak|ditolak|menampik|penolakan|tolak|memveto|diveto|tidak menerima|keberatan",
    },
    "supported": {
        "+": "mendukung|didukung|menyokong|menyambut baik|mendukung penuh|sependapat",
        "-": "menentang|ditentang|menolak|mengecam|tidak sependapat|memprotes|keberatan|tak sependapat",
    },
    "confirmed": {
        "+": "membenarkan|mengakui|mengonfirmasi|mengkonfirmasi|mengaku|mengiyakan|pengakuan",
        "-": "membantah|menyangkal|menepis|menampik|menyanggah|dibantah|bantahan|mengelak|ditepis",
    },
    "told-before": {
        "+": "diberi tahu .. sebelumnya|sudah diberi tahu|telah diberi tahu|sudah tahu|sudah mengetahui|"
        "diberitahu sebelumnya|sudah diberitahu|telah diberitahu|sudah diperingatkan|telah diperingatkan|"
        "sudah dikabari|mendapat pemberitahuan",
        "-": "baru tahu|baru mengetahui|tanpa pemberitahuan|tidak diberi tahu|tak diberi tahu|tahu dari televisi|"
        "tidak diberitahu|tanpa peringatan|belum diberi tahu|terkejut mendengar|tahu dari berita|mendadak tanpa",
    },
    "condition": {
        "stable": "kondisi stabil|kondisinya stabil|stabil|melewati masa kritis|membaik|kondisinya baik|berangsur pulih",
        "critical": "kritis|koma|gawat|dalam kondisi kritis|kondisinya kritis|sekarat|masa kritis",
    },
    "in-custody": {
        "+": "ditangkap|ditahan|diamankan|dibekuk|diringkus|diciduk|mendekam|dijebloskan|sudah tertangkap|dicokok|"
        "tertangkap|menangkap|membekuk|meringkus",
        "-": "buron|masih buron|masih dicari|dalam pengejaran|masih diburu|melarikan diri|masih berkeliaran|masuk dpo|"
        "daftar pencarian orang|belum tertangkap|masih bebas|masih dikejar|memburu",
    },
    "guilty": {
        "+": "bersalah|terbukti bersalah|terbukti melakukan|divonis penjara|terbukti",
        "-": "divonis bebas|bebas murni|tidak bersalah|tak bersalah|dinyatakan bebas|vonis bebas|tidak terbukti|"
        "tak terbukti|bebas dari dakwaan|lepas dari tuntutan",
    },
    "armed": {
        "+": "bersenjata|membawa senjata|membawa pisau|membawa pistol|bersenjatakan",
        "-": "tak bersenjata|tidak bersenjata|tanpa senjata|tangan kosong",
    },
    "alone": {
        "+": "sendirian|seorang diri|sendiri saja|beraksi sendiri|tanpa pendamping|tanpa didampingi|tanpa ditemani",
        "-": "ditemani|didampingi|bersama istrinya|bersama rekannya|dikawal|berdua|berkelompok|beramai-ramai|disertai|"
        "bersama suaminya",
    },
    "identified": {
        "+": "teridentifikasi|berhasil diidentifikasi|dikenali|diketahui bernama|sudah diidentifikasi|"
        "identitasnya diketahui|telah diidentifikasi",
        "-": "belum teridentifikasi|tak disebutkan namanya|tidak disebutkan namanya|tidak mau disebutkan namanya|"
        "tanpa identitas|tak dikenal|tidak dikenal|misterius|orang tak dikenal|"
        "belum diketahui identitasnya|identitasnya belum",
    },
    "leaving": {
        "own-will": "mengundurkan diri|pengunduran diri|mundur dari|meletakkan jabatan|undur diri|atas permintaan sendiri|"
        "pensiun",
        "forced": "dipecat|dicopot|diberhentikan|pemecatan|pencopotan|didepak|dilengserkan|digulingkan|dimakzulkan|"
        "disingkirkan|memecat|mencopot",
    },
    "death-manner": {
        "suicide": "bunuh diri|mengakhiri hidup|gantung diri|mengakhiri hidupnya",
        "killed": "dibunuh|pembunuhan|terbunuh|dihabisi|tewas ditembak|tewas ditikam|tewas dianiaya|korban pembunuhan",
        "natural": "sakit jantung|serangan jantung|wajar|usia lanjut|karena sakit|akibat sakit|sakit menahun",
    },
    "allowed": {
        "+": "diizinkan masuk|diperbolehkan masuk|boleh masuk|diberi akses|boleh melintas|diizinkan melintas",
        "-": "ditolak masuk|dilarang masuk|diusir|dihalangi|dilarang melintas|tidak boleh masuk|tak boleh masuk|"
        "disuruh pulang|dicegat",
    },
    "conscious": {
        "+": "sadar|masih sadar|sudah sadar|siuman",
        "-": "pingsan|tak sadarkan diri|tidak sadarkan diri|tidak sadar|hilang kesadaran|koma",
    },
    "sober": {
        "+": "tidak mabuk|tak mabuk|negatif alkohol|tidak dalam pengaruh",
        "-": "mabuk|pengaruh alkohol|bau alkohol|pengaruh minuman|minuman keras|positif narkoba",
    },
    "aboard": {
        "+": "di atas kapal|di anjungan|di kokpit|di dalam pesawat|di belakang kemudi|naik kapal|berada di kapal",
        "-": "tidak ikut naik|tertinggal di darat",
    },
    "commented": {
        "+": "menjawab pertanyaan|memberi keterangan|memberikan keterangan|berbicara kepada wartawan|melayani pertanyaan",
        "-": "enggan berkomentar|menolak berkomentar|bungkam|tidak berkomentar|tak berkomentar|irit bicara|"
        "belum memberikan tanggapan|belum merespons|tidak menjawab|tak menjawab|belum memberi tanggapan|"
        "belum menjawab|tidak memberi keterangan|memilih diam|belum berkomentar|tak mau berkomentar",
    },
    "hurt": {
        "+": "luka|terluka|luka-luka|cedera|mengalami luka|luka ringan|luka berat",
        "-": "tidak terluka|tak terluka|tanpa luka|tidak cedera|selamat tanpa|tidak ada korban luka|tak ada korban|"
        "nihil korban|tidak ada korban",
    },
    "in-person": {
        "+": "tatap muka|bertatap muka|secara langsung|datang langsung|hadir langsung",
        "-": "secara daring|secara virtual|melalui video|lewat telepon|lewat sambungan|daring|melalui telepon|"
        "konferensi video|melalui zoom|secara online",
    },
    "capture": {
        "gave-up": "menyerahkan diri|menyerah|datang menyerahkan",
        "caught": "ditangkap|dibekuk|diringkus|diciduk|disergap|penangkapan|ditangkap saat|digerebek",
    },
    "resistance": {
        "+": "melawan petugas|sempat melawan|memberi perlawanan|memberikan perlawanan|melawan saat",
        "-": "tanpa perlawanan|tidak melawan|tak melawan|kooperatif|pasrah",
    },
    "candidate": {
        "+": "tetap maju|maju lagi|kembali mencalonkan|mencalonkan diri|maju sebagai|resmi maju",
        "-": "mundur dari pencalonan|batal maju|tidak mencalonkan|tak akan maju|menarik diri|tidak akan maju|"
        "urung maju|mundur dari bursa",
    },
    "voluntary": {
        "+": "sukarela|atas kemauan sendiri|atas keinginan sendiri|kemauan sendiri",
        "-": "dipaksa|paksa|secara paksa|terpaksa|di bawah tekanan|di bawah ancaman|pemaksaan",
    },
    "freed": {
        "+": "dibebaskan|bebas dari|dilepaskan|sudah bebas|telah bebas|ditangguhkan penahanannya|penangguhan penahanan|"
        "menghirup udara bebas|sudah dilepaskan",
        "-": "masih ditahan|tetap ditahan|masih disandera|mendekam|masih mendekam|masih di tahanan|"
        "masih di dalam tahanan|diperpanjang penahanannya",
    },
    "kept": {
        "+": "dipertahankan|tetap menjabat|tetap di tempatnya|tidak diganti|bertahan di kabinet|tetap di posisinya|"
        "tetap di kursinya|masih menjabat",
        "-": "diganti|digantikan|digeser|dicopot|tersingkir|terdepak|dilepas dari|kehilangan kursi|kehilangan jabatan|tergeser",
    },
    "burial": {
        "buried": "dimakamkan|dikuburkan|dikebumikan|pemakaman",
        "cremated": "dikremasi|kremasi|ngaben",
    },
    "vaccinated": {
        "+": "sudah divaksin|telah divaksin|divaksinasi",
        "-": "belum divaksin|tidak divaksin|tak divaksin",
    },
    "known-to-police": {
        "+": "residivis|pernah dipenjara|catatan kriminal",
        "-": "belum pernah dihukum|tanpa catatan kriminal|tidak punya catatan kriminal",
    },
    "welcomed": {
        "+": "disambut hangat|disambut meriah|sambutan hangat|dielu-elukan",
        "-": "dicemooh|disoraki|diteriaki|dicibir|dilempari|diejek",
    },
    "crew": {
        "+": "berawak|bertugas|dijaga petugas|dengan awak",
        "-": "tanpa awak|tanpa pilot|tanpa masinis|nirawak|lepas tugas|tidak bertugas",
    },
    "cooperating": {
        "+": "kooperatif|bekerja sama dengan penyidik",
        "-": "tidak kooperatif|tak kooperatif|menghalangi penyidikan",
    },
    "appeal": {
        "+": "mengajukan banding|menyatakan banding|naik banding|ajukan banding|mengajukan kasasi",
        "-": "menerima putusan|tidak banding|tak banding|menerima vonis|tidak mengajukan banding",
    },
    "tested": {
        "positive": "positif covid|dinyatakan positif|terkonfirmasi positif|hasilnya positif",
        "negative": "dinyatakan negatif|hasilnya negatif|negatif covid",
    },
    "seatbelt": {
        "+": "mengenakan helm|memakai helm|memakai sabuk|mengenakan sabuk|memakai jaket pelampung|mengenakan pelampung|"
        "memakai pelampung|mengenakan jaket pelampung",
        "-": "tanpa helm|tidak memakai helm|tanpa sabuk|tanpa pelampung|tidak mengenakan helm|tanpa jaket pelampung|"
        "tidak memakai pelampung",
    },
    "which-way": {
        "north": "utara",
        "south": "selatan",
        "east": "timur",
        "west": "barat",
        "up": "hulu|atas",
        "low": "hilir|bawah",
    },
    "which-rank": {
        "1": "pertama",
        "2": "kedua",
        "3": "ketiga",
        "4": "keempat",
        "5": "kelima",
    },
    "which-sex": {
        "m": "laki laki|pria|suami|ayah",
        "f": "perempuan|wanita|istri|ibu",
    },
    "which-age": {
        "young": "anak anak|siswa|murid|remaja",
        "old": "dewasa|lansia|orang tua|guru",
    },
}
