"""Cells over any spans of days, from the lines anew, in DuckDB SQL: for oracle_comparisons.py."""

from fractions import Fraction


class Spans:
    """`spans` holds (name, first day, last day); afterwards the lines stand in each of theirs."""

    def __init__(self, tables, spans):
        self.tables = tables
        self.filled = [name for name, metric in tables.metrics.items() if "fill" in metric]
        self.names = [name for name, _, _ in spans]
        # Every slice that has a line, which is where nothing is zero.
        self.every = {tuple(columns): {text for text, _ in tables.cells(columns, "month")}
                      for columns in tables.slices()}
        self.known = {}
        run = tables.database.execute
        run("CREATE TABLE spans (name VARCHAR, first DATE, last DATE)")
        if spans:
            tables.database.executemany("INSERT INTO spans VALUES (?, ?, ?)", spans)
        run("ALTER TABLE lines RENAME TO every_line")
        run("CREATE TABLE lines AS SELECT every_line.* REPLACE (spans.name AS month) "
            "FROM every_line JOIN spans ON day BETWEEN first AND last")

    def cell(self, columns, text, name):
        """{metric: (exact value or None, lines)} of the aggregates of a slice over a span."""
        return self.cells(columns).get((text, name), {})

    def slices(self, columns, name):
        """The slices that have a cell over a span."""
        return {text for text, span in self.cells(columns) if span == name}

    def cells(self, columns):
        columns = tuple(columns)
        if columns not in self.known:
            tables = self.tables
            months, tables.months = tables.months, []
            cells = tables.cells(list(columns), "month")
            tables.months = months
            for text in self.every[columns] if self.filled else ():
                for name in self.names:
                    cell = cells.setdefault((text, name), {})
                    for metric in self.filled:
                        if not tables.is_apart(metric, columns, text):
                            cell.setdefault(metric, (Fraction(0), 0))
            self.known[columns] = cells
        return self.known[columns]
