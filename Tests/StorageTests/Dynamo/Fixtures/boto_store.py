"""Says what a tenant's tables hold, and writes one message: URL ACCOUNT TENANT."""

import sys
from decimal import Decimal

import boto3

url, account, tenant = sys.argv[1:]
session = boto3.Session(aws_access_key_id="test", aws_secret_access_key="test", region_name="us-east-1")
resource = session.resource("dynamodb", endpoint_url=url)
client = resource.meta.client
client.meta.events.register("before-send.dynamodb", lambda request, **_: request.headers.update({"x-moto-account-id": account}))

metrics, messages = (resource.Table(f"tenant-{tenant}-{kind}") for kind in ("metrics", "messages"))
items = metrics.scan(ConsistentRead=True)["Items"]
print(sum(item["pk"].startswith("METRIC#") for item in items), "cells")
cell = metrics.get_item(Key={"pk": "METRIC#revenue", "sk": "2025-02"})["Item"]
assert isinstance(cell["value"], Decimal)
print("revenue 2025-02", cell["value"], cell["unit"], cell["rows"], cell["status"])
message = messages.scan(ConsistentRead=True)["Items"][0]
assert message["pk"] == "MSG#" + message["messageId"] and message["sk"] == message["timestamp"]
metadata = message["metadata"]
print(message["tenantId"], message["sender"], message["text"], message["context"], metadata["source"], metadata["tags"], metadata["cost"])
for kind, table in (("metrics", metrics), ("messages", messages)):
    description = client.describe_table(TableName=table.name)["Table"]
    history = client.describe_continuous_backups(TableName=table.name)["ContinuousBackupsDescription"]
    tags = {tag["Key"]: tag["Value"] for tag in client.list_tags_of_resource(ResourceArn=description["TableArn"])["Tags"]}
    life = client.describe_time_to_live(TableName=table.name)["TimeToLiveDescription"]
    encryption = description.get("SSEDescription", {})
    print(kind, description["BillingModeSummary"]["BillingMode"], history["PointInTimeRecoveryDescription"]["PointInTimeRecoveryStatus"],
          f"tenant={tags['tenant']}", life["TimeToLiveStatus"], life.get("AttributeName"),
          encryption.get("Status"), encryption.get("SSEType"), encryption.get("KMSMasterKeyArn"))

identity = "0b8f7a52-8f0e-4c3b-9a39-2f2c3f1f0a11"
messages.put_item(Item={
    "pk": "MSG#" + identity, "sk": "2026-03-01T08:00:00Z", "tenantId": tenant, "messageId": identity, "timestamp": "2026-03-01T08:00:00Z",
    "sender": "analyst", "text": "Warum? ü", "context": "question", "metadata": {"source": "chat", "tags": ["question"], "cost": Decimal("0.25")},
})
