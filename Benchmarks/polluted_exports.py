"""Exports polluted one way at a time, and in pairs, each with what a reader should make of it.

A clean table is written as a file by `Form`, which says everything about that file: encoding,
delimiter, quoting, line ends, what stands above, between and below the records, and which rows
are damaged. A pollution changes one thing about the plain form; a pair changes two.
"""

import dataclasses
import itertools
import random
from dataclasses import dataclass, field


@dataclass
class Table:
    name: str
    header: list[str]
    rows: list[list[str]]
    numbers: set[int] = field(default_factory=set)
    delimiter: str = ","


@dataclass
class Truth:
    """What a reader should see: no header is None. Any of `also` is as right as `rows`."""

    header: list[str] | None
    rows: list[list[str]]
    also: list[list[list[str]]] = field(default_factory=list)


@dataclass
class Case:
    name: str
    kinds: tuple[str, ...]
    data: bytes
    truth: Truth


# --- Clean tables -----------------------------------------------------------------------------

NAMES = ["Smith, Jones & Co", 'The "Best" Shop', "Müller", "O'Neill Ltd", "Café Noir", "Acme",
         "Globex", "Initech", "Åkerlund", "Hooli", "Stark", "Wayne, Inc.", "Umbrella", "Soylent"]
NOTES = ["", "call back, maybe Tuesday", 'said "no", twice', "line one\nline two", "ok", "",
         "urgent; see mail", "50% up front", "a: b | c", "ships late, sorry", "n/a", "paid"]
REGIONS = ["North", "South", "East", "West"]
PRODUCTS = ["Tent 2P", "Stove", "Boots, hiking", "Rope 60m", "Lamp"]


def orders(rows: int = 60) -> Table:
    chance = random.Random(1)
    body = []
    for number in range(rows):
        units = chance.randint(1, 40)
        cents = chance.randint(199, 49_999)
        body.append([
            f"C-{10_001 + number}", f"2025-{number % 9 + 1:02}-{number % 28 + 1:02}",
            NAMES[number % len(NAMES)], REGIONS[number % 4], PRODUCTS[number % 5], str(units),
            f"{cents / 100:.2f}", f"{cents * units / 100:.2f}", NOTES[number % len(NOTES)]])
    header = ["Order ID", "Order Date", "Customer", "Region", "Product", "Units", "Unit Price",
              "Net Amount", "Notes"]
    return Table("orders", header, body, {5, 6, 7})


def european(rows: int = 60) -> Table:
    chance = random.Random(2)
    body = []
    for number in range(rows):
        amount = f"{chance.randint(100, 999_999) / 100:,.2f}"
        amount = amount.replace(",", " ").replace(".", ",").replace(" ", ".")
        body.append([
            f"{number % 28 + 1:02}.{number % 12 + 1:02}.2025", REGIONS[number % 4],
            NAMES[(number * 5) % len(NAMES)], amount, f"{chance.randint(0, 1999) / 100:.2f}"
            .replace(".", ","), str(chance.randint(1, 99))])
    header = ["Datum", "Gebiet", "Kunde", "Umsatz", "Rabatt", "Stück"]
    return Table("european", header, body, {3, 4, 5}, ";")


def contacts(rows: int = 50) -> Table:
    cities = ["Bern", "Köln", "New York, NY", "Leeds", "Oslo"]
    body = [[NAMES[number % len(NAMES)], cities[number % 5],
             f"user{number}@example.com", NOTES[(number * 7) % len(NOTES)]]
            for number in range(rows)]
    return Table("contacts", ["Name", "City", "Email", "Comment"], body)


def series(rows: int = 48) -> Table:
    chance = random.Random(3)
    body = [[f"{2020 + number // 12}-{number % 12 + 1:02}-01"]
            + [f"{chance.randint(-99_999, 999_999) / 100:.2f}" for _ in range(7)]
            for number in range(rows)]
    return Table("series", ["Date"] + [f"Metric {n}" for n in range(1, 8)], body, set(range(1, 8)))


def narrow(rows: int = 40) -> Table:
    body = [[f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}", str(number * 37 % 1000)]
            for number in range(rows)]
    return Table("narrow", ["date", "value"], body, {1})


# --- The form of a file -----------------------------------------------------------------------

