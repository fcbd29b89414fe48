"""AWS by moto that holds callers to their policies: USERS BUCKET POLICY…, each policy a list of actions.

Writes a line with key and secret of a user for each policy to USERS, prints its port, and serves until its
standard input ends."""

import json
import logging
import sys
import urllib.request

import boto3
from moto.moto_server.threaded_moto_server import ThreadedMotoServer

users, bucket, *policies = sys.argv[1:]
logging.getLogger("werkzeug").setLevel(logging.ERROR)
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
port = server.get_host_and_port()[1]
url = f"http://127.0.0.1:{port}"
root = {"endpoint_url": url, "region_name": "us-east-1", "aws_access_key_id": "root", "aws_secret_access_key": "root"}
boto3.client("s3", **root).create_bucket(Bucket=bucket)
iam = boto3.client("iam", **root)
with open(users, "w") as file:
    for number, actions in enumerate(policies):
        name = f"user{number}"
        iam.create_user(UserName=name)
        statement = {"Effect": "Allow", "Action": actions.split(), "Resource": "*"}
        document = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        iam.put_user_policy(UserName=name, PolicyName="all", PolicyDocument=document)
        key = iam.create_access_key(UserName=name)["AccessKey"]
        print(key["AccessKeyId"], key["SecretAccessKey"], file=file)
request = urllib.request.Request(
    f"{url}/moto-api/reset-auth", data=b"0", headers={"Content-Type": "text/plain"}, method="POST"
)
urllib.request.urlopen(request).read()
print(port, flush=True)
sys.stdin.read()
