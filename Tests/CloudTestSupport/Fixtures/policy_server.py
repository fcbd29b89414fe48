"""AWS by ministack, which verifies signatures and holds every caller to its policies: prints its
port, serves on 127.0.0.1 until its standard input ends. The root's key and secret are `root`.
"""

import contextlib
import ctypes
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

PROGRAMS = pathlib.Path(sys.executable).parent


@contextlib.contextmanager
def started():
    """The emulator's port, while it runs."""
    with tempfile.TemporaryDirectory() as folder:
        port = free_port()
        settings = {
            "BIND_HOST": "127.0.0.1", "GATEWAY_PORT": str(port), "AUTH": "true", "AWS_ACCESS_KEY_ID": "root",
            "AWS_SECRET_ACCESS_KEY": "root", "TMPDIR": folder, "HOME": folder, "PATH": "/usr/bin:/bin",
        }
        server = subprocess.Popen(
            [PROGRAMS / "ministack"], env=settings, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, preexec_fn=die_with_parent)
        try:
            wait(port)
            yield port
        finally:
            server.send_signal(signal.SIGKILL)
            server.wait()


def die_with_parent():
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait(port):
    for _ in range(300):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/_ministack/health", timeout=2):
                return
        except OSError:
            time.sleep(0.1)
    sys.exit("ministack does not answer")


if __name__ == "__main__":
    with started() as port:
        print(port, flush=True)
        sys.stdin.read()
