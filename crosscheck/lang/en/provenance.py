"""English ways to say what a piece of information was made or learned from."""

from crosscheck.lang.parts.origins import joined, phrases

MADE = phrases("""tests by, test by, testing by, tests done by, tests at, tests carried out by, tests run by, tested by, samples
    tested by, analysis by, an analysis by, analyses by, analysed by, analyzed by, a study by, study by, studies by,
    research by,
    survey by, a survey by, a poll by, poll by, polling by, estimate by, estimates by, an estimate by, estimated by,
    noticed by, spotted by, detected by, picked up by,
    flagged by, discovered by, count by, a
    count by, head count by, counted by, tally by, a tally by, tallied by, tallies by, calculation by, calculations by,
    calculated by, computed by, measurements by, measured by, readings by, readings from, recorded by, figures from, figures by,
    figures compiled by, figures issued by, figures released by, numbers from, data from, data compiled by, data collected by,
    data released by, statistics from, statistics by, a report by, report by, reports by, a review by, review by, audit by, an
    audit by, audited by, inspection by, an inspection by, an inquiry by, inquiry by, investigation by, an investigation by, a
    census by, modelling by, modeling by, projections by, projection by, findings by, findings of, a map by, maps by, mapped by,
    assessment by, an assessment by, assessments by, autopsy by, an autopsy by, examination by, dna tests by, carbon dating by,
    laboratory tests by, lab tests by, laboratory work by, compiled by, collated by, put together by, drawn up by,
    worked out by,
    established by, determined by, dated by, identified by, checked by, records kept by, records of, registered by, logged by,
    found by, a sum done by, done by, seen by, reported by, gathered by, handed over by, given by, uncovered by,
    turned up by, put forward by, proved by, confirmed only by, calculation of, sums of, examined by,
    number was released by, figure was released by, count was released by, toll was released by, number was given by,
    figure was given by, number was issued by, figure was issued by, count was issued by, figure was published by,
    number was published by, figure was put out by, number was put out by, only figure is that of, only one is that of,
    is that of, was that of,
    made by, supplied by, provided by, produced by, a list by, a list drawn up by""")
STEMS = phrases("""worked out from, worked out with, drawn from, taken from, derived from, calculated from, estimated from,
    reconstructed from, pieced together from, deduced from, inferred from, read from, read off, established from, determined
    from, gleaned from, learned from, learnt from, learned of it from, learnt of it from, learned about it from, learned it
    from, learned this from, learnt this from, heard from, heard it from, heard of it from, found out from,
    know this from, knew it from, know it from, got it from, got this from, got the information from, received from, received
    it from, obtained from, obtained it from, had it from, came from, comes from, came in from, came to light through, came to
    light thanks to, came to light because of, emerged from, emerged in, surfaced in, based on, based solely on, based only on,
    based entirely on, rests on, rest on, rests solely on, relies on, relied on, traced to, traced back to, known from, known
    only from, known thanks to, thanks to a call from, thanks to a tip from, thanks to, a tip from, tip from, a tip-off from,
    tip-off from, tipped off by, alerted by, were alerted by, was alerted by, informed by, was informed by, were informed by,
    notified by, were notified by, was notified by, told of it by, was told by, were told by, warned by, were warned by, was
    warned by, tip came from, word came from, warning came from, alarm came from, call from, a call from, a phone call from, a
    complaint by, a complaint from, complaint from, an email from, a letter from, a message from, a post by, a post from, a
    video by, footage from, pictures from, images from, a report from, reports from, information from, intelligence from,
    evidence from, a statement by, testimony of, testimony from, testimony by, confession of, an account by, the account of,
    came to light in, came out in, became known from, became known through, on the strength of, on the basis of, drawn up from,
    read in, seen in, found in the records of, got wind of it from, copied from, put together from, known through,
    stems from, stemmed from, originated with, originated from, goes back to, was passed on by, passed on by, passed to police
    by, handed over by, supplied by, leaked by""")
