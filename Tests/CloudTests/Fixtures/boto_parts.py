"""Says what a bucket of moto's has, unfinished uploads among it: URL ACCOUNT BUCKET."""

import sys

import boto3
from botocore.config import Config

url, account, bucket = sys.argv[1:]
s3 = boto3.client(
    "s3", endpoint_url=url, aws_access_key_id="test", aws_secret_access_key="test", region_name="us-east-1",
    config=Config(s3={"addressing_style": "path"}))
s3.meta.events.register("before-send.s3", lambda request, **_: request.headers.update({"x-moto-account-id": account}))

keys = [each["Key"] for each in s3.list_objects_v2(Bucket=bucket).get("Contents", [])]
print("objects", *keys)
print("uploads", *(each["Key"] for each in s3.list_multipart_uploads(Bucket=bucket).get("Uploads", [])))
