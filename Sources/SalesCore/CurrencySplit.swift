/// A metric of one currency among those whose lines name theirs: `revenue[currency=EUR]`.
///
/// What is told of a table takes each currency's part of a metric for a metric of its own, so that
/// no total, rank, share or comparison ever meets two currencies.
public struct CurrencyPart: Hashable, Sendable {
    public let metric: String
    public let member: Slice.Member

    init(metric: String, member: Slice.Member) {
        self.metric = metric
        self.member = member
    }

    /// No name of a spec has brackets.
    public init?(name: String) {
        guard name.last == "]", let bracket = name.firstIndex(of: "["),
            let slice = Slice(String(name[name.index(after: bracket)...].dropLast())),
            slice.members.count == 1
        else { return nil }
        metric = String(name[..<bracket])
        member = slice.members[0]
    }

    public var name: String { "\(metric)[\(Slice(members: [member]))]" }
}

extension Metric {
    public var isOfOneCurrency: Bool { name.last == "]" }
}

extension CellAddress {
    /// Where the tables hold the cell of a metric of one currency; itself of any other.
    public var inTables: CellAddress {
        guard let part = CurrencyPart(name: metric) else { return self }
        return CellAddress(
            metric: part.metric, slice: Slice(members: [part.member] + slice.members),
            period: period)
    }

    /// The other way: where a cell of the tables is told.
    public func told(by spec: MetricSpec) -> CellAddress {
        guard spec.metric(named: metric) == nil else { return self }
        for (place, member) in slice.members.enumerated() {
            let name = CurrencyPart(metric: metric, member: member).name
            guard spec.metric(named: name) != nil else { continue }
            var rest = slice.members
            rest.remove(at: place)
            return CellAddress(metric: name, slice: Slice(members: rest), period: period)
        }
        return self
    }
}

extension MetricTable {
    /// The table with each currency's part of a metric as a metric of its own; itself where no
    /// line names a currency.
    public var splitByCurrency: MetricTable {
        let held = Dictionary(
            spec.metrics.filter { $0.currencyColumn != nil }.map { ($0.name, $0) },
            uniquingKeysWith: { first, _ in first })
        guard !held.isEmpty else { return self }
        var told: [Slice: SliceCells] = [:]
        for (slice, metrics) in slices {
            for (name, series) in metrics {
                guard let metric = held[name] else {
                    told[slice, default: [:]][name] = series
                    continue
                }
                guard
                    let place = slice.members.firstIndex(where: {
                        $0.dimension == metric.currencyColumn
                    })
                else { continue }
                var rest = slice.members
                let member = rest.remove(at: place)
                told[Slice(members: rest), default: [:]][
                    CurrencyPart(metric: name, member: member).name] = series
            }
        }
        return MetricTable(spec: spec.split(by: currencies), asOf: asOf, slices: told)
    }

    /// By column, the currencies that amounts are in, those of most lines first.
    private var currencies: [String: [Currency]] {
        var currencies: [String: [Currency]] = [:]
        for column in spec.currencyColumns {
            let found = members(of: column).compactMap(Currency.init)
            let lines = found.map { currency in
                spec.metrics.filter { $0.currencyColumn == column }.reduce(0) { sum, metric in
                    let series = slices[Slice(column, currency.code)]?[metric.name]
                    return sum + (series?.entries.reduce(0) { $0 + $1.value.rows } ?? 0)
                }
            }
            currencies[column] = zip(found, lines)
                .sorted { ($1.1, $0.0.code) < ($0.1, $1.0.code) }.map(\.0)
        }
        return currencies
    }
}

extension MetricSpec {
    fileprivate func split(by currencies: [String: [Currency]]) -> MetricSpec {
        let held = Set(metrics.filter { $0.currencyColumn != nil }.map(\.name))
        return MetricSpec(
            currency: nil, timeZone: timeZone, calendar: calendar, source: source,
            dimensions: dimensions, slices: slices,
            metrics: metrics.flatMap { metric in
                guard let column = metric.currencyColumn else { return [metric] }
                return (currencies[column] ?? []).map { currency in
                    metric.part(
                        of: currency, Slice.Member(dimension: column, value: currency.code), held)
                }
            }, materiality: materiality, targets: targets)
    }
}

extension Metric {
    /// `held` are the metrics that have a part of each currency too.
    fileprivate func part(
        of currency: Currency, _ member: Slice.Member, _ held: Set<String>
    ) -> Metric {
        func name(_ metric: String) -> String {
            held.contains(metric) ? CurrencyPart(metric: metric, member: member).name : metric
        }
        let own: MetricDefinition =
            switch definition {
            case .aggregate: definition
            case .ratio(let numerator, let denominator):
                .ratio(numerator: name(numerator), denominator: name(denominator))
            case .formula(let expression): .formula(expression.renamed(name))
            }
        let code = currency.code
        return Metric(
            name: name(self.name), label: "\(code) \(Self.lowercased(label))",
            also: [label, "\(label) in \(code)"]
                + also.flatMap { [$0, "\(code) \($0)", "\($0) in \(code)"] },
            definition: own, unit: unit == .ownCurrency ? .money(currency) : unit, better: better,
            noun: noun, fillsWithZero: fillsWithZero)
    }

    /// Behind another word; "ARR" stays as it is.
    private static func lowercased(_ label: String) -> String {
        let word = label.prefix { $0 != " " }
        guard !word.dropFirst().contains(where: \.isUppercase) else { return label }
        return label.prefix(1).lowercased() + label.dropFirst()
    }
}

extension Expression {
    fileprivate func renamed(_ name: (String) -> String) -> Expression {
        switch self {
        case .number, .text, .day: self
        case .name(let old): .name(name(old))
        case .negated(let inner): .negated(inner.renamed(name))
        case .not(let inner): .not(inner.renamed(name))
        case .arithmetic(let left, let sign, let right):
            .arithmetic(left.renamed(name), sign, right.renamed(name))
        case .comparison(let left, let sign, let right):
            .comparison(left.renamed(name), sign, right.renamed(name))
        case .and(let left, let right): .and(left.renamed(name), right.renamed(name))
        case .or(let left, let right): .or(left.renamed(name), right.renamed(name))
        }
    }
}
