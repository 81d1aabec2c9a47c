"""One guarded request after another: pinned address, capped size and time, redirects checked anew, robots.txt respected."""

import http.client
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import urljoin
from urllib.robotparser import RobotFileParser

from crosscheck import __version__
from crosscheck.load import reasons as why
from crosscheck.load.network.address import Target, target_of
from crosscheck.load.options import LoadOptions
from crosscheck.load.raw import LoadError
from crosscheck.model.phrase import count
from crosscheck.safe.sinks import for_message

AGENT = "crosscheck"
USER_AGENT = f"{AGENT}/{__version__} (compares news articles; fetches single pages when a person asks for them)"
CHUNK = 65_536
ROBOTS_BYTES = 500_000
REDIRECTS = frozenset({301, 302, 303, 307, 308})
HEADERS = {
    "User-Agent": USER_AGENT,
    "Accept": "text/html, application/xhtml+xml, text/plain, application/json;q=0.8",
    "Accept-Encoding": "gzip, deflate",
    "Connection": "close",
}


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came back: `url` is the last one after redirects, `media` the media type without parameters."""

    url: str
    media: str
    charset: str | None
    data: bytes


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    reason: str
    location: str | None
    media: str
    charset: str | None
    data: bytes


@dataclass(slots=True)
class _Session:
    """One call of `fetch`: what is left of its time, and the robots.txt files seen."""

    options: LoadOptions
    deadline: float
    robots: dict[str, RobotFileParser] = field(default_factory=dict)

    def left(self) -> float:
        seconds = self.deadline - time.monotonic()
        if seconds <= 0:
            raise LoadError(why.TOO_SLOW, seconds=f"{self.options.limits.fetch_seconds:g}")
        return seconds


def fetch(url: str, options: LoadOptions) -> Fetched:
    """The page at `url`; LoadError if the caller does not allow the network, or a guard stops the request."""
    if not options.allow_network:
        raise LoadError(why.NOT_ALLOWED)
    session = _Session(options, time.monotonic() + options.limits.fetch_seconds)
    for _ in range(options.limits.redirects + 1):
        target = target_of(url, allow_private=options.allow_private_addresses)
        if not _robots(session, target).can_fetch(AGENT, target.path):
            raise LoadError(why.ROBOTS)
        answer = _request(session, target, options.limits.file_bytes)
        if answer.status in REDIRECTS and answer.location:
            url = urljoin(url, answer.location)
            continue
        if answer.status != 200:
            raise LoadError(why.ANSWERED, status=answer.status, why=for_message(answer.reason, 60))
        return Fetched(url, answer.media, answer.charset, answer.data)
    raise LoadError(why.REDIRECTS, limit=options.limits.redirects)


def _robots(session: _Session, target: Target) -> RobotFileParser:
    """The rules of the target's site: none where there is no file, all closed where the site fails to say."""
    if target.origin not in session.robots:
        rules = RobotFileParser()
        place = Target(target.origin + "/robots.txt", target.scheme, target.host, target.port, "/robots.txt", target.literal)
        answer = _request(session, place, ROBOTS_BYTES)
        if answer.status >= 500:
            rules.parse(["User-agent: *", "Disallow: /"])
        else:
            rules.parse(answer.data.decode("utf-8", "replace").splitlines() if answer.status == 200 else [])
        session.robots[target.origin] = rules
    return session.robots[target.origin]


def _request(session: _Session, target: Target, limit: int) -> _Answer:
    seconds = session.options.limits.fetch_seconds
    try:
        with _connected(session, target) as connection:
            connection.request("GET", target.path, headers=HEADERS)
            response = connection.getresponse()
            data = _body(session, response, limit)
            return _Answer(
                response.status,
                response.reason,
                response.headers.get("Location"),
                response.headers.get_content_type(),
                response.headers.get_content_charset(),
                data,
            )
    except TimeoutError as fault:
        raise LoadError(why.TOO_SLOW, seconds=f"{seconds:g}") from fault
    except (OSError, http.client.HTTPException, ValueError) as fault:
        session.left()
        raise LoadError(why.NOT_FETCHED, why=for_message(str(fault) or type(fault).__name__, 120)) from fault


@contextmanager
def _connected(session: _Session, target: Target) -> Iterator[http.client.HTTPConnection]:
    """A connection to the target's pinned address; a timer cuts it when the time is over, however slowly bytes drip in."""
    plug = _plug(session, target)
    cutter = threading.Timer(session.left(), _cut, [plug])
    cutter.daemon = True
    cutter.start()
    try:
        if isinstance(plug, ssl.SSLSocket):
            plug.do_handshake()
        connection = http.client.HTTPConnection(target.host, target.port)
        connection.default_port = 443 if target.scheme == "https" else 80
        connection.sock = plug
        yield connection
    finally:
        cutter.cancel()
        plug.close()


def _plug(session: _Session, target: Target) -> socket.socket:
    raw = socket.create_connection((target.literal, target.port), timeout=session.left())
    if target.scheme == "http":
        return raw
    context = ssl.create_default_context()
    return context.wrap_socket(raw, server_hostname=target.host, do_handshake_on_connect=False)


def _cut(plug: socket.socket) -> None:
    with suppress(OSError):
        plug.shutdown(socket.SHUT_RDWR)


def _body(session: _Session, response: http.client.HTTPResponse, limit: int) -> bytes:
    """The body, unpacked, read piece by piece so that neither its size nor what it unpacks to goes over the limits."""
    if response.status != 200:
        return b""
    if response.length is not None and response.length > limit:
        raise LoadError(why.TOO_LARGE, limit=count(limit))
    unpack = _unpacker(response.headers.get("Content-Encoding", ""), session.options.limits.decompressed_bytes)
    packed, parts, size = 0, [], 0
    while piece := response.read1(CHUNK):
        session.left()
        packed += len(piece)
        part = unpack(piece)
        size += len(part)
        if max(packed, size) > limit:
            raise LoadError(why.TOO_LARGE, limit=count(limit))
        parts.append(part)
    session.left()
    if response.length:
        raise LoadError(why.BROKE_OFF)
    return b"".join(parts)


class _Unpacker:
    """Unpacks gzip or deflate up to a limit."""

    def __init__(self, limit: int) -> None:
        self.engine = zlib.decompressobj(wbits=47)
        self.left = limit

    def __call__(self, piece: bytes) -> bytes:
        out = self.engine.decompress(piece, self.left)
        self.left -= len(out)
        if self.left <= 0 or self.engine.unconsumed_tail:
            raise LoadError(why.UNPACKS)
        return out


def _unpacker(encoding: str, limit: int) -> "_Unpacker | type[bytes]":
    kind = encoding.strip().lower()
    if kind in ("", "identity"):
        return bytes
    if kind in ("gzip", "x-gzip", "deflate"):
        return _Unpacker(limit)
    raise LoadError(why.PACKED, kind=repr(for_message(kind, 30)))
