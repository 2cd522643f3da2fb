"""A server of one page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from socket import AF_INET6
from typing import Any, ClassVar


class Page(BaseHTTPRequestHandler):
    """Answers with a page that is made anew each time."""

    made: ClassVar[Callable[[], tuple[int, str]]]
    names: ClassVar[frozenset[str]]

    def do_GET(self) -> None:
        """Sends the page."""
        if not self._meant():
            self.send_error(421)
            return
        if self.path.partition("?")[0] != "/":
            self.send_error(404)
            return
        status, page = type(self).made()
        content = page.encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(content)

    def _meant(self) -> bool:
        """Whether the browser asked for this server: another site's name that leads here is refused.

        A site can give its own name any address, but cannot make a browser say an address instead of the name.
        """
        name = _name(self.headers.get("Host", ""))
        return name in type(self).names or _is_address(name)

    def log_message(self, format: str, *values: Any) -> None:
        """Says nothing: whoever reloads a page knows it."""


def _name(host: str) -> str:
    """A host without its port and the brackets of an address of IPv6."""
    name, colon, port = host.rpartition(":")
    name = name if colon and port.isdecimal() and (name.endswith("]") or ":" not in name) else host
    return name.removeprefix("[").removesuffix("]").lower()


def _is_address(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


class _Server(ThreadingHTTPServer):
    daemon_threads = True


class _Server6(_Server):
    address_family = AF_INET6


def server(host: str, port: int, made: Callable[[], tuple[int, str]], allowed: Iterable[str] = ()) -> _Server:
    """A server of the page that `made` makes, with its status; browsers may also ask for it by the names allowed."""
    address = _name(host) if host.startswith("[") else host
    names = frozenset(map(_name, ("localhost", host, *allowed)))
    kind = _Server6 if ":" in address else _Server
    return kind((address, port), type("Made", (Page,), {"made": staticmethod(made), "names": names}))


def url(serving: ThreadingHTTPServer) -> str:
    """Where a browser finds it."""
    host, port = serving.server_address[:2]
    return f"http://[{host!s}]:{port}/" if ":" in str(host) else f"http://{host!s}:{port}/"