@dataclass
class Form:
    encoding: str = "utf-8"
    mark: bool = False
    delimiter: str | None = None  # None: the table's own
    quote: str = '"'
    escape: str = "doubled"  # doubled, backslash
    quoting: str = "needed"  # needed, all, text
    line_end: str = "\n"
    mixed_line_ends: bool = False
    final_end: str | None = None  # None: a line end like the others
    padding: str = ""  # spaces around delimiters
    trailing: str = ""  # "": none, "all", "data", "some"
    header: str = "one"  # none, one, two, three
    repeat_header: int = 0
    above: list[str] = field(default_factory=list)  # lines as they stand; {d} is the delimiter
    between: dict[int, str] = field(default_factory=dict)  # before that row
    below: list[str] = field(default_factory=list)
    footer_rows: list[list[str]] = field(default_factory=list)
    damage: str = ""  # what happens to `damaged` rows
    damaged: tuple[int, ...] = ()
    keep: int | None = None  # rows kept
    second: str = ""  # a second table below: same, less, more
    cells: str = ""  # what happens to cells of the clean table

    def with_(self, **changes):
        return dataclasses.replace(self, **changes)


def write(table: Table, form: Form) -> tuple[bytes, Truth]:
    d = form.delimiter or table.delimiter
    header, rows = list(table.header), [list(row) for row in table.rows]
    header, rows = change_cells(form, d, header, rows)
    if form.keep is not None:
        rows = rows[: form.keep]

    def cell(text: str, is_number: bool) -> str:
        must = form.quoting == "all" or form.quoting == "text" and not is_number
        plain = text
        if form.quote and (must or needs_quotes(text, d, form)):
            if form.escape == "doubled":
                text = text.replace(form.quote, form.quote * 2)
            else:
                text = text.replace("\\", "\\\\").replace(form.quote, "\\" + form.quote)
            return form.quote + text + form.quote
        return plain

    def line(cells: list[str], trailing: bool) -> str:
        written = (form.padding + d + form.padding).join(
            cell(text, n in table.numbers) for n, text in enumerate(cells))
        return written + (d if trailing else "")

    lines: list[str] = [text.replace("{d}", d) for text in form.above]
    truth_header: list[str] | None = header
    if form.header == "none":
        truth_header = None
    elif form.header == "one":
        lines.append(line(header, form.trailing == "all"))
    else:
        parts = [header]
        units = ["EUR" if n in table.numbers else "key" for n in range(len(header))]
        parts.append(units)
        if form.header == "three":
            parts.append([f"col {n + 1}" for n in range(len(header))])
        lines += [line(part, form.trailing == "all") for part in parts]
        truth_header = [" ".join(names) for names in zip(*parts)]

    seen: list[list[str]] = []
    with_empty: list[list[str]] = []  # a line of delimiters only as a record of empty cells
    for number, row in enumerate(rows):
        if number in form.between:
            lines.append(form.between[number].replace("{d}", d))
            with_empty += [[]] if "{d}" in form.between[number] else []
        if form.repeat_header and number and number % form.repeat_header == 0:
            lines.append(line(header, form.trailing == "all"))
        trails = form.trailing in ("all", "data") or form.trailing == "some" and number % 7 == 3
        if form.damage and number in form.damaged:
            text, row = damage(form, d, row, lambda cells: line(cells, trails))
            lines.append(text)
        else:
            lines.append(line(row, trails))
        seen.append(row)
        with_empty.append(row)
    alternatives = [with_empty] if with_empty != seen else []
    if form.repeat_header:
        with_headers = []
        for number, row in enumerate(seen):
            if number and number % form.repeat_header == 0:
                with_headers.append(header)
            with_headers.append(row)
        alternatives.append(with_headers)
    if form.second:
        lines.append("")
        width = {"same": 0, "less": -1, "more": 1}[form.second]
        other = header[:width] if width < 0 else header + ["Extra"] * width
        extra = [[f"{text}" for text in row[: len(other)]] + ["x"] * max(width, 0)
                 for row in rows[:10]]
        for row in [["Second " + name for name in other]] + extra:
            lines.append(line(row, False))
            seen.append(row)
    for row in form.footer_rows:
        row = row + [""] * (len(header) - len(row)) if len(row) > 1 else row
        lines.append(line(row, False))
    if form.footer_rows:
        alternatives.append(seen + form.footer_rows)
    for text in form.below:
        lines.append(text.replace("{d}", d))
    if form.below:
        remarks = [text.split(d) for text in form.below if text]
        alternatives += [seen + form.footer_rows + remarks, seen + remarks] if remarks else []

    text = ""
    for number, one in enumerate(lines):
        end = form.line_end
        if form.mixed_line_ends:
            end = ["\n", "\r\n"][number % 2]
        if number == len(lines) - 1 and form.final_end is not None:
            end = form.final_end
        text += one + end
    data = text.encode(form.encoding)
    if form.mark:
        data = {"utf-8": b"\xef\xbb\xbf", "utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}[
            form.encoding] + data
    return data, Truth(truth_header, seen, alternatives)


