"""Prints COUNT random requests with the signatures that botocore gives them, as JSON: SEED COUNT."""

import datetime
import json
import random
import sys
from urllib.parse import quote

import botocore.auth
from botocore.auth import S3SigV4Auth, S3SigV4QueryAuth, SigV4Auth, SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

PIECES = ["a", "Z", "0", "-", "_", ".", "~", " ", "+", "=", ":", "@", "&", "%", ",", "$", "(", "'", "*", "!", "ü", "ሴ", "日本", "😀", ";", "#", "?"]
SERVICES = ["s3", "s3", "dynamodb", "sts", "bedrock", "secretsmanager", "kms", "sqs", "scheduler"]
REGIONS = ["us-east-1", "eu-central-1", "ap-southeast-2", "us-gov-west-1"]


def text(rng, most=8):
    return "".join(rng.choice(PIECES) for _ in range(rng.randint(1, most)))


def path(rng, service):
    segments = [text(rng) for _ in range(rng.randint(0, 4))]
    if service == "bedrock":
        segments = ["model", f"arn:aws:bedrock:eu-west-1:1234:inference-profile/{text(rng)}", "converse"]
    elif service != "s3" and rng.random() < 0.2:
        segments += [rng.choice([".", "..", ""]), "end"]
    return "/" + "/".join(quote(segment, safe="~") for segment in segments)


def case(rng, number):
    service, region = rng.choice(SERVICES), rng.choice(REGIONS)
    when = datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc) + datetime.timedelta(seconds=rng.randrange(10**9))
    stamp = when.strftime("%Y%m%dT%H%M%SZ")
    names = {text(rng, 3): text(rng) for _ in range(rng.choice([0, 0, 1, 3]))}
    query = "&".join(f"{quote(name, safe='~')}={quote(value, safe='~')}" for name, value in names.items())
    host = rng.choice([f"{service}.{region}.amazonaws.com", "127.0.0.1:4566", "bucket.example:8443", "example.com:443"])
    url = f"https://{host}{path(rng, service)}" + (f"?{query}" if query else "")
    headers = {f"x-amz-meta-{rng.choice('abc')}-{index}": rng.choice(["one", " two  spaces ", "k=v;w", ""]) for index in range(rng.randint(0, 2))}
    expires = rng.choice([0, 0, 0, 60, 604800])
    body = "" if expires else rng.choice(["", "{}", text(rng, 40)])
    method = "GET" if expires else rng.choice(["GET", "PUT", "POST", "DELETE", "HEAD"])
    token = rng.choice([None, "AQoD//+=" + text(rng, 5).encode("ascii", "ignore").decode().replace("\n", "")])
    credentials = Credentials("AKID" + str(number), "secret/" + text(rng), token)
    request = AWSRequest(method=method, url=url, headers=dict(headers), data=body.encode())
    freeze(when)
    sign(service, credentials, region, expires, request)
    return {
        "name": f"random-{number}", "service": service, "region": region, "access_key": credentials.access_key,
        "secret_key": credentials.secret_key, "session_token": token, "timestamp": stamp, "method": method, "url": url,
        "headers_in": headers, "body_utf8": body, "payload_mode": "sha256", "canonical_request": "", "string_to_sign": "",
        "signature": "", "headers_out": {name: value for name, value in request.headers.items() if name not in headers},
        "signed_url": request.url if expires else None, "expires": expires,
    }


def sign(service, credentials, region, expires, request):
    if expires:
        kind = S3SigV4QueryAuth if service == "s3" else SigV4QueryAuth
        kind(credentials, service, region, expires=expires).add_auth(request)
    else:
        (S3SigV4Auth if service == "s3" else SigV4Auth)(credentials, service, region).add_auth(request)


def freeze(when):
    botocore.auth.get_current_datetime = lambda *_, **__: when.replace(tzinfo=None)


if __name__ == "__main__":
    seed, count = map(int, sys.argv[1:])
    rng = random.Random(seed)
    print(json.dumps([case(rng, number) for number in range(count)]))
