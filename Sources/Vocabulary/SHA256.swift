internal import CDigest

/// The SHA-256 digest of FIPS 180-4, for manifests and for ids that follow from content.
///
/// Ours rather than a library's: sixty lines against a dependency that doubles the first build, and nothing here is a
/// secret. Processors that have instructions for it do the same with them. `SHA256Tests` holds the vectors of the standard.
package struct SHA256: Sendable {
    private var state = SIMD8<UInt32>(
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)
    private var pending: [UInt8] = []
    private var length = 0
    private let usesInstructions: Bool

    package init() { self.init(usesInstructions: SHA256.hasInstructions) }

    /// With the instructions of the processor, or as every processor can.
    init(usesInstructions: Bool) { self.usesInstructions = usesInstructions }

    static let hasInstructions = cdigest_has_instructions() != 0

    // Concrete for what every article is: generics of other modules are not specialised, which took as long as the digest itself.
    package mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes { update($0) } }

    package mutating func update(_ text: String) {
        var text = text
        text.withUTF8 { update(UnsafeRawBufferPointer($0)) }
    }

    package mutating func update(_ bytes: some Collection<UInt8>) {
        if bytes.withContiguousStorageIfAvailable({ update(UnsafeRawBufferPointer($0)) }) == nil {
            Array(bytes).withUnsafeBytes { update($0) }
        }
    }

    private mutating func update(_ bytes: UnsafeRawBufferPointer) {
        length += bytes.count
        var start = 0
        if !pending.isEmpty {
            start = min(64 - pending.count, bytes.count)
            pending.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[..<start]))
            guard pending.count == 64 else { return }
            pending.withUnsafeBytes { compress($0) }
            pending.removeAll(keepingCapacity: true)
        }
        let whole = (bytes.count - start) / 64 * 64
        compress(UnsafeRawBufferPointer(rebasing: bytes[start..<start + whole]))
        pending.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[(start + whole)...]))
    }

    /// The 32 bytes; the value must not be updated afterwards.
    package mutating func finish() -> [UInt8] {
        let bits = UInt64(length) * 8
        pending.append(0x80)
        pending.append(contentsOf: repeatElement(0, count: (120 - pending.count % 64) % 64))
        withUnsafeBytes(of: bits.bigEndian) { pending.append(contentsOf: $0) }
        pending.withUnsafeBytes { compress($0) }
        pending.removeAll()
        var digest: [UInt8] = []
        digest.reserveCapacity(32)
        for i in state.indices { withUnsafeBytes(of: state[i].bigEndian) { digest.append(contentsOf: $0) } }
        return digest
    }

    package static func digest(_ bytes: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        hash.update(bytes)
        return hash.finish()
    }

    package static func digest(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var hash = SHA256()
        hash.update(bytes)
        return hash.finish()
    }

    /// 64 lower-case hexadecimal digits, as `sha256sum` prints them.
    package static func hex(_ bytes: some Collection<UInt8>) -> String { text(of: digest(bytes)) }

    /// The same of a digest.
    package static func text(of digest: [UInt8]) -> String {
        let digits: StaticString = "0123456789abcdef"
        return String(unsafeUninitializedCapacity: 2 * digest.count) { text in
            for (i, byte) in digest.enumerated() {
                text[2 * i] = digits.utf8Start[Int(byte >> 4)]
                text[2 * i + 1] = digits.utf8Start[Int(byte & 15)]
            }
            return 2 * digest.count
        }
    }

    /// Takes in whole blocks of 64 bytes.
    private mutating func compress(_ bytes: UnsafeRawBufferPointer) {
        precondition(bytes.count % 64 == 0)
        guard let start = bytes.baseAddress, !bytes.isEmpty else { return }
        guard usesInstructions else { return state = SHA256.compress(bytes, from: state) }
        SHA256.constants.withUnsafeBufferPointer { keys in
            withUnsafeMutableBytes(of: &state) { state in
                cdigest_sha256(
                    state.assumingMemoryBound(to: UInt32.self).baseAddress, start.assumingMemoryBound(to: UInt8.self),
                    bytes.count / 64, keys.baseAddress)
            }
        }
    }

    /// Unsafe, with eight rounds a step, because every text is hashed: checked and round by round it takes three times as long.
    private static func compress(_ bytes: UnsafeRawBufferPointer, from start: SIMD8<UInt32>) -> SIMD8<UInt32> {
        constants.withUnsafeBufferPointer { keys in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
                var state = start
                for block in stride(from: 0, to: bytes.count, by: 64) {
                    schedule(bytes, block, words)
                    state &+= rounds(words, keys, from: state)
                }
                return state
            }
        }
    }

    private static func schedule(
        _ bytes: UnsafeRawBufferPointer, _ block: Int, _ words: UnsafeMutableBufferPointer<UInt32>
    ) {
        for i in 0..<16 {
            words[i] = UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: block + 4 * i, as: UInt32.self))
        }
        for i in 16..<64 {
            let near = words[i - 2]
            let far = words[i - 15]
            let low = rotate(far, 7) ^ rotate(far, 18) ^ (far >> 3)
            let high = rotate(near, 17) ^ rotate(near, 19) ^ (near >> 10)
            words[i] = words[i - 16] &+ low &+ words[i - 7] &+ high
        }
    }

    private static func rounds(
        _ words: UnsafeMutableBufferPointer<UInt32>, _ keys: UnsafeBufferPointer<UInt32>, from state: SIMD8<UInt32>
    ) -> SIMD8<UInt32> {
        var a = state[0], b = state[1], c = state[2], d = state[3]
        var e = state[4], f = state[5], g = state[6], h = state[7]
        for i in stride(from: 0, to: 64, by: 8) {
            round(a, b, c, &d, e, f, g, &h, keys[i] &+ words[i])
            round(h, a, b, &c, d, e, f, &g, keys[i + 1] &+ words[i + 1])
            round(g, h, a, &b, c, d, e, &f, keys[i + 2] &+ words[i + 2])
            round(f, g, h, &a, b, c, d, &e, keys[i + 3] &+ words[i + 3])
            round(e, f, g, &h, a, b, c, &d, keys[i + 4] &+ words[i + 4])
            round(d, e, f, &g, h, a, b, &c, keys[i + 5] &+ words[i + 5])
            round(c, d, e, &f, g, h, a, &b, keys[i + 6] &+ words[i + 6])
            round(b, c, d, &e, f, g, h, &a, keys[i + 7] &+ words[i + 7])
        }
        return SIMD8(a, b, c, d, e, f, g, h)
    }

    /// One round, the variables renamed by the caller instead of moved on.
    @inline(__always)
    private static func round(
        _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
        _ h: inout UInt32, _ word: UInt32
    ) {
        let choice = (e & f) ^ (~e & g)
        let majority = (a & b) ^ (a & c) ^ (b & c)
        h &+= (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ choice &+ word
        d &+= h
        h &+= (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ majority
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
