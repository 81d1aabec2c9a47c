"""Trades of one field, and bodies of one kind, in language-free words: a row lists what goes together."""


def each(one: str, others: str) -> list[str]:
    """A row for each pair of an office with others that have nothing to do with each other."""
    return [f"{one} {other}" for other in others.split()]


FIELDS = (
    "doctor surgeon dentist nurse midwife pharmacist physiotherapist paramedic pathologist epidemiologist medical-examiner "
    "team-doctor psychologist caregiver medical-director chief-nurse hospital-director",
    "vet zookeeper biologist ranger forester parks-director zoo-director farmer epidemiologist",
    "farmer forester geographer landlord worker shopkeeper trader factory-worker",
    "fisher ship-captain first-officer ship-engineer deckhand sailor diver lifeguard harbour-master",
    "pilot copilot cabin-crew controller astronomer ship-captain first-officer",
    "driver trucker bus-driver taxi-driver conductor lorry-helper train-driver mechanic technician",
    "electrician mechanic technician engineer architect contractor surveyor worker factory-worker miner technical-director "
    "programmer ship-engineer it-director plant-manager",
    "tailor butcher shopkeeper worker cook waiter trader beggar hairdresser designer",
    "lawyer judge prosecutor clerk mediator legal-director",
    "banker investor economist chief-economist research-head loan-officer trader-broker investment-manager auditor clerk "
    "finance-director treasurer chief-investment-officer risk-director statistician central-bank-governor chief-auditor",
    "supervisor auditor worker inspector engineer contractor",
    "auditor inspector chief-auditor",
    "chemist astronomer geologist meteorologist hydrologist biologist epidemiologist geographer statistician engineer "
    "scientific-director curator",
    "historian sociologist philosopher curator librarian screenwriter geologist museum-director",
    "musician composer singer dancer actor painter photographer model presenter screenwriter producer journalist publisher "
    "designer critic artistic-director hairdresser",
    "imam priest monk rabbi archbishop teacher philosopher shaman",
    "footballer cyclist runner boxer racer swimmer tennis-player basketballer jockey climber co-driver assistant-coach "
    "sporting-director diver",
    "police-officer inspector soldier security-guard guard firefighter rescuer bodyguard ranger lifeguard paramedic climber "
    "security-director",
    "tour-guide climber ranger rescuer",
    "tour-guide lifeguard diver",
    *each("tour-guide", "volunteer driver farmer student teacher historian biologist fisher ship-captain"),
    "teacher headteacher caregiver teaching-assistant",
    "negotiator mediator lawyer",
    "controller security-guard train-driver",
    "baggage-handler factory-worker controller",
    "organiser producer presenter entrepreneur",
    "ship-owner ship-captain fisher trader",
    "harbour-pilot ship-captain first-officer harbour-master",
    "planner architect engineer surveyor geographer",
    "student apprentice waiter clerk shopkeeper taxi-driver volunteer model caregiver researcher farmer",
    "student musician dancer actor singer painter photographer screenwriter runner swimmer footballer boxer climber cyclist "
    "tennis-player basketballer lifeguard programmer teacher",
    "postman clerk",
    "customs-officer inspector police-officer",
    "sluice-keeper worker guard technician",
    "detective police-officer inspector",
    "homemaker shopkeeper trader farmer tailor clerk worker factory-worker butcher waiter",
    "census-taker clerk teacher volunteer",
    "volunteer rescuer firefighter paramedic climber ranger diver teacher farmer nurse doctor",
    "customs-officer clerk",
    "auctioneer curator historian publisher trader designer painter shopkeeper museum-director",
    "brewer farmer shopkeeper waiter cook trader chemist factory-worker tailor",
    *each("sexton", "priest monk clerk security-guard guard worker factory-worker volunteer imam shaman historian"),
    "bomb-expert police-officer soldier engineer technician detective",
    *each("coach", "teacher headteacher lecturer student footballer runner swimmer"),
    *each("chess-player", "teacher student journalist coach assistant-coach programmer statistician"),
    "extension-worker farmer geographer vet forester biologist fisher",
    "flight-director astronomer engineer controller scientific-director",
    *each("sluice-keeper", "engineer hydrologist controller"),
    "shipping-agent trader clerk",
    "operations-director finance-director technical-director security-director it-director marketing-director branch-manager "
    "personnel-director plant-manager",
)
"""Trades of one field: a person is called by one for the other, or has learned both."""

BODY_KIN = (
    "agency ministry police fire army navy council city district province village court prison port airport park laboratory "
    "parliament embassy it division branch",
    "company bank airline shop newspaper station port airport factory mine farm club team theatre hospital laboratory branch "
    "division it zoo agency",
    "university faculty school laboratory hospital division library branch",
    "foundation association union club museum zoo park mosque church temple school hospital theatre branch team library party",
    "association company union farm",
    "museum library theatre laboratory agency",
    "parliament party council",
    "hospital agency army police",
)
"""Bodies of which one may be the other, or a part of it."""
