"""Words with a capital that name no person, body or place: laws, elections, meetings, awards, papers, goods, diseases.

The heads open a name ("Undang-Undang Pers", "Piala Dunia"), the abbreviations are one by themselves.
"""

_LAWS = """undang-undang uu ruu rancangan uud perpu perppu perpres peraturan pp pojk permen perda keputusan keppres inpres sk
skb pasal konvensi perjanjian pakta protokol deklarasi piagam traktat kesepakatan mou gbhn pancasila nawacita kuhp kuhap
kitab"""

_VOTES = """pemilu pilpres pilkada pileg pilgub pilbup pilwalkot pilkades pemilukada pemilihan referendum dpt dps phpu tps
kampanye munas munaslub musda muscab muktamar mukernas mukerwil rakernas rakerda rapimnas rapim raker rakor rups klb
konferensi ktt musyawarah sidang rapat pertemuan hut haul peringatan"""

_EVENTS = """piala kejuaraan turnamen olimpiade pon festival pameran expo lomba kontes operasi perang tragedi peristiwa
insiden bom badai topan gempa tsunami rapat simposium seminar lokakarya"""

_WORKS = """bahasa wabah virus penyakit hak riset anggaran produk bahan hewan spesies penghargaan anugerah award nobel medali
bintang satyalencana film novel lagu album jurnal laporan indeks survei program proyek rencana kartu surat akta sertifikat
nomor no pesawat kapal kereta satelit rudal roket tank helikopter"""

_SHORT = """bbm bbg lpg lng bbn apbn apbd apbnp rapbn pad pdb pdrb ntp ihk kur kpr bi-rate npl car ldr roe ipo sun sbn sbi
sukuk usd idr ktp e-ktp sim stnk bpkb npwp nik kk kms str siup imb amdal ham kdrt phk thr umk ump umr bos blt blsm raskin jkn
kis kip kks ppn pph pbb-p2 pnbp bumdes umkm ukm kukm kkpn dna rna hiv aids tbc dbd sars mers h5n1 h1n1 covid covid-19 ispa
ebola flu tv atm cctv gps sms internet wifi pc cpu ac led vip pr bap tkp dpo ott lhkpn pk kb un uan snmptn sbmptn ujian
skripsi sd smp sma smk slta sltp s1 s2 s3 cpns pns asn tki tkw tka wni wna abk psk pkl spbu mrt lrt krl apk p3k icu ugd igd
usg ekg wib lt rw rt kl ton kw mw wts munaslub plt masehi hijriah lebaran nyepi waisak imlek galungan tuhan allah islam
kristen katolik hindu buddha"""

HEADS = frozenset(f"{_LAWS} {_VOTES} {_EVENTS} {_WORKS}".split())
ABBREVIATIONS = frozenset(_SHORT.split())
