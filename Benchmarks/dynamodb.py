"""10,000 metric items written to and read from an emulator of DynamoDB: ours beside boto3's batch writer.

    python Benchmarks/dynamodb.py BINARY [CELLS] [ROUNDS]

BINARY is made by `swift build -c release --package-path Benchmarks/dynamodb`. In each round both write the same
items to tables of their own in one server, in turns, and read them back. Prints medians, and ours over boto3's.
"""

import json
import logging
import statistics
import subprocess
import sys
import time
from decimal import Decimal

import boto3
from moto.moto_server.threaded_moto_server import ThreadedMotoServer


def boto(url, name, cells):
    """What our tool does, with boto3: the same keys and attributes."""
    resource = boto3.resource("dynamodb", endpoint_url=url, region_name="us-east-1", aws_access_key_id="test", aws_secret_access_key="test")
    table = resource.create_table(
        TableName=name, BillingMode="PAY_PER_REQUEST",
        KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "sk", "KeyType": "RANGE"}],
        AttributeDefinitions=[{"AttributeName": key, "AttributeType": "S"} for key in ("pk", "sk")])
    table.wait_until_exists()
    items = [
        {"pk": f"METRIC#revenue#product=P{number // 20}", "sk": f"{2024 + number % 20 // 12}-{number % 20 % 12 + 1:02}",
         "value": Decimal(100_000 + number * 37) / 100, "unit": "USD", "rows": number, "status": "complete", "generation": 1}
        for number in range(cells)]
    start = time.perf_counter()
    with table.batch_writer() as batch:
        for item in items:
            batch.put_item(Item=item)
    written = time.perf_counter()
    found, page = 0, {}
    while page.get("LastEvaluatedKey") or not page:
        page = table.scan(ConsistentRead=True, **({"ExclusiveStartKey": page["LastEvaluatedKey"]} if page else {}))
        found += len(page["Items"])
    assert found == cells, found
    return {"write": written - start, "read": time.perf_counter() - written}


def main(binary, cells=10_000, rounds=5):
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    url = "http://{}:{}".format(*server.get_host_and_port())
    ours, theirs = [], []
    for number in range(rounds):
        run = lambda: json.loads(subprocess.run([binary, url, f"round-{number}", str(cells)], check=True, capture_output=True).stdout)
        turns = [(ours, run), (theirs, lambda: boto(url, f"boto-{number}", cells))]
        for results, work in turns if number % 2 else reversed(turns):
            results.append(work())
    server.stop()

    def median(results, key):
        return statistics.median(result[key] for result in results)

    print(f"| {cells:,} metric items, {rounds} rounds | SalesTalk | boto3 | ratio |\n| --- | ---: | ---: | ---: |")
    for what, mine, their in [
        ("written (a commit of ours, the batch writer of boto3)", "write", "write"),
        ("read as a table (ours from blobs, boto3 by a scan)", "read", "read"),
        ("read item by item (a scan by both)", "read_items", "read"),
    ]:
        a, b = median(ours, mine), median(theirs, their)
        print(f"| {what} | {a:.2f} s | {b:.2f} s | {a / b:.2f} |")


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
