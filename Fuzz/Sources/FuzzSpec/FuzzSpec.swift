import SalesCore
import Spec

/// YAML → a spec, or what is wrong with it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSpec(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    _ = try? SpecReader.spec(from: text, file: "f")
    return 0
}
