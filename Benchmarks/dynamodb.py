"""10,000 metric items written to and read from an emulator of DynamoDB, beside boto3's batch writer: a section of
docs/benchmarks.md.

    .venv/bin/python Benchmarks/dynamodb.py --folder FOLDER --write docs/benchmarks.md

FOLDER has the programs of Benchmarks/cloud, as `make bench-cloud` builds them. In each round both write the same items
to tables of their own in one server, in turns, and read them back.
"""

import json
import logging
import statistics
import subprocess
import time
from decimal import Decimal

import boto3
from moto.moto_server.threaded_moto_server import ThreadedMotoServer

import document
from measure import machine

CELLS = 10_000


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


def section(folder, runs):
    program = folder / "DynamoBenchmark"
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    url = "http://{}:{}".format(*server.get_host_and_port())
    ours, theirs = [], []
    for number in range(runs):
        run = lambda: json.loads(
            subprocess.run([program, url, f"round-{number}", str(CELLS)], check=True, capture_output=True).stdout)
        turns = [(ours, run), (theirs, lambda: boto(url, f"boto-{number}", CELLS))]
        for results, work in turns if number % 2 else reversed(turns):
            results.append(work())
    server.stop()

    def median(results, key):
        return statistics.median(result[key] for result in results)

    rows = []
    for what, mine, their in [
        ("written (a commit of ours, the batch writer of boto3)", "write", "write"),
        ("read as a table (ours from blobs, boto3 by a scan)", "read", "read"),
        ("read item by item (a scan by both)", "read_items", "read"),
    ]:
        a, b = median(ours, mine), median(theirs, their)
        rows.append([what, f"{a:.2f} s", f"{b:.2f} s", f"{a / b:.2f}"])
    return "\n".join([
        f"## {CELLS:,} metric items in DynamoDB", "",
        f"Beside boto3's batch writer, in turns on one emulator (moto), medians of {runs}; {machine()}. To reach: no slower.", "",
        document.table(["what", "SalesTalk", "boto3", "SalesTalk / boto3"], rows)])


if __name__ == "__main__":
    document.write_section("dynamodb", section)
