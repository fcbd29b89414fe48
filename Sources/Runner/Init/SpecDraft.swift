import SalesCore

/// A first draft of a metric spec, made from exports alone; its remarks are for whoever edits it.
struct SpecDraft: Hashable, Sendable {
    /// Lines above everything: where it comes from and what to look at.
    var remarks: [String] = []
    /// None where no cell and no header names one.
    var currency: String?
    var currencyRemark: String?
    /// Keys of `dialect` that must be said, in order; empty for what is found anyway.
    var dialect: [String: String] = [:]
    var dialectRemarks: [String] = []
    var layout = LayoutDraft.records
    /// The date column; none where the headings are the months.
    var time: String?
    var columns: [ColumnDraft] = []
    /// Headers that no column of the draft reads, each with the reason.
    var unused: [String] = []
    var isLenient = false
    var contractRemarks: [String] = []
    var dimensions: [String] = []
    var dimensionRemarks: [String] = []
    var metrics: [MetricDraftLine] = []
    var metricRemarks: [String] = []

    subscript(column name: String) -> ColumnDraft? {
        get { columns.first { $0.name == name } }
        set {
            guard let newValue, let index = columns.firstIndex(where: { $0.name == name }) else {
                return
            }
            columns[index] = newValue
        }
    }
}

enum LayoutDraft: Hashable, Sendable {
    case records
    /// Names of the columns that hold a line's metric, value and unit.
    case tidy(metric: String, value: String, unit: String? = nil)
    /// The name of the number below the headings of months.
    case crosstab(value: String)
}

/// One column of a draft.
struct ColumnDraft: Hashable, Sendable {
    var name: String
    /// As the exports write it; empty where no header of its own names the column.
    var from: [String]
    var type: ColumnType
    var isRequired = false
    var formats: [String] = []
    var missing: [String] = []
    /// Told beside it.
    var remarks: [String] = []
    /// Told above it: what a person must decide.
    var questions: [String] = []
}

/// One metric of a draft.
struct MetricDraftLine: Hashable, Sendable {
    var name: String
    /// `aggregate: sum, of: revenue`.
    var definition: String
}
