"""Words of the land and of houses that streets, estates and buildings are named for, in the singular."""

NAMED_FOR = frozenset(
    """hill creek oak pine elm ash birch cedar maple willow palm rose lake brook spring fountain river shore bay harbor harbour
    island height crest ridge meadow field wood forest grove orchard garden park glen dale vale valley bluff cliff rock stone
    canyon mesa point cove pond bridge mill tower gate arch castle manor villa lodge cottage plaza terrace court square
    crossing landing knoll trail farm acre plain prairie mountain peak summit view vista lawn bank sand dune beach fall rapid
    bell crown king queen bishop abbey church chapel cross eagle hawk swan fox deer hunter""".split()
)
"""What a name holds in one number only: "Fern Hill" is not "Fern Hills"."""
