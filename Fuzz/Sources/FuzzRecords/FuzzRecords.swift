import Dispatch
@testable import Ingest
import SalesCore

/// Bytes → records, under one of some specs that the first byte picks: both lanes, small blocks.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRecords(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    guard let choice = input.first else { return 0 }
    let bytes = Array(input.dropFirst())
    let done = DispatchSemaphore(value: 0)
    Task.detached {
        let spec = specs[Int(choice) % specs.count]
        let slow = await story(bytes, spec, .slowOnly, blockSize: 65_536)
        let fast = await story(bytes, spec, .whicheverFits, blockSize: choice < 128 ? 64 : 4096)
        precondition(slow == fast, "libcsv alone:\n\(slow)\nfast lane:\n\(fast)")
        done.signal()
    }
    done.wait()
    return 0
}

private let specs: [MetricSpec] = [
    salesSpec(),
    salesSpec(dialect: DialectSpec(delimiter: ",", quote: .byte(34), headerRows: 1)),
    salesSpec(dialect: DialectSpec(delimiter: ";", quote: .byte(39), escape: .backslash)),
    salesSpec(dialect: DialectSpec(delimiter: "||", quote: .byte(34))),
    salesSpec(dialect: DialectSpec(delimiter: "\t", quote: QuoteMark.none)),
    salesSpec(contract: ContractSpec(discardsValues: true, lines: .lenient)),
    salesSpec(contract: ContractSpec(lines: .strict)),
    salesSpec(layout: .tidy(metric: "region", value: "revenue")),
]

private func story(
    _ bytes: [UInt8], _ spec: MetricSpec, _ lane: Lane, blockSize: Int
) async -> String {
    do {
        let run = try await ingest(bytes, spec, workers: 1, blockSize: blockSize, lane: lane)
        return "\(run)"
    } catch {
        return "\(error)"
    }
}
