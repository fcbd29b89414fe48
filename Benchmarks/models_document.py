"""docs/models-measured.md from the reports that models wrote."""

import collections

import document as markdown

HEAD = """\
# What small models wrote, and what got through

Made by `make accuracy-models`; not edited by hand, but for the judgement of each sentence that was kept.

{reports} reports on random tenants (seeded; trades, currencies and calendars differ), by two models that are
small enough to be wrong about almost everything: SmolLM2 135M and Gemma 3 270M, in llama.cpp behind Ollama's
protocol. Each was asked for a headline and a few sentences with slots for facts; whatever the checker refused
went back once with the reasons. What is counted is the answer that the report was made of. The built-in writer
filled in, and every report was proved again with `salestalk verify`.
"""

# What a reason begins with or holds, and what it is called; the first that fits counts.
REASONS = [
    ("it writes digits", "wrote digits instead of slots"),
    ("there is no fact", "named a fact that does not exist"),
    ("a slot was changed", "changed a slot"),
    ("but has no slot for it", "cited a fact without its slot"),
    ("something is attached to", "attached something to a slot"),
    ("it holds markup", "wrote markup or a link"),
    ("it is longer than", "too long"),
    ("it repeats another sentence", "said the same twice"),
    ("the report has no room", "more sentences than asked for"),
    ("nothing supports {{", "put a fact where nothing supports it"),
    ("it says nothing that the tables can decide", "said nothing that can be decided"),
]
CLAIM = "made a claim that the tables do not support"


def document(reports):
    models = sorted({report["model"] for report in reports})
    parts = [HEAD.format(reports=len(reports)), counts(reports, models), "## Why sentences were refused\n", reasons(reports, models),
             "## Reports that the built-in writer wrote alone\n", fallbacks(reports, models), *sentences(reports, models)]
    return "\n".join(parts)


def counts(reports, models):
    head = ["model", "reports", "sentences written", "refused", "kept", "kept and untrue, by hand", "written by the template alone", "tokens read", "written"]
    rows = []
    for model in models:
        own = [report for report in reports if report["model"] == model]
        kept = [sentence for report in own for sentence in report["kept"]]
        refused = sum(len(report["refused"]) for report in own)
        unread = sum(sentence["untrue"] is None for sentence in kept)
        untrue = sum(bool(sentence["untrue"]) for sentence in kept)
        rows.append([
            f"`{model}`", len(own), len(kept) + refused, refused, len(kept),
            f"{unread} not read yet" if unread else f"**{untrue}**", sum(bool(report["fallback"]) for report in own),
            f"{sum(report['tokens'][0] for report in own):,}", f"{sum(report['tokens'][1] for report in own):,}"])
    return markdown.table(head, rows) + "\n"


def reasons(reports, models):
    """Each refused sentence once, under the first of its reasons."""
    found = collections.defaultdict(collections.Counter)
    for report in reports:
        for sentence in report["refused"]:
            found[reason(sentence["reasons"])][report["model"]] += 1
    rows = [[why, *(by[model] for model in models)] for why, by in sorted(found.items(), key=lambda item: -item[1].total())]
    return markdown.table(["reason", *(f"`{model}`" for model in models)], rows) + "\n"


def reason(given):
    for pattern, name in REASONS:
        if any(pattern in one for one in given):
            return name
    return CLAIM


def fallbacks(reports, models):
    found = collections.defaultdict(collections.Counter)
    for report in reports:
        if report["fallback"]:
            found[report["fallback"]][report["model"]] += 1
    rows = [[why, *(by[model] for model in models)] for why, by in sorted(found.items())]
    return markdown.table(["why", *(f"`{model}`" for model in models)], rows) + "\n"


def sentences(reports, models):
    """Every sentence that was kept, each different one once, with its cells."""
    parts = ["## Every sentence that was kept\n", "Each was read by hand beside the cells that the proof names.\n"]
    for model in models:
        rows = []
        for report in reports:
            for sentence in report["kept"] if report["model"] == model else ():
                judged = {None: "not read", False: "true"}.get(sentence["untrue"], f"**untrue**: {sentence['untrue']}")
                rows.append([report["tenant"], report["period"], escaped(sentence["text"]), escaped("; ".join(sentence["cells"])), judged])
        parts.append(f"### `{model}`\n")
        parts.append(markdown.table(["tenant", "period", "sentence", "cells", "by hand"], rows) + "\n" if rows else "None.\n")
    return parts


def escaped(text):
    return text.replace("|", "\\|")
