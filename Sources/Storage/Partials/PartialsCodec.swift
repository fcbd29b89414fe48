import SalesCore

/// The compact form of partials: one blob, the same bytes for the same partials.
///
///     blob = version days metrics slices cells
///     days = count { first day, then days since the one before }
///     month = ordinal, or its complement where months are whole weeks
///     cell = metric index, slice index, month, flags, rows, values, sum [ squares ] [ minimum ] [ maximum ]
enum PartialsCodec {
    private static let version: UInt8 = 1

    private enum Flag {
        static let minimum: UInt8 = 1
        static let maximum: UInt8 = 2
        static let overflowed: UInt8 = 4
        static let sumOfSquares: UInt8 = 8
    }

    static func encode(_ partials: MetricPartials) -> [UInt8] {
        var writer = ByteWriter()
        writer.write(byte: version)
        write(partials.activeDays, to: &writer)

        let metrics = byteSorted(Set(partials.slices.values.flatMap(\.keys)), by: \.self)
        let slices = byteSorted(partials.slices.keys.map { ($0, $0.description) }, by: \.1)
        writer.write(UInt(metrics.count))
        for metric in metrics { writer.write(metric) }
        writer.write(UInt(slices.count))
        for slice in slices { writer.write(slice.1) }

        let metricIndex = Dictionary(uniqueKeysWithValues: zip(metrics, 0...))
        var cells: [(metric: Int, slice: Int, month: Period, cell: Accumulation)] = []
        for (index, slice) in slices.enumerated() {
            for (metric, series) in partials.slices[slice.0] ?? [:] {
                for entry in series.entries {
                    cells.append(
                        (metricIndex[metric] ?? 0, index, entry.period, entry.value))
                }
            }
        }
        cells.sort { ($0.metric, $0.slice, $0.month) < ($1.metric, $1.slice, $1.month) }
        writer.write(UInt(cells.count))
        for cell in cells {
            writer.write(UInt(cell.metric))
            writer.write(UInt(cell.slice))
            let ordinal = cell.month.ordinal
            writer.write(signed: Int128(cell.month.isFiscal ? ~ordinal : ordinal))
            write(cell.cell, to: &writer)
        }
        return writer.bytes
    }

    static func decode(_ bytes: [UInt8]) throws(ByteReader.Malformed) -> MetricPartials {
        var reader = ByteReader(bytes)
        guard try reader.byte() == version else { throw ByteReader.Malformed() }
        var partials = MetricPartials(activeDays: try days(from: &reader))

        var metrics: [String] = []
        for _ in 0..<(try reader.count()) { metrics.append(try reader.text()) }
        var slices: [Slice] = []
        for _ in 0..<(try reader.count()) {
            guard let slice = Slice(try reader.text()) else { throw ByteReader.Malformed() }
            slices.append(slice)
        }
        let count = try reader.count()
        for _ in 0..<count {
            let metric: UInt = try reader.unsigned()
            let slice: UInt = try reader.unsigned()
            let month = try reader.signed()
            guard metric < metrics.count, slice < slices.count, let ordinal = Int(exactly: month)
            else { throw ByteReader.Malformed() }
            let key = MetricPartials.Key(
                metric: metrics[Int(metric)], slice: slices[Int(slice)],
                month: Period(
                    grain: .month, isFiscal: ordinal < 0, ordinal: max(ordinal, ~ordinal)))
            partials.add(try accumulation(from: &reader), to: key)
        }
        guard reader.isAtEnd else { throw ByteReader.Malformed() }
        return partials
    }
}

extension PartialsCodec {
    static func encode(_ days: Set<Day>) -> [UInt8] {
        var writer = ByteWriter()
        write(days, to: &writer)
        return writer.bytes
    }

    static func decodeDays(_ bytes: [UInt8]) throws(ByteReader.Malformed) -> Set<Day> {
        var reader = ByteReader(bytes)
        let days = try days(from: &reader)
        guard reader.isAtEnd else { throw ByteReader.Malformed() }
        return days
    }

    private static func write(_ days: Set<Day>, to writer: inout ByteWriter) {
        writer.write(UInt(days.count))
        var last = 0
        for day in days.sorted() {
            writer.write(signed: Int128(Int(day.number) - last))
            last = Int(day.number)
        }
    }

    private static func days(from reader: inout ByteReader) throws(ByteReader.Malformed) -> Set<Day>
    {
        var days: Set<Day> = []
        var last: Int64 = 0
        for _ in 0..<(try reader.count()) {
            guard let step = Int64(exactly: try reader.signed()) else {
                throw ByteReader.Malformed()
            }
            let (next, overflow) = last.addingReportingOverflow(step)
            guard !overflow, let number = Int32(exactly: next) else { throw ByteReader.Malformed() }
            days.insert(Day(number: number))
            last = next
        }
        return days
    }

    static func write(_ cell: Accumulation, to writer: inout ByteWriter) {
        writer.write(
            byte: (cell.minimum == nil ? 0 : Flag.minimum)
                | (cell.maximum == nil ? 0 : Flag.maximum)
                | (cell.overflowed ? Flag.overflowed : 0)
                | (cell.sumOfSquares == nil ? 0 : Flag.sumOfSquares))
        writer.write(signed: Int128(cell.rows))
        writer.write(signed: Int128(cell.values))
        for number in [cell.sum, cell.sumOfSquares, cell.minimum, cell.maximum] {
            guard let number else { continue }
            writer.write(byte: UInt8(number.scale))
            writer.write(signed: number.mantissa)
        }
    }

    static func accumulation(
        from reader: inout ByteReader
    ) throws(ByteReader.Malformed) -> Accumulation {
        let flags = try reader.byte()
        guard let rows = Int(exactly: try reader.signed()),
            let values = Int(exactly: try reader.signed())
        else { throw ByteReader.Malformed() }
        return Accumulation(
            rows: rows, values: values, sum: try decimal(from: &reader),
            sumOfSquares: flags & Flag.sumOfSquares == 0 ? nil : try decimal(from: &reader),
            minimum: flags & Flag.minimum == 0 ? nil : try decimal(from: &reader),
            maximum: flags & Flag.maximum == 0 ? nil : try decimal(from: &reader),
            overflowed: flags & Flag.overflowed != 0)
    }

    private static func decimal(
        from reader: inout ByteReader
    ) throws(ByteReader.Malformed) -> ExactDecimal {
        let scale = Int(try reader.byte())
        guard scale <= ExactDecimal.maximumScale else { throw ByteReader.Malformed() }
        return ExactDecimal(mantissa: try reader.signed(), scale: scale)
    }

    /// By bytes, so that the order does not hang on Unicode tables.
    static func byteSorted<Item>(
        _ items: some Sequence<Item>, by text: (Item) -> String
    ) -> [Item] {
        items.sorted { text($0).utf8.lexicographicallyPrecedes(text($1).utf8) }
    }
}
