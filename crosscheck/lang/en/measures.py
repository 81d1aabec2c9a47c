"""What English news counts and measures."""

from crosscheck.lang.en.counted import NOUNS
from crosscheck.lang.en.fates import FATES
from crosscheck.lang.en.lasting import LASTING
from crosscheck.lang.parts.measures import MeasureLexicon, table

STATES = table(
    """
killed: kill killed kills killing dead death deaths die died dies dying fatality fatalities perish perished lives
killed: lost_their_lives lost_lives drown drowned bodies body corpses corpse slain toll succumbed massacred
killed: gunned_down fatally_shot shot_to_death shot_and_killed pronounced_dead stabbed_to_death beaten_to_death
killed: claimed_lives shot_dead murdered lost_their_life deadly fatal fatally bury
injured: injured injure injures injuring injuries injury wounded wounding wound wounds hurt hurting casualties burns
injured: burned_people stabbed
missing: missing unaccounted unaccounted_for disappeared lost_contact vanished
displaced: displaced evacuated evacuate evacuees evacuation fled flee fleeing displaced_people refugees homeless
displaced: shelters evacuating
trapped: trapped stranded stuck
rescued: rescued rescue survivors survivor survived saved rescuing
arrested: arrest arrested arrests arresting detained detain detaining custody held_for nabbed apprehended detainees
arrested: rounded_up
escaped: escaped escape escapes escaping fled_prison fugitive fugitives at_large crawled_out broke_out
recaptured: recaptured recapture captured been_caught were_caught
charged: charged indicted accused prosecuted
convicted: convicted jailed sentenced
infected: infected infections infection tested_positive positive cases case ill fell_ill sick sickened contracted
infected: caught_it caught_the_virus caught_the_disease caught_the_infection caught_measles caught_covid caught_cholera
infected: caught_dengue caught_malaria caught_flu caught_the_flu caught_rabies
treated: treated admitted treatment taken_to_hospital taken_to_hospitals rushed_to_hospital sent_to_hospital hospitalised
treated: hospitalized hospital hospitals critical_condition intensive_care stable_condition serious_condition
recovered: recovered discharged recoveries
vaccinated: vaccinated
damaged: damaged damage damaging
shot: shot gunfire gunshot_wounds gunshot_wound
destroyed: destroyed destroy destroying flattened collapsed levelled leveled razed gutted demolished
burned: burned burnt burn burning blaze torched burned_down went_up_in_flames set_alight set_on_fire caught_fire burnt_out
flooded: flooded flood submerged inundated
buried: buried
power: cut_power lost_electricity no_power no_electricity outages blackouts knocked_out_power powerless power_to
power: without_power power_failed power_was_cut power_cut blackout outage lost_power without_electricity
cancelled: cancelled canceled cancellations cancellation cancel lost grounded grounding wiped_out scrapped cancelling
delayed: delayed delays diverted
attended: attended attend attending attendance turned_out gathered rallied marched took_part joined crowd rally
attended: protesters demonstrators protest
present: present
absent: absent
aboard: aboard on_board carrying crew passengers onboard
employed: employ employs employees workforce staff employing
laid-off: cut cuts cutting axed shed laid_off redundancies redundant layoffs job_cuts sacked fired lay_off
signed: signed sign signing signed_by
sold: sold sell selling sales
bought: bought buy purchased ordered
stolen: stolen stole stealing theft robbed looted
seized: seized seize confiscated
voted: voted votes vote won_votes in_favour
margin: margin majority_of ahead clear_of won_by lost_by beat_by lead_of
against: against opposed
seen: seen watched viewed spectators
replaced: replaced appointed sworn_in inducted named new
deployed: deployed deploy deploying sent mobilised mobilized involved
fired: fired launched launch launching
shot-down: intercepted shot_down downed
served: serve serves serving
built: built build construct constructed
broken: broken broke shattered shatter snapped cracked fractured split_into broke_into breaking_into
returned: returned repatriated handed_back given_back brought_home sent_home flown_home sent_back flown_back restituted
remaining: remain remains remained survive left_in_the_wild left_alive
planted: planted
striking: on_strike went_on_strike go_on_strike walked_out downed_tools stopped_work striking strikers walkout
suspended: suspended suspension stood_down placed_on_leave relieved_of_duty taken_off_duty removed_from_duty
released: freed released set_free let_go walked_free
surrendered: surrendered gave_themselves_up gave_up laid_down_their_arms
deported: deported expelled
compensated: compensated compensation
licensed: licensed
examined: questioned interviewed interrogated summoned testified examined inspected screened
working: at_work on_shift on_duty turned_up_for_work
overboard: overboard fell_into thrown_into plunged_into throwing threw_into
defected: defected crossed_the_floor broke_ranks switched_sides defectors
abstained: abstained abstain abstaining abstentions abstention
registered: registered signed_up enrolled
moved: relocated resettled relocate relocation
closed: closed shut
delivered: delivered distributed handed_out shipped
elected: elected
invited: invited
evicted: evicted eviction evictions
culled: culled slaughtered slaughter
laid-off: dismissed dismissals
"""
)

