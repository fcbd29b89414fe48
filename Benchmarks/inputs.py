"""Makes the inputs of compare.py, each by a process of its own: `inputs.py NAME LINES PATH`."""

import pathlib
import shutil
import subprocess
import sys

ORDERS = """
    SELECT
        'ORD-' || lpad(i::VARCHAR, 8, '0') AS order_id,
        (DATE '2023-07-01' + ((h1 % 915)::INT))::VARCHAR AS date,
        ['North', 'South', 'East', 'West', 'Central', 'Overseas'][(h2 % 6 + 1)::INT] AS region,
        CASE WHEN h3 % 20 = 0 THEN 'Lantern, folding ' || (h3 // 20 % 20)
             ELSE ['Tent', 'Stove', 'Rope', 'Boots', 'Jacket', 'Pack'][(h3 % 6 + 1)::INT]
                  || ' ' || (h3 // 20 % 20) END AS product,
        'CU-' || lpad((h1 // 915 % 100000)::VARCHAR, 6, '0') AS customer,
        1 + h2 // 6 % 40 AS units,
        ((100 + h3 // 400 % 99900) / 100.0)::DECIMAL(9, 2) AS net_amount,
        ((50 + h1 // 91500000 % 49950) / 100.0)::DECIMAL(9, 2) AS cost
    FROM (
        SELECT i, hash(i) AS h1, hash(i + 1000000007) AS h2, hash(i + 2000000011) AS h3
        FROM range(1, {lines} + 1) t(i)
    )
"""

# Behind the four columns that are asked for stand 116 that are not.
WIDE = """
    SELECT date, region, units, net_amount, {others} FROM ({orders})
"""


def orders(lines, path, options="HEADER, DELIMITER ','"):
    copy(ORDERS.format(lines=lines), path, options)


def quoted(lines, path):
    orders(lines, path, "HEADER, DELIMITER ',', FORCE_QUOTE *")


def wide(lines, path):
    kinds = ["customer", "units * {n}", "'text ' || (units + {n})", "net_amount + {n}"]
    others = ", ".join(
        f"{kinds[n % len(kinds)].format(n=n)} AS extra_{n}" for n in range(116))
    copy(WIDE.format(others=others, orders=ORDERS.format(lines=lines)), path)


def copy(query, path, options="HEADER, DELIMITER ','"):
    import duckdb

    duckdb.connect().execute(f"COPY ({query}) TO '{path}' ({options})")


def gzipped(lines, path):
    plain = path.with_suffix(".plain")
    orders(lines, plain)
    with open(path, "wb") as packed:
        subprocess.run(["gzip", "-c", "-n", str(plain)], stdout=packed, check=True)
    plain.unlink()


def small(lines, path):
    """Files of 100 lines each in a folder."""
    plain = path.with_suffix(".plain")
    orders(lines, plain)
    path.mkdir()
    with open(plain) as source:
        header = source.readline()
        for number in range(lines // 100):
            rows = [source.readline() for _ in range(100)]
            (path / f"{number:05}.csv").write_text(header + "".join(rows))
    plain.unlink()


def tenfold(lines, path):
    """The lines of a tenth as many, ten times over."""
    tenth = path.with_name(f"orders-{lines // 10}.csv")
    with open(tenth, "rb") as source, open(path, "wb") as target:
        target.write(source.readline())
        start = source.tell()
        for _ in range(10):
            source.seek(start)
            shutil.copyfileobj(source, target, 1 << 22)


def made(work, name, lines):
    """The path of an input, made now if it is not there."""
    ending = {"small": "", "gzipped": ".csv.gz"}.get(name, ".csv")
    stem = "orders" if name == "tenfold" else name
    path = work / f"{stem}-{lines}{ending}"
    if not path.exists():
        work.mkdir(parents=True, exist_ok=True)
        print(f"making {path.name} …", file=sys.stderr)
        part = path.with_name("part-" + path.name)
        if part.is_dir():
            shutil.rmtree(part)
        subprocess.run([sys.executable, __file__, name, str(lines), str(part)], check=True)
        part.rename(path)
    return path


if __name__ == "__main__":
    make = {f.__name__: f for f in (orders, quoted, wide, gzipped, small, tenfold)}
    make[sys.argv[1]](int(sys.argv[2]), pathlib.Path(sys.argv[3]))
