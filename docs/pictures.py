"""Makes the pictures of the README from a story set: python docs/pictures.py claims/STORY

`terminal.svg` is drawn by rich, the pages by a headless Chromium of the system (Playwright drives it).
"""

import re
import shutil
import sys
import tempfile
from io import StringIO
from pathlib import Path

import yaml
from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console, Group
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from crosscheck.load import load
from crosscheck.model.report import Report
from crosscheck.pipeline import Settings, check
from crosscheck.report import Options, load_format
from crosscheck.report.terminal.cards import cards
from crosscheck.report.terminal.facts import grid
from crosscheck.report.terminal.head import head
from crosscheck.report.texts import texts
from crosscheck.report.view.findings import finding_views
from crosscheck.report.view.matrix import matrix

DOCS = Path(__file__).parent
WIDTH = 104
CARDS = 3
FACTS = 6
_FONTS = re.compile(r"@font-face \{\{.*?\}\}", re.S)
_FAMILY = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace"
_THEME = TerminalTheme(
    (30, 32, 36), (236, 234, 228),
    [
        (30, 32, 36), (255, 125, 112), (143, 208, 165), (240, 191, 98),
        (147, 193, 239), (240, 163, 213), (127, 211, 234), (200, 200, 200),
    ],
)  # fmt: skip


def main(folder: Path) -> None:
    """Write docs/terminal.svg, docs/report.png and docs/report-phone.png."""
    articles, skipped = load([str(folder / "articles")])
    report = check(articles, Settings(), skipped=skipped)
    (DOCS / "terminal.svg").write_text(terminal(report, f"crosscheck check {folder}/articles"), encoding="utf-8")
    with tempfile.TemporaryDirectory() as place:
        page = Path(place) / "report.html"
        page.write_text(str(load_format("html").render(report, Options(title=title(folder)))), encoding="utf-8")
        shoot(page)


def title(folder: Path) -> str:
    """The title of the story set."""
    return str(yaml.safe_load((folder / "story.yaml").read_text(encoding="utf-8"))["title"])


def terminal(report: Report, command: str) -> str:
    """The top of the terminal report as a picture without fonts from elsewhere."""
    t = texts("en")
    views = finding_views(report, t)
    console = Console(record=True, width=WIDTH, file=StringIO(), force_terminal=True, color_system="truecolor", highlight=False)
    console.print(Text(f"$ {command}", style="bold"))
    facts = matrix(report, views, t, most=FACTS)
    console.print(Group(*head(report, t, WIDTH), *cards(views, t, CARDS), *grid(facts, t, WIDTH)))
    form = _FONTS.sub("", CONSOLE_SVG_FORMAT).replace("Fira Code, monospace", _FAMILY).replace("Fira Code", "monospace")
    return console.export_svg(title="crosscheck", theme=_THEME, code_format=form, unique_id="crosscheck")


def shoot(page: Path) -> None:
    """The report on a desk and on a phone."""
    from playwright.sync_api import sync_playwright

    path = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        for name, width, height, scheme in (("report", 1200, 1150, "light"), ("report-phone", 390, 800, "dark")):
            tab = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
            tab.goto(page.as_uri())
            if scheme == "dark":
                tab.evaluate("document.querySelectorAll('.card')[2].scrollIntoView({behavior: 'instant'})")
            tab.screenshot(path=DOCS / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
