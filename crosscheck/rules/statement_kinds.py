"""Kinds of opposed states, by how seldom a story holds both for two things."""

RARE = frozenset(
    """insured valid self-acting free-of-charge told-before aboard unanimous burial upheld tested seatbelt armed sober direct
    resistance discussed replay sailed fuel-dumped sprinklers testified wages-paid tagged spoke-in-court consulted consent
    brakes plea ransom joint-statement binding ballot masked handshake replica reviewed left-order trained-apart title-kept
    warrant lawyer-there pregnant office-by candidate-kind tenure coalition invited name-kept opened-box record-broken penalty
    decided afloat load harvest solvent newness origin-kind flight-phase funded-by rested rescue-tried crowd-let-in""".split()
)
"""States that hardly ever stand in one story for two things."""

STRONG = frozenset(
    """condition present deal capture guilty in-public compulsory permanent target result genuine appeal ceasefire in-person
    deliberate death-manner leaving planned conscious owner voluntary kept candidate alarm left in-custody
    entrance side permitted balance welcomed in-writing contagious guarded known-to-police vaccinated cooperating crew
    lit bail sanctions warned live on-own signed convicted classes stock data-taken talked inspected signal-lights
    footage fled line-up full-match fatalities injuries rate vaccine electricity handwritten spoke-language shots-fired
    tear-gas force-used beaten handcuffed confessed handed-over questioned searched dispersed forced-entry
    acquainted planned-deed died-kinds healthy trapped jammed engine snapped repaired radio signposted fenced awake
    swimmer sea wind sabotage autopsy in-use radiation ballot-taken quorum voted vote-side met-crowd replied reported-before
    requested contacted needs-approval promised responsibility resign-call wept tried recount
    mediated escorted allowed ambush-help uniform leaving-reason refunded compensated jobs conducted-flow delivered
    given-food sold-out on-time licence finished-race pit-stop first-attempt dividend bids tendered coach closed-way
    hack-way paid-how pet target-raised listed employed birth-order carried-phone shallow
    apologised strike-on recognised resigned played fit jailed case-goes-on talks-on alert member enrolled fire-out motion
    timing crime-aim provoked staff-kind worktime outdoors power-kind natural ground forced-entry""".split()
)
"""States that seldom stand in one story for two things."""

FREQUENT = frozenset("cause weapon trend transport married local".split())
"""States that stand in many stories for several things."""

OPEN = frozenset(
    """ease pace quality strength price wealth amount span rate-of sound light temperature water-content fill mood calm
    outlook manner practice effect need together hidden same known rank-top independent change-dir breadth keep-remove praise
    trust moved-up posture motive shot-from""".split()
)
"""Qualities that any thing may have: what two texts say of them is of one thing only if the rest of their words is too."""

PROGRESS = {
    "found": "+", "in-custody": "+", "identified": "+", "finished": "+", "published": "+", "freed": "+", "paid": "+", "deal": "+",
    "left": "+", "accepted": "+", "confirmed": "+", "sold": "+", "condition": "stable", "operating": "+", "guilty": "+",
    "fatalities": "some", "injuries": "some", "overnight": "-", "wages-paid": "+", "sailed": "+", "charged": "+",
    "refunded": "+", "compensated": "+", "handed-over": "+", "delivered": "+", "met-crowd": "+", "resigned": "+",
    "fire-out": "+", "jailed": "+", "title-kept": "-", "case-goes-on": "-", "keep-remove": "gone",
}  # fmt: skip
"""The value that a state tends to in time: a later article that gives it does not contradict."""

CHANGING = frozenset(
    "open working operating lit weather conscious occupied trend hurt condition held on-time peaceful".split()
    + "talks-on moved-up change-dir".split()
)
"""States that change to and fro within days."""

PARTITIVE = frozenset(
    """hurt present identified found accepted supported paid working intact success sold permitted finished condition
    ~injury ~death ~arrest ~rescue ~survival ~treatment""".split()
)
"""States that part of a group may have: with a number on either side they contradict nothing."""

PERSONAL = frozenset("survived hurt conscious healthy condition overnight injuries fatalities living".split())
"""States of one person: those of two who are named are two states."""

FAINT = frozenset(
    """~end ~start ~speech ~announcement ~report ~discovery ~return ~travel ~production ~employment ~win ~match ~race
    ~rise ~fall
    ~measurement ~operation ~study ~construction ~case ~victim ~birth ~performance ~publication ~death""".split()
)
"""Events that every story tells many of, so that a denial of one seldom meets another text's event."""
