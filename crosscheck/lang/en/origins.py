"""English ways to say where a piece of information comes from."""

from crosscheck.lang.en.provenance import (
    ANNOUNCED,
    BACK,
    BECAUSE,
    CAME_OUT,
    CAME_WHEN,
    CLEFTS,
    FIRST_BY,
    FROM,
    FRONTED,
    FRONTED_ENDS,
    HOUSE,
    INFORMED,
    LEARNED,
    MADE,
    MESSAGES,
    RELATIVES,
    STEMS,
    TOLD,
    UNKNOWN_BEFORE,
    WORKED,
)
from crosscheck.lang.parts.origins import OriginLexicon, body_table, phrases

_TALLIES = """recorded, alone has published, has published a figure, has published a number, records, counted, counts,
    tallied, registered, calculated, estimates, estimated, measured, compiled, put the figure at, puts the figure at,
    put the toll at, puts the toll at, put the number at, puts the number at, logged, documented, keeps the count,
    keeps count, keeps a count, keeps the tally, which keeps the count"""
_BEHIND = """first word came from, first report came from, first reports came from, first alert came from, tip-off
    came from, first alerted by, alarm was raised by, first disclosed by, first disclosed last month by, first
    reported by, first revealed by, first shown by, first published by, first broadcast by, first announced by, first
    obtained by, first raised by, first noticed by, first released by, first made public by, first posted by, first
    uncovered by, first identified by, first detected by, first spotted by, originally reported by, originally
    disclosed by, leaked to, was leaked to, seen by, obtained by, reviewed by, brought to light by, uncovered by,
    unearthed by, came to light through, broken by, revealed by, disclosed by"""
_PLAIN = """as quoted by, quoted by, as reported by, as cited by, cited by, citing, made by, compiled by,
    drawn up by, supplied by, provided by, came from, comes from, come from, originated with, originated from,
    originates with, stems from, traced to, traced back to, was the work of, taken from, based on figures from,
    derived from, we know from, known from, known only from, attributed to, credited to, counted by, recorded by,
    measured by"""
_FIRST = """the first to alert, the first to tell, the first to raise, the first to inform, the first to notify, the
    first to suggest, itself first noticed, that first, who first, was the first to report, was the first to reveal,
    was the first to disclose, were the first to report, first reported the, first revealed the, first disclosed the,
    broadcast a leaked, published a leaked, broke the story, broke the news, first published, first aired, first
    blamed, first raised the alarm, first suggested, first named, first identified, exclusively,
    the first to speak, the first to mention, the first to report"""
_SOLE = """own officers, own inspectors, own staff, own data, own calculation, own calculations, own measurements, own
    findings, rather than by, rather than from, rather than the, not by, not from, and not the other way around, only
    source, solely, its own count, its own tally, their own count, own figures, own survey, own records, own estimate,
    single source"""
_ONLY = """own audit, own internal audit, own internal inquiry, own internal investigation, own investigation, own
    inquiry, own internal review, the only body, the only one to, alone has, alone had, nobody else, no one
    else, no other source, no other agency, no other organisation, no other organization, no other paper, no other station,
    no other media, no other institution, no other witness, rather than by any, not by any, not from any, from no one
    else, by no one else, only
    source, solely, alone among, no other newsroom, no other outlet, no other body, only from"""
_SELF = "himself, herself, itself, themselves, alone, on its own"
_NONE = """refused to speculate, declined to speculate, would not speculate, made no survey, has made no survey, had
    made no survey, no count of its own, no figures of its own, has yet to publish, has yet to give, has yet to
    conclude, has no figure, has no figures, have no figures, had no figures, has no data, have no data, had no data,
    has published none, have published none, published none, had no theory, have no theory, has no theory, no theory
    yet, heard nothing, saw nothing, knew nothing, knows nothing, keeps no, keep no, kept no, has no record, have no
    record, had no record, no record of, does not keep, do not keep, does not count, do not count, did not count, has
    not counted, have not counted, never counted, has none, have none, had none, has no instrument, has no station,
    has no gauge, gave no figure, gives no figure, has given no figure, has not given, has made no, made no estimate,
    made no such, not said a word,
    has said not a word, kept silent, stayed silent, remained silent, keeps silent, will not comment, would not comment,
    declined to comment, yet to comment, no statement, issued no, never mentioned, never published, never drew up,
    has issued no, had issued no, says it never, said it never, said it had not, says it has not, never
    said, did not make, has not commented, said nothing, has said nothing, had nothing to do with"""
