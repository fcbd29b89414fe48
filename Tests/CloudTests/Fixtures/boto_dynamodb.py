"""Says what is in TABLE, and writes one item: URL TABLE."""

import sys
from decimal import Decimal

import boto3

url, table = sys.argv[1:]
table = boto3.resource("dynamodb", endpoint_url=url, aws_access_key_id="test", aws_secret_access_key="test", region_name="us-east-1").Table(table)
items = table.scan(ConsistentRead=True)["Items"]
print(f"{len(items)} items, {sum(item['n'] for item in items)} in all", end="")
table.put_item(Item={"pk": "boto", "sk": "1", "value": Decimal("0.1"), "text": "ü"})