def needs_quotes(text: str, delimiter: str, form: Form) -> bool:
    marks = ["\n", "\r", form.quote]
    # With blanks around delimiters, a bare field is trimmed.
    return (any(mark in text for mark in marks) or any(c in text for c in set(delimiter))
            or text != text.strip())


def change_cells(form: Form, delimiter: str, header: list[str], rows: list[list[str]]):
    def each(change):
        return [change(name) for name in header], [[change(text) for text in row] for row in rows]

    if form.cells == "plain":  # nothing that would need quotes
        unwanted = set(delimiter) | {'"', "\n", "\r"}
        return each(lambda text: "".join(
            ("_" if c in delimiter and c == " " else " ") if c in unwanted else c
            for c in text).strip())
    if form.cells == "one line":
        return each(lambda text: text.replace("\n", " / "))
    if form.cells == "latin":
        return each(lambda text: text.replace("Smith", "Gröbner €5" if form.encoding == "cp1252"
                                              else "Gröbner ½"))
    if form.cells == "empty column":
        return header, [row[:2] + [""] + row[3:] for row in rows]
    if form.cells == "nameless column":
        return header[:2] + [""] + header[3:], rows
    if form.cells == "same names":
        return header[:2] + [header[1]] + header[3:], rows
    if form.cells == "long":
        return header, [row[:2] + [row[2] + " " + "long text, " * 9000 + "end"] + row[3:]
                        if n == 5 else row for n, row in enumerate(rows)]
    if form.cells == "nul":
        return header, [row[:2] + [row[2][:2] + "\0" + row[2][2:]] + row[3:]
                        if n == 5 else row for n, row in enumerate(rows)]
    if form.cells == "wide":
        return (header + [f"x{n}" for n in range(300)],
                [row + [str((n * 7 + k) % 100) for k in range(300)] for n, row in enumerate(rows)])
    if form.cells == "one column":
        return header[-1:], [[row[-1] or "none"] for row in rows]
    if form.cells == "one text column":
        return ["Customer"], [["Name " + chr(65 + n % 26)] for n in range(len(rows))]
    if form.cells == "mostly empty":
        return header, [row if n % 5 == 0 else row[:1] + [""] * (len(row) - 1)
                        for n, row in enumerate(rows)]
    if form.cells == "free text":
        prose = "one, two, three; four, and so on, as people write, without end, really"
        return header, [row[:2] + [prose + ", " + row[2]] + row[3:] for row in rows]
    return header, rows


def damage(form: Form, d: str, row: list[str], line):
    """A damaged row as text, and its fields as they stand."""
    if form.damage == "short":
        return line(row[:-2]), row[:-2]
    if form.damage == "one field":
        return line(row[:1]), row[:1]
    if form.damage == "long":
        return line(row + ["extra", "more"]), row + ["extra", "more"]
    if form.damage == "unquoted delimiter":
        parts = row[:2] + ["one", "two"] + row[3:]
        return line(parts), parts
    if form.damage == "quote inside bare":
        changed = row[:2] + ['5" disk'.replace('"', form.quote)] + row[3:]
        before, after = line(row[:2]), line(row[3:])
        return before + d + changed[2] + d + after, changed
    if form.damage == "quote at end":
        changed = row[:2] + ["disk" + form.quote] + row[3:]
        return line(row[:2]) + d + changed[2] + d + line(row[3:]), changed
    if form.damage == "unescaped quotes":
        changed = row[:2] + [f"the {form.quote}big{form.quote} one"] + row[3:]
        return (line(row[:2]) + d + form.quote + changed[2] + form.quote + d + line(row[3:]),
                changed)
    if form.damage == "doubled opening quote":
        changed = row[:2] + [form.quote + "disk"] + row[3:]
        return (line(row[:2]) + d + form.quote * 2 + "disk" + form.quote + d + line(row[3:]),
                changed)
    if form.damage == "never closed":
        changed = row[:2] + [form.quote + "disk"] + row[3:]
        return line(row[:2]) + d + form.quote + "disk" + d + line(row[3:]), changed
    if form.damage == "other line end":
        return line(row[:-1] + ["done"]), row[:-1] + ["done"]
    raise ValueError(form.damage)


