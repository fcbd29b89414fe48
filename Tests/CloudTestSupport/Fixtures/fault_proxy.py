"""A proxy that does to each request what it was told to: UPSTREAM (http://host:port) [ACCOUNT].

Prints its port, serves on 127.0.0.1 until its standard input ends. `POST /_faults` takes the names of
what happens to the next requests, one a line; after them all pass. `GET /_log` tells what was asked:
method, path (of DynamoDB the operation) and what became of it. With ACCOUNT, all is of that account of moto.

    pass          as if there were no proxy
    500, 503      refused, never forwarded
    slow-down     refused as the service does when it is asked too much; by S3 with a time to wait
    lost          forwarded, and the connection reset in place of the answer
    reset         the connection reset, nothing forwarded
    truncate      forwarded, and the connection closed in the middle of the body
    stall         forwarded, and nothing more said in the middle of the body
    hold          nothing forwarded, and nothing said for a long time
    hold-answer   forwarded, and nothing said for a long time
    down          the connection reset, as are all after it
    expired       refused: the token has expired
    wrong-date    forwarded, and the answer dated a day ahead
    check-date    refused where it was signed for another time than now, else forwarded
    error-in-200  refused in an answer that began as a success
"""

import datetime
import email.utils
import http.client
import json
import pathlib
import sys
import threading
import time
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "TestSupport" / "Fixtures"))
import loopback

# By status, and code of S3 and of DynamoDB.
REFUSALS = {
    "500": (500, "InternalError", "InternalServerError"),
    "503": (503, "ServiceUnavailable", "ServiceUnavailable"),
    "slow-down": (503, "SlowDown", "ProvisionedThroughputExceededException"),
    "expired": (400, "ExpiredToken", "ExpiredTokenException"),
    "check-date": (403, "RequestTimeTooSkewed", "InvalidSignatureException"),
    "error-in-200": (200, "InternalError", "InternalServerError"),
}
LONG = 20


class Handler(loopback.Handler):
    faults, log, lock = [], [], threading.Lock()
    upstream, account = None, None

    def serve(self):
        body, self.length = self.read_body(), None
        if self.path == "/_faults":
            with self.lock:
                self.faults[:] = body.decode().split()
                self.log.clear()
            return self.pass_on(200, [], b"")
        if self.path == "/_log":
            return self.pass_on(200, [], "\n".join(self.log).encode())
        operation = self.headers.get("X-Amz-Target", "").rpartition(".")[2]
        with self.lock:
            fault = self.faults[0] if self.faults else "pass"
            if self.faults and fault != "down":
                self.faults.pop(0)
            self.log.append(f"{self.command} {operation or self.path} {fault}")
        if fault in REFUSALS and not (fault == "check-date" and self.is_signed_for_now()):
            return self.refuse(fault, is_json=bool(operation))
        if fault in ("reset", "down"):
            return self.reset()
        if fault == "hold":
            time.sleep(LONG)
            return self.reset()
        status, headers, answer = self.forward(body)
        if fault == "hold-answer":
            time.sleep(LONG)
        if fault in ("lost", "hold-answer"):
            return self.reset()
        if fault in ("truncate", "stall"):
            return self.break_off(status, headers, answer, fault)
        if fault == "wrong-date":
            headers = [header for header in headers if header[0].lower() != "date"]
            headers.append(("Date", email.utils.formatdate(time.time() + 86_400, usegmt=True)))
        self.pass_on(status, headers, answer)

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = serve

    def is_signed_for_now(self):
        signed = datetime.datetime.strptime(self.headers["X-Amz-Date"] + "+0000", "%Y%m%dT%H%M%SZ%z")
        return abs(signed.timestamp() - time.time()) < 300

    def refuse(self, fault, is_json):
        status, *codes = REFUSALS[fault]
        code = codes[is_json]
        headers = [("Date", email.utils.formatdate(usegmt=True))]
        if is_json:
            # DynamoDB has one status for all that it blames on who asks.
            status = 400 if status < 500 or fault == "slow-down" else status
            name = f"com.amazonaws.dynamodb.v20120810#{code}"
            return self.pass_on(status, headers, json.dumps({"__type": name, "message": "told to"}).encode())
        if fault == "slow-down":
            headers.append(("Retry-After", "2"))
        self.pass_on(status, headers, f"<Error><Code>{code}</Code><Message>told to</Message></Error>".encode())

    def forward(self, body):
        connection = http.client.HTTPConnection(self.upstream.hostname, self.upstream.port, timeout=30)
        connection.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
        for name, value in self.headers.items():
            connection.putheader(name, value)
        if self.account:
            connection.putheader("x-moto-account-id", self.account)
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
        self.send_header("Content-Length", self.length or str(len(body)))
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
            time.sleep(LONG)
        self.close_connection = True


if __name__ == "__main__":
    Handler.upstream = urllib.parse.urlsplit(sys.argv[1])
    Handler.account = sys.argv[2] if len(sys.argv) > 2 else None
    loopback.serve(loopback.server(Handler))
