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
import pathlib
import sys
import threading
import time
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "TestSupport" / "Fixtures"))
import loopback

REFUSALS = {
    "500": (500, "InternalError"), "503": (503, "ServiceUnavailable"), "slow-down": (503, "SlowDown"),
    "expired": (400, "ExpiredToken"),
}


class Handler(loopback.Handler):
    faults, log, lock = [], [], threading.Lock()
    upstream = None

    def serve(self):
        body = self.read_body()
        if self.path == "/_faults":
            with self.lock:
                self.faults[:] = body.decode().split()
                self.log.clear()
            return self.pass_on(200, [], b"")
        if self.path == "/_log":
            return self.pass_on(200, [], "\n".join(self.log).encode())
        with self.lock:
            fault = self.faults.pop(0) if self.faults else "pass"
            self.log.append(f"{self.command} {self.path} {fault}")
        if fault in REFUSALS:
            status, code = REFUSALS[fault]
            headers = [("Retry-After", "2")] if fault == "slow-down" else []
            return self.pass_on(status, headers, f"<Error><Code>{code}</Code><Message>told to</Message></Error>".encode())
        if fault == "reset":
            return self.reset()
        status, headers, answer = self.forward(body)
        if fault == "lost":
            return self.reset()
        if fault in ("truncate", "stall"):
            return self.break_off(status, headers, answer, fault)
        self.pass_on(status, headers, answer)

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

    def pass_on(self, status, headers, body):
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


if __name__ == "__main__":
    Handler.upstream = urllib.parse.urlsplit(sys.argv[1])
    loopback.serve(loopback.server(Handler))
