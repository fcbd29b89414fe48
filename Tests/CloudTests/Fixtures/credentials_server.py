"""Every place that gives AWS credentials, as one server, and botocore's own answers beside it.

Prints its port, serves on 127.0.0.1 until its standard input ends. Each place answers with keys that
are a digest of all that it was asked with, so that two clients who get the same keys asked the same.

    /sts  /portal  /oidc  /container/...   the services; a path with `fail-N/STATUS` in it fails N times
    /imds/KIND/...                         instance metadata; KIND says how it (mis)behaves
    /cases?seed=S&count=N                  random homes and what botocore resolves in each
    /seen?path=P                           how often a path was asked for
"""

import collections
import hashlib
import json
import pathlib
import re
import sys
import threading
import time
import urllib.parse
from xml.sax.saxutils import escape

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "TestSupport" / "Fixtures"))
import loopback

ENDS = "2099-01-01T00:00:00Z"
SOON = "2020-01-01T00:00:00Z"
seen = collections.Counter()
resolving = threading.Lock()  # botocore reads the environment of the process.


def keys(*asked):
    digest = hashlib.sha256(json.dumps(asked).encode()).hexdigest()
    return {"AccessKeyId": "ASIA" + digest[:16].upper(), "SecretAccessKey": "secret+/" + digest[16:40], "Token": "token&<" + digest[40:]}


class Handler(loopback.Handler):
    def answer(self, status, body, kind="application/json", **headers):
        body = body if isinstance(body, bytes) else (body if isinstance(body, str) else json.dumps(body)).encode()
        more = [(name.replace("_", "-"), value) for name, value in headers.items()]
        super().answer(status, body, [("Content-Type", kind), *more])

    def serve(self):
        url = urllib.parse.urlsplit(self.path)
        self.query = dict(urllib.parse.parse_qsl(url.query, keep_blank_values=True))
        self.body = self.read_body().decode()
        seen[url.path] += 1
        failing = re.search(r"/fail-(\d+)/(\d+)", url.path)
        if failing and seen[url.path] <= int(failing[1]):
            return self.fail(url.path, int(failing[2]))
        getattr(self, "serve_" + url.path.split("/")[1])(url.path)

    do_GET = do_POST = do_PUT = serve

    def fail(self, path, status):
        codes = {400: "Throttling", 403: "AccessDenied", 401: "UnauthorizedException", 500: "InternalFailure", 503: "ServiceUnavailable"}
        code = codes.get(status, "ValidationError")
        if path.startswith("/sts"):
            text = f"<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>no &amp; no</Message></Error></ErrorResponse>"
            return self.answer(status, text, "text/xml")
        self.answer(status, {"message": "no", "secret": "not-to-be-shown"}, x_amzn_ErrorType=code + ":http://internal")

    def serve_sts(self, path):
        form = dict(urllib.parse.parse_qsl(self.body, keep_blank_values=True))
        if re.fullmatch(r"(botocore-session|salestalk)-\d+", form.get("RoleSessionName", "")):
            form["RoleSessionName"] = "default"
        if path.startswith("/sts/skewed") and seen[path] == 1:
            return self.answer(403, "<ErrorResponse><Error><Code>SignatureDoesNotMatch</Code></Error></ErrorResponse>", "text/xml")
        signed = re.search(r"Credential=([^/]*)/\d{8}/([^,]*), ", self.headers.get("Authorization", ""))
        form["signer"] = signed.groups() if signed else None
        form["token"] = self.headers.get("X-Amz-Security-Token")
        given = keys("sts", sorted(form.items(), key=lambda item: item[0]))
        action = form["Action"]
        body = f"""<{action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><{action}Result>
            <AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/r/s</Arn></AssumedRoleUser>
            <Credentials><AccessKeyId>{given['AccessKeyId']}</AccessKeyId><SecretAccessKey>{escape(given['SecretAccessKey'])}</SecretAccessKey>
            <SessionToken>{escape(given['Token'])}</SessionToken><Expiration>{ENDS}</Expiration></Credentials>
            </{action}Result></{action}Response>"""
        self.answer(200, body, "text/xml")

    def serve_portal(self, _):
        token = self.headers.get("x-amz-sso_bearer_token")
        if token == "revoked":
            return self.answer(401, {"message": "Session token not found or invalid"}, x_amzn_ErrorType="UnauthorizedException")
        given = keys("sso", self.query["role_name"], self.query["account_id"], token)
        role = {"accessKeyId": given["AccessKeyId"], "secretAccessKey": given["SecretAccessKey"], "sessionToken": given["Token"], "expiration": 4070908800000}
        self.answer(200, {"roleCredentials": role})

    def serve_oidc(self, _):
        asked = json.loads(self.body)
        if asked.get("refreshToken") == "spent":
            return self.answer(400, {"error": "invalid_grant"}, x_amzn_ErrorType="InvalidGrantException")
        self.answer(200, {"accessToken": "renewed-" + keys("oidc", sorted(asked.items()))["AccessKeyId"], "expiresIn": 28800, "refreshToken": "next"})

    def serve_container(self, path):
        given = keys("container", path, self.headers.get("Authorization"))
        self.answer(200, given | {"Expiration": ENDS, "RoleArn": "arn:aws:iam::123456789012:role/task"})

    def serve_imds(self, path):
        kind = path.split("/")[2]
        rest = path.split("/", 3)[3]
        token = self.headers.get("x-aws-ec2-metadata-token")
        if rest == "latest/api/token":
            statuses = {"v1": 404, "forbidden": 403, "old": 405, "refused": 400, "broken": 500}
            if kind == "mute":
                return time.sleep(2.5)
            fits = self.command == "PUT" and self.headers.get("x-aws-ec2-metadata-token-ttl-seconds") == "21600"
            return self.answer(statuses.get(kind, 200 if fits else 400), "the-token", "text/plain")
        if kind in ("v2", "stale") and token != "the-token":
            return self.answer(401, "no token", "text/plain")
        if kind == "roleless":
            return self.answer(404, "not found", "text/plain")
        if rest == "latest/meta-data/iam/security-credentials/":
            return self.answer(200, "instance-role", "text/plain")
        if kind == "untrusted":
            return self.answer(200, {"Code": "AssumeRoleUnauthorizedAccess", "Message": "EC2 cannot assume the role"})
        if kind == "garbage":
            return self.answer(200, "<html>", "text/html")
        self.answer(200, keys("imds", kind, path) | {"Code": "Success", "Expiration": SOON if kind == "stale" else ENDS})

    def serve_cases(self, _):
        import credentials_cases

        port = self.server.server_port
        with resolving:
            found = credentials_cases.cases(int(self.query["seed"]), int(self.query["count"]), self.query["folder"], port)
        self.answer(200, found)

    def serve_seen(self, _):
        self.answer(200, str(seen[self.query["path"]]), "text/plain")


if __name__ == "__main__":
    loopback.serve(loopback.server(Handler))
