#!/usr/bin/env python3
"""Makes the exports of the three invented tenants that samples/claims/*.jsonl speaks of.

    python3 samples/claims/make_exports.py            # writes harbor/, lumen/ and kessler/
    python3 samples/claims/make_exports.py --check    # exit 1 if a file differs

Seeded and made of integers and random() alone, so every machine writes the same bytes. The cases
quote cells: a change here makes scripts/check_claims.py fail until the cases are written again.
"""

import argparse
import calendar
import pathlib
import random
import sys

HERE = pathlib.Path(__file__).resolve().parent


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--check", action="store_true", help="compare instead of writing")
    check = options.parse_args().check
    different = 0
    for name, content in sorted({**harbor(), **lumen(), **kessler()}.items()):
        path = HERE / name
        if not check:
            path.write_bytes(content.encode())
        elif not path.exists() or path.read_bytes() != content.encode():
            print(f"differs: {name}", file=sys.stderr)
            different += 1
    sys.exit(1 if different else 0)


def months(first, last):
    year, month = first
    found = []
    while (year, month) <= last:
        found.append((year, month))
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return found


def around(dice, spread):
    return 1 + spread * (2 * dice.random() - 1)


# Coffee equipment in the US. Calendar year, dollars.

REGIONS = {"Northeast": 1.0, "Southeast": 0.62, "Midwest": 0.78, "Mountain": 0.24, "Pacific": 0.8}
PRODUCTS = {  # revenue a month, price, cost share, units an order
    "Espresso Machines": (210_000, 1450, 0.63, 1.6),
    "Grinders": (88_000, 320, 0.57, 2.1),
    "Beans": (64_000, 18, 0.52, 21.0),
    "Service Plans": (31_000, 140, 0.31, 1.1),
}
SEASON = [0.86, 0.88, 0.97, 0.98, 1.0, 0.95, 0.9, 0.93, 1.02, 1.06, 1.15, 1.3]


def harbor():
    dice = random.Random(20240101)
    lines = ["Date,Region,Product,Orders,Units,Net Sales,Cost,Overhead,Returns,New Customers"]
    for count, (year, month) in enumerate(months((2024, 1), (2026, 3))):
        last_day = calendar.monthrange(year, month)[1]
        partial = (year, month) == (2026, 3)
        for region, weight in REGIONS.items():
            if region == "Mountain" and (year, month) == (2024, 8):
                continue  # the branch sent no export for that month
            for product, (base, price, cost_share, per_order) in PRODUCTS.items():
                level = base * weight * SEASON[month - 1] * (1 + 0.006 * count) * around(dice, 0.07)
                if region == "Pacific" and (year, month) >= (2025, 6):
                    level *= 1.32
                if region == "Mountain" and (year, month) >= (2025, 10):
                    level *= 0.58
                if product == "Beans" and (year, month) >= (2025, 9):
                    level *= 1 + 0.06 * ((year - 2025) * 12 + month - 8)
                if product == "Grinders" and (year, month) == (2025, 5):
                    level *= 0.71
                share = cost_share * around(dice, 0.02) - (0.02 if year == 2025 and month > 6 else 0)
                share += 0.035 if region == "Mountain" and (year, month) >= (2025, 10) else 0
                overhead = weight * base * (0.24 if region != "Mountain" else 0.34) * around(dice, 0.05)
                returns = level / price * (0.031 if product == "Grinders" else 0.012 if product == "Espresso Machines" else 0)
                new = level / price / per_order * (0.11 if product != "Beans" else 0.05)
                if region == "Southeast" and (year, month) == (2025, 4):
                    returns = 0
                days = [(3, 0.14), (7, 0.12)] if partial else [(11 + month % 4 if count else 1, 0.46), (last_day - month % 2, 0.54)]
                for day, part in days:
                    units = max(1, round(level * part / price))
                    orders = max(1, round(units / per_order * around(dice, 0.06)))
                    cents = round(units * price * 100 * around(dice, 0.03))
                    lines.append(",".join([
                        f"{year}-{month:02}-{day:02}", region, product, str(orders), str(units),
                        f"{cents / 100:.2f}", f"{round(cents * share) / 100:.2f}",
                        f"{round(overhead * part * 100) / 100:.2f}",
                        str(round(returns * part * around(dice, 0.3))), str(round(new * part * around(dice, 0.2))),
                    ]))
    return {"harbor/sales.csv": "\n".join(lines) + "\n"}


# Subscriptions sold in deals. Fiscal year from February, euros.

