"""Names that are one: spellings, forms and translations of a name stand in one row, and so do a name and its short forms."""

_ROWS = """
mohammed muhammad mohammad mohamed muhammed mohamad muhamad mohd muh moh mochamad mochammad mohamud mehmet
ahmad ahmed akhmad achmad ahmet
hussein husein husain hussain hossein houssein husayn
hassan hasan
ali aly
abdullah abdallah abdulla
abdul abdel abdu abdoul
abdurrahman abdulrahman abdelrahman abdurahman
yusuf youssef yousef yusof yousuf yosef youssouf yussuf joseph
yunus younis younes
hosni husni hosny
sharif syarif sherif
lutfi luthfi lotfi
hakim hakeem
rafiq rafik rafic
kamil kamel
ibrahim ebrahim brahim
ismail esmail ismael
khalid khaled
omar umar
osama usama
othman uthman usman osman
mahmoud mahmud mahmood
mustafa mustapha moustafa mostafa
said saeed sayed sayyid sayid syed
jamal gamal djamal
nasser nasir naser nassir
aisha ayesha aisyah aisya aishah
fatima fatimah fatma
zainab zaynab zeinab
khadija khadijah hadija
rashid rasheed rachid
karim kareem
salim saleem salem
tariq tarek tarik
faisal faysal feisal
sulaiman suleiman soleiman suleyman sulayman soleimani
daud dawood dawud daoud
musa moussa mousa
isa issa eissa
yahya yehya yahia
hamid hameed
rahman rehman
aziz azeez
karimov kerimov
kadhafi gaddafi qaddafi gadhafi kadafi
bashar basyar
haniyeh haniya haniyya
sinwar sinouar
hezbollah hizbullah hizbollah
taliban taleban
quran koran alquran
ramadan ramadhan
bohdan bogdan
volodymyr vladimir wladimir volodimir vladymyr
oleksandr alexander aleksandr alexandr oleksander aleksander
oleksii aleksei alexei alexey oleksiy aleksey
dmytro dmitry dmitri dmitriy dmitrii dimitri
serhii sergei sergey serhiy sergej serguei
mykola nikolai nikolay mikola nikolaj
mykhailo mikhail mikhailo michail
andrii andrei andrey andriy andrej
yurii yuri yury iurii yuriy juri
yevhen evgeny yevgeny evgeni yevgeniy evgenii yevgeni evgueni
petro petr pyotr piotr
pavlo pavel
kateryna ekaterina yekaterina katerina
olena elena yelena
hanna anna
halyna galina
valerii valery valeriy valeri
anatolii anatoly anatoliy
vitalii vitaly vitaliy vitali
oleh oleg
ihor igor
hryhorii grigory hryhoriy grigori
zelensky zelenskyy zelenskiy zelenskyi zelenski zelenskii
yeltsin eltsin
khrushchev chruschtschow kruschev
chechnya chechenia
kyiv kiev kyjiw
lviv lvov
kharkiv kharkov
odesa odessa
luhansk lugansk
mykolaiv nikolaev mykolayiv
zaporizhzhia zaporozhye zaporizhzhya
chornobyl chernobyl
panmunjom panmunjeom
pyongyang pyeongyang
pusan busan
inchon incheon
peking beijing
bombay mumbai
calcutta kolkata
rangoon yangon
moscow moskow moskwa moskva
kun eun un
park pak
choi choe
lee yi rhee
jung jeong chung
gautama gotama
sumatra sumatera
java jawa
jogjakarta yogyakarta jogja yogya
makasar makassar
palangkaraya palangka
mekah mekkah makkah mecca
madinah medina
medinah madinah
bengal benggala
riyadh riyad
jedda jeddah
teheran tehran
damaskus damascus
erdogan erdoghan
nazareth nasaret
yerusalem jerusalem
ndjamena njamena
qaeda qaida kaida qaidah kaidah
daesh daish
shabaab syabab shabab
houthi huthi houthis
yemen yaman
university universitas
academy akademi
institute institut
polytechnic politeknik
faculty fakultas
republic republik
commission komisi
committee komite
federation federasi
confederation konfederasi
association asosiasi
corporation korporasi
department departemen
congress kongres
parliament parlemen
senate senat
conference konferensi
council konsil
block bloc blok
class kelas
sector sektor
zone zona
route rute
complex kompleks
clinic klinik
gallery galeri
cathedral katedral
station stasiun
stadium stadion
monument monumen
music musik
club klub
group grup
project proyek
operation operasi
product produk
protocol protokol
technology teknologi
restaurant restoran
television televisi
national nasional
international internasional
central sentral
medical medis
olympic olimpik olimpiade olympics
catholic katolik
christian kristen
protestant protestan
islamic islam islami
democrat demokrat democratic
republican republik
socialist sosialis
communist komunis
independent independen
pacific pasifik
atlantic atlantik
arctic arktik
mediterranean mediterania
province provinsi
professor profesor
doctor dokter
police polisi
cuba kuba
canada kanada
mexico meksiko
colombia kolombia
brazil brasil
croatia kroasia
cambodia kamboja
morocco maroko
russia rusia
turkey turki turkiye
france prancis perancis
japan jepang
syria suriah siria
america amerika
africa afrika
europe eropa
palestine palestina
italy italia
sweden swedia
norway norwegia
poland polandia
finland finlandia
ireland irlandia
scotland skotlandia
iceland islandia
switzerland swiss
belgium belgia
austria ostria
argentina argentine
caribbean karibia
catalonia katalonia
crimea krimea
cyclone siklon
typhoon taifun topan
hurricane hurikan
volcano vulkan
canal kanal
california kalifornia
corsica korsika
"""
_SHORT = """
antony anthony tony
william bill will billy
robert bob rob bobby
joseph joe joey
james jim jimmy jamie
thomas tom tommy
michael mike mick
richard rick dick ricky
edward ed eddie ted
david dave davy
daniel dan danny
douglas doug
steven stephen steve
christopher chris
jeffrey jeff
geoffrey geoff
gregory greg
kenneth ken kenny
ronald ron ronnie
donald don donnie
samuel sam sammy
benjamin ben benny
matthew matt
andrew andy drew
nicholas nick nicky
alexander alex
charles charlie chuck
timothy tim
gerald gerry jerry
lawrence larry
raymond ray
patrick pat
peter pete
philip phil
frederick fred freddie
francis frank
leonard len lenny
katherine kate kathy katie
elizabeth liz beth betty
jennifer jen jenny
margaret maggie meg peggy
susan sue
deborah debbie deb
patricia pat patty
barbara barb
rebecca becky
jessica jess
victoria vicky
kimberly kim
pamela pam
cynthia cindy
theodore ted theo
joshua josh
zachary zach
jonathan jon
jacob jake
abigail abby
alfred alf
albert bert
amanda mandy
angela angie
arthur art
bernard bernie
bradley brad
cameron cam
catherine cathy cate
christina christine tina
clifford cliff
clinton clint
curtis curt
desmond des
dominic dom
dorothy dot
emmanuel manny
ernest ernie
eugene gene
frances fran
gabriel gabe
harold hal harry
henry hank harry
herbert herb
jackson jack
jacqueline jackie
jeremiah jerry
jerome jerry
john jack johnny
judith judy
kathleen kathy
louis lou
marcus marc
martin marty
maxwell max
melissa missy
mitchell mitch
nathaniel nate nathan
norman norm
phillip phil
randall randy
reginald reggie
roderick rod
rodney rod
russell russ
salvador sal
samantha sam
solomon sol
stanley stan
stephanie steph
stuart stu
suzanne sue
terrance terry
terrence terry
teresa terry
tobias toby
tyler ty
tyrone ty
vernon vern
veronica ronnie
vincent vince vinny
walter walt
wesley wes
"""


def _classes(text: str) -> dict[str, set[int]]:
    table: dict[str, set[int]] = {}
    for number, line in enumerate(text.strip().splitlines()):
        for word in line.split():
            table.setdefault(word, set()).add(number)
    return table


NAMES, NICKNAMES = _classes(_ROWS), _classes(_SHORT)
"""The numbers of the rows in which a word stands."""

ISLAMIC_ROWS = min(NAMES["bohdan"])
"""The rows of Arabic and Islamic names come first, up to this one."""
