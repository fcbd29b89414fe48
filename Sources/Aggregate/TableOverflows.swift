public import SalesCore

/// Cells whose values outgrew 38 digits: how many there are, and the first.
public struct TableOverflows: Hashable, Sendable {
    public private(set) var count = 0
    /// Metric, slice and period.
    public private(set) var first: String?

    mutating func add(_ cell: @autoclosure () -> String) {
        count += 1
        if first == nil { first = cell() }
    }

    /// Adds those of later cells.
    mutating func add(_ others: TableOverflows) {
        count += others.count
        first = first ?? others.first
    }

    /// What a person should know; none where nothing outgrew them.
    public var notice: String? {
        first.map { first in
            "\(count) \(count == 1 ? "cell needs" : "cells need") more than 38 digits and "
                + "\(count == 1 ? "is" : "are") left empty: \(first)"
                + (count == 1 ? "" : " and \(count - 1) more")
                + ". Bound the columns with min: and max: in the spec."
        }
    }
}

extension MetricTable {
    /// Members stay unnamed, since this is logged.
    public var overflows: TableOverflows {
        var overflows = TableOverflows()
        let undefined = slices.filter { _, metrics in
            metrics.values.contains { $0.entries.contains { $0.value.undefined == .overflow } }
        }.sorted { $0.key < $1.key }
        for metric in spec.metrics {
            for (slice, metrics) in undefined {
                for entry in metrics[metric.name]?.entries ?? []
                where entry.value.undefined == .overflow {
                    let place =
                        slice.isTotal
                        ? "the total" : "by \(slice.dimensions.joined(separator: " and "))"
                    overflows.add("\(metric.name) of \(entry.period) (\(place))")
                }
            }
        }
        return overflows
    }
}
