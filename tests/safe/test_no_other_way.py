"""Walks the code: text reaches a terminal, a page, a file or a regular expression only by way of `crosscheck.safe`."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import crosscheck

ROOT = Path(crosscheck.__file__).parent
SAFE = "safe/"
CLI = "cli/"
MAKERS = (
    "dataset/training.py",
    "dataset/weighing.py",
    "dataset/marked.py",
    "dataset/calibrating.py",
    "dataset/mixing.py",
    "dataset/cross_model.py",
)
"""Scripts that a developer runs to make the shipped models and story sets; they print and write numbers of their own."""

ALLOWED: dict[str, tuple[str, ...]] = {
    "print": (CLI + "__init__.py", *MAKERS),
    "sys.stdout": (CLI,),
    "sys.stderr": (CLI,),
    "typer.echo": (CLI,),
    "Markup": (SAFE + "sinks.py", "report/html/page.py"),
    "html.escape": (SAFE + "sinks.py",),
    "xml.sax.saxutils": (),
    "rich.markup": (CLI + "corpus.py",),
    "json.dumps": (SAFE + "sinks.py", "dataset/", "align/", "corpus/"),
    "json.dump": (),
    "re.compile": (SAFE + "patterns.py",),
    "re.search": (),
    "re.match": (),
    "re.fullmatch": (),
    "re.sub": (),
    "re.findall": (),
    "re.finditer": (),
    "re.split": ("extract/date_",),
    ".write_text": MAKERS,
    ".write_bytes": (),
    "tempfile.mkstemp": (SAFE + "files.py", "align/"),
    "logging.getLogger": ("corpus/engines/kinds/ray.py",),
    "warnings.warn": (),
    "eval": (),
    "exec": (),
    "os.system": (),
    "subprocess.run": (),
    "subprocess.Popen": (),
    "pickle.loads": ("corpus/engines/kinds/ray.py",),
    "pickle.load": (),
    "yaml.load": ("load/readers/plain.py",),
    ".isdigit": ("stories/",),
    ".isnumeric": (),
    "socket.socket": ("load/network/",),
    "urllib.request.urlopen": (),
}
"""Who may use what: path prefixes below the package. `page.py` marks its own style sheet, script and a JSON block as markup;
`yaml.load` with the base loader makes strings only; the date grammar splits at single
characters; caches, developers' data and the cells of a corpus's tables are no reader's sink; the progress of a corpus holds
names of stages and numbers only; a Ray cluster, which runs what it is sent anyway, is sent its own tasks, and its log is made
quiet; `"²".isdigit()` is so, and `int("²")` fails: use `isdecimal`."""

WRITERS = (SAFE + "files.py", "corpus/tables.py", "corpus/store.py", CLI + "app.py", *MAKERS)
"""Who opens files for writing: what writes aside and moves, the lock of a corpus, and what sends the rest of a broken pipe to
nowhere."""

FORMATS_THAT_CLEAN = {"csv.writer": "for_csv", "ElementTree": "for_xml_tree", "Environment": "for_html", "Console": "for_"}


def modules() -> list[Path]:
    return sorted(ROOT.rglob("*.py"))


def dotted(node: ast.expr) -> str:
    """`a.b.c` for an attribute chain, the name for a name, else nothing."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return ""


def uses(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Names and attribute chains that a module uses or imports, with their lines."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield dotted(node), node.lineno
            yield f".{node.attr}", node.lineno
        elif isinstance(node, ast.Name):
            yield node.id, node.lineno
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                yield f"{node.module}.{alias.name}", node.lineno
                yield node.module, node.lineno
        elif isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno


def faults(source: str, place: str) -> list[str]:
    found = {
        f"{place}:{line}: {name}"
        for name, line in uses(ast.parse(source))
        if name in ALLOWED and not place.startswith(ALLOWED[name] or ("\0",))
    }
    return sorted(found)


def test_no_other_way_to_a_sink() -> None:
    found = [f for path in modules() for f in faults(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix())]
    assert not found


@pytest.mark.parametrize(
    "source",
    [
        "print(x)",
        "import sys\nsys.stdout.write(x)",
        "from html import escape",
        "import re\nre.search(x, y)",
        "p.write_text(x)",
        "Markup(x)",
        "x.isdigit()",
    ],
)
def test_the_walk_finds_a_planted_fault(source: str) -> None:
    assert faults(source, "report/formats/planted.py")


def opens_to_write(source: str) -> list[int]:
    """Lines that open a file in a mode that is not plainly for reading."""
    calls = (n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.Call) and dotted(n.func).split(".")[-1] in OPENERS)
    return [call.lineno for call in calls if any(_writes(argument) for argument in (*call.args, *_modes(call)))]


