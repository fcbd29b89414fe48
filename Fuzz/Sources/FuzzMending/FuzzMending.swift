@testable import Ingest
import SalesCore

/// Bytes → a quarantine file read back, and an export patched with what came of it.
///
/// Whatever is asked of a patch, the bytes of other lines stay, however they are handed on.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMending(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    guard input.count > 3 else { return 0 }
    let (choice, line, size) = (input[0], Int(input[1]), Int(input[2]) + 1)
    let bytes = Array(input.dropFirst(3))
    readBack(bytes, delimiter: [",", ";", "\t"][Int(choice) % 3])
    let encoding = TextEncoding.allCases[Int(choice) % TextEncoding.allCases.count]
    let text = String(decoding: bytes, as: UTF8.self)
    _ = try? RecordText(text, dialect: Dialect())

    let old = text.split(separator: "\n").first.map(String.init) ?? ""
    let change = RecordPatch.Change(old: old, new: choice < 128 ? nil : "mended")
    var whole = RecordPatch(encoding: encoding, changes: [line: change])
    var pieces = RecordPatch(encoding: encoding, changes: [line: change])
    let once = bytes.withUnsafeBytes { whole.push($0) } + whole.finish()
    var many: [UInt8] = []
    var rest = bytes[...]
    while !rest.isEmpty {
        many += rest.prefix(size).withUnsafeBytes { pieces.push($0) }
        rest = rest.dropFirst(size)
    }
    many += pieces.finish()
    precondition(once == many, "other bytes in pieces of \(size)")
    precondition(whole.mismatches == pieces.mismatches, "other mismatches in pieces")
    if change.new == nil || !whole.mismatches.isEmpty {
        precondition(once == bytes, "bytes changed that nobody asked for")
    }
    return 0
}

private func readBack(_ bytes: [UInt8], delimiter: String) {
    let dialect = DialectSpec(
        delimiter: delimiter, quote: .byte(34), escape: .doubled, headerRows: 1, skippedRows: 0,
        footerRows: 0, comment: "")
    var rest = bytes[...]
    let read = { (buffer: UnsafeMutableRawBufferPointer) in
        let count = min(buffer.count, rest.count)
        buffer.copyBytes(from: rest.prefix(count))
        rest = rest.dropFirst(count)
        return count
    }
    guard var reader = try? RawRecordReader(file: "f", declared: dialect, read: read) else {
        return
    }
    while (try? reader.next(read)) != nil {}
}
