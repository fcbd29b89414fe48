/// Compared rows as others' scripts read them.
///
/// A number that is undefined is an empty field, and the last column says why, as
/// `column=reason` pairs joined with `;`.
public enum ComparisonCSV {
    public static let columns = [
        "metric", "slice", "grain", "period", "value", "unit", "rows", "status",
        "previous", "change", "relative", "contribution", "rate", "mix",
        "year_before", "year_change", "year_relative", "year_contribution", "year_rate",
        "year_mix", "year_to_date", "trailing_twelve", "rank", "siblings", "share", "target",
        "gap", "previous_days", "year_days", "undefined",
    ]

    public static let header = columns.joined(separator: ",")

    /// The fields in the order of the columns; none where there is nothing to say.
    public static func fields(of compared: ComparedRow) -> [String?] {
        let address = compared.row.address
        let cell = compared.row.cell
        let places = compared.row.unit.minimumPlaces
        var fields = FieldList()
        fields.add(address.metric)
        fields.add(address.slice.description)
        fields.add(address.period.grain.rawValue)
        fields.add(address.period.description)
        fields.add(
            cell.value?.text(minimumPlaces: places), cell.rows > 0 ? cell.reason : nil)
        fields.add(compared.row.unit.text)
        fields.add(ExactDecimal(cell.rows).text())
        fields.add(cell.status.rawValue)
        for comparison in [compared.previous, compared.yearBefore] {
            fields.add(comparison.before, places)
            fields.add(comparison.difference, places)
            fields.add(comparison.relative)
            fields.add(comparison.contribution, places)
            fields.add(comparison.rate)
            fields.add(comparison.mix)
        }
        fields.add(compared.yearToDate, places)
        fields.add(compared.trailingTwelve, places)
        fields.add(compared.rank?.value.map { String($0.place) }, compared.rank?.reason)
        fields.add(compared.rank?.value.map { String($0.siblings) })
        fields.add(compared.share)
        fields.add(compared.target?.text(minimumPlaces: places))
        fields.add(compared.gap, places)
        fields.add(compared.previous.days?.description)
        fields.add(compared.yearBefore.days?.description)
        fields.add(fields.reasons.isEmpty ? nil : fields.reasons.joined(separator: ";"))
        return fields.texts
    }

    /// Appends a row and its line end.
    public static func append(_ row: ComparedRow, to bytes: inout [UInt8]) {
        for (place, field) in fields(of: row).enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += TableCSV.field(Array((field ?? "").utf8))
        }
        bytes.append(0x0A)
    }

    private struct FieldList {
        var texts: [String?] = []
        var reasons: [String] = []

        mutating func add(_ text: String?, _ reason: WhyUndefined? = nil) {
            if let reason { reasons.append("\(columns[texts.count])=\(reason.rawValue)") }
            texts.append(text)
        }

        mutating func add(_ compared: Compared<ExactDecimal>?, _ places: Int = 0) {
            add(compared?.value?.text(minimumPlaces: places), compared?.reason)
        }
    }
}
