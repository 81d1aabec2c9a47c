"""Bodies that Indonesian news names without saying what they are: state bodies, parties, forces, agencies, mass organisations.

A name of this list stands for a body by itself, so that it is told from a person's name that follows it ("Ketua Umum Golkar
Airlangga Hartarto") and is of no use as a word of a longer description. Abbreviations of ministries need no entry: all open
with one of `PREFIXES`.
"""

_STATE = """mpr; dpr; dpd; dprd; mpr ri; dpr ri; dpd ri; dpr-ri; mpr-ri; mk; ma; kpk; ky; komisi yudisial; kpu; kpu ri; kpud;
bawaslu; panwaslu; dkpp; bpk; bpk ri; bpkp; ppatk; bpn; bappenas; bappeda; bkn; bkpm; bkkbn; bps; bmkg; bnpb; bpbd; basarnas;
bnn; bnpt; bin; bssn; brin; lipi; lapan; batan; bppt; bpom; bp2mi; bph migas; skk migas; bulog; perum bulog; ojk; lps; kppu;
komnas ham; komnas perempuan; ombudsman; kpai; kontras; tni; tni ad; tni al; tni au; polri; mabes polri; mabes tni; bareskrim;
brimob; densus; densus 88; kopassus; kostrad; paspampres; kejagung; kejaksaan agung; mahkamah agung; mahkamah konstitusi; bank
indonesia; knkt; pvmbg; kemlu; deplu; depkeu; depkes; depag; depdiknas; dephub; setneg; setkab; lemhannas; wantimpres; bumn;
pemprov; pemkot; pemkab; pemda; disdik; dishub; dinkes; satpol pp; damkar"""

_PARTIES = """golkar; partai golkar; demokrat; partai demokrat; gerindra; partai gerindra; nasdem; partai nasdem; hanura;
partai hanura; pdip; pdi-p; pdi perjuangan; pkb; pks; pan; ppp; pbb; pbr; pkpi; psi; perindo; partai buruh; partai ummat;
partai aceh; partai persatuan pembangunan; partai kebangkitan bangsa; partai keadilan sejahtera; partai amanat nasional;
partai demokrasi indonesia perjuangan; partai demokrasi indonesia; partai gerakan indonesia raya; partai hati nurani rakyat;
partai bulan bintang; masyumi; pni; koalisi merah putih; koalisi indonesia hebat; koalisi indonesia maju"""

_SOCIETY = """nu; pbnu; muhammadiyah; pp muhammadiyah; mui; dewan masjid; pgi; kwi; walubi; phdi; hmi; pb hmi; pmii; gmni;
kammi; gmki; pmkri; gp ansor; banser; fatayat; muslimat nu; knpi; kadin; apindo; hipmi; gapki; gaikindo; organda; ylki; icw;
walhi; lbh; ylbhi; lsi; lsi denny ja; csis; indef; pgri; idi; ikatan dokter indonesia; aji; pwi; dewan pers; kspi; ksbsi;
spsi; sbsi; pmi; palang merah indonesia; pramuka; pssi; koni; pbsi; percasi; ui; ugm; itb; ipb; its; unpad; undip; unair;
unhas; usu; unj; uin; upi"""

_FIRMS = """pertamina; pln; telkom; telkomsel; indosat; garuda indonesia; lion air; citilink; sriwijaya air; angkasa pura;
kai; pt kai; pelni; pelindo; bri; bni; btn; bca; bank mandiri; antam; freeport; inalum; pt timah; semen indonesia; unilever;
gojek; tokopedia; google; facebook; microsoft; samsung; toyota; boeing; airbus; nasa; bursa efek indonesia; bei; bej"""

_WORLD = """pbb; perserikatan bangsa-bangsa; who; unicef; unesco; unhcr; imf; bank dunia; wto; nato; asean; apec; opec; uni
eropa; uni afrika; liga arab; interpol; fbi; cia; pentagon; mossad; icc; amnesty international; human rights watch; icrc;
hamas; fatah; hizbullah; hezbollah; taliban; al-qaeda; al qaeda; jihad islam; isis; boko haram; al-shabaab; plo; fifa; uefa;
afc; reuters; afp; xinhua; bernama; cnn; bbc; al jazeera; kompas; tempo; detikcom; republika; tribunnews"""

BODIES = frozenset(" ".join(p.split()) for row in (_STATE, _PARTIES, _SOCIETY, _FIRMS, _WORLD) for p in row.split(";"))

PREFIXES = ("kemen",)
"""What the abbreviations of all ministries open with: "Kemenkeu", "Kemendikbud"."""
