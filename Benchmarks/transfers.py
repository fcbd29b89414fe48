"""A gigabyte to S3 and back, beside curl: a section of docs/benchmarks.md.

    .venv/bin/python Benchmarks/transfers.py --folder FOLDER --write docs/benchmarks.md

FOLDER has the programs of Benchmarks/cloud, as `make bench-cloud` builds them.
"""

import argparse
import contextlib
import pathlib
import subprocess
import sys

import document
from measure import WORK, in_turn, machine

BYTES = 1 << 30
SERVER = pathlib.Path(__file__).with_name("object_server.py")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", required=True)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--write")
    options = parser.parse_args()
    found = {"transfers": section(pathlib.Path(options.folder).resolve() / "TransferBenchmark", options.runs)}
    if options.write:
        document.put(pathlib.Path(options.write), found)
    print("\n\n".join(found.values()))


def section(program, runs):
    WORK.mkdir(parents=True, exist_ok=True)
    source, target = made(WORK / "gigabyte"), WORK / "fetched"
    rows = []
    with server(source) as url:
        for what, ours, theirs in [
            ("up", [program, "up", url, "s3://bucket/key", source],
             ["curl", "--silent", "--fail", "--upload-file", source, f"{url}/bucket/key"]),
            ("down", [program, "down", url, "s3://bucket/key", target],
             ["curl", "--silent", "--fail", "--output", target, f"{url}/bucket/key"]),
        ]:
            mine, their = in_turn([ours, theirs], runs)
            rows.append([
                what, f"{BYTES / mine.median / 1e6:,.0f} MB/s", f"{BYTES / their.median / 1e6:,.0f} MB/s",
                f"{their.median / mine.median:.2f}", f"{max(mine.peak):.0f} MB", f"{max(their.peak):.0f} MB"])
    target.unlink()
    return "\n".join([
        "## A gigabyte to S3 and back", "",
        f"Whole processes in turn, medians of {runs}, over plain HTTP to a server on the same machine that forgets what it is sent; {machine()}. Ours"
        " sends parts, each hashed and signed; curl hashes nothing. To reach: 0.9 of curl's speed in 64 MB.", "",
        document.table(["way", "SalesTalk", "curl", "SalesTalk / curl", "our peak", "curl's peak"], rows)])


def made(path):
    if not path.exists() or path.stat().st_size != BYTES:
        block = bytes(range(256)) * 4096
        with open(path, "wb") as file:
            for _ in range(BYTES // len(block)):
                file.write(block)
    return path


@contextlib.contextmanager
def server(source):
    process = subprocess.Popen([sys.executable, SERVER, source], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
    finally:
        process.kill()
        process.wait()


if __name__ == "__main__":
    main()
