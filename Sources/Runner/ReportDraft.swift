import Report
import Storage

/// A report of a run on its way to the archive, or back from there.
struct ReportDraft: Sendable {
    let content: ReportContent
    /// Of one that is archived.
    var manifest: Manifest?
}
