"""Reads an archive as AWS's own client does: prints each object's key and the SHA-256 of what it unpacks to,
and ends with 1 where its metadata or a manifest say otherwise."""

import gzip
import hashlib
import json
import sys

import boto3

url, bucket, prefix = sys.argv[1:]
s3 = boto3.client(
    "s3", endpoint_url=url, region_name="us-east-1", aws_access_key_id="test", aws_secret_access_key="test"
)
contents = {}
for page in s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix):
    for entry in page["Contents"]:
        answer = s3.get_object(Bucket=bucket, Key=entry["Key"])
        body = answer["Body"].read()
        digest = hashlib.sha256(body)
        assert answer["Metadata"]["sha256"] == digest.hexdigest(), entry["Key"]
        assert answer["ServerSideEncryption"] == "aws:kms", entry["Key"]
        tags = {tag["Key"] for tag in s3.get_object_tagging(Bucket=bucket, Key=entry["Key"])["TagSet"]}
        assert tags == {"tenant", "team"}, tags
        contents[entry["Key"]] = gzip.decompress(body) if entry["Key"].endswith(".gz") else body

for key, content in contents.items():
    if key.endswith("/manifest.json"):
        for entry in json.loads(content)["objects"]:
            part = contents[key.removesuffix("manifest.json") + entry["key"]]
            assert hashlib.sha256(part).hexdigest() == entry["content"]["sha256"], entry["key"]
    print(key.removeprefix(prefix), hashlib.sha256(content).hexdigest())
