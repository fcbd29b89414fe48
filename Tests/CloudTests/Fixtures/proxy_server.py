"""A proxy that answers in place of every server, so that no name need be known: FOLDER.

Prints its port, serves on 127.0.0.1 until its standard input ends. What it answers tells what it saw: how
it was asked (`line`), for whom (`tunnel`) and as whom (`user`). Behind CONNECT it speaks TLS as service.test,
under a certificate that it leaves in FOLDER. The way to refused.test is refused; to guarded.test it is open
to user:sesame only.
"""

import base64
import json
import pathlib
import ssl
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "TestSupport" / "Fixtures"))
import loopback

USER = "Basic " + base64.b64encode(b"user:sesame").decode()


class Handler(loopback.Handler):
    context = None
    tunnel = user = None

    def do_CONNECT(self):
        host = self.path.split(":")[0]
        user = self.headers.get("Proxy-Authorization")
        if host == "refused.test":
            return self.answer(403, b"no way")
        if host == "guarded.test" and user != USER:
            return self.answer(407, b"who?", [("Proxy-Authenticate", 'Basic realm="proxy"')])
        self.wfile.write(b"HTTP/1.1 200 Connection established\r\nX-Of-Proxy: 1\r\n\r\n")
        self.connection = self.request = self.context.wrap_socket(self.connection, server_side=True)
        self.setup()
        self.tunnel, self.user = self.path, user
        self.close_connection = False

    def serve(self):
        seen = {
            "line": self.requestline, "tunnel": self.tunnel,
            "user": self.user or self.headers.get("Proxy-Authorization"),
        }
        self.read_body()
        self.answer(200, json.dumps(seen).encode())

    do_GET = do_POST = serve


def context(folder):
    certificate, key = str(folder / "proxy.pem"), str(folder / "key.pem")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1"]
        + ["-subj", "/CN=service.test", "-addext", "subjectAltName=DNS:service.test,DNS:guarded.test"]
        + ["-keyout", key, "-out", certificate],
        check=True,
        stderr=subprocess.DEVNULL,
    )
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(certificate, key)
    return made


if __name__ == "__main__":
    Handler.context = context(pathlib.Path(sys.argv[1]))
    loopback.serve(loopback.server(Handler))
