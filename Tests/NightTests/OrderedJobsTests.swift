import Testing

@testable import Night

@Suite("Jobs in order")
struct OrderedJobsTests {
    @Test("Results come back in the order of submission, whatever job is done first")
    func order() {
        let jobs = OrderedJobs<Int>()
        var results: [Int] = []
        for number in 0..<300 {
            results += jobs.submit {
                // early jobs take longest
                var sum = number
                for step in 0..<(300 - number) * 200 { sum = (sum &* 31) ^ step }
                return sum == .min ? -1 : number
            }
        }
        results += jobs.finish()
        #expect(results == Array(0..<300))
        #expect(jobs.finish().isEmpty)
    }
}
