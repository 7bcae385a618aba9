/// Kind, value and words; the kinds and the meaning of the values are those of `DateWord.Kind`.
let dateWordRows = """
    month 1 january jan
    month 2 february feb
    month 3 march mar
    month 4 april apr
    month 5 may
    month 6 june jun
    month 7 july jul
    month 8 august aug
    month 9 september sept sep
    month 10 october oct
    month 11 november nov
    month 12 december dec
    weekday 1 monday mon mondays
    weekday 2 tuesday tue tues tuesdays
    weekday 3 wednesday wed wednesdays
    weekday 4 thursday thu thur thurs thursdays
    weekday 5 friday fri fridays
    weekday 6 saturday sat saturdays
    weekday 7 sunday sun sundays
    unit 1 minute
    units 1 minutes mins
    units 0 seconds secs
    unit 2 hour hr
    units 2 hours hrs
    unit 3 day
    units 3 days
    unit 4 week
    units 4 weeks
    unit 5 month
    units 5 months
    unit 6 quarter
    units 6 quarters
    unit 8 year
    units 8 years
    unit 9 decade
    units 9 decades
    unit 10 century
    units 10 centuries
    cardinal 1 one
    cardinal 2 two
    cardinal 3 three
    cardinal 4 four
    cardinal 5 five
    cardinal 6 six
    cardinal 7 seven
    cardinal 8 eight
    cardinal 9 nine
    cardinal 10 ten
    cardinal 11 eleven
    cardinal 12 twelve dozen
    cardinal 13 thirteen
    cardinal 14 fourteen
    cardinal 15 fifteen
    cardinal 16 sixteen
    cardinal 17 seventeen
    cardinal 18 eighteen
    cardinal 19 nineteen
    cardinal 20 twenty
    cardinal 30 thirty
    cardinal 40 forty
    cardinal 50 fifty
    cardinal 60 sixty
    cardinal 70 seventy
    cardinal 80 eighty
    cardinal 90 ninety
    cardinal 100 hundred
    ordinal 1 first
    ordinal 2 second
    ordinal 3 third
    ordinal 4 fourth
    ordinal 5 fifth
    ordinal 6 sixth
    ordinal 7 seventh
    ordinal 8 eighth
    ordinal 9 ninth
    ordinal 10 tenth
    ordinal 11 eleventh
    ordinal 12 twelfth
    ordinal 13 thirteenth
    ordinal 14 fourteenth
    ordinal 15 fifteenth
    ordinal 16 sixteenth
    ordinal 17 seventeenth
    ordinal 18 eighteenth
    ordinal 19 nineteenth
    ordinal 20 twentieth
    dayName 0 today tonight
    dayName -1 yesterday
    dayName 1 tomorrow
    partOfDay 1 morning mornings
    partOfDay 2 afternoon afternoons
    partOfDay 3 evening evenings
    partOfDay 4 night nights overnight
    partOfDay 5 noon midday
    partOfDay 6 midnight
    season 1 spring springtime
    season 2 summer summertime
    season 3 autumn fall
    season 4 winter wintertime
    weekend 0 weekend weekends
    shift -1 last previous past
    shift 0 this current same that
    shift 1 next coming following upcoming
    part 1 early beginning start outset
    part 2 mid middle
    part 3 late end close
    part 1 earlier
    part 3 later
    distance -1 ago before prior
    distance 1 after hence thence afterwards
    reference 0 now currently nowadays presently
    reference -1 recently
    reference 1 soon shortly
    every 0 every each
    rate 3 daily
    rate 4 weekly
    rate 5 monthly
    rate 8 annually yearly
    holiday 0 christmas xmas
    holiday 1 easter
    holiday 2 thanksgiving
    holiday 3 new
    preposition 0 in on of since until till from between for at during by through throughout within to and or
    preposition 0 over as around about toward towards
    article 0 the a an
    vague 0 few several many some couple
    approximate 0 nearly roughly approximately almost about around exactly
    fiscal 0 fiscal
    decade 20 twenties
    decade 30 thirties
    decade 40 forties
    decade 50 fifties
    decade 60 sixties
    decade 70 seventies
    decade 80 eighties
    decade 90 nineties
    measure 0 metres meters metre meter feet foot miles mile kilometres kilometers kilometre kilometer km kms cm mm
    measure 0 tons tonnes ton tonne kg kilograms kilos grams pounds ounces litres liters gallons barrels bushels acres
    measure 0 hectares people persons men women children troops soldiers civilians workers employees jobs dollars
    measure 0 euros pounds francs yen yuan rubles roubles rupees percent per cent million billion trillion thousand
    measure 0 points shares votes seats degrees degree megawatts mw kilowatts volts watts horsepower bytes square
    measure 0 cubic cases deaths homes houses units copies students passengers refugees migrants residents families
    measure 0 others ounces yards inches times rounds tickets cars vehicles members delegates police officers personnel
    measure 0 marines nautical mph kph guests participants protesters demonstrators villages schools companies ships
    measure 0 warheads missiles tanks aircraft marks lire pesos kroner crowns rpm bc bce
    paper 0 times mirror telegraph express mail world herald post star tribune independent nation standard observer
    paper 0 business morning-post football islands massacre chronicle gazette nights girl
    meridiem 0 am a.m.
    meridiem 12 pm p.m.
    clock 0 gmt utc et est edt cet bst local ist jst
    dash 0 - – — − ‑ ‒
    """

