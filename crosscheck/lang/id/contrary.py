"""Indonesian words that deny by themselves: a translation may put each with a negation."""

CONTRARY = """gagal kegagalan menggagalkan digagalkan tanpa jangan tolak menolak ditolak penolakan membantah dibantah bantahan
    mencegah dicegah cegah pencegahan menghindari dihindari hindari menghindar dilarang melarang larangan terlarang mustahil batal
    dibatalkan membatalkan pembatalan berhenti dihentikan menghentikan hentikan terhenti kurang kekurangan minim nihil kosong
    dikosongkan hilang kehilangan sulit kesulitan sukar susah kecuali alih-alih anti bebas membebaskan dibebaskan terbebas lepas
    salah keliru kesalahan palsu bohong ragu keraguan meragukan diragukan jarang langka sepi putus rusak ambruk habis lenyap
    absen luput urung enggan abai mengabaikan diabaikan mangkir lupa lalai terlambat tertunda ditunda menunda terbengkalai
    mandek macet buntu percuma sia-sia cuek bungkam diam tutup tertutup ditutup ilegal liar asing aneh mundur mencabut dicabut
    ditinggalkan meninggalkan terbengkalai cacat lumpuh buta tuli bisu yatim janda menganggur pengangguran tunawisma tolakan
    boikot memboikot terputus terlantar telantar sirna pupus punah kandas tumpul rapuh nonaktif nirlaba""".split()
