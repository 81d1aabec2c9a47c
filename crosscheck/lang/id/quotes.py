"""Indonesian words of speech, sources and content marks."""

from crosscheck.lang.id.contrary import CONTRARY
from crosscheck.lang.id.quote_signs import SIGNS
from crosscheck.lang.parts.quotes import QuoteLexicon, words

_PLAIN = """kata ujar tutur ucap ungkap jelas imbuh lanjut tegas terang papar sebut beber tandas pungkas tambah cetus
    keluh kenang jawab tanya seru teriak sambung timpal tukas simpul urai cerita harap pinta imbau singgung kilah
    dalih kelakar canda bisik tulis lapor ingat akui klaim protes sesal rinci sindir kritik puji seloroh tekan umum
    tutup aku ajak tantang ancam desak elak bantah tepis tangkis bela sangkal tambahkan katakan tegaskan ungkapkan
    jelaskan sampaikan ceritakan"""
_FORMS = """mengatakan mengungkapkan menjelaskan menegaskan menuturkan menyatakan menyebut menyebutkan memaparkan
    menambahkan melanjutkan mengaku menilai membantah menyampaikan memastikan berpendapat berujar berkata berharap
    menduga memperkirakan mengklaim mengakui meminta mengimbau memperingatkan menyarankan melaporkan mengumumkan
    mengonfirmasi mengkonfirmasi membenarkan menerangkan menceritakan bercerita mengingatkan mengucapkan menuding
    menuduh mengeluh mengeluhkan membeberkan menandaskan berdalih berkilah berkelakar bercanda berseloroh berpesan
    bertanya menanyakan menjawab berteriak menulis menuliskan menguraikan merinci menyayangkan menyesalkan mengkritik
    mengecam memuji menyindir menyinggung menekankan menepis menampik menyangkal mengutarakan mengemukakan mengutip
    berjanji bersumpah mengancam mendesak menyerukan mengungkap menyimpulkan menggambarkan meyakini berkeyakinan
    memprediksi meramalkan mengusulkan mengajak membela mencontohkan menjanjikan menimpali menanggapi menyoroti
    mengatakannya berterus_terang menggarisbawahi mencuit mengunggah melontarkan meneriakkan menyapa membuka_suara
    angkat_bicara mengisahkan mengenang memohon menolak mengharapkan menghendaki menginginkan menuntut"""
_WEAK = """percaya yakin melihat menemukan menunjukkan mencatat mendapati mengetahui menganggap memandang merasa
    berpikir mengira khawatir sepakat setuju optimistis heran kecewa bangga senang bersyukur memutuskan dikatakan
    disebut disebutkan dinyatakan dijelaskan ditegaskan diungkapkan disampaikan dituturkan dipaparkan bilang ngomong
    adalah ialah yaitu yakni ucapan seperti janji tuntut gurau kisah balas sahut sanggah celetuk lontar sergah hardik
    bentak isak tangis pekik gerutu omel gugat cuit ketus tegur saran usul pesan pikir"""
_PRONOUNS = {"dia": "x", "ia": "x", "beliau": "x", "mereka": "p", "nya": "x", "saya": "x", "kami": "p", "yang bersangkutan": "x"}
_ENDS = """di pada saat ketika dalam kepada seusai usai setelah sebelum melalui lewat sambil dengan yang seperti
    dikutip dilansir senin selasa rabu kamis jumat jum'at sabtu minggu kemarin hari tadi soal terkait mengenai tentang
    dari menanggapi merujuk merinci sesaat waktu menjelang mengutip sebagaimana ihwal perihal untuk karena , ; : . ! ?
    ( ) — – - " “ ” dan lalu lagi menjawab usainya seraya sembari disela bersama menirukan mengawali menutup lantas
    kemudian pagi siang sore malam pekan bulan selepas sehabis saat_ditemui itu_dalam ditemui dihubungi yakni yaitu
    selaku"""
_FILLERS = """juga pun lalu kemudian lantas telah sudah sempat kembali akhirnya hanya turut ikut pernah terus masih
    sendiri tetap langsung bahkan tak tidak belum secara tegas sebelumnya lagi pula saat itu ini tersebut akan"""
_COLLECTIVES = """mereka polisi warga pejabat sumber saksi kementerian pemerintah perusahaan kantor badan tentara
    pengadilan partai komite dewan tim kelompok pihak laporan pernyataan keluarga pengamat penyidik jaksa wartawan
    dokter panitia massa pendukung penggemar otoritas kepolisian lembaga organisasi"""

