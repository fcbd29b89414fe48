internal import SalesCore

extension CrosstabKernel {
    /// What became of a line of which every repetition was read.
    enum LineOutcome {
        /// Whether any month holds a value.
        case accepted(hasRecords: Bool)
        /// With the repetition that is at fault.
        case faulty(row: Int)
    }

    /// Settles a line: all of it is at fault, or only months without a value give no record.
    func settle(_ line: Int, _ view: RowView, _ batch: RecordBatch) -> LineOutcome {
        let rows = line * monthCount..<(line + 1) * monthCount
        if let faulty = rows.first(where: { view.faults[$0] != 0 }) {
            let fault = view.faults[faulty]
            for row in rows { view.faults[row] = fault }
            return .faulty(row: faulty)
        }
        var hasRecords = false
        let measure = measures[line]
        let column = measure < 0 ? nil : batch.numbers[plan.measures[measure].index]
        for row in rows {
            if let column, !column.isMissing[row] {
                hasRecords = true
            } else {
                view.faults[row] = Faults.noRecord
            }
        }
        return .accepted(hasRecords: hasRecords)
    }

    /// Why a line's metric or the value of a month was refused.
    func fault(of origin: BatchFiller.Origin, _ view: RowView, _ row: Int, _ texts: [TextColumn])
        -> (
            place: RecordPlan.Place, fault: FieldFault, type: ColumnType
        )
    {
        let line = row / monthCount
        let month = plan.months[row % monthCount]
        if case .crosstabValue = origin, line < measures.count, measures[line] >= 0 {
            let measure = plan.measures[measures[line]]
            let place = RecordPlan.Place(
                position: month.position, header: month.header, spec: measure.place.spec)
            do {
                let cell = view.text(view.field(row, month.position))
                _ = try measure.read(cell, row: row, texts: texts)
                return (place, .missing, measure.reading.type)
            } catch {
                return (place, error, measure.reading.type)
            }
        }
        guard case .crosstabMetric = origin, let metric = plan.metric else {
            let position = plan.labels.first { label in
                let cell = view.text(view.field(row, label))
                return Footer.isTotal(String(decoding: cell, as: UTF8.self))
            }
            return (plan.label(at: position ?? 0), .total, .text)
        }
        do {
            let name = try metricName(view.text(view.field(row, metric.position)))
            return (metric, name.isEmpty ? .missing : .unknownMetric, .text)
        } catch {
            return (metric, error, .text)
        }
    }
}