/// What makes `Sept. 11` the one of 2001.
let attackWords: [String] = [
    "attack", "attacks", "terror", "terrorist", "terrorists", "hijackers", "hijackings", "hijacking", "atrocities",
]

/// Words before a month's name that make it a person's.
let titleWords: [String] = ["mr", "mrs", "ms", "dr", "president", "minister", "king", "sir", "senator", "theresa"]

/// Words of a clause that tell its tense; words in `-ed` are past without standing here.
let tenseClueRows = """
    future will shall would 'll won't going
    due due scheduled expected expects expect set slated upcoming forthcoming intends intend tentatively poised hopes
    due starting beginning hope seeks aims wants ahead ready payable expire expires effective
    plan planned planning plans plan agreed agree agrees invited proposed arranged preparing prepare prepares intended
    state lasted continued remained served stayed ruled worked lived
    infinitive to
    past was were had did said told met held took came went left began made gave got saw wrote spoke flew became
    past brought sent won lost killed rose fell grew drew led ran sat shot shook stood struck swore taught threw
    past understood withdrew won paid found heard kept knew sold spent thought caught chose cut broke built bought
    past fought forgot hung hit laid lay lit put quit rode sang shut slept stole sought wore ended has have been
    past being since ago signed
    present is are says
    verb meets visits hosts welcomes receives arrives travels flies heads holds attends joins tours opens begins starts
    verb kicks convenes pays meet visit host welcome receive arrive travel fly head hold attend join tour open begin
    verb start convene
    """

/// Words before a weekday that make it the name of a day of the year.
let festivalWords: [String] = ["black", "good", "bloody", "super", "ash", "cyber", "palm", "shrove", "maundy", "holy"]

/// Words between a number and a unit that change nothing.
let lengthAdjectiveWords: [String] = [
    "full", "consecutive", "straight", "whole", "working", "long", "short", "solid", "more", "additional", "successive",
    "calendar", "short", "business",
]

/// Parts of a time that are nouns.
let partNounWords: [String] = ["beginning", "start", "outset", "middle", "end", "close"]

let fortnightWords: [String] = ["fortnight", "fortnights"]

/// Words before `a day`, `a year` that make it a rate.
let rateWords: [String] = ["once", "twice", "times", "much", "million", "billion", "people", "barrels"]

let determinerWords: [String] = ["the", "a", "an", "his", "her", "their", "its", "this", "that", "these", "those"]

let pastBeWords: [String] = ["was", "were"]

let recentWords: [String] = ["recent"]

/// Words before a unit in the plural that make it a vague length.
let ofWords: [String] = ["these", "many"]
