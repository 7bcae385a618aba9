import Testing
@testable import Vocabulary

@Suite struct SHA256Tests {
    /// FIPS 180-4 examples of NIST: one block, two blocks, nothing.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
                + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
    ])
    func answersTheVectorsOfTheStandard(text: String, expected: String) {
        #expect(SHA256.hex(text.utf8) == expected)
    }

    @Test func hashesAMillionLettersAsTheStandardSays() {
        let letters = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
        #expect(SHA256.hex(letters) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    /// Where the processor has no instructions for it, both are one.
    @Test func givesTheSameDigestWithAndWithoutInstructions() {
        var bytes: [UInt8] = []
        for length in 0..<300 {
            var (with, without) = (SHA256(usesInstructions: SHA256.hasInstructions), SHA256(usesInstructions: false))
            with.update(bytes)
            without.update(bytes)
            #expect(with.finish() == without.finish(), "of \(length) bytes")
            bytes.append(UInt8(truncatingIfNeeded: length &* 167 &+ 13))
        }
    }

    @Test func givesTheSameDigestHoweverTheBytesAreCut() {
        let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        for cut in [1, 55, 56, 63, 64, 65, 127, 128, 999] {
            var hash = SHA256()
            hash.update(bytes[..<cut])
            hash.update(bytes[cut...])
            #expect(hash.finish() == SHA256.digest(bytes), "cut at \(cut)")
        }
    }
}
