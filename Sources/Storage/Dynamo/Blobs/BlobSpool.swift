import Foundation
import SalesCore

/// Blobs that were fetched, in a temporary file: whoever reads them later waits for no network and
/// sees no later commit.
struct BlobSpool: Sendable {
    private struct Place {
        let offset: Int
        let size: Int
    }

    private let file: NamelessFile
    private var places: [BlobRef: Place] = [:]

    init(folder: String) { file = NamelessFile(folder: folder, purpose: "blobs") }

    mutating func add(_ ref: BlobRef, _ bytes: [UInt8]) throws {
        let offset = try bytes.withUnsafeBytes { try file.append($0) }
        places[ref] = Place(offset: offset, size: bytes.count)
    }

    /// - Throws: `BlobMissing` for one that was not added.
    func bytes(of ref: BlobRef) throws -> [UInt8] {
        guard let place = places[ref] else { throw BlobMissing() }
        return try [UInt8](unsafeUninitializedCapacity: place.size) { buffer, count in
            try file.read(
                at: place.offset,
                into: UnsafeMutableRawBufferPointer(
                    UnsafeMutableBufferPointer(rebasing: buffer[..<place.size])))
            count = place.size
        }
    }
}
