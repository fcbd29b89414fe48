#!/usr/bin/env python3
"""Writes docs/troubles.md from the folders of samples/troubles/.

    python3 scripts/troubles_doc.py            # writes docs/troubles.md
    python3 scripts/troubles_doc.py --check    # exit 1 if it differs
"""

import argparse
import gzip
import json
import pathlib
import sys
import zlib

ROOT = pathlib.Path(__file__).resolve().parent.parent
TROUBLES = ROOT / "samples" / "troubles"
PAGE = ROOT / "docs" / "troubles.md"
SHOWN_LINES = 6
SHOWN_WIDTH = 96

GROUPS = [
    "Encoding and line ends", "Delimiters", "Headers, titles and totals", "Lines", "Quotes",
    "Numbers", "Dates", "Cells", "Contract", "Files that are no CSV",
]
OUTCOMES = {
    "read": "read, every line",
    "rejects": "read, but for the lines it names",
    "refused": "refused, nothing kept",
}
INTRODUCTION = """\
# Troubles of real exports

<!-- Made by scripts/troubles_doc.py from samples/troubles/; change those. -->

{count} things that are wrong with exports, with a sample of each. What stands here is what the tests
hold the program to, word for word: each folder of [samples/troubles](../samples/troubles) has the
export, what its lines mean, where each line is counted and what is said. A folder without a spec of
its own is read with the [spec that all share](../samples/troubles/metrics.yaml), which fixes nothing
about the file.

    salestalk aggregate samples/troubles/brackets-negative/export.csv --spec samples/troubles/metrics.yaml
    salestalk preview samples/troubles/title-lines/export.csv

No trouble passes in silence: a file is read whole, or the lines that are not are named with their
reason and what to do (and kept in the quarantine file by `ingest` and `run`), or the file is refused
and nothing of it is stored.
"""


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--check", action="store_true", help="compare instead of writing")
    check = options.parse_args().check
    text = page()
    if check:
        same = PAGE.exists() and PAGE.read_text(encoding="utf-8") == text
        if not same:
            print("differs: docs/troubles.md", file=sys.stderr)
        sys.exit(0 if same else 1)
    PAGE.write_text(text, encoding="utf-8")


def page():
    troubles = [
        (folder, json.loads((folder / "expected.json").read_text(encoding="utf-8")))
        for folder in sorted(TROUBLES.iterdir()) if folder.is_dir()
    ]
    unknown = {trouble["group"] for _, trouble in troubles} - set(GROUPS)
    if unknown:
        sys.exit(f"unknown group: {', '.join(sorted(unknown))}")
    parts = [INTRODUCTION.format(count=len(troubles))]
    for group in GROUPS:
        mine = [(folder, trouble) for folder, trouble in troubles if trouble["group"] == group]
        if not mine:
            continue
        parts.append(f"## {group}\n")
        parts.append("| trouble | ends |\n| --- | --- |")
        parts[-1] += "".join(
            f"\n| [{cell(trouble['title'])}](#{anchor(trouble['title'])}) "
            f"| {ending(trouble)} |" for _, trouble in mine) + "\n"
        parts += [section(folder, trouble) for folder, trouble in mine]
    return "\n".join(parts)


def ending(trouble):
    return OUTCOMES[trouble["outcome"]]


def section(folder, trouble):
    export = next(path for path in sorted(folder.iterdir()) if path.name.startswith("export."))
    messages = (folder / "messages.txt").read_text(encoding="utf-8").rstrip("\n")
    own_spec = folder / "metrics.yaml"
    where = f"[{folder.name}/{export.name}](../samples/troubles/{folder.name}/{export.name})"
    if own_spec.exists():
        where += f", with [its own spec](../samples/troubles/{folder.name}/metrics.yaml)"
    return "\n".join([
        f"### {trouble['title']}", "", trouble["cause"], "", f"{where}:", "",
        fenced(first_lines(export)), "",
        f"**SalesTalk:** {trouble['does']}", "",
        f"It ends with {trouble['exit']} and says:", "", fenced(messages), "",
        f"**What to do:** {trouble['remedy']}", "",
    ])


def first_lines(path):
    content = path.read_bytes()
    if content.startswith(b"\x1f\x8b"):
        content = unpacked(content)
    if content.startswith(b"PK"):
        return " ".join(f"{byte:02x}" for byte in content[:24]) + " …"
    if not content:
        return "(0 bytes)"
    text = decoded(content)
    lines = text.replace("\r\n", "␍\n").replace("\r", "␍\n").split("\n")
    more = len(lines) > SHOWN_LINES + 1
    lines = [line if len(line) <= SHOWN_WIDTH else line[:SHOWN_WIDTH] + "…" for line in lines]
    shown = "\n".join(lines[:SHOWN_LINES]).rstrip("\n") + ("\n…" if more else "")
    marks = {"\t": "⇥", "\0": "␀", "\ufeff": "⟨mark⟩", "\u00a0": "⍽", "\u202f": "⍽"}
    return "".join(marks.get(character, character) for character in shown)


def unpacked(content):
    """As much as can be, of the first member."""
    try:
        return gzip.decompress(content)
    except EOFError:
        return zlib.decompressobj(31).decompress(content)


def decoded(content):
    """As text editors show it; a byte that is no UTF-8 in a file that is, as \\xNN."""
    if content.startswith(b"\xff\xfe"):
        return content.decode("utf-16-le")
    wrong = content.decode("utf-8", errors="replace").count("\ufffd")
    right = sum(byte >= 0xC2 for byte in content) - wrong
    if wrong > right:
        return content.decode("cp1252")
    return content.decode("utf-8", errors="backslashreplace")


def fenced(text):
    return f"```text\n{text}\n```"


def cell(text):
    return text.replace("|", "\\|")


def anchor(title):
    kept = "".join(
        character for character in title.lower() if character.isalnum() or character in " -_")
    return kept.replace(" ", "-")


if __name__ == "__main__":
    main()
