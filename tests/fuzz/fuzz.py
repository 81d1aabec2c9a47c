"""Runs one target under atheris: `python tests/fuzz/fuzz.py dates -max_total_time=600 FOLDER tests/fuzz/corpus`.

atheris is no dependency of the project; `pip install atheris` brings it. What comes after the target's name goes to libFuzzer:
new inputs are kept in the first folder named, a crash is written to `crash-...` in the working folder. A crash that is
understood becomes a file in `tests/fuzz/corpus`, which every test run replays.
"""

import sys

import atheris

PARTS = ["crosscheck.load", "crosscheck.extract", "crosscheck.align", "crosscheck.rules", "yaml"]

with atheris.instrument_imports(include=PARTS):
    from targets import TARGETS

if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(f"give one of {', '.join(TARGETS)}, then options for libFuzzer")
    target = TARGETS[sys.argv[1]]
    atheris.Setup([sys.argv[0], *sys.argv[2:]], target)
    atheris.Fuzz()
