"""docs/benchmarks.md: sections, each written by its own script and kept by the others."""

import argparse
import pathlib
import re

HEAD = """\
# Benchmarks

Written by `make bench` (start, demo, queries, dailies, checking, narratives and Bedrock), `make bench-cloud` (DynamoDB and S3)
and `make bench-compare` (everything else), each its own sections; not edited by hand. Whole processes, contenders in turn in one run, one warm-up each.
Absolute times are of one machine; the ratios are what to go by.
"""

ORDER = ["start", "queries", "dailies", "checking", "narratives", "bedrock", "dynamodb", "transfers", "compare", "thousand", "holistic", "flatness", "time"]


def put(path, sections):
    """Writes sections by name into the document at `path`; the others stay."""
    known = {}
    if path.exists():
        found = re.findall(r"<!-- (\w+) -->\n(.*?)\n<!-- end -->", path.read_text(), re.S)
        known = dict(found)
    known |= sections
    parts = [f"<!-- {name} -->\n{known[name]}\n<!-- end -->" for name in ORDER if name in known]
    path.write_text(HEAD + "\n" + "\n\n".join(parts) + "\n")


def table(head, rows):
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines)


def write_section(name, section):
    """The command line of a script with one section, whose programs are in a folder."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", required=True)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--write")
    options = parser.parse_args()
    found = section(pathlib.Path(options.folder).resolve(), options.runs)
    if options.write:
        put(pathlib.Path(options.write), {name: found})
    print(found)
