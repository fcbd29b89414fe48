import Dispatch

/// One handle on a queue of its own, so that a blocking transfer holds none of Swift's shared
/// threads.
actor CurlLane {
    private let executor: QueueExecutor
    private let authorities: CertificateAuthorities
    private let proxies: ProxySettings
    private var handle: CurlHandle?

    init(
        number: Int, authorities: CertificateAuthorities, proxies: ProxySettings = ProxySettings()
    ) {
        self.authorities = authorities
        self.proxies = proxies
        executor = QueueExecutor(queue: DispatchQueue(label: "salestalk.http.\(number)"))
    }

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    func perform(
        _ request: HTTPRequest, receiving receive: BodyReceiver? = nil
    ) throws -> HTTPResponse {
        let handle = try self.handle ?? CurlHandle(authorities, proxies: proxies)
        self.handle = handle
        return try handle.perform(request, receiving: receive)
    }
}

/// Runs an actor's jobs on a serial queue.
private final class QueueExecutor: SerialExecutor {
    private let queue: DispatchQueue

    init(queue: DispatchQueue) { self.queue = queue }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor {
        UnownedSerialExecutor(ordinary: self)
    }
}
