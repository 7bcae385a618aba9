// swift-format-ignore-file
/// Wars by the year in which they began and whose anniversaries news tells of: year, parties (`|`), tab-separated.
/// Texts say `the third anniversary of the invasion` and leave the rest to the reader. Source: general knowledge.
let warRows: StaticString = #"""
1950	KOR|PRK
1979	CHN|VNM
1980	IRN|IRQ
1982	ARG|GBR
1990	IRQ|KWT
1998	ERI|ETH
2001	AFG|USA
2003	IRQ|USA
2008	GEO|RUS
2011	SYR
2014	RUS|UKR
2015	YEM
2022	RUS|UKR
2023	SDN
2023	ISR|PSE
"""#
