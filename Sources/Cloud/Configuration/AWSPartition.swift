/// A separate cloud of AWS: its regions, host names and ARNs are its own.
public enum AWSPartition: String, Hashable, Sendable, CaseIterable {
    case aws
    case china = "aws-cn"
    case usGovernment = "aws-us-gov"

    /// nil for regions of clouds that are not reached from here, such as the isolated ones.
    public init?(region: String) {
        if region.hasPrefix("cn-") {
            self = .china
        } else if region.hasPrefix("us-gov-") {
            self = .usGovernment
        } else if region.contains("-iso") || region.hasPrefix("eusc-") {
            return nil
        } else {
            self = .aws
        }
    }

    var domain: String { self == .china ? "amazonaws.com.cn" : "amazonaws.com" }

    /// Of hosts that answer over IPv6, too.
    var dualStackDomain: String {
        self == .china ? "api.amazonwebservices.com.cn" : "api.aws"
    }

    var hasFIPS: Bool { self != .china }
}
