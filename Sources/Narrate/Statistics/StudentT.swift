#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Tail probabilities of the normal and of Student's distribution.
enum StudentT {
    /// How likely a distance at least as large is, on either side.
    ///
    /// The finite series for whole degrees of freedom (Abramowitz and Stegun 1964, 26.7.3–4).
    static func twoSided(_ distance: Double, degrees: Int) -> Double {
        guard degrees > 0, distance.isFinite else { return distance.isNaN ? 1 : 0 }
        let angle = atan(abs(distance) / Double(degrees).squareRoot())
        let (sine, cosine) = (sin(angle), cos(angle))
        var term = degrees % 2 == 1 ? cosine : 1
        var sum = degrees == 1 ? 0 : term
        var step = degrees % 2 == 1 ? 3 : 2
        while step < degrees {
            term *= cosine * cosine * Double(step - 1) / Double(step)
            sum += term
            step += 2
        }
        let inside = degrees % 2 == 1 ? 2 / Double.pi * (angle + sine * sum) : sine * sum
        return min(1, max(0, 1 - inside))
    }

    static func twoSidedNormal(_ distance: Double) -> Double {
        erfc(abs(distance) / 2.0.squareRoot())
    }
}
