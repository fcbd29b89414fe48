import SalesCore

/// Text → the rows of a stored table; what is read is written again as it stood.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTables(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    guard let rows = try? TableCSV.rows(from: text) else { return 0 }
    let written = TableCSV.text(rows)
    precondition((try? TableCSV.rows(from: written)) == rows, "not the same rows once more")
    return 0
}
