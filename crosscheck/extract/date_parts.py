"""How long the parts of a day last: minutes from midnight of the day named, with edges as wide as newsrooms use the words."""

PARTS: dict[str, tuple[int, int]] = {
    "morning": (3 * 60 + 30, 12 * 60),
    "midday": (10 * 60 + 30, 15 * 60 + 30),
    "afternoon": (12 * 60, 19 * 60),
    "evening": (16 * 60 + 30, 24 * 60),
    "night": (17 * 60 + 30, 27 * 60),
    "small_hours": (0, 6 * 60),
    "early": (0, 9 * 60),
    "late": (17 * 60, 26 * 60),
    "early_morning": (0, 9 * 60),
    "late_morning": (9 * 60, 13 * 60),
    "early_afternoon": (12 * 60, 16 * 60),
    "late_afternoon": (14 * 60 + 30, 19 * 60),
    "early_evening": (16 * 60 + 30, 20 * 60),
    "late_evening": (20 * 60, 26 * 60),
    "dawn": (3 * 60 + 30, 7 * 60),
    "before_dawn": (0, 6 * 60 + 30),
    "breakfast": (6 * 60, 10 * 60),
    "before_breakfast": (4 * 60, 9 * 60),
    "lunch": (11 * 60 + 30, 14 * 60 + 30),
    "before_lunch": (7 * 60, 13 * 60),
    "after_lunch": (12 * 60 + 30, 17 * 60),
    "dusk": (17 * 60, 21 * 60),
    "lamps": (16 * 60 + 30, 21 * 60),
    "after_dark": (17 * 60, 30 * 60),
    "before_dark": (12 * 60, 20 * 60 + 30),
    "dinner": (17 * 60, 23 * 60),
    "dawn_prayer": (3 * 60, 7 * 60),
    "noon_prayer": (11 * 60 + 30, 14 * 60 + 30),
    "afternoon_prayer": (14 * 60 + 30, 17 * 60 + 30),
    "sunset_prayer": (17 * 60, 20 * 60),
    "evening_prayer": (18 * 60, 23 * 60),
}
"""A part that ends after 24:00 runs into the next day."""

PM_PARTS = frozenset(
    "afternoon evening early_afternoon late_afternoon early_evening late_evening lunch after_lunch dusk lamps after_dark dinner "
    "afternoon_prayer sunset_prayer evening_prayer".split()
)
"""Parts in which a clock of twelve hours means the second half of the day."""
