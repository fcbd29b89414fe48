/// Takes the records of one reading thread and boils them down to a value.
///
/// Each thread has a consumer of its own; the results are combined afterwards.
public protocol RecordConsumer {
    associatedtype Result: Sendable

    /// Reads a batch that is filled anew after the call returns.
    func consume(_ batch: RecordBatch) throws
    /// What all batches came to. Called once, last.
    func finish() throws -> Result
}
