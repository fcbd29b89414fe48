"""The change of a ratio of sums, split over members into rate and mix, as docs/metric-language.md says."""

import ast
from fractions import Fraction

from oracle_tables import formula_of

LAST_PLACE = 10**12


class Parts:
    """The numerator and the denominator of a metric that divides what may add up over members."""

    def __init__(self, name, metrics, above, below):
        self.name, self.metrics, self.above, self.below = name, metrics, above, below

    @classmethod
    def of(cls, name, metrics):
        """None of other metrics."""
        metric = metrics[name]
        if "aggregate" in metric:
            return None
        tree = ast.parse(formula_of(metric), mode="eval").body
        if not isinstance(tree, ast.BinOp) or not isinstance(tree.op, ast.Div):
            return None
        sides = (tree.left, tree.right)
        if not all(is_linear(side, metrics, may_add_up) for side in sides):
            return None
        parts = cls(name, metrics, *sides)
        parts.counts_entities = not all(is_linear(side, metrics, adds_up) for side in sides)
        return parts

    def sides(self, view, text, period):
        """Both sums of a member; one without a cell adds nothing. None where a sum has no value."""
        sides = [self.value(tree, view, text, period) for tree in (self.above, self.below)]
        return None if None in sides else sides

    def value(self, tree, view, text, period):
        if isinstance(tree, ast.Constant):
            return Fraction(str(tree.value))
        if isinstance(tree, ast.Name):
            metric = self.metrics[tree.id]
            if "formula" in metric:
                return self.value(
                    ast.parse(metric["formula"], mode="eval").body, view, text, period)
            cell = view.cell(tree.id, text, period)
            return cell.value if cell else Fraction(0)
        if isinstance(tree, ast.UnaryOp):
            inner = self.value(tree.operand, view, text, period)
            return None if inner is None else -inner
        left, right = (self.value(side, view, text, period) for side in (tree.left, tree.right))
        if left is None or right is None:
            return None
        return {ast.Add: left + right, ast.Sub: left - right, ast.Mult: left * right}[type(tree.op)]


def is_linear(tree, metrics, is_part):
    """Whether such parts are only added, subtracted or multiplied by numbers, without a constant."""
    if isinstance(tree, ast.Name):
        metric = metrics[tree.id]
        if "formula" in metric:
            return is_linear(ast.parse(metric["formula"], mode="eval").body, metrics, is_part)
        return is_part(metric)
    if isinstance(tree, ast.BinOp) and isinstance(tree.op, (ast.Add, ast.Sub)):
        return is_linear(tree.left, metrics, is_part) and is_linear(tree.right, metrics, is_part)
    if isinstance(tree, ast.BinOp) and isinstance(tree.op, ast.Mult):
        numbers = [isinstance(side, ast.Constant) for side in (tree.left, tree.right)]
        return any(numbers) and is_linear(
            tree.right if numbers[0] else tree.left, metrics, is_part)
    return isinstance(tree, ast.UnaryOp) and is_linear(tree.operand, metrics, is_part)


def adds_up(metric):
    return metric.get("aggregate") in ("sum", "count")


def may_add_up(metric):
    """Entities do where each is in one member only."""
    if metric.get("aggregate") == "count_distinct":
        return metric.get("method") != "approximate"
    return adds_up(metric) or metric.get("aggregate") in ("first", "last")


def effects(parts, view, members, wide, period, other):
    """By member (rate, mix), or why there are none. `members` are in the order of their texts."""
    totals = [view.cell(parts.name, wide, each) for each in (other, period)]
    if None in totals:
        return "missing"
    if any(total.status == "partial" for total in totals):
        return "partial"
    whole = [parts.sides(view, wide, each) for each in (other, period)]
    sides = [[parts.sides(view, text, each) for each in (other, period)] for text in members]
    if any(total.value is None for total in totals) or None in whole or any(
            None in each for each in sides):
        return "no_value"
    for place in (0, 1):
        if [sum(each[place][part] for each in sides) for part in (0, 1)] != whole[place]:
            return "shared_by_members" if parts.counts_entities else "does_not_add_up"
    (above_0, below_0), (above_1, below_1) = whole
    mean = (above_0 / below_0 + above_1 / below_1) / 2
    rates, mixes = [], []
    for (n0, d0), (n1, d1) in sides:
        gained = d1 / below_1 - d0 / below_0
        if d0 and d1:
            rates.append((n1 / d1 - n0 / d0) * (d0 / below_0 + d1 / below_1) / 2)
            mixes.append(gained * ((n0 / d0 + n1 / d1) / 2 - mean))
        else:
            rates.append(Fraction(0))
            mixes.append(n1 / below_1 - n0 / below_0 - mean * gained)
    # One that is nothing on both sides takes no part in the rounding.
    present = [place for place, each in enumerate(sides) if any(any(side) for side in each)]
    shown = apportioned([part[place] for part in (rates, mixes) for place in present],
                        totals[1].value - totals[0].value)
    told = {members[place]: (shown[order], shown[len(present) + order])
            for order, place in enumerate(present)}
    return {text: told.get(text, (Fraction(0), Fraction(0))) for text in members}


def apportioned(fractions, total):
    """Rounded half-even to twelve places; steps of the last go to those that rounding took most from."""
    exact = [fraction * LAST_PLACE for fraction in fractions]
    parts = [round(each) for each in exact]
    missing = int(total * LAST_PLACE) - sum(parts)
    step = -1 if missing < 0 else 1
    order = sorted(range(len(parts)),
                   key=lambda place: (-step * (exact[place] - parts[place]), place))
    rounds, rest = divmod(abs(missing), len(parts))
    for turn, place in enumerate(order):
        parts[place] += step * (rounds + (turn < rest))
    return [Fraction(part, LAST_PLACE) for part in parts]
