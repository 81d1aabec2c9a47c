"""Indonesian cues of negation, denial, doubt, plan and condition."""

from crosscheck.lang.parts.status import StatusLexicon, cues

_NOT = """tidak, tak, tidaklah, takkan, belum, belumlah, bukan, bukanlah, enggak, nggak, ngga, gak, ndak, tiada, tidak
    pernah, tak pernah, belum pernah, tidak bisa, tak bisa, tidak dapat, tak dapat, belum bisa, belum dapat, tidak
    mungkin, tak mungkin, mustahil, tidak akan, tak akan, tidak mau, tidak lagi, tak lagi, jangan, tak satu pun, tidak
    satu pun, tidak ada, tak ada, belum ada, tidak ada lagi, tidak sempat, tak sempat, urung, batal, tidak jadi,
    tidak seorang pun, tak seorang pun, tidak sekali pun, tak sekali pun, belum satu pun, belum seorang pun, belum sekali pun,
    tidak pernah sekali pun, tak pernah sekali pun, tidak sepeser pun, tak sepeser pun"""
_PRIVATIVE = """tanpa, gagal, enggan, menolak, menampik, urung, mencegah, menghindari, terhindar dari, luput"""
_PSEUDO = """tidak hanya, tak heran, tidak heran, tidak mengherankan, tak mengherankan, pantas saja,
    tidak cuma, tidak sekadar, tidak semata, bukan hanya, bukan cuma, bukan sekadar, bukan saja,
    tidak saja, tak hanya, tak cuma, tak sekadar, tak kurang dari, tidak kurang dari, tidak lebih dari, tak lebih dari,
    tidak lain, tak lain, tak ayal, tak pelak, tidak jauh dari, tak jauh dari, tidak lama, tak lama, tidak terkecuali, tak
    terkecuali, bukan main, tidak tertutup kemungkinan, tak tertutup kemungkinan, mau tidak mau, mau tak mau, tidak
    sedikit, tak sedikit, bukan kebetulan, sebisa mungkin, seakan-akan, seolah-olah, tidak apa-apa, kalau tidak salah,
    jika tidak salah, akan tetapi, bila perlu, bila diperlukan, jika perlu, jika diperlukan,
    yang dapat, yang bisa, yang mungkin, agar dapat, agar bisa, supaya bisa, supaya dapat, untuk dapat, untuk bisa,
    sehingga dapat, sehingga bisa, selain dapat"""
_DENIED = """membantah, dibantah oleh, menepis, menyangkal, menampik, menyanggah, menolak tudingan, menolak tuduhan,
    menolak anggapan, membantah kabar, membantah tudingan, membantah tuduhan, membantah bahwa, menepis kabar, menepis isu,
    menepis anggapan, menampik kabar, menampik tudingan, mengelak, berkelit, tidak benar bahwa, tidak benar, tak benar,
    hoaks bahwa, klaim palsu bahwa, klaim keliru bahwa, kabar bohong bahwa, mitos bahwa, teori konspirasi bahwa, keliru
    menyebut, keliru mengklaim, salah menyebut, secara keliru"""
_DENIED_BACK = """dibantah, ditepis, disangkal, ditampik, dibantahnya, ditepisnya, tidak benar, tak benar, adalah
    hoaks, itu hoaks, adalah kabar bohong, hanya isapan jempol, tidak berdasar, tak berdasar, hoaks, membantahnya,
    menepisnya, menyangkalnya"""
_HEDGED = """mempertimbangkan, menimbang, menimbang-nimbang, menimbang untuk,
    bisa, dapat, mungkin, barangkali, diduga, diduga kuat, terduga, dugaan, berpotensi, konon, kabarnya,
    dikabarkan, kemungkinan, kemungkinan besar, agaknya, tampaknya, sepertinya, kelihatannya, nampaknya, disebut-sebut,
    ditengarai, disinyalir, dicurigai, dikhawatirkan, boleh jadi, bisa jadi, berpeluang, berisiko, terancam, seolah,
    seakan, rasanya, kiranya, sekiranya, santer, dirumorkan, diisukan, diperkirakan, ditaksir, disangka, dituding,
    dituduh, belum tentu, belum pasti, indikasi, terindikasi, khawatir, potensi, peluang"""
_HEDGED_MATRIX = """menduga, menduga bahwa, menengarai, mensinyalir, mencurigai, mengkhawatirkan, khawatir bahwa,
    khawatir akan, ada kemungkinan, kemungkinan bahwa, tidak tertutup kemungkinan, tak tertutup kemungkinan, membuka
    kemungkinan, mengira, belum diketahui apakah, belum jelas apakah, apakah, belum dapat dipastikan, belum bisa
    dipastikan, beredar kabar, kabar bahwa, rumor bahwa, isu bahwa, dugaan bahwa, mengisyaratkan, disebut akan"""
_PLANNED = """akan, akan dapat, akan bisa, bakal bisa, akan mampu, hendak, bakal, takkan, tidak akan, tak akan, ingin,
    mau, berencana, merencanakan, rencananya, direncanakan, rencana, dijadwalkan, terjadwal, dijadwal, ditargetkan,
    menargetkan, target, diharapkan, berharap, diprediksi, diprediksikan, diproyeksikan, diramal, diramalkan,
    memperkirakan, diperkirakan, memprediksi, memproyeksikan, meramal, meramalkan, berniat, berniat akan, bermaksud,
    bertekad, berjanji, berkomitmen, siap, bersiap, mengusulkan, diusulkan, mendatang, besok, lusa, mulai besok, pekan
    depan, minggu depan, bulan depan, tahun depan, nantinya, nanti, kelak, sedianya, semula akan, semestinya, disiapkan"""
_FORECAST = """kalau, bila, diperkirakan, memperkirakan, diprediksi, diprediksikan, memprediksi, diproyeksikan,
    memproyeksikan, diramal, diramalkan, meramal, meramalkan, ditaksir, diharapkan, berharap, kemungkinan besar,
    berencana, direncanakan, semestinya, seharusnya"""
_PURPOSE = """untuk mencegah, untuk menghindari, untuk mengantisipasi, guna mencegah, guna menghindari, demi mencegah,
    demi menghindari, agar, supaya, agar tidak, agar tak, supaya tidak, supaya tak, mencegah agar, biar tidak"""
_CONDITION = """jika, bila, apabila, asalkan, dengan syarat, seandainya, andai, andaikan, manakala, bilamana, jikalau,
    kecuali, tergantung, bergantung, dengan catatan"""
_STOP = """tetapi, tapi, namun, meski, meskipun, walau, walaupun, sedangkan, melainkan, kecuali, sebaliknya, padahal,
    dan mengatakan, dan menyebut, serta mengatakan, ujarnya, katanya, tuturnya, ucapnya, kata dia, ujar dia"""

_WHEN = "ketika, saat, sewaktu, tatkala, selagi, waktu, sebelum, sesudah, setelah, sepulang, sehabis"

LEXICON = StatusLexicon(
    cues=(
        *cues("negation", _NOT),
        *cues("negation", _PRIVATIVE, "forward"),
        *cues("none", _PSEUDO),
        *cues("denied", _DENIED, "forward", "sentence"),
        *cues("denied", _DENIED_BACK, "backward"),
        *cues("hedged", _HEDGED),
        *cues("hedged", _HEDGED_MATRIX, "forward", "sentence"),
        *cues("planned", _PLANNED),
        *cues("forecast", _FORECAST),
        *cues("purpose", _PURPOSE, "forward"),
        *cues("condition", _CONDITION, "both", "sentence"),
        *cues("stop", _STOP),
        *cues("when", _WHEN),
    )
)
