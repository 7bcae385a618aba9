// swift-format-ignore-file
/// Surnames that so many bear that by themselves they name nobody: the fifty commonest in the United States.
/// Source: US Census Bureau, surnames of the 2010 census (public domain). The first fifteen were held against its list as the press
/// printed it; the others were written down from memory, and their order was not checked.
let commonSurnameRows: StaticString = #"""
Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts
"""#
