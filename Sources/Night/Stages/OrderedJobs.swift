internal import Dispatch
internal import Glibc
internal import Synchronization

/// Jobs on all cores whose results come back in the order of submission, while later jobs still run.
///
/// No more jobs are under way or wait to be handed back than twice the cores: submitting waits for the oldest.
package final class OrderedJobs<Result: Sendable>: Sendable {
    private struct State {
        var submitted = 0
        var returned = 0
        var results: [Int: Result] = [:]
    }

    private let state = Mutex(State())
    /// Signalled once a job.
    private let done = DispatchSemaphore(value: 0)
    private let limit: Int

    package init() { limit = 2 * max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// Starts a job; the results that have become ready since, in order.
    package func submit(_ job: @escaping @Sendable () -> Result) -> [Result] {
        let ready = ready(leaving: limit - 1)
        let index = state.withLock { state in
            state.submitted += 1
            return state.submitted - 1
        }
        DispatchQueue.global().async {
            let result = job()
            self.state.withLock { $0.results[index] = result }
            self.done.signal()
        }
        return ready
    }

    /// The results that are left, once all jobs are done.
    package func finish() -> [Result] { ready(leaving: 0) }

    /// Waits until no more than so many results are outstanding.
    private func ready(leaving most: Int) -> [Result] {
        var ready: [Result] = []
        while true {
            let outstanding = state.withLock { state in
                while let result = state.results.removeValue(forKey: state.returned) {
                    ready.append(result)
                    state.returned += 1
                }
                return state.submitted - state.returned
            }
            if outstanding <= most { return ready }
            done.wait()
        }
    }
}
