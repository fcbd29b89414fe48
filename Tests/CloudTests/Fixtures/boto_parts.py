"""Says what a bucket of moto's has, unfinished uploads among it, and how its objects are kept: URL ACCOUNT BUCKET."""

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
for key in keys:
    head = s3.head_object(Bucket=bucket, Key=key)
    tags = {tag["Key"]: tag["Value"] for tag in s3.get_object_tagging(Bucket=bucket, Key=key)["TagSet"]}
    print("encryption", head.get("ServerSideEncryption"), head.get("SSEKMSKeyId"))
    print("tags", *(f"{name}={value}" for name, value in sorted(tags.items())))
    print("type", head["ContentType"])
    print("parts", head["ETag"].strip('"').partition("-")[2])
print("uploads", *(each["Key"] for each in s3.list_multipart_uploads(Bucket=bucket).get("Uploads", [])))
