import Report
import SalesCore
import Storage

/// Holds together what no other part of a report repeats: findings, uploads, the spec.
///
/// A seal is no signature. Whoever changes a report and knows how, can make another; but no byte
/// of report or spec changes by itself, or by hand, without being found.
enum ReportSeal {
    static func of(_ content: ReportContent, spec: MetricSpec) throws -> String {
        var unsealed = content
        unsealed.seal = nil
        let texts = [
            String(decoding: try RunLedger.json(spec), as: UTF8.self),
            try JSONReport.text(unsealed),
        ]
        return ContentHashing.crypto(texts.joined(separator: "\n"))
    }
}

extension ReportContent {
    func sealed(with spec: MetricSpec) throws -> ReportContent {
        var sealed = self
        sealed.seal = try ReportSeal.of(self, spec: spec)
        return sealed
    }
}
