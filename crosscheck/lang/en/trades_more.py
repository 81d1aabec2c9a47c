"""More English trades: the arts and crafts, the shows, the fields and the waters, and the staff of smaller houses."""

MORE_TRADES = {
    "curator": "chief curator; head curator; conservator; restorer; art restorer; assistant curator; senior curator",
    "historian": "marine archaeologist; underwater archaeologist; chief archaeologist; local historian; genealogist; "
    "antiquarian; "
    "lead archaeologist",
    "auctioneer": "auctioneer; gallerist; art collector; collector; stamp collector; coin collector; antiques dealer; "
    "art dealer; "
    "antique dealer",
    "museum-director": "gallery director; director of the gallery; head of the gallery",
    "critic": "food critic; film critic; theatre critic; music critic; art critic; literary critic; restaurant critic",
    "journalist": "columnist; war correspondent; freelance journalist; sports writer; sportswriter; court reporter; "
    "science writer",
    "writer": "crime writer; biographer; memoirist; children's author",
    "editor": "news editor; picture editor; managing editor; literary editor; sub-editor",
    "film-director": "theatre director; stage director; documentary maker; documentary filmmaker",
    "musician": "soloist; harpist; flautist; flutist; clarinettist; baritone; percussionist; keyboardist; busker; oboist; "
    "sound designer; concertmaster; choir leader",
    "dancer": "trapeze artist; tightrope walker; ringmaster; stunt performer; illusionist; fire-eater; street performer",
    "zookeeper": "head keeper; aquarist; groom; farrier; dog handler; breeder; dog breeder; horse breeder; falconer; "
    "snake catcher",
    "farmer": "fruit picker; tea picker; mushroom grower; tea grower; olive grower; head gardener; landscaper; groundsman; "
    "groundskeeper; sheep farmer; pig farmer; poultry farmer; tea farmer; coffee farmer; cocoa farmer; vanilla grower; "
    "tree farmer",
    "fisher": "oyster farmer; mussel farmer; salmon farmer; shrimp farmer; crab fisherman; lobster fisherman; seaweed farmer",
    "brewer": "brewer; head brewer; cheesemaker; distiller; master distiller; master brewer; chocolatier; cider maker",
    "waiter": "sommelier; bellboy; bellhop; head waiter; maitre d'",
    "postman": "postmistress; post office manager",
    "mechanic": "chief mechanic; boat mechanic; aircraft mechanic; bicycle mechanic",
    "epidemiologist": "biochemist; geneticist; immunologist",
    "physiotherapist": "optician; optometrist; chiropractor; acupuncturist; dental hygienist; audiologist; dietitian; "
    "nutritionist",
    "clerk": "school secretary; registrar; registrar of births; usher; private secretary; personal secretary; parish clerk; "
    "booking clerk; night receptionist",
    "auditor": "chief accountant; tax adviser; tax consultant; forensic accountant; senior accountant",
    "guard": "prison guard; prison officer; warder; corrections officer; correctional officer; prison warder",
    "bomb-expert": "bomb disposal expert; bomb technician; sapper; bomb disposal officer; explosives expert; deminer",
    "rescuer": "mountain rescuer; lifeboatman; rescue swimmer; search and rescue worker",
    "diplomat": "diplomat; career diplomat; cultural attache; attache; military attache",
    "adviser": "speechwriter; lobbyist; political adviser",
    "union-leader": "trade unionist; union official",
    "deputy chair": "vice-chair; vice-chairman; vice-chairwoman; vice-chairperson",
    "chair": "club president; federation president; association president; party president; society president; "
    "chairman of the jury; head of the jury",
    "secretary": "club secretary; party secretary; society secretary",
    "investor": "shareholder; majority shareholder",
    "trader": "supplier; wholesaler; dealer; merchant; grain merchant; scrap dealer; car dealer; market trader; fish trader; "
    "cattle trader; timber merchant; scrap merchant; importer; exporter; middleman; cattle dealer",
    "shopkeeper": "cinema owner; bookshop owner; gallery owner; store owner; kiosk owner; stall holder; pet shop owner; "
    "shoe seller; flower seller; fruit seller; fish seller; tea seller",
    "tailor": "glassblower; instrument maker; luthier; violin maker; boat builder; boatbuilder; shipwright; saddler; "
    "bookbinder; "
    "engraver; toymaker; wood carver; stone carver; dyer; spinner; lacemaker; rug maker; cutler; basket maker; piano tuner",
    "sexton": "sexton; verger; churchwarden; sacristan; bell-ringer; bell ringer; gravedigger; undertaker; funeral director; "
    "mortician; cemetery keeper",
    "coach": "chess coach; swimming coach; football coach; boxing coach; personal trainer; athletics coach; rowing coach; "
    "selector",
    "team-doctor": "physio; club doctor; team physio",
    "chess-player": "grandmaster; chess player; chess grandmaster; international master",
    "presenter": "commentator; weather presenter; sports commentator; quizmaster; talk-show host; podcaster; chat show host",
    "programmer": "security researcher; web designer; game designer; app developer; game developer; computer scientist",
    "engineer": "inventor; water engineer; bridge engineer; dam engineer; lead engineer; senior engineer; mining engineer; "
    "acoustic engineer",
    "worker": "pest controller; chimney sweep; window cleaner; sewage worker; council worker; port worker; road worker; "
    "rail worker; railway worker; track worker; construction worker; building worker; maintenance worker; handyman; "
    "day labourer; farm labourer; blaster; maintenance man",
    "sluice-keeper": "lock keeper; lock-keeper; dam operator; sluice keeper; pump operator; dam keeper; lighthouse keeper; "
    "bridge keeper; bridge operator; lighthouse-keeper",
    "inspector": "quality manager; lift inspector; bridge inspector; elevator inspector; ship inspector",
    "lab-head": "lab head; head of the laboratory; laboratory director; laboratory head; observatory director; "
    "director of the observatory; lab director; institute director; director of the institute",
    "security-guard": "museum attendant; park attendant; car park attendant; parking attendant; gallery attendant; night porter",
    "technician": "projectionist; telescope operator; radio operator; x-ray technician; radiographer; chief technician; "
    "lighting operator; dive technician",
    "teacher": "driving instructor; dance teacher; art teacher; piano teacher; chemistry teacher; biology teacher; "
    "drama teacher; "
    "nursery teacher; head of year; sailing instructor; riding instructor",
    "deputy headteacher": "deputy head; assistant head; assistant headteacher",
    "pilot": "balloonist; balloon pilot; test pilot; stunt pilot; glider pilot; bush pilot; seaplane pilot; crop duster; "
    "paraglider pilot",
    "astronomer": "cosmonaut",
    "flight-director": "mission director; flight director; mission manager",
    "climber": "parachutist; skydiver; caver; potholer; expedition leader; expedition member; paraglider",
    "geologist": "speleologist; geomorphologist",
    "shaman": "fortune teller; healer; herbalist; faith healer; traditional healer; witch doctor; clairvoyant; astrologer; "
    "medium",
    "village-head": "tribal chief; chieftain; paramount chief; clan chief",
    "village-secretary": "village secretary; village clerk; subdistrict secretary; sub-district secretary",
    "census-taker": "electoral officer; electoral commissioner; census taker; enumerator",
    "ship-captain": "ferryman; ferry skipper; tug master; trawler skipper; boat skipper; barge captain; bargeman; gondolier; "
    "trawler captain; yacht skipper; lifeboat captain",
    "harbour-master": "harbour manager; harbor manager",
    "police-officer": "traffic warden; police sergeant; desk sergeant; police inspector; police superintendent; "
    "village constable",
    "student": "doctoral student; phd student; graduate student; undergraduate; schoolboy; schoolgirl; medical student; "
    "law student; "
    "nursing student; exchange student; trainee teacher; engineering student; art student",
    "entrepreneur": "tycoon; businessperson; property developer; industrialist; magnate",
    "caregiver": "chambermaid; au pair; governess; home help; care home worker",
    "extension-worker": "extension worker; extension officer; agricultural adviser; agricultural extension officer; farm adviser",
}
