import SalesCore
import Synchronization

/// Why a tenant's model gave no answer, for whoever reads the notices of a run; each reason once.
final class ModelTroubles: Sendable {
    private let seen = Mutex<[ErrorRecord]>([])

    func add(_ error: any Error) {
        guard error is any Failure else { return }
        let record = ErrorRecord(error)
        seen.withLock { seen in
            if !seen.contains(record) { seen.append(record) }
        }
    }

    /// With the action and resource that are missing, and how to mend it.
    var notices: [String] {
        seen.withLock { $0 }.map { trouble in
            "the model gave no answer: \(trouble.summary)"
                + (trouble.remedy.map { " \($0)" } ?? "")
        }
    }
}
