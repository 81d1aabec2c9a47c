"""The things that English news counts, by language-free class."""

from crosscheck.lang.parts.measures import table

NOUNS = table(
    """
people: people person persons man men woman women individual individuals resident residents villager villagers civilian
people: civilians citizen citizens local locals victim victims islander islanders inhabitant inhabitants adult adults
people: souls folk others humans survivor survivors name names stranger strangers pensioner pensioners foreigner foreigners
people: nationals colleagues friends neighbours neighbors elders ladies gentlemen deceased
people: fatality fatalities dead casualties casualty bodies body corpse corpses lives deaths death
people.public: guest guests visitor visitors attendee attendees participant participants spectator spectators fan fans
people.public: onlookers crowd audience mourners worshippers pilgrims pilgrim congregants viewers viewer
people.protester: protester protesters protestor protestors demonstrator demonstrators marcher marchers rioter rioters
people.activist: activist activists supporter supporters
people.traveller: passenger passengers commuter commuters traveller travellers traveler travelers tourist tourists
people.traveller: customer customers holidaymakers
people.climber: hiker hikers climber climbers
people.crew: crew crewmen crew_members sailor sailors seafarers
people.pilot: pilot pilots
people.driver: driver drivers motorists motorist truckers bikers chauffeurs
people.fisher: fisherman fishermen fishers anglers
people.worker: dockers welders porters cleaners carpenters builders stevedores maids helpers workmen machinists
people.worker: mineworkers pitmen dockworkers longshoremen
people.worker: worker workers employee employees staff miner miners labourer labourers laborers staff_members
people.job: job jobs positions
people.farmer: farmer farmers growers herders ranchers planters pickers fruit-pickers
people.teacher: teacher teachers lecturers
people.medic: nurse nurses doctor doctors medics paramedics midwife midwives surgeons physician physicians dentists
people.medic: pharmacists vets veterinarians
people.migrant: migrant migrants asylum_seekers
people.refugee: refugee refugees evacuee evacuees
people.soldier: soldier soldiers troop troops serviceman servicemen marine marines
people.police: police_officer police_officers policeman policemen police officer officers gendarmes gendarme
people.police: sheriff's_deputies constable constables detectives
people: deputies deputy
people.fighter: fighter fighters militant militants rebel rebels insurgent insurgents gunman gunmen attackers
people.responder: personnel firefighter firefighters rescuer rescuers volunteer volunteers guard guards ranger rangers searcher
people.responder: searchers diver divers lifeguards
people.patient: patient patients case cases infection infections
people.prisoner: inmate inmates prisoner prisoners detainee detainees fugitive fugitives convict convicts escapees
people.hostage: hostage hostages captives
people.suspect: suspect suspects defendant defendants arrest arrests robber robbers burglar burglars thief thieves bandits
people.suspect: smuggler smugglers hijackers kidnapper kidnappers assailant assailants perpetrators culprits offenders killers
people.suspect: accomplice accomplices pirates hackers shooters shooter intruders
people.student: student students pupil pupils schoolchildren
people.voter: voter voters electors
people.user: user users subscriber subscribers followers
people.client: client clients borrower borrowers debtor debtors creditor creditors depositor depositors account_holders
people.client: policyholders shareholder shareholders investor investors lenders taxpayer taxpayers consumer consumers buyer
people.client: buyers shopper shoppers tenant tenants leaseholders renters
people.relative: relative relatives sibling siblings brother brothers sister sisters cousin cousins parents spouses widow widows
people.relative: nephews nieces uncles aunts grandparents
people.witness: witness witnesses eyewitness eyewitnesses bystander bystanders
people.expert: engineer engineers technician technicians scientist scientists researcher researchers expert experts specialist
people.expert: specialists investigator investigators inspectors auditors surveyors archaeologists conservators
people.clergy: priest priests imam imams monk monks nun nuns bishop bishops pastor pastors clerics
people.artist: musician musicians singer singers actor actors dancer dancers performers artists
people.journalist: journalist journalists reporter reporters
people.athlete: athlete athletes rider riders cyclist cyclists runner runners starter starters finishers player players
people.athlete: swimmers drivers_on_the_grid
people.member: councillor councillors councilmen delegates commissioners directors trustees
people.member: member members lawmaker lawmakers mp mps senator senators legislator legislators deputies_of_parliament
people.judge: judge judges justice justices jurors juror
people.minister: minister ministers
people.official: official officials delegates
people.candidate: candidate candidates
people.trader: trader traders vendor vendors stallholder stallholders hawker hawkers merchant merchants seller sellers
people.trader: shopkeeper shopkeepers retailers grocers
people.contractor: contractor contractors supplier suppliers consultant consultants subcontractors
people.lawyer: lawyer lawyers attorney attorneys advocate advocates prosecutor prosecutors barristers solicitors
people.referee: referee referees umpire umpires
people.protester: picketers strikers
people.business: entrepreneur entrepreneurs businessmen business_people businesspeople executives
people.child: child children kid kids boy boys girl girls baby babies infant infants toddler toddlers teenager teenagers
people.child: minors youths juvenile juveniles youngsters teen teens daughters sons newborns twins orphan orphans adolescents
families: family families household households
houses: house houses home homes dwelling dwellings residence residences apartment apartments flat flats hut huts
houses: building buildings structure structures property properties warehouse warehouses barn barns shed sheds
schools: school schools classroom classrooms
hospitals: hospital hospitals clinic clinics
vehicles: vehicle vehicles car cars truck trucks lorry lorries bus buses van vans motorcycle motorcycles motorbike
vehicles: motorbikes ambulance ambulances taxis minibus minibuses pickup pickups fire_engine fire_engines
vehicles: fire_truck fire_trucks bicycle bicycles bikes scooters motorcars tram trams
boats: boat boats ship ships vessel vessels ferry ferries tanker tankers warship warships trawler trawlers
aircraft: aircraft plane planes jet jets helicopter helicopters drone drones airliner airliners
missiles: missile missiles rocket rockets shell shells bomb bombs warhead warheads
flights: flight flights departure departures service services
trains: train trains
carriages: carriage carriages wagon wagons coaches
votes: vote votes ballot ballots
seats: seat seats
villages: village villages hamlet hamlets
districts: district districts province provinces state states town towns city cities county counties municipalities
countries: country countries nation nations
companies: company companies firm firms startup startups business businesses auction_house auction_houses publishing_house
companies: publishing_houses fashion_houses agency agencies insurer insurers airline airlines
agreements: agreement agreements memorandum memorandums memoranda mou mous deal deals treaty treaties accord accords
agreements: pact pacts contract contracts
films: film films movie movies title titles
tickets: ticket tickets
works: work works painting paintings artwork artworks object objects item items artefact artefacts artifact artifacts
works: relic relics antiquities heirloom heirlooms statue statues sculpture sculptures figurine figurines carving carvings
works: manuscript manuscripts treasures exhibit exhibits antiques vase vases jewels coin coins bronzes reliefs masks idols
pieces: piece pieces fragment fragments shard shards chunk chunks splinter splinters segment segments slab slabs remnants
pieces: lump lumps sections
animals: animal animals dog dogs cat cats bird birds cow cows cattle sheep goat goats whale whales elephant elephants
animals: tiger tigers fish pigs chickens orangutan orangutans ape apes monkey monkeys gorilla gorillas chimpanzee chimpanzees
animals: rhino rhinos rhinoceroses turtle turtles tortoise tortoises dolphin dolphins shark sharks seal seals penguin penguins
animals: bear bears lion lions leopard leopards wolf wolves deer horse horses camel camels donkey donkeys goose geese duck
animals: ducks poultry hens bats snake snakes crocodile crocodiles alligators lizards bees lobsters buffalo buffaloes calves
animals: cub cubs pup pups puppy puppies kitten kittens hatchlings lamb lambs panda pandas kangaroos koalas parrots eagles
animals: ostriches females males stray strays livestock carcass carcasses
graves: grave graves tomb tombs coffin coffins
machines: bulldozer bulldozers digger diggers crane cranes dredger dredgers tractor tractors
machines: machine machines pump pumps excavator excavators engine engines turbine turbines generator generators reactor
machines: reactors
reports: complaint complaints allegation allegations petition petitions tip tips
wounds: wound wounds
teams: team teams squad squads club clubs
floors: floor floors storeys
meetings: meeting meetings hearing hearings session sessions
voyages: trip trips voyage voyages sailing sailings crossings
samples: sample samples specimens
cameras: camera cameras
pills: pill pills
permits: permit permits visa visas passport passports licence licences license licenses
signatures: signature signatures
planets: planet planets
trees: tree trees
emails: email emails e-mail e-mails message messages letter letters document documents page pages post posts tweet
emails: tweets
shots: shot shots bullet bullets round rounds gunshot gunshots
guns: gun guns weapon weapons rifle rifles pistol pistols firearm firearms revolver revolvers shotgun shotguns handgun
guns: handguns grenade grenades
blades: knife knives machete machetes sickle sickles dagger daggers axe axes sword swords blade blades
goals: goal goals
points: point points
matches: match matches game games race races
laps: lap laps
medals: medal medals gold golds silver silvers bronze bronzes
tests: test tests
doses: dose doses vaccine vaccines jab jabs vaccination vaccinations
earthquakes: earthquake earthquakes quake quakes aftershock aftershocks tremor tremors
fires: fire fires blaze blazes hotspot hotspots wildfires
warnings: warning warnings alarms alerts
keys: keys
locks: locks padlock padlocks
fields: fields
recounts: recount recounts
wells: wells borehole boreholes
cages: cage cages crate crates
cables: cable cables pipe pipes pipeline pipelines
instruments: instrument instruments experiment experiments sensor sensors
towers: tower towers pylon pylons mast masts
attacks: attack attacks strike strikes airstrike airstrikes explosion explosions blast blasts
incidents: incident incidents accident accidents crash crashes
crimes: crime crimes count counts charge charges murder murders offence offences offenses robbery robberies
scholarships: scholarship scholarships
schools: campus campuses university universities
rooms: room rooms bed beds cabins
tents: tent tents shelter shelters
roads: road roads bridge bridges
times: time times occasion occasions
parties: party parties
films: episodes episode songs song albums album books book copies copy
units: unit units
stores: store stores shop shops outlet outlets branch branches restaurant restaurants hotel hotels factory factories
satellites: satellite satellites
ministries: ministry ministries portfolio portfolios
sanctions: sanction sanctions
stitches: stitch stitches
questions: question questions
species: species
barrels: barrel barrels
children: descendants
shares: share shares stock stocks
airports: airport airports station stations port ports
bags: bag bags
packages: package packages parcel parcels box boxes container containers
computers: computer computers phone phones
sides: side sides
steps: step steps
"""
)
