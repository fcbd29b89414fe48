import SalesCore

/// The day cells of a month as one blob, the same bytes for the same cells.
///
///     blob = version metrics slices series
///     series = metric index, slice index, count { days since the one before, cell }
///     cell = as in the partials
enum DayCellsCodec {
    private static let version: UInt8 = 1

    static func encode(_ cells: DayCells) -> [UInt8] {
        var writer = ByteWriter()
        writer.write(byte: version)
        let metrics = PartialsCodec.byteSorted(
            Set(cells.slices.values.flatMap(\.keys)), by: \.self)
        let slices = PartialsCodec.byteSorted(
            cells.slices.keys.map { ($0, $0.description) }, by: \.1)
        writer.write(UInt(metrics.count))
        for metric in metrics { writer.write(metric) }
        writer.write(UInt(slices.count))
        for slice in slices { writer.write(slice.1) }
        let series = slices.indices.flatMap { slice in
            metrics.indices.compactMap { metric in
                cells.slices[slices[slice].0]?[metrics[metric]].map { (metric, slice, $0) }
            }
        }
        writer.write(UInt(series.count))
        for (metric, slice, entries) in series {
            writer.write(UInt(metric))
            writer.write(UInt(slice))
            writer.write(UInt(entries.count))
            var last: Int32 = 0
            for entry in entries {
                writer.write(signed: Int128(entry.day.number) - Int128(last))
                last = entry.day.number
                PartialsCodec.write(entry.accumulation, to: &writer)
            }
        }
        return writer.bytes
    }

    static func decode(_ bytes: [UInt8]) throws(ByteReader.Malformed) -> DayCells {
        var reader = ByteReader(bytes)
        guard try reader.byte() == version else { throw ByteReader.Malformed() }
        var metrics: [String] = []
        for _ in 0..<(try reader.count()) { metrics.append(try reader.text()) }
        var slices: [Slice] = []
        for _ in 0..<(try reader.count()) {
            guard let slice = Slice(try reader.text()) else { throw ByteReader.Malformed() }
            slices.append(slice)
        }
        var cells = DayCells()
        for _ in 0..<(try reader.count()) {
            let metric: UInt = try reader.unsigned()
            let slice: UInt = try reader.unsigned()
            guard metric < metrics.count, slice < slices.count else {
                throw ByteReader.Malformed()
            }
            cells.slices[slices[Int(slice)], default: [:]][metrics[Int(metric)]] =
                try entries(from: &reader)
        }
        guard reader.isAtEnd else { throw ByteReader.Malformed() }
        return cells
    }

    private static func entries(
        from reader: inout ByteReader
    ) throws(ByteReader.Malformed) -> [DayCells.Entry] {
        var entries: [DayCells.Entry] = []
        var last: Int64 = 0
        for _ in 0..<(try reader.count()) {
            guard let step = Int64(exactly: try reader.signed()) else {
                throw ByteReader.Malformed()
            }
            let (next, overflow) = last.addingReportingOverflow(step)
            guard !overflow, let number = Int32(exactly: next) else { throw ByteReader.Malformed() }
            last = next
            entries.append(
                DayCells.Entry(
                    day: Day(number: number),
                    accumulation: try PartialsCodec.accumulation(from: &reader)))
        }
        return entries
    }
}
