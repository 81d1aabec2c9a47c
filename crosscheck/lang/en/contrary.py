"""English words that deny by themselves: a translation may put each with a negation."""

CONTRARY = """irreversible impossible unable unlikely uncertain unknown unclear unsafe unaware unfinished unpaid undoubtedly
    unlabelled unlabeled illegal illegally invalid inadequate insufficient incomplete incorrect inaccurate indefinite irregular
    irrelevant incapable inability inevitable invisible ineffective inefficient inconsistent informal unhappy unfair unjust
    unacceptable unnecessary unprepared unprecedented unstoppable unstable unusual unwilling unwanted unarmed unharmed unhurt
    uninjured unchanged unclaimed unconfirmed undecided undeniable uneasy unemployed unfamiliar unfit unfounded unhealthy
    unlawful unlicensed unmarried unmatched unofficial unopposed unpopular unproven unrelated unresolved unsure untouched untrue
    unused dishonest dislike dislikes disagree disagrees disagreed disapprove disobey displeased dissatisfied misplaced mistaken
    misleading misunderstood wrong wrongly false falsely deserted desert empty emptied lack lacks lacked lacking without fail
    fails failed failing failure refuse refuses refused refusal deny denies denied denial reject rejects rejected prevent
    prevents prevented avoid avoids avoided stop stops stopped halt halted ban bans banned forbid forbidden bar barred prohibit
    prohibited against beyond hardly barely scarcely seldom rarely missing absent absence gone ended lost except unless instead
    doubt doubts doubtful hard difficult difficulty easily free freed exempt spare spared scrapped cancelled canceled cancel
    abandon abandoned withdraw withdrew neglect neglected ignore ignored ignorant forget forgot cease ceased quit useless
    hopeless harmless careless homeless powerless endless pointless worthless baseless groundless countless priceless needless
    redundant short few neither backing vain resist resisted collapse collapsed""".split()