# --- Pollutions -------------------------------------------------------------------------------

P = Form()


def pollutions() -> dict[str, list[tuple[str, dict]]]:
    """By kind: name and what it changes about a form."""
    kinds: dict[str, list[tuple[str, dict]]] = {"clean": [("as it is", {})]}
    kinds["encoding"] = [
        ("utf-8 mark", dict(mark=True)),
        ("utf-16le mark", dict(encoding="utf-16-le", mark=True)),
        ("utf-16be mark", dict(encoding="utf-16-be", mark=True)),
        ("utf-16le", dict(encoding="utf-16-le")),
        ("utf-16be", dict(encoding="utf-16-be")),
        ("latin-1", dict(encoding="latin-1", cells="latin")),
        ("windows-1252", dict(encoding="cp1252", cells="latin"))]
    kinds["delimiter"] = [
        (repr(d), dict(delimiter=d)) for d in
        [",", ";", "\t", "|", ":", " ", "||", ";;", ", ", "::", "~|~", "\x1f", "~", "^", "|~|"]]
    kinds["quote"] = [
        ("apostrophe", dict(quote="'")),
        ("all", dict(quoting="all")),
        ("text only", dict(quoting="text")),
        ("apostrophe, all", dict(quote="'", quoting="all")),
        ("none", dict(quote="", cells="plain")),
        ("backtick", dict(quote="`", quoting="text")),
        ("backslash", dict(escape="backslash")),
        ("backslash, all", dict(escape="backslash", quoting="all")),
        ("free text", dict(cells="free text"))]
    kinds["line end"] = [
        ("crlf", dict(line_end="\r\n")),
        ("cr", dict(line_end="\r", cells="one line")),
        ("mixed", dict(mixed_line_ends=True)),
        ("none at the end", dict(final_end="")),
        ("two at the end", dict(final_end="\n\n")),
        ("control-z at the end", dict(final_end="\n\x1a"))]
    kinds["header"] = [
        ("none", dict(header="none")),
        ("two rows", dict(header="two")),
        ("three rows", dict(header="three")),
        ("repeated", dict(repeat_header=13)),
        ("nameless column", dict(cells="nameless column")),
        ("same names", dict(cells="same names"))]
    kinds["above"] = [
        ("title", dict(above=["Sales report"])),
        ("title and blank", dict(above=["Sales report 2025", ""])),
        ("padded title", dict(above=["Sales report{d}{d}{d}{d}", "{d}{d}{d}{d}"])),
        ("key and value", dict(above=["Company{d}Acme", "Period{d}2025", ""])),
        ("comments", dict(above=["# made by erp", "# version 2, beta"])),
        ("five lines", dict(above=["Acme Inc.", "Report: sales by order, all regions",
                                   "From 2025-01-01 to 2025-09-30", "User: admin", ""])),
        ("blank rows", dict(above=["", ""])),
        ("sep line", dict(above=["sep={d}"]))]
    kinds["between"] = [
        ("blank rows", dict(between={7: "", 20: ""})),
        ("comment rows", dict(between={9: "# page 2", 21: "# page 3"})),
        ("delimiters only", dict(between={11: "{d}{d}{d}"}))]
    kinds["below"] = [
        ("total row", dict(footer_rows=[["Total", "", "", "99.50"]])),
        ("total field", dict(footer_rows=[["Total"]])),
        ("remark", dict(below=["End of report"])),
        ("blank and remark", dict(below=["", "Generated 2025-10-01 by erp"])),
        ("blank rows", dict(below=["", "", ""]))]
    kinds["row"] = [
        ("one short", dict(damage="short", damaged=(17,))),
        ("several short", dict(damage="short", damaged=(3, 11, 17, 30))),
        ("one field only", dict(damage="one field", damaged=(17,))),
        ("one long", dict(damage="long", damaged=(17,))),
        ("several long", dict(damage="long", damaged=(2, 9, 25))),
        ("first short", dict(damage="short", damaged=(0,))),
        ("first long", dict(damage="long", damaged=(0,))),
        ("unquoted delimiter", dict(damage="unquoted delimiter", damaged=(8,))),
        ("quote inside", dict(damage="quote inside bare", damaged=(6,))),
        ("quote at end", dict(damage="quote at end", damaged=(6,))),
        ("unescaped quotes", dict(damage="unescaped quotes", damaged=(6,))),
        ("doubled opening quote", dict(damage="doubled opening quote", damaged=(6,))),
        ("never closed", dict(damage="never closed", damaged=(6,))),
        ("trailing delimiter, all", dict(trailing="all")),
        ("trailing delimiter, data", dict(trailing="data")),
        ("trailing delimiter, some", dict(trailing="some")),
        ("blanks around delimiters", dict(padding=" "))]
    kinds["content"] = [
        ("NUL", dict(cells="nul")),
        ("long field", dict(cells="long")),
        ("wide", dict(cells="wide")),
        ("empty column", dict(cells="empty column")),
        ("mostly empty", dict(cells="mostly empty"))]
    kinds["size"] = [
        ("one column", dict(cells="one column")),
        ("one text column", dict(cells="one text column")),
        ("header only", dict(keep=0)),
        ("one row", dict(keep=1)),
        ("two rows", dict(keep=2)),
        ("three rows", dict(keep=3))]
    kinds["tables"] = [
        ("second, same width", dict(second="same")),
        ("second, narrower", dict(second="less")),
        ("second, wider", dict(second="more"))]
    return kinds


