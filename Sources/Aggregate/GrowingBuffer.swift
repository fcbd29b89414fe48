/// Plain values in memory of their own, for loops that cannot afford an array's checks.
///
/// Whoever indexes `base` has reserved that place before.
final class GrowingBuffer<Element: BitwiseCopyable> {
    private(set) var base: UnsafeMutablePointer<Element>
    private(set) var capacity: Int
    private let filler: Element

    init(capacity: Int = 16, filler: Element) {
        self.capacity = max(capacity, 1)
        self.filler = filler
        base = .allocate(capacity: self.capacity)
        base.initialize(repeating: filler, count: self.capacity)
    }

    convenience init(copying values: some Collection<Element>, filler: Element) {
        self.init(capacity: values.count, filler: filler)
        for (place, value) in values.enumerated() { base[place] = value }
    }

    deinit { base.deallocate() }

    /// Makes room for `count` values; new places hold the filler. At least doubles.
    func reserve(_ count: Int) {
        guard count > capacity else { return }
        let larger = max(count, capacity * 2)
        let moved = UnsafeMutablePointer<Element>.allocate(capacity: larger)
        moved.initialize(from: base, count: capacity)
        (moved + capacity).initialize(repeating: filler, count: larger - capacity)
        base.deallocate()
        base = moved
        capacity = larger
    }
}
