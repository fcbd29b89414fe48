import Synchronization

/// Where buckets are, learnt from S3's replies to requests that went to another region.
final class BucketRegions: Sendable {
    private let known = Mutex<[String: String]>([:])

    /// Where a call goes that would go to `endpoint`, were nothing known.
    func endpoint(of call: AWSCall, from endpoint: AWSEndpoint) -> AWSEndpoint {
        guard let bucket = call.bucket, let region = known.withLock({ $0[bucket] }) else {
            return endpoint
        }
        return endpoint.moved(to: region)
    }

    /// Whether a refusal says that the bucket is elsewhere than it was asked for, and the same
    /// request is worth sending there.
    ///
    /// A bucket moves once: replies that send it to and fro end in a failure.
    func learns(from reply: AWSErrorReply, to call: AWSCall, at endpoint: AWSEndpoint) -> Bool {
        guard let bucket = call.bucket, let region = reply.region, region != endpoint.region else {
            return false
        }
        return known.withLock { known in
            // One that was asked before, while another call learnt it.
            if let first = known[bucket] { return first != endpoint.region }
            known[bucket] = region
            return true
        }
    }
}
