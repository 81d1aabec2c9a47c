"""The pinned quality gate: floors per code, language and tier, a digest of the data, and what is known to be open.

`gate.json` lies beside the stories. Quality may rise at will; it may fall only with `--allow-regression REASON`, and data
that changed must be pinned again, so that neither happens unnoticed.
"""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from crosscheck.dataset.evaluate import Evaluation
from crosscheck.dataset.faults import DataError, Fault
from crosscheck.dataset.items import extra_key, item_key, open_items
from crosscheck.dataset.stories import StorySet
from crosscheck.dataset.tally import Tally, by_code, by_language, by_tier, total
from crosscheck.model.base import Model
from crosscheck.safe.files import write_atomically
from crosscheck.safe.sinks import json_text

GATE_FILE = "gate.json"
Floors = dict[str, dict[str, float]]


class Gate(Model):
    """The content of `gate.json`.

    `floors` are rates by slice and name, rounded down to three places; `ceilings` are rates that may not rise; `known` are
    the items of each story that do not hold yet, `extra` the findings that nobody asked for yet; `regressions` the reasons
    given when a floor was lowered, newest last.
    """

    version: int = 1
    encoder: str
    digest: str
    floors: dict[str, Floors]
    ceilings: dict[str, float] = {}
    known: dict[str, tuple[str, ...]] = {}
    extra: dict[str, tuple[str, ...]] = {}
    regressions: tuple[str, ...] = ()


def digest(stories: Sequence[StorySet]) -> str:
    """A hash of the data of all stories, by name."""
    lines = sorted(f"{story.name} {story.digest}" for story in stories)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def read_gate(path: Path) -> Gate:
    """The gate in a file; DataError if it is none."""
    try:
        return Gate.model_validate(json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError as fault:
        raise DataError([Fault(path, 1, "is not there; `--update` makes it")]) from fault
    except (OSError, ValueError, ValidationError) as fault:
        raise DataError([Fault(path, 1, f"is no gate file: {str(fault).splitlines()[0]}; `--update` makes it anew")]) from fault


def measure(evaluation: Evaluation, regressions: Sequence[str] = ()) -> Gate:
    """The gate that today's figures would pin."""
    scores = evaluation.scores
    everything = total(scores)
    return Gate(
        encoder=evaluation.settings.encoder,
        digest=digest([s.story for s in scores]),
        floors={
            "all": {"all": _rates(everything) | {"aligned": _down(everything.aligned / max(1, everything.agree))}},
            "code": {k: _rates(t) for k, t in by_code(scores).items()},
            "language": {k: _rates(t) for k, t in by_language(scores).items()},
            "tier": {k: {"recall": _down(t.recall)} for k, t in by_tier(scores).items()},
        },
        ceilings={"traps_sprung": _up(everything.sprung / max(1, everything.traps))},
        known=_by_story((s.story.name, item_key(s.story, part, i)) for s in scores for part, i in open_items(s)),
        extra=_by_story((s.story.name, extra_key(j)) for s in scores for j in s.extras),
        regressions=tuple(regressions),
    )


def problems(gate: Gate, evaluation: Evaluation) -> list[str]:
    """Why today's run does not pass the gate; empty if it does."""
    today = measure(evaluation)
    found = [] if gate.encoder == today.encoder else [f"pinned with encoder {gate.encoder}, run with {today.encoder}"]
    if gate.digest != today.digest:
        found.append("the stories are not those that were pinned; look at the figures, then pin them with --update")
    return found + worse(gate, today)


def worse(old: Gate, new: Gate) -> list[str]:
    """What fell below the floors of `old`, or rose above its ceilings."""
    found = []
    for kind, floors in old.floors.items():
        for name, rates in floors.items():
            got = new.floors.get(kind, {}).get(name, {})
            found += [
                f"{kind} {name}: {rate} {got.get(rate, 0.0):.3f} is below the floor {floor:.3f}"
                for rate, floor in rates.items()
                if got.get(rate, 0.0) < floor
            ]
    for name, ceiling in old.ceilings.items():
        if new.ceilings.get(name, 0.0) > ceiling:
            found.append(f"{name} {new.ceilings[name]:.3f} is above the ceiling {ceiling:.3f}")
    return found


def update(path: Path, evaluation: Evaluation, reason: str | None) -> list[str]:
    """Pin today's figures in `path`. Returns what got worse; then the file is written only if a `reason` is given."""
    old = read_gate(path) if path.exists() else None
    fallen = worse(old, measure(evaluation)) if old is not None else []
    if fallen and not reason:
        return fallen
    history = list(old.regressions) if old is not None else []
    if fallen and reason:
        history.append(reason)
    write_atomically(path, as_json(measure(evaluation, history)))
    return fallen


def as_json(gate: Gate) -> str:
    """The file's text: sorted and indented, so that a change reads well in a diff."""
    data: dict[str, Any] = gate.model_dump(mode="json")
    return json_text(data, 1)


def _rates(tally: Tally) -> dict[str, float]:
    return {"precision": _down(tally.precision), "recall": _down(tally.recall)}


def _down(rate: float) -> float:
    return int(rate * 1000 + 1e-9) / 1000


def _up(rate: float) -> float:
    return -int(-rate * 1000 - 1 + 1e-9) / 1000 if rate else 0.0


def _by_story(pairs: Any) -> dict[str, tuple[str, ...]]:
    out: dict[str, list[str]] = {}
    for story, key in pairs:
        out.setdefault(story, []).append(key)
    return {story: tuple(sorted(keys)) for story, keys in sorted(out.items())}
