/// Entries as bytes: of each, what its kind needs, the lowest byte first.
enum EntryPieceCodec {
    static func encode(
        _ entries: some Sequence<HolisticEntry>, _ kind: HolisticMeasure.Kind
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        for entry in entries {
            append(entry.group, to: &bytes)
            switch kind {
            case .distinct: append(entry.key, to: &bytes)
            case .registers:
                append(UInt16(truncatingIfNeeded: entry.key), to: &bytes)
                append(UInt8(truncatingIfNeeded: entry.value), to: &bytes)
            case .values, .roundedValues:
                append(entry.key, to: &bytes)
                append(Int64(truncatingIfNeeded: entry.value), to: &bytes)
            case .first, .last:
                append(entry.key, to: &bytes)
                append(entry.value, to: &bytes)
                append(entry.order.high, to: &bytes)
                append(entry.order.low, to: &bytes)
            }
        }
        return bytes
    }

    /// None for bytes that are no entries. Without times they were written by an earlier version.
    static func decode(
        _ bytes: [UInt8], _ kind: HolisticMeasure.Kind, hasTimes: Bool = true
    ) -> [HolisticEntry]? {
        let size = size(kind)
        guard !bytes.isEmpty, bytes.count.isMultiple(of: size) else { return nil }
        var entries: [HolisticEntry] = []
        entries.reserveCapacity(bytes.count / size)
        return bytes.withUnsafeBytes { bytes in
            for start in stride(from: 0, to: bytes.count, by: size) {
                var entry = Self.entry(bytes, at: start, kind)
                if !hasTimes, kind == .first || kind == .last {
                    guard
                        let order = HolisticEntry.Order(
                            withoutTimeHigh: entry.order.high, low: entry.order.low)
                    else { return nil }
                    entry.order = order
                }
                entries.append(entry)
            }
            return entries
        }
    }

    private static func entry(
        _ bytes: UnsafeRawBufferPointer, at start: Int, _ kind: HolisticMeasure.Kind
    ) -> HolisticEntry {
        let group: UInt32 = load(bytes, start)
        switch kind {
        case .distinct:
            return HolisticEntry(key: load(bytes, start + 4), group: group)
        case .registers:
            return HolisticEntry(
                key: UInt128(load(bytes, start + 4) as UInt16),
                value: Int128(load(bytes, start + 6) as UInt8), group: group)
        case .values, .roundedValues:
            return HolisticEntry(
                key: load(bytes, start + 4), value: Int128(load(bytes, start + 20) as Int64),
                group: group)
        case .first, .last:
            return HolisticEntry(
                key: load(bytes, start + 4), value: load(bytes, start + 20),
                order: HolisticEntry.Order(
                    high: load(bytes, start + 36), low: load(bytes, start + 44)),
                group: group)
        }
    }

    private static func size(_ kind: HolisticMeasure.Kind) -> Int {
        switch kind {
        case .distinct: 20
        case .registers: 7
        case .values, .roundedValues: 28
        case .first, .last: 48
        }
    }

    private static func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: value.littleEndian) { bytes += $0 }
    }

    private static func load<Value: FixedWidthInteger & BitwiseCopyable>(
        _ bytes: UnsafeRawBufferPointer, _ offset: Int
    ) -> Value {
        Value(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Value.self))
    }
}
