"""English trades, posts and crews, and the kinds of bodies that offices belong to."""

TRADES = {
    "finance-director": "cfo; finance chief; chief of finance; group finance director; chief finance officer; "
    "financial director; head of finance; finance head",
    "chief-executive": "chief executive officer; group chief executive; co-chief executive; managing director and ceo; "
    "co-ceo; chief exec; managing director; md",
    "operations-director": "coo; operations chief; operations manager; chief operations officer; director for operations",
    "technical-director": "cto; technology chief; technical chief; engineering director; director of engineering; "
    "chief technical officer; vice president of engineering",
    "it-director": "it director; it chief; head of it; cio; chief information officer; information technology director; "
    "director of information technology; it manager; director of it; it head",
    "marketing-director": "marketing director; cmo; chief marketing officer; head of marketing; sales director; "
    "commercial director; marketing manager; head of sales; marketing chief; sales manager; chief commercial officer",
    "personnel-director": "human resources director; head of human resources; hr director; hr manager; "
    "personnel manager; chief people officer; personnel director; director of human resources; hr chief; head of hr",
    "legal-director": "general counsel; chief legal officer; legal director; head of legal; legal counsel; legal chief; "
    "head of legal affairs",
    "security-director": "security director; chief of security; security manager; ciso; chief security officer",
    "safety-director": "safety director; head of safety; safety manager; safety chief; chief safety officer; director of safety",
    "product-director": "chief product officer; product manager; head of product",
    "scientific-director": "chief scientist; scientific director; chief scientific officer; science director; head of science",
    "artistic-director": "artistic director; creative director; music director; musical director",
    "sporting-director": "sporting director; director of football; athletic director; sports director; "
    "general secretary of the club",
    "chair": "chairperson; board chair; chair of the board; chairman of the board; chairwoman of the board; "
    "board chairman; board president; executive chairman; executive chair; non-executive chairman; president of the board",
    "board-member": "board member; member of the board; trustee; non-executive director",
    "branch-manager": "branch manager; branch head; head of the branch; branch director; regional manager; area manager; "
    "store manager; shop manager; district manager",
    "plant-manager": "plant manager; factory manager; site manager; mine manager; works manager; plant director; "
    "factory director",
    "spokesperson": "spokesperson; media officer; media manager; head of media; media relations manager; "
    "public relations officer; public information officer; press chief; pr manager; head of public affairs; "
    "press spokesman; press aide; communications manager; communications officer; head of press; public affairs officer",
    "mayor": "lord mayor; city mayor; town mayor; provost",
    "governor": "state governor; provincial governor; regional governor",
    "village-head": "village leader; village elder; kampung chief; village headman; village mayor",
    "minister:finance": "chancellor of the exchequer",
    "agency-head": "agency chief; agency head; head of the agency; director of the agency",
    "immigration-chief": "immigration chief; border force chief; customs chief; tax chief; head of customs; head of immigration",
    "administrator": "administrator; chief administrator",
    "regional-secretary": "provincial administrator; county administrator; district administrator; city manager; "
    "city administrator; county manager; town manager",
    "intelligence-chief": "intelligence chief; spy chief; spymaster; intelligence director; head of intelligence",
    "prison-director": "prison warden; prison governor; prison director; jail warden; head of the prison; prison chief; jailer",
    "hospital-director": "hospital director; hospital chief; hospital administrator; hospital manager; "
    "head of the hospital; director of the hospital; hospital superintendent; hospital head",
    "museum-director": "museum director; director of the museum; head of the museum; museum head; museum chief",
    "zoo-director": "zoo director; zoo manager; director of the zoo; head of the zoo; zoo head",
    "harbour-master": "harbour master; harbor master; harbourmaster; harbormaster; port chief; port director; "
    "head of the port; port manager; port captain",
    "airport-director": "airport director; airport manager; head of the airport; airport chief; airport head",
    "station-master": "station master; stationmaster; station manager",
    "parks-director": "parks director; park manager; head of the park; park director; park superintendent",
    "customs-officer": "customs officer; immigration officer; border guard; tax inspector; tax official",
    "inspector": "quality inspector; quality controller; meat inspector; boiler inspector; customs inspector; "
    "inspector sent; inspector from; inspector at; inspector for; inspector of; bank inspector; insurance inspector; "
    "school inspector; factory inspector; quarantine inspector; food inspector; fisheries inspector; mine inspector; "
    "bank examiner; loss adjuster; building inspector; health inspector; safety inspector; labour inspector; "
    "labor inspector; fire inspector",
    "police-officer": "police officer; constable; patrolman; policeman; policewoman; traffic officer; trooper; "
    "patrol officer; beat officer; riot officer",
    "soldier": "soldier; infantryman; paratrooper; conscript; reservist; corporal; private; army medic; army officer; "
    "naval officer; "
    "military officer; army captain; army major; army colonel; army sergeant; army lieutenant; air force officer; airman; "
    "marine",
    "bodyguard": "bodyguard; bouncer; doorman; doorkeeper",
    "ship-captain": "skipper; ship's captain; ship captain; ferry captain; boat captain; shipmaster; ship's master; "
    "master of the ship; captain of the ship; captain of the ferry; captain of the vessel; tugboat captain; boatman; "
    "helmsman",
    "first-officer": "first officer; second officer; third officer; chief officer; chief mate; first mate; second mate; "
    "third mate; staff captain",
    "copilot": "co-pilot; copilot; second pilot",
    "pilot": "pilot; helicopter pilot; airline pilot; aviator; airman; flight instructor; drone pilot",
    "ship-engineer": "second engineer; third engineer; fourth engineer; ship's engineer; ship engineer; marine engineer; "
    "oiler; engine-room hand; stoker; first engineer; flight engineer; chief engineer of the ship",
    "cabin-crew": "flight attendant; stewardess; steward; chief stewardess; chief steward; purser; cabin crew member; "
    "air hostess; cabin manager; head stewardess; cabin attendant",
    "cook": "dinner lady; canteen cook; kitchen assistant; kitchen porter; school cook; canteen worker; cook; chef; "
    "baker; ship's cook; head chef; sous chef; pastry chef; pizza maker; kitchen hand; head cook",
    "deckhand": "deckhand; sailor; seaman; bosun; boatswain; able seaman; cabin boy; crewman; crew member; crewmember; cadet",
    "controller": "signal operator; train dispatcher; rail controller; ground controller; air traffic controller; "
    "dispatcher; signalman; signaller; traffic controller; flight dispatcher",
    "train-driver": "train driver; engine driver; locomotive driver; tram driver; metro driver; train operator; engineer driver",
    "bus-driver": "bus driver; coach driver; minibus driver; school bus driver",
    "taxi-driver": "taxi driver; cab driver; cabbie; rickshaw driver; motorcycle taxi driver; chauffeur; "
    "ride-hailing driver; delivery driver; courier; delivery rider",
    "trucker": "trucker; truck driver; lorry driver; haulier; tanker driver",
    "conductor": "bus conductor; train conductor; ticket inspector; conductor's mate",
    "lorry-helper": "driver's mate; driver's assistant",
    "vet": "vet; veterinarian; veterinary surgeon; wildlife vet; animal doctor; zoo vet",
    "zookeeper": "zookeeper; keeper of animals; animal keeper; mahout; elephant keeper; animal trainer; stable hand",
    "doctor": "doctor; physician; paediatrician; pediatrician; cardiologist; anaesthetist; anesthesiologist; "
    "obstetrician; gynaecologist; oncologist; neurologist; radiologist; general practitioner; gp; family doctor; "
    "emergency doctor; resident doctor; duty doctor; urologist; dermatologist",
    "nurse": "nurse; staff nurse; ward sister; matron; ward nurse; nursing assistant",
    "midwife": "midwife; doula",
    "pharmacist": "pharmacist; chemist's assistant",
    "physiotherapist": "physiotherapist; physical therapist; therapist; occupational therapist; speech therapist",
    "paramedic": "health worker; community health worker; ambulance worker; first-aider; paramedic; ambulance driver; "
    "medic; emt; emergency medical technician; first aider",
    "caregiver": "warden of the home; care assistant; foster mother; foster father; youth worker; support worker; carer; "
    "caregiver; nanny; childminder; babysitter; domestic worker; maid; housekeeper; cleaner; social worker; care worker; "
    "domestic helper; housemaid",
    "teacher": "sports coach at the school; swimming teacher; pe teacher; music teacher; history teacher; "
    "english teacher; school teacher; language teacher; physics teacher; geography teacher; school counsellor; "
    "school counselor; guidance counsellor; guidance counselor; teacher; schoolteacher; tutor; kindergarten teacher; "
    "maths teacher; science teacher; primary school teacher; sports teacher; instructor; schoolmaster; schoolmistress; "
    "deputy teacher",
    "electrician": "joiner; crane driver; rigger; cable layer; steel fixer; painter and decorator; plumber's mate; "
    "lift engineer; electrician; plumber; welder; locksmith; glazier; roofer; plasterer; bricklayer; mason; stonemason; "
    "scaffolder; crane operator; carpenter; excavator operator; digger driver",
    "mechanic": "mechanic; car mechanic; technician; repairman; fitter; machinist; lathe operator; engineer's mate",
    "engineer": "engineer; civil engineer; structural engineer; software engineer; mechanical engineer; "
    "electrical engineer; flood engineer; project engineer; railway engineer",
    "programmer": "programmer; software supervisor; software manager; systems engineer; software developer; "
    "web developer; coder; data scientist; systems administrator; cybersecurity analyst; hacker",
    "surveyor": "surveyor; land surveyor; cartographer; quantity surveyor",
    "tailor": "tailor; seamstress; dressmaker; shoemaker; cobbler; weaver; batik maker; potter; jeweller; jeweler; "
    "goldsmith; watchmaker; blacksmith; silversmith",
    "hairdresser": "hairdresser; barber; beautician; make-up artist; hairstylist; masseuse; tattooist; tattoo artist",
    "butcher": "butcher; greengrocer; grocer; fishmonger; florist; bookseller; newsagent; ironmonger; confectioner; "
    "baker's assistant",
    "waiter": "innkeeper; campsite owner; cafe owner; restaurant owner; bar owner; pub owner; bar manager; "
    "restaurant manager; guesthouse owner; hostel owner; waiter; waitress; barista; bartender; barman; barmaid; publican; "
    "hotelier; restaurateur; landlord of the pub; pub landlord; hotel owner; hotel manager; receptionist; concierge; "
    "porter at the hotel",
    "farmer": "farmer; rice farmer; dairy farmer; rancher; planter; grower; farm worker; farmhand; shepherd; herder; "
    "herdsman; goatherd; winemaker; vintner; beekeeper; orchard owner; plantation owner; coffee grower; livestock farmer; "
    "cattle farmer; gardener; market gardener; smallholder; fruit grower",
    "fisher": "fisherman; fisher; trawlerman; angler; pearl diver; fish farmer; fishing captain",
    "forester": "forester; logger; lumberjack; woodcutter; forest ranger; tree surgeon; hunter; trapper; poacher",
    "miner": "miner; coal miner; gold miner; quarryman; oil worker; rig worker; well driller",
    "factory-worker": "forklift operator; machine operator; line worker; plant worker; mill worker; dock worker; "
    "process operator; factory worker; assembly worker; textile worker; warehouse worker; warehouseman; packer; docker; "
    "dockworker; stevedore; forklift driver; garment worker",
    "postman": "postman; postwoman; mail carrier; postal worker; letter carrier; mailman; postmaster",
    "clerk": "bank clerk; office manager; personal assistant; court clerk; ticket clerk; ticket seller; "
    "call centre worker; post office clerk; clerk; secretary at the office; bookkeeper; cashier; "
    "bank teller; typist; office worker; civil servant; receptionist; shop assistant; sales assistant; salesman; "
    "saleswoman; estate agent; travel agent; insurance agent; notary; bailiff; real estate agent; realtor",
    "lifeguard": "lifeguard; swimming instructor; surfer; ski instructor; diving instructor; divemaster; "
    "fitness trainer; yoga teacher",
    "firefighter": "watch manager; crew manager; fire investigator; fire marshal; station officer; retained firefighter; "
    "career fire officer; firefighter; fireman; firewoman; volunteer firefighter; fire officer",
    "rescuer": "rescuer; rescue worker; rescue leader; coastguard officer; lifeboat coxswain; coxswain",
    "musician": "musician; pianist; violinist; drummer; guitarist; cellist; bassist; organist; saxophonist; trumpeter; "
    "rapper; soprano; tenor; bandleader; dj; disc jockey; choirmaster; choir director",
    "dancer": "dancer; ballerina; choreographer; acrobat; magician; clown; puppeteer; juggler; circus performer; stuntman",
    "photographer": "photographer; cameraman; camerawoman; cinematographer; photojournalist; videographer; camera operator",
    "painter": "painter; sculptor; artist; illustrator; cartoonist; printmaker; mural painter",
    "model": "fashion model; beauty queen; influencer; youtuber; vlogger; blogger; tiktoker; streamer",
    "presenter": "presenter; newsreader; anchor; television host; tv host; talk show host; broadcaster; radio host; "
    "comedian; game show host; moderator; announcer; news anchor",
    "screenwriter": "screenwriter; scriptwriter; playwright; librettist; poet; lyricist; essayist; translator; interpreter",
    "publisher": "publisher; literary agent; printer; bookmaker",
    "statistician": "statistician; mathematician; demographer; actuary; data analyst; pollster",
    "geographer": "geographer; agronomist; soil scientist; horticulturist; palaeontologist; paleontologist; planetary scientist",
    "philosopher": "philosopher; theologian; linguist; philologist; art historian",
    "monk": "monk; nun; friar; abbot; abbess",
    "rabbi": "rabbi; chief rabbi",
    "imam": "imam; cleric; mufti; grand mufti; preacher; islamic scholar; mullah; ayatollah; muezzin",
    "priest": "vicar general; priest; pastor; vicar; parish priest; chaplain; deacon; minister of the church; reverend; curate",
    "swimmer": "swimmer; gymnast; rower; sailor in the team; diver in the team; weightlifter; archer; fencer",
    "runner": "runner; sprinter; marathon runner; hurdler; long jumper; athlete; high jumper; decathlete",
    "tennis-player": "tennis player; badminton player; table tennis player; golfer; squash player; shuttler",
    "basketballer": "basketball player; volleyball player; handball player; rugby player; cricketer; hockey player; "
    "baseball player; batsman; quarterback; linebacker; point guard; fly-half; scrum-half",
    "footballer": "footballer; soccer player; football player",
    "assistant-coach": "assistant coach; assistant manager of the team; fitness coach; goalkeeping coach",
    "team-doctor": "team doctor; team physician; team physiotherapist",
    "team-manager": "team manager; team principal; team boss; team owner",
    "jockey": "jockey; horse trainer; show jumper; equestrian",
    "co-driver": "co-driver; navigator",
    "judge": "presiding judge; trial judge; district judge; high court judge; supreme court judge; panel chair; "
    "appeals judge; supreme court justice; chief judge",
    "prosecutor": "state prosecutor; lead prosecutor; assistant district attorney; us attorney; crown prosecutor; "
    "deputy prosecutor; federal prosecutor; prosecuting attorney",
    "lawyer": "defence counsel; defense counsel; counsel; public defender; legal representative; human rights lawyer; "
    "family lawyer; paralegal",
    "medical-examiner": "coroner; medical examiner; county coroner",
    "mediator": "mediator; arbitrator; ombudsman",
    "bank-teller": "teller",
    "loan-officer": "mortgage adviser; loan officer; credit officer; head of credit; credit manager; credit director; "
    "head of lending",
    "trader-broker": "stockbroker; fund manager; hedge fund manager; currency trader; commodities trader; "
    "portfolio manager; wealth manager; trader at the bank",
    "chief-investment-officer": "chief investment officer; head of investment; investment director",
    "risk-director": "chief risk officer; head of risk; compliance officer; head of compliance; compliance chief; risk director",
    "campaigner": "campaign director; policy director; head of policy; policy adviser",
    "exchange-head": "head of the stock exchange; stock exchange president",
    "homemaker": "housewife; homemaker; stay-at-home mother; stay-at-home father",
    "pensioner": "retired civil servant; retired worker; pensioner; retiree",
    "apprentice": "apprentice; intern; trainee",
    "scholar": "academic; scholar",
    "beggar": "street vendor; hawker; street sweeper; rag picker; scavenger; rubbish collector; refuse collector; "
    "waste picker; bin man; garbage collector",
    "security-guard": "security guard; night watchman; watchman; caretaker; janitor; night guard; gatekeeper; "
    "museum guard; guard",
    "tour-guide": "guide; tour guide; trekking guide; ski guide; safari guide; river guide; local guide; mountain guide; "
    "sherpa; tour leader; tour operator",
    "climber": "climber; mountaineer; hiker; trekker; alpinist",
    "landlord": "landlord; landlady; landowner; homeowner; tenant; lodger",
    "arms-dealer": "arms dealer; drug dealer; smuggler; trafficker; gang leader; loan shark; money changer; pawnbroker",
    "census-taker": "election official; poll worker; returning officer; polling officer; election commissioner",
    "teaching-assistant": "teaching assistant; classroom assistant; teacher's aide; learning support assistant; "
    "teacher's assistant",
    "negotiator": "negotiator; chief negotiator; lead negotiator",
    "volunteer": "volunteer; volunteer worker",
    "customer": "customer; shopper; guest; hotel guest; diner; patron; regular customer",
    "technician": "lab technician; laboratory technician; sound engineer; sound technician; lighting technician; "
    "technician; lift technician; it technician",
    "researcher": "research fellow; postdoctoral researcher; postdoc; project scientist; research assistant; "
    "research scientist; senior scientist",
    "fire-chief": "incident commander; station commander; assistant fire chief",
    "supervisor": "shift supervisor; shift manager; site foreman; duty manager; line manager; night manager; "
    "shift leader; ganger; site supervisor; floor manager",
    "planner": "urban planner; town planner; city planner; planning officer; traffic planner",
    "geologist": "glaciologist; mineralogist; geochemist; geotechnical engineer",
    "biologist": "ornithologist; entomologist; toxicologist; marine ecologist; conservationist; herpetologist; primatologist",
    "organiser": "organiser; organizer; event organiser; event organizer; promoter; festival organiser; concert promoter",
    "union-leader": "shop steward; union representative; union secretary; union organiser",
    "traffic-chief": "traffic officer; district traffic officer; head of traffic; traffic police chief",
    "baggage-handler": "baggage handler; ground handler; ground crew member",
    "shipping-agent": "shipping agent; customs broker; freight forwarder; ship's agent; ship broker",
    "harbour-pilot": "harbour pilot; harbor pilot; marine pilot; ship's pilot",
    "ship-owner": "shipowner; ship owner; boat owner; ferry owner",
    "ranger": "game warden; fire warden; wildlife ranger; forest guard; fishery officer",
    "agent": "football agent; players' agent; talent agent; booking agent",
    "driver": "delivery driver's mate; ambulance driver's mate; van driver; forklift truck driver; chauffeur",
}

