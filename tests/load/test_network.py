"""Fetching is off by default and guarded at every step; tested against a local server that misbehaves."""

import gzip
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from crosscheck.load import Limits, LoadError, LoadOptions, load
from crosscheck.load.network.address import is_public, target_of
from crosscheck.load.network.fetch import USER_AGENT, fetch

ARTICLE = "The river rose on Monday and the bridge was closed to all traffic by the council.\n"
PAGE = f"<html lang='en'><head><title>River rises</title></head><body><article><p>{ARTICLE * 3}</p></article></body></html>"
SECONDS = 1.5


class Handler(BaseHTTPRequestHandler):
    """Answers by path; `seen` keeps paths and agents."""

    protocol_version = "HTTP/1.1"
    seen: list[tuple[str, str]] = []

    def log_message(self, *_: object) -> None:
        """Says nothing."""

    def do_GET(self) -> None:
        self.seen.append((self.path, self.headers.get("User-Agent", "")))
        name = self.path.strip("/").split("/")[0].split("?")[0].replace(".", "_").replace("-", "_")
        getattr(self, f"at_{name}", self.at_missing)()

    def reply(self, data: bytes, media: str = "text/html; charset=utf-8", status: int = 200, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", media)
        given = {k.replace("_", "-"): v for k, v in headers.items()}
        for key, value in ({"Content-Length": str(len(data))} | given).items():
            self.send_header(key, value)
        self.end_headers()
        self.wfile.write(data)

    def at_missing(self) -> None:
        self.reply(b"", status=404)

    def at_robots_txt(self) -> None:
        self.reply(b"User-agent: *\nDisallow: /closed\n", "text/plain")

    def at_ok(self) -> None:
        self.reply(PAGE.encode())

    def at_closed(self) -> None:
        self.reply(PAGE.encode())

    def at_plain(self) -> None:
        self.reply(
            "The café was closed on Monday and it was not open at all, the owner said.".encode("latin-1"),
            "text/plain; charset=latin-1",
        )

    def at_picture(self) -> None:
        self.reply(b"\x89PNG....", "image/png")

    def at_once(self) -> None:
        self.reply(b"", status=302, Location="/ok")

    def at_loop(self) -> None:
        self.reply(b"", status=302, Location="/loop")

    def at_to_file(self) -> None:
        self.reply(b"", status=302, Location="file:///etc/passwd")

    def at_to_private(self) -> None:
        self.reply(b"", status=302, Location="http://10.0.0.1/")

    def at_big(self) -> None:
        self.reply(b"x", Content_Length="99999999")

    def at_endless(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        try:
            for _ in range(10_000):
                self.wfile.write(b"400\r\n" + b"x" * 0x400 + b"\r\n")
        except OSError:
            self.close_connection = True

    def at_short(self) -> None:
        self.reply(b"half", Content_Length="5000")
        self.close_connection = True

    def at_bomb(self) -> None:
        self.reply(gzip.compress(b" " * 30_000_000), "text/plain", Content_Encoding="gzip")

    def at_zipped(self) -> None:
        self.reply(gzip.compress(PAGE.encode()), Content_Encoding="gzip")

    def at_strange(self) -> None:
        self.reply(b"x", Content_Encoding="br")

    def at_stall(self) -> None:
        time.sleep(SECONDS * 2)
        self.close_connection = True

    def at_drip(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        try:
            for _ in range(100):
                self.wfile.write(b"x")
                time.sleep(0.1)
        except OSError:
            self.close_connection = True


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def allowed(**limits: float) -> LoadOptions:
    sizes = {"fetch_seconds": SECONDS, "file_bytes": 100_000, "decompressed_bytes": 1_000_000} | limits
    return LoadOptions(allow_network=True, allow_private_addresses=True, limits=Limits(**sizes))  # type: ignore[arg-type]


def test_off_by_default(site: str) -> None:
    Handler.seen.clear()
    articles, skipped = load([site + "/ok"])
    assert not articles
    assert "--allow-network" in skipped[0].reason
    assert not Handler.seen


def test_page_becomes_an_article_and_the_agent_says_who_it_is(site: str) -> None:
    Handler.seen.clear()
    (article,), skipped = load([site + "/ok"], options=allowed())
    assert not skipped
    assert "bridge was closed" in article.body
    assert (article.id, article.source, article.title) == ("ok", site + "/ok", "River rises")
    assert [path for path, _ in Handler.seen] == ["/robots.txt", "/ok"]
    assert {agent for _, agent in Handler.seen} == {USER_AGENT}


def test_charset_of_the_answer_counts(site: str) -> None:
    (article,), _ = load([site + "/plain"], options=allowed())
    assert "café" in article.body


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/closed/x", "robots.txt"),
        ("/missing", "404"),
        ("/loop", "redirects"),
        ("/to-file", "only http and https"),
        ("/big", "larger than"),
        ("/endless", "larger than"),
        ("/short", "broke off"),
        ("/bomb", "unpacks to more"),
        ("/strange", "cannot be unpacked"),
        ("/stall", "took longer"),
        ("/drip", "took longer"),
        ("/picture", "image/png"),
    ],
)
def test_what_is_refused(site: str, path: str, reason: str) -> None:
    start = time.monotonic()
    articles, skipped = load([site + path], options=allowed())
    assert not articles
    assert reason in skipped[0].reason
    assert skipped[0].source == site + path
    assert time.monotonic() - start < SECONDS * 3


def test_redirect_and_gzip_are_followed(site: str) -> None:
    assert fetch(site + "/once", allowed()).url == site + "/ok"
    assert fetch(site + "/zipped", allowed()).data == PAGE.encode()


def test_every_redirect_is_checked_anew(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    private = [site]

    def only_the_first(url: str, *, allow_private: bool) -> object:
        return target_of(url, allow_private=any(url.startswith(p) for p in private))

    monkeypatch.setattr(sys.modules[fetch.__module__], "target_of", only_the_first)
    with pytest.raises(LoadError, match="not public"):
        fetch(site + "/to-private", allowed())


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f000001", "0.0.0.0"])
def test_local_hosts_are_refused_without_a_request(host: str) -> None:
    with pytest.raises(LoadError, match=r"not public|cannot be found"):
        fetch(f"http://{host}:9/", LoadOptions(allow_network=True))


PRIVATE = """127.0.0.1 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 255.255.255.255 ::1 ::
    fe80::1 fe80::1%eth0 fc00::1 ff02::1 ::ffff:127.0.0.1 64:ff9b::7f00:1 2002:7f00:1:: nonsense""".split()


@pytest.mark.parametrize("literal", PRIVATE)
def test_not_public(literal: str) -> None:
    assert not is_public(literal)


@pytest.mark.parametrize("literal", ["93.184.216.34", "2606:2800:220:1::1"])
def test_public(literal: str) -> None:
    assert is_public(literal)


@pytest.mark.parametrize(
    "url",
    [
        "ftp://a.example/",
        "file:///etc/passwd",
        "http://",
        "http://user:pw@a.example/",
        "http://a.example:99999/",
        "http://a.example/\x1b[31m",
    ],
)
def test_addresses_that_are_no_addresses(url: str) -> None:
    with pytest.raises(LoadError):
        target_of(url, allow_private=True)
