"""The persons that Indonesian news counts, by language-free group."""

from crosscheck.lang.parts.measures import table

PERSONS = table(
    """
people: orang jiwa warga penduduk korban pria perempuan wanita laki-laki lelaki lansia dewasa manusia individu lainnya
people: jenazah mayat nyawa jasad penyintas nama orang_asing wna gelandangan pengemis teman rekan tetangga wni
people.public: pengunjung tamu peserta hadirin penonton suporter jemaah jamaah peziarah undangan massa pemirsa
people: kawan sahabat kolega sesama tokoh insan sosok korban_jiwa orang_dewasa ibu bapak kakek nenek
people.public: pasang_mata pemegang_tiket
people.protester: pengunjuk_rasa demonstran pedemo pendemo peserta_aksi
people.activist: aktivis pendukung
people.traveller: penumpang wisatawan turis pelancong pelanggan pemudik
people.climber: pendaki
people.crew: kru awak abk awak_kapal anak_buah_kapal pelaut kernet kondektur pramugari
people.pilot: pilot
people.driver: sopir pengemudi pengendara
people.fisher: nelayan
people.worker: kuli tukang mekanik operator juru_las pemulung petambang asisten_rumah_tangga
people.worker: pekerja karyawan pegawai buruh penambang tenaga_kerja pns asn tki pmi staf
people.job: lapangan_kerja lowongan
people.farmer: petani peternak pekebun
people.teacher: guru dosen tenaga_honorer
people.medic: perawat dokter bidan tenaga_kesehatan nakes
people.refugee: pengungsi
people.migrant: imigran migran
people.soldier: tentara prajurit serdadu anggota_tni marinir
people.police: polisi anggota_polisi polwan
people.fighter: milisi pemberontak militan gerilyawan
people.responder: satpam penjaga_malam sipir petugas_lapas penjaga_lapas
people.responder: personil penyelam jagawana polisi_hutan personel petugas aparat relawan tim_sar pemadam penjaga anggota_tim
people.patient: pasien kasus kasus_positif penderita
people.prisoner: narapidana napi tahanan buron warga_binaan
people.hostage: sandera
people.suspect: tersangka pelaku terduga terdakwa pencuri perampok begal maling penculik pembunuh penembak peretas pengedar
people.suspect: bandar kurir penyelundup penyerang pembajak perompak komplotan
people.student: siswa pelajar mahasiswa santri murid siswi
people.voter: pemilih
people.user: pengguna pengikut
people.client: debitur nasabah peminjam kreditur deposan konsumen pembeli penyewa investor pemegang_saham wajib_pajak klien
people.client: penabung pemegang_polis pemberi_pinjaman
people.relative: saudara kerabat adik kakak sepupu keponakan cucu orang_tua istri
people.witness: saksi saksi_mata
people.expert: insinyur teknisi ilmuwan peneliti ahli pakar penyidik auditor arkeolog konservator
people.clergy: pastor pendeta ulama kiai biksu biarawati imam
people.artist: musisi penyanyi artis aktor aktris penari seniman
people.journalist: wartawan jurnalis
people.athlete: pebalap pesepeda pesepak_bola atlet pembalap pemain pelari peserta_lomba perenang
people.member: wakil_rakyat anggota_fraksi senator anggota_parlemen pengurus anggota_komisi
people.member: komisioner direktur komisaris anggota anggota_dewan anggota_dpr legislator
people.judge: hakim hakim_agung hakim_konstitusi
people.minister: menteri wakil_menteri wamen
people.official: kepala_daerah kepala_desa kepala_dinas kepala_negara pejabat delegasi
people.candidate: calon caleg
people.business: pengusaha pelaku_usaha
people.trader: pedagang penjual pemilik_kios pemilik_toko pemilik_lapak pelapak saudagar pengepul tengkulak pkl
people.contractor: kontraktor rekanan pemborong pemasok konsultan
people.lawyer: pengacara advokat jaksa kuasa_hukum penasihat_hukum
people.referee: wasit hakim_garis
people.child: anak anak-anak balita bayi remaja bocah
people: pemuda pemudi ibu-ibu bapak-bapak kontak_erat warga_asing penghuni
people.public: umat jemaat penduduk_setempat
people.soldier: taruna tamtama
people.fighter: kombatan gerombolan teroris
people.crew: kelasi juru_mudi nakhoda
people.worker: tenaga tukang_listrik pawang mahout pelayan juru_masak satpol
people.medic: vaksinator tenaga_vaksinator tenaga_medis psikolog
people.business: pemilik pemilik_lahan pengelola
people.official: ketua pemimpin presiden kades bupati gubernur wali_kota camat lurah duta_besar diplomat utusan tetua
people.official: kepala_suku
people.official: perangkat_desa
people.candidate: kandidat paslon pasangan_calon bakal_calon pelamar pendaftar pesaing
people.athlete: finalis kontestan
people.coach: pelatih
people.responder: sukarelawan hansip linmas regu_penolong
people.prisoner: tawanan
people.expert: penyelidik tenaga_ahli
people.trader: calo makelar
people.suspect: penjarah pemburu pemerkosa provokator penadah
people.public: pelayat jamaah_salat penumpang_tiket
"""
)
