"""The persons that English news counts, by language-free group."""

from crosscheck.lang.parts.measures import table

PERSONS = table(
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
people: occupant occupants guy guys speakers close_contacts homeowners newcomers squatters
people.public: worshipper worshiper worshipers congregation churchgoers revellers revelers partygoers diners patrons faithful
people.public: believers
people.soldier: conscript conscripts recruit recruits sentry sentries guardsmen cadets paratroopers
people.fighter: combatant combatants guerrillas jihadists mercenaries
people.crew: deckhand deckhands shipmate shipmates stewards stewardesses
people.worker: electrician electricians plumber plumbers stockmen mahout mahouts keepers zookeepers waiters waitresses cooks
people.worker: chefs
people.worker: civil_servant civil_servants
people.farmer: smallholder smallholders herdsmen ranch_hands
people.business: owner owners landowner landowners landlords proprietors
people.official: leader leaders president presidents chairmen governors mayors ambassadors diplomats envoys secretaries
people.candidate: nominee nominees contender contenders hopefuls applicants runners-up
people.athlete: contestant contestants finalist finalists competitor competitors entrant entrants
people.coach: coach coaches
people.medic: vaccinator vaccinators therapists psychologists psychiatrists
people.responder: warden wardens sentinels lookouts
people.member: independents defectors abstainers
people.suspect: rapists vandals looters poachers conspirators
"""
)
