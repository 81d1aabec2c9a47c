"""Files are written aside and moved into place, so that an interruption never leaves half of one."""

import contextlib
import os
import secrets
import stat
from pathlib import Path

_WRITTEN: list[str] = []
_BINARY = getattr(os, "O_BINARY", 0)


class WriteError(OSError):
    """A file that could not be written; the message names it and says why. What was there before is still there."""


def write_atomically(path: str | os.PathLike[str], data: str | bytes) -> None:
    """Put `data` (text as UTF-8) at `path`, whole or not at all; a link is followed, a device or pipe written directly.

    An existing file keeps its permissions. WriteError if the folder is missing or read-only, or the disk is full.
    """
    target = Path(os.path.realpath(path))
    content = data.encode("utf-8", "replace") if isinstance(data, str) else data
    try:
        if target.exists() and not (target.is_file() or target.is_dir()):
            _directly(target, content)
        else:
            _aside(target, content, os.fspath(path))
    except OSError as fault:
        raise WriteError(f"{os.fspath(path)}: cannot be written: {_why(fault, target)}") from fault


def written() -> list[str]:
    """The files that this process has written, as they were named, in order."""
    return list(_WRITTEN)


def _directly(target: Path, data: bytes) -> None:
    with target.open("wb") as file:
        file.write(data)


def _aside(target: Path, data: bytes, named: str) -> None:
    """The name is known before the file is made, so that an interruption at any point leaves none."""
    name = target.parent / f".{target.name[:100]}.{secrets.token_hex(8)}.tmp"
    before = len(_WRITTEN)
    try:
        with os.fdopen(os.open(name, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, _mode(target))
        _WRITTEN.append(named)
        os.replace(name, target)
    except BaseException:
        with contextlib.suppress(OSError):  # it may be in its place already
            os.unlink(name)
            del _WRITTEN[before:]
        raise


def _mode(target: Path) -> int:
    """The permissions of the file that is replaced, or those a new file would get."""
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _why(fault: OSError, target: Path) -> str:
    if not target.parent.is_dir():
        return f"the folder {target.parent} does not exist"
    if target.is_dir():
        return "it is a folder"
    return fault.strerror or type(fault).__name__
