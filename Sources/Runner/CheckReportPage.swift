import Report
public import SalesCore

extension CheckReport {
    /// The checked text as one HTML page; `period` is what it meant where it named none.
    public func page(of text: String, tenant: TenantID, period: Period) -> String {
        CheckPage.text(self, of: text, tenant: tenant.description, period: period)
    }
}
