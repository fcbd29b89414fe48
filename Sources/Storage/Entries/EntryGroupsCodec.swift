import SalesCore

/// The groups of an upload's entries as one blob; the same bytes for the same groups.
///
///     blob = version pieces months members slices runs
///     month = ordinal, or its complement where months are whole weeks
enum EntryGroupsCodec {
    private static let version: UInt8 = 3
    /// What says the same of groups, while its entries have no times.
    private static let versionWithoutTimes: UInt8 = 2

    static func encode(_ entries: KeptEntries) throws -> [UInt8] {
        let groups = try entries.groups()
        var writer = ByteWriter()
        writer.write(byte: entries.hasTimes ? version : versionWithoutTimes)
        writer.write(UInt(entries.pieceCount))
        writer.write(UInt(groups.months.count))
        for month in groups.months { write(month, to: &writer) }
        writer.write(UInt(groups.members.count))
        for members in groups.members {
            writer.write(UInt(members.count))
            for member in members { writer.write(member) }
        }
        writer.write(UInt(groups.codes.count))
        for (fields, runs) in zip(groups.codes, groups.runs) {
            writer.write(UInt(fields.count))
            for codes in fields {
                writer.write(UInt(codes.count))
                for code in codes { writer.write(code) }
            }
            writer.write(UInt(runs.count))
            for run in runs {
                writer.write(byte: UInt8(run.scale))
                writer.write(UInt(run.firstPiece))
                writer.write(UInt(run.months.count))
                for month in run.months { writer.write(month) }
            }
        }
        return writer.bytes
    }

    /// Groups are read when they are asked for: `damaged` is thrown then where they cannot be.
    /// None where not even the start is there.
    static func decode(
        _ bytes: [UInt8], mark: String, damaged: StorageFailure,
        piece: @escaping @Sendable (Int) throws -> [UInt8]
    ) -> KeptEntries? {
        var reader = ByteReader(bytes)
        guard let mark = digest(of: mark), let pieces = try? Self.pieces(from: &reader) else {
            return nil
        }
        let groups = { @Sendable () throws(StorageFailure) in
            guard let groups = try? Self.groups(bytes) else { throw damaged }
            return groups
        }
        return KeptEntries(
            groups: groups, pieceCount: Int(pieces), mark: mark, hasTimes: bytes.first == version,
            load: piece)
    }

    private static func pieces(
        from reader: inout ByteReader
    ) throws(ByteReader.Malformed) -> UInt32 {
        guard [version, versionWithoutTimes].contains(try reader.byte()) else {
            throw ByteReader.Malformed()
        }
        return try reader.unsigned()
    }

    private static func groups(
        _ bytes: [UInt8]
    ) throws(ByteReader.Malformed) -> KeptEntries.Groups {
        var reader = ByteReader(bytes)
        let pieces = try Self.pieces(from: &reader)
        var months: [Period] = []
        for _ in 0..<(try reader.count()) {
            months.append(try month(from: &reader))
        }
        var members: [[String]] = []
        for _ in 0..<(try reader.count()) {
            var texts: [String] = []
            for _ in 0..<(try reader.count()) { texts.append(try reader.text()) }
            members.append(texts)
        }
        var slices: [[[UInt32]]] = []
        var runs: [[KeptEntries.Run]] = []
        for _ in 0..<(try reader.count()) {
            var fields: [[UInt32]] = []
            for _ in 0..<(try reader.count()) { fields.append(try codes(from: &reader)) }
            slices.append(fields)
            runs.append(try self.runs(from: &reader, pieces: Int(pieces)))
        }
        guard reader.isAtEnd else { throw ByteReader.Malformed() }
        return KeptEntries.Groups(
            months: months, members: members, codes: slices, runs: runs)
    }

    private static func write(_ month: Period, to writer: inout ByteWriter) {
        writer.write(signed: Int128(month.isFiscal ? ~month.ordinal : month.ordinal))
    }

    /// Years are positive: what is below zero is a month of weeks.
    private static func month(
        from reader: inout ByteReader
    ) throws(ByteReader.Malformed) -> Period {
        guard let ordinal = Int(exactly: try reader.signed()) else { throw ByteReader.Malformed() }
        return Period(grain: .month, isFiscal: ordinal < 0, ordinal: max(ordinal, ~ordinal))
    }

    private static func codes(
        from reader: inout ByteReader
    ) throws(ByteReader.Malformed) -> [UInt32] {
        var codes: [UInt32] = []
        for _ in 0..<(try reader.count()) { codes.append(try reader.unsigned()) }
        return codes
    }

    private static func runs(
        from reader: inout ByteReader, pieces: Int
    ) throws(ByteReader.Malformed) -> [KeptEntries.Run] {
        var runs: [KeptEntries.Run] = []
        for _ in 0..<(try reader.count()) {
            let scale = Int(try reader.byte())
            let first: UInt32 = try reader.unsigned()
            let months = try codes(from: &reader)
            guard scale <= ExactDecimal.maximumScale, Int(first) + months.count <= pieces else {
                throw ByteReader.Malformed()
            }
            runs.append(
                KeptEntries.Run(scale: scale, firstPiece: Int(first), months: months))
        }
        return runs
    }

    static func text(of mark: KeyDigest) -> String {
        [mark.high, mark.low].map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    private static func digest(of text: String) -> KeyDigest? {
        guard text.utf8.count == 32, let high = UInt64(text.prefix(16), radix: 16),
            let low = UInt64(text.suffix(16), radix: 16)
        else { return nil }
        return KeyDigest(high: high, low: low)
    }
}
