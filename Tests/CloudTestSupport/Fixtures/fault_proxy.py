"""A proxy that does to each request what it was told to: UPSTREAM (http://host:port).

Prints its port, serves on 127.0.0.1 until its standard input ends. `POST /_faults` takes the names of
what happens to the next requests, one a line; after them all pass. `GET /_log` tells what was asked.

    pass          as if there were no proxy
    500, 503      refused, never forwarded
    slow-down     refused as S3 does when it is asked too much, with a time to wait
    lost          forwarded, and the connection reset in place of the answer
    reset         the connection reset, nothing forwarded
    truncate      forwarded, and the connection closed in the middle of the body
    stall         forwarded, and nothing more said in the middle of the body
    expired       refused: the token has expired
"""

import http.client
import http.server
import socket
import struct
import sys
import threading
import time
import urllib.parse

REFUSALS = {
    "500": (500, "InternalError"), "503": (503, "ServiceUnavailable"), "slow-down": (503, "SlowDown"),
    "expired": (400, "ExpiredToken"),
}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    faults, log, lock = [], [], threading.Lock()
    upstream = None

    def log_message(self, *_):
        pass

    def serve(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.path == "/_faults":
            with self.lock:
                self.faults[:] = body.decode().split()
                self.log.clear()
            return self.answer(200, [], b"")
        if self.path == "/_log":
            return self.answer(200, [], "\n".join(self.log).encode())
        with self.lock:
            fault = self.faults.pop(0) if self.faults else "pass"
            self.log.append(f"{self.command} {self.path} {fault}")
        if fault in REFUSALS:
            status, code = REFUSALS[fault]
            headers = [("Retry-After", "2")] if fault == "slow-down" else []
            return self.answer(status, headers, f"<Error><Code>{code}</Code><Message>told to</Message></Error>".encode())
        if fault == "reset":
            return self.reset()
        status, headers, answer = self.forward(body)
        if fault == "lost":
            return self.reset()
        if fault in ("truncate", "stall"):
            return self.break_off(status, headers, answer, fault)
        self.answer(status, headers, answer)

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = serve

    def forward(self, body):
        connection = http.client.HTTPConnection(self.upstream.hostname, self.upstream.port, timeout=30)
        connection.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
        for name, value in self.headers.items():
            connection.putheader(name, value)
        connection.endheaders(body or None)
        response = connection.getresponse()
        answer = response.read()
        headers = [(name, value) for name, value in response.getheaders()
                   if name.lower() not in ("connection", "transfer-encoding", "content-length", "server")]
        self.length = response.getheader("Content-Length") if self.command == "HEAD" else None
        connection.close()
        return response.status, headers, answer

    def answer(self, status, headers, body):
        self.send_response_only(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", getattr(self, "length", None) or str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def break_off(self, status, headers, body, fault):
        self.send_response_only(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[: len(body) // 2])
        self.wfile.flush()
        if fault == "stall":
            time.sleep(20)
        self.close_connection = True

    def reset(self):
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True

    def finish(self):
        try:
            super().finish()
        except (OSError, ValueError):
            pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], (OSError, ValueError)):
            super().handle_error(request, client_address)


if __name__ == "__main__":
    Handler.upstream = urllib.parse.urlsplit(sys.argv[1])
    server = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_port, flush=True)
    sys.stdin.read()
