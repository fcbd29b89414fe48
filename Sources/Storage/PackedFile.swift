/// A file of a report as it is archived; what several reports share is packed once.
public struct PackedFile: Hashable, Sendable {
    let bytes: [UInt8]
    let entry: Manifest.Entry

    public init(_ file: ReportFile) throws {
        bytes = try GzipEncoder.gzip(file.bytes)
        entry = Manifest.Entry(
            key: "\(file.name).gz", stored: Fingerprint(of: bytes),
            content: Fingerprint(of: file.bytes))
    }
}
