"""What Indonesian news pages print around the prose, and how they credit others."""

from crosscheck.lang.id.outlets import OUTLETS, PLACES
from crosscheck.lang.parts.pages import PageLexicon, listed

LEXICON = PageLexicon(
    labels=listed(
        """artikel lainnya | artikel terkait | baca | baca juga | baca lainnya | baca pula | baca selengkapnya | bagikan
        | berita lainnya | berita terkait | cek berita | copyright | dapatkan | dibaca | dok | download | editor |
        foto | fotografer | gambar | grafis | hak cipta | halaman | ikuti | ilustrasi | infografik | infografis |
        jangan lewatkan | jurnalis | kanal | kata kunci | kategori | keyword | klik | komentar | kontributor |
        koresponden | kredit foto | laporan | lihat | lihat juga | lihat video | link | penerjemah | pengunggah |
        penulis | penyunting | pewarta | pilihan editor | produser | redaktur | rekomendasi | reporter | rubrik |
        saksikan | saksikan juga | saksikan video | share | simak | simak juga | simak pula | sumber | sumber berita |
        sumber foto | tag | tags | tautan | terkait | tim redaksi | tonton | tonton juga | topik | unduh | uploader |
        video | video terkait | wartawan"""
    ),
    bare_labels=listed(
        """baca berita lainnya | baca juga | baca selengkapnya | lihat juga | saksikan juga | simak juga | tonton juga"""
    ),
    lone=frozenset(
        listed(
            """advertisement | advertorial | artikel ini telah tayang | bagikan | bagikan artikel ini | beranda |
            berikutnya | berlangganan | breaking news | close | copy link | daftar | facebook | follow | foto | gulir
            ke bawah untuk melanjutkan | gulir untuk lanjut membaca | halaman | halaman berikutnya | halaman
            selanjutnya | headline | home | iklan | iklan - scroll untuk melanjutkan | ikuti kami | internasional |
            kirim | komentar | konten ini diproduksi oleh | langganan | lanjutkan membaca | lihat selengkapnya | lihat
            semua | line | live | loading | login | masuk | memuat | nasional | next | prev | report this ad | salin
            tautan | scroll ke bawah untuk melanjutkan | scroll to continue with content | scroll untuk lanjut membaca
            | scroll untuk melanjutkan | sebelumnya | selanjutnya | selengkapnya | share | show all | tag | tags |
            telegram | tulis komentar | tutup | tweet | twitter | video | whatsapp | x"""
        )
    ),
    list_heads=frozenset(
        listed(
            """anda mungkin suka | artikel lainnya | artikel pilihan | artikel rekomendasi | artikel terkait | baca
            artikel lainnya | baca juga | banyak dibaca | berita lainnya | berita network | berita pilihan | berita
            populer | berita sebelumnya | berita selanjutnya | berita terbaru | berita terkait | berita terkini |
            berita utama | dari network | foto terkini | indeks berita | info lainnya | jangan lewatkan | kabar daerah
            | kabar terkini | komentar | lainnya dari kami | lihat juga | most popular | most read | mungkin anda suka
            | opini | paling banyak dibaca | pilihan editor | pilihan redaksi | populer | promoted content |
            rekomendasi | rekomendasi untuk anda | simak juga | sorotan | tag populer | tag terkait | terbaru |
            terkait | terkini | terpopuler | topik populer | topik terkait | trending | video pilihan | video terkait
            | video terkini | video terpopuler | yang mungkin anda suka"""
        )
    ),
    prompts=(
        r"^Dibaca:? [\d.,]{1,12} kali$",
        r"^Halaman \d{1,2} dari \d{1,2}$",
        r"^Laporan (?:[Ww]artawan|[Rr]eporter|[Kk]oresponden|[Kk]ontributor)[^.\n]{3,80}$",
        r"^(?:Simak|Saksikan|Tonton|Lihat) (?:[Jj]uga )?[Vv]ideo[^.\n]{0,120}$",
        r"^(?:[Yy]uk|Ayo|Mari),? (?:ikuti|gabung|bergabung)[^\n]{3,160}$",
        r"(?:Baca|Simak|Lihat|Tonton|Saksikan)(?: [Jj]uga| [Pp]ula)? ?: ?\[[^\[\]\n]{5,160}\]",
        r"\[Gambas:[^\[\]\n]{2,60}\]",
        r"\[(?:Baca|Simak|Lihat|Halaman|Bersambung|Selanjutnya)[^\[\]\n]{0,120}\]",
        r"\((?:Baca|Simak|Lihat|Tonton) (?:[Jj]uga|[Pp]ula|selengkapnya)[^()\n]{0,160}\)",
        r"(?:ADVERTISEMENT\s{1,3})?SCROLL TO (?:CONTINUE|RESUME)(?: WITH)? ?(?:CONTENT|READING)?",
        r"Scroll (?:ke bawah )?untuk (?:melanjutkan|lanjut)(?: membaca)?",
        r"Gulir (?:ke bawah )?untuk (?:melanjutkan|lanjut)(?: membaca)?",
        r"Klik (?:untuk baca|di sini untuk membaca)[^.\n]{0,80}",
    ),
    openers=listed(
        """aktifkan notifikasi | artikel ini merupakan | artikel ini pernah tayang | artikel ini sudah tayang | artikel
        ini telah tayang | baca berita dan artikel | bergabunglah di | berita ini sudah tayang | berita ini telah
        tayang | cek berita dan artikel yang lain di | copyright (c) | copyright © | dapatkan berita | dapatkan
        informasi | dapatkan update berita | dilarang keras mengambil konten | dilarang mengambil dan/atau | dilarang
        menyalin | disclaimer: | download aplikasi | gabung dan ikuti | gabung di grup | hak cipta dilindungi | ikuti
        berita terkini | ikuti kami di | ikuti perkembangan berita | ikuti saluran | ikuti whatsapp channel | install
        aplikasi | jangan lupa subscribe | kami telah mengirimkan email | komentar anda | konten ini diproduksi |
        konten ini merupakan | kunjungi kami di | loading... | mari bergabung di | pernyataan penyangkalan | saksikan
        live streaming | simak berita dan artikel lainnya di | simak breaking news dan berita pilihan | subscribe |
        tulis komentar | unduh aplikasi | yuk gabung | yuk, gabung | ©"""
    ),
    bylines=listed("""ditulis oleh | jurnalis | laporan | oleh | penulis | pewarta | reporter | wartawan"""),
    source_labels=listed("""source | sumber | sumber berita"""),
    photo_words=listed(
        """antara foto | ap photo | dok | dok. | dokumentasi | foto | freepik | getty images | ilustrasi | istimewa |
        istockphoto | pexels | photo | pixabay | screenshot | shutterstock | tangkap layar | tangkapan layar |
        unsplash"""
    ),
    published=listed("""dibuat | dipublikasikan | diterbitkan | diunggah | published | tanggal | tayang | terbit"""),
    updated=listed(
        """diperbaharui | diperbarui | last update | pembaruan | pemutakhiran | terakhir diperbarui | update | updated"""
    ),
    zones={"WIB": 420, "WITA": 480, "WIT": 540, "GMT": 0, "UTC": 0},
    summer_zones=frozenset(),
    home_zone=420,
    day_first=True,
    months={
        "jan": 1,
        "peb": 2,
        "pebruari": 2,
        "feb": 2,
        "mar": 3,
        "apr": 4,
        "mei": 5,
        "jun": 6,
        "jul": 7,
        "agu": 8,
        "ags": 8,
        "agt": 8,
        "aug": 8,
        "sep": 9,
        "sept": 9,
        "okt": 10,
        "oct": 10,
        "nop": 11,
        "nopember": 11,
        "nov": 11,
        "des": 12,
        "dec": 12,
    },
    places=PLACES,
    outlet_words=frozenset(
        listed(
            """antara | ayo | berita | bisnis | buletin | daily | detik | ekonomi | ekspres | express | hari | harian |
            indonesia.com | info | jawapos | jurnal | kabar | kantor | kilas | kini | kompas | koran | lampu | lintas
            | liputan | majalah | media | merdeka | metro | mingguan | network | news | online | pers | pikiran |
            portal | pos | post | pr | radar | radio | rakyat | republika | sindo | suara | tabloid | tempo | terkini
            | times | tribun | tv | viva | warta"""
        )
    ),
    credit_whole=listed(
        """dihimpun dari | dikabarkan oleh | dikutip | dikutip dari | dikutip oleh | dilansir | dilansir dari | dilansir
        oleh | dilaporkan dari | dirangkum dari | disadur dari | disitat dari | diwartakan | melansir | melansir dari
        | mengutip | mengutip dari | mengutip laporan | seperti diberitakan oleh | seperti
        dikutip dari | seperti dilaporkan oleh | seperti diwartakan"""
    ),
    credit_claim=listed(
        """berdasarkan laporan | demikian dilaporkan | demikian laporan | diberitakan | diberitakan oleh | dilaporkan |
        dilaporkan oleh | harian | kantor berita | lapor | laporan | media lokal | media pemerintah | menurut harian |
        menurut kantor berita | menurut laporan | menurut laporan dari | menurut laporan terbaru | menurut pemberitaan
        | menurut siaran | menurut surat kabar | stasiun televisi | stasiun tv | surat kabar | televisi pemerintah"""
    ),
    credit_after=listed(
        """melaporkan | memberitakan | mengabarkan | menulis | menyebutkan dalam laporannya | menyiarkan | mewartakan"""
    ),
    told=listed("""dalam wawancara dengan | dihubungi | diwawancarai | kepada | saat diwawancarai | wawancara dengan"""),
    passed_by=listed(
        """dikutip | dikutip dari | dikutip oleh | dilansir | dilansir dari | dilansir oleh | melalui | sebagaimana dikutip |
        sebagaimana dikutip dari | sebagaimana dikutip oleh | sebagaimana dilansir | sebagaimana diberitakan oleh | seperti
        dikutip | seperti dikutip dari | seperti dikutip oleh | seperti dilansir | seperti dilansir dari | seperti dilansir
        oleh | seperti diberitakan oleh | seperti diteruskan oleh | yang dikutip | yang dikutip dari | yang dikutip oleh |
        yang dilansir | yang dilansir oleh | yang diteruskan oleh"""
    ),
    passing=listed(
        """dari | dengan mengutip | dengan merujuk pada | melansir | mengutip | mengutip laporan | menukil | menyitir |
        merujuk pada laporan | yang bersumber dari | yang melansir | yang mengutip | yang mengutip laporan | yang menukil |
        yang menyitir | yang merujuk pada laporan"""
    ),
    not_outlets=frozenset(
        listed(
            """tim | satuan | pusat | biro | komnas | asosiasi | ikatan | forum | yayasan | partai | fraksi | agustus |
            akun | al-qur'an | allah | alquran | anak | april | awak | badan | bank | bmkg | bnpb | bpbd | bps |
            buku | bupati | camat | cv | data | desember | dewan | dia | dinas | direktur | dpr | dprd | facebook |
            februari | google | gubernur | hadis | ia | imf | ini | instagram | itu | januari | jubir | juli | jumat
            | juni | jurnal | juru | kami | kamis | kapolda | kapolres | kapolri | kbri | kedutaan | kejaksaan |
            keluarga | kemendagri | kemenkes | kemenlu | kementerian | kepala | keterangan | ketua | komisi | korban
            | kpk | kpu | kuhp | laman | lembaga | ma | mahkamah | maret | masyarakat | media | mei | mendagri |
            menkeu | menko | menlu | menteri | mereka | minggu | mk | november | oktober | organisasi | para | pasal
            | pbb | pengadilan | perdana | pernyataan | perpres | polda | polisi | polres | polri | polsek |
            presiden | pt | publik | rabu | sabtu | saksi | selasa | senin | september | siaran | situs | surah |
            surat | telegram | tiktok | tni | tuhan | twitter | undang-undang | unesco | unicef | universitas |
            wakil | wali | warga | wartawan | website | whatsapp | who | wikipedia | x | yang | youtube"""
        )
    ),
    outlets=OUTLETS,
)
