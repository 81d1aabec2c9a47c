"""The English words for what lasts: of which deed or state a length of time is, by language-free key."""

LASTING = """
tenure: in_office in_power in_the_job in_the_post in_the_role at_the_helm in_charge experience experienced tenure career
tenure: served serving reign reigned ruled governed employed apprenticeship has_led had_led
vacancy: vacant vacancy unfilled empty acting caretaker
wait: wait waited waiting waits queue queued queueing queuing held_up delay delayed delays late passed
response: arrived arrive arriving arrival response_time responded on_the_scene at_the_scene reached came got_there turned_up
trapped: trapped stranded stuck pinned clung clinging adrift drifted marooned underground buried_alive under_the_rubble
supply: supplies supply rations food feed fodder water fuel enough_for
travel: journey trip drive drove voyage flight flew sailed sailing crossing crossed trek trekked walk walked hike ride travel
travel: travelled traveled commute
speech: speech spoke speaking address addressed talked sermon remarks
talks: talks negotiations negotiated meeting met hearing session debate debated discussions discussion summit conversation
talks: deliberated deliberations conference interview questioned questioning interrogated interrogation
fight: battle gun_battle gunfight fought fighting firefight clash clashes clashed shootout shelling siege standoff stand-off war
search: search searched searching hunt hunted combed
shift: at_the_wheel behind_the_wheel on_duty on_shift shift without_a_break driving
outage: outage outages blackout without_power without_electricity without_water power_cut cut_off offline
closure: closed shut closure closing shutdown suspended halted
protest: protest protests protested protesting demonstration demonstrations rally rallied sit-in blockade blockaded
protest: hunger_strike
strike: strike walkout stoppage
truce: ceasefire cease-fire truce halt
fire: burned burning raged blaze flames fire extinguished extinguish put_out under_control
storm: wind winds storm rain rained shaking shook tremor quake hail
visit: stayed stay visit visited visiting
work: build built building construction construct restore restored restoration repair repaired repairs rebuild renovation
treatment: surgery operation hospital treated treatment intensive_care coma unconscious quarantine isolation
detention: held detained detention custody captivity captive hostage
marriage: married marriage together
study: study studied research degree training trained course
contract: contract lease leased concession licence permit valid validity mandate
"""
