"""The one way from hostile text to a sink: one cleaning function for each kind of place that text can end up in.

Every function is total: any string goes in, also one with lone surrogates, NUL or megabytes on one line. What a reader must
not miss stays visible: a control character becomes U+FFFD, it does not vanish. Only characters that show nothing are dropped.
"""

import html
import json
import unicodedata
from typing import Any

from markupsafe import Markup

from crosscheck.safe.patterns import pattern

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
MESSAGE_LENGTH = 300
FILENAME_LENGTH = 80
_RESERVED = frozenset("con prn aux nul".split()) | {f"{name}{k}" for name in ("com", "lpt") for k in range(10)}

_NEWLINE = pattern("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_CONTROL = pattern("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufff9-\ufffb\ufffe\uffff]")
_BIDI = pattern("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_INVISIBLE = pattern("[\u00ad\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff\U000e0000-\U000e0fff]")
_NONCHARACTER = pattern(
    "[\ufdd0-\ufdef" + "".join(f"{chr(p * 0x10000 + 0xFFFE)}{chr(p * 0x10000 + 0xFFFF)}" for p in range(1, 17)) + "]"
)
_COMMAND = pattern(r"(?m)^([ \t]*):(?=:)")
_OLD_COMMAND = pattern(r"#(?=#\[)")
_SPACES = pattern(r"\s+")
_MARKUP = pattern(r"(?<!\\)(\\*)\[")
_FORMULA = pattern("^[\\s'\"]*[=+\\-@\uff1d\uff0b\uff0d\uff20]")
_NUMBER = pattern(r"^[+-]?\d{1,18}(?:[.,]\d{1,18})?%?$")
_MARKDOWN = pattern(r"[\\`*_{}\[\]()#+!|~$^=-]")
_JSON_RAW = pattern("[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]")
_UNNAMED = pattern(r"[^A-Za-z0-9._-]+")


def _clean(text: str) -> str:
    """`text` with newlines of one kind, and without characters that act on a display or that show nothing."""
    text = _NEWLINE.sub("\n", text)
    text = _CONTROL.sub(REPLACEMENT, text)
    text = _BIDI.sub(REPLACEMENT, text)
    text = _NONCHARACTER.sub(REPLACEMENT, text)
    return _INVISIBLE.sub("", text)


def _no_commands(text: str) -> str:
    """Breaks what a build service would read as a command at the start of a printed line."""
    return _OLD_COMMAND.sub("# ", _COMMAND.sub(r"\1: ", text))


def for_terminal(text: str) -> str:
    """Plain text for a terminal or a log; newlines and tabs stay. Where rich reads markup use `for_markup` instead."""
    return _no_commands(_clean(text))


def for_markup(text: str) -> str:
    """Text for a place where rich reads markup: shown as it is, `[bold]` and `[link=...]` included."""
    return _MARKUP.sub(lambda m: m.group(1) * 2 + "\\[", for_terminal(text))


def for_message(text: str, limit: int = MESSAGE_LENGTH) -> str:
    """One line for an error, a log entry or a notice, at most `limit` code points."""
    line = _SPACES.sub(" ", _clean(text[: limit * 8])).strip()
    line = _no_commands(line)
    return line if len(line) <= limit else line[: limit - 1] + "…"


def for_html(text: str) -> Markup:
    """Text for the content or a quoted attribute of HTML; a Markup (as templates make it) is left as it is."""
    if isinstance(text, Markup):
        return text
    return Markup(_character_commands(html.escape(_clean(text), quote=True)))


def for_href(url: str | None) -> Markup:
    """An address for a link; empty unless it is http or https without anything that could end the attribute."""
    cleaned = _clean(url or "").strip()
    if not cleaned.lower().startswith(("http://", "https://")) or _SPACES.search(cleaned):
        return Markup("")
    return Markup(html.escape(cleaned, quote=True))


def for_xml_tree(text: str) -> str:
    """Text for a library that escapes by itself (ElementTree): only characters that XML allows."""
    return _no_commands(_clean(text))


def for_csv(text: str) -> str:
    """A cell that no spreadsheet runs: what could be a formula gets an apostrophe in front; plain numbers stay."""
    cell = _no_commands(_clean(text))
    if _FORMULA.match(cell) and not _NUMBER.match(cell):
        return "'" + cell
    return cell


def for_json(text: str) -> str:
    """A string for JSON or SARIF: as it is, but lone surrogates, which no encoding can write, become U+FFFD."""
    return "".join(REPLACEMENT if "\ud800" <= c <= "\udfff" else c for c in text) if _has_surrogate(text) else text


def json_text(value: Any, indent: int | None = 2) -> str:
    """A JSON document, ending in a newline; no string loses a character, what acts on a display is written as \\uXXXX."""
    raw = json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False)
    raw = _JSON_RAW.sub(_json_escape, raw)
    return _OLD_COMMAND.sub("\\\\u0023", raw) + "\n"


def for_markdown(text: str) -> str:
    """Text for one line or cell of Markdown: no markup, no link, no mention, no HTML takes effect."""
    line = _SPACES.sub(" ", _clean(text)).strip()
    line = _MARKDOWN.sub(r"\\\g<0>", line)
    line = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    line = line.replace("://", ":\\/\\/").replace("www.", "www\\.").replace("@", "@\u200b")
    return _character_commands(_ordered(line))


def for_github(text: str) -> str:
    """The message of a workflow command: one line, nothing in it starts another command."""
    line = _no_commands(_clean(text))
    return line.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def for_github_property(text: str) -> str:
    """The value of a property (`file`, `title`) of a workflow command."""
    return for_github(text).replace(":", "%3A").replace(",", "%2C")


def for_filename(text: str) -> str:
    """A name for a file on any system: letters, digits, dot, dash and underscore, no path, never empty."""
    plain = unicodedata.normalize("NFKD", text[:1000]).encode("ascii", "ignore").decode("ascii")
    name = _UNNAMED.sub("-", plain).strip("-._")[:FILENAME_LENGTH].strip("-._") or "unnamed"
    return f"_{name}" if name.split(".")[0].lower() in _RESERVED else name


def _character_commands(text: str) -> str:
    """Like `_no_commands` where a character can be written by its number, so that nothing changes for the reader."""
    return _OLD_COMMAND.sub("&#35;", _COMMAND.sub(r"\1&#58;", text))


def _ordered(line: str) -> str:
    """`1. x` at the start of a line would open a list."""
    head, dot, rest = line.partition(".")
    return f"{head}\\.{rest}" if dot and head.isdecimal() else line


def _has_surrogate(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


def _json_escape(match: Any) -> str:
    c = match.group()
    return "\\ufffd" if "\ud800" <= c <= "\udfff" else f"\\u{ord(c):04x}"
