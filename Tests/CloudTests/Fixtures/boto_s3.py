"""Prints the object at OURS, and writes one at THEIRS: URL KEY SECRET BUCKET OURS THEIRS."""

import sys

import boto3
from botocore.config import Config

url, key, secret, bucket, ours, theirs = sys.argv[1:]
s3 = boto3.client(
    "s3", endpoint_url=url, aws_access_key_id=key, aws_secret_access_key=secret, region_name="us-east-1",
    config=Config(s3={"addressing_style": "path"}))
print(s3.get_object(Bucket=bucket, Key=ours)["Body"].read().decode(), end="")
s3.put_object(Bucket=bucket, Key=theirs, Body=b"theirs")
