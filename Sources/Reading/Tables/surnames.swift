// swift-format-ignore-file
/// Surnames that so many bear that by themselves they name nobody: the fifty commonest in the United States.
/// Source: US Census Bureau, surnames of the 2010 census (public domain), the first fifty of its file Names_2010Census.csv in their order.
let commonSurnameRows: StaticString = #"""
Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts
"""#

/// Surnames of `leaderRows` that are words as well: those written small at least twice, and in more than one of a hundred places
/// behind another word, in 258,000 headlines with summaries of 2022 and 2023 and 10,000 articles of news.
let ordinarySurnameRows: StaticString = #"""
    alia an angel baker bale ban banks baron begin bio bird bishop borne brown bush cam chambers chi chin cleverly
    co collie cook ding doe don drew ex feng font ford garner gates grenade gross hill hilly ho hockey horn hunt
    ke key ki king lam long lose ma major malo manga manning mark marks marshall may mills moi moon n nano ng no
    note nova of park parts pierce pilgrim pot potter power price pun rice s said sang sheriff silk sim skate son
    song straw su sultan t tan tax thorn tone tusk v vacant villa vital wade win yen young
    """#
