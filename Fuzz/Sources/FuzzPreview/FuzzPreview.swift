import Ingest
import SalesCore

/// Bytes → what `salestalk preview` makes of them, and its records as RFC 4180.
///
/// What is printed of a file with which nothing is wrong, as many names as fields, read again with its own dialect, is the
/// same records once more, but for empty fields at their ends: without a header, delimiters at the
/// end of every line make no column.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPreview(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    _ = try? FilePreview(file: "f", read: reader(of: bytes))
    guard let first = try? printed(bytes, DialectSpec(), isSound: true) else { return 0 }
    let plain = DialectSpec(
        delimiter: ",", quote: .byte(34), escape: .doubled, encoding: .utf8, headerRows: 0,
        skippedRows: 0, footerRows: 0, comment: "")
    guard let second = try? printed(first, plain) else { return 0 }
    precondition(first == second, "not the same once more")
    return 0
}

private struct Unsound: Error {}

private func printed(
    _ bytes: [UInt8], _ dialect: DialectSpec, isSound: Bool = false
) throws -> [UInt8] {
    let read = reader(of: bytes)
    var records = try RawRecordReader(file: "f", declared: dialect, read: read)
    var text: [UInt8] = records.header.map { line($0.map { Array($0.utf8) }) } ?? []
    while let record = try records.next(read) {
        text += line(record.fields)
    }
    let isWhole = (records.header?.count ?? records.width) == records.width
    if isSound, records.problems.count > 0 || !isWhole { throw Unsound() }
    return text
}

private func line(_ fields: [[UInt8]]) -> [UInt8] {
    let filled = fields.lastIndex { !$0.isEmpty } ?? 0
    return RFC4180.line(Array(fields.prefix(filled + 1)))
}

private func reader(of bytes: [UInt8]) -> (UnsafeMutableRawBufferPointer) throws -> Int {
    var offset = 0
    return { buffer in
        let count = min(buffer.count, bytes.count - offset)
        for index in 0..<count { buffer[index] = bytes[offset + index] }
        offset += count
        return count
    }
}