BODIES = """hospital: hospital, clinic, infirmary, health centre, health center, medical centre, medical center, hospice
    museum: museum, gallery, art gallery
    school: school, primary school, high school, secondary school, kindergarten, academy, boarding school, madrasa
    university: university, college, polytechnic, campus, varsity
    faculty: faculty, institute of technology
    company: company, firm, corporation, business, startup, start-up, manufacturer, maker, operator, carmaker, conglomerate,
        retailer, supplier, publisher, brewery, developer, contractor
    bank: bank, lender, credit union, central bank
    airline: airline, carrier
    shop: shop, store, restaurant, cafe, bakery, hotel, guesthouse, supermarket, pub, bar, inn
    ministry: ministry
    agency: agency, authority, commission, regulator, bureau, inspectorate, service, office, department, directorate,
        watchdog, state agency, government agency
    foundation: foundation, charity, non-profit, nonprofit, ngo, aid group, non-governmental organisation,
        non-governmental organization, rescue centre, sanctuary, shelter
    union: union, trade union, labour union, labor union, guild
    association: association, federation, league, confederation, society, chamber of commerce, cooperative
    party: party, political party
    parliament: parliament, senate, national assembly, house of representatives, lower house, upper house, knesset, bundestag,
        legislature, congress
    council: council, city council, town council, county council
    city: city, town, municipality, borough, city hall, town hall
    district: district, subdistrict, sub-district, regency
    province: province, state, prefecture
    village: village, hamlet
    police: police, constabulary, police force, police department, police station
    fire: fire department, fire brigade, fire service, fire station
    army: army, military, armed forces, battalion, regiment, brigade, garrison, military base
    navy: navy, coastguard, coast guard, fleet
    court: court, tribunal, high court, district court
    prison: prison, jail, penitentiary, detention centre, detention center
    port: port, harbour, harbor, terminal
    airport: airport, airfield
    station: railway station, train station, radio station, television station
    newspaper: newspaper, magazine, newsroom, news agency, daily, weekly
    mosque: mosque
    church: church, parish, cathedral, diocese
    temple: temple, monastery, pagoda
    club: club, football club, soccer club
    team: team, squad, national team
    branch: branch, branch office, regional office
    division: division, credit division, section, unit
    zoo: zoo, safari park, aquarium
    park: national park, nature reserve, park
    factory: factory, plant, mill, refinery, power station, power plant, shipyard
    mine: mine, quarry, colliery
    farm: farm, ranch, plantation, vineyard
    laboratory: laboratory, lab, observatory, research centre, research center, institute
    library: library, archive
    theatre: theatre, theater, opera house, orchestra, ballet, festival, choir
    embassy: embassy, consulate, mission
    it: it department, computer systems, information technology"""

