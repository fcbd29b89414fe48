import Models
import SalesCore
import Synchronization

/// What was amiss with a model, for whoever reads the notices of a run; each thing once.
final class ModelTroubles: Sendable {
    private let told = Mutex<[String]>([])

    /// Why a model gave no answer, with the action and resource that are missing, and how to mend it.
    func add(_ error: any Error) {
        guard error is any Failure else { return }
        let record = ErrorRecord(error)
        add(
            "the model gave no answer: \(record.summary)"
                + (record.remedy.map { " \($0)" } ?? ""))
    }

    /// Questions that cost the full price for a reason that can be mended.
    func add(_ notice: BatchNotice) {
        if case .refused = notice { add("\(notice)") }
    }

    func add(_ notice: String) {
        told.withLock { told in
            if !told.contains(notice) { told.append(notice) }
        }
    }

    var notices: [String] { told.withLock(\.self) }
}