def lumen():
    dice = random.Random(7_021)
    lines = ["Date,Deal,Region,Segment,Stage,Amount,Spend"]
    deals = {"EMEA": 15, "North America": 19, "APAC": 9, "LATAM": 3}
    sizes = {"Enterprise": 41_000, "Mid-Market": 14_500, "Small Business": 4_200}
    number = 1000
    for count, (year, month) in enumerate(months((2024, 2), (2026, 2))):
        last_day = calendar.monthrange(year, month)[1]
        partial = (year, month) == (2026, 2)
        for region, many in deals.items():
            growth = 1 + 0.012 * count
            if region == "APAC" and (year, month) >= (2025, 5):
                growth *= 1.5
            if region == "EMEA" and (year, month) >= (2025, 10):
                growth *= 0.74
            closed = max(1, round(many * growth * around(dice, 0.22)))
            chance = {"EMEA": 0.36, "North America": 0.31, "APAC": 0.27, "LATAM": 0.42}[region]
            if region == "LATAM" and (year, month) == (2025, 8):
                chance = 0
            if region == "North America" and (year, month) >= (2025, 11):
                chance += 0.12
            if partial:
                closed = max(1, closed // 4)
            for _ in range(closed):
                number += 1
                pick = dice.random()
                segment = "Enterprise" if pick < 0.2 else "Mid-Market" if pick < 0.55 else "Small Business"
                amount = round(sizes[segment] * around(dice, 0.35) / 50) * 50
                stage = "won" if dice.random() < chance else "lost"
                day = 1 + int(dice.random() * (8 if partial else last_day))
                lines.append(f"{year}-{month:02}-{day:02},D{number},{region},{segment},{stage},{amount},")
            for _ in range(max(1, round(many * 0.45 * growth * around(dice, 0.18)))):
                number += 1
                pick = dice.random()
                segment = "Enterprise" if pick < 0.26 else "Mid-Market" if pick < 0.6 else "Small Business"
                amount = round(sizes[segment] * around(dice, 0.35) / 50) * 50
                stays = count + int(dice.random() * 4)  # an open deal stands in every month until it is closed
                for open_year, open_month in months((2024, 2), (2026, 2))[count:stays + 1]:
                    end = calendar.monthrange(open_year, open_month)[1]
                    for day in [4] if (open_year, open_month) == (2026, 2) else [12 if count else 1, end]:
                        lines.append(f"{open_year}-{open_month:02}-{day:02},D{number},{region},{segment},open,{amount},")
                        amount += 50 * round(dice.random() * 12)
            for segment, part in (("Enterprise", 0.5), ("Mid-Market", 0.3), ("Small Business", 0.2)):
                spend = round(many * 1_150 * part * (1 + 0.008 * count) * around(dice, 0.12) * (0.25 if partial else 1))
                day = 5 if partial else last_day
                lines.append(f"{year}-{month:02}-{day:02},M{year}{month:02},{region},{segment},campaign,,{spend}.00")
    return {"lumen/deals.csv": "\n".join(lines) + "\n"}


# Heating and plumbing supplies in Germany. Fiscal year from October, euros, German notation.

def kessler():
    dice = random.Random(1_931)
    lines = ["Datum;Region;Sparte;Aufträge;Umsatz;Kosten;Reklamationen;Neukunden"]
    regions = {"Nord": 0.8, "Süd": 1.25, "Ost": 0.45, "West": 1.0}
    branches = {"Heizung": (182_000, 2_900, 0.66), "Sanitär": (118_000, 940, 0.61), "Lüftung": (46_000, 1_650, 0.58)}
    season = [1.12, 1.05, 0.98, 0.9, 0.86, 0.84, 0.88, 0.95, 1.08, 1.16, 1.14, 1.04]
    for count, (year, month) in enumerate(months((2024, 1), (2026, 2))):
        last_day = calendar.monthrange(year, month)[1]
        partial = (year, month) == (2026, 2)
        for region, weight in regions.items():
            if region == "Ost" and (year, month) == (2024, 11):
                continue
            for branch, (base, price, cost_share) in branches.items():
                level = base * weight * season[month - 1] * (1 + 0.004 * count) * around(dice, 0.06)
                if region == "Süd" and (year, month) >= (2025, 9):
                    level *= 0.8
                if branch == "Lüftung" and (year, month) >= (2025, 3):
                    level *= 1.45
                share = cost_share * around(dice, 0.025)
                for day, part in [(3, 0.1), (9, 0.16)] if partial else [(14 if count else 1, 0.48), (last_day, 0.52)]:
                    orders = max(1, round(level * part / price * around(dice, 0.05)))
                    cents = round(level * part * 100 * around(dice, 0.01))
                    claims = 0 if region == "Ost" and month == 6 else round(orders * 0.035 * around(dice, 0.6))
                    lines.append(";".join([
                        f"{day:02}.{month:02}.{year}", region, branch, str(orders), german(cents),
                        german(round(cents * share)), str(claims), str(round(orders * 0.12 * around(dice, 0.4))),
                    ]))
    return {"kessler/umsaetze.csv": "\n".join(lines) + "\n"}


def german(cents):
    whole, rest = divmod(cents, 100)
    return f"{whole:,}".replace(",", ".") + f",{rest:02}"


if __name__ == "__main__":
    main()