ASPECTS = table(
    LASTING
    + """
length: long length lengthy stretch stretches stretching stretched span spans spanning runs ran tunnel pipeline
depth: deep depth depths
height: high height tall altitude altitudes peak climbed elevation rose_to_a_height summit
width: wide width across diameter breadth
distance: away distance distances off north south east west northeast northwest southeast southwest north-east
distance: north-west south-east south-west travelled traveled drove rode walked sailed flew from course covered journey
distance: route
area: area measures measuring covers covering land burned burnt plot site spread
rain: rain rainfall rains
temperature: temperature temperatures heat mercury hot cold record_high
speed: speed speeds winds wind gusts gust gusting fast
weight: weigh weighs weighed weighing weight mass payload heavy
volume: spilled spilt leaked leak escaped oil
capacity: capacity
power: power output electricity
duration: lasted lasting last lasts duration long took takes take taking hours_long
sentence: sentenced jail prison imprisonment sentence jailed years_in_prison behind_bars
interval: ago later earlier before after since
cost: cost costs costing budget price priced made_for spend spent spending expense bill build
value: worth valued value values valuation estimate haul
loss: loss losses damage damages
compensation: compensation in_damages settlement payout redress
fine: fine fined fines penalty penalties
salary: salary salaries wage wages earn earns earning monthly_pay
prize: prize prizes reward cheque winnings award
bail: bail bond
ransom: ransom
aid: aid assistance relief grant grants donation donations donated fund funds
loan: loan loans credit lend lent borrow borrowed debt debts owed
investment: invest investment investments invested investing
revenue: revenue revenues turnover sales income takings
profit: profit profits earnings net_income surplus
trade: trade exports imports export import
budget: budget budgets allocation allocated
deficit: deficit shortfall
rate: exchange_rate closed_at traded_at to_the_dollar against_the_dollar per_dollar rate
reserves: reserves
raised: raised raise fundraising donors
gap: margin lead gap clear_of ahead behind trails separated seconds_before seconds_ahead
turnout: turnout voted participation
growth: growth grew grow expanded
inflation: inflation
unemployment: unemployment jobless
interest: interest interest_rate
approval: approval approve rating
rise: rose rise rises rising risen gain gained gains up increase increased increases jumped climbed surged soared
rise: strengthened hike grew higher raised
fall: fell fall falls falling fallen drop dropped drops down decrease decreased slid tumbled lost slipped weakened cut
fall: declined decline plunged sank lower shed reduced
change: changed change
share: share shares stake owns owned holds holding held stakeholder controls controlling
offer: offer offering offered
demand: demand demanding want wants demands
support: in_favour in_favor support supported backed
""",
    several=True,
)

SCOPES = table(
    """
forecast: forecast forecasts expected expects expect predicted predicts predict projected projection forecasters feared
forecast: target targeted aim aims goal planned plans plan estimate_before anticipated hoped hopes budgeted
demanded: demand demands demanded want wants wanted seeking sought asked
offered: offer offers offered offering
capacity: capacity holds seat_up_to built_for can_hold can_seat designed_for
minimum: minimum were_needed are_needed is_needed was_needed needed_to_pass needed_to_win were_required are_required votes_needed
above-sea: above_sea_level above_sea-level above_the_sea asl
above-summit: above_the_summit above_its_summit above_the_crater above_its_crater above_the_peak above_the_vent above_the_rim
maximum: maximum limit permitted allowed cap ceiling threshold
record: record all-time
average: average averaged mean median per_capita
daily: per_day a_day daily each_day every_day
weekly: a_week per_week weekly
monthly: a_month per_month monthly each_month
annual: a_year per_year annually annual yearly each_year
hourly: an_hour per_hour hourly
each: each apiece per_person a_head per_head a_person a_share per_share per_family a_family per_household
each: per_victim per_passenger per_account per_worker per_employee per_member per_customer per_patient per_student
children: children child babies infants minors kids toddlers under-fives
women: women woman girls female
adults: adult adults grown-ups
men: men male boys
earlier: earlier previously last_year initially originally formerly at_first first_put first_spoke first_guess
earlier: last_time a_year_ago a_year_earlier the_year_before preceding
another: another similar
earlier: initial
without: who_did_not who_do_not who_had_not who_have_not who_were_not who_are_not not_using not_wearing
current: now currently at_present nowadays
later: subsequently
standings: overall general_classification standings
overall: combined total altogether in_all in_total cumulative
updated: rose_to risen_to rises_to climbed_to climbs_to revised revising raised_to corrected updated increased_to
updated: grew_to grown_to jumped_to bringing brought_the_number brought_the_total brings so_far up_from down_from
updated: now_stands later_put doubled to_date
fallen: fell_to dropped_to down_to shrank_to shrunk_to dwindled_to reduced_to cut_to
opening: opened opening
closing: closed closing
weekend: weekend
"""
)

