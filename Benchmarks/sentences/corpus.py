"""The hand-written sentences of samples/claims, judged one by one."""

import concurrent.futures
import json
import pathlib
import sys

from .checking import verdict

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = ROOT / "samples" / "claims"
sys.path.insert(0, str(ROOT / "scripts"))


def judged(checker, only):
    """(case, claims) for each case, or nothing while there is no corpus."""
    cases = [json.loads(line) for path in sorted(FOLDER.glob("*.jsonl")) for line in path.read_text().splitlines()]
    if not cases:
        return
    from check_claims import AS_OF
    checker.run("run", FOLDER / "job.yaml", "--as-of", AS_OF, "--quiet")
    # A text that leaves something out is told by what it lacks, which is the report's matter.
    cases = [case for case in cases if not case.get("omits") and (not only or case["class"] in only)]
    with concurrent.futures.ThreadPoolExecutor(checker.workers) as pool:
        yield from zip(cases, pool.map(lambda case: claims_of(checker, case), cases))


def claims_of(checker, case):
    between = "\n\n" if "\n" in case["text"] else " "
    text = between.join([*case["context"], case["text"]])
    claims = checker.claims(case["tenant"], text, "--period", case["period"])
    return [claim for claim in claims if claim["end"] > len(text) - len(case["text"])]


def is_true(case):
    return case["verdict"] not in ("contradicted", "not_checkable")


def allowed(case, claims):
    """The verdict; a right one is told as such where the label accepts another than is usual for its kind."""
    told = verdict(claims)
    if ("no_claims" if told == "unread" else told) in (case["verdict"], *case.get("accept", [])):
        return "supported" if is_true(case) else told if told == "contradicted" else "not_checkable"
    return told
