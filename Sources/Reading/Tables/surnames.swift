// swift-format-ignore-file
/// Surnames that so many bear that by themselves they name nobody: the fifty commonest in the United States.
/// Source: US Census Bureau, surnames of the 2010 census (public domain), the first fifty of its file Names_2010Census.csv in their order.
let commonSurnameRows: StaticString = #"""
Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts
"""#