_CUES = words(_PLAIN) | words(_FORMS)
_VARIANTS = """udah:sudah telah:sudah kalo:kalau jika:kalau bila:kalau apabila:kalau bikin:membuat kasih:memberi
    pake:memakai pakai:memakai cuma:hanya tapi:tetapi ama:sama gitu:begitu gini:begini gimana:bagaimana ngomong:bicara
    liat:lihat banget:sekali amat:sangat persen:%"""

_OPINION = """kami_menduga saya_menduga kami_duga saya_duga kita_duga kami_kira saya_kira kita_kira kami_rasa saya_rasa
    kami_pikir saya_pikir kami_curiga saya_curiga kami_mencurigai saya_mencurigai kami_perkirakan saya_perkirakan
    kami_memperkirakan saya_memperkirakan setahu_saya setahu_kami sepengetahuan_saya sepengetahuan_kami sepertinya
    tampaknya nampaknya kelihatannya agaknya kayaknya rasanya"""

LEXICON = QuoteLexicon(
    cues=_CUES,
    weak_cues=words(_WEAK),
    leading_cues=words(_PLAIN) | words("menurut bagi"),
    inverting=words(_PLAIN) | words("menurut"),
    nouny=words(
        """jelas tegas terang lapor umum tutup cerita harap seru tantang aku ancam pinta bela tekan bilang ingat kritik protes
        akui"""
    ),
    participles=words("seraya sambil sembari"),
    self_cues=frozenset(w + "nya" for w in words(_PLAIN) | words("menurut")) | words("akunya tambahnya"),
    continuing=words(
        """lanjut lanjutnya tambah tambahnya imbuh imbuhnya sambung sambungnya pungkas pungkasnya menambahkan
        melanjutkan tutup tutupnya"""
    ),
    speech_nouns=words(
        """ucapannya pernyataannya pesannya kalimatnya unggahannya cuitannya pidatonya sambutannya pernyataan ucapan
        pesan surat suratnya unggahan cuitan pidato sambutan keterangan keterangannya tertulisnya siaran_pers tulisan
        jawabannya katanya komentarnya komentar"""
    ),
    that=words("bahwa kalau jika"),
    pronouns=_PRONOUNS,
    source_ends=words(_ENDS),
    fillers=words(_FILLERS),
    borders=words("tetapi tapi namun sementara sedangkan bahwa karena meski meskipun jika apabila"),
    openers=words(
        """di pada saat ketika setelah sebelum dalam usai seusai menurut ditanya menanggapi terkait soal mengenai
        untuk dengan dari atas karena meski selain sementara sebelumnya sejak hingga sampai sesudah selama sepanjang kemudian
        lalu kemarin tadi semalam sesaat sehari sepekan seminggu sebulan akhirnya"""
    ),
    leads=words("demikian begitu seperti dan"),
    articles=words("sang si seorang para salah salah_satu"),
    article_after=words("itu tersebut ini"),
    prefixes=("memper", "meng", "meny", "mem", "men", "me", "peng", "peny", "pem", "pen", "per", "pe", "ber", "ter", "di"),
    suffixes=("kannya", "nya", "kan", "an", "i"),
    collectives=words(_COLLECTIVES),
    joiners=words("dan serta"),
    origin_words=words("asal dari"),
    age_words=words("tahun"),
    head_last=False,
    genders=dict.fromkeys(words("pak bapak tuan raja pangeran sultan ayah suami kakek paman pria kiai ustaz sir mr"), "m")
    | dict.fromkeys(words("bu ibu nyonya nona ratu putri istri nenek bibi perempuan wanita ustazah bidan mrs ms"), "f"),
    persons=dict.fromkeys(words("saya aku gue gua"), "1s")
    | dict.fromkeys(words("kami kita"), "1p")
    | dict.fromkeys(words("kamu anda kau engkau kalian saudara"), "2")
    | dict.fromkeys(words("dia ia beliau"), "3")
    | dict.fromkeys(words("mereka"), "3p"),
    modals=dict.fromkeys(words("akan bakal hendak"), "will")
    | dict.fromkeys(words(_OPINION), "may")
    | dict.fromkeys(words("bisa dapat mungkin barangkali boleh_jadi bisa_jadi kemungkinan berpotensi diduga"), "may")
    | dict.fromkeys(words("harus wajib mesti perlu"), "must"),
    contractions={},
    intensifiers=words("sangat amat sekali"),
    padding=words("sebenarnya sebetulnya sesungguhnya sih kok dong deh lho loh toh nih tuh kan ya yah nah eh"),
    negators=words("tanpa"),
    variants=dict(pair.split(":") for pair in _VARIANTS.split()),
    signs=SIGNS,
    contrary=frozenset(CONTRARY),
    being=frozenset("jadi saja".split()),
    able=frozenset("bisa dapat mampu sanggup".split()),
    relays=words("menirukan mengutip menukil menyitir"),
)