_BODIES = """agency: reuters, associated press, afp, agence france-presse, xinhua, antara, bloomberg, kyodo, tass,
    kcna, dpa, bernama, yonhap,
        news agency, wire agency, state news agency
    papers: invoice, ledger, logbook, diary, brochure, booklet, leaflet, notebook, minutes, bookkeeping, accounts, archive,
        register, parish register, land register, manuscript, letters,
        memo, memos, memorandum, dossier, spreadsheet, documents, email, emails, survey, paperwork, receipts
    instrument: monitoring system, sensor, sensors, gauge, rain gauge, mast, weather station, seismograph, app, alarm system,
        black box, flight recorder, data recorder, tide gauge
    expert: chemist, engineer's report, geologist, biologist, surveyor, pathologist, collector, historian, consultant,
        consultants, divers, diver, specialist, expert, experts
    shipyard: shipyard, yard, garage, workshop, manufacturer, maker
    police: police, gendarmerie, gendarmes, officers, detectives, constabulary, sheriff, policeman, constable
    prosecution: prosecutor, prosecutors, prosecution, attorney
    health: health, hospital, doctors, clinic, medical
    education: education, school, schools
    ministry: ministry, minister, department
    statistics: statistics, statisticians, census
    weather: meteorological, meteorology, weather, forecasters, met
    union: union, unions, association, federation
    company: company, operator, firm, owner, manager, builder, contractor, airline
    navy: navy, naval, coastguard, coast
    port: harbourmaster, harbormaster, port, harbour
    army: army, military, soldiers, troops
    guard: guard, guards, watchman, warden
    fire: firefighters, fire
    court: court, judge, judges
    government: government, officials, official, authorities, authority, agency, civil protection, administration, palace
    city: mayor, city, council, municipality
    broadcaster: radio, television, tv, broadcaster, station
    newspaper: newspaper, paper, gazette, newsroom, website, magazine, journal
    university: university, researchers, scientists, institute, professor
    redcross: red cross, red crescent
    insurer: insurer, insurers, adjuster
    engineers: engineers, engineer
    bank: bank, lender
    residents: residents, villagers, neighbours, neighbors, witnesses, witness, baker, farmers, fishermen
    rescue: rescuers, rescue, disaster
    investigators: investigator, investigators
    museum: museum, curator
    parliament: parliament, lawmakers, legislators
    un: united nations, u.n
    charity: charity, foundation, volunteers, aid, ngo
    laboratory: laboratory, lab
    camera: camera, cameras, cctv, security cameras, surveillance cameras, doorbell camera
    clip: clip, video, dashcam, footage, post, tweet, recording, phone video
    satellite: satellite, satellites, satellite images, satellite pictures, radar, drone
    shore: lighthouse, lighthouse keeper, ferry, crew, captain, skipper
    witnesses: driver, passenger, passengers, trucker, motorist, hiker, oiler, worker, employee, whistleblower, insider
    relatives: family, relatives, mother, father, wife, husband, brother, sister, neighbour, neighbor
    commerce: chamber, chamber of commerce, guild, cooperative
    students: student, students, pupil, pupils
    accounts: treasurer, accountant, bookkeeper, auditor, auditors
    crewman: helmsman, first mate, sailor, deckhand, steward, stewardess
    economists: economist, economists
    growers: farmer, grower, landowner, shopkeeper, trader, fisherman
    diplomats: embassy, consulate, ambassador, diplomats"""

_INFORMATION = """figure, figures, number, numbers, count, tally, toll, estimate, estimates, report, reports, claim,
    information, news, suspicion, theory, account, data, percentage, total"""

LEXICON = OriginLexicon(
    information=phrases(_INFORMATION),
    tallies=phrases(_TALLIES),
    first=phrases(_FIRST) + phrases(_BEHIND) + FIRST_BY,
    plain=phrases(_PLAIN),
    source_behind=frozenset(phrases(_BEHIND) + phrases(_PLAIN) + FIRST_BY),
    sole=phrases(_SOLE),
    only=phrases(_ONLY),
    by_self=phrases(_SELF),
    pronouns=frozenset("he she it they we i you one who this that these those which".split()),
    none=phrases(_NONE),
    ends=frozenset("alone itself himself herself themselves only "
                   "who which that and but rather not when where on in at last this shows showed says said suggests has have had "
                   "was were is are with while after before as for to because since".split()),
    drop=frozenset("""a an new early official internal the its their his her data figures records report reports
    statistics broadcaster newspaper
    our""".split()),
    bodies=body_table(_BODIES),
    made=MADE,
    stems=STEMS,
    told=TOLD,
    worked=WORKED,
    unknown_before=UNKNOWN_BEFORE,
    back=BACK,
    learned=LEARNED,
    sent=FROM,
    house=HOUSE,
    messages=MESSAGES,
    quoting=frozenset(
        phrases("as quoted by, quoted by, as reported by, as cited by, cited by, citing, attributed to, credited to")
    ),
    first_by=frozenset(FIRST_BY),
    relatives=RELATIVES,
    clefts=CLEFTS,
    came_out=CAME_OUT,
    came_when=CAME_WHEN,
    announced=ANNOUNCED,
    because=BECAUSE,
    informed=INFORMED,
    fronted=FRONTED,
    fronted_ends=FRONTED_ENDS,
)  # fmt: skip
