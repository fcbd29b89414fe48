import SalesCore

/// Which slices are aggregated from lines, and which are rolled up from those.
///
/// Only slices that are part of no other are aggregated line by line; every other slice is a
/// coarser view of one of them.
struct SlicePlan: Equatable {
    /// Dimensions that any slice uses, in the order of the spec.
    let dimensions: [String]
    /// Each as places in `dimensions`, ascending; not one a subset of another.
    let maximal: [[Int]]
    /// The rest, larger ones first, so that a slice can be rolled up from one before it.
    let derived: [[Int]]

    init(_ spec: MetricSpec) {
        let used = Set(spec.slices.joined())
        let declared = spec.dimensions.map(\.name)
        let dimensions =
            declared.filter(used.contains) + used.subtracting(declared).sorted()
        var slices: [[Int]] = []
        for slice in spec.slices {
            let places = dimensions.indices.filter { slice.contains(dimensions[$0]) }
            if !slices.contains(places) { slices.append(places) }
        }
        let isPart = { (slice: [Int]) in
            slices.contains { $0.count > slice.count && Set($0).isSuperset(of: slice) }
        }
        self.dimensions = dimensions
        maximal = slices.filter { !isPart($0) }
        derived = slices.filter(isPart).sorted { $0.count > $1.count }
    }
}
