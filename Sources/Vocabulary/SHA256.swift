/// The SHA-256 digest of FIPS 180-4, for manifests and for ids that follow from content.
///
/// Ours rather than a library's: sixty lines against a dependency that doubles the first build, and nothing here is a
/// secret. `SHA256Tests` holds the vectors of the standard.
package struct SHA256: Sendable {
    private var state: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    private var pending: [UInt8] = []
    private var length = 0

    package init() {
        pending.reserveCapacity(64)
    }

    package mutating func update(_ bytes: some Collection<UInt8>) {
        length += bytes.count
        pending.append(contentsOf: bytes)
        let whole = pending.count / 64 * 64
        guard whole > 0 else { return }
        state = SHA256.compress(pending.span, count: whole, from: state)
        pending.removeFirst(whole)
    }

    /// The 32 bytes; the value must not be updated afterwards.
    package mutating func finish() -> [UInt8] {
        let bits = UInt64(length) * 8
        pending.append(0x80)
        while pending.count % 64 != 56 { pending.append(0) }
        for shift in stride(from: 56, through: 0, by: -8) { pending.append(UInt8(truncatingIfNeeded: bits >> shift)) }
        state = SHA256.compress(pending.span, count: pending.count, from: state)
        pending.removeAll()
        return state.flatMap { word in
            stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
        }
    }

    package static func digest(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var hash = SHA256()
        hash.update(bytes)
        return hash.finish()
    }

    /// 64 lower-case hexadecimal digits, as `sha256sum` prints them.
    package static func hex(_ bytes: some Collection<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let text = digest(bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }

    /// The state after the first `count` bytes, a multiple of 64.
    private static func compress(_ bytes: Span<UInt8>, count: Int, from state: [UInt32]) -> [UInt32] {
        let keys = constants.span
        var schedule = [UInt32](repeating: 0, count: 64)
        var words = schedule.mutableSpan
        var a0 = state[0], b0 = state[1], c0 = state[2], d0 = state[3]
        var e0 = state[4], f0 = state[5], g0 = state[6], h0 = state[7]
        for block in stride(from: 0, to: count, by: 64) {
            for i in 0..<16 {
                let at = block + i * 4
                words[i] =
                    UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8
                    | UInt32(bytes[at + 3])
            }
            for i in 16..<64 {
                let near = words[i - 2]
                let far = words[i - 15]
                let low = rotate(far, 7) ^ rotate(far, 18) ^ (far >> 3)
                let high = rotate(near, 17) ^ rotate(near, 19) ^ (near >> 10)
                words[i] = words[i - 16] &+ low &+ words[i - 7] &+ high
            }
            var a = a0, b = b0, c = c0, d = d0, e = e0, f = f0, g = g0, h = h0
            for i in 0..<64 {
                let choice = (e & f) ^ (~e & g)
                let majority = (a & b) ^ (a & c) ^ (b & c)
                let first = h &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ choice &+ keys[i] &+ words[i]
                let second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ majority
                (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
            }
            a0 &+= a
            b0 &+= b
            c0 &+= c
            d0 &+= d
            e0 &+= e
            f0 &+= f
            g0 &+= g
            h0 &+= h
        }
        return [a0, b0, c0, d0, e0, f0, g0, h0]
    }

    private static func rotate(_ word: UInt32, _ by: UInt32) -> UInt32 { word >> by | word << (32 - by) }

    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}
