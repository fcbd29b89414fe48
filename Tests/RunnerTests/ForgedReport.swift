import SalesCore
import Storage
import Testing

@testable import Runner

extension Workshop {
    /// Changes a part as one would who knows how manifests are made.
    func forge(
        _ part: String, in folder: String, _ change: (String) -> String
    ) throws {
        let name = folder + "/" + part + ".gz"
        let text = String(
            decoding: try GzipDecoder.gunzip(try bytes(name)), as: UTF8.self)
        let changed = change(text)
        #expect(changed != text, "the change must change something")
        let plain = Array(changed.utf8)
        let packed = try GzipEncoder.gzip(plain)
        try write(packed, to: name)
        let path = folder + "/manifest.json"
        let manifest = try Manifest(decoding: try bytes(path), at: path)
        let forged = Manifest(
            tenant: manifest.tenant, period: manifest.period, run: manifest.run,
            objects: manifest.objects.map { entry in
                guard entry.key == part + ".gz" else { return entry }
                return Manifest.Entry(
                    key: entry.key, stored: Fingerprint(of: packed),
                    content: Fingerprint(of: plain))
            })
        try write(try forged.encoded(), to: path)
    }
}
