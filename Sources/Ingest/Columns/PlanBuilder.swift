internal import SalesCore

/// Works out how each column is read from the spec and the file's own first records.
struct PlanBuilder {
    let spec: MetricSpec
    let map: ColumnMap
    let dialect: Dialect
    let hasHeader: Bool
    /// First data records, header and preamble left out.
    let sample: RecordSample
    let zone: ZoneRules?
    /// The lines that name the columns, as they stand, where they are more than one.
    var headerRecords: [[[UInt8]]] = []

    func plan() -> RecordPlan {
        let source = spec.source
        let format = numberFormat()
        let used = usedColumns()
        let digested = digestedColumns()
        let schema = RecordSchema(source)
        var texts: [RecordPlan.TextPlan] = []
        var numbers: [RecordPlan.NumberPlan] = []
        var formulas: [RecordPlan.FormulaPlan] = []
        let currencies = source.currencyColumns
        let foundNames = Set(ColumnMap.wanted(source).map(\.name))
        for column in schema.columns {
            guard let spec = source.column(named: column.name),
                let index = schema.index(of: column.name)?.index
            else { continue }
            if let formula = spec.formula {
                guard let program = RowFormula(formula, schema: schema) else { continue }
                formulas.append(.init(spec: spec, index: index, program: program))
            } else if !foundNames.contains(spec.name) {
                continue
            } else if column.kind == .number {
                let reading = NumberReading(spec, format: format)
                numbers.append(
                    .init(
                        place: map.place(spec), index: index, reading: reading,
                        currency: currencyIndex(of: spec, schema)))
            } else {
                let place = map.place(spec)
                let reading = TextReading(
                    spec, date: spec.type == .date ? dateReading(place) : nil,
                    currency: currencies.contains(spec.name)
                        ? CurrencyName(
                            declared: self.spec.currency,
                            isUnit: source.layout.unitColumn == spec.name)
                        : nil)
                texts.append(
                    .init(
                        place: place, index: index, reading: reading,
                        isUsed: used.contains(spec.name),
                        isDigested: digested.contains(spec.name)))
            }
        }
        return RecordPlan(
            schema: schema, delimiterName: dialect.delimiterName, quote: dialect.regularQuote,
            fieldCount: map.headers.count, headerRecords: headerLines,
            time: timePlan(), texts: texts, numbers: numbers, formulas: inOrder(formulas),
            tidy: tidyPlan(schema, format), crosstab: crosstabPlan(schema, format, texts),
            discardsValues: source.contract.discardsValues,
            lines: source.contract.lines, numberFormat: format,
            currencyTexts: texts.indices.filter { currencies.contains(texts[$0].place.spec.name) })
    }

    func currencyIndex(of column: ColumnSpec, _ schema: RecordSchema) -> Int? {
        column.currency.flatMap { schema.index(of: $0)?.index }
    }

    private var headerLines: [[[UInt8]]] {
        guard hasHeader else { return [] }
        return headerRecords.isEmpty ? [map.headers.map { Array($0.utf8) }] : headerRecords
    }

    private func timePlan() -> RecordPlan.TimePlan {
        let column =
            spec.source.column(named: spec.source.time)
            ?? ColumnSpec(name: spec.source.time, type: .date)
        let place = map.place(column)
        var reading = dateReading(place)
        reading.tellsTimes = spec.needsTimes
        return .init(place: place, reading: reading)
    }

    private func dateReading(_ place: RecordPlan.Place) -> DateReading {
        guard place.spec.formats.isEmpty else {
            return DateReading(
                patterns: place.spec.formats.compactMap(DatePattern.init), zone: zone)
        }
        let standard = DateReading.standardFormats.compactMap(DatePattern.init)
        let evidence = DateEvidence(cells: sample.cells(place.position).map(Array.init))
        return DateReading(
            patterns: standard + evidence.certain, ambiguous: evidence.ambiguous,
            refuted: evidence.refuted, zone: zone)
    }

    private func numberFormat() -> NumberFormat {
        let declared = spec.source.dialect
        let grouping = declared.groupingMark.flatMap(GroupingMark.init)
        if let mark = declared.decimalMark {
            return NumberFormat(
                decimalMark: mark, groupingMark: grouping, isCertain: true, currency: spec.currency)
        }
        if let grouping {
            let mark = grouping == .point ? Byte.comma : Byte.point
            return NumberFormat(
                decimalMark: mark, groupingMark: grouping, isCertain: true, currency: spec.currency)
        }
        var evidence = NumberEvidence()
        for position in numberPositions() {
            for cell in sample.cells(position) { evidence.add(cell) }
        }
        let mark = evidence.decimalMark
        return NumberFormat(
            decimalMark: mark ?? Byte.point, isCertain: mark != nil, currency: spec.currency)
    }

    private func numberPositions() -> [Int] {
        if let months = map.months { return months.columns.map(\.position) }
        return ColumnMap.wanted(spec.source).compactMap { column in
            if case .tidy(_, column.name, _) = spec.source.layout {
                return map.place(column).position
            }
            return column.type.isNumber && column.type != .integer
                ? map.place(column).position : nil
        }
    }

    /// Columns that a slice or a metric reads.
    func usedColumns() -> Set<String> {
        var names = spec.source.currencyColumns.union(spec.dimensions.map(\.name))
        for metric in spec.metrics {
            if case .aggregate(let aggregate) = metric.definition {
                if let column = aggregate.column { names.insert(column) }
                names.formUnion(aggregate.filter?.names ?? [])
                names.formUnion(aggregate.entities)
            }
        }
        return names
    }

    /// Columns that are counted or name entities, and whose texts are never shown or compared.
    private func digestedColumns() -> Set<String> {
        var names: Set<String> = []
        var read = spec.source.currencyColumns.union(spec.dimensions.map(\.name))
        for metric in spec.metrics {
            guard case .aggregate(let aggregate) = metric.definition else { continue }
            names.formUnion(aggregate.entities)
            read.formUnion(aggregate.filter?.names ?? [])
            if aggregate.function == .countDistinct, let column = aggregate.column {
                names.insert(column)
            }
        }
        return names.subtracting(read)
    }

    /// Formulas after those that they name.
    private func inOrder(_ formulas: [RecordPlan.FormulaPlan]) -> [RecordPlan.FormulaPlan] {
        var rest = formulas
        var ordered: [RecordPlan.FormulaPlan] = []
        while !rest.isEmpty {
            let waiting = Set(rest.map(\.spec.name))
            let next = rest.firstIndex { formula in
                waiting.isDisjoint(with: formula.spec.formula?.names ?? [])
            }
            ordered.append(rest.remove(at: next ?? 0))
        }
        return ordered
    }
}
