"""docs/benchmarks.md: sections, each written by its own script and kept by the others."""

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
