/// Which rows of a batch a filter let through.
struct Selection {
    /// Row numbers in order; none stands for every row below `count`.
    let rows: UnsafePointer<UInt32>?
    let count: Int

    @inline(__always)
    func forEach(_ body: (Int) -> Void) {
        if let rows {
            for place in 0..<count { body(Int(rows[place])) }
        } else {
            for row in 0..<count { body(row) }
        }
    }

    func contains(_ row: Int) -> Bool {
        guard let rows else { return row < count }
        return (0..<count).contains { Int(rows[$0]) == row }
    }
}
