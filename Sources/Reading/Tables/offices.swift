// swift-format-ignore-file
/// Titles of offices that only few states have: lower-case words of the title, then the states (ISO 3166-1 alpha-3, `|` between
/// them), tab-separated; the first row that fits counts. `only` stands where the title alone tells the state, whatever the text names. Source: the states' own titles in English; general knowledge.
let officeRows: StaticString = #"""
chief executive	HKG|MAC	
chief secretary	HKG	
financial secretary	HKG	
treasury secretary	USA	only
secretary of the treasury	USA	only
secretary of state	USA	
secretary of defense	USA	
secretary of commerce	USA	
secretary of energy	USA	
secretary of homeland security	USA	only
homeland security secretary	USA	only
under secretary	USA	
undersecretary	USA|PHL	
assistant secretary	USA	
national security adviser	USA|GBR|IND|KOR|JPN|THA	
national security advisor	USA|GBR|IND|KOR|JPN	
commerce secretary	USA|IND|PAK	
energy secretary	USA|GBR|PHL	
transportation secretary	USA|PHL	
defense secretary	USA|PHL	
agriculture secretary	USA|PHL	
attorney general	USA	
trade representative	USA	
defence secretary	GBR|IND|PAK	
foreign secretary	GBR|IND|PAK|BGD|NPL|LKA	
home secretary	GBR|IND|PAK	
chancellor of the exchequer	GBR	only
lord chancellor	GBR	only
chancellor	DEU|AUT	
taoiseach	IRL	only
tanaiste	IRL	only
state councilor	CHN	
state councillor	CHN	
vice premier	CHN|TWN|KAZ	
vice-premier	CHN|TWN	
pope	VAT	only
emperor	JPN	
emir	QAT|KWT	
grand duke	LUX	
governor general	AUS|CAN|NZL|PNG	
governor-general	AUS|CAN|NZL|PNG	
menteri besar	MYS	
supreme leader	IRN	
"""#
