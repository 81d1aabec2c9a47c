"""Indonesian abbreviations, clause joints and function words."""

from crosscheck.lang.parts.syntax import SyntaxLexicon

LEXICON = SyntaxLexicon(
    abbreviations=frozenset(
        """dr drs dra drh drg ir prof h hj kh m muh moh tn ny sdr jl no tgl hlm dll dsb dst dkk a.n s.d rp pt cv tbk brigjen irjen
        kompol s.h s.e s.pd s.sos m.si m.h s.t s.ip m.m a.k.a letjen mayjen kol kapt""".split()
    ),
    joints=frozenset(
        """dan tetapi tapi namun sedangkan sementara ketika saat setelah sebelum meski meskipun walau karena sejak yang dimana
        jika bila apabila sehingga agar supaya bahwa hingga lalu kemudian serta padahal dengan""".split()
    ),
    function_words=frozenset(
        """yang dan di ke dari untuk pada dengan dalam oleh ini itu tersebut adalah ialah merupakan akan telah sudah sedang
        masih juga hanya saja lagi pun lah kah nya ia dia mereka kami kita saya aku anda kamu para sang si sebuah seorang
        satu suatu ada tidak tak bukan belum bahwa karena jika bila apabila saat ketika setelah sebelum sejak hingga sampai
        sebagai seperti atau tetapi tapi namun sedangkan sementara serta maka agar supaya dapat bisa harus lebih paling sangat
        antara tentang terhadap bagi atas secara kata ujar tutur ungkap jelas imbuh lanjut ucap menurut mengatakan""".split()
    ),
)
