"""Scales for the drawings: from values to places, with round numbers as ticks."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil, floor, log10


@dataclass(frozen=True, slots=True)
class Scale:
    """Maps [low, high] to [left, right], linearly."""

    low: float
    high: float
    left: float
    right: float

    def __call__(self, value: float) -> float:
        """The place of `value`, to a tenth; what lies outside is drawn at the border."""
        share = (value - self.low) / (self.high - self.low) if self.high > self.low else 0.5
        return round(self.left + min(1.0, max(0.0, share)) * (self.right - self.left), 1)


def number_scale(low: float, high: float, left: float, right: float, whole: bool = False) -> tuple[Scale, tuple[float, ...]]:
    """A scale that holds [low, high] with some room, from nought where that wastes little, and its ticks.

    `whole` is for numbers without parts: no tick lies between two of them.
    """
    if low == high:
        low, high = (0.0, high or 1.0) if high >= 0 else (low, 0.0)
    if 0 < low < 0.6 * high:
        low = 0.0
    step = max(_round_step((high - low) / 5), 1.0 if whole else 0.0)
    bottom = floor(low / step) * step
    count = min(20, max(1, ceil((high - bottom) / step)))
    ticks = tuple(round(bottom + k * step, 10) for k in range(count + 1))
    return Scale(bottom, max(high, ticks[-1]), left, right), ticks


def _round_step(size: float) -> float:
    """The round number (1, 2, 5 with noughts) next above `size`."""
    power = 10.0 ** floor(log10(size)) if size > 0 else 1.0
    return next(m * power for m in (1, 2, 5, 10) if m * power >= size * 0.999)


_STEPS = tuple(timedelta(hours=h) for h in (1, 3, 6, 12, 24, 48, 168, 336, 720, 2190, 8760, 43800, 87600))


def time_scale(low: datetime, high: datetime, left: float, right: float, most: int = 9) -> tuple[Scale, tuple[datetime, ...]]:
    """A scale of time (in seconds since `low`'s day) and its ticks, at most `most`."""
    step = next((s for s in _STEPS if (high - low) / s <= most), _STEPS[-1])
    day = datetime(low.year, low.month, low.day)
    first = day
    while first + step <= low:
        first += step
    ticks = [first]
    while ticks[-1] < high and len(ticks) < 60:
        ticks.append(ticks[-1] + step)
    return Scale(seconds(ticks[0]), seconds(ticks[-1]), left, right), tuple(ticks)


def seconds(time: datetime) -> float:
    """Seconds on a clock without zones."""
    return (time.replace(tzinfo=None) - datetime(1, 1, 1)).total_seconds()
