"""S3 by OpenStack Swift's s3api, which verifies every signature: prints its port, serves on
127.0.0.1 until its standard input ends. Access key `test:tester`, secret as SECRET below.
"""

import ctypes
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time

SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
PROGRAMS = pathlib.Path(sys.executable).parent

COMMON = """\
[DEFAULT]
bind_ip = 127.0.0.1
bind_port = {port}
workers = 0
user = {user}
swift_dir = {etc}
log_level = ERROR
"""
STORAGE = """\
devices = {node}
mount_check = false
disable_fallocate = true
[pipeline:main]
pipeline = {kind}-server
[app:{kind}-server]
use = egg:swift#{kind}
[{kind}-replicator]
[{kind}-auditor]
"""
FILTERS = ("catch_errors", "gatekeeper", "listing_formats", "bulk", "s3api", "tempauth", "copy", "slo", "dlo", "versioned_writes")
OPTIONS = {
    "s3api": "location = us-east-1\ns3_acl = false\nallow_multipart_uploads = true\nmin_segment_size = 1\n",
    "tempauth": f"user_test_tester = {SECRET} .admin\n",
}


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "etc").mkdir()
        (folder / "node" / "d1").mkdir(parents=True)
        ports = dict(zip(("object", "container", "account", "proxy"), free_ports(4)))
        configure(folder, ports)
        servers = [
            subprocess.Popen(
                [PROGRAMS / f"swift-{kind}-server", folder / "etc" / f"{kind}-server.conf"],
                env={"SWIFT_CONF_DIR": str(folder / "etc"), "PATH": "/usr/bin:/bin"}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=die_with_parent,
            )
            for kind in ports
        ]
        try:
            for port in ports.values():
                wait(port)
            print(ports["proxy"], flush=True)
            sys.stdin.read()
        finally:
            for server in servers:
                server.send_signal(signal.SIGKILL)
                server.wait()


def die_with_parent():
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


def configure(folder, ports):
    etc, user = folder / "etc", subprocess.run(["id", "-un"], capture_output=True, text=True, check=True).stdout.strip()
    (etc / "swift.conf").write_text(
        "[swift-hash]\nswift_hash_path_suffix = tests\nswift_hash_path_prefix = tests\n[storage-policy:0]\nname = only\ndefault = yes\n")
    for kind in ("object", "container", "account"):
        shared = COMMON.format(port=ports[kind], user=user, etc=etc)
        (etc / f"{kind}-server.conf").write_text(shared + STORAGE.format(kind=kind, node=folder / "node"))
        ring = [PROGRAMS / "swift-ring-builder", f"{kind}.builder"]
        for step in (["create", "8", "1", "0"], ["add", f"r1z1-127.0.0.1:{ports[kind]}/d1", "1"], ["rebalance"]):
            subprocess.run([*ring, *step], cwd=etc, check=True, stdout=subprocess.DEVNULL)
    filters = "".join(f"[filter:{name}]\nuse = egg:swift#{name}\n{OPTIONS.get(name, '')}" for name in FILTERS)
    proxy = f"[pipeline:main]\npipeline = {' '.join(FILTERS)} proxy-server\n[app:proxy-server]\nuse = egg:swift#proxy\nallow_account_management = true\naccount_autocreate = true\n"
    (etc / "proxy-server.conf").write_text(COMMON.format(port=ports["proxy"], user=user, etc=etc) + proxy + filters)


def free_ports(count):
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


def wait(port):
    for _ in range(300):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise SystemExit(f"nothing listens on port {port}")


if __name__ == "__main__":
    main()
