"""The things that English news counts, by language-free class."""

from crosscheck.lang.en.persons import PERSONS
from crosscheck.lang.parts.measures import table

NOUNS = PERSONS | table(
    """
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
lawsuits: court_case court_cases legal_case legal_cases criminal_case criminal_cases civil_case civil_cases
containers: display_case display_cases glass_case glass_cases packing_case packing_cases suit_case suit_cases
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
groups: group groups clan clans gang gangs faction factions tribe tribes delegation delegations bloc blocs
teams: crews brigade brigades
sites: place places location locations site sites spot spots zone zones area areas
offices: office offices department departments institution institutions organisation organisations organization organizations
shrines: church churches mosque mosques temple temples chapel chapels synagogue synagogues
plots: plot plots pond ponds paddock paddocks
roads: street streets alley alleys lane lanes highway highways
polling-stations: polling_station polling_stations precinct precincts polling_places
operations: operation operations surgery surgeries procedure procedures
attacks: shooting shootings bombing bombings stabbing stabbings raid raids clash clashes
crimes: homicide homicides killing killings burglary burglaries theft thefts assaults
casings: casing casings cartridge cartridges shell_casing shell_casings cartridge_case cartridge_cases shell_case shell_cases
screens: screen screens cinema cinemas
furnaces: furnace furnaces kiln kilns boiler boilers
balloons: balloon balloons
bags: sack sacks basket baskets
doors: door doors window windows gate gates
lifts: lift lifts elevator elevators
posts: pillar pillars pole poles marker markers concrete_posts boundary_posts border_posts column columns
certificates: certificate certificates diploma diplomas degrees
statements: statement statements affidavit affidavits claim claims objection objections lawsuits
lanterns: lantern lanterns
candles: candle candles
teeth: tooth teeth
bones: bone bones skull skulls skeleton skeletons
tiles: tile tiles brick bricks
flags: flag flags
languages: language languages
records: medical_records patient_records files file records
fingerprints: fingerprint fingerprints
meals: meal meals portion portions servings
toilets: toilet toilets
blankets: blanket blankets mattress mattresses tarpaulin tarpaulins
tanks: cylinder cylinders canister canisters tank tanks
bottles: bottle bottles can cans
sirens: siren sirens
tyres: tyre tyres tire tires wheel wheels
fingers: finger fingers toe toes
bolts: bolt bolts screw screws
nights: night nights
terms: term terms
seasons: season seasons
wins: win wins victory victories
defeats: defeat defeats loss losses
snares: snare snares trap traps
plants: seedling seedlings sapling saplings
eggs: egg eggs nest nests
islands: island islands islet islets
dams: dam dams reservoir reservoirs
calls: call calls phone_call phone_calls
visits: visit visits
launches: launch launches
births: birth births
boats: barge barges raft rafts canoe canoes kayak kayaks yacht yachts dinghy dinghies lifeboat lifeboats tugs tugboats
boats: longliner
houses: cottage cottages villa villas farm farms bungalows kiosk kiosks stall stalls
animals: pig hog beast beasts head_of_cattle bull bulls heifers rats mice chicken
companies: bank banks foundation foundations
aircraft: chopper choppers
vehicles: snow_groomer snow_groomers tank_trucks fire_appliances police_cars squad_cars cabs
works: reliquary reliquaries cup cups chalices
guns: cannon cannons
votes: slip slips_of_paper
"""
)
