public import SalesCore

/// A key that was to be new has an object with other bytes.
public struct S3ObjectExists: Failure, Hashable {
    public let address: S3Address

    public init(address: S3Address) { self.address = address }

    public var summary: String {
        "\(address) holds another object already, and nothing archived is overwritten."
    }

    public var remedy: String? {
        "Look who else writes under this prefix; if the object there is of no use, delete it."
    }
}
