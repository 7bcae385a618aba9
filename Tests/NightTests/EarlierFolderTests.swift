import Foundation
import Testing

@testable import Night

/// A night that is made of the folder before the last one has the files of one that is made of links, or of nothing.
@Suite struct EarlierFolderTests {
    let folder = try! TemporaryFolder()
    var reports: String { folder.path + "/Reports" }

    /// Publishes these files and no others, and looks at what is there.
    func publish(_ files: [String: String]) throws {
        var publication = try Publication(folder: reports)
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
            let isKept = folder.text(of: "Reports/" + path) == text
            if isKept {
                try publication.keep(path, size: text.utf8.count)
            } else {
                try publication.add(path, Array(text.utf8))
            }
        }
        try publication.commit()
        #expect(try contents == files)
    }

    var contents: [String: String] {
        get throws {
            let paths = try FileManager.default.subpathsOfDirectory(atPath: reports)
            return Dictionary(
                uniqueKeysWithValues: paths.compactMap { path in
                    folder.text(of: "Reports/" + path).map { (path, $0) }
                })
        }
    }

    /// Nights in which a file stays, one changes to and fro, one comes and goes with its folder.
    let nights: [[String: String]] = [
        ["manifest.json": "1", "a/stays": "s", "a/changes": "x"],
        ["manifest.json": "2", "a/stays": "s", "a/changes": "y", "b/c/comes": "c"],
        ["manifest.json": "3", "a/stays": "s", "a/changes": "x"],
        ["manifest.json": "4", "a/stays": "s", "a/changes": "y", "b/c/comes": "d"],
        ["manifest.json": "5", "a/stays": "s", "a/changes": "y", "b/c/comes": "d"],
        ["manifest.json": "6", "a/stays": "t"],
    ]

    @Test func holdsWhatEachNightPublished() throws {
        for night in nights { try publish(night) }
        #expect(
            try FileManager.default.subpathsOfDirectory(atPath: reports).sorted() == ["a", "a/stays", "manifest.json"])
    }

    @Test func touchesNoFileThatStays() throws {
        try publish(nights[0])
        let inode = try folder.inode(of: "Reports/a/stays")
        let folders = try (1..<5).map { number in
            try publish(nights[number])
            #expect(try folder.inode(of: "Reports/a/stays") == inode)
            return try folder.inode(of: "Reports/a")
        }
        // Two folders in turn.
        #expect(folders[0] == folders[2] && folders[1] == folders[3] && folders[0] != folders[1])
    }

    @Test(arguments: ["list", "end of the list", "folder", "published folder"])
    func isNotUsedWhereItIsNotWhatItWas(_ damage: String) throws {
        for night in nights.prefix(3) { try publish(night) }
        let list = ".Reports.earlier.paths"
        let manager = FileManager.default
        switch damage {
        case "list": try manager.removeItem(atPath: folder.path + "/" + list)
        case "end of the list":
            let text = try #require(folder.text(of: list))
            try folder.write(String(text.dropLast(6)), to: list)
        case "folder": try manager.removeItem(atPath: folder.path + "/.Reports.earlier")
        default: try folder.write("9", to: "Reports/manifest.json")
        }
        if damage != "folder" { try folder.write("left over", to: ".Reports.earlier/a/other") }
        for night in nights.dropFirst(3) { try publish(night) }
    }

    /// What somebody lays into the published folder goes with the next night, and does not come back with the one after.
    @Test func givesUpFilesOfOthersForGood() throws {
        try publish(nights[0])
        try publish(nights[1])
        try folder.write("mine", to: "Reports/a/thesis.txt")
        try folder.write("mine", to: "Reports/mine/thesis.txt")
        for night in nights.dropFirst(2) { try publish(night) }
    }

    /// A run that ended while it made the next folder of the earlier one.
    @Test func beginsAnewAfterACrash() throws {
        for night in nights.prefix(3) { try publish(night) }
        var interrupted = try Publication(folder: reports)
        try interrupted.add("a/changes", Array("half".utf8))
        #expect(try contents == nights[2])
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/.Reports.earlier"))
        for night in nights.dropFirst(3) { try publish(night) }
    }

    @Test func isGivenBackWhereNothingChanged() throws {
        for night in nights.prefix(2) { try publish(night) }
        try publish(nights[1])
        #expect(folder.text(of: ".Reports.earlier/b/c/comes") == "c")
        try publish(nights[2])
        try publish(nights[3])
    }
}