STEMS += joined(
    """emerged, surfaced, came out, came to light, leaked, leaked out, became known, was learned, was revealed, was gathered,
    was pieced together, was deduced, was concluded, was inferred, was obtained, were obtained, was handed to reporters,
    were handed to reporters, was given to reporters, was passed to reporters, was first known, was gleaned""",
    "_",
    "from, through, via, thanks to",
)
TOLD = phrases("""told them, told police, told the police, told officers, told investigators, told detectives, told the
    authorities, told officials, alerted them, alerted police, alerted the police, alerted the authorities, alerted officers,
    alerted officials, tipped off, tipped them off, informed them, informed police, informed the police, informed investigators,
    informed the authorities, notified them, notified police, notified the police, notified the authorities, reported it,
    reported it to, reported this to, reported the find, wrote to them, rang the police, called the police, phoned the police,
    rang them, phoned them, called them, went to the police, came forward, confessed to police, confessed to investigators,
    admitted to police, admitted to investigators, admitted to detectives, passed on the information, gave them the information,
    let them know, let him know, let her know, let us know, revealed it, disclosed
    it, announced it, published it, made it public, made it known, made known, exposed it, blew the whistle,
    brought it to their attention, drew their attention to, drew attention to, raised the alarm, sounded the
    alarm, put a video, posted a video, posted a photo, posted footage, wrote on facebook, gave the police, gave investigators,
    led them to, led police to, led investigators to, pointed them to, showed them where""")
WORKED = phrases("""drew, made, gave, compiled, calculated, worked out, arrived at, reached, produced, published, obtained,
    released, issued, put out, made public, put together, collected, gathered, drew up, came up with, supplied, provided, took,
    carried out, conducted, commissioned, ordered, reported, counted, keeps, kept, has kept, has compiled, has made, has drawn,
    had made, had compiled, bases on, based on, derived, recorded""")
UNKNOWN_BEFORE = phrases("""until then nobody knew, until then no one knew, nobody knew before, no one knew before, knew nothing
    until, knew nothing of, knew nothing about, had no idea until, had not known until, did not know until, were unaware until,
    was unaware until, would never have known, would not have known, only learned, only learnt, only heard, only found out, only
    then did, not until, had heard nothing until, had no inkling, until he spoke, until she spoke, until they spoke, before he
    spoke, before that nobody, before that no one, had no part in, played no part, played no role, had nothing to do with it,
    has no report, had no report, has no report of its own, have no report, has no record of its own, in the dark until, came as
    news to, unknown until, not been known until""")
LEARNED = phrases("""learned, learnt, heard, found out, knew, obtained, got, received, had, worked out, drew, took, gathered,
    gleaned, deduced, reconstructed, derived, been told, hears, knows, gets""")
FROM = phrases("from")
BACK = frozenset("that this it the information such which".split())
FIRST_BY = joined(
    "first, initially, originally, earliest",
    """disclosed, reported, revealed, announced, put out, made known, made public, noticed, detected, recorded, logged,
    documented, flagged, exposed, uncovered, named, posted, published, broadcast, released, recorded and announced, counted""",
    "by",
)
HOUSE = phrases("this newspaper, this paper, this website, this magazine, this station, this channel, our newspaper, our paper")
MESSAGES = phrases("""memo, document, dossier, recording, leak, call, phone call, tip, tip-off, letter, email,
    message, video, photo, photograph, complaint, testimony""")
CLEFTS = frozenset(["it"])
RELATIVES = frozenset("that who which".split())
BECAUSE = phrases("because, after, when, only after, only when, only because, once")
INFORMED = phrases("""telephoned, phoned, rang, called, wrote to, emailed, texted, messaged, told, tipped off, alerted, warned,
    informed, notified, confided in, contacted, had told, had telephoned, had phoned, had called, came forward""")
FRONTED = phrases(
    "it was from, was only from, it is from, only from, it was through, it was thanks to, from the lips of, from the mouth of"
)
FRONTED_ENDS = phrases("that")
CAME_OUT = phrases("""became known, became public, become known, become public, came to light, came out, emerged,
    surfaced, was made
    public, were made public, was made known, were made known, was learned, broke""")
CAME_WHEN = phrases("when, only when, after, once, only after")
ANNOUNCED = phrases("""announced, disclosed, revealed, reported, published, posted, released, told, said so, let,
    made it, put out,
    broke the news, went public, exposed""")