LEADING = {
    "head": "runs; ran; heads; headed; leads; led; directs; oversees; has run; has led; has headed; manages; managed; "
    "in charge of; is in charge of; at the helm of; took over; presides over",
    "chair": "chairs; chaired; has chaired",
    "coach": "coaches; coached",
    "ship-captain": "captains; captained; skippered; skippers",
    "editor": "edits; edited",
}

WORKING = {
    "teacher": "teaches; taught; teaching; has taught; teaches at; coached pupils",
    "farmer": "farms; farmed; keeps cattle; keeps sheep; grows rice; grows coffee; raises cattle; kept sheep; kept cattle",
    "fisher": "fishes for a living; fished for a living",
    "bus-driver": "drives a bus; drove a bus; drives a minibus; drove a minibus; drives buses; drove buses; "
    "drives a school bus; drove a school bus",
    "taxi-driver": "drives a taxi; drove a taxi; drives a cab; drove a cab; drives a rickshaw; delivers parcels",
    "trucker": "drives a lorry; drove a lorry; drives a truck; drove a truck; drives lorries; drives trucks; drove trucks",
    "pharmacist": "runs a pharmacy; ran a pharmacy; run a pharmacy; owns a pharmacy; owned a pharmacy",
    "shopkeeper": "bookshop owner; gallery owner; shop manager's assistant; market trader; stall holder; "
    "antiques dealer; art dealer; car dealer; store owner; kiosk owner; runs a shop; ran a shop; runs a stall; "
    "ran a stall; keeps a shop; kept a shop; runs a store; ran a store; runs a grocery; runs a bakery; ran a bakery",
    "waiter": "runs a hotel; ran a hotel; runs a restaurant; ran a restaurant; runs a pub; ran a pub; runs a cafe; "
    "ran a cafe; runs a guesthouse; waits tables; waited tables",
    "lawyer": "practises law; practices law; practised law; practiced law",
    "doctor": "practises medicine; practices medicine; practised medicine; practiced medicine",
    "judge": "sat on a bench; sat on the bench; sat as a judge; sits on the bench",
    "film-director": "made a film; made films; shot a film; directed a film; makes films",
    "pilot": "flies planes; flew planes; flies helicopters; flew helicopters; flew jets; flies jets",
    "student": "undergraduate; graduate student; phd student; doctoral student; schoolboy; schoolgirl; trainee teacher; "
    "medical student; law student; nursing student; studies at; studied at; studies law; studies medicine; "
    "studies engineering",
    "mechanic": "repairs cars; repaired cars; fixes cars",
}
"""What people do for a living, told by a verb."""
