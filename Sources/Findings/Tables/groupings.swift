// swift-format-ignore-file
/// Groupings of a few states, by the names that `organisationRows` and `summitRows` give them (`|`), with their members (ISO 3166-1
/// alpha-3, `|`; the years of those that came later or left, first and last, `-` for still). News names the grouping and then speaks of
/// single members. Bodies of more than some thirty states are left out. Source: general knowledge, as of 2025.
let groupingRows: StaticString = #"""
Group of Five	FRA|DEU|JPN|GBR|USA
Group of Seven|Group of Seven Summit	CAN|FRA|DEU|ITA|JPN|GBR|USA
Group of Eight|Group of Eight Summit	CAN|FRA|DEU|ITA|JPN|RUS|GBR|USA
BRICS|BRICS Summit	BRA|RUS|IND|CHN|ZAF 2010-|EGY 2024-|ETH 2024-|IRN 2024-|ARE 2024-|IDN 2025-
Shanghai Cooperation Organization|Shanghai Cooperation Organisation Summit	CHN|KAZ|KGZ|RUS|TJK|UZB|IND 2017-|PAK 2017-|IRN 2023-|BLR 2024-
Lancang-Mekong Cooperation|Lancang-Mekong Cooperation Leaders' Meeting	CHN|KHM|LAO|MMR|THA|VNM
Association of Southeast Asian Nations|ASEAN Summit	BRN|IDN|MYS|PHL|SGP|THA|VNM 1995-|LAO 1997-|MMR 1997-|KHM 1999-|TLS 2025-
Gulf Cooperation Council|GCC Summit	BHR|KWT|OMN|QAT|SAU|ARE
Quadrilateral Security Dialogue|Quad Leaders' Summit	AUS|IND|JPN|USA
AUKUS	AUS|GBR|USA
Five Eyes	AUS|CAN|GBR|NZL|USA
ANZUS	AUS|NZL|USA
P5+1	CHN|FRA|DEU|GBR|IRN|RUS|USA
Six-Party Talks	CHN|JPN|KOR|PRK|RUS|USA
Visegrad Group|Visegrad Group Summit	CZE 1993-|CSK -1992|HUN|POL|SVK 1993-
Weimar Triangle	DEU|FRA|POL
Normandy Format	DEU|FRA|RUS|UKR
Astana talks	IRN|RUS|TUR
Nordic Council	DNK|FIN|ISL|NOR|SWE
Nordic-Baltic Eight Meeting	DNK|EST|FIN|ISL|LVA|LTU|NOR|SWE
Southern Common Market|Mercosur Summit	ARG|BRA|PRY|URY|VEN 2012-2017|BOL 2024-
Andean Community	BOL|COL|ECU|PER|VEN -2006
Pacific Alliance|Pacific Alliance Summit	CHL|COL|MEX|PER
Contadora Group	COL|MEX|PAN|VEN
Commonwealth of Independent States|CIS Summit	ARM|AZE|BLR|KAZ|KGZ|MDA|RUS|TJK|UZB|TKM -2005|UKR -2018|GEO 1993-2009
Collective Security Treaty Organization|CSTO Summit	ARM|BLR|KAZ|KGZ|RUS|TJK|UZB 2006-2012
Eurasian Economic Union|Supreme Eurasian Economic Council	ARM|BLR|KAZ|KGZ 2015-|RUS
South Asian Association for Regional Cooperation|SAARC Summit	AFG 2007-|BGD|BTN|IND|LKA|MDV|NPL|PAK
Central Asia Summit	KAZ|KGZ|TJK|TKM|UZB
C5+1 Summit	KAZ|KGZ|TJK|TKM|USA|UZB
China-Central Asia Summit	CHN|KAZ|KGZ|TJK|TKM|UZB
Warsaw Pact	BGR|CSK|DDR|HUN|POL|ROU|SUN
"""#
