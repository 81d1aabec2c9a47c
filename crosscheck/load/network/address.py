"""Which addresses may be reached: a host is resolved once, every answer is checked, and the connection goes to that answer."""

import ipaddress
import socket
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from crosscheck.load import reasons as why
from crosscheck.load.raw import LoadError

SCHEMES = {"http": 80, "https": 443}
LONGEST = 2000

_EMBEDDING = tuple(ipaddress.ip_network(n) for n in ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32"))
"""IPv6 ranges that carry an IPv4 address of any kind inside."""


@dataclass(frozen=True, slots=True)
class Target:
    """An address taken apart: `path` with the query, `literal` the IP address that the host stands for from now on."""

    url: str
    scheme: str
    host: str
    port: int
    path: str
    literal: str

    @property
    def origin(self) -> str:
        """Scheme, host and port: what one robots.txt counts for."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"


def target_of(url: str, *, allow_private: bool) -> Target:
    """The target of a URL, its host resolved; LoadError for another scheme, credentials, or an address that is not public."""
    parts = _split(url)
    port = parts.port or SCHEMES[parts.scheme]
    host = _ascii(parts.hostname or "")
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Target(url, parts.scheme, host, port, path, _resolve(host, port, allow_private=allow_private))


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as fault:
        raise LoadError(why.BAD_ADDRESS_AS, why=fault) from fault
    if parts.scheme not in SCHEMES:
        raise LoadError(why.SCHEME, scheme=repr(parts.scheme))
    if not parts.hostname or len(url) > LONGEST or port == 0:
        raise LoadError(why.BAD_ADDRESS)
    if parts.username is not None or parts.password is not None:
        raise LoadError(why.CREDENTIALS)
    if any(c.isspace() or not c.isprintable() for c in url):
        raise LoadError(why.SPACES)
    return parts


def _ascii(host: str) -> str:
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError as fault:
        raise LoadError(why.BAD_HOST, host=repr(host[:80])) from fault


def _resolve(host: str, port: int, *, allow_private: bool) -> str:
    try:
        answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as fault:
        raise LoadError(why.NO_HOST, host=repr(host)) from fault
    found = [str(answer[4][0]) for answer in answers]
    if not allow_private and not all(is_public(literal) for literal in found):
        raise LoadError(why.NOT_PUBLIC, literal=found[0])
    return found[0]


def is_public(literal: str) -> bool:
    """Whether an IP address lies on the open internet: not loopback, private, link-local, shared, reserved or multicast."""
    try:
        address = ipaddress.ip_address(literal.split("%")[0])
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    if mapped is not None:
        return is_public(str(mapped))
    if address.version == 6 and any(address in network for network in _EMBEDDING):
        return False
    return address.is_global and not address.is_multicast