# What cannot be told apart, or cannot be written.
def is_sound(table: Table, form: Form) -> bool:
    d = form.delimiter or table.delimiter
    if form.header == "none" and table.name == "contacts":
        return False  # nothing in the file says so
    if form.damage and form.quote == "" and "quote" in form.damage:
        return False
    if len(table.header) < 4 and form.cells in (
            "free text", "long", "nul", "nameless column", "same names", "empty column"):
        return False
    if form.padding and len(d.strip()) == 0:
        return False
    if d in (" ", ", ") and form.trailing:
        return False
    if (form.encoding in ("latin-1", "cp1252")) and form.cells != "latin":
        return False
    if form.quote == "" and form.cells != "plain":
        return False
    if form.line_end == "\r" and form.cells != "one line":
        return False
    if form.damage in ("quote inside bare", "unescaped quotes", "quote at end",
                       "doubled opening quote", "never closed", "unquoted delimiter", "short",
                       "one field", "long") and len(table.header) < 5:
        return False
    if d == " " and (form.above or form.below or form.between or form.footer_rows):
        return False
    if form.header in ("two", "three") and not table.numbers:
        return False
    return True


def corpus(pairs: int = 600) -> list[Case]:
    tables = [orders(), european(), contacts(), series(), narrow()]
    kinds = pollutions()
    cases: list[Case] = []
    for kind, ways in kinds.items():
        for name, changes in ways:
            for table in tables:
                form = P.with_(**changes)
                if is_sound(table, form):
                    cases.append(make(table, form, f"{kind}: {name} ({table.name})", (kind,)))
    chance = random.Random(7)
    every = [(kind, name, changes) for kind, ways in kinds.items() if kind != "clean"
             for name, changes in ways]
    combined = [pair for pair in itertools.combinations(every, 2)
                if pair[0][0] != pair[1][0] and not set(pair[0][2]) & set(pair[1][2])]
    chance.shuffle(combined)
    for first, second in combined[:pairs]:
        table = chance.choice(tables[:4])
        form = P.with_(**first[2], **second[2])
        if is_sound(table, form):
            name = f"{first[0]}: {first[1]} + {second[0]}: {second[1]} ({table.name})"
            cases.append(make(table, form, name, (first[0], second[0])))
    cases += [
        Case("size: empty file", ("size",), b"", Truth(None, [])),
        Case("size: blank lines only", ("size",), b"\n\n \n", Truth(None, [])),
    ]
    return cases


def make(table: Table, form: Form, name: str, kinds: tuple[str, ...]) -> Case:
    data, truth = write(table, form)
    return Case(name, kinds, data, truth)
