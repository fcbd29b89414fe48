"""Compares our tables with others' rows cell by cell: `answers.py SUMS DIMENSIONS OURS THEIRS…`.

Prints how many groups there are; every value is compared as an exact decimal."""

import csv
import sys
from decimal import Decimal
from urllib.parse import unquote


def our_groups(path, dimensions):
    groups = {}
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            if row["grain"] != "month":
                sys.exit(f"{path} has {row['grain']}s, which nobody asked for")
            pairs = dict(pair.split("=") for pair in row["slice"].split(";"))
            key = (row["period"], *(unquote(pairs[name]) for name in dimensions))
            groups.setdefault(key, {})[row["metric"]] = Decimal(row["value"])
    return groups


def main(sums, dimensions, ours, *others):
    names, dimensions = [*sums.split(","), "lines"], dimensions.split(",")
    groups = our_groups(ours, dimensions)
    for other in others:
        seen = 0
        with open(other, newline="") as file:
            for row in csv.reader(file):
                key, values = tuple(row[: 1 + len(dimensions)]), row[1 + len(dimensions):]
                if groups.get(key) != dict(zip(names, map(Decimal, values))):
                    sys.exit(f"{other} and {ours} differ at {key}: {values}, {groups.get(key)}")
                seen += 1
        if seen != len(groups):
            sys.exit(f"{other} has {seen} groups, {ours} {len(groups)}")
    print(len(groups))


if __name__ == "__main__":
    main(*sys.argv[1:])
