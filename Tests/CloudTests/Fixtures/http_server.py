"""An HTTP/1.1 server that behaves well or badly, by the path that is asked for.

Prints its port, serves on 127.0.0.1 until its standard input ends. With `--tls`, speaks TLS under
a certificate of its own that nobody has reason to trust.
"""

import json
import pathlib
import posixpath
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "TestSupport" / "Fixtures"))
import loopback
from loopback import PATIENCE


class Handler(loopback.Handler):
    def begin(self, *headers):
        self.send_response(200)
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()

    def serve(self):
        url = urllib.parse.urlsplit(self.path)
        number = int(urllib.parse.parse_qs(url.query).get("n", ["0"])[0])
        self.body = self.read_body()
        name = posixpath.normpath(url.path).strip("/").replace("-", "_")
        getattr(self, f"serve_{name}")(number)

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = serve

    def serve_echo(self, _):
        seen = {
            "method": self.command,
            "target": self.path,
            "headers": [f"{name}: {value}" for name, value in self.headers.items()],
            "body": self.body.decode("latin-1"),
            "connection": self.client_address[1],
        }
        self.answer(200, json.dumps(seen).encode())

    def serve_status(self, number):
        self.answer(number, b"the reason")

    def serve_redirect(self, _):
        self.answer(302, headers=[("Location", "/echo")])

    def serve_repeated(self, _):
        self.answer(200, headers=[("X-Part", "one"), ("x-part", " two ")])

    def serve_interim(self, _):
        self.wfile.write(b"HTTP/1.1 103 Early Hints\r\nX-Early: yes\r\n\r\n")
        self.answer(200, b"whole", headers=[("X-Late", "yes")])

    def serve_slow(self, number):
        time.sleep(number / 1000)
        self.answer(200, b"at last")

    def serve_silent(self, _):
        time.sleep(PATIENCE)

    def serve_stall(self, _):
        self.begin(("Content-Length", "1000"))
        self.wfile.write(b"some")
        self.wfile.flush()
        time.sleep(PATIENCE)

    def serve_trickle(self, _):
        self.begin(("Content-Length", "100000"))
        for _ in range(PATIENCE * 10):
            self.wfile.write(b"drop")
            time.sleep(0.1)

    def serve_truncated(self, _):
        self.begin(("Content-Length", "1000"))
        self.wfile.write(b"some")
        self.close_connection = True

    def serve_reset(self, _):
        self.begin(("Content-Length", "1000"))
        self.wfile.write(b"some")
        self.wfile.flush()
        self.reset()

    def serve_nothing(self, _):
        self.close_connection = True

    def serve_garbage(self, _):
        self.wfile.write(b"\x00\x01 this is not HTTP\r\n\r\n")
        self.close_connection = True

    def serve_chunked(self, number):
        self.begin(("Transfer-Encoding", "chunked"))
        for index in range(number):
            piece = b"piece %d;" % index
            self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
        self.wfile.write(b"0\r\n\r\n")

    def serve_chunked_cut(self, _):
        self.begin(("Transfer-Encoding", "chunked"))
        self.wfile.write(b"5\r\npiece\r\n")
        self.close_connection = True

    def serve_huge(self, number):
        self.begin(("Content-Length", str(number)))
        self.pour(number)

    def serve_endless(self, _):
        self.begin(("Transfer-Encoding", "chunked"))
        self.pour(1 << 30, b"10000\r\n%s\r\n" % (b"x" * 0x10000))

    def serve_headers(self, number):
        self.begin(*[("X-Filler", "x" * 1000)] * number, ("Content-Length", "0"))

    def serve_last(self, _):
        """Promises to keep the connection, then does not."""
        self.answer(200, b"last")
        self.close_connection = True

    def pour(self, number, piece=b"x" * 0x10000):
        try:
            for _ in range(0, number, 0x10000):
                self.wfile.write(piece)
        except OSError:
            self.close_connection = True


def with_own_certificate(server):
    with tempfile.TemporaryDirectory() as folder:
        both = str(pathlib.Path(folder) / "both.pem")
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1"]
            + ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
            + ["-keyout", both, "-out", both + ".crt"],
            check=True,
            stderr=subprocess.DEVNULL,
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(both + ".crt", both)
    server.socket = context.wrap_socket(server.socket, server_side=True)


if __name__ == "__main__":
    server = loopback.server(Handler)
    if "--tls" in sys.argv:
        with_own_certificate(server)
    loopback.serve(server)
