internal import SalesCore

/// Says why a line is no record, in words that its owner can act on.
struct RejectExplainer {
    let plan: RecordPlan
    /// Longest raw line that is kept, in bytes: a whole record, so that its owner can mend it.
    let rawLimit = SlowLane.recordLimit

    func ragged(
        _ bytes: UnsafePointer<UInt8>, _ positions: UnsafePointer<UInt32>, _ place: Int, _ end: Int
    ) -> BlockOutcome.Draft {
        let found = end - place + 1
        let fields = (place...end).map { index in
            self.field(bytes, Int(positions[index - 1]) + 1, Int(positions[index]))
        }
        let reason =
            "\(found) \(found == 1 ? "field" : "fields") instead of \(plan.fieldCount)"
        let delimiter = plan.delimiterName
        let remedy =
            found < plan.fieldCount
            ? "Add the missing fields, or join the line with the next if it was broken in two."
            : "Put quotes around a cell that holds a \(delimiter), or drop the surplus fields."
        return draft(
            start: Int(positions[place - 1]) + 1, end: Int(positions[end]), column: nil,
            (reason, remedy), mayBeFooter: Footer.isFooter(fields, timeCell: nil))
    }

    /// For a record whose quotes cannot be trusted.
    func unread(_ record: UnreadRecord) -> BlockOutcome.Draft {
        let words: (String, String) =
            switch record.reason {
            case .openQuote:
                (
                    "a quote opened on this line is never closed",
                    "Close the quote, or remove it; the lines up to the end of the file were "
                        + "taken into it."
                )
            case .strayQuote:
                (
                    "a quote that stands where none may",
                    "Remove the quote, or write it twice inside a field that is quoted."
                )
            }
        let place = LineBlock.padding + record.place
        return draft(start: place, end: place, column: nil, words, mayBeFooter: false)
    }

    /// Whether a line has nothing but delimiters, as spreadsheets leave them.
    func isEmpty(
        _ bytes: UnsafePointer<UInt8>, _ positions: UnsafePointer<UInt32>,
        _ places: ClosedRange<Int>
    ) -> Bool {
        places.allSatisfy { field(bytes, Int(positions[$0 - 1]) + 1, Int(positions[$0])).isEmpty }
    }

    func isEmpty(_ view: RowView, _ row: Int) -> Bool {
        let first = Int(view.rows[row])
        return isEmpty(view.bytes, view.positions, first...first + plan.fieldCount - 1)
    }

    func isRepeatedHeader(_ view: RowView, _ row: Int) -> Bool {
        plan.headerRecords.contains { record in
            (0..<plan.fieldCount).allSatisfy { index in
                let name = index < record.count ? record[index] : []
                return text(view, row, index) == String(decoding: name, as: UTF8.self)
            }
        }
    }

    func end(_ view: RowView, _ row: Int) -> Int { view.end(row, fields: plan.fieldCount) }

    func faulty(_ view: RowView, _ row: Int, _ filler: BatchFiller) -> BlockOutcome.Draft {
        let start = view.start(row)
        let end = view.end(row, fields: plan.fieldCount)
        let origin = filler.origin(of: view.faults[row])
        let (place, fault, type) = explain(origin, view, row, filler)
        let cell = place.map { text(view, row, $0.position) } ?? ""
        let words = FaultText(plan: plan).explain(fault, place: place, type: type, cell: cell)
        var mayBeFooter = false
        switch origin {
        case .time, .crosstabTotal:
            let fields = (0..<plan.fieldCount).map { text(view, row, $0) }
            let isTime = plan.crosstab == nil
            mayBeFooter = Footer.isFooter(fields, timeCell: isTime ? cell : nil)
        default: break
        }
        return draft(
            start: start, end: end, column: place?.header ?? formulaName(origin), words,
            mayBeFooter: mayBeFooter)
    }

    private func explain(
        _ origin: BatchFiller.Origin, _ view: RowView, _ row: Int, _ filler: BatchFiller
    ) -> (RecordPlan.Place?, FieldFault, ColumnType) {
        switch origin {
        case .time:
            let place = plan.time.place
            return (place, timeFault(cell(view, row, place)), .date)
        case .text(let index):
            let text = plan.texts[index]
            let cell = cell(view, row, text.place)
            do {
                _ = try Quoting.plain(cell, quote: plan.quote, text.reading.read)
                return (text.place, .missing, text.place.spec.type)
            } catch {
                return (text.place, error, text.place.spec.type)
            }
        case .number(let index):
            let number = plan.numbers[index]
            do {
                _ = try number.read(
                    cell(view, row, number.place), row: row, texts: filler.batch.texts)
                return (number.place, .missing, number.reading.type)
            } catch {
                return (number.place, error, number.reading.type)
            }
        case .formula(let index):
            return (nil, .formulaOverflow, plan.formulas[index].spec.type)
        case .crosstabMetric, .crosstabValue, .crosstabTotal:
            guard let crosstab = filler.crosstab else { return (nil, .missing, .text) }
            return crosstab.fault(of: origin, view, row, filler.batch.texts)
        case .tidyMetric, .tidyValue, .tidyUnit:
            guard let tidy = plan.tidy, let kernel = filler.tidy else {
                return (nil, .missing, .text)
            }
            let fault = kernel.fault(view, row, texts: filler.batch.texts)
            if case .tidyMetric = origin { return (tidy.metric, fault, .text) }
            let name = text(view, row, tidy.metric.position)
            let measure = tidy.measureOfName[name].map { tidy.measures[$0] }
            if case .tidyUnit = origin, let unit = tidy.unit {
                return (unit.place, fault, measure?.reading.type ?? .decimal)
            }
            return (measure?.place ?? tidy.value, fault, measure?.reading.type ?? .decimal)
        }
    }

    private func timeFault(_ cell: UnsafeBufferPointer<UInt8>) -> FieldFault {
        if cell.isEmpty
            || plan.time.place.spec.missing.contains(where: {
                $0.utf8.elementsEqual(cell)
            })
        {
            return .missing
        }
        do {
            _ = try plan.time.reading.read(cell)
            return .missing
        } catch {
            return .date(error)
        }
    }

    private func formulaName(_ origin: BatchFiller.Origin) -> String? {
        if case .formula(let index) = origin { plan.formulas[index].spec.name } else { nil }
    }

    private func cell(
        _ view: RowView, _ row: Int, _ place: RecordPlan.Place
    ) -> UnsafeBufferPointer<UInt8> {
        view.text(view.field(row, place.position))
    }

    private func text(_ view: RowView, _ row: Int, _ position: Int) -> String {
        let cell = view.text(view.field(row, position))
        return String(decoding: Quoting.single(cell, quote: plan.quote), as: UTF8.self)
    }

    private func field(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> String {
        let range = RowView.trimmed(bytes, start, end, quote: plan.quote)
        let cell = UnsafeBufferPointer(start: bytes + range.lowerBound, count: range.count)
        return String(decoding: Quoting.single(cell, quote: plan.quote), as: UTF8.self)
    }

    func draft(
        start: Int, end: Int, column: String?, _ words: (reason: String, remedy: String),
        mayBeFooter: Bool
    ) -> BlockOutcome.Draft {
        BlockOutcome.Draft(
            start: start, end: end, column: column, reason: words.reason, remedy: words.remedy,
            mayBeFooter: mayBeFooter)
    }
}
