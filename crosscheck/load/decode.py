"""From bytes to text: UTF-8 first, then what the bytes look like; refuses what is no text."""

import codecs

from crosscheck.load import reasons as why
from crosscheck.load.raw import LoadError
from crosscheck.model.phrase import Phrase
from crosscheck.safe.patterns import pattern

SAMPLE = 65_536
"""Bytes that are looked at to tell text from binary and one encoding from another."""

_MAGIC = {
    b"%PDF": Phrase(en="a PDF file", id="berkas PDF"),
    b"PK\x03\x04": Phrase(en="a ZIP or Office file", id="berkas ZIP atau Office"),
    b"\x1f\x8b": Phrase(en="a gzip file", id="berkas gzip"),
    b"\x89PNG": Phrase(en="a PNG image", id="gambar PNG"),
    b"\xff\xd8\xff": Phrase(en="a JPEG image", id="gambar JPEG"),
    b"GIF8": Phrase(en="a GIF image", id="gambar GIF"),
    b"\x7fELF": Phrase(en="a program", id="program"),
    b"\xd0\xcf\x11\xe0": Phrase(en="an old Office file", id="berkas Office lama"),
}
_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x1b"))
_HIGH = bytes(range(0x80, 0x100))
_SURROGATE = pattern("[\ud800-\udfff]")


def decode(data: bytes) -> str:
    """The text of `data`; LoadError if it is empty, binary or in no encoding that can be told."""
    if not data.strip():
        raise LoadError(why.EMPTY)
    for magic, what in _MAGIC.items():
        if data.startswith(magic):
            raise LoadError(why.MAGIC, what=what)
    text = _by_mark(data)
    if text is None:
        text = _utf8(data)
    if text is None:
        text = _other(data)
    return without_surrogates(text)


def recoded(data: bytes, charset: str | None) -> bytes:
    """`data` as UTF-8 if it is not, and is in `charset`, as its sender says; else as it is."""
    if charset is None or _is_utf8(data):
        return data
    try:
        return data.decode(charset).encode("utf-8")
    except (LookupError, UnicodeError):
        return data


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def without_surrogates(text: str) -> str:
    """`text` with each lone surrogate replaced by U+FFFD; the number of code points stays."""
    return _SURROGATE.sub("�", text)


def _by_mark(data: bytes) -> str | None:
    encoding = next((name for mark, name in _BOMS if data.startswith(mark)), None)
    if encoding is None:
        _refuse_binary(data)
        return None
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as fault:
        raise LoadError(why.MARK, encoding=encoding.upper(), why=fault.reason) from fault


def _refuse_binary(data: bytes) -> None:
    sample = data[:SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls > max(2, len(sample) // 50):
        raise LoadError(why.BINARY)


def _utf8(data: bytes) -> str | None:
    """UTF-8, also with a few broken bytes in a text that is plainly UTF-8 otherwise."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", errors="replace")
    broken = text.count("�")
    sound = sum(1 for c in text if c > "\x7f") - broken
    return text if sound > 3 * broken else None


def _other(data: bytes) -> str:
    sample = data[:SAMPLE]
    high = len(sample) - len(sample.translate(None, _HIGH))
    if high < len(sample) // 12:
        try:
            return data.decode("cp1252")
        except UnicodeDecodeError:
            pass
    return _guessed(data, sample)


def _guessed(data: bytes, sample: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    if best is None:
        raise LoadError(why.ENCODING)
    return data.decode(best.encoding, errors="replace")
