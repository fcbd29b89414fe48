"""Runs `salestalk check` over many sentences at once, and takes its claims apart again."""

import bisect
import concurrent.futures
import json
import subprocess

BATCH = 400
BLANK = "\n\n"
JOB = """\
version: 1
name: accuracy
tenants:
  - {id: %s, inputs: [export.csv], spec: metrics.yaml}
reports: {grains: [month], formats: [json], length: headline}
"""


class Checker:
    def __init__(self, binary, home, workers):
        self.binary, self.home, self.workers = binary, home, workers

    def run(self, *arguments, text=None, codes=(0,), cwd=None):
        done = subprocess.run([self.binary, *arguments, "--home", self.home], input=text, capture_output=True, text=True, cwd=cwd)
        if done.returncode not in codes:
            raise SystemExit(f"salestalk {' '.join(map(str, arguments))} ended with {done.returncode}: {done.stderr[-2000:]}")
        return done.stdout

    def claims(self, tenant, text, *more):
        printed = self.run("check", "-", "--tenant", tenant, "--json", *more, text=text, codes=(0, 6))
        return json.loads(printed)["claims"]

    def judged(self, sentences, at_once=BATCH):
        """Each sentence with its claims, in order; every sentence is a paragraph of its own."""
        by_tenant = {}
        for sentence in sentences:
            by_tenant.setdefault(sentence.tenant, []).append(sentence)
        batches = [some[at:at + at_once] for some in by_tenant.values() for at in range(0, len(some), at_once)]
        with concurrent.futures.ThreadPoolExecutor(self.workers) as pool:
            for batch, told in zip(batches, pool.map(self.batch, batches)):
                yield from zip(batch, told)

    def batch(self, batch):
        starts, at = [], 0
        for sentence in batch:
            starts.append(at)
            at += len(sentence.text) + len(BLANK)
        told = [[] for _ in batch]
        for claim in self.claims(batch[0].tenant, BLANK.join(sentence.text for sentence in batch)):
            told[bisect.bisect_right(starts, claim["start"]) - 1].append(claim)
        return told


def verdict(claims):
    """Of a sentence: the worst of its claims, or that none was seen in it."""
    found = {claim["verdict"] for claim in claims}
    return next((one for one in ("contradicted", "not_checkable", "supported") if one in found), "unread")
