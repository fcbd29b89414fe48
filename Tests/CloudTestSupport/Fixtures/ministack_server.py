"""AWS by ministack, with signatures and policies enforced, and a stub for what its models say.

Prints the stub's port, serves on 127.0.0.1 until standard input ends. `GET /emulator` tells where
the emulator is, a user's key that may ask amazon.nova models and nothing else, and a guardrail
that stops the word "forbidden". The stub answers as OpenAI's chat completions do, which ministack
asks for every text: a call of the tool where there is one.
"""

import ctypes
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "TestSupport" / "Fixtures"))
import loopback
from loopback import PATIENCE

ANSWER = {"headline": {"text": "A quiet month", "facts": []}, "sentences": []}
ROOT = {"aws_access_key_id": "test", "aws_secret_access_key": "test", "region_name": "us-east-1"}


class Handler(loopback.Handler):
    emulator = {}

    def do_GET(self):
        self.answer(200, json.dumps(Handler.emulator).encode())

    def do_POST(self):
        request = json.loads(self.read_body())
        text = json.dumps(ANSWER)
        if "forbidden" in json.dumps(request["messages"][-1]):
            text = "That is forbidden."
        message = {"role": "assistant", "content": text}
        if request.get("tools"):
            call = {"name": request["tools"][0]["function"]["name"], "arguments": text}
            message = {"role": "assistant", "content": None, "tool_calls": [{"id": "c1", "type": "function", "function": call}]}
        reply = {"choices": [{"message": message}], "usage": {"prompt_tokens": 26, "completion_tokens": 282}}
        self.answer(200, json.dumps(reply).encode(), [("Content-Type", "application/json")])


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def die_with_parent():
    set_parent_death_signal = 1
    ctypes.CDLL(None).prctl(set_parent_death_signal, signal.SIGKILL)


def start(folder, stub_port):
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", "ministack"],
        env={
            "PATH": "/usr/bin:/bin", "TMPDIR": folder, "HOME": folder, "AUTH": "true",
            "BIND_HOST": "127.0.0.1", "GATEWAY_PORT": str(port),
            "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test",
            "MINISTACK_BEDROCK_PROXY_URL": f"http://127.0.0.1:{stub_port}",
        },
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        preexec_fn=die_with_parent,
    )
    url = f"http://127.0.0.1:{port}"
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            urllib.request.urlopen(f"{url}/_ministack/health", timeout=1).close()
            return process, url
        except OSError:
            time.sleep(0.05)
    raise SystemExit("ministack did not start")


def furnish(url):
    """A user with the least policy, and a guardrail."""
    import botocore.session

    session = botocore.session.Session()
    iam = session.create_client("iam", endpoint_url=url, **ROOT)
    iam.create_user(UserName="writer")
    allowed = {
        "Effect": "Allow",
        # Converse is no action of IAM, where InvokeModel stands for it; ministack asks for it.
        "Action": ["bedrock:InvokeModel", "bedrock:Converse"],
        # Of an ARN in the path it sees the part before the slash.
        "Resource": [f"arn:aws:bedrock:*::foundation-model/{name}" for name in ("amazon.nova-*", "arn:*")],
    }
    policy = {"Version": "2012-10-17", "Statement": [allowed]}
    iam.put_user_policy(UserName="writer", PolicyName="ask", PolicyDocument=json.dumps(policy))
    key = iam.create_access_key(UserName="writer")["AccessKey"]
    bedrock = session.create_client("bedrock", endpoint_url=url, **ROOT)
    guardrail = bedrock.create_guardrail(
        name="words", blockedInputMessaging="Blocked.", blockedOutputsMessaging="Blocked.",
        wordPolicyConfig={"wordsConfig": [{"text": "forbidden"}]},
    )
    return {
        "url": url, "accessKeyID": key["AccessKeyId"], "secretAccessKey": key["SecretAccessKey"],
        "guardrail": guardrail["guardrailId"],
    }


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        stub = loopback.server(Handler)
        process, url = start(folder, stub.server_port)
        try:
            # Asked for while the stub is not up yet: these calls say nothing of models.
            Handler.emulator = furnish(url)
            loopback.serve(stub)
        finally:
            process.kill()
            process.wait()
