"""The built site on a web server of this computer, with its own 404 page, as hosts show it."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Site(SimpleHTTPRequestHandler):
    """Sends the files of a site, and its 404 page for what is not there."""

    def log_message(self, *_):
        pass

    def send_error(self, code, message=None, explain=None):
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(Path(self.directory, "404.html").read_bytes())

    def translate_path(self, path):
        return super().translate_path(path.removeprefix("/gpu-paths"))


@contextmanager
def serve(site: Path, handler: type[Site] = Site) -> Iterator[str]:
    """Serve the folder of a site below /gpu-paths/, and give its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/gpu-paths/"
    server.shutdown()
