"""More Indonesian trades: the arts and crafts, the fields and the waters, and the staff of villages and smaller houses."""

MORE_TRADES = {
    "curator": "kurator; konservator; juru pugar; kurator museum; kepala kurator; ahli konservasi; kurator seni; ahli pemugaran",
    "auctioneer": "juru lelang; pejabat lelang; kolektor; kolektor seni; pemilik galeri; kolektor lukisan; "
    "kolektor benda antik; "
    "pedagang barang antik",
    "critic": "kritikus film; kritikus sastra; kritikus musik; kritikus seni; kritikus makanan",
    "journalist": "kolumnis; kontributor; wartawan lepas; koresponden",
    "zookeeper": "pawang harimau; pawang ular; pawang buaya; pelatih anjing; perawat hewan; penangkar; penangkar burung",
    "shaman": "pawang hujan; dukun kampung; orang pintar; tukang urut; peramal; sinse",
    "farmer": "peternak lebah; pembuat gula; penderes; penyadap karet; penyadap nira; penyadap; pencari rumput; petani teh; "
    "petani tebu; petani jagung; petani tembakau; petani cengkih; petani pala; petani vanili; petani sagu; petani singkong; "
    "petani cokelat; petani kakao; petani buah; petani sayur; petani kelapa; pemetik teh; peternak kambing; peternak bebek; "
    "peternak babi; peternak kerbau; peternak kuda; juru sadap",
    "fisher": "petani tambak; penjaga tambak; pembudidaya udang; pencari kepiting; pencari kerang; nelayan tradisional; "
    "penjaring ikan; penambak",
    "brewer": "pembuat keju; pembuat tahu; perajin tahu; perajin tempe; pembuat tempe; pembuat kecap; pembuat kerupuk",
    "tailor": "perajin gerabah; pembuat gitar; pembuat kapal; pembuat perahu; perajin bambu; perajin rotan; perajin kulit; "
    "perajin tenun; tukang ukir; pembuat wayang; pembuat gamelan; perajin keris; empu keris; perajin songket; perajin kayu; "
    "pembuat layang-layang; tukang perahu kayu; pandai perak",
    "sexton": "penggali kubur; penjaga makam; penggali makam; juru makam; penjaga kubur; koster",
    "sluice-keeper": "penjaga mercusuar; penjaga bendungan; petugas bendungan; operator bendungan; penjaga jembatan; ulu-ulu",
    "station-master": "kepala stasiun",
    "agency-head": "kepala stasiun meteorologi; kepala stasiun klimatologi; kepala stasiun geofisika; kepala kantor sar; "
    "kepala basarnas; kepala kantor pencarian dan pertolongan",
    "lab-head": "kepala laboratorium; kepala observatorium; direktur laboratorium",
    "controller": "penjaga wesel; juru wesel",
    "supervisor": "kepala mandor; kepala shift; kepala regu; kepala produksi; pengawas lapangan; kepala gudang; kepala rombongan",
    "security-director": "kepala satpam; komandan satpam; danru satpam",
    "researcher": "peneliti utama; peneliti senior; peneliti muda; peneliti madya; peneliti ahli utama; peneliti ahli",
    "biologist": "ahli burung; ahli toksikologi; ahli reptil; ahli ikan; ahli lebah; ahli hama",
    "clerk": "tata usaha; staf tata usaha; kepala tata usaha; pegawai tata usaha; panitera; panitera pengganti; juru sita; "
    "petugas pintu tol; petugas tiket; petugas karcis; penjaga loket; perangkat desa; staf desa; kaur; kaur desa; pegawai desa",
    "chief-nurse": "kepala ruang; kepala ruang perawatan; koordinator perawat",
    "village-secretary": "sekretaris desa; sekdes; sekretaris camat; sekcam; sekretaris lurah; sekretaris kelurahan",
    "detective": "penyidik; penyidik pembantu; penyelidik; reserse",
    "guard": "sipir; petugas lapas; petugas rutan; penjaga rutan; penjaga lapas; sipir penjara",
    "fire-chief": "kepala damkar; kepala pemadam kebakaran; kadis damkar; danru damkar",
    "bomb-expert": "penjinak bom; ahli bahan peledak; juru ledak; anggota gegana",
    "trader": "pemasok; pedagang besar; pengepul; tengkulak; juragan; agen ikan; pedagang pasar; distributor; "
    "pedagang sembako; "
    "pedagang beras; pedagang kopi; pedagang ternak; pedagang sapi; pedagang kain; pedagang emas; eksportir; importir; "
    "pengumpul; agen elpiji; pedagang kayu; pedagang vanili; saudagar kopi; pemborong ikan",
    "student": "santri; santriwati; taruna; mahasiswa kedokteran; mahasiswa pascasarjana; mahasiswa doktoral; mahasiswa hukum; "
    "siswa sma; pelajar smk",
    "imam": "marbot; merbot; pengurus masjid",
    "organiser": "panitia; penggagas acara",
    "investor": "pemegang saham",
    "presenter": "komentator; pewara; pembawa berita; siniar; juru siar",
    "chess-player": "pecatur; grandmaster",
    "activist": "pegiat; aktivis lingkungan; pegiat lingkungan; pegiat literasi",
    "programmer": "perancang gim; pengembang gim; pengembang aplikasi",
    "engineer": "penemu; perekayasa; juru rekayasa; ahli bendungan; ahli jembatan",
    "climber": "ketua ekspedisi; anggota ekspedisi; penelusur gua; penerjun; penerjun payung",
    "geologist": "pengamat gunung api; petugas pos pengamatan; petugas pengamat gunung api; kepala pos pengamatan",
    "division-head": "kepala uptd; kepala upt; kepala pasar; kepala uptd pasar",
    "worker": "tukang gali; buruh harian; buruh harian lepas; pekerja jalan; pekerja proyek; petugas kebun; buruh kebun; "
    "buruh serabutan; kuli",
    "diplomat": "diplomat; atase pertahanan; atase kebudayaan; diplomat senior",
    "tour-guide": "pemandu selam; pemandu lokal; agen perjalanan; ketua rombongan wisata",
    "extension-worker": "penyuluh; penyuluh pertanian; penyuluh perikanan; penyuluh lapangan; penyuluh kehutanan; mantri tani",
    "film-director": "sutradara film; pembuat film; sineas; sutradara teater",
    "vet": "mantri ternak; mantri kesehatan hewan; medik veteriner",
    "deputy headteacher": "wakil kepala sekolah; wakasek; wakepsek",
}