OPENERS = ("open", "fdopen", "FileIO", "NamedTemporaryFile")


def _modes(call: ast.Call) -> list[ast.expr]:
    return [k.value for k in call.keywords if k.arg == "mode"]


def _writes(argument: ast.expr) -> bool:
    """Whether an argument is a mode that writes, or a flag of `os.open` that does."""
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return len(argument.value) <= 4 and set(argument.value) <= set("rwaxbt+U") and bool(set(argument.value) & set("wax+"))
    return any(flag in ast.unparse(argument) for flag in ("O_WRONLY", "O_RDWR", "O_APPEND", "O_CREAT"))


def test_files_are_written_only_by_what_writes_them_aside() -> None:
    places = {path.relative_to(ROOT).as_posix(): opens_to_write(path.read_text(encoding="utf-8")) for path in modules()}
    assert {place: lines for place, lines in places.items() if lines and place not in WRITERS} == {}
    assert places[SAFE + "files.py"], "the walk sees the one place that writes"


@pytest.mark.parametrize("source", ["open(p, 'w')", "p.open(mode='ab')", "os.open(p, os.O_CREAT)", "path.open('r+')"])
def test_the_walk_finds_a_planted_writer(source: str) -> None:
    assert opens_to_write(source)
    assert not opens_to_write("path.open('rb')\nopen(p)\nopen(p, encoding='utf-8')")


def test_what_writes_a_format_cleans_for_it() -> None:
    """A package that makes tables, pages or trees takes its cleaning function from the one module that has them."""
    for path in modules():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = {name for name, _ in uses(tree)}
        near = {name for other in path.parent.glob("*.py") for name, _ in uses(ast.parse(other.read_text(encoding="utf-8")))}
        for maker, cleaner in FORMATS_THAT_CLEAN.items():
            if maker in names and "safe" not in path.parts:
                reach = near if maker in ("Console", "Environment") else names
                assert any(n.startswith(f"crosscheck.safe.sinks.{cleaner}") for n in reach) or _shows_nothing_foreign(path), path


def _shows_nothing_foreign(path: Path) -> bool:
    """The table's format only hands its pieces, cleaned where they are made, to the console of `report/terminal`."""
    return path.relative_to(ROOT).as_posix() == "report/formats/table.py"


def unclean(source: str) -> list[str]:
    """Values put into a printed line that are neither cleaned nor plainly harmless."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and dotted(node.func) in ("typer.echo", "print"):
            slots = [s.value for arg in node.args for s in ast.walk(arg) if isinstance(s, ast.FormattedValue)]
            slots += [arg for arg in node.args if not isinstance(arg, (ast.Constant, ast.JoinedStr))]
            found += [f"line {slot.lineno}: {ast.unparse(slot)}" for slot in slots if not _harmless(slot)]
    return found


def _harmless(slot: ast.expr) -> bool:
    if isinstance(slot, ast.Call):
        name = dotted(slot.func).split(".")[-1]
        return name.startswith("for_") or name in ("len", "describe", "json_text")
    return dotted(slot) == "__version__"


def test_what_the_command_line_prints_is_cleaned() -> None:
    found = {path.name: bad for path in (ROOT / "cli").rglob("*.py") if (bad := unclean(path.read_text(encoding="utf-8")))}
    assert not found


def test_the_print_check_finds_a_planted_fault() -> None:
    assert unclean("typer.echo(f'{path}: done')")
    assert unclean("print(text)")
    assert not unclean("typer.echo(f'{for_terminal(path)}: {len(x)} done')")
