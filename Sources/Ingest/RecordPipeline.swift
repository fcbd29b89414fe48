public import SalesCore

/// Bytes in, records and rejects out.
///
/// One task cuts the bytes into blocks of whole lines; workers turn blocks into batches of
/// records and hand them to consumers, each worker to its own. Memory is bounded by the number
/// of workers, not by the file.
public struct RecordPipeline: Sendable {
    private let spec: MetricSpec
    private let file: String
    private let workers: Int
    private let zone: ZoneRules?
    /// What is done about lines with the same key.
    public var keyPass = KeyPass.ignoring
    var blockSize = 512 * 1024
    var lane = Lane.whicheverFits

    /// `zone` holds the rules of the spec's time zone; without them, a timestamp that names
    /// another zone is a reject unless the spec's zone is UTC.
    public init(spec: MetricSpec, file: String, workers: Int, zone: ZoneRules? = nil) {
        self.spec = spec
        self.file = file
        self.workers = max(workers, 1)
        self.zone = zone ?? ZoneRules(fixedName: spec.timeZone)
    }

    /// Reads a file to its end; `read` fills a buffer and returns 0 at the end.
    ///
    /// `reject` gets the rejects in the order of the file. A file that the contract refuses
    /// throws after the last one. `keys` gets the keys of the accepted lines in that order, where
    /// they are collected.
    public func run<Consumer: RecordConsumer & SendableMetatype>(
        read: (UnsafeMutableRawBufferPointer) throws -> Int,
        reject: (Reject) throws -> Void,
        keys: ([KeyedLine]) throws -> Void = { _ in },
        makeConsumer: @Sendable (RecordSchema) throws -> Consumer
    ) async throws -> IngestOutcome<Consumer.Result> {
        var opening = try FileOpening(
            read, spec: spec, file: file, zone: zone, blockSize: blockSize, lane: lane)
        var plan = opening.plan
        plan.keys = KeyPlan(plan, source: spec.source, pass: keyPass)
        var team: [IngestWorker<Consumer>] = []
        for _ in 0..<workers {
            team.append(try IngestWorker(plan: plan, makeConsumer: makeConsumer))
        }
        var ledger = LineLedger(
            file: file, counts: opening.counts, line: opening.linesAbove)
        try await readBlocks(&opening.cutter, team, &ledger, read) { outcome, sequence, ledger in
            try ledger.add(outcome, sequence: sequence, reject: reject, keys: keys)
        }
        ledger.finish()
        let counts = ledger.counts
        guard counts.accepted + counts.rejected + counts.duplicate > 0 else {
            throw IngestFailure.noLines(file: file)
        }
        try checkKeys(ledger)
        try checkContract(ledger)

        var results: [Consumer.Result] = []
        var notes = WorkerNotes()
        for worker in team {
            let (result, seen) = try await worker.finish()
            results.append(result)
            notes.add(seen)
        }
        return IngestOutcome(
            results: results, counts: ledger.counts, notices: opening.notices + notices(notes),
            dialect: opening.dialect, isMonthPrecision: notes.sawMonths)
    }

    /// Keeps every worker busy with two blocks, and no more, so that memory stays bounded.
    private func readBlocks<Consumer: RecordConsumer & SendableMetatype>(
        _ cutter: inout BlockCutter, _ team: [IngestWorker<Consumer>], _ ledger: inout LineLedger,
        _ read: (UnsafeMutableRawBufferPointer) throws -> Int,
        _ settle: (BlockOutcome, Int, inout LineLedger) throws -> Void
    ) async throws {
        var load = [Int](repeating: 0, count: team.count)
        var spares: [LineBlock] = []
        var sequence = 0
        var line = ledger.line
        try await withThrowingTaskGroup(of: WorkDone.self) { group in
            while true {
                try Task.checkCancellation()
                let spare = spares.popLast() ?? LineBlock(capacity: blockSize)
                guard var block = try cutter.nextBlock(spare, read) else { break }
                block.firstLine = line
                line += block.lineCount
                let worker = load.indices.min { load[$0] < load[$1] } ?? 0
                load[worker] += 1
                let number = sequence
                let member = team[worker]
                group.addTask {
                    try await member.read(block, sequence: number, worker: worker)
                }
                sequence += 1
                if load.allSatisfy({ $0 >= 2 }), let done = try await group.next() {
                    load[done.worker] -= 1
                    try settle(done.outcome, done.sequence, &ledger)
                    spares.append(done.spare)
                }
            }
            while let done = try await group.next() {
                try settle(done.outcome, done.sequence, &ledger)
            }
        }
    }

    /// Fails where lines cannot be told apart, or where other lines were left out than meant.
    private func checkKeys(_ ledger: LineLedger) throws(IngestFailure) {
        switch keyPass {
        case .ignoring: return
        case .collecting:
            guard ledger.line < UInt32.max else { throw .tooManyKeyedLines(file: file) }
        case .leavingOut(let losing):
            guard ledger.leftOut == losing.count else { throw .changedMeanwhile(file: file) }
        }
    }

    private func checkContract(_ ledger: LineLedger) throws(IngestFailure) {
        guard let limit = spec.source.contract.maximumRejected else { return }
        let counts = ledger.counts
        let lines = ExactDecimal(counts.accepted + counts.rejected)
        guard let allowed = try? limit.multiplied(by: lines),
            ExactDecimal(counts.rejected) > allowed
        else { return }
        let first = ledger.firstReject.map { "first: line \($0.line): \($0.reason)" } ?? ""
        throw .tooManyRejects(file: file, counts: counts, limit: limit, first: first)
    }

    private func notices(_ notes: WorkerNotes) -> [String] {
        var notices = notes.discarded.sorted { $0.key < $1.key }.map { column, count in
            "\(count) \(count == 1 ? "cell" : "cells") of column \"\(column)\" could not be read "
                + "and \(count == 1 ? "counts" : "count") as missing"
        }
        if !notes.unknownMetrics.isEmpty, !spec.source.contract.freezesColumns {
            notices.append(
                "metrics that the spec does not name: "
                    + notes.unknownMetrics.sorted().joined(separator: ", "))
        }
        return notices
    }
}
