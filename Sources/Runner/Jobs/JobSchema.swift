import SalesCore
import Spec
import Storage

/// The schema of job files, from the tables of keys that `JobReader` reads with.
public enum JobSchema {
    /// As it is committed under docs/schema.
    public static var document: String { schema.document(title: "A job of SalesTalk") }

    static var schema: JSONSchema {
        .object(
            JobReader.Key.self, required: [.version, .tenants],
            [
                .version: .integer(1...1), .name: .text, .region: region,
                .tenants: .list(of: tenant),
                .reports: reports,
                .store: .object(
                    JobReader.StoreKey.self, required: [.kind],
                    [
                        .kind: .choice(of: JobReader.StoreKind.self), .region: region,
                        .mode: .choice(of: DynamoMode.self),
                    ]),
                .writer: writer,
                .archive: .object(
                    JobReader.ArchiveKey.self, required: [.url],
                    [
                        .url: .text("^(file:|s3://).+$"), .region: region, .kmsKey: .text,
                        .tags: .named(.text),
                    ]),
                .limits: .object(
                    JobReader.LimitKey.self,
                    [
                        .workers: .integer(1...64), .modelCalls: .integer(1...64),
                        .tokensPerTenant: .integer(0...1_000_000_000),
                        .modelTimeout: .text("^[1-9][0-9]*[smhd]$"),
                        .answerCache: .text("^[0-9]+[smhd]$"),
                        .deadline: .text("^[1-9][0-9]*[smhd]$"),
                        .batchQuiet: .text("^[1-9][0-9]*[smhd]$"),
                        .batchLook: .text("^[1-9][0-9]*[smhd]$"),
                    ]),
            ])
    }

    private static var tenant: JSONSchema {
        .object(
            JobReader.TenantKey.self, required: [.id, .inputs, .spec],
            [
                .id: .text("^[a-z0-9][a-z0-9-]{1,62}$"), .name: .text,
                .inputs: .listOrOne(of: .text), .spec: .text,
                .role: .text(JobReader.rolePattern),
            ])
    }

    private static var reports: JSONSchema {
        .object(
            JobReader.ReportKey.self,
            [
                .grains: .listOrOne(of: .choice(of: Grain.self)),
                .periods: .listOrOne(of: .text),
                .formats: .listOrOne(of: .choice(of: ReportFormat.self)),
                .length: .choice(of: ReportLength.self), .audience: .choice(of: Audience.self),
                .language: .choice(of: ReportLanguage.self),
            ])
    }

    private static var writer: JSONSchema {
        .either(
            .choice(of: JobReader.Provider.self),
            .object(
                JobReader.WriterKey.self, required: [.provider],
                [
                    .provider: .choice(of: JobReader.Provider.self), .url: setting,
                    .headers: .named(setting), .model: .text, .region: region,
                    .guardrail: .either(
                        .text,
                        .object(
                            JobReader.GuardrailKey.self, required: [.id],
                            [.id: .text, .version: .text])),
                    .batch: .object(
                        JobReader.BatchKey.self, required: [.role, .url],
                        [.role: .text(JobReader.rolePattern), .url: .text("^s3://.+$")]),
                ]))
    }

    private static var region: JSONSchema { .text(JobReader.regionPattern) }

    /// A text, or where it is kept secret.
    private static var setting: JSONSchema {
        .either(
            .text,
            .object(
                JobReader.SecretKey.self, required: [.secret], [.secret: .text, .field: .text]))
    }
}
