"""The command line. It holds no logic: each command reads its options, calls the library and prints."""

import gc
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress

from crosscheck import __version__

INTERRUPTED = 130
"""Exit status after Ctrl-C, as shells have it."""

AGAIN = 0.02
"""Seconds until a Ctrl-C is tried again that no exception could tell of."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line; exits 0 (nothing found), 1 (something found) or 2 (input, usage or internal failure).

    Ctrl-C at any moment ends it with status 130 and one line that says which files were written.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == ["--version"]:
        print(f"crosscheck {__version__}")
        return
    try:
        if arguments is None:
            _listen(_pressed)
            sys.unraisablehook = _not_lost
            from crosscheck.safe.collector import collect_seldom

            collect_seldom()
        from crosscheck.cli.app import build

        build()(given, prog_name="crosscheck")
    except KeyboardInterrupt:
        _stopped()
    except SystemExit as ending:
        if ending.code == INTERRUPTED:
            _stopped()
        raise
    except Exception:
        if not PRESSED:
            raise
        _stopped()
    finally:
        if arguments is None:  # from here on the interpreter only closes: another Ctrl-C would show a traceback
            _listen(signal.SIG_IGN)
            gc.freeze()  # and need not look for cycles in all that the process goes with: 0.3 s


PRESSED: list[int] = []
"""Every Ctrl-C so far. A library may turn the KeyboardInterrupt that passes through it into an error of its own."""


def _pressed(number: int, _frame: object) -> None:
    PRESSED.append(number)
    raise KeyboardInterrupt


def _not_lost(lost: "sys.UnraisableHookArgs") -> None:
    """Press again for a Ctrl-C that came in a destructor or a callback of the import system: no exception leaves those."""
    if not issubclass(lost.exc_type, KeyboardInterrupt):
        sys.__unraisablehook__(lost)
        return
    from threading import Timer

    again = Timer(AGAIN, _press)
    again.daemon = True
    again.start()


def _press() -> None:
    """Ctrl-C to the main thread; where the system can, it also ends a wait that this thread is in."""
    if sys.platform == "win32":
        import _thread

        _thread.interrupt_main()
    else:
        from threading import main_thread

        signal.pthread_kill(main_thread().ident or 0, signal.SIGINT)


def _listen(answer: "signal.Handlers | Callable[[int, object], None]") -> None:
    """What Ctrl-C does from now on."""
    with suppress(ValueError):  # called from a thread: the main thread keeps its own ways
        signal.signal(signal.SIGINT, answer)


def _stopped() -> None:
    """Say what was done before Ctrl-C, and end."""
    from crosscheck.safe.files import written
    from crosscheck.safe.sinks import for_message, for_terminal

    done = written()
    what = f"{len(done)} files were written, the last is {for_message(done[-1])}" if done else "no file was written"
    sys.stderr.write(f"crosscheck: stopped; {for_terminal(what)}\n")
    raise SystemExit(INTERRUPTED)
