internal import SalesCore

/// One reading thread: its batch, its consumer, and what it has seen.
actor IngestWorker<Consumer: RecordConsumer & SendableMetatype> {
    private let reader: BlockReader
    private let consumer: Consumer

    init(
        plan: RecordPlan, makeConsumer: @Sendable (RecordSchema) throws -> Consumer
    ) throws {
        reader = BlockReader(plan: plan)
        consumer = try makeConsumer(plan.schema)
    }

    /// Reads a block and gives its memory back.
    func read(_ block: LineBlock, sequence: Int, worker: Int) throws -> WorkDone {
        let outcome = try reader.read(block) { try consumer.consume($0) }
        return WorkDone(sequence: sequence, worker: worker, outcome: outcome, spare: block)
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
    let sequence: Int
    let worker: Int
    let outcome: BlockOutcome
    let spare: LineBlock
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
