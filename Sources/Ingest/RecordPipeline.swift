public import SalesCore

/// Bytes in, records and rejects out.
///
/// Workers take turns in reading a block of whole lines; each turns its blocks into batches of
/// records and hands them to a consumer of its own. Memory is bounded by the number of workers,
/// not by the file.
public struct RecordPipeline: Sendable {
    private let spec: MetricSpec
    private let file: String
    private let workers: Int
    private let zone: ZoneRules?
    /// What is done about lines with the same key.
    public var keyPass = KeyPass.ignoring
    /// Text that a worker reads at once: small enough to stay near its processor.
    var blockSize = 128 * 1024
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
    /// `read` is called from any worker, but never twice at a time. `reject` gets the rejects in
    /// the order of the file, `keys` the keys of the accepted lines in that order, where they are
    /// collected; `tick` is called now and then. A file that the contract refuses throws after the
    /// last reject.
    public func run<Consumer: RecordConsumer & SendableMetatype>(
        read: sending @escaping (UnsafeMutableRawBufferPointer) throws -> Int,
        reject: (Reject) throws -> Void,
        keys: ([KeyedLine]) throws -> Void = { _ in }, tick: () -> Void = {},
        makeConsumer: @Sendable (RecordSchema) throws -> Consumer
    ) async throws -> IngestOutcome<Consumer.Result> {
        let opening = try FileOpening(
            read, spec: spec, file: file, zone: zone, blockSize: blockSize, lane: lane)
        let (dialect, told) = (opening.dialect, opening.notices)
        var plan = opening.plan
        plan.keys = KeyPlan(plan, source: spec.source, pass: keyPass)
        var ledger = LineLedger(
            file: file, counts: opening.counts, line: opening.linesAbove)
        let source = BlockSource(
            BlockSource.State(cutter: opening.cutter, read: read, line: opening.linesAbove))
        var team: [IngestWorker<Consumer>] = []
        for _ in 0..<workers {
            team.append(
                try IngestWorker(plan: plan, blockSize: blockSize, makeConsumer: makeConsumer))
        }
        try await readBlocks(source, team) { outcomes in
            for (sequence, outcome) in outcomes {
                try ledger.add(outcome, sequence: sequence, reject: reject, keys: keys)
            }
            tick()
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
            results: results, counts: ledger.counts,
            notices: told + ledger.notices + notices(notes),
            dialect: dialect,
            isMonthPrecision: notes.sawMonths)
    }

    private func readBlocks<Consumer: RecordConsumer & SendableMetatype>(
        _ source: BlockSource, _ team: [IngestWorker<Consumer>],
        settle: ([(sequence: Int, outcome: BlockOutcome)]) throws -> Void
    ) async throws {
        if team.count == 1 { return try await readBlocks(source, alone: team[0], settle: settle) }
        try await withThrowingTaskGroup(of: WorkDone.self) { group in
            for (worker, member) in team.enumerated() {
                group.addTask { try await member.work(on: source, worker: worker) }
            }
            while let done = try await group.next() {
                try Task.checkCancellation()
                try settle(done.outcomes)
                if done.isLast { continue }
                let member = team[done.worker]
                group.addTask { try await member.work(on: source, worker: done.worker) }
            }
        }
    }

    /// A worker of its own needs no tasks, which would cost small files more than their lines.
    private func readBlocks<Consumer: RecordConsumer & SendableMetatype>(
        _ source: BlockSource, alone worker: IngestWorker<Consumer>,
        settle: ([(sequence: Int, outcome: BlockOutcome)]) throws -> Void
    ) async throws {
        var isOver = false
        while !isOver {
            try Task.checkCancellation()
            let done = try await worker.work(on: source, worker: 0)
            try settle(done.outcomes)
            isOver = done.isLast
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
                    + ShownText.list(notes.unknownMetrics.sorted()))
        }
        return notices
    }
}
