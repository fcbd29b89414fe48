import SalesCore
import TestSupport

/// A true sentence and false versions of it.
struct GeneratedSentence {
    let text: String
    var mutations: [(name: String, text: String)] = []
}

/// Two years of random sales in a few regions, and what can be said of one month of them.
struct RandomWorld {
    let table: MetricTable
    let period: Period
    private let regions: [String]
    private let money = ValueFormatter(unit: .money(.usd))
    private let counts = ValueFormatter(unit: .count)

    init(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let pool = ["Alpine", "Coastal Range", "Delta", "Harbour", "Lowlands", "Prairie", "Mesa"]
        regions = Array(pool.shuffled(using: &random).prefix(Int.random(in: 3...5, using: &random)))
        var builder = TableBuilder(
            metrics: [.revenue, .orders, .averageOrder], dimensions: [.region])
        for region in regions {
            let size = Int.random(in: 20_000...400_000, using: &random)
            for month in 0..<24 {
                let period = Period.month(2023, 11).advanced(by: month)
                let value = size * Int.random(in: 60...150, using: &random) / 100
                let cents = Int.random(in: 0..<100, using: &random)
                builder.add(
                    "revenue", Slice("region", region), period,
                    ExactDecimal(mantissa: Int128(value * 100 + cents), scale: 2))
                builder.add(
                    "orders", Slice("region", region), period,
                    ExactDecimal(value / Int.random(in: 80...120, using: &random)))
            }
        }
        table = builder.table()
        period = .month(2025, 10)
    }

    func sentences() -> [GeneratedSentence] {
        var sentences: [GeneratedSentence] = []
        for slice in [Slice.total] + regions.map({ Slice("region", $0) }) {
            sentences += levels(slice) + changes(slice)
            if !slice.isTotal { sentences += parts(slice) }
        }
        return sentences + counted()
    }

    // MARK: - Values

    private func levels(_ slice: Slice) -> [GeneratedSentence] {
        guard let value = table.value("revenue", slice, period),
            let orders = table.value("orders", slice, period)
        else { return [] }
        let of = slice.isTotal ? "" : " for \(name(slice))"
        let written = money.short(value)
        var plain = GeneratedSentence(text: "Turnover\(of) came to \(written) in October 2025.")
        plain.mutations = [
            ("value", plain.text.replacing(written, with: money.short(moved(value, by: 7)))),
            ("scale", plain.text.replacing(written, with: scaledWrong(value))),
            ("currency", plain.text.replacing("$", with: "€")),
            ("invented metric", plain.text.replacing("Turnover", with: "Churn")),
        ]
        if differs(value, table.value("revenue", slice, .month(2025, 7))) {
            plain.mutations.append(
                ("period", plain.text.replacing("October 2025", with: "July 2025")))
        }
        for region in regions where !slice.isTotal && region != name(slice) {
            if differs(value, table.value("revenue", Slice("region", region), period)) {
                plain.mutations.append(
                    ("entity", plain.text.replacing(name(slice), with: region)))
            }
        }
        if !slice.isTotal {
            plain.mutations.append(
                ("unknown entity", plain.text.replacing(name(slice), with: "Nordics")))
        }
        let number = counts.full(orders)
        var counted = GeneratedSentence(text: "October brought \(number) orders\(of).")
        counted.mutations = [
            ("value", counted.text.replacing(number, with: counts.full(moved(orders, by: 7))))
        ]
        return [plain, counted]
    }

    // MARK: - Changes

    private func changes(_ slice: Slice) -> [GeneratedSentence] {
        var sentences: [GeneratedSentence] = []
        for baseline in Baseline.allCases {
            guard let change = table.change("revenue", slice, period, from: baseline),
                let relative = change.relative,
                relative.magnitude > ExactDecimal(mantissa: 3, scale: 2)
            else { continue }
            let size = ValueFormatter.percentMagnitude(relative)
            let (verb, wrong) =
                change.difference.isNegative ? ("shrank", "expanded") : ("expanded", "shrank")
            let then = baseline == .previous ? "on the month" : "year over year"
            let of = slice.isTotal ? "Revenue" : "\(name(slice))'s revenue"
            var relativeSentence = GeneratedSentence(text: "\(of) \(verb) \(size) \(then).")
            relativeSentence.mutations = [
                ("direction", relativeSentence.text.replacing(verb, with: wrong)),
                (
                    "value",
                    relativeSentence.text.replacing(
                        size, with: ValueFormatter.percentMagnitude(moved(relative, by: 9)))
                ),
                ("points", relativeSentence.text.replacing("%", with: " points")),
            ]
            let other: Baseline = baseline == .previous ? .yearBefore : .previous
            if differs(relative, table.change("revenue", slice, period, from: other)?.relative) {
                relativeSentence.mutations.append(
                    (
                        "baseline",
                        relativeSentence.text.replacing(
                            then, with: baseline == .previous ? "year over year" : "on the month")
                    ))
            }
            let before = money.short(change.before)
            let now = money.short(change.now)
            let name = baseline.period(for: period).name
            var values = GeneratedSentence(
                text: "\(of) went from \(before) in \(name) to \(now) in October 2025.")
            if before != now {
                values.mutations = [
                    ("swapped", "\(of) went from \(now) in \(name) to \(before) in October 2025.")
                ]
            }
            sentences += [relativeSentence, values]
        }
        return sentences
    }

