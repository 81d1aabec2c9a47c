"""Indonesian words around and within names."""

from crosscheck.lang.id import bodies, places, roles, things
from crosscheck.lang.parts.names import NameLexicon

LEXICON = NameLexicon(
    offices_first=True,
    honorifics=frozenset(
        """bapak pak bu ibu tuan nyonya nona tn ny sdr saudara dr drh drs dra ir prof profesor h hj haji hajah kh kiai kyai
        gus habib
        ustaz ustad ustadz buya tgk teungku raden rm rr bang mas mbak kang teh bung dokter drg insinyur almarhum
        almarhumah mr mrs sir suster romo pendeta pdt i gusti""".split()
    )
    - {"i", "gusti"},
    ranks=frozenset(
        """jenderal letjen mayjen brigjen irjen komjen kombes kompol akbp akp ipda iptu aiptu aipda bripka brigadir bripda briptu
        bripol kolonel letkol mayor kapten letnan lettu letda serma serka sertu serda kopda koptu kopka praka pratu
        prada laksamana laksda laksma marsekal marsda marsma letnan sersan ajun kol kapt jend""".split()
    ),
    rank_tails=frozenset(
        """jenderal kolonel komisaris inspektur besar madya muda pertama satu dua kepala pol tni polri inf arh kav czi
        cba art laut mar purn udara""".split()
    ),
    titles=frozenset(
        """presiden wapres wakil perdana menteri menko menlu menkeu mendagri menhan menkes mendikbud mendag menperin menhub
        mensos menag menpora mentan menaker menkominfo menkopolhukam mensesneg seskab pm raja ratu pangeran sultan
        paus gubernur bupati wali walikota kota camat kades kepala lurah kapolri kapolda kapolres kapolresta
        kapolrestabes kapolsek wakapolri wakapolda wakapolres wakapolsek kasat kasatreskrim kasatlantas kanit
        dirreskrimum dirlantas kabareskrim kabid kadis kabag kasi kasubag kabiro kapus kadiv komandan dandim danrem
        danramil pangdam panglima danlanal danlanud kasad kasal kasau sekretaris sekda sekjen ketua ketum pimpinan
        direktur dirut dirjen ceo presdir komisioner manajer juru bicara jubir humas duta besar dubes utusan khusus
        konsul anggota senator hakim jaksa pengacara rektor dekan dosen guru peneliti pakar pengamat analis ekonom
        dokter perawat sopir pilot kopilot pelatih kiper penyerang gelandang bek wasit pemilik pendiri koordinator
        aktivis wartawan produser sutradara aktor aktris penyanyi warga saksi tersangka terdakwa korban calon cawapres
        capres cagub cabup cawalkot imam pastor uskup kardinal deputi staf ahli asisten penasihat mantan eks plt pj
        plh pjs penjabat umum utama jenderal inspektur kepala putra putri mahasiswa siswa kapten nakhoda mualim masinis
        syahbandar pramugari ibu tokoh
        pemimpin bos menteri-menteri plt. kuasa usaha satuan kasus politikus politisi wasekjen waketum ketum sekjend bendahara
        legislator kader jurubicara jurubicaranya dutabesar sekertaris wakabareskrim kapuspen kapuspenkum kapusdatin
        kadispen kadivhumas kabidhumas menkumham menristek mendikti mendiknas menteri-koordinator menpan
        menhut menlh menkum menkokesra kajati kajari kapolrestro wakajati wamen wamenkeu wamenlu wamenkumham
        fungsionaris pejabat""".split()
    )
    - {"kota", "kasus"},
    particles=frozenset("bin binti van de der den la al el von bt ibn da dos".split()),
    joints=frozenset("dan dan/atau untuk".split()),
    body_heads=frozenset(
        """kementerian departemen badan dewan komisi komite lembaga dinas direktorat mahkamah pengadilan kejaksaan kepolisian
        polda polres polresta polrestabes polsek polri korps kodam korem kodim koramil partai fraksi koalisi
        universitas institut politeknik sekolah smk sma smp sd sdn smpn sman smkn man mtsn mi akademi yayasan
        fakultas bursa konsil
        perkumpulan persatuan ikatan asosiasi himpunan organisasi serikat federasi konfederasi koperasi pt cv perum
        perusahaan po bank bpd bpr kamar forum majelis gerakan aliansi jaringan pusat balai biro kantor kedutaan
        konsulat satuan tim satgas unit ombudsman otoritas panitia kelompok klub persib persija liga rsud rs rsup
        puskesmas inspektorat sekretariat stasiun tentara angkatan pasukan front barisan perhimpunan grup dana kejati
        kejari pn pt. perpustakaan bumd bumn maskapai stasiun sekuritas""".split()
    ),
    bare_heads=frozenset(
        """bank pt cv po universitas institut politeknik sekolah smk sma smp sd sdn smpn sman smkn partai fraksi yayasan polda
        polres polresta polsek polrestabes kodam kodim korem koramil rsud rs rsup puskesmas koperasi klub perusahaan
        maskapai sekuritas akademi bpd bpr kejari kejati lembaga forum aliansi gerakan grup dana""".split()
    ),
    body_tails=frozenset(
        """tbk group grup fc united air airlines sekuritas corp inc foundation news tv indonesia
        nasional""".split()
    ),
    body_words=frozenset(
        """agama keuangan perdagangan perindustrian luar negeri dalam pertahanan kesehatan pendidikan kebudayaan pertanian
        kehutanan lingkungan hidup energi sumber daya mineral perhubungan pekerjaan umum perumahan rakyat sosial
        ketenagakerjaan tenaga kerja pariwisata ekonomi kreatif olahraga pemuda perikanan kelautan komunikasi
        informatika digital hukum ham hak asasi manusia kehakiman perencanaan pembangunan nasional perekonomian bidang
        koperasi ukm investasi riset teknologi inovasi pemberdayaan perempuan perlindungan anak desa negara politik
        keamanan koordinator koordinasi pangan ketahanan pajak bea cukai imigrasi operasi penanggulangan bencana
        kebakaran pemadam penyelamatan kepolisian anggaran kemaritiman maritim pemilihan pengawas pemilu pusat daerah
        statistik meteorologi klimatologi geofisika pencarian pertolongan keselamatan transportasi pemeriksa
        pemberantasan korupsi perwakilan permusyawaratan konstitusi agung yudisial tinggi negeri penyiaran penerbangan
        antariksa tata kota ruang bina marga lalu lintas darat laut udara reserse kriminal narkoba khusus humas
        hubungan masyarakat pelaksana pelayanan publik catatan sipil kependudukan kepegawaian pengembangan sumberdaya
        kerja sama ri republik indonesia tni polri angkatan militer pengadaan barang jasa logistik obat makanan
        penanaman modal pertambangan geologi vulkanologi mitigasi peternakan perkebunan perpustakaan kearsipan
        pengairan cipta karya urusan administrasi ilmu teknik kedokteran program studi eksekutif operasional
        pemasaran produksi medis medik riset ekonom komite panitia komisi badan anggaran dpr dprd mpr dpd bpbd bnpb
        bmkg basarnas kpu bawaslu kpk mk ma bi ojk bps knkt pvmbg kominfo esdm pupr dpp dpd dpw dpc pdip pkb pks pan
        ppp golkar gerindra nasdem demokrat hanura pbb nu muhammadiyah mui kadin apindo pssi koni deplu kemenlu
        kemenkeu kemenkes kemenhub setda kabinet negara istana staf pemerintah kota kabupaten provinsi kecamatan
        kelurahan desa polhukam kesra hewan konsumen""".split()
    ),
    bodies=bodies.BODIES,
    body_prefixes=bodies.PREFIXES,
    things=things.HEADS,
    short_things=things.ABBREVIATIONS,
    common=frozenset(
        """senin selasa rabu kamis jumat jum'at sabtu minggu ahad januari februari maret april mei juni juli agustus september
        oktober november nopember desember wib wita wit rp baca juga halaman editor penulis sumber foto video tag tags
        pewarta reporter apa siapa mengapa kenapa bagaimana kapan berapa mana tahun hari pekan bulan pagi siang sore
        malam kemarin besok lusa kini sekarang nanti tadi dulu dua tiga empat lima enam tujuh delapan sembilan sepuluh
        sebelas belasan puluhan ratusan ribuan jutaan seratus seribu sejumlah beberapa banyak sedikit semua seluruh
        setiap tiap kedua ketiga keempat pertama terakhir sebanyak sedikitnya akibatnya selain meski meskipun walau
        walaupun namun tetapi tapi akan adapun bahkan lalu kemudian setelah sebelum sementara selama sejak sehingga
        jika kalau bila apabila karena oleh sebab untuk pada dalam dengan tanpa antara hingga sampai begitu demikian
        hal itulah inilah ini itu tersebut korban warga polisi petugas tim pihak pemerintah bus mobil truk kapal
        pesawat kereta rumah jumlah total harga angka data hasil kondisi situasi peristiwa kejadian kecelakaan gempa
        banjir longsor kebakaran informasi laporan menurut berdasarkan terkait soal tentang salah satu seorang sebuah
        para sang si ia dia mereka kami kita saya aku anda kamu beliau tidak bukan belum jangan ada masih sudah telah
        sedang hanya cuma saja lebih kurang paling sangat cukup hampir sekitar kira-kira kata ujar pemilik kepala
        ketua mantan kantor badan dinas acara kegiatan sidang rapat aksi massa anak ibu bapak ayah istri suami
        presiden menteri gubernur bupati direktur pelaku tersangka saksi siswa guru dokter pasien penumpang sopir
        pengemudi jalan jalur sungai laut gunung hujan angin cuaca api air tanah listrik uang dana anggaran biaya
        kerugian masyarakat pengamat ahli pakar rencana target perang damai dunia negara kota desa daerah wilayah
        lokasi tempat keluarga sebagian mayoritas rata-rata proses penyebab alasan tujuan dampak upaya langkah kasus
        perkara berita artikel pukul jam detik menit usai saat ketika sewaktu waktu sebelumnya selanjutnya sesudah
        seusai kelak pekan lewat melalui lagi rombongan kendaraan jembatan bangunan gedung pasar sekolah kampus masjid
        rumahnya barang bantuan posko gol laga pertandingan babak skor klub pelatih pemain wasit suporter penonton
        rupiah dolar saham investor pasar ekspor impor inflasi bunga kredit utang laba pendapatan penjualan pajak
        subsidi undang-undang pasal ayat ruu uu perpres tol surat pesan telepon foto gambar rekaman kamera sopan
        tentu turut kendati kalaupun andai seandainya sekiranya biarpun sekalipun agar supaya demi lewat sejauh sebagaimana
        memang mungkin barangkali justru malah apalagi padahal lagipula bagaimanapun betapa mari ayo silakan tolong berbagai
        segala aneka keduanya ketiganya baru sekadar setidaknya jadi pasca sesuai semoga radio televisi
        terima maaf selamat syukur alhamdulillah insyaallah astaghfirullah ya oke halo nah wah oh""".split()
    ),
    common_endings=("an", "nya", "lah", "kah", "pun"),
    sure_endings=("nya",),
    common_beginnings=("pe", "ke", "me", "be", "ter", "di"),
    noun_endings=("an",),
    noun_beginnings=("pe", "ke"),
    calendar=frozenset(
        "senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus "
        "september oktober november "
        "desember wib wita wit".split()
    ),
    after_initial=frozenset("made wayan nyoman ketut gede gusti komang putu kadek dewa ketut nengah".split()),
    person_before=frozenset(
        "kata ujar tutur ungkap jelas imbuh ucap tegas sebut papar lanjut tambah terang kilah tandas beber "
        "cetus seru pungkas sambung "
        "sahut timpal pinta keluh kenang aku bernama".split()
    ),
    person_after=frozenset(
        "mengatakan menyatakan menjelaskan menambahkan menuturkan mengungkapkan menyebut menyebutkan "
        "menegaskan mengaku membantah "
        "menilai berharap berjanji meminta memastikan mengimbau menerangkan memaparkan menyampaikan mengakui "
        "mengungkap bercerita "
        "berkata menulis melanjutkan mengingatkan membenarkan mengklaim menduga memperkirakan menolak berpendapat bilang".split()
    ),
    subject_after=frozenset(
        """akan telah sudah belum tidak tak juga pun sendiri masih pernah sedang bisa dapat ingin merupakan adalah memang
        lantas kemudian bersama tetap mulai kembali hanya sempat berhasil percaya yakin optimistis pesimistis setuju sepakat
        enggan mau bilang alias""".split()
    ),
    clause_after=frozenset("yang seorang sebuah salah".split()),
    active_beginnings=("me", "ber"),
    verb_beginnings=("meng", "mem", "men", "ber", "ter", "pem", "pen", "per", "peng", "se", "ke", "di"),
    place_before=frozenset("di ke dari asal menuju kawasan wilayah sekitar".split()),
    origin_before=frozenset("asal kelahiran kebangsaan berkebangsaan".split()),
    aliases={
        "as": "US",
        "amerika": "US",
        "amerika serikat": "US",
        "usa": "US",
        "inggris": "GB",
        "inggris raya": "GB",
        "britania": "GB",
        "britania raya": "GB",
        "china": "CN",
        "tiongkok": "CN",
        "rrc": "CN",
        "cina": "CN",
        "korut": "KP",
        "korea utara": "KP",
        "korsel": "KR",
        "korea selatan": "KR",
        "palestina": "PS",
        "turki": "TR",
        "turkiye": "TR",
        "vietnam": "VN",
        "rusia": "RU",
        "belanda": "NL",
        "uea": "AE",
        "uni emirat arab": "AE",
        "arab saudi": "SA",
        "saudi": "SA",
        "mesir": "EG",
        "selandia baru": "NZ",
        "timor leste": "TL",
        "burma": "MM",
        "ri": "ID",
        "taiwan": "TW",
        "hong kong": "HK",
        "hongkong": "HK",
        "ceko": "CZ",
        "republik ceko": "CZ",
        "suriah": "SY",
        "yordania": "JO",
        "jordania": "JO",
        "perancis": "FR",
        "libanon": "LB",
        "lebanon": "LB",
        "pantai gading": "CI",
        "kongo": "CD",
        "iran": "IR",
        "irak": "IQ",
        "papua nugini": "PG",
        "makedonia utara": "MK",
        "bosnia": "BA",
        "skotlandia": "GB-SCT",
        "wales": "GB-WLS",
    },
    exonyms={
        "rangoon": "yangon",
        "peking": "beijing",
        "bombay": "mumbai",
        "kalkuta": "kolkata",
        "saigon": "ho chi minh city",
        "moskow": "moscow",
        "moskwa": "moscow",
        "kairo": "cairo",
        "london": "london",
        "roma": "rome",
        "yerusalem": "jerusalem",
        "mekkah": "mecca",
        "mekah": "mecca",
        "makkah": "mecca",
        "madinah": "medina",
        "athena": "athens",
        "wina": "vienna",
        "brussel": "brussels",
        "jenewa": "geneva",
        "lisabon": "lisbon",
        "warsawa": "warsaw",
        "praha": "prague",
        "kopenhagen": "copenhagen",
        "kiev": "kyiv",
        "singapura": "singapore",
        "beograd": "belgrade",
        "bukares": "bucharest",
        "venesia": "venice",
        "milan": "milan",
        "den haag": "the hague",
        "havana": "havana",
        "damaskus": "damascus",
        "baghdad": "baghdad",
        "teheran": "tehran",
        "riyadh": "riyadh",
        "tripoli": "tripoli",
        "aleppo": "aleppo",
        "jalur gaza": "gaza",
        "gaza": "gaza",
        "eropa": "europe",
        "asia": "asia",
        "afrika": "africa",
        "uni eropa": "eu",
        "pbb": "united nations",
        "perserikatan bangsa-bangsa": "united nations",
        "dewan keamanan pbb": "un security council",
        "dewan keamanan": "un security council",
        "gedung putih": "white house",
        "mahkamah internasional": "international court of justice",
        "bank dunia": "world bank",
        "nato": "nato",
        "who": "who",
        "organisasi kesehatan dunia": "who",
    },
    roles=roles.LEXICON,
    places=places.LEXICON,
)
