"""What English news says of the persons whose ages it gives: who was harmed, who is accused."""

from crosscheck.lang.parts.fates import FateLexicon

FATES = FateLexicon(
    harmed=(
        "died", "dies", "is dead", "was dead", "dead", "lost his life", "lost her life", "found dead", "pronounced dead",
        "suffered", "suffers", "suffering", "sustained", "survived", "succumbed", "recovering", "is recovering",
        "in critical condition", "in serious condition", "in stable condition", "in fair condition", "in grave condition",
        "in critical but stable condition", "in intensive care", "on life support", "remains in critical",
        "fighting for his life",
        "fighting for her life", "hospitalized", "hospitalised", "airlifted", "flown to", "rushed to", "taken to",
        "transported to", "was transported", "was rushed", "was airlifted", "was pronounced", "was treated",
        "is expected to survive", "drowned",
        "gunned down", "shot dead", "shot and killed", "shot to death", "stabbed to death", "fatally shot",
        "with a gunshot wound", "with gunshot wounds", "with a single gunshot wound", "with multiple gunshot wounds",
    ),
    accused=(
        "accused", "charged", "is charged", "arrested", "indicted", "convicted", "sentenced", "jailed", "arraigned", "booked",
        "detained", "suspected", "wanted", "faces", "faced", "facing", "pleaded", "pled", "surrendered", "turned himself in",
        "turned herself in", "in custody", "taken into custody", "held on", "being held", "opened fire", "fired", "allegedly",
        "pulled the trigger", "confessed", "admitted", "guilty", "as the shooter", "as the gunman", "as the suspect",
    ),
    deeds=(
        "shot", "shoots", "shooting", "killed", "kills", "killing", "wounded", "wounds", "wounding", "injured", "injures",
        "injuring", "stabbed", "stabs", "stabbing", "struck", "strikes", "striking", "hit", "hits", "hitting", "beat",
        "beaten",
        "murdered", "murdering", "hurt", "grazed", "shot and killed", "shot and wounded", "fatally shot", "fatally wounded",
        "critically wounded", "critically injured", "seriously injured", "fatally stabbed",
    ),
    passives=frozenset("was were is are been being be got gets found left listed remains remained".split()),
    seizing=(
        "arrested", "arresting", "charged", "charging", "detained", "detaining", "indicted", "apprehended", "nabbed",
        "interviewing", "questioning", "suspect", "suspects", "accused", "shooter", "gunman", "identified the suspect as",
        "identified the shooter as",
    ),
    by=("by",),
    deed_nouns=(
        "shooting of", "death of", "deaths of", "killing of", "murder of", "slaying of", "stabbing of", "wounding of",
        "shooting death of",
        "shooting deaths of", "stabbing death of", "homicide of", "victim", "the victim", "identified the victim as",
    ),
    seizing_nouns=("at the hands of", "arrest of", "charges against", "case against", "charge against", "warrant for",
        "trial of"),
    oneself=frozenset({"himself", "herself", "themselves"}),
    objects=frozenset("a an the his her their another at him them someone somebody two three four five six seven its it".split()),
    adverbs=frozenset(
        """accidentally allegedly fatally also later reportedly unintentionally critically seriously severely apparently
        mortally brutally both then has have had previously initially just now still who that""".split()
    ),
    clauses=frozenset(
        "after when while as before because if where until since although though whose he she they it we i you".split()
    ),
    links=frozenset("of with for between to from against about near including like".split()),
)  # fmt: skip
