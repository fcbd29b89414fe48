"""The least of S3 that a transfer needs, as fast as sockets go: takes bytes and forgets them, gives a file's.

    python Benchmarks/object_server.py FILE [MEGABYTES_A_SECOND]

Tells its port on standard output, and ends when standard input does. So that what is timed is the client; with a
rate, the client on a line of that speed, which all its connections share.
"""

import http.server
import os
import socket
import sys
import threading
import time

ROOM = 1 << 20


class Line:
    """Bytes that pass at no more than a rate."""

    def __init__(self, rate):
        self.rate, self.free, self.lock = rate, 0.0, threading.Lock()

    def carry(self, count):
        if not self.rate:
            return
        with self.lock:
            self.free = max(self.free, time.monotonic()) + count / self.rate
            wait = self.free - time.monotonic()
        if wait > 0:
            time.sleep(wait)


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    rbufsize = ROOM
    disable_nagle_algorithm = True

    def log_message(self, *_):
        pass

    def do_PUT(self):
        left, room = int(self.headers["Content-Length"]), memoryview(bytearray(ROOM))
        while left:
            count = self.rfile.readinto1(room[:left])
            if not count:
                return
            left -= count
            line.carry(count)
        self.answer(b"", ETag='"part"')

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        root = "InitiateMultipartUploadResult" if self.path.endswith("?uploads=") or self.path.endswith("?uploads") \
            else "CompleteMultipartUploadResult"
        self.answer(f"<{root}><UploadId>one</UploadId><ETag>&quot;whole&quot;</ETag></{root}>".encode())

    def do_GET(self):
        with open(sys.argv[1], "rb") as file:
            size = os.fstat(file.fileno()).st_size
            self.answer(None, size, ETag='"whole"')
            for start in range(0, size, ROOM):
                self.connection.sendfile(file, start, min(ROOM, size - start))
                line.carry(min(ROOM, size - start))

    def answer(self, body, size=0, **headers):
        self.send_response(200)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(size if body is None else len(body)))
        self.end_headers()
        self.wfile.flush()
        if body:
            self.wfile.write(body)


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    address_family = socket.AF_INET


line = Line(float(sys.argv[2]) * 1e6 if len(sys.argv) > 2 else None)

if __name__ == "__main__":
    server = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_port, flush=True)
    sys.stdin.read()
