import Foundation

/// Below, at or above zero as SQLite's BINARY collation orders the pairs.
func byteOrder(_ left: (String, String), _ right: (String, String)) -> Int {
    let order = byteOrder(left.0, right.0)
    return order == 0 ? byteOrder(left.1, right.1) : order
}

func byteOrder(_ left: String, _ right: String) -> Int {
    var left = left
    var right = right
    return left.withUTF8 { left in
        right.withUTF8 { right in
            let shared = min(left.count, right.count)
            if shared > 0, let a = left.baseAddress, let b = right.baseAddress {
                let order = memcmp(a, b, shared)
                if order != 0 { return Int(order) }
            }
            return left.count - right.count
        }
    }
}
