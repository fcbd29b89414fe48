"""A socket that listens and never accepts, its queue full: a connection to it is never made.

Prints its port, stays until its standard input ends.
"""

import socket
import sys

listener = socket.socket()
listener.bind(("127.0.0.1", 0))
listener.listen(0)
queued = []
for _ in range(4):
    client = socket.socket()
    client.setblocking(False)
    client.connect_ex(listener.getsockname())
    queued.append(client)
print(listener.getsockname()[1], flush=True)
sys.stdin.read()
