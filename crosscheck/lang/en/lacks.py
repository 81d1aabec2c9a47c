"""English words for things of which news says that there was none, by language-free class, and the ways of saying so."""

THINGS = """
alarm: alarm alarms | siren: siren sirens | bell: bell bells | whistle: whistle whistles | warning: warning warnings
sign: signpost signposts signage road_sign road_signs warning_sign warning_signs | barrier: barrier barriers
guard: guard guards watchman watchmen | bodyguard: bodyguard bodyguards minder minders
camera: camera cameras cctv | lamp: lamp lamps lights lighting | brake: brake brakes | seatbelt: seatbelt seatbelts
seatbelt: seat_belt seat_belts | lifejacket: lifejacket lifejackets life_jacket life_jackets life_vest life_vests
helmet: helmet helmets | lock: lock locks padlock padlocks | fence: fence fences fencing
extinguisher: extinguisher extinguishers | sprinkler: sprinkler sprinklers | hydrant: hydrant hydrants
detector: detector detectors | smoke: smoke | flame: flame flames | blast: explosion explosions blast blasts
shot: shot shots gunshot gunshots gunfire | bullet: bullet bullets live_rounds live_ammunition | weapon: weapon weapons
knife: knife knives blade blades | gun: gun guns pistol pistols rifle rifles firearm firearms
toy: stun_gun stun_guns toy_gun toy_guns air_gun replica_gun | blood: blood
bruise: bruise bruises | poison: poison poisons | alcohol: alcohol | narcotic: narcotics drugs cocaine heroin
ransom: ransom ransoms | bribe: bribe bribes | receipt: receipt receipts | contract: contract contracts
permit: permit permits licence licences license licenses | certificate: certificate certificates
insurance: insurance | ticket: ticket tickets | passport: passport passports | visa: visa visas
letter: letter letters | complaint: complaint complaints | audit: audit audits | tender: tender tenders auction auctions
quorum: quorum | lawyer: lawyer lawyers attorney attorneys counsel | interpreter: interpreter interpreters
witness: witness witnesses eyewitness eyewitnesses | doctor: doctor doctors physician physicians | nurse: nurse nurses
vet: vet vets veterinarian veterinarians | pilot: pilot pilots | coach: coach coaches trainer trainers | guide: guide guides
passenger: passenger passengers | child: child children | tourist: tourist tourists
nail: nail nails | dam: dam dams | bridge: bridge bridges | rope: rope ropes | net: net nets netting | pump: pump pumps
fuel: fuel | leak: leak leaks leakage | crack: crack cracks | tunnel: tunnel tunnels | rock: rock rocks boulder
rock: boulders | rain: rain rainfall | fog: fog mist | lightning: lightning | vaccine: vaccine vaccines
medicine: medicine medicines | oxygen: oxygen | ambulance: ambulance ambulances | helicopter: helicopter helicopters
radio: radio radios | tracker: tracker trackers tracking_device tracking_devices | collar: collar collars
flare: flare flares | distress: mayday distress_call distress_signal sos | electricity: electricity
tent: tent tents | blanket: blanket blankets | mask: mask masks | toilet: toilet toilets
resistance: resistance | negotiation: negotiation negotiations | threat: threat threats | tattoo: tattoo tattoos
wage: wage wages salary salaries | compensation: compensation | refund: refund refunds | subsidy: subsidy subsidies
loan: loan loans | debt: debt debts | guarantee: guarantee guarantees | fingerprint: fingerprint fingerprints
footprint: footprint footprints | graffiti: graffiti | sponsor: sponsor sponsors | fingerprint: fingerprints
bait: bait | trap: trap traps snare snares | virus: virus viruses | mould: mould mold | asbestos: asbestos | mine: landmine
mine: landmines | parachute: parachute parachutes | ladder: ladder ladders | net: safety_net | subtitle: subtitles
dog: dog dogs | cat: cat cats | rat: rat rats | bird: bird birds
"""
"""Classes with their words: `|` parts the classes on a line, `_` stands for the blank in a word of two."""

LACKING = """no|without|not a single|not one|never any|never had|never have had|has never had|had never had|have never had|
never been|did not have|didn't have|do not have|don't have|does not have|doesn't have|never received|
did not receive|never saw|never found|did not find|never carried|did not carry|never heard|did not hear"""

ANY = """a an any the single sign trace hint piece of such kind sort form type sense evidence"""

NOT_ANY = "not never didn't don't doesn't hasn't haven't hadn't"

AT_ALL = "any"

BYGONE = "before previously"

VAGUE = """one body time way doubt reason idea longer need point question chance place problem matter case means secret
mistake exception surprise wonder comment detail details information word thing things plan plans intention choice
option alternative hurry difference change sense use part day days hour hours night week weeks month months year years
moment minute minutes second least fewer less few evidence indication proof risk danger news rush answer answers
explanation link relation connection interest objection hope going later sooner earlier good bad better worse matter
role money power group groups union unions country
countries data figures winner victim victims survivors help fault notice access people person man woman men women side"""
