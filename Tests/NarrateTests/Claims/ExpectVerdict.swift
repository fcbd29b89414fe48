import SalesCore
import Testing

@testable import Narrate

/// A true text is supported; an untrue one is told to be so, or not to be checkable.
func expectVerdict(
    _ report: CheckReport, isTrue: Bool, sourceLocation: SourceLocation = #_sourceLocation
) {
    let told = "\(report.claims.map { "[\($0.text)] \($0.reason)" })"
    if isTrue {
        #expect(report.verdict == .supported, "\(told)", sourceLocation: sourceLocation)
    } else {
        #expect(
            report.verdict == .contradicted || report.verdict == .notCheckable, "\(told)",
            sourceLocation: sourceLocation)
    }
}
