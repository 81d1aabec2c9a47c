"""English words for opposed states: common qualities, which any thing may have (see antonyms.py for the signs)."""

STATES: dict[str, dict[str, str]] = {
    "ease": {
        "easy": "easy|easily|simple|straightforward|effortless|effortlessly|without difficulty|without trouble",
        "hard": "difficult|with difficulty|laborious|complicated|painstaking|struggled to|cumbersome|tough",
    },
    "pace": {
        "fast": "fast|quick|quickly|swift|swiftly|rapid|rapidly|promptly|at once|immediately|within minutes|without delay|"
        "instantly|straight away|right away",
        "slow": "slow|slowly|sluggish|sluggishly|only after hours|hours later|took hours|belatedly|dragged its feet|"
        "at a snail's pace",
    },
    "quality": {
        "good": "good|excellent|well made|high quality|superb|flawless|impeccable|outstanding",
        "bad": "bad|poor|shoddy|low quality|badly made|substandard|dreadful|terrible|abysmal",
    },
    "strength": {
        "strong": "strong|sturdy|solid|robust|firm",
        "weak": "weak|fragile|flimsy|rickety|feeble|frail|brittle",
    },
    "price": {
        "cheap": "cheap|cheaply|inexpensive|affordable|bargain|low cost|a pittance",
        "dear": "expensive|costly|dear|pricey|overpriced|exorbitant|unaffordable",
    },
    "wealth": {
        "rich": "rich|wealthy|well off|affluent|millionaire|billionaire",
        "poor": "poor family|penniless|destitute|impoverished|needy|broke|poverty",
    },
    "amount": {
        "many": "many|numerous|plenty|crowds|scores of|most of|a majority|the majority|majority of",
        "few": "few|hardly any|scarcely any|only a few|a handful|a minority|barely any|sparse|sparsely|hardly anyone",
    },
    "span": {
        "long": "long|lengthy|for hours|for weeks|for months|for years|drawn out|prolonged",
        "short": "short|brief|briefly|short lived|for minutes|momentary|for a moment",
    },
    "rate-of": {
        "always": "always|every time|every day|constantly|permanently|invariably|regularly|without fail|on every occasion",
        "rarely": "rarely|seldom|hardly ever|once in a while|sporadically|scarcely ever|almost never|irregularly|occasionally",
    },
    "sound": {
        "loud": "loud|loudly|noisy|noisily|deafening|roaring|booming|at full volume",
        "quiet": "quiet|quietly|silent|silently|hushed|noiseless|in silence|without a sound|soundless",
    },
    "light": {
        "bright": "bright|brightly|daylight|broad daylight|in daylight|sunlit",
        "dark": "dark|darkness|pitch black|dusk|at night|by night",
    },
    "temperature": {
        "warm": "hot|warm|heat|sweltering|scorching|boiling|mild",
        "cold": "cold|freezing|icy|chilly|chilled|frosty|frozen",
    },
    "water-content": {
        "wet": "wet|damp|soaked|moist|drenched|waterlogged",
        "dry": "dry|dried out|parched|arid|bone dry",
    },
    "fill": {
        "full": "full|filled|brimming|packed|to the brim|full of",
        "empty": "empty|emptied|bare|vacant|half empty|nearly empty|almost empty|deserted",
    },
    "mood": {
        "glad": "happy|glad|cheerful|delighted|overjoyed|pleased|satisfied|relieved|joyful|content",
        "upset": "angry|furious|unhappy|sad|disappointed|upset|dissatisfied|outraged|bitter|dismayed|enraged",
    },
    "calm": {
        "+": "calm|calmly|composed|relaxed|unruffled|serene|coolly|unfazed",
        "-": "panicked|in panic|panic|hysterical|nervous|agitated|frantic|in a panic|trembling|rattled|anxious",
    },
    "outlook": {
        "hopeful": "optimistic|confident|hopeful|upbeat|bullish|assured",
        "doubtful": "pessimistic|doubtful|sceptical|skeptical|gloomy|bearish|unsure|bleak",
    },
    "manner": {
        "friendly": "friendly|warmly|cordial|cordially|polite|politely|courteous|amicable|amicably|warm welcome",
        "hostile": "hostile|rude|rudely|cold|coldly|icy|bitter|acrimonious|unfriendly|brusque|curt|frosty",
    },
    "practice": {
        "skilled": "experienced|seasoned|veteran|skilled|qualified|trained|well trained|professional|certified",
        "unskilled": "inexperienced|novice|beginner|untrained|unqualified|amateur|newcomer|rookie|unskilled|first timer",
    },
    "effect": {
        "strong": "effective|worked well|highly effective|efficient|had an effect|paid off",
        "none": "ineffective|useless|had no effect|of no use|inefficient|to no avail|in vain|made no difference",
    },
    "need": {
        "+": "necessary|needed|essential|vital|indispensable|crucial|important",
        "-": "unnecessary|needless|superfluous|dispensable|not needed|unimportant|irrelevant|no need",
    },
    "together": {
        "+": "together|jointly|hand in hand|side by side|in unison|as one|joint|united",
        "-": "separately|individually|one by one|apart|independently|on their own|at odds|split|disunited",
    },
    "hidden": {
        "+": "hidden|concealed|secret|secretly|covered up|kept quiet|undercover|in secret|out of sight|clandestine",
        "-": "openly|visible|in plain sight|in full view|publicly|in the open|visibly|for all to see|displayed",
    },
    "same": {
        "+": "the same as|exactly the same|identical|identically|unchanged|similar|alike|match*|matching|equal",
        "-": "different|differs|differed|differently|unlike|does not match|did not match|mismatch|altered|unequal|at variance",
    },
    "known": {
        "+": "well known|known to|famous|familiar|renowned|widely known|popular|celebrated",
        "-": "unknown|little known|obscure|unheard of|unfamiliar|unpopular|nobody knew",
    },
    "rank-top": {
        "+": "the best|best ever|the largest|the biggest|the highest|the most|the strongest|the fastest|the oldest",
        "-": "the worst|worst ever|the smallest|the lowest|the least|the fewest|the weakest|the slowest|the youngest",
    },
    "independent": {
        "+": "independent|independently run|autonomous|impartial|neutral|unaffiliated|self governing",
        "-": "dependent|controlled by|under the control|partisan|biased|beholden|affiliated with|run by the|belonging to the",
    },
    "change-dir": {
        "better": "improve*|recover*|get better|got better|getting better|on the mend|ease*|eased off|calmed down|stabilise*|"
        "stabilize*",
        "worse": "worsen*|deteriorate*|get worse|got worse|getting worse|aggravate*|escalate*|decline*|relapse*",
    },
    "breadth": {
        "widen": "expand*|widen*|extend*|enlarge*|broaden*|scale* up|grow*",
        "narrow": "shrink*|narrow*|shorten*|reduce*|scale* down|curtail*|trim*|cut back|cut short",
    },
    "keep-remove": {
        "kept": "kept in place|left in place|remain* in place|preserve*|retain*|stays up|still stands|left standing|kept up",
        "gone": "taken down|take* down|remove*|dismantle*|demolish*|pull* down|tear* down|torn down|razed|cleared away|bulldoze*",
    },
    "praise": {
        "+": "praise*|commend*|applaud*|laud*|hail*|thank*|compliment*|pay* tribute",
        "-": "criticise*|criticize*|condemn*|attack*|slam*|blast*|denounce*|rebuke*|scold*|lambast*",
    },
    "trust": {
        "+": "trust*|believe* him|believe* her|credible|reliable|has confidence|have confidence|took him at his word",
        "-": "distrust*|mistrust*|doubt*|not credible|unreliable|no confidence|lost confidence|disbelieve*",
    },
}
