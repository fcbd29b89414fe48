/// How long a request may take and how much may come back.
public struct TransferLimits: Hashable, Sendable {
    /// From the first packet to a connection that is ready, name resolution and TLS included.
    public let connect: Duration
    /// Without a byte moving in either direction; counted in whole seconds, at least one.
    ///
    /// A server that thinks before it answers moves no bytes either. libcurl goes by the average
    /// of some five seconds, so an answer that has begun may stand still for as much longer.
    public let idle: Duration
    /// From beginning to end.
    public let total: Duration
    /// Largest body that is taken.
    public let responseBytes: Int

    public init(
        connect: Duration = .seconds(10), idle: Duration = .seconds(30),
        total: Duration = .seconds(60), responseBytes: Int = 16 << 20
    ) {
        self.connect = connect
        self.idle = idle
        self.total = total
        self.responseBytes = responseBytes
    }
}

extension Duration {
    /// Rounded up, from 1 (libcurl takes 0 for "no limit") to the most that libcurl takes.
    var limitInMilliseconds: Int {
        let (seconds, attoseconds) = components
        let most = Int(Int32.max)
        guard seconds < most / 1000 else { return most }
        let part = Int(attoseconds / 1_000_000_000_000_000)
        let isRounded = attoseconds % 1_000_000_000_000_000 > 0
        return max(1, Int(seconds) * 1000 + part + (isRounded ? 1 : 0))
    }

    /// Rounded up, at least 1.
    var limitInSeconds: Int { (limitInMilliseconds + 999) / 1000 }
}
