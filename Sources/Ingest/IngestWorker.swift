internal import SalesCore

/// One reading thread: its memory, its batch, its consumer, and what it has seen.
actor IngestWorker<Consumer: RecordConsumer & SendableMetatype> {
    private let reader: BlockReader
    private let consumer: Consumer
    private var block: LineBlock

    /// Blocks after which a worker reports, whether any line was refused or not.
    private static var reportEvery: Int { 16 }

    init(
        plan: RecordPlan, blockSize: Int, makeConsumer: @Sendable (RecordSchema) throws -> Consumer
    ) throws {
        reader = BlockReader(plan: plan)
        consumer = try makeConsumer(plan.schema)
        block = LineBlock(capacity: blockSize)
    }

    /// Reads blocks until there is something to tell.
    func work(on source: BlockSource, worker: Int) throws -> WorkDone {
        var done = WorkDone(worker: worker)
        while done.outcomes.count < Self.reportEvery, !Task.isCancelled {
            guard try source.next(&block) else {
                done.isLast = true
                break
            }
            let outcome = try reader.read(block) { try consumer.consume($0) }
            done.outcomes.append((block.sequence, outcome))
            if !outcome.drafts.isEmpty { break }
        }
        return done
    }

    func finish() throws -> (result: Consumer.Result, seen: WorkerNotes) {
        let filler = reader.filler
        let notes = WorkerNotes(
            unknownMetrics: filler.tidy?.unknownMetrics ?? filler.crosstab?.unknownMetrics ?? [],
            discarded: filler.discarded,
            sawMonths: filler.crosstab?.plan.areMonths ?? filler.time.sawMonths)
        return (try consumer.finish(), notes)
    }
}

struct WorkDone: Sendable {
    let worker: Int
    var outcomes: [(sequence: Int, outcome: BlockOutcome)] = []
    /// Whether the source has no more blocks.
    var isLast = false

    init(worker: Int) { self.worker = worker }
}

/// What a worker saw over all its blocks.
struct WorkerNotes: Sendable {
    var unknownMetrics: Set<String> = []
    var discarded: [String: Int] = [:]
    var sawMonths = false

    mutating func add(_ other: WorkerNotes) {
        unknownMetrics.formUnion(other.unknownMetrics)
        discarded.merge(other.discarded, uniquingKeysWith: +)
        sawMonths = sawMonths || other.sawMonths
    }
}
