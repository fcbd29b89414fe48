import Cloud
import Foundation

/// Sends a file to S3, or fetches an object into one: `up|down URL S3ADDRESS FILE`.
@main
struct TransferBenchmark {
    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count == 4, let address = S3Address(arguments[2]) else {
            print("usage: TransferBenchmark up|down URL S3ADDRESS FILE")
            exit(2)
        }
        let endpoint = AWSEndpoint(url: arguments[1], region: "us-east-1", isCustom: true)
        let client = S3Client(
            AWSClient(
                http: CurlClient(maximumTransfers: 16), credentials: TestCredentials(),
                endpoint: { _ in endpoint }))
        let path = arguments[3]
        switch arguments[0] {
        case "up":
            let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
            try await client.put(.file(FilePart(path: path, count: size)), at: address)
        default:
            FileManager.default.createFile(atPath: path, contents: nil)
            guard let file = FileHandle(forWritingAtPath: path) else { exit(1) }
            let descriptor = file.fileDescriptor
            try await client.get(address) { chunk in
                var rest = chunk
                while !rest.isEmpty {
                    let count = write(descriptor, rest.baseAddress, rest.count)
                    guard count > 0 else { throw CocoaError(.fileWriteUnknown) }
                    rest = UnsafeRawBufferPointer(rebasing: rest[count...])
                }
            }
            try file.close()
        }
    }
}

private struct TestCredentials: CredentialsProvider {
    let name = "test"

    func credentials() async throws -> AWSCredentials? {
        AWSCredentials(accessKeyID: "test", secretAccessKey: "test")
    }
}
