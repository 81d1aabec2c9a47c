"""Indonesian trades, posts and crews, and the kinds of bodies that offices belong to."""

TRADES = {
    "finance-director": "direktur keuangan; cfo; kepala bagian keuangan; direktur finansial; kepala keuangan; "
    "manajer keuangan; direktur keuangan dan manajemen risiko",
    "chief-executive": "pemimpin perusahaan; kepala eksekutif; direktur pelaksana; ceo; direktur pengelola; dirut",
    "operations-director": "coo; direktur operasional; direktur operasi; manajer operasional; manajer operasi; "
    "kepala operasional",
    "technical-director": "kepala bidang teknik; kepala divisi teknik; direktur teknis; cto; direktur teknologi; "
    "manajer teknis; kepala teknik; kepala bagian teknik",
    "it-director": "kepala instalasi ti; kepala instalasi teknologi informasi; kepala unit ti; kepala bidang ti; "
    "kepala divisi ti; direktur ti; kepala ti; kepala teknologi informasi; direktur teknologi informasi; manajer ti; "
    "kepala bagian ti; kepala bidang teknologi informasi",
    "marketing-director": "direktur pemasaran; manajer pemasaran; kepala pemasaran; direktur komersial; "
    "direktur penjualan; manajer penjualan; direktur niaga; kepala penjualan",
    "personnel-director": "direktur sdm; direktur sumber daya manusia; manajer sdm; kepala personalia; "
    "manajer personalia; kepala sdm; kepala bagian kepegawaian",
    "legal-director": "direktur hukum; kepala bagian hukum; kepala biro hukum; kabag hukum; manajer hukum",
    "safety-director": "direktur keselamatan; manajer keselamatan; kepala keselamatan kerja",
    "scientific-director": "kepala ilmuwan; direktur ilmiah; direktur riset; ketua tim peneliti",
    "artistic-director": "direktur artistik; direktur kreatif; penata artistik; direktur musik",
    "sporting-director": "direktur olahraga; direktur sepak bola",
    "chair": "ketua dewan komisaris; ketua dewan pembina; ketua dewan pengurus; presiden komisaris; ketua yayasan; "
    "ketua pengurus; ketua dewan direksi; ketua pelaksana",
    "branch-manager": "kepala cabang; pimpinan cabang; pemimpin cabang; kacab; manajer cabang; kepala kantor cabang; "
    "pimpinan wilayah; kepala kantor wilayah; manajer area; manajer toko; kepala toko; kepala unit cabang",
    "plant-manager": "kepala pabrik; manajer pabrik; kepala tambang; kepala teknik tambang; direktur pabrik",
    "loan-officer": "kepala divisi kredit; kepala bagian kredit; manajer kredit; analis kredit; petugas kredit; account officer",
    "spokesperson": "kepala bagian humas; kabag humas; kepala hubungan masyarakat; sekretaris perusahaan; "
    "corporate secretary; manajer humas; manajer komunikasi; kepala komunikasi; pejabat humas; petugas humas; kabagpenum; "
    "koordinator humas; kabid hubungan masyarakat; kepala seksi humas; juru warta; pranata humas; kepala penerangan",
    "mayor": "wali kota; walikota; penjabat wali kota",
    "agency-head": "kepala badan; kalak; kepala pelaksana harian; kepala lembaga",
    "immigration-chief": "kepala imigrasi; kepala kantor imigrasi; kepala bea cukai; kepala kantor pajak",
    "intelligence-chief": "kepala intelijen; kepala bin; kabais; kabaintelkam",
    "prison-director": "kepala lapas; kalapas; karutan; kepala rutan; kepala penjara; kepala lembaga pemasyarakatan; "
    "sipir kepala",
    "hospital-director": "direktur rumah sakit; direktur rsud; direktur rs; kepala rumah sakit; dirut rsud; "
    "direktur utama rumah sakit; direktur utama rsud; kepala puskesmas; kapuskesmas; direktur utama rs; "
    "pemimpin rumah sakit",
    "museum-director": "kepala museum; direktur museum; kepala museum nasional; pemimpin museum",
    "zoo-director": "kepala kebun binatang; direktur kebun binatang; pengelola kebun binatang; kurator satwa",
    "harbour-master": "syahbandar; kepala syahbandar; kepala ksop; kepala pelabuhan; manajer pelabuhan",
    "airport-director": "kepala bandara; manajer bandara; kepala otoritas bandara; general manager bandara",
    "station-master": "kepala stasiun kereta; kepala stasiun kereta api; kepala terminal",
    "parks-director": "kepala taman nasional; kepala balai taman nasional; kepala bksda; kepala balai konservasi; "
    "kepala balai ksda",
    "customs-officer": "petugas bea cukai; petugas imigrasi; petugas pajak; petugas karantina",
    "inspector": "pengawas mutu; inspektur mutu; juru periksa; inspektur tambang; inspektur lift; penguji; "
    "pemeriksa mutu; pengawas kredit; pemeriksa bank; pengawas bank; pengawas perikanan; pengawas tambang; "
    "pengawas makanan; pengawas bangunan; pengawas sekolah; pengawas ketenagakerjaan; inspektur bangunan",
    "police-officer": "polisi; anggota polisi; polwan; polantas; bhabinkamtibmas; anggota polri; anggota satlantas; "
    "petugas patroli",
    "soldier": "tentara; prajurit; serdadu; marinir; babinsa; anggota tni; anggota marinir; prajurit tni",
    "bodyguard": "pengawal; ajudan; pengawal pribadi; tukang pukul",
    "ship-captain": "motoris; motoris kapal; motoris perahu; motoris kapal penyeberangan; motoris klotok; "
    "juragan perahu; nakhoda perahu; pengemudi perahu; pengemudi speedboat; tukang perahu; pengemudi kapal; "
    "juru mudi kapal; kapten kapal cepat; nakhoda; nahkoda; kapten kapal; kapten feri; juragan kapal; tekong; juru mudi; "
    "kapten kapal feri; nakhoda kapal",
    "first-officer": "mualim; mualim i; mualim ii; mualim iii; perwira kapal; mualim satu; mualim dua",
    "copilot": "kopilot; co-pilot; pilot kedua",
    "pilot": "pilot; kapten pilot; penerbang; pilot helikopter; instruktur terbang",
    "ship-engineer": "masinis kapal; masinis i; masinis ii; masinis iii; kepala kamar mesin; kkm; juru minyak; "
    "juru mesin; perwira mesin; ahli mesin kapal; anak buah mesin",
    "cabin-crew": "pramugari; pramugara; awak kabin; kepala pramugari; kepala awak kabin; pramugari senior",
    "cook": "juru masak; koki; tukang masak; juru masak kapal; koki kapal; kepala koki; tukang roti; kepala dapur; pembuat kue",
    "deckhand": "kelasi; abk; anak buah kapal; awak kapal; pelaut; juru dek; kadet; kru kapal",
    "controller": "penjaga palang; penjaga palang pintu; penjaga perlintasan; penjaga pintu perlintasan; petugas pjl; "
    "pengatur lalu lintas udara; petugas menara; petugas atc; pengatur perjalanan kereta; ppka",
    "train-driver": "masinis; masinis kereta; masinis kereta api; asisten masinis; masinis krl",
    "bus-driver": "sopir bus; pengemudi bus; sopir angkot; sopir bis; sopir travel; pengemudi angkot",
    "taxi-driver": "sopir taksi; pengemudi ojek; tukang ojek; pengemudi ojek daring; ojol; tukang becak; sopir pribadi; "
    "kurir; pengemudi taksi; pengemudi ojol; sopir taksi daring; pengojek",
    "trucker": "sopir truk; pengemudi truk; sopir truk tangki; sopir tronton; sopir ekspedisi",
    "conductor": "kondektur; kernet; kenek; kernet bus; kondektur bus",
    "vet": "dokter hewan; dokter satwa; mantri hewan",
    "zookeeper": "perawat satwa; pawang; pawang gajah; mahout; penjaga kandang; pelatih satwa; penjaga hewan",
    "doctor": "dokter; dokter umum; dokter anak; dokter jantung; dokter kandungan; dokter spesialis; dokter anestesi; "
    "dokter jaga; dokter kloter; dokter saraf; dokter penyakit dalam; dokter paru; dokter kulit; dokter keluarga; "
    "dokter puskesmas",
    "nurse": "perawat; suster; mantri; kepala ruangan; perawat jaga; perawat senior",
    "midwife": "bidan; dukun bayi; bidan desa",
    "pharmacist": "apoteker; asisten apoteker",
    "physiotherapist": "fisioterapis; terapis; ahli terapi",
    "paramedic": "kader posyandu; kader kesehatan; perawat ambulans; tenaga kesehatan; petugas kesehatan; paramedis; "
    "sopir ambulans; petugas medis; petugas ambulans; tenaga medis",
    "caregiver": "pengasuh; asisten rumah tangga; pembantu; pembantu rumah tangga; baby sitter; pekerja sosial; "
    "petugas kebersihan; tukang sapu; pembersih; tkw",
    "teacher": "guru bimbingan konseling; guru bk; guru bimbingan belajar; guru matematika; guru sejarah; "
    "guru bahasa inggris; guru madrasah; staf pengajar; guru les; guru bahasa; guru seni; guru ipa; guru bantu sekolah; "
    "konselor sekolah; ustaz pembimbing; guru; guru sd; guru smp; guru sma; guru honorer; guru tk; guru mengaji; "
    "guru ngaji; guru olahraga; instruktur; tutor; wali kelas; guru paud; guru agama; guru silat",
    "electrician": "operator crane; operator lift; tukang cat; tukang atap; operator katrol; operator kran; "
    "operator alat; pekerja bangunan; mandor bangunan; tukang listrik; tukang las; tukang ledeng; tukang kayu; "
    "tukang batu; tukang bangunan; tukang kunci; kuli bangunan; buruh bangunan; operator alat berat; operator derek; "
    "operator ekskavator; juru las",
    "mechanic": "montir; mekanik; teknisi; tukang bengkel; tukang servis; operator mesin",
    "engineer": "insinyur; ahli teknik; ahli konstruksi; insinyur sipil; ahli bangunan; ahli mesin; ahli struktur",
    "programmer": "ahli komputer; administrator sistem; peneliti keamanan siber; konsultan ti; analis siber; pemrogram; "
    "programmer; pengembang perangkat lunak; peretas; ahli ti; pakar keamanan siber; ahli siber",
    "surveyor": "juru ukur; surveyor; petugas ukur",
    "tailor": "penjahit; perajin; pengrajin; perajin batik; pembatik; penenun; perajin perak; pandai besi; "
    "tukang sepatu; tukang emas; tukang jahit; pengukir",
    "hairdresser": "tukang cukur; penata rambut; perias; penata rias; tukang pijat; perias pengantin",
    "butcher": "tukang daging; jagal; tukang sayur; penjual ikan; pedagang sayur; penjual bunga; pedagang ikan; pedagang daging",
    "waiter": "pelayan; pramusaji; barista; bartender; resepsionis; pengelola hotel; pemilik restoran; manajer hotel; "
    "pemilik hotel; pemilik kafe; pemilik rumah makan",
    "farmer": "petani; peternak; petani padi; petani kopi; petani sawit; pekebun; penggarap; petani garam; "
    "petani bawang; gembala; buruh tani; penggembala; petani karet; pemilik kebun; pemilik sawah; peternak sapi; "
    "petani cabai; peternak ayam; tukang kebun",
    "fisher": "nelayan; pemancing; petambak; pembudidaya ikan; buruh nelayan; pencari ikan; petani rumput laut",
    "forester": "penebang; penebang kayu; pemburu; perimba; pencari kayu; pencari rotan; pemburu liar; pembalak",
    "miner": "buruh penambang; penambang kapur; penambang batu; buruh tambang emas; penambang timah; penambang belerang; "
    "penambang; buruh tambang; pekerja tambang; penambang emas; penggali; penambang pasir; pekerja anjungan",
    "factory-worker": "buruh pabrik; pekerja pabrik; buruh pelabuhan; kuli angkut; karyawan pabrik; buruh angkut; "
    "petugas gudang; pekerja gudang; buruh garmen; operator forklift",
    "postman": "tukang pos; pengantar surat; petugas pos; kepala kantor pos",
    "clerk": "pegawai kecamatan; pegawai kantor kecamatan; pegawai kelurahan; staf kecamatan; pegawai pos; "
    "staf administrasi; petugas administrasi; operator sekolah; tenaga honorer; pegawai honorer; kasir minimarket; "
    "karyawan minimarket; karyawan gerai; penjaga toko; pramuniaga; staf kantor; juru bayar; pegawai; kasir; juru ketik; "
    "petugas loket; aparatur sipil negara; asn; pns; pegawai negeri; juru tulis; notaris; karyawan toko; agen properti; "
    "makelar; pegawai bank; teller; karyawan swasta; karyawan; pegawai swasta",
    "lifeguard": "penjaga pantai; instruktur selam; pelatih renang; peselancar; penjaga kolam; instruktur senam",
    "firefighter": "pemadam kebakaran; petugas damkar; anggota damkar; petugas pemadam; petugas pemadam kebakaran",
    "rescuer": "anggota basarnas; petugas sar; anggota sar; relawan sar; tim penyelamat; rescuer",
    "musician": "musisi; pianis; pemain biola; gitaris; drummer; pemain gamelan; vokalis; rapper; pemain musik; bassis; "
    "pemusik; dalang; sinden; pemain kendang; disjoki; pesinden",
    "dancer": "penari; koreografer; pesulap; badut; pemain sirkus; pemeran pengganti; penata tari",
    "photographer": "fotografer; juru foto; juru kamera; kamerawan; pewarta foto; juru kamera televisi",
    "painter": "pelukis; pematung; seniman; perupa; kartunis; ilustrator; pemahat",
    "model": "peragawati; selebgram; youtuber; pegiat media sosial; ratu kecantikan; pemengaruh; kreator konten; "
    "tiktoker; influencer; narablog",
    "presenter": "pembawa acara; penyiar; presenter; pelawak; komika; komedian; penyiar radio; pembaca berita; moderator",
    "screenwriter": "penulis skenario; penyair; dramawan; penerjemah; juru bahasa; cerpenis; penulis naskah",
    "publisher": "penerbit; tukang cetak",
    "statistician": "statistikawan; ahli statistik; matematikawan; ahli matematika; ahli demografi; demografer; "
    "aktuaris; peneliti survei",
    "geographer": "ahli geografi; ahli pertanian; agronom; ahli tanah; ahli purbakala; paleontolog; ahli planet",
    "philosopher": "filsuf; teolog; ahli bahasa; linguis; ahli filsafat; filolog",
    "monk": "biksu; biarawati; biarawan; bhikkhu; rahib; biksuni; frater; bhante",
    "imam": "imam; kiai; kyai; ulama; ustaz; habib; mubalig; penceramah; khatib; mufti; marbut; takmir; ustazah; "
    "imam masjid; pendakwah",
    "priest": "vikaris jenderal; vikjen; vikaris; imam katolik; pastor rekan; pastor; pendeta; romo; pastor paroki; "
    "diakon; pendeta gereja; pastur",
    "swimmer": "perenang; pesenam; pedayung; lifter; pemanah; atlet angkat besi; peloncat indah",
    "runner": "pelari; sprinter; atlet; pelari maraton; pelompat; atlet lari",
    "tennis-player": "petenis; pebulu tangkis; pebulutangkis; pegolf; pemain tenis; pemain bulu tangkis; petenis meja",
    "basketballer": "pebasket; pebola voli; pemain basket; pemain voli; pesepak takraw; pemain rugbi; pemain kriket",
    "footballer": "pesepak bola; pesepakbola; pemain sepak bola; pemain bola; pemain timnas",
    "assistant-coach": "asisten pelatih; pelatih fisik; pelatih kiper",
    "team-doctor": "dokter tim; fisioterapis tim",
    "team-manager": "manajer tim; manajer timnas; manajer klub",
    "jockey": "joki; atlet berkuda; pelatih kuda",
    "co-driver": "navigator",
    "judge": "hakim ketua; ketua majelis hakim; hakim; hakim tunggal; hakim anggota; ketua majelis; hakim pengadilan",
    "prosecutor": "jaksa penuntut; penuntut umum; jaksa penyidik; kasi pidsus; kasi penkum; kasi intel; aspidsus; "
    "kajari; kajati; asisten pidana khusus",
    "lawyer": "pengacara; kuasa hukum; penasihat hukum; advokat; pembela; tim kuasa hukum; pembela umum",
    "medical-examiner": "dokter forensik; kepala forensik",
    "mediator": "mediator; arbiter; penengah",
    "investment-manager": "manajer investasi; pengelola dana; pialang saham; pedagang saham; manajer portofolio",
    "risk-director": "direktur kepatuhan; direktur manajemen risiko; kepala kepatuhan; direktur risiko",
    "chief-investment-officer": "direktur investasi; kepala investasi",
    "homemaker": "ibu rumah tangga",
    "pensioner": "pensiunan guru; pensiunan pegawai; pensiunan tentara; pensiunan; purnawirawan",
    "apprentice": "magang; pemagang; peserta magang",
    "scholar": "akademisi; cendekiawan",
    "beggar": "pemulung; pengemis; pedagang kaki lima; tukang bakso; penjual bakso; tukang parkir; juru parkir; "
    "pedagang asongan; petugas sampah; penyapu jalan; pedagang keliling",
    "security-guard": "satpam; petugas keamanan; penjaga malam; penjaga sekolah; penjaga gedung; penjaga; hansip; "
    "linmas; penjaga pintu; anggota satpam; petugas pengamanan",
    "tour-guide": "pemandu; pemandu wisata; pemandu gunung; porter; pramuwisata; pemandu pendakian; ketua rombongan",
    "climber": "pendaki; pendaki gunung",
    "landlord": "pemilik kos; ibu kos; pemilik rumah; penyewa; pemilik kontrakan; pemilik lahan; tuan tanah; bapak kos",
    "arms-dealer": "bandar; bandar narkoba; pengedar; penyelundup; rentenir; kepala geng; muncikari",
    "shaman": "dukun; paranormal; tabib; juru kunci; pemangku adat; kepala adat; ketua adat; tetua adat",
    "census-taker": "petugas kpps; ketua kpps; ketua kpu; ketua bawaslu; anggota kpu; komisioner kpu; petugas pemilu",
    "volunteer": "relawan; sukarelawan; tenaga sukarela; relawan bencana",
    "negotiator": "juru runding; negosiator; perunding; ketua tim perunding; kepala perunding; juru runding utama",
    "teaching-assistant": "asisten guru; guru pendamping; guru bantu; asisten dosen",
    "sluice-keeper": "penjaga pintu air; juru pintu air; petugas pintu air; operator pompa; penjaga bendung; juru pengairan",
    "technician": "teknisi lift; teknisi listrik; teknisi jaringan; juru teknik; teknisi suara; penata suara; "
    "teknisi mesin; juru listrik",
    "ship-owner": "pemilik kapal; pemilik perahu; juragan perahu pemilik; pemilik feri",
    "planner": "perencana kota; ahli tata kota; ahli perencanaan; planolog",
    "customer": "pelanggan; pengunjung; tamu hotel; pembeli; nasabah; pengunjung kafe",
    "organiser": "promotor; penyelenggara; penyelenggara acara; promotor konser; panitia acara",
    "geologist": "ahli vulkanologi; ahli kegempaan; ahli longsor; ahli geoteknik; ahli mineral",
    "biologist": "ahli ornitologi; ahli serangga; ahli satwa; ahli primata; pegiat konservasi; ahli mamalia laut; "
    "ahli gajah; ahli terumbu karang",
    "union-leader": "ketua serikat; ketua serikat pekerja; ketua serikat buruh; ketua serikat tani; sekretaris serikat",
    "ambassador": "konsul; konsul kehormatan; atase",
    "driver": "sopir boks; sopir angkutan; sopir pengantar barang; sopir mobil boks; sopir pikap; pengemudi boks",
    "baggage-handler": "porter bandara; petugas bagasi; petugas darat",
    "harbour-pilot": "pandu kapal; pandu pelabuhan; kepanduan pelabuhan",
    "agent": "agen pemain; agen artis",
}

