"""A server that offers HTTP/2 over TLS, and tells which version it was asked in.

    http2_server.py FOLDER

Puts its certificate into FOLDER as `authority.pem`, prints its port, serves on 127.0.0.1 until its standard input ends.
"""

import asyncio
import json
import pathlib
import socket
import subprocess
import sys

import hypercorn.asyncio
import hypercorn.config

FOLDER = pathlib.Path(sys.argv[1])


async def echo(scope, receive, send):
    if scope["type"] != "http":
        return
    size, more = 0, True
    while more:
        message = await receive()
        size, more = size + len(message.get("body", b"")), message.get("more_body", False)
    body = b"x" * int(scope["query_string"] or 0)
    seen = {"version": scope["http_version"], "method": scope["method"], "size": size}
    await send({"type": "http.response.start", "status": 200, "headers": [(b"x-seen", json.dumps(seen).encode())]})
    await send({"type": "http.response.body", "body": body})


async def main():
    key, certificate = FOLDER / "key.pem", FOLDER / "authority.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost"]
        + ["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key, "-out", certificate],
        check=True, stderr=subprocess.DEVNULL)
    listener = socket.create_server(("127.0.0.1", 0))
    config = hypercorn.config.Config()
    config.bind = [f"fd://{listener.fileno()}"]
    config.certfile, config.keyfile = str(certificate), str(key)
    config.accesslog = config.errorlog = None
    ended = asyncio.Event()
    asyncio.get_running_loop().add_reader(sys.stdin, ended.set)
    print(listener.getsockname()[1], flush=True)
    await hypercorn.asyncio.serve(echo, config, shutdown_trigger=ended.wait)


asyncio.run(main())
