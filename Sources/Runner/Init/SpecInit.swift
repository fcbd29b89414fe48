public import SalesCore

/// What `salestalk init` is: a first spec that ingests the exports as they are.
public struct SpecInit: Sendable {
    public var paths: [String]
    /// ISO code; found in the exports unless said.
    public var currency: String?
    /// Named in the remark that tells how to go on.
    public var tenant: String?
    public var workers: Int

    public struct Result: Sendable {
        public let yaml: String
        /// Over all files, read with the draft.
        public let counts: LineCounts
        /// What a person should look at, also in the text.
        public let questions: Int
    }

    /// Times that a draft is mended after a trial.
    private static let mostAmendments = 8

    public init(paths: [String], currency: String? = nil, tenant: String? = nil, workers: Int = 1) {
        self.paths = paths
        self.currency = currency
        self.tenant = tenant
        self.workers = workers
    }

    /// Drafts, reads the exports with the draft, and mends it until no line need be rejected.
    public func result() async throws -> Result {
        let sample = try ExportSample(paths: paths)
        guard var draft = SpecDrafting(sample: sample, currency: currency).draft() else {
            throw RunFailure.noDates(files: paths)
        }
        let trial = SpecTrial(paths: paths, workers: workers)
        var outcome = try await trial.outcome(of: SpecDraftText.yaml(draft))
        for _ in 0..<Self.mostAmendments where !outcome.faults.isEmpty {
            var mended = draft
            guard SpecAmendment().amend(&mended, for: outcome.faults) else { break }
            let next = try await trial.outcome(of: SpecDraftText.yaml(mended))
            draft = mended
            outcome = next
        }
        draft.remarks = remarks(outcome, draft)
        let yaml = SpecDraftText.yaml(draft)
        return Result(
            yaml: yaml, counts: outcome.counts,
            questions: yaml.split(separator: "\n").count { $0.contains("# LOOK: ") })
    }

    private func remarks(_ outcome: SpecTrial.Outcome, _ draft: SpecDraft) -> [String] {
        let counts = outcome.counts
        var lines = [
            "A first draft, made by `salestalk init` from \(paths.joined(separator: ", ")).",
            "It reads them as they are: \(counts.accepted) of "
                + "\(counts.accepted + counts.rejected) lines; see every LOOK before you rely on it.",
        ]
        for fault in outcome.faults.prefix(5) {
            let column = fault.header.map { ", column \(SpecDraftText.quoted($0))" } ?? ""
            lines.append("LOOK: \(fault.path), line \(fault.line)\(column): \(fault.reason)")
        }
        if counts.rejected > 5 { lines.append("LOOK: and \(counts.rejected - 5) lines more") }
        if draft.isLenient {
            lines.append(
                "LOOK: some lines have too few or too many cells; `lines: lenient` takes what is "
                    + "missing as empty and leaves out what is too much")
        }
        if let tenant {
            lines += [
                "In a job file:",
                "  tenants: [{id: \(tenant), inputs: [\(paths.map(SpecDraftText.quoted).joined(separator: ", "))], "
                    + "spec: metrics.yaml}]",
            ]
        }
        return lines
    }
}