BODIES = """hospital: rumah sakit, rsud, rsup, rs, klinik, puskesmas, rsu
    museum: museum, galeri, galeri seni
    school: sekolah, sd, smp, sma, smk, madrasah, pesantren, sdn, smpn, sman, smkn, paud, tk, pondok pesantren
    university: universitas, politeknik, kampus, institut teknologi, sekolah tinggi
    faculty: fakultas, jurusan, program studi
    company: perusahaan, pt, cv, perseroan, pengembang, kontraktor, produsen, operator, firma, perusahaan rintisan, penerbit
    bank: bank, bpr, bank sentral
    airline: maskapai
    shop: toko, restoran, kafe, hotel, warung, swalayan, supermarket, losmen, rumah makan
    ministry: kementerian
    agency: badan, dinas, balai, balai besar, instansi, otoritas, bksda, bpbd, bnpb, basarnas, bmkg, bpom, ojk, bpk, kpk,
    kpu, bawaslu,
        kantor, satpol pp, biro, direktorat, inspektorat, komisi, lembaga negara, bpn, bps, bpjs, dishub, dinkes, disdik
    foundation: yayasan, lembaga swadaya masyarakat, lsm, ornop, badan amal, pusat penyelamatan, suaka, lembaga amal, panti asuhan
    union: serikat, serikat pekerja, serikat buruh, serikat tani
    association: asosiasi, persatuan, perhimpunan, ikatan, federasi, himpunan, kadin, paguyuban, koperasi, forum, organisasi
    party: partai, parpol
    parliament: dpr, mpr, dpd, parlemen, senat
    council: dprd, dewan kota
    city: kota, pemkot, pemerintah kota
    district: kabupaten, pemkab, kecamatan
    province: provinsi, pemprov
    village: desa, dusun, kampung, kelurahan
    police: polisi, polres, polda, polsek, kepolisian, polri, polresta
    fire: pemadam kebakaran, damkar
    army: tni, kodam, kodim, korem, koramil, batalyon, tentara, satuan militer
    navy: tni al, angkatan laut, lanal, bakamla
    court: pengadilan, mahkamah, pengadilan negeri, pengadilan tinggi
    prison: lapas, rutan, penjara, lembaga pemasyarakatan
    port: pelabuhan, syahbandar, ksop
    airport: bandara, bandar udara
    station: stasiun, terminal
    newspaper: koran, majalah, harian, redaksi, surat kabar, kantor berita
    mosque: masjid, musala
    church: gereja, paroki, keuskupan
    temple: wihara, vihara, pura, klenteng
    club: klub
    team: tim, timnas, tim nasional
    branch: cabang, kantor cabang, kantor wilayah, kantor perwakilan
    division: divisi, bagian, seksi, bidang, divisi kredit
    zoo: kebun binatang, taman safari, akuarium
    park: taman nasional, cagar alam, suaka margasatwa
    factory: pabrik, kilang, pembangkit, galangan
    mine: tambang
    farm: perkebunan, kebun, peternakan
    laboratory: laboratorium, lab, pusat riset, pusat penelitian, observatorium
    library: perpustakaan, arsip
    theatre: teater, orkestra, festival, sanggar
    embassy: kedutaan, kedutaan besar, konsulat, kbri
    it: teknologi informasi"""

