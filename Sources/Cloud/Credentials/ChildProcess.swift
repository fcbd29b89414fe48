import Dispatch
import Glibc
import Synchronization

/// A program whose output is wanted: no shell, no input, a time limit, and no child left behind.
struct ChildProcess: Sendable {
    let words: [String]
    let environment: AWSEnvironment
    let limit: Duration

    enum Failure: Error, Hashable, CustomStringConvertible {
        case notFound, notStarted(Int32)
        case tooSlow(Duration)
        case tooMuch
        case ended(status: Int32)
        case killed(signal: Int32)

        var description: String {
            switch self {
            case .notFound: "was not found in PATH"
            case .notStarted(let code): "could not be started (\(String(cString: strerror(code))))"
            case .tooSlow(let limit): "did not end within \(limit.brief)"
            case .tooMuch: "printed more than \(ChildProcess.outputLimit >> 10) KiB"
            case .ended(let status): "ended with status \(status)"
            case .killed(let signal): "was ended by signal \(signal)"
            }
        }
    }

    static let outputLimit = 1 << 18

    /// What it prints on its standard output.
    ///
    /// - Throws: `Failure` unless it ends with 0 in time, `CancellationError`.
    func output() async throws -> [UInt8] {
        let flag = CancellationFlag()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                DispatchQueue.global().async {
                    continuation.resume(with: Result { try run(until: flag) })
                }
            }
        } onCancel: {
            flag.set()
        }
    }

    private func run(until flag: CancellationFlag) throws -> [UInt8] {
        guard let path = executable else { throw Failure.notFound }
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw Failure.notStarted(errno) }
        defer { close(ends[0]) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let started = Result { try spawn(path, output: ends[1]) }
        close(ends[1])
        let child = RunningChild(id: try started.get(), deadline: .now + limit, flag: flag)
        let printed: [UInt8]
        let status: Int32
        do {
            printed = try child.read(ends[0], atMost: Self.outputLimit)
            status = try child.status()
        } catch {
            child.end()
            throw error is RunningChild.TooLate ? Failure.tooSlow(limit) : error
        }
        guard status & 0x7F == 0 else { throw Failure.killed(signal: status & 0x7F) }
        guard status == 0 else { throw Failure.ended(status: status >> 8 & 0xFF) }
        return printed
    }

    private var executable: String? {
        guard let program = words.first, !program.isEmpty else { return nil }
        if program.contains("/") { return access(program, F_OK) == 0 ? program : nil }
        let folders = (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
        return folders.map { "\($0)/\(program)" }.first { access($0, X_OK) == 0 }
    }

    /// In a process group of its own, so that its children end with it.
    private func spawn(_ path: String, output: Int32) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigaddset(&signals, SIGPIPE)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(
            &attributes,
            Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var id = pid_t()
        let code = withCStrings(words) { arguments in
            withCStrings(environment.assignments) { variables in
                posix_spawn(&id, path, &actions, &attributes, arguments, variables)
            }
        }
        guard code == 0 else { throw Failure.notStarted(code) }
        return id
    }

    private func withCStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let pointers = strings.map { strdup($0) }
        defer { for pointer in pointers { free(pointer) } }
        return body(pointers + [nil])
    }
}

private final class CancellationFlag: Sendable {
    private let isSet = Atomic(false)

    func set() { isSet.store(true, ordering: .relaxed) }

    func check() throws {
        if isSet.load(ordering: .relaxed) { throw CancellationError() }
    }
}

/// A program that runs, waited for in steps short enough to hear of a cancellation.
private struct RunningChild {
    struct TooLate: Error {}

    let id: pid_t
    let deadline: ContinuousClock.Instant
    let flag: CancellationFlag

    func read(_ descriptor: Int32, atMost limit: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 14)
        while true {
            try checkTime()
            var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&ready, 1, 50) > 0 else { continue }
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count == 0 { return bytes }
            if count > 0 { bytes += buffer[..<count] }
            guard bytes.count <= limit else { throw ChildProcess.Failure.tooMuch }
        }
    }

    /// As `waitpid` gives it.
    func status() throws -> Int32 {
        var status: Int32 = 0
        while waitpid(id, &status, WNOHANG) == 0 {
            try checkTime()
            usleep(5000)
        }
        return status
    }

    func end() {
        var status: Int32 = 0
        kill(-id, SIGKILL)
        waitpid(id, &status, 0)
    }

    private func checkTime() throws {
        try flag.check()
        if ContinuousClock.now >= deadline { throw TooLate() }
    }
}
