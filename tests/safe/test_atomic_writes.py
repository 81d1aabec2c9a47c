"""Files are whole or not there at all, and what was there before survives every failure."""

import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from crosscheck.safe.files import WriteError, write_atomically


def test_new_file_and_text_as_utf8(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a.json", "“é”")
    write_atomically(str(tmp_path / "b.bin"), b"\x00\xff")
    assert (tmp_path / "a.json").read_text(encoding="utf-8") == "“é”"
    assert (tmp_path / "b.bin").read_bytes() == b"\x00\xff"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.json", "b.bin"]


def test_permissions_of_the_old_file_stay(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_atomically(path, b"new")
    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("fault", [KeyboardInterrupt(), OSError(28, "No space left on device")])
@pytest.mark.parametrize("step", ["fsync", "replace", "chmod"])
def test_a_failure_at_any_step_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, fault: BaseException
) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise fault

    monkeypatch.setattr(os, step, fail)
    with pytest.raises((KeyboardInterrupt, WriteError)) as caught:
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["a"]
    if isinstance(fault, OSError):
        assert "No space left" in str(caught.value)
        assert str(path) in str(caught.value)


def test_missing_folder_and_folder_as_target(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="does not exist"):
        write_atomically(tmp_path / "no" / "a", b"x")
    with pytest.raises(WriteError, match="it is a folder"):
        write_atomically(tmp_path, b"x")


def test_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_atomically(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipe_is_written_directly(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
    reader.start()
    write_atomically(pipe, b"through")
    reader.join(5)
    assert got == [b"through"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may write everywhere")
def test_read_only_folder(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    tmp_path.chmod(0o555)
    try:
        with pytest.raises(WriteError, match="Permission denied"):
            write_atomically(tmp_path / "a", b"new")
    finally:
        tmp_path.chmod(0o755)
    assert (tmp_path / "a").read_bytes() == b"old"


def test_a_folder_in_which_nothing_may_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_bytes(b"old")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(WriteError, match="a: cannot be written: Permission denied"):
        write_atomically(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"old"


def test_a_target_that_vanishes_meanwhile_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", lambda _: path.unlink())
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"


def test_a_folder_that_vanishes_meanwhile_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "f"
    folder.mkdir()
    monkeypatch.setattr(os, "fsync", lambda _: shutil.rmtree(folder))
    with pytest.raises(WriteError, match="does not exist"):
        write_atomically(folder / "a", b"new")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no device that is always full")
def test_a_full_device_is_a_message() -> None:
    with pytest.raises(WriteError, match="No space left"):
        write_atomically("/dev/full", b"x" * 100)


@pytest.mark.skipif(sys.platform == "win32", reason="this system cannot cap the size of files")
def test_a_disk_that_is_full_halfway_leaves_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    code = (
        "import resource, signal, sys; from crosscheck.safe.files import write_atomically\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))\n"
        "try: write_atomically(sys.argv[1], b'x' * 1_000_000)\n"
        "except OSError as fault: print(fault)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path / "a")], capture_output=True, text=True, check=True)
    assert "a: cannot be written: File too large" in done.stdout
    assert [p.name for p in tmp_path.iterdir()] == ["a"]
    assert (tmp_path / "a").read_bytes() == b"old"