LEADING = {
    "head": "memimpin; mengepalai; membawahi; mengelola; membawahkan; memegang kendali; dipercaya memimpin; mengomandani",
    "chair": "mengetuai; mengetuai dewan",
    "ship-captain": "menakhodai; mengemudikan kapal",
    "coach": "melatih; menukangi; mengasuh tim; membesut",
}

WORKING = {
    "teacher": "mengajar; mengajar di; menjadi guru; mengajar mengaji",
    "farmer": "bertani; menggarap sawah; beternak; berkebun; menggarap ladang; beternak ayam",
    "fisher": "melaut; mencari ikan; menjala ikan",
    "trader": "pengepul; tengkulak; juragan; agen ikan; pedagang pasar; distributor; pedagang sembako; pedagang besar; "
    "pemasok; berdagang; berjualan",
    "shopkeeper": "membuka warung; berjualan di warung; membuka toko; menjaga toko; menunggu warung",
    "bus-driver": "menarik angkutan; menarik angkot; menyopiri bus; mengemudikan bus; menarik bus; membawa bus; menarik mikrolet",
    "taxi-driver": "menarik ojek; mengojek; menarik becak; menarik taksi; mengemudikan taksi; menarik bentor",
    "trucker": "menyopiri truk; mengemudikan truk; membawa truk",
    "pharmacist": "membuka apotek; mengelola apotek; menjalankan apotek",
    "waiter": "membuka restoran; mengelola hotel; mengelola penginapan; membuka kafe; mengelola restoran",
    "film-director": "sutradara film; pembuat film; sineas; membuat film; menyutradarai film; menyutradarai",
    "judge": "menjadi hakim; duduk di kursi hakim",
    "student": "mahasiswa kedokteran; mahasiswa magang; santri; santriwati; mahasiswa pascasarjana; mahasiswa doktoral; "
    "taruna; siswa sma; pelajar smk; mahasiswa hukum; kuliah di; berkuliah; kuliah; menimba ilmu di",
    "miner": "menambang; menambang emas; bekerja di tambang; bekerja di pertambangan",
    "factory-worker": "bekerja di pabrik",
    "clerk": "bekerja di kantor",
}
"""What people do for a living, told by a verb."""