    // MARK: - Parts and places

    private func parts(_ slice: Slice) -> [GeneratedSentence] {
        var sentences: [GeneratedSentence] = []
        guard let own = table.value("revenue", slice, period),
            let all = table.value("revenue", .total, period),
            let share = try? own.divided(by: all)
        else { return [] }
        let written = ValueFormatter.percentMagnitude(share)
        var shareSentence = GeneratedSentence(
            text: "\(name(slice)) generated \(written) of all sales in October.")
        shareSentence.mutations = [
            (
                "value",
                shareSentence.text.replacing(
                    written, with: ValueFormatter.percentMagnitude(moved(share, by: 9)))
            )
        ]
        sentences.append(shareSentence)
        let values = regions.compactMap { region in
            table.value("revenue", Slice("region", region), period).map { (region, $0) }
        }.sorted { $0.1 > $1.1 }
        guard let place = values.firstIndex(where: { $0.0 == name(slice) }) else {
            return sentences
        }
        let ordinals = ["largest", "second-largest", "third-largest", "fourth-largest"]
        if place < ordinals.count, Set(values.map(\.1)).count == values.count {
            var rank = GeneratedSentence(
                text: "By revenue, \(name(slice)) was the \(ordinals[place]) region.")
            rank.mutations = [
                (
                    "rank",
                    "By revenue, \(name(slice)) was the \(ordinals[(place + 1) % ordinals.count]) region."
                )
            ]
            sentences.append(rank)
        }
        if let part = table.change("revenue", slice, period, from: .previous),
            let whole = table.change("revenue", .total, period, from: .previous),
            let contribution = try? part.difference.divided(by: whole.difference),
            !contribution.isNegative, contribution > ExactDecimal(mantissa: 5, scale: 2)
        {
            let noun = whole.difference.isNegative ? "drop" : "gain"
            let wrong = whole.difference.isNegative ? "gain" : "drop"
            let written = ValueFormatter.percentMagnitude(contribution)
            var sentence = GeneratedSentence(
                text: "\(name(slice)) contributed \(written) of the \(noun) in revenue.")
            sentence.mutations = [
                ("direction", sentence.text.replacing(noun, with: wrong)),
                (
                    "value",
                    sentence.text.replacing(
                        written, with: ValueFormatter.percentMagnitude(moved(contribution, by: 9)))
                ),
            ]
            sentences.append(sentence)
        }
        return sentences
    }

    private func counted() -> [GeneratedSentence] {
        let rising = regions.filter {
            table.change("revenue", Slice("region", $0), period, from: .previous)
                .map { !$0.difference.isNegative && !$0.difference.isZero } ?? false
        }.count
        var sentence = GeneratedSentence(
            text: "\(rising) of \(regions.count) regions increased revenue on the month.")
        sentence.mutations = [
            ("count", "\(rising + 1) of \(regions.count) regions increased revenue on the month."),
            ("total", "\(rising) of \(regions.count + 1) regions increased revenue on the month."),
        ]
        return rising > 0 ? [sentence] : []
    }

    // MARK: - Wrong numbers

    private func name(_ slice: Slice) -> String { slice.members.first?.value ?? "" }

    private func moved(_ value: ExactDecimal, by percent: Int) -> ExactDecimal {
        (try? value.multiplied(by: ExactDecimal(mantissa: Int128(100 + percent), scale: 2)))
            ?? value
    }

    private func scaledWrong(_ value: ExactDecimal) -> String {
        money.short((try? value.multiplied(by: 1000)) ?? value)
    }

    /// Whether two values are far enough apart that rounding cannot make them one.
    private func differs(_ value: ExactDecimal, _ other: ExactDecimal?) -> Bool {
        guard let other, let difference = try? value.subtracting(other),
            let limit = try? value.magnitude.multiplied(by: ExactDecimal(mantissa: 2, scale: 2))
        else { return false }
        return difference.magnitude > limit
    }
}

extension String {
    func replacing(_ old: String, with new: String) -> String {
        var result = ""
        var rest = self[...]
        while !rest.isEmpty {
            if rest.hasPrefix(old) {
                result += new
                rest = rest.dropFirst(old.count)
            } else {
                result.append(rest.removeFirst())
            }
        }
        return result
    }
}
