"""A gigabyte to S3 and back, beside curl: a section of docs/benchmarks.md.

    .venv/bin/python Benchmarks/transfers.py --folder FOLDER --write docs/benchmarks.md

FOLDER has the programs of Benchmarks/cloud, as `make bench-cloud` builds them.
"""

import contextlib
import functools
import pathlib
import socket
import subprocess
import sys
import time
import urllib.request

import document
from measure import WORK, in_turn, machine

BYTES = 1 << 30
# Signs the request, not what it carries.
CURL = ["curl", "--silent", "--fail", "--aws-sigv4", "aws:amz:us-east-1:s3", "--user", "test:test"]
PARTS = pathlib.Path(__file__).with_name("curl_parts.sh")
# As S3Client sends them.
PART_BYTES = 16 << 20
# What one flow of EC2 may carry, in megabytes a second: 5 Gbit/s.
FLOW = 625
SERVER = pathlib.Path(__file__).with_name("object_server.py")


def section(folder, runs):
    program = folder / "TransferBenchmark"
    WORK.mkdir(parents=True, exist_ok=True)
    source, target = made(WORK / "gigabyte"), WORK / "fetched"
    parts = parted(source, WORK / "gigabyte-parts")
    rows = []
    for name, server in [("moto", moto), ("5 Gbit/s", functools.partial(forgetful, rate=FLOW)), ("forgets", forgetful)]:
        with server(source) as url:
            up = [program, "up", url, "s3://bucket/key", source]
            for way, ours, theirs in [
                ("up, curl in the same parts", up, [PARTS, f"{url}/bucket/key", parts]),
                ("up, curl in one piece", up, [*CURL, "--upload-file", source, f"{url}/bucket/key"]),
                ("down", [program, "down", url, "s3://bucket/key", target],
                 [*CURL, "--output", target, f"{url}/bucket/key"]),
            ]:
                mine, their = in_turn([ours, theirs], runs)
                rows.append([
                    name, way, f"{BYTES / mine.median / 1e6:,.0f} MB/s", f"{BYTES / their.median / 1e6:,.0f} MB/s",
                    f"{their.median / mine.median:.2f}", f"{max(mine.peak):.0f} MB", f"{max(their.peak):.0f} MB"])
    target.unlink()
    return "\n".join([
        "## A gigabyte to S3 and back", "",
        f"Whole processes in turn, medians of {runs}, over plain HTTP on one machine: to moto; to a server on a line of 5 Gbit/s, which is what"
        f" EC2 gives a flow; and to the same without a limit, which leaves nothing but the client to be measured; {machine()}. Ours sends parts, each hashed and signed; curl sends parts, or the file as it is, in signed requests and hashes nothing."
        " To reach: 0.9 of curl's speed in 64 MB.", "",
        document.table(["server", "way", "SalesTalk", "curl", "SalesTalk / curl", "our peak", "curl's peak"], rows)])


def made(path):
    if not path.exists() or path.stat().st_size != BYTES:
        block = bytes(range(256)) * 4096
        with open(path, "wb") as file:
            for _ in range(BYTES // len(block)):
                file.write(block)
    return path


def parted(source, folder):
    """The file once more, cut into the parts that both send."""
    folder.mkdir(exist_ok=True)
    with open(source, "rb") as file:
        for number in range(BYTES // PART_BYTES):
            part, block = folder / f"{number:04}", file.read(PART_BYTES)
            if not part.exists() or part.stat().st_size != PART_BYTES:
                part.write_bytes(block)
    return folder


@contextlib.contextmanager
def forgetful(source, rate=None):
    command = [sys.executable, SERVER, source, *([str(rate)] if rate else [])]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
    finally:
        process.kill()
        process.wait()


@contextlib.contextmanager
def moto(_):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-m", "moto.server", "-p", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    url = f"http://127.0.0.1:{port}"
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        for _ in range(200):
            try:
                direct.open(urllib.request.Request(f"{url}/bucket", method="PUT")).close()
                break
            except OSError:
                time.sleep(0.1)
        yield url
    finally:
        process.kill()
        process.wait()


if __name__ == "__main__":
    document.write_section("transfers", section)
