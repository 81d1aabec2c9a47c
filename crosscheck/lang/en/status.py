"""English cues of negation, denial, doubt, plan and condition."""

from crosscheck.lang.parts.status import StatusLexicon, cues

_NOT = """not, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, won't, wouldn't,
    can't, couldn't, shouldn't, mustn't, needn't, ain't, cannot, can not, could not, never, no longer, neither, nor,
    nobody, no one, none of, none, nothing, nowhere, yet to, has yet to, have yet to, had yet to, no plan, no plans, no
    intention, barely, hardly, at no time, not once, never once"""
_PRIVATIVE = """no, without, failed to, fails to, failing to, fail to, refused to, refuses to, refusing to, refuse to,
    declined to, declines to, declining to, unable to, ruled out, rules out, ruling out, rejected, rejects, rejecting,
    stopped, prevented, prevents, avoided, averted, unlikely to, neither of, not a single, not one"""
_PSEUDO = """not only, not just, not merely, not least, no doubt, no wonder, no surprise,
    no question that, no fewer than, no less than, no more than, not more
    than, not fewer than, not less than, not to mention, no matter, not far from, not long after, not long before, nothing
    but, whether or not, if not, if only, will of, free will, last will, his will, her will, good will, may day, if
    anything, as if, even if, without doubt, no sooner than, never mind, why not, could not be more, planned parenthood,
    who could, which could, that could, who may, which may, that may, who might, which might, that might, as possible,
    wherever possible, if possible, if needed, if necessary, when possible"""
_DENIED = """denied, denies, denying, deny, has denied, have denied, dismissed, dismisses, dismissing, rebutted,
    rebuts, refuted, refutes, refuting, disputed, disputes, disputing, rubbished, debunked, debunks, rejected claims,
    rejected reports, rejected the claim, rejected the accusation, rejected accusations, rejected allegations, rejected
    suggestions, rejects claims, rejects reports, denied reports, denied having, brushed aside, brushed off, scotched,
    quashed rumours, quashed rumors, disavowed, contradicted, contradicts, called the report baseless, not true that,
    untrue that, no truth in, falsely claimed, falsely claims, falsely claiming, falsely
    stated, falsely suggested, wrongly claimed, wrongly claims, wrongly reported, mistakenly reported, claimed falsely,
    false claim that, false claims that, false report that, false reports that, false rumours that, false rumors that,
    debunked claim that, discredited claim that, conspiracy theory that, the myth that, a hoax that, challenging that,
    contesting that"""
_DENIED_BACK = """was denied, were denied, is denied, are denied, has been denied, have been denied, denied by,
    disputed by, which he denies, which she denies, which they deny, charges he denies, allegations he denies, is untrue,
    are untrue, was untrue, were untrue, was not true, is not true, were not true, are not true, baseless, unfounded, a
    hoax"""
_HEDGED = """is considering, are considering, was considering, were considering, is weighing, are weighing, is mulling,
    are mulling, is contemplating, are contemplating,
    could, may, might, perhaps, maybe, possibly, probably, potentially, reportedly, allegedly, apparently,
    presumably, supposedly, seemingly, seems to, seem to, seemed to, appears to, appear to, appeared to, likely, is likely
    to, are likely to, would have, could have, may have, might have, possible, thought to, believed to, is believed to,
    are believed to, was believed to, were believed to, suspected, suspected of, rumoured, rumored, purportedly, said to
    be, unconfirmed, alleged, in theory, conceivably, arguably, tentatively, provisional, provisionally, at risk of,
    feared"""
_HEDGED_MATRIX = """it is possible that, it was possible that, it is likely that, there is a chance, there was a
    chance, a chance that, suggests that, suggested that, speculated that, speculation that, suspects that, suspect that,
    suspected that, fears that, feared that, believes that, believe that, believed that, thinks that, think that, hinted
    that, hints that, rumours that, rumors that, unconfirmed reports, according to unconfirmed, not sure whether, unclear
    whether, unclear if, whether, the possibility that, possibility of, reports suggest, reports suggested, risk that,
    indications that, indication that, signs that, highly unlikely that, unlikely that, alleges that, alleged that, allege that"""
_PLANNED = """will, shall, would, won't, wouldn't, 'll, is to, are to, was to, were to, is going to, are going to, was
    going to, were going to, going to, plans to, plan to, planned to, planning to, plans for, planned, plans, intends to,
    intend to, intended to, aims to, aim to, aimed to, aiming to, hopes to, hope to, hoped to, hoping to, wants to, want
    to, wanted to, expects to, expect to, expected to, expects, expected, expecting, is expected, are expected, was
    expected, were expected, scheduled, is scheduled, are scheduled, was scheduled, were scheduled, due to be, due to
    start, due to begin, due to take, due to arrive, due to leave, due to meet, due to open, due on, due in, due at, is
    due, are due, slated, set to, is set for, poised to, about to, forecast, forecasts, forecasted, projected, predicted,
    predicts, prediction, forecasters expect, estimated to reach, targeted, targets, target of, promised to, promises to,
    pledged to, pledges to, vowed to, vows to, proposed, proposes, proposal, prepares to, preparing to, prepared to, ready
    to, agreed to, decided to, upcoming, tomorrow, would be"""
_FORECAST = """would have, would be able, expects to, expect to, expected to, expects, expected, expecting, is
    expected, are expected, was expected, were expected, forecast, forecasts, forecasted, forecasters expect, projected,
    predicted, predicts, prediction, estimated to reach, estimated, estimates, estimate, thought to, is thought, it's
    thought, believed to, is believed to, are believed to, was believed to, were believed to, likely, is likely to, are
    likely to, it is likely that, it was likely that, hopes to, hope to, hoped to, hoping to, plans to, plan to, planned
    to, planning to, aims to, aim to, aimed to, should"""
_PURPOSE = """to prevent, to avoid, to avert, to stop, to deter, to forestall, in order not to, so as not to, aimed at
    preventing, for fear of, for fear that, so that, lest, in order to, designed to, meant to"""
_CONDITION = """if, unless, provided, provided that, providing that, as long as, so long as, on condition that, on the
    condition that, only if, in case, in the event, in the event of, assuming, subject to, depending on, depends on,
    contingent on, should talks, conditional on"""
_STOP = """but, however, although, though, while, whereas, yet, except, instead, and said, and says, and added, and
    told, adding, saying, he said, she said, they said, despite"""

_WHEN = "when, while, as he, as she, as they, as we, as the"

LEXICON = StatusLexicon(
    cues=(
        *cues("negation", _NOT),
        *cues("negation", _PRIVATIVE, "forward"),
        *cues("none", _PSEUDO),
        *cues("denied", _DENIED, "forward", "sentence"),
        *cues("denied", _DENIED_BACK, "backward"),
        *cues("hedged", _HEDGED),
        *cues("hedged", _HEDGED_MATRIX, "forward", "sentence"),
        *cues("planned", _PLANNED),
        *cues("forecast", _FORECAST),
        *cues("purpose", _PURPOSE, "forward"),
        *cues("condition", _CONDITION, "both", "sentence"),
        *cues("stop", _STOP),
        *cues("when", _WHEN),
    )
)
