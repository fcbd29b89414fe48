import Runner
import SalesCore

/// The one line that shows long work on a terminal.
enum ProgressLine {
    @Sendable static func show(_ event: ProgressEvent) {
        var text = "\(event.tenant): \(event.phase.rawValue) \(event.detail)"
        if let total = event.total, total > 0 {
            text += " \(min(100, event.done * 100 / total))%"
        }
        Console.standard.progress(text)
    }
}
