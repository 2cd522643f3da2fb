"""A server of one page."""

from __future__ import annotations

from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar


class Page(BaseHTTPRequestHandler):
    """Answers with a page that is made anew each time."""

    made: ClassVar[Callable[[], tuple[int, str]]]

    def do_GET(self) -> None:
        """Sends the page."""
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

    def log_message(self, format: str, *values: Any) -> None:
        """Says nothing: whoever reloads a page knows it."""


def server(host: str, port: int, made: Callable[[], tuple[int, str]]) -> ThreadingHTTPServer:
    """A server of the page that `made` makes, with its status."""
    return ThreadingHTTPServer((host, port), type("Made", (Page,), {"made": staticmethod(made)}))
