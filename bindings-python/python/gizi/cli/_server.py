"""A server of one page."""

from __future__ import annotations

from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar


class Page(BaseHTTPRequestHandler):
    """Answers with a page that is made anew each time."""

    made: ClassVar[Callable[[], tuple[int, str]]]
    host: ClassVar[str]

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
        """Whether the browser asked for this server by name: another site's name that leads here is refused."""
        asked = self.headers.get("Host", "").rpartition("@")[2]
        name = asked.rpartition(":")[0] if asked.rpartition(":")[2].isdecimal() else asked
        return name in ("localhost", "127.0.0.1", type(self).host) or type(self).host in ("0.0.0.0", "::", "")

    def log_message(self, format: str, *values: Any) -> None:
        """Says nothing: whoever reloads a page knows it."""


def server(host: str, port: int, made: Callable[[], tuple[int, str]]) -> ThreadingHTTPServer:
    """A server of the page that `made` makes, with its status."""
    return ThreadingHTTPServer((host, port), type("Made", (Page,), {"made": staticmethod(made), "host": host}))