_EMPLOYED = frozenset("people.job people.worker people.teacher people.medic people.journalist people.crew people.pilot".split())
"""Those who may be "cut" or "axed"; others are cut by a knife."""

LEXICON = MeasureLexicon(
    nouns=NOUNS,
    states=STATES,
    aspects=ASPECTS,
    scopes=SCOPES,
    classifiers=frozenset("new more other additional further so-called such different separate total full further".split()),
    parts=("including", "among them", "of them", "of whom", "of which", "of those", "among those", "of these",
        "included", "among whom",
           "comprising"),
    rest=("others", "other", "the rest", "the remaining", "remaining", "the other", "the others", "leaving", "another", "more"),
    whole=("consisting of", "consisted of", "consists of", "made up of", "comprising", "comprises", "composed of",
        "namely", "divided into",
           "split between", "broken down", "made up by"),
    of=("of the", "of its", "of their", "of those", "of them", "of his", "of her", "of these", "of"),
    tellers=frozenset("said says say told put puts estimated estimate counted reported announced according".split()),
    negations=frozenset("not no never without n't cannot none neither nor".split()),
    rates={"per": "per", "a": "per", "an": "per", "each": "per", "every": "per"},
    head_final=True,
    counting=("numbered", "numbering", "totalled", "totaled", "totalling", "totaling", "were", "stood at", "stands at", "put at"),
    only=frozenset("only just merely barely mere".split()),
    copulas=frozenset("were are was is".split()),
    ambiguous=dict.fromkeys(("cut", "cuts", "cutting", "shed", "fired", "axed"), _EMPLOYED),
    fates=FATES,
    relations={
        "daughter": "daughter", "son": "son", "wife": "wife", "husband": "husband", "mother": "mother", "father": "father",
        "sister": "sister", "brother": "brother", "girlfriend": "partner", "boyfriend": "partner", "stepson": "stepson",
        "stepdaughter": "stepdaughter", "grandson": "grandson", "granddaughter": "granddaughter", "nephew": "nephew",
        "niece": "niece", "cousin": "cousin", "grandmother": "grandmother", "grandfather": "grandfather", "uncle": "uncle",
        "aunt": "aunt", "suspect": "suspect", "victim": "victim", "driver": "driver", "gunman": "suspect",
        "shooter": "suspect", "boy": "boy",
        "girl": "girl",
        "man": "man", "woman": "woman", "teenager": "teenager", "teen": "teenager", "toddler": "toddler", "baby": "baby",
        "infant": "baby",
        "student": "student", "pilot": "pilot", "president": "president", "actor": "actor", "player": "player",
        "minister": "minister",
        "striker": "striker", "defender": "defender", "singer": "singer", "child": "child", "kid": "child",
        "sibling": "sibling", "father-of-two": "father",
        "grandma": "grandmother", "fiance": "partner", "fiancee": "partner", "friend": "friend", "neighbour": "neighbour",
        "neighbor": "neighbour", "officer": "officer", "passenger": "passenger", "patient": "patient", "patients": "patients",
        "elephant": "elephant", "tiger": "tiger", "rhino": "rhino", "lion": "lion", "bear": "bear", "whale": "whale",
        "crocodile": "crocodile", "horse": "horse", "dog": "dog", "orangutan": "orangutan", "turtle": "turtle",
        "aircraft": "aircraft", "plane": "aircraft", "airliner": "aircraft", "jet": "aircraft", "helicopter": "aircraft",
        "ship": "ship", "ferry": "ship", "vessel": "ship", "boat": "ship", "bridge": "bridge", "dam": "dam",
    },
)  # fmt: skip
