/// The pages and what they share.
struct PageFiles {
    let site: SiteContext

    func write(each write: (ReportFile) throws -> Void) throws {}
}
