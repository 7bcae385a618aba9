// swift-format-ignore-file
/// When and where international gatherings sat, one sitting a line, tab-separated: names (`|`; that of `summitRows` where there is one), first
/// day, last day (ISO 8601, months where the days are not known), country at that time (iso3), city, the page that it was checked
/// against (empty: general knowledge, as of November 2026). What was by video alone,
/// and what sat for more than three weeks, is left out.
let sittingRows: StaticString = #"""
ALBA Summit	2004-12-14	2004-12-14	CUB	Havana	
ALBA Summit	2005-04-27	2005-04-28	CUB	Havana	
ALBA Summit	2006-04-28	2006-04-29	CUB	Havana	
ALBA Summit	2007-04-28	2007-04-29	VEN	Barquisimeto	
ALBA Summit	2008-01-26	2008-01-26	VEN	Caracas	
ALBA Summit	2009-02-02	2009-02-02	VEN	Caracas	
ALBA Summit	2009-04-16	2009-04-17	VEN	Cumaná	
ALBA Summit	2009-06-24	2009-06-24	VEN	Maracay	
ALBA Summit	2009-10-16	2009-10-17	BOL	Cochabamba	
ALBA Summit	2009-12-13	2009-12-14	CUB	Havana	
ALBA Summit	2010-04-19	2010-04-19	VEN	Caracas	
ALBA Summit	2010-06-25	2010-06-25	ECU	Otavalo	
ALBA Summit	2012-02-04	2012-02-05	VEN	Caracas	
ALBA Summit	2013-07-30	2013-07-30	ECU	Guayaquil	
ALBA Summit	2014-10-20	2014-10-20	CUB	Havana	
ALBA Summit	2014-12-14	2014-12-14	CUB	Havana	2001online.com/internacionales/presidentes-del-alba-arribaran-a-cuba-para-celebrar-10-aniversario-del-bloque
ALBA Summit	2015-03-17	2015-03-17	VEN	Caracas	
ALBA Summit	2017-03-05	2017-03-05	VEN	Caracas	
ALBA Summit	2018-03-05	2018-03-05	VEN	Caracas	
ALBA Summit	2018-12-14	2018-12-14	CUB	Havana	
ALBA Summit	2019-12-14	2019-12-14	CUB	Havana	
ALBA Summit	2021-06-24	2021-06-24	VEN	Caracas	
ALBA Summit	2021-12-14	2021-12-14	CUB	Havana	
ALBA Summit	2022-05-27	2022-05-27	CUB	Havana	orinocotribune.com/alba-tcp-summit-to-take-place-in-cuba-on-friday/
ALBA Summit	2022-12-14	2022-12-14	CUB	Havana	
ALBA Summit	2024-04-24	2024-04-24	VEN	Caracas	causaoperaria.org.br/2024/chefes-de-estado-da-america-latina-chegam-a-venezuela-para-a-alba/
ALBA Summit	2024-12-14	2024-12-14	VEN	Caracas	www.opovo.com.br/noticias/mundo/2024/12/14/bloco-alba-celebra-20-anos-com-influencia-reduzida.html
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	1989-11-06	1989-11-07	AUS	Canberra	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	1990-07-29	1990-07-31	SGP	Singapore	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	1991-11-12	1991-11-14	KOR	Seoul	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	1992-09-10	1992-09-11	THA	Bangkok	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	1993-11-17	1993-11-19	USA	Seattle	www.china.org.cn/e-apec/apec/6.htm
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	1994-11-11	1994-11-12	IDN	Jakarta	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	1995-11-16	1995-11-17	JPN	Osaka	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	1996-11-22	1996-11-23	PHL	Manila	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	1997-11-21	1997-11-22	CAN	Vancouver	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	1998-11-14	1998-11-15	MYS	Kuala Lumpur	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	1999-09-09	1999-09-10	NZL	Auckland	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2000-11-12	2000-11-13	BRN	Bandar Seri Begawan	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2001-10-17	2001-10-18	CHN	Shanghai	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2002-10-23	2002-10-24	MEX	Los Cabos	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2003-10-17	2003-10-18	THA	Bangkok	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2004-11-17	2004-11-18	CHL	Santiago	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2005-11-15	2005-11-16	KOR	Busan	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2006-11-15	2006-11-16	VNM	Hanoi	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2007-09-05	2007-09-06	AUS	Sydney	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2008-11-19	2008-11-20	PER	Lima	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2009-11-11	2009-11-12	SGP	Singapore	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2010-11-10	2010-11-11	JPN	Yokohama	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2011-11-11	2011-11-11	USA	Honolulu	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2012-09-05	2012-09-06	RUS	Vladivostok	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2013-10-04	2013-10-05	IDN	Bali	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2014-11-07	2014-11-08	CHN	Beijing	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2015-11-16	2015-11-17	PHL	Manila	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2016-11-17	2016-11-18	PER	Lima	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2017-11-08	2017-11-08	VNM	Da Nang	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2018-11-15	2018-11-15	PNG	Port Moresby	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2022-11-17	2022-11-17	THA	Bangkok	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2023-11-14	2023-11-15	USA	San Francisco	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2024-11-14	2024-11-14	PER	Lima	
APEC Ministerial Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2025-10-29	2025-10-30	KOR	Gyeongju	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	1996-07-15	1996-07-16	NZL	Christchurch	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	1997-05-08	1997-05-10	CAN	Montreal	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	1998-06-22	1998-06-23	MYS	Kuching	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	1999-06-29	1999-06-30	NZL	Auckland	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2000-06-06	2000-06-07	AUS	Darwin	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2001-06-06	2001-06-07	CHN	Shanghai	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2002-05-29	2002-05-30	MEX	Puerto Vallarta	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2003-06-02	2003-06-03	THA	Khon Kaen	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2004-06-04	2004-06-05	CHL	Pucón	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2005-06-02	2005-06-03	KOR	Jeju	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2006-06-01	2006-06-02	VNM	Ho Chi Minh City	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2007-07-05	2007-07-06	AUS	Cairns	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2008-05-31	2008-06-01	PER	Arequipa	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2009-07-21	2009-07-22	SGP	Singapore	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2010-06-05	2010-06-06	JPN	Sapporo	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2011-05-19	2011-05-20	USA	Big Sky	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2012-06-04	2012-06-05	RUS	Kazan	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2013-04-20	2013-04-21	IDN	Surabaya	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2014-05-17	2014-05-18	CHN	Qingdao	thebricspost.com/apec-trade-ministers-to-meet-in-china/
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2015-05-23	2015-05-24	PHL	Boracay	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2016-05-17	2016-05-18	PER	Arequipa	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2017-05-20	2017-05-21	VNM	Hanoi	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2018-05-25	2018-05-26	PNG	Port Moresby	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2019-05-17	2019-05-18	CHL	Viña del Mar	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2022-05-21	2022-05-22	THA	Bangkok	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2023-05-25	2023-05-26	USA	Detroit	en.people.cn/n3/2023/0527/c90000-20024548.html
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2024-05-17	2024-05-18	PER	Arequipa	
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2025-05-15	2025-05-16	KOR	Jeju	news.videostory.com/business/20250515-apec-trade-ministers-unite-in-jeju-to-address-economic-challenges
APEC Ministers Responsible for Trade Meeting|Asia-Pacific Economic Cooperation Leaders' Meeting	2026-05-22	2026-05-23	CHN	Suzhou	mb.com.ph/2026/05/22/apec-trade-ministers-push-open-trade-amid-protectionism-fears
ASEAN Defence Ministers' Meeting	2006-05-09	2006-05-09	MYS	Kuala Lumpur	
ASEAN Defence Ministers' Meeting	2007-11-13	2007-11-15	SGP	Singapore	
ASEAN Defence Ministers' Meeting	2009-02-25	2009-02-27	THA	Pattaya	
ASEAN Defence Ministers' Meeting	2010-05-11	2010-05-11	VNM	Hanoi	
ASEAN Defence Ministers' Meeting	2011-05-19	2011-05-19	IDN	Jakarta	
ASEAN Defence Ministers' Meeting	2012-05-29	2012-05-29	KHM	Phnom Penh	
ASEAN Defence Ministers' Meeting	2013-05-07	2013-05-07	BRN	Bandar Seri Begawan	
ASEAN Defence Ministers' Meeting	2014-05-20	2014-05-20	MMR	Naypyidaw	
ASEAN Defence Ministers' Meeting	2015-03-16	2015-03-16	MYS	Langkawi	
ASEAN Defence Ministers' Meeting	2016-05-25	2016-05-25	LAO	Vientiane	
ASEAN Defence Ministers' Meeting	2017-10-23	2017-10-23	PHL	Clark	
ASEAN Defence Ministers' Meeting	2018-10-19	2018-10-19	SGP	Singapore	
ASEAN Defence Ministers' Meeting	2019-07-11	2019-07-11	THA	Bangkok	
ASEAN Defence Ministers' Meeting	2022-06-22	2022-06-22	KHM	Phnom Penh	
ASEAN Defence Ministers' Meeting	2023-11-15	2023-11-15	IDN	Jakarta	
ASEAN Defence Ministers' Meeting	2024-11-20	2024-11-20	LAO	Vientiane	
ASEAN Defence Ministers' Meeting	2025-10-31	2025-10-31	MYS	Kuala Lumpur	
ASEAN Defence Ministers' Meeting-Plus	2010-10-12	2010-10-12	VNM	Hanoi	
ASEAN Defence Ministers' Meeting-Plus	2013-08-29	2013-08-29	BRN	Bandar Seri Begawan	
ASEAN Defence Ministers' Meeting-Plus	2015-11-04	2015-11-04	MYS	Kuala Lumpur	
ASEAN Defence Ministers' Meeting-Plus	2017-10-24	2017-10-24	PHL	Clark	
ASEAN Defence Ministers' Meeting-Plus	2018-10-20	2018-10-20	SGP	Singapore	
ASEAN Defence Ministers' Meeting-Plus	2019-11-18	2019-11-18	THA	Bangkok	
ASEAN Defence Ministers' Meeting-Plus	2022-11-23	2022-11-23	KHM	Siem Reap	
ASEAN Defence Ministers' Meeting-Plus	2023-11-16	2023-11-16	IDN	Jakarta	
ASEAN Defence Ministers' Meeting-Plus	2024-11-21	2024-11-21	LAO	Vientiane	
ASEAN Defence Ministers' Meeting-Plus	2025-11-01	2025-11-01	MYS	Kuala Lumpur	
ASEAN Economic Ministers' Meeting	1975-11	1975-11	IDN	Jakarta	asean.org/our-communities/economic-community/trade-and-market-integration/overview
ASEAN Economic Ministers' Meeting	1976-03-08	1976-03-09	MYS	Kuala Lumpur	
ASEAN Economic Ministers' Meeting	1977-09-02	1977-09-04	THA	Pattaya	asean.or.id/6108.htm
ASEAN Economic Ministers' Meeting	1978-06-05	1978-06-07	IDN	Jakarta	asean.or.id/6109.htm
ASEAN Economic Ministers' Meeting	1979-09-07	1979-09-08	PHL	Manila	asean.or.id/1291.htm
ASEAN Economic Ministers' Meeting	1989-11-30	1989-12-01	BRN	Bandar Seri Begawan	asean.or.id/801.htm
ASEAN Economic Ministers' Meeting	1992-10-22	1992-10-23	PHL	Manila	
ASEAN Economic Ministers' Meeting	1993-10-07	1993-10-08	SGP	Singapore	
ASEAN Economic Ministers' Meeting	1994-09-22	1994-09-23	THA	Chiang Mai	
ASEAN Economic Ministers' Meeting	1995-09-07	1995-09-08	BRN	Bandar Seri Begawan	
ASEAN Economic Ministers' Meeting	1996-09-12	1996-09-12	IDN	Jakarta	
ASEAN Economic Ministers' Meeting	1997-10-16	1997-10-16	MYS	Kuala Lumpur	
ASEAN Economic Ministers' Meeting	1998-10-07	1998-10-08	PHL	Manila	
ASEAN Economic Ministers' Meeting	1999-09	1999-09	SGP	Singapore	
ASEAN Economic Ministers' Meeting	2000-10-05	2000-10-05	THA	Chiang Mai	
ASEAN Economic Ministers' Meeting	2001-09	2001-09	VNM	Hanoi	
ASEAN Economic Ministers' Meeting	2002-09	2002-09	BRN	Bandar Seri Begawan	
ASEAN Economic Ministers' Meeting	2003-09	2003-09	KHM	Phnom Penh	
ASEAN Economic Ministers' Meeting	2004-09-03	2004-09-03	IDN	Jakarta	
ASEAN Economic Ministers' Meeting	2005-09-28	2005-09-28	LAO	Vientiane	
ASEAN Economic Ministers' Meeting	2006-08-22	2006-08-22	MYS	Kuala Lumpur	
ASEAN Economic Ministers' Meeting	2007-08-24	2007-08-24	PHL	Manila	
ASEAN Economic Ministers' Meeting	2008-08-25	2008-08-26	SGP	Singapore	
ASEAN Economic Ministers' Meeting	2009-08-13	2009-08-14	THA	Bangkok	
ASEAN Economic Ministers' Meeting	2010-08-24	2010-08-25	VNM	Da Nang	
ASEAN Economic Ministers' Meeting	2011-08-10	2011-08-11	IDN	Manado	
ASEAN Economic Ministers' Meeting	2012-08-27	2012-08-28	KHM	Siem Reap	
ASEAN Economic Ministers' Meeting	2013-08-19	2013-08-19	BRN	Bandar Seri Begawan	
ASEAN Economic Ministers' Meeting	2014-08-25	2014-08-25	MMR	Naypyidaw	
ASEAN Economic Ministers' Meeting	2015-08-22	2015-08-22	MYS	Kuala Lumpur	
ASEAN Economic Ministers' Meeting	2016-08-03	2016-08-03	LAO	Vientiane	
ASEAN Economic Ministers' Meeting	2017-09-07	2017-09-07	PHL	Manila	
ASEAN Economic Ministers' Meeting	2018-08-29	2018-08-29	SGP	Singapore	
ASEAN Economic Ministers' Meeting	2019-09-06	2019-09-06	THA	Bangkok	
ASEAN Economic Ministers' Meeting	2022-09-14	2022-09-14	KHM	Siem Reap	
ASEAN Economic Ministers' Meeting	2023-08-19	2023-08-19	IDN	Semarang	
ASEAN Economic Ministers' Meeting	2024-09-15	2024-09-22	LAO	Vientiane	
ASEAN Economic Ministers' Meeting	2025-09-22	2025-09-26	MYS	Kuala Lumpur	
ASEAN Foreign Ministers' Meeting	1975-05-13	1975-05-15	MYS	Kuala Lumpur	asean.or.id/1238.htm
ASEAN Foreign Ministers' Meeting	1976-06-24	1976-06-26	PHL	Manila	asean.org/?static_post=joint-communique-of-the-ninth-asean-ministerial-meeting-manila-24-26-june-1976
ASEAN Foreign Ministers' Meeting	1977-07-05	1977-07-08	SGP	Singapore	asean.or.id/1240.htm
ASEAN Foreign Ministers' Meeting	1978-06-14	1978-06-16	THA	Pattaya	asean.org/?static_post=joint-press-release-of-the-eleventh-asean-ministerial-meeting-pattaya-14-16-june-1978
ASEAN Foreign Ministers' Meeting	1979-06-28	1979-06-30	IDN	Bali	
ASEAN Foreign Ministers' Meeting	1980-06-25	1980-06-26	MYS	Kuala Lumpur	
ASEAN Foreign Ministers' Meeting	1981-06-17	1981-06-18	PHL	Manila	asean.org/?static_post=joint-communique-of-the-fourteenth-asean-ministerial-meeting-manila-17-18-june-1981
ASEAN Foreign Ministers' Meeting	1982-06-14	1982-06-16	SGP	Singapore	
ASEAN Foreign Ministers' Meeting	1983-06-24	1983-06-25	THA	Bangkok	
ASEAN Foreign Ministers' Meeting	1984-07-09	1984-07-10	IDN	Jakarta	
ASEAN Foreign Ministers' Meeting	1985-07-08	1985-07-09	MYS	Kuala Lumpur	
ASEAN Foreign Ministers' Meeting	1986-06-23	1986-06-28	PHL	Manila	
ASEAN Foreign Ministers' Meeting	1987-06-15	1987-06-16	SGP	Singapore	
ASEAN Foreign Ministers' Meeting	1988-07-04	1988-07-05	THA	Bangkok	
ASEAN Foreign Ministers' Meeting	1989-07-03	1989-07-04	BRN	Bandar Seri Begawan	asean.org/?static_post=joint-communique-of-the-22nd-asean-ministerial-meeting-bandar-seri-begawan-3-4-july-1989
ASEAN Foreign Ministers' Meeting	1990-07-24	1990-07-25	IDN	Jakarta	
ASEAN Foreign Ministers' Meeting	1991-07-19	1991-07-20	MYS	Kuala Lumpur	
ASEAN Foreign Ministers' Meeting	1992-07-21	1992-07-22	PHL	Manila	
ASEAN Foreign Ministers' Meeting	1993-07-23	1993-07-24	SGP	Singapore	
ASEAN Foreign Ministers' Meeting	1994-07-22	1994-07-23	THA	Bangkok	
ASEAN Foreign Ministers' Meeting	1995-07-29	1995-07-30	BRN	Bandar Seri Begawan	
ASEAN Foreign Ministers' Meeting	1996-07-20	1996-07-21	IDN	Jakarta	
ASEAN Foreign Ministers' Meeting	1997-07-24	1997-07-25	MYS	Subang Jaya	
ASEAN Foreign Ministers' Meeting	1998-07-24	1998-07-25	PHL	Manila	
ASEAN Foreign Ministers' Meeting	1999-07-23	1999-07-24	SGP	Singapore	
ASEAN Foreign Ministers' Meeting	2000-07-24	2000-07-25	THA	Bangkok	en.people.cn/english/200007/25/print20000725_46405.html
ASEAN Foreign Ministers' Meeting	2001-07-23	2001-07-24	VNM	Hanoi	enwikipedia.net/wiki/Asia_Cooperation_Dialogue
ASEAN Foreign Ministers' Meeting	2002-07-29	2002-07-30	BRN	Bandar Seri Begawan	
ASEAN Foreign Ministers' Meeting	2003-06-16	2003-06-17	KHM	Phnom Penh	
ASEAN Foreign Ministers' Meeting	2004-06-29	2004-06-30	IDN	Jakarta	
ASEAN Foreign Ministers' Meeting	2005-07-25	2005-07-26	LAO	Vientiane	
ASEAN Foreign Ministers' Meeting	2006-07-24	2006-07-25	MYS	Kuala Lumpur	
ASEAN Foreign Ministers' Meeting	2007-07-29	2007-07-30	PHL	Manila	
ASEAN Foreign Ministers' Meeting	2008-07-20	2008-07-21	SGP	Singapore	
ASEAN Foreign Ministers' Meeting	2009-07-19	2009-07-20	THA	Phuket	
ASEAN Foreign Ministers' Meeting	2010-07-19	2010-07-20	VNM	Hanoi	
ASEAN Foreign Ministers' Meeting	2011-07-19	2011-07-19	IDN	Bali	
ASEAN Foreign Ministers' Meeting	2012-07-09	2012-07-13	KHM	Phnom Penh	
ASEAN Foreign Ministers' Meeting	2013-06-29	2013-06-30	BRN	Bandar Seri Begawan	
ASEAN Foreign Ministers' Meeting	2014-08-08	2014-08-08	MMR	Naypyidaw	
ASEAN Foreign Ministers' Meeting	2015-08-04	2015-08-04	MYS	Kuala Lumpur	
ASEAN Foreign Ministers' Meeting	2016-07-24	2016-07-24	LAO	Vientiane	
ASEAN Foreign Ministers' Meeting	2017-08-05	2017-08-05	PHL	Manila	
ASEAN Foreign Ministers' Meeting	2018-08-02	2018-08-02	SGP	Singapore	
ASEAN Foreign Ministers' Meeting	2019-07-31	2019-07-31	THA	Bangkok	en.vietnamplus.vn/52nd-asean-foreign-ministers-meeting-opens-in-thailand/157023.vnp
ASEAN Foreign Ministers' Meeting	2022-08-03	2022-08-03	KHM	Phnom Penh	
ASEAN Foreign Ministers' Meeting	2023-07-11	2023-07-12	IDN	Jakarta	
ASEAN Foreign Ministers' Meeting	2024-07-25	2024-07-25	LAO	Vientiane	
ASEAN Foreign Ministers' Meeting	2025-07-08	2025-07-09	MYS	Kuala Lumpur	
ASEAN Foreign Ministers' Retreat	2002-02-20	2002-02-21	THA	Phuket	enwikipedia.net/wiki/Asia_Cooperation_Dialogue
ASEAN Foreign Ministers' Retreat	2004-03-04	2004-03-04	VNM	Ha Long	
ASEAN Foreign Ministers' Retreat	2006-04-20	2006-04-20	IDN	Bali	
ASEAN Foreign Ministers' Retreat	2007-03-02	2007-03-02	KHM	Siem Reap	
ASEAN Foreign Ministers' Retreat	2008-02-19	2008-02-20	SGP	Singapore	
ASEAN Foreign Ministers' Retreat	2010-01-13	2010-01-14	VNM	Da Nang	
ASEAN Foreign Ministers' Retreat	2011-01-16	2011-01-17	IDN	Lombok	
ASEAN Foreign Ministers' Retreat	2012-01-10	2012-01-11	KHM	Siem Reap	
ASEAN Foreign Ministers' Retreat	2014-01-16	2014-01-18	MMR	Bagan	
ASEAN Foreign Ministers' Retreat	2015-01-27	2015-01-28	MYS	Kota Kinabalu	
ASEAN Foreign Ministers' Retreat	2016-02-26	2016-02-27	LAO	Vientiane	
ASEAN Foreign Ministers' Retreat	2017-02-20	2017-02-21	PHL	Boracay	
ASEAN Foreign Ministers' Retreat	2018-02-05	2018-02-06	SGP	Singapore	
ASEAN Foreign Ministers' Retreat	2019-01-17	2019-01-18	THA	Chiang Mai	
ASEAN Foreign Ministers' Retreat	2020-01-16	2020-01-17	VNM	Nha Trang	
ASEAN Foreign Ministers' Retreat	2022-02-16	2022-02-17	KHM	Phnom Penh	
ASEAN Foreign Ministers' Retreat	2023-02-03	2023-02-04	IDN	Jakarta	asean2023.id/en/news/asean-foreign-ministers-recommendations
ASEAN Foreign Ministers' Retreat	2024-01-28	2024-01-29	LAO	Luang Prabang	
ASEAN Foreign Ministers' Retreat	2025-01-18	2025-01-19	MYS	Langkawi	
ASEAN Foreign Ministers' Retreat	2026-01-25	2026-01-29	PHL	Cebu	www.nationthailand.com/blogs/news/asean/40060975
ASEAN Plus Three Summit	1997-12-15	1997-12-15	MYS	Kuala Lumpur	
ASEAN Plus Three Summit	1998-12-16	1998-12-16	VNM	Hanoi	
ASEAN Plus Three Summit	1999-11-28	1999-11-28	PHL	Manila	
ASEAN Plus Three Summit	2000-11-24	2000-11-24	SGP	Singapore	
ASEAN Plus Three Summit	2001-11-05	2001-11-05	BRN	Bandar Seri Begawan	
ASEAN Plus Three Summit	2002-11-04	2002-11-04	KHM	Phnom Penh	
ASEAN Plus Three Summit	2003-10-07	2003-10-07	IDN	Bali	
ASEAN Plus Three Summit	2004-11-29	2004-11-29	LAO	Vientiane	
ASEAN Plus Three Summit	2005-12-12	2005-12-12	MYS	Kuala Lumpur	
ASEAN Plus Three Summit	2007-01-14	2007-01-14	PHL	Cebu	
ASEAN Plus Three Summit	2007-11-20	2007-11-20	SGP	Singapore	
ASEAN Plus Three Summit	2009-10-24	2009-10-24	THA	Hua Hin	
ASEAN Plus Three Summit	2010-10-29	2010-10-29	VNM	Hanoi	
ASEAN Plus Three Summit	2011-11-18	2011-11-18	IDN	Bali	
ASEAN Plus Three Summit	2012-11-19	2012-11-19	KHM	Phnom Penh	
ASEAN Plus Three Summit	2013-10-10	2013-10-10	BRN	Bandar Seri Begawan	
ASEAN Plus Three Summit	2014-11-13	2014-11-13	MMR	Naypyidaw	
ASEAN Plus Three Summit	2015-11-21	2015-11-21	MYS	Kuala Lumpur	
ASEAN Plus Three Summit	2016-09-07	2016-09-07	LAO	Vientiane	
ASEAN Plus Three Summit	2017-11-14	2017-11-14	PHL	Manila	www.manilatimes.net/duterte-opens-31st-asean-summit-manila/362430/
ASEAN Plus Three Summit	2018-11-15	2018-11-15	SGP	Singapore	
ASEAN Plus Three Summit	2019-11-04	2019-11-04	THA	Bangkok	
ASEAN Plus Three Summit	2022-11-12	2022-11-12	KHM	Phnom Penh	
ASEAN Plus Three Summit	2023-09-06	2023-09-06	IDN	Jakarta	
ASEAN Plus Three Summit	2024-10-10	2024-10-10	LAO	Vientiane	
ASEAN Plus Three Summit	2025-10-27	2025-10-27	MYS	Kuala Lumpur	
ASEAN Post Ministerial Conference	1984-07-12	1984-07-13	IDN	Jakarta	
ASEAN Post Ministerial Conference	1991-07-22	1991-07-24	MYS	Kuala Lumpur	
ASEAN Post Ministerial Conference	1992-07-24	1992-07-26	PHL	Manila	
ASEAN Post Ministerial Conference	1993-07-26	1993-07-28	SGP	Singapore	
ASEAN Post Ministerial Conference	1994-07-26	1994-07-28	THA	Bangkok	
ASEAN Post Ministerial Conference	1995-08-02	1995-08-03	BRN	Bandar Seri Begawan	
ASEAN Post Ministerial Conference	1996-07-24	1996-07-25	IDN	Jakarta	
ASEAN Post Ministerial Conference	1997-07-28	1997-07-29	MYS	Kuala Lumpur	
ASEAN Post Ministerial Conference	1998-07-28	1998-07-29	PHL	Manila	
ASEAN Post Ministerial Conference	1999-07-27	1999-07-28	SGP	Singapore	
ASEAN Post Ministerial Conference	2000-07-28	2000-07-29	THA	Bangkok	en.people.cn/english/200007/25/print20000725_46405.html
ASEAN Post Ministerial Conference	2001-07-26	2001-07-27	VNM	Hanoi	
ASEAN Post Ministerial Conference	2002-08-01	2002-08-01	BRN	Bandar Seri Begawan	
ASEAN Post Ministerial Conference	2003-06-19	2003-06-19	KHM	Phnom Penh	
ASEAN Post Ministerial Conference	2004-07-01	2004-07-02	IDN	Jakarta	
ASEAN Post Ministerial Conference	2005-07-27	2005-07-29	LAO	Vientiane	
ASEAN Post Ministerial Conference	2006-07-26	2006-07-28	MYS	Kuala Lumpur	
ASEAN Post Ministerial Conference	2007-07-31	2007-08-01	PHL	Manila	
ASEAN Post Ministerial Conference	2008-07-22	2008-07-23	SGP	Singapore	
ASEAN Post Ministerial Conference	2009-07-21	2009-07-22	THA	Phuket	
ASEAN Post Ministerial Conference	2010-07-21	2010-07-22	VNM	Hanoi	
ASEAN Post Ministerial Conference	2011-07-21	2011-07-22	IDN	Bali	
ASEAN Post Ministerial Conference	2012-07-10	2012-07-11	KHM	Phnom Penh	
ASEAN Post Ministerial Conference	2013-07-01	2013-07-01	BRN	Bandar Seri Begawan	
ASEAN Post Ministerial Conference	2014-08-09	2014-08-09	MMR	Naypyidaw	
ASEAN Post Ministerial Conference	2015-08-05	2015-08-05	MYS	Kuala Lumpur	
ASEAN Post Ministerial Conference	2016-07-25	2016-07-25	LAO	Vientiane	
ASEAN Post Ministerial Conference	2017-08-06	2017-08-07	PHL	Manila	
ASEAN Post Ministerial Conference	2018-08-02	2018-08-03	SGP	Singapore	
ASEAN Post Ministerial Conference	2019-07-31	2019-08-01	THA	Bangkok	
ASEAN Post Ministerial Conference	2022-08-04	2022-08-04	KHM	Phnom Penh	
ASEAN Post Ministerial Conference	2023-07-13	2023-07-13	IDN	Jakarta	
ASEAN Post Ministerial Conference	2024-07-26	2024-07-26	LAO	Vientiane	
ASEAN Post Ministerial Conference	2025-07-10	2025-07-10	MYS	Kuala Lumpur	
ASEAN Regional Forum	1994-07-25	1994-07-25	THA	Bangkok	asiep.free.fr/asie/arf7-94.html
ASEAN Regional Forum	1995-08-01	1995-08-01	BRN	Bandar Seri Begawan	asean.or.id/politics/pol_arf2.htm
ASEAN Regional Forum	1996-07-23	1996-07-23	IDN	Jakarta	
ASEAN Regional Forum	1997-07-27	1997-07-27	MYS	Subang Jaya	asiep.free.fr/asie/arf7-97.html
ASEAN Regional Forum	1998-07-27	1998-07-27	PHL	Manila	www.aseanregionalforum.org/PublicLibrary/ARFChairmansStatementsandReports/ChairmansStatementofthe5thMeetingoftheASE/tabid/180/Default.aspx
ASEAN Regional Forum	1999-07-26	1999-07-26	SGP	Singapore	
ASEAN Regional Forum	2000-07-27	2000-07-27	THA	Bangkok	en.people.cn/english/200007/25/print20000725_46405.html
ASEAN Regional Forum	2001-07-25	2001-07-25	VNM	Hanoi	
ASEAN Regional Forum	2002-07-31	2002-07-31	BRN	Bandar Seri Begawan	
ASEAN Regional Forum	2003-06-18	2003-06-18	KHM	Phnom Penh	
ASEAN Regional Forum	2004-07-02	2004-07-02	IDN	Jakarta	
ASEAN Regional Forum	2005-07-29	2005-07-29	LAO	Vientiane	
ASEAN Regional Forum	2006-07-28	2006-07-28	MYS	Kuala Lumpur	
ASEAN Regional Forum	2007-08-02	2007-08-02	PHL	Manila	worldjpn.net/documents/texts/arf/20070802.O1E.html
ASEAN Regional Forum	2008-07-24	2008-07-24	SGP	Singapore	
ASEAN Regional Forum	2009-07-23	2009-07-23	THA	Phuket	
ASEAN Regional Forum	2010-07-23	2010-07-23	VNM	Hanoi	
ASEAN Regional Forum	2011-07-23	2011-07-23	IDN	Bali	
ASEAN Regional Forum	2012-07-12	2012-07-12	KHM	Phnom Penh	
ASEAN Regional Forum	2013-07-02	2013-07-02	BRN	Bandar Seri Begawan	
ASEAN Regional Forum	2014-08-10	2014-08-10	MMR	Naypyidaw	
ASEAN Regional Forum	2015-08-06	2015-08-06	MYS	Kuala Lumpur	
ASEAN Regional Forum	2016-07-26	2016-07-26	LAO	Vientiane	
ASEAN Regional Forum	2017-08-07	2017-08-07	PHL	Manila	
ASEAN Regional Forum	2018-08-04	2018-08-04	SGP	Singapore	borneo363.rssing.com/chan-61976226/article6560.html
ASEAN Regional Forum	2019-08-02	2019-08-02	THA	Bangkok	
ASEAN Regional Forum	2022-08-05	2022-08-05	KHM	Phnom Penh	
ASEAN Regional Forum	2023-07-14	2023-07-14	IDN	Jakarta	
ASEAN Regional Forum	2024-07-27	2024-07-27	LAO	Vientiane	
ASEAN Regional Forum	2025-07-11	2025-07-11	MYS	Kuala Lumpur	
ASEAN Summit	1976-02-23	1976-02-24	IDN	Bali	www.nongbua.ac.th/asean/page3.html
ASEAN Summit	1977-08-04	1977-08-05	MYS	Kuala Lumpur	www.nongbua.ac.th/asean/page3.html
ASEAN Summit	1987-12-14	1987-12-15	PHL	Manila	www.nongbua.ac.th/asean/page3.html
ASEAN Summit	1992-01-27	1992-01-29	SGP	Singapore	www.nongbua.ac.th/asean/page3.html
ASEAN Summit	1995-12-14	1995-12-15	THA	Bangkok	www.nongbua.ac.th/asean/page3.html
ASEAN Summit	1996-11-30	1996-11-30	IDN	Jakarta	
ASEAN Summit	1997-12-14	1997-12-16	MYS	Kuala Lumpur	
ASEAN Summit	1998-12-15	1998-12-16	VNM	Hanoi	www.nongbua.ac.th/asean/page3.html
ASEAN Summit	1999-11-27	1999-11-28	PHL	Manila	
ASEAN Summit	2000-11-22	2000-11-25	SGP	Singapore	
ASEAN Summit	2001-11-05	2001-11-06	BRN	Bandar Seri Begawan	www.nongbua.ac.th/asean/page3.html
ASEAN Summit	2002-11-04	2002-11-05	KHM	Phnom Penh	www.nongbua.ac.th/asean/page3.html
ASEAN Summit	2003-04-29	2003-04-29	THA	Bangkok	
ASEAN Summit	2003-10-07	2003-10-08	IDN	Bali	www.nongbua.ac.th/asean/page3.html
ASEAN Summit	2004-11-29	2004-11-30	LAO	Vientiane	www.nongbua.ac.th/asean/page3.html
ASEAN Summit	2005-01-06	2005-01-06	IDN	Jakarta	
ASEAN Summit	2005-12-12	2005-12-14	MYS	Kuala Lumpur	www.nongbua.ac.th/asean/page3.html
ASEAN Summit	2007-01-11	2007-01-14	PHL	Cebu	www.nongbua.ac.th/asean/page3.html
ASEAN Summit	2007-11-18	2007-11-22	SGP	Singapore	www.nongbua.ac.th/asean/page3.html
ASEAN Summit	2009-02-27	2009-03-01	THA	Hua Hin	www.nongbua.ac.th/asean/page3.html
ASEAN Summit	2009-04-10	2009-04-11	THA	Pattaya	www.nongbua.ac.th/asean/page3.html
ASEAN Summit	2009-10-23	2009-10-25	THA	Hua Hin	www.nongbua.ac.th/asean/page3.html
ASEAN Summit	2010-04-08	2010-04-09	VNM	Hanoi	www.nongbua.ac.th/asean/page3.html
ASEAN Summit	2010-10-28	2010-10-30	VNM	Hanoi	www.nongbua.ac.th/asean/page3.html
ASEAN Summit	2011-05-07	2011-05-08	IDN	Jakarta	www.nongbua.ac.th/asean/page3.html
ASEAN Summit	2011-11-17	2011-11-19	IDN	Bali	
ASEAN Summit	2012-04-03	2012-04-04	KHM	Phnom Penh	
ASEAN Summit	2012-11-18	2012-11-20	KHM	Phnom Penh	
ASEAN Summit	2013-04-24	2013-04-25	BRN	Bandar Seri Begawan	
ASEAN Summit	2013-10-09	2013-10-10	BRN	Bandar Seri Begawan	
ASEAN Summit	2014-05-10	2014-05-11	MMR	Naypyidaw	
ASEAN Summit	2014-11-12	2014-11-13	MMR	Naypyidaw	
ASEAN Summit	2015-04-26	2015-04-27	MYS	Kuala Lumpur	
ASEAN Summit	2015-11-21	2015-11-22	MYS	Kuala Lumpur	
ASEAN Summit	2016-09-06	2016-09-08	LAO	Vientiane	ecns.cn/2016/09-06/225486.shtml
ASEAN Summit	2017-04-28	2017-04-29	PHL	Manila	www.xinhuanet.com//english/2017-04/29/c_136245337.htm
ASEAN Summit	2017-11-13	2017-11-14	PHL	Manila	www.manilatimes.net/duterte-opens-31st-asean-summit-manila/362430/
ASEAN Summit	2018-04-27	2018-04-28	SGP	Singapore	
ASEAN Summit	2018-11-13	2018-11-15	SGP	Singapore	
ASEAN Summit	2019-06-22	2019-06-23	THA	Bangkok	
ASEAN Summit	2019-11-02	2019-11-04	THA	Bangkok	
ASEAN Summit	2021-04-24	2021-04-24	IDN	Jakarta	
ASEAN Summit	2022-11-10	2022-11-13	KHM	Phnom Penh	www.straitstimes.com/asia/se-asia/november-summits-in-south-east-asia
ASEAN Summit	2023-05-10	2023-05-11	IDN	Labuan Bajo	
ASEAN Summit	2023-09-05	2023-09-07	IDN	Jakarta	
ASEAN Summit	2024-10-08	2024-10-11	LAO	Vientiane	asiamediacentre.org.nz/news/asia-pacific-summits
ASEAN Summit	2025-05-26	2025-05-27	MYS	Kuala Lumpur	
ASEAN Summit	2025-10-26	2025-10-28	MYS	Kuala Lumpur	
ASEAN Summit	2026-05-08	2026-05-09	PHL	Cebu	www.nationthailand.com/blogs/news/asean/40060975
ASEAN Summit	2026-11-10	2026-11-12	PHL	Manila	www.nationthailand.com/blogs/news/asean/40060975
ASEAN-Australia Special Summit	2010-10-30	2010-10-30	VNM	Hanoi	
ASEAN-Australia Special Summit	2014-11-12	2014-11-12	MMR	Naypyidaw	
ASEAN-Australia Special Summit	2016-09-07	2016-09-07	LAO	Vientiane	
ASEAN-Australia Special Summit	2018-03-17	2018-03-18	AUS	Sydney	
ASEAN-Australia Special Summit	2022-11-12	2022-11-12	KHM	Phnom Penh	
ASEAN-Australia Special Summit	2023-09-07	2023-09-07	IDN	Jakarta	
ASEAN-Australia Special Summit	2024-03-04	2024-03-06	AUS	Melbourne	
ASEAN-Australia Special Summit	2024-10-10	2024-10-10	LAO	Vientiane	
ASEAN-Australia Special Summit	2025-10-28	2025-10-28	MYS	Kuala Lumpur	
ASEAN-China Summit	1997-12-16	1997-12-16	MYS	Kuala Lumpur	
ASEAN-China Summit	1998-12-16	1998-12-16	VNM	Hanoi	
ASEAN-China Summit	1999-11-28	1999-11-28	PHL	Manila	
ASEAN-China Summit	2000-11-25	2000-11-25	SGP	Singapore	
ASEAN-China Summit	2001-11-06	2001-11-06	BRN	Bandar Seri Begawan	
ASEAN-China Summit	2002-11-04	2002-11-04	KHM	Phnom Penh	
ASEAN-China Summit	2003-04-29	2003-04-29	THA	Bangkok	
ASEAN-China Summit	2003-10-08	2003-10-08	IDN	Bali	
ASEAN-China Summit	2004-11-29	2004-11-29	LAO	Vientiane	
ASEAN-China Summit	2005-12-12	2005-12-12	MYS	Kuala Lumpur	
ASEAN-China Summit	2006-10-30	2006-10-30	CHN	Nanning	
ASEAN-China Summit	2007-01-14	2007-01-14	PHL	Cebu	
ASEAN-China Summit	2007-11-20	2007-11-20	SGP	Singapore	
ASEAN-China Summit	2009-10-24	2009-10-24	THA	Hua Hin	
ASEAN-China Summit	2010-10-29	2010-10-29	VNM	Hanoi	
ASEAN-China Summit	2011-11-18	2011-11-18	IDN	Bali	
ASEAN-China Summit	2012-11-19	2012-11-19	KHM	Phnom Penh	
ASEAN-China Summit	2013-10-09	2013-10-09	BRN	Bandar Seri Begawan	
ASEAN-China Summit	2014-11-13	2014-11-13	MMR	Naypyidaw	
ASEAN-China Summit	2015-11-21	2015-11-21	MYS	Kuala Lumpur	
ASEAN-China Summit	2016-09-07	2016-09-07	LAO	Vientiane	
ASEAN-China Summit	2017-11-13	2017-11-13	PHL	Manila	www.manilatimes.net/duterte-opens-31st-asean-summit-manila/362430/
ASEAN-China Summit	2018-11-14	2018-11-14	SGP	Singapore	
ASEAN-China Summit	2019-11-03	2019-11-03	THA	Bangkok	
ASEAN-China Summit	2022-11-11	2022-11-11	KHM	Phnom Penh	
ASEAN-China Summit	2023-09-06	2023-09-06	IDN	Jakarta	
ASEAN-China Summit	2024-10-10	2024-10-10	LAO	Vientiane	
ASEAN-China Summit	2025-10-28	2025-10-28	MYS	Kuala Lumpur	
ASEAN-EU Ministerial Meeting|ASEAN-EU Summit	1978-11-20	1978-11-21	BEL	Brussels	
ASEAN-EU Ministerial Meeting|ASEAN-EU Summit	1980-03-07	1980-03-08	MYS	Kuala Lumpur	
ASEAN-EU Ministerial Meeting|ASEAN-EU Summit	1981-10-13	1981-10-14	GBR	London	
ASEAN-EU Ministerial Meeting|ASEAN-EU Summit	1983-03-24	1983-03-25	THA	Bangkok	
ASEAN-EU Ministerial Meeting|ASEAN-EU Summit	1984-11-15	1984-11-16	IRL	Dublin	
ASEAN-EU Ministerial Meeting|ASEAN-EU Summit	1986-10-20	1986-10-21	IDN	Jakarta	
ASEAN-EU Ministerial Meeting|ASEAN-EU Summit	1988-05-02	1988-05-03	DEU	Düsseldorf	
ASEAN-EU Ministerial Meeting|ASEAN-EU Summit	1990-02-16	1990-02-17	MYS	Kuching	
ASEAN-EU Ministerial Meeting|ASEAN-EU Summit	1991-05-30	1991-05-31	LUX	Luxembourg	
ASEAN-EU Ministerial Meeting|ASEAN-EU Summit	1992-10-29	1992-10-30	PHL	Manila	
ASEAN-EU Ministerial Meeting|ASEAN-EU Summit	1994-09-22	1994-09-23	DEU	Karlsruhe	
ASEAN-EU Ministerial Meeting|ASEAN-EU Summit	1997-02-13	1997-02-14	SGP	Singapore	
ASEAN-EU Ministerial Meeting|ASEAN-EU Summit	2000-12-11	2000-12-12	LAO	Vientiane	
ASEAN-EU Ministerial Meeting|ASEAN-EU Summit	2003-01-27	2003-01-28	BEL	Brussels	
ASEAN-EU Ministerial Meeting|ASEAN-EU Summit	2005-03-10	2005-03-10	IDN	Jakarta	
ASEAN-EU Ministerial Meeting|ASEAN-EU Summit	2007-03-14	2007-03-15	DEU	Nuremberg	
ASEAN-EU Ministerial Meeting|ASEAN-EU Summit	2009-05-27	2009-05-28	KHM	Phnom Penh	
ASEAN-EU Ministerial Meeting|ASEAN-EU Summit	2010-05-26	2010-05-26	ESP	Madrid	
ASEAN-EU Ministerial Meeting|ASEAN-EU Summit	2012-04-26	2012-04-27	BRN	Bandar Seri Begawan	
ASEAN-EU Ministerial Meeting|ASEAN-EU Summit	2014-07-23	2014-07-23	BEL	Brussels	
ASEAN-EU Ministerial Meeting|ASEAN-EU Summit	2016-10-13	2016-10-14	THA	Bangkok	
ASEAN-EU Ministerial Meeting|ASEAN-EU Summit	2019-01-21	2019-01-21	BEL	Brussels	
ASEAN-EU Ministerial Meeting|ASEAN-EU Summit	2024-02-02	2024-02-02	BEL	Brussels	
ASEAN-EU Summit	2007-11-22	2007-11-22	SGP	Singapore	
ASEAN-EU Summit	2017-11-14	2017-11-14	PHL	Manila	www.manilatimes.net/duterte-opens-31st-asean-summit-manila/362430/
ASEAN-EU Summit	2022-12-14	2022-12-14	BEL	Brussels	
ASEAN-GCC Summit	2023-10-20	2023-10-20	SAU	Riyadh	
ASEAN-GCC Summit	2025-05-27	2025-05-27	MYS	Kuala Lumpur	
ASEAN-India Summit	2002-11-05	2002-11-05	KHM	Phnom Penh	
ASEAN-India Summit	2003-10-08	2003-10-08	IDN	Bali	
ASEAN-India Summit	2004-11-30	2004-11-30	LAO	Vientiane	
ASEAN-India Summit	2005-12-13	2005-12-13	MYS	Kuala Lumpur	
ASEAN-India Summit	2007-01-14	2007-01-14	PHL	Cebu	
ASEAN-India Summit	2007-11-21	2007-11-21	SGP	Singapore	
ASEAN-India Summit	2009-10-24	2009-10-24	THA	Hua Hin	
ASEAN-India Summit	2010-10-30	2010-10-30	VNM	Hanoi	
ASEAN-India Summit	2011-11-19	2011-11-19	IDN	Bali	
ASEAN-India Summit	2012-11-19	2012-11-19	KHM	Phnom Penh	
ASEAN-India Summit	2012-12-20	2012-12-21	IND	New Delhi	
ASEAN-India Summit	2013-10-10	2013-10-10	BRN	Bandar Seri Begawan	
ASEAN-India Summit	2014-11-12	2014-11-12	MMR	Naypyidaw	
ASEAN-India Summit	2015-11-21	2015-11-21	MYS	Kuala Lumpur	
ASEAN-India Summit	2016-09-08	2016-09-08	LAO	Vientiane	
ASEAN-India Summit	2017-11-14	2017-11-14	PHL	Manila	www.manilatimes.net/duterte-opens-31st-asean-summit-manila/362430/
ASEAN-India Summit	2018-01-25	2018-01-25	IND	New Delhi	
ASEAN-India Summit	2018-11-15	2018-11-15	SGP	Singapore	
ASEAN-India Summit	2019-11-03	2019-11-03	THA	Bangkok	
ASEAN-India Summit	2022-11-12	2022-11-12	KHM	Phnom Penh	
ASEAN-India Summit	2023-09-07	2023-09-07	IDN	Jakarta	
ASEAN-India Summit	2024-10-10	2024-10-10	LAO	Vientiane	
ASEAN-India Summit	2025-10-26	2025-10-26	MYS	Kuala Lumpur	
ASEAN-Japan Summit	1977-08-07	1977-08-07	MYS	Kuala Lumpur	
ASEAN-Japan Summit	1987-12-15	1987-12-15	PHL	Manila	
ASEAN-Japan Summit	1997-12-16	1997-12-16	MYS	Kuala Lumpur	
ASEAN-Japan Summit	1998-12-16	1998-12-16	VNM	Hanoi	
ASEAN-Japan Summit	1999-11-28	1999-11-28	PHL	Manila	
ASEAN-Japan Summit	2000-11-24	2000-11-25	SGP	Singapore	
ASEAN-Japan Summit	2001-11-05	2001-11-06	BRN	Bandar Seri Begawan	
ASEAN-Japan Summit	2002-11-05	2002-11-05	KHM	Phnom Penh	
ASEAN-Japan Summit	2003-10-08	2003-10-08	IDN	Bali	
ASEAN-Japan Summit	2003-12-11	2003-12-12	JPN	Tokyo	
ASEAN-Japan Summit	2004-11-30	2004-11-30	LAO	Vientiane	
ASEAN-Japan Summit	2005-12-13	2005-12-13	MYS	Kuala Lumpur	
ASEAN-Japan Summit	2007-01-14	2007-01-14	PHL	Cebu	
ASEAN-Japan Summit	2007-11-21	2007-11-21	SGP	Singapore	
ASEAN-Japan Summit	2009-10-24	2009-10-24	THA	Hua Hin	
ASEAN-Japan Summit	2010-10-29	2010-10-29	VNM	Hanoi	
ASEAN-Japan Summit	2011-11-18	2011-11-18	IDN	Bali	
ASEAN-Japan Summit	2012-11-19	2012-11-19	KHM	Phnom Penh	
ASEAN-Japan Summit	2013-10-09	2013-10-09	BRN	Bandar Seri Begawan	
ASEAN-Japan Summit	2013-12-13	2013-12-15	JPN	Tokyo	www.mofa.go.jp/s_sa/sea1/page3e_000145.html
ASEAN-Japan Summit	2014-11-12	2014-11-12	MMR	Naypyidaw	
ASEAN-Japan Summit	2015-11-22	2015-11-22	MYS	Kuala Lumpur	
ASEAN-Japan Summit	2016-09-07	2016-09-07	LAO	Vientiane	
ASEAN-Japan Summit	2017-11-13	2017-11-13	PHL	Manila	www.manilatimes.net/duterte-opens-31st-asean-summit-manila/362430/
ASEAN-Japan Summit	2018-11-14	2018-11-14	SGP	Singapore	
ASEAN-Japan Summit	2019-11-04	2019-11-04	THA	Bangkok	
ASEAN-Japan Summit	2022-11-12	2022-11-12	KHM	Phnom Penh	
ASEAN-Japan Summit	2023-09-06	2023-09-06	IDN	Jakarta	
ASEAN-Japan Summit	2023-12-16	2023-12-18	JPN	Tokyo	
ASEAN-Japan Summit	2024-10-10	2024-10-10	LAO	Vientiane	
ASEAN-Japan Summit	2025-10-26	2025-10-26	MYS	Kuala Lumpur	
ASEAN-Republic of Korea Summit	1997-12-16	1997-12-16	MYS	Kuala Lumpur	
ASEAN-Republic of Korea Summit	1998-12-16	1998-12-16	VNM	Hanoi	
ASEAN-Republic of Korea Summit	1999-11-28	1999-11-28	PHL	Manila	
ASEAN-Republic of Korea Summit	2000-11-24	2000-11-25	SGP	Singapore	
ASEAN-Republic of Korea Summit	2001-11-05	2001-11-06	BRN	Bandar Seri Begawan	
ASEAN-Republic of Korea Summit	2002-11-04	2002-11-05	KHM	Phnom Penh	
ASEAN-Republic of Korea Summit	2003-10-07	2003-10-08	IDN	Bali	
ASEAN-Republic of Korea Summit	2004-11-30	2004-11-30	LAO	Vientiane	
ASEAN-Republic of Korea Summit	2005-12-13	2005-12-13	MYS	Kuala Lumpur	
ASEAN-Republic of Korea Summit	2007-01-14	2007-01-14	PHL	Cebu	
ASEAN-Republic of Korea Summit	2007-11-20	2007-11-21	SGP	Singapore	
ASEAN-Republic of Korea Summit	2009-06-01	2009-06-02	KOR	Jeju	
ASEAN-Republic of Korea Summit	2009-10-24	2009-10-24	THA	Hua Hin	
ASEAN-Republic of Korea Summit	2010-10-29	2010-10-29	VNM	Hanoi	
ASEAN-Republic of Korea Summit	2011-11-18	2011-11-18	IDN	Bali	
ASEAN-Republic of Korea Summit	2012-11-18	2012-11-19	KHM	Phnom Penh	
ASEAN-Republic of Korea Summit	2013-10-09	2013-10-09	BRN	Bandar Seri Begawan	
ASEAN-Republic of Korea Summit	2014-12-11	2014-12-12	KOR	Busan	
ASEAN-Republic of Korea Summit	2015-11-22	2015-11-22	MYS	Kuala Lumpur	
ASEAN-Republic of Korea Summit	2016-09-07	2016-09-07	LAO	Vientiane	
ASEAN-Republic of Korea Summit	2017-11-13	2017-11-13	PHL	Manila	www.manilatimes.net/duterte-opens-31st-asean-summit-manila/362430/
ASEAN-Republic of Korea Summit	2018-11-14	2018-11-14	SGP	Singapore	
ASEAN-Republic of Korea Summit	2019-11-25	2019-11-26	KOR	Busan	
ASEAN-Republic of Korea Summit	2022-11-11	2022-11-11	KHM	Phnom Penh	
ASEAN-Republic of Korea Summit	2023-09-06	2023-09-06	IDN	Jakarta	
ASEAN-Republic of Korea Summit	2024-10-10	2024-10-10	LAO	Vientiane	
ASEAN-Republic of Korea Summit	2025-10-27	2025-10-27	MYS	Kuala Lumpur	
ASEAN-Russia Summit	2005-12-13	2005-12-13	MYS	Kuala Lumpur	
ASEAN-Russia Summit	2010-10-30	2010-10-30	VNM	Hanoi	
ASEAN-Russia Summit	2016-05-19	2016-05-20	RUS	Sochi	
ASEAN-Russia Summit	2018-11-14	2018-11-14	SGP	Singapore	
ASEAN-UN Summit	2000-02-12	2000-02-12	THA	Bangkok	
ASEAN-UN Summit	2005-09-13	2005-09-13	USA	New York	
ASEAN-UN Summit	2010-10-29	2010-10-29	VNM	Hanoi	
ASEAN-UN Summit	2011-11-19	2011-11-19	IDN	Bali	
ASEAN-UN Summit	2013-10-10	2013-10-10	BRN	Bandar Seri Begawan	
ASEAN-UN Summit	2014-11-12	2014-11-12	MMR	Naypyidaw	
ASEAN-UN Summit	2015-11-22	2015-11-22	MYS	Kuala Lumpur	
ASEAN-UN Summit	2016-09-07	2016-09-07	LAO	Vientiane	
ASEAN-UN Summit	2017-11-13	2017-11-13	PHL	Manila	www.manilatimes.net/duterte-opens-31st-asean-summit-manila/362430/
ASEAN-UN Summit	2019-11-03	2019-11-03	THA	Bangkok	
ASEAN-UN Summit	2022-11-11	2022-11-11	KHM	Phnom Penh	
ASEAN-UN Summit	2023-09-07	2023-09-07	IDN	Jakarta	
ASEAN-UN Summit	2024-10-11	2024-10-11	LAO	Vientiane	
ASEAN-UN Summit	2025-10-27	2025-10-27	MYS	Kuala Lumpur	
ASEAN-US Summit	2009-11-15	2009-11-15	SGP	Singapore	
ASEAN-US Summit	2010-09-24	2010-09-24	USA	New York	
ASEAN-US Summit	2011-11-18	2011-11-18	IDN	Bali	
ASEAN-US Summit	2012-11-19	2012-11-19	KHM	Phnom Penh	
ASEAN-US Summit	2013-10-09	2013-10-09	BRN	Bandar Seri Begawan	
ASEAN-US Summit	2014-11-13	2014-11-13	MMR	Naypyidaw	
ASEAN-US Summit	2015-11-21	2015-11-21	MYS	Kuala Lumpur	
ASEAN-US Summit	2016-02-15	2016-02-16	USA	Rancho Mirage	
ASEAN-US Summit	2016-09-08	2016-09-08	LAO	Vientiane	
ASEAN-US Summit	2017-11-13	2017-11-13	PHL	Manila	www.manilatimes.net/duterte-opens-31st-asean-summit-manila/362430/
ASEAN-US Summit	2018-11-15	2018-11-15	SGP	Singapore	
ASEAN-US Summit	2019-11-04	2019-11-04	THA	Bangkok	
ASEAN-US Summit	2022-05-12	2022-05-13	USA	Washington	
ASEAN-US Summit	2022-11-12	2022-11-12	KHM	Phnom Penh	
ASEAN-US Summit	2023-09-06	2023-09-06	IDN	Jakarta	
ASEAN-US Summit	2024-10-11	2024-10-11	LAO	Vientiane	
ASEAN-US Summit	2025-10-26	2025-10-26	MYS	Kuala Lumpur	
ASEM Foreign Ministers' Meeting	1997-02-15	1997-02-15	SGP	Singapore	
ASEM Foreign Ministers' Meeting	1999-03-29	1999-03-29	DEU	Berlin	
ASEM Foreign Ministers' Meeting	2001-05-24	2001-05-25	CHN	Beijing	
ASEM Foreign Ministers' Meeting	2002-06-06	2002-06-07	ESP	Madrid	
ASEM Foreign Ministers' Meeting	2003-07-23	2003-07-24	IDN	Bali	
ASEM Foreign Ministers' Meeting	2004-04-17	2004-04-18	IRL	Kildare	
ASEM Foreign Ministers' Meeting	2005-05-06	2005-05-07	JPN	Kyoto	
ASEM Foreign Ministers' Meeting	2007-05-28	2007-05-29	DEU	Hamburg	the-uncensored-wiki.com:20121/2012-wikipedia_en_all_nopic_01_2012/A/ASEM.html
ASEM Foreign Ministers' Meeting	2009-05-25	2009-05-26	VNM	Hanoi	
ASEM Foreign Ministers' Meeting	2011-06-06	2011-06-07	HUN	Gödöllő	
ASEM Foreign Ministers' Meeting	2013-11-11	2013-11-12	IND	New Delhi	
ASEM Foreign Ministers' Meeting	2015-11-05	2015-11-06	LUX	Luxembourg	
ASEM Foreign Ministers' Meeting	2017-11-20	2017-11-21	MMR	Naypyidaw	
ASEM Foreign Ministers' Meeting	2019-12-15	2019-12-16	ESP	Madrid	
Africa-Arab Summit	1977-03-07	1977-03-09	EGY	Cairo	
Africa-Arab Summit	2010-10-10	2010-10-10	LBY	Sirte	
Africa-Arab Summit	2013-11-19	2013-11-20	KWT	Kuwait City	
Africa-Arab Summit	2016-11-23	2016-11-23	GNQ	Malabo	
Africa-France Summit	1975-03-07	1975-03-08	CAF	Bangui	www1.rfi.fr/actufr/articles/038/article_20040.asp
Africa-France Summit	1976-05-10	1976-05-11	FRA	Paris	maliweb.net/sommet-france-afrique/historique-sommets-afrique-france-1979402.html
Africa-France Summit	1977-04-20	1977-04-21	SEN	Dakar	maliweb.net/sommet-france-afrique/historique-sommets-afrique-france-1979402.html
Africa-France Summit	1978-05-22	1978-05-23	FRA	Paris	maliweb.net/sommet-france-afrique/historique-sommets-afrique-france-1979402.html
Africa-France Summit	1979-05-21	1979-05-22	RWA	Kigali	maliweb.net/sommet-france-afrique/historique-sommets-afrique-france-1979402.html
Africa-France Summit	1980-05-08	1980-05-09	FRA	Nice	www1.rfi.fr/actufr/articles/038/article_20042.asp
Africa-France Summit	1981-11-03	1981-11-04	FRA	Paris	
Africa-France Summit	1982-10-08	1982-10-09	COD	Kinshasa	www.rfi.fr/afrique/20100528-24-sommets-france-afrique-1982-1990
Africa-France Summit	1983-10-03	1983-10-04	FRA	Vittel	www.rfi.fr/afrique/20100528-24-sommets-france-afrique-1982-1990
Africa-France Summit	1984-12-11	1984-12-12	BDI	Bujumbura	
Africa-France Summit	1985-12-11	1985-12-13	FRA	Paris	
Africa-France Summit	1986-11-13	1986-11-15	TGO	Lome	
Africa-France Summit	1987-12-10	1987-12-12	FRA	Antibes	
Africa-France Summit	1988-12-14	1988-12-16	MAR	Casablanca	
Africa-France Summit	1990-06-19	1990-06-21	FRA	La Baule	www1.rfi.fr/actufr/articles/038/article_20046.asp
Africa-France Summit	1992-10-05	1992-10-07	GAB	Libreville	
Africa-France Summit	1994-11-07	1994-11-09	FRA	Biarritz	
Africa-France Summit	1996-12-04	1996-12-06	BFA	Ouagadougou	
Africa-France Summit	1998-11-26	1998-11-28	FRA	Paris	
Africa-France Summit	2001-01-17	2001-01-19	CMR	Yaounde	
Africa-France Summit	2003-02-19	2003-02-21	FRA	Paris	
Africa-France Summit	2005-12-03	2005-12-04	MLI	Bamako	
Africa-France Summit	2007-02-15	2007-02-16	FRA	Cannes	
Africa-France Summit	2010-05-31	2010-06-01	FRA	Nice	afriqueredaction.over-blog.com/article-les-sommets-france-afrique-depuis-1973-51390191.html
Africa-France Summit	2013-12-06	2013-12-07	FRA	Paris	
Africa-France Summit	2017-01-13	2017-01-14	MLI	Bamako	
Africa-France Summit	2021-10-08	2021-10-08	FRA	Montpellier	senexalaat.com/2021/10/09
Africa-France Summit	2026-05-11	2026-05-12	KEN	Nairobi	allafrica.com/stories/202509250131.html
Africa-South America Summit	2006-11-30	2006-11-30	NGA	Abuja	
Africa-South America Summit	2009-09-26	2009-09-27	VEN	Porlamar	
Africa-South America Summit	2013-02-20	2013-02-23	GNQ	Malabo	
African Union Summit	1975-07-28	1975-08-01	UGA	Kampala	
African Union Summit	1976-07-02	1976-07-06	MUS	Port Louis	
African Union Summit	1977-07-02	1977-07-05	GAB	Libreville	
African Union Summit	1978-07-18	1978-07-22	SDN	Khartoum	docslib.org/doc/12721806/resolutions-of-the-assembly-of-heads-of-state-and-government-adopted-at-its-fifteenth-ordinary-session
African Union Summit	1979-07-17	1979-07-20	LBR	Monrovia	
African Union Summit	1980-04-28	1980-04-29	NGA	Lagos	
African Union Summit	1980-07-01	1980-07-04	SLE	Freetown	
African Union Summit	1981-06-24	1981-06-27	KEN	Nairobi	
African Union Summit	1983-06-08	1983-06-12	ETH	Addis Ababa	
African Union Summit	1984-11-12	1984-11-15	ETH	Addis Ababa	
African Union Summit	1985-07-18	1985-07-20	ETH	Addis Ababa	
African Union Summit	1986-07-28	1986-07-30	ETH	Addis Ababa	
African Union Summit	1987-07-27	1987-07-29	ETH	Addis Ababa	
African Union Summit	1987-11-30	1987-12-01	ETH	Addis Ababa	
African Union Summit	1988-05-25	1988-05-28	ETH	Addis Ababa	
African Union Summit	1989-07-24	1989-07-26	ETH	Addis Ababa	
African Union Summit	1990-07-09	1990-07-11	ETH	Addis Ababa	pdfslide.us/documents/secretariat-secretariat-po-box-3243-b-p-3243.html
African Union Summit	1991-06-03	1991-06-05	NGA	Abuja	
African Union Summit	1992-06-29	1992-07-01	SEN	Dakar	
African Union Summit	1993-06-28	1993-06-30	EGY	Cairo	pdfslide.us/documents/declarations-and-resolutions-adopted-by-the-twenty-peoples-of-africa-as-a-whole.html
African Union Summit	1994-06-13	1994-06-15	TUN	Tunis	
African Union Summit	1995-06-26	1995-06-28	ETH	Addis Ababa	
African Union Summit	1996-07-08	1996-07-10	CMR	Yaounde	
African Union Summit	1997-06-02	1997-06-04	ZWE	Harare	
African Union Summit	1998-06-08	1998-06-10	BFA	Ouagadougou	
African Union Summit	1999-07-12	1999-07-14	DZA	Algiers	
African Union Summit	1999-09-08	1999-09-09	LBY	Sirte	
African Union Summit	2000-07-10	2000-07-12	TGO	Lome	
African Union Summit	2001-03-01	2001-03-02	LBY	Sirte	
African Union Summit	2001-07-09	2001-07-11	ZMB	Lusaka	
African Union Summit	2002-07-09	2002-07-10	ZAF	Durban	www.npc.gov.cn/zgrdw/englishnpc/Special4/2008-11/03/content_1456521.htm
African Union Summit	2003-02-03	2003-02-03	ETH	Addis Ababa	
African Union Summit	2003-07-10	2003-07-12	MOZ	Maputo	www.npc.gov.cn/zgrdw/englishnpc/Special4/2008-11/03/content_1456521.htm
African Union Summit	2004-02-27	2004-02-28	LBY	Sirte	
African Union Summit	2004-07-06	2004-07-08	ETH	Addis Ababa	www.npc.gov.cn/zgrdw/englishnpc/Special4/2008-11/03/content_1456521.htm
African Union Summit	2005-01-30	2005-01-31	NGA	Abuja	www.npc.gov.cn/zgrdw/englishnpc/Special4/2008-11/03/content_1456521.htm
African Union Summit	2005-07-04	2005-07-05	LBY	Sirte	www.npc.gov.cn/zgrdw/englishnpc/Special4/2008-11/03/content_1456521.htm
African Union Summit	2005-08-04	2005-08-04	ETH	Addis Ababa	
African Union Summit	2006-01-23	2006-01-24	SDN	Khartoum	www.npc.gov.cn/zgrdw/englishnpc/Special4/2008-11/03/content_1456521.htm
African Union Summit	2006-07-01	2006-07-02	GMB	Banjul	www.npc.gov.cn/zgrdw/englishnpc/Special4/2008-11/03/content_1456521.htm
African Union Summit	2007-01-29	2007-01-30	ETH	Addis Ababa	www.npc.gov.cn/zgrdw/englishnpc/Special4/2008-11/03/content_1456521.htm
African Union Summit	2007-07-01	2007-07-03	GHA	Accra	www.npc.gov.cn/zgrdw/englishnpc/Special4/2008-11/03/content_1456521.htm
African Union Summit	2008-01-31	2008-02-02	ETH	Addis Ababa	
African Union Summit	2008-06-30	2008-07-01	EGY	Sharm el-Sheikh	
African Union Summit	2009-02-01	2009-02-04	ETH	Addis Ababa	
African Union Summit	2009-07-01	2009-07-03	LBY	Sirte	
African Union Summit	2009-08-31	2009-08-31	LBY	Tripoli	
African Union Summit	2010-01-31	2010-02-02	ETH	Addis Ababa	europafrica.net/2009/10/15/2010-au-summit/
African Union Summit	2010-07-25	2010-07-27	UGA	Kampala	
African Union Summit	2011-01-30	2011-01-31	ETH	Addis Ababa	
African Union Summit	2011-05-25	2011-05-26	ETH	Addis Ababa	
African Union Summit	2011-06-30	2011-07-01	GNQ	Malabo	
African Union Summit	2012-01-29	2012-01-30	ETH	Addis Ababa	
African Union Summit	2012-07-15	2012-07-16	ETH	Addis Ababa	
African Union Summit	2013-01-27	2013-01-28	ETH	Addis Ababa	
African Union Summit	2013-05-25	2013-05-27	ETH	Addis Ababa	
African Union Summit	2013-10-12	2013-10-12	ETH	Addis Ababa	
African Union Summit	2014-01-30	2014-01-31	ETH	Addis Ababa	
African Union Summit	2014-06-26	2014-06-27	GNQ	Malabo	
African Union Summit	2015-01-30	2015-01-31	ETH	Addis Ababa	
African Union Summit	2015-06-14	2015-06-15	ZAF	Johannesburg	
African Union Summit	2016-01-30	2016-01-31	ETH	Addis Ababa	
African Union Summit	2016-07-17	2016-07-18	RWA	Kigali	
African Union Summit	2016-10-15	2016-10-15	TGO	Lome	
African Union Summit	2017-01-30	2017-01-31	ETH	Addis Ababa	au.int/fr/visibility-tags/department-frontpage?page=144
African Union Summit	2017-07-03	2017-07-04	ETH	Addis Ababa	
African Union Summit	2018-01-28	2018-01-29	ETH	Addis Ababa	
African Union Summit	2018-03-21	2018-03-21	RWA	Kigali	
African Union Summit	2018-07-01	2018-07-02	MRT	Nouakchott	
African Union Summit	2018-11-17	2018-11-18	ETH	Addis Ababa	
African Union Summit	2019-02-10	2019-02-11	ETH	Addis Ababa	
African Union Summit	2019-07-07	2019-07-08	NER	Niamey	
African Union Summit	2020-02-09	2020-02-10	ETH	Addis Ababa	
African Union Summit	2022-02-05	2022-02-06	ETH	Addis Ababa	
African Union Summit	2022-05-27	2022-05-28	GNQ	Malabo	
African Union Summit	2022-07-17	2022-07-17	ZMB	Lusaka	
African Union Summit	2022-11-25	2022-11-25	NER	Niamey	
African Union Summit	2023-02-18	2023-02-19	ETH	Addis Ababa	
African Union Summit	2023-07-16	2023-07-16	KEN	Nairobi	
African Union Summit	2024-02-17	2024-02-18	ETH	Addis Ababa	
African Union Summit	2024-07-21	2024-07-21	GHA	Accra	
African Union Summit	2025-01-09	2025-01-11	UGA	Kampala	
African Union Summit	2025-02-15	2025-02-16	ETH	Addis Ababa	
African Union Summit	2025-07-13	2025-07-13	GNQ	Malabo	
African Union Summit	2026-02-14	2026-02-15	ETH	Addis Ababa	allafrica.com/stories/202601290081.html
Annapolis Conference	2007-11-27	2007-11-27	USA	Annapolis	
Antalya Diplomacy Forum	2021-06-18	2021-06-20	TUR	Antalya	
Antalya Diplomacy Forum	2022-03-11	2022-03-13	TUR	Antalya	
Antalya Diplomacy Forum	2024-03-01	2024-03-03	TUR	Antalya	
Antalya Diplomacy Forum	2025-04-11	2025-04-13	TUR	Antalya	
Antalya Diplomacy Forum	2026-04-17	2026-04-19	TUR	Antalya	
Arab Islamic American Summit	2017-05-21	2017-05-21	SAU	Riyadh	
Arab League Summit	1976-10-16	1976-10-18	SAU	Riyadh	
Arab League Summit	1976-10-25	1976-10-26	EGY	Cairo	gulfnews.com/world/mena/arab-summits-through-the-years-1.602954
Arab League Summit	1978-11-02	1978-11-05	IRQ	Baghdad	gulfnews.com/world/mena/arab-summits-through-the-years-1.602954
Arab League Summit	1979-11-20	1979-11-22	TUN	Tunis	
Arab League Summit	1980-11-25	1980-11-27	JOR	Amman	
Arab League Summit	1981-11-25	1981-11-25	MAR	Fez	
Arab League Summit	1982-09-06	1982-09-09	MAR	Fez	
Arab League Summit	1985-08-07	1985-08-09	MAR	Casablanca	
Arab League Summit	1987-11-08	1987-11-11	JOR	Amman	gulfnews.com/world/mena/arab-summits-through-the-years-1.602954
Arab League Summit	1988-06-07	1988-06-09	DZA	Algiers	
Arab League Summit	1989-05-23	1989-05-26	MAR	Casablanca	en.majalla.com/node/291726/documents-memoirs/arab-summits-part-ii-second-intifada-breaks-out-us-topples-saddam-and
Arab League Summit	1990-05-28	1990-05-30	IRQ	Baghdad	en.majalla.com/node/291726/documents-memoirs/arab-summits-part-ii-second-intifada-breaks-out-us-topples-saddam-and
Arab League Summit	1990-08-09	1990-08-10	EGY	Cairo	
Arab League Summit	1996-06-21	1996-06-23	EGY	Cairo	
Arab League Summit	2000-10-21	2000-10-22	EGY	Cairo	
Arab League Summit	2001-03-27	2001-03-28	JOR	Amman	
Arab League Summit	2002-03-27	2002-03-28	LBN	Beirut	
Arab League Summit	2003-03-01	2003-03-01	EGY	Sharm el-Sheikh	
Arab League Summit	2004-05-22	2004-05-23	TUN	Tunis	
Arab League Summit	2005-03-22	2005-03-23	DZA	Algiers	
Arab League Summit	2006-03-28	2006-03-29	SDN	Khartoum	
Arab League Summit	2007-03-28	2007-03-29	SAU	Riyadh	
Arab League Summit	2008-03-29	2008-03-30	SYR	Damascus	
Arab League Summit	2009-01-19	2009-01-20	KWT	Kuwait City	
Arab League Summit	2009-03-30	2009-03-30	QAT	Doha	
Arab League Summit	2010-03-27	2010-03-28	LBY	Sirte	
Arab League Summit	2010-10-09	2010-10-09	LBY	Sirte	
Arab League Summit	2011-01-19	2011-01-19	EGY	Sharm el-Sheikh	
Arab League Summit	2012-03-29	2012-03-29	IRQ	Baghdad	
Arab League Summit	2013-01-21	2013-01-22	SAU	Riyadh	
Arab League Summit	2013-03-26	2013-03-27	QAT	Doha	
Arab League Summit	2014-03-25	2014-03-26	KWT	Kuwait City	
Arab League Summit	2015-03-28	2015-03-29	EGY	Sharm el-Sheikh	
Arab League Summit	2016-07-25	2016-07-25	MRT	Nouakchott	
Arab League Summit	2017-03-29	2017-03-29	JOR	Dead Sea	
Arab League Summit	2018-04-15	2018-04-15	SAU	Dhahran	
Arab League Summit	2019-01-20	2019-01-20	LBN	Beirut	
Arab League Summit	2019-03-31	2019-03-31	TUN	Tunis	
Arab League Summit	2019-05-30	2019-05-30	SAU	Mecca	
Arab League Summit	2022-11-01	2022-11-02	DZA	Algiers	
Arab League Summit	2023-05-19	2023-05-19	SAU	Jeddah	usmuslims.com/arab-leaders-to-attend-32nd-summit-in-saudi-arabia-208677h.htm
Arab League Summit	2024-05-16	2024-05-16	BHR	Manama	
Arab League Summit	2025-03-04	2025-03-04	EGY	Cairo	
Arab League Summit	2025-05-17	2025-05-17	IRQ	Baghdad	
Armistice Centenary	2018-11-11	2018-11-11	FRA	Paris	
Asia Cooperation Dialogue Ministerial Meeting|Asia Cooperation Dialogue Summit	2002-06-18	2002-06-19	THA	Cha-am	kiwix.casplantje.nl/wikipedia_en_all_maxi_2020-06/A/Asia_Cooperation_Dialogue
Asia Cooperation Dialogue Ministerial Meeting|Asia Cooperation Dialogue Summit	2003-06-21	2003-06-22	THA	Chiang Mai	kiwix.casplantje.nl/wikipedia_en_all_maxi_2020-06/A/Asia_Cooperation_Dialogue
Asia Cooperation Dialogue Ministerial Meeting|Asia Cooperation Dialogue Summit	2004-06-21	2004-06-22	CHN	Qingdao	kiwix.casplantje.nl/wikipedia_en_all_maxi_2020-06/A/Asia_Cooperation_Dialogue
Asia Cooperation Dialogue Ministerial Meeting|Asia Cooperation Dialogue Summit	2005-04-04	2005-04-06	PAK	Islamabad	kiwix.casplantje.nl/wikipedia_en_all_maxi_2020-06/A/Asia_Cooperation_Dialogue
Asia Cooperation Dialogue Ministerial Meeting|Asia Cooperation Dialogue Summit	2006-05-23	2006-05-24	QAT	Doha	kiwix.casplantje.nl/wikipedia_en_all_maxi_2020-06/A/Asia_Cooperation_Dialogue
Asia Cooperation Dialogue Ministerial Meeting|Asia Cooperation Dialogue Summit	2007-06-05	2007-06-06	KOR	Seoul	kiwix.casplantje.nl/wikipedia_en_all_maxi_2020-06/A/Asia_Cooperation_Dialogue
Asia Cooperation Dialogue Ministerial Meeting|Asia Cooperation Dialogue Summit	2008-10-16	2008-10-17	KAZ	Astana	kiwix.casplantje.nl/wikipedia_en_all_maxi_2020-06/A/Asia_Cooperation_Dialogue
Asia Cooperation Dialogue Ministerial Meeting|Asia Cooperation Dialogue Summit	2009-10-15	2009-10-16	LKA	Colombo	wikihq.org/wiki/Asia_Cooperation_Dialogue
Asia Cooperation Dialogue Ministerial Meeting|Asia Cooperation Dialogue Summit	2010-11-08	2010-11-09	IRN	Tehran	wikihq.org/wiki/Asia_Cooperation_Dialogue
Asia Cooperation Dialogue Ministerial Meeting|Asia Cooperation Dialogue Summit	2012-10-10	2012-10-11	KWT	Kuwait City	wikihq.org/wiki/Asia_Cooperation_Dialogue
Asia Cooperation Dialogue Ministerial Meeting|Asia Cooperation Dialogue Summit	2013-03-29	2013-03-29	TJK	Dushanbe	wikihq.org/wiki/Asia_Cooperation_Dialogue
Asia Cooperation Dialogue Ministerial Meeting|Asia Cooperation Dialogue Summit	2013-11-26	2013-11-26	BHR	Manama	wikihq.org/wiki/Asia_Cooperation_Dialogue
Asia Cooperation Dialogue Ministerial Meeting|Asia Cooperation Dialogue Summit	2014-11-25	2014-11-25	SAU	Riyadh	wikihq.org/wiki/Asia_Cooperation_Dialogue
Asia Cooperation Dialogue Ministerial Meeting|Asia Cooperation Dialogue Summit	2016-03-09	2016-03-10	THA	Bangkok	wikihq.org/wiki/Asia_Cooperation_Dialogue
Asia Cooperation Dialogue Ministerial Meeting|Asia Cooperation Dialogue Summit	2017-01-16	2017-01-17	ARE	Abu Dhabi	wikihq.org/wiki/Asia_Cooperation_Dialogue
Asia Cooperation Dialogue Ministerial Meeting|Asia Cooperation Dialogue Summit	2019-04-30	2019-04-30	QAT	Doha	wikihq.org/wiki/Asia_Cooperation_Dialogue
Asia Cooperation Dialogue Summit	2012-10-15	2012-10-17	KWT	Kuwait City	wikihq.org/wiki/Asia_Cooperation_Dialogue
Asia Cooperation Dialogue Summit	2016-10-08	2016-10-10	THA	Bangkok	wikihq.org/wiki/Asia_Cooperation_Dialogue
Asia Cooperation Dialogue Summit	2024-10-02	2024-10-03	QAT	Doha	wikihq.org/wiki/Asia_Cooperation_Dialogue
Asia-Europe Meeting	1996-03-01	1996-03-02	THA	Bangkok	aseminfoboard.org/asem_press_releases/backgrounder-asia-europe-meetings-and-themes/
Asia-Europe Meeting	1998-04-03	1998-04-04	GBR	London	aseminfoboard.org/asem_press_releases/backgrounder-asia-europe-meetings-and-themes/
Asia-Europe Meeting	2000-10-20	2000-10-21	KOR	Seoul	aseminfoboard.org/asem_press_releases/backgrounder-asia-europe-meetings-and-themes/
Asia-Europe Meeting	2002-09-22	2002-09-24	DNK	Copenhagen	aseminfoboard.org/asem_press_releases/backgrounder-asia-europe-meetings-and-themes/
Asia-Europe Meeting	2004-10-08	2004-10-09	VNM	Hanoi	www.cctv.com/english/special/asemcultureartsfestival/20090904/103635.shtml
Asia-Europe Meeting	2006-09-10	2006-09-11	FIN	Helsinki	aseminfoboard.org/asem_press_releases/backgrounder-asia-europe-meetings-and-themes/
Asia-Europe Meeting	2008-10-24	2008-10-25	CHN	Beijing	aseminfoboard.org/asem_press_releases/backgrounder-asia-europe-meetings-and-themes/
Asia-Europe Meeting	2010-10-04	2010-10-05	BEL	Brussels	aseminfoboard.org/asem_press_releases/backgrounder-asia-europe-meetings-and-themes/
Asia-Europe Meeting	2012-11-05	2012-11-06	LAO	Vientiane	
Asia-Europe Meeting	2014-10-16	2014-10-17	ITA	Milan	pressocm.gov.kh/en/archives/1085
Asia-Europe Meeting	2016-07-15	2016-07-16	MNG	Ulaanbaatar	mail.sharing4good.org/article/today-europe-asia-day-asem-day
Asia-Europe Meeting	2018-10-18	2018-10-19	BEL	Brussels	mail.sharing4good.org/article/today-europe-asia-day-asem-day
Asia-Pacific Economic Cooperation Leaders' Meeting	1993-11-20	1993-11-20	USA	Seattle	www.china.org.cn/e-apec/apec/6.htm
Asia-Pacific Economic Cooperation Leaders' Meeting	1994-11-15	1994-11-15	IDN	Bogor	www.china.org.cn/e-apec/apec/6.htm
Asia-Pacific Economic Cooperation Leaders' Meeting	1995-11-19	1995-11-19	JPN	Osaka	
Asia-Pacific Economic Cooperation Leaders' Meeting	1996-11-25	1996-11-25	PHL	Subic	
Asia-Pacific Economic Cooperation Leaders' Meeting	1997-11-24	1997-11-25	CAN	Vancouver	
Asia-Pacific Economic Cooperation Leaders' Meeting	1998-11-17	1998-11-18	MYS	Kuala Lumpur	
Asia-Pacific Economic Cooperation Leaders' Meeting	1999-09-12	1999-09-13	NZL	Auckland	
Asia-Pacific Economic Cooperation Leaders' Meeting	2000-11-15	2000-11-16	BRN	Bandar Seri Begawan	
Asia-Pacific Economic Cooperation Leaders' Meeting	2001-10-20	2001-10-21	CHN	Shanghai	
Asia-Pacific Economic Cooperation Leaders' Meeting	2002-10-26	2002-10-27	MEX	Los Cabos	
Asia-Pacific Economic Cooperation Leaders' Meeting	2003-10-20	2003-10-21	THA	Bangkok	
Asia-Pacific Economic Cooperation Leaders' Meeting	2004-11-20	2004-11-21	CHL	Santiago	
Asia-Pacific Economic Cooperation Leaders' Meeting	2005-11-18	2005-11-19	KOR	Busan	
Asia-Pacific Economic Cooperation Leaders' Meeting	2006-11-18	2006-11-19	VNM	Hanoi	
Asia-Pacific Economic Cooperation Leaders' Meeting	2007-09-08	2007-09-09	AUS	Sydney	
Asia-Pacific Economic Cooperation Leaders' Meeting	2008-11-22	2008-11-23	PER	Lima	
Asia-Pacific Economic Cooperation Leaders' Meeting	2009-11-14	2009-11-15	SGP	Singapore	
Asia-Pacific Economic Cooperation Leaders' Meeting	2010-11-13	2010-11-14	JPN	Yokohama	
Asia-Pacific Economic Cooperation Leaders' Meeting	2011-11-12	2011-11-13	USA	Honolulu	
Asia-Pacific Economic Cooperation Leaders' Meeting	2012-09-08	2012-09-09	RUS	Vladivostok	
Asia-Pacific Economic Cooperation Leaders' Meeting	2013-10-07	2013-10-08	IDN	Bali	
Asia-Pacific Economic Cooperation Leaders' Meeting	2014-11-10	2014-11-11	CHN	Beijing	
Asia-Pacific Economic Cooperation Leaders' Meeting	2015-11-18	2015-11-19	PHL	Manila	
Asia-Pacific Economic Cooperation Leaders' Meeting	2016-11-19	2016-11-20	PER	Lima	
Asia-Pacific Economic Cooperation Leaders' Meeting	2017-11-10	2017-11-11	VNM	Da Nang	ecns.cn/2017/11-06/279764.shtml
Asia-Pacific Economic Cooperation Leaders' Meeting	2018-11-17	2018-11-18	PNG	Port Moresby	
Asia-Pacific Economic Cooperation Leaders' Meeting	2022-11-18	2022-11-19	THA	Bangkok	
Asia-Pacific Economic Cooperation Leaders' Meeting	2023-11-15	2023-11-17	USA	San Francisco	
Asia-Pacific Economic Cooperation Leaders' Meeting	2024-11-15	2024-11-16	PER	Lima	
Asia-Pacific Economic Cooperation Leaders' Meeting	2025-10-31	2025-11-01	KOR	Gyeongju	
Asia-Pacific Economic Cooperation Leaders' Meeting	2026-11-18	2026-11-19	CHN	Shenzhen	en.people.cn/n3/2025/1213/c90000-20401994.html
Asia-Pacific Water Summit	2007-12-03	2007-12-04	JPN	Beppu	
Asia-Pacific Water Summit	2013-05-19	2013-05-20	THA	Chiang Mai	
Asia-Pacific Water Summit	2017-12-11	2017-12-12	MMR	Yangon	
Asia-Pacific Water Summit	2022-04-23	2022-04-24	JPN	Kumamoto	
Asian Development Bank Annual Meeting	1975-04-24	1975-04-26	PHL	Manila	
Asian Development Bank Annual Meeting	1976-04-22	1976-04-24	IDN	Jakarta	
Asian Development Bank Annual Meeting	1977-04-21	1977-04-23	PHL	Manila	
Asian Development Bank Annual Meeting	1978-04-24	1978-04-26	AUT	Vienna	
Asian Development Bank Annual Meeting	1979-05-02	1979-05-04	PHL	Manila	
Asian Development Bank Annual Meeting	1980-04-30	1980-05-02	PHL	Manila	
Asian Development Bank Annual Meeting	1981-04-30	1981-05-02	USA	Honolulu	
Asian Development Bank Annual Meeting	1982-04-28	1982-04-30	PHL	Manila	
Asian Development Bank Annual Meeting	1983-05-04	1983-05-06	PHL	Manila	
Asian Development Bank Annual Meeting	1984-04-25	1984-04-27	NLD	Amsterdam	
Asian Development Bank Annual Meeting	1985-04-30	1985-05-02	THA	Bangkok	
Asian Development Bank Annual Meeting	1986-04-30	1986-05-02	PHL	Manila	
Asian Development Bank Annual Meeting	1987-04-27	1987-04-29	JPN	Osaka	
Asian Development Bank Annual Meeting	1988-04-28	1988-04-30	PHL	Manila	
Asian Development Bank Annual Meeting	1989-05-04	1989-05-06	CHN	Beijing	
Asian Development Bank Annual Meeting	1990-05-02	1990-05-04	IND	New Delhi	
Asian Development Bank Annual Meeting	1991-04-24	1991-04-26	CAN	Vancouver	
Asian Development Bank Annual Meeting	1992-05-04	1992-05-06	HKG	Hong Kong	
Asian Development Bank Annual Meeting	1993-05-04	1993-05-06	PHL	Manila	
Asian Development Bank Annual Meeting	1994-05-03	1994-05-05	FRA	Nice	
Asian Development Bank Annual Meeting	1995-05-03	1995-05-05	NZL	Auckland	
Asian Development Bank Annual Meeting	1996-04-30	1996-05-02	PHL	Manila	
Asian Development Bank Annual Meeting	1997-05-11	1997-05-13	JPN	Fukuoka	
Asian Development Bank Annual Meeting	1998-04-29	1998-05-01	CHE	Geneva	
Asian Development Bank Annual Meeting	1999-04-30	1999-05-02	PHL	Manila	
Asian Development Bank Annual Meeting	2000-05-06	2000-05-08	THA	Chiang Mai	
Asian Development Bank Annual Meeting	2001-05-09	2001-05-11	USA	Honolulu	
Asian Development Bank Annual Meeting	2002-05-10	2002-05-12	CHN	Shanghai	
Asian Development Bank Annual Meeting	2003-06-30	2003-06-30	PHL	Manila	
Asian Development Bank Annual Meeting	2004-05-15	2004-05-17	KOR	Jeju	
Asian Development Bank Annual Meeting	2005-05-04	2005-05-06	TUR	Istanbul	
Asian Development Bank Annual Meeting	2006-05-03	2006-05-06	IND	Hyderabad	
Asian Development Bank Annual Meeting	2007-05-04	2007-05-07	JPN	Kyoto	
Asian Development Bank Annual Meeting	2008-05-03	2008-05-06	ESP	Madrid	
Asian Development Bank Annual Meeting	2009-05-02	2009-05-05	IDN	Bali	
Asian Development Bank Annual Meeting	2010-05-01	2010-05-04	UZB	Tashkent	
Asian Development Bank Annual Meeting	2011-05-03	2011-05-06	VNM	Hanoi	
Asian Development Bank Annual Meeting	2012-05-02	2012-05-05	PHL	Manila	ppp.gov.ph/in_the_news/45th-annual-meeting-of-the-board-of-governors/
Asian Development Bank Annual Meeting	2013-05-02	2013-05-05	IND	New Delhi	
Asian Development Bank Annual Meeting	2014-05-02	2014-05-05	KAZ	Astana	
Asian Development Bank Annual Meeting	2015-05-02	2015-05-05	AZE	Baku	
Asian Development Bank Annual Meeting	2016-05-02	2016-05-05	DEU	Frankfurt	
Asian Development Bank Annual Meeting	2017-05-04	2017-05-07	JPN	Yokohama	www.japantimes.co.jp/news/2017/05/04/national/meeting-address-asian-advancement/
Asian Development Bank Annual Meeting	2018-05-03	2018-05-06	PHL	Manila	
Asian Development Bank Annual Meeting	2019-05-01	2019-05-05	FJI	Nadi	
Asian Development Bank Annual Meeting	2022-09-26	2022-09-30	PHL	Manila	
Asian Development Bank Annual Meeting	2023-05-02	2023-05-05	KOR	Incheon	
Asian Development Bank Annual Meeting	2024-05-02	2024-05-05	GEO	Tbilisi	
Asian Development Bank Annual Meeting	2025-05-04	2025-05-07	ITA	Milan	en.trend.az/business/4039430.html
Asian Development Bank Annual Meeting	2026-05-03	2026-05-06	UZB	Samarkand	en.kabar.kg/news/next-adb-annual-meeting-to-take-place-in-uzbekistan/
Asian Games	1978-12-09	1978-12-20	THA	Bangkok	
Asian Games	1982-11-19	1982-12-04	IND	New Delhi	
Asian Games	1986-09-20	1986-10-05	KOR	Seoul	
Asian Games	1990-09-22	1990-10-07	CHN	Beijing	
Asian Games	1994-10-02	1994-10-16	JPN	Hiroshima	
Asian Games	1998-12-06	1998-12-20	THA	Bangkok	
Asian Games	2002-09-29	2002-10-14	KOR	Busan	
Asian Games	2006-12-01	2006-12-15	QAT	Doha	
Asian Games	2010-11-12	2010-11-27	CHN	Guangzhou	
Asian Games	2014-09-19	2014-10-04	KOR	Incheon	
Asian Games	2018-08-18	2018-09-02	IDN	Jakarta	
Asian Games	2023-09-23	2023-10-08	CHN	Hangzhou	
Asian Games	2026-09-19	2026-10-04	JPN	Nagoya	
Asian Infrastructure Investment Bank Annual Meeting	2016-06-25	2016-06-26	CHN	Beijing	
Asian Infrastructure Investment Bank Annual Meeting	2017-06-16	2017-06-18	KOR	Jeju	
Asian Infrastructure Investment Bank Annual Meeting	2018-06-25	2018-06-26	IND	Mumbai	
Asian Infrastructure Investment Bank Annual Meeting	2019-07-12	2019-07-13	LUX	Luxembourg	
Asian Infrastructure Investment Bank Annual Meeting	2023-09-25	2023-09-26	EGY	Sharm el-Sheikh	
Asian Infrastructure Investment Bank Annual Meeting	2024-09-25	2024-09-26	UZB	Samarkand	
Asian Infrastructure Investment Bank Annual Meeting	2025-06-24	2025-06-26	CHN	Beijing	
Asian-African Conference	2005-04-22	2005-04-24	IDN	Jakarta	
Asian-African Conference	2015-04-22	2015-04-24	IDN	Jakarta	
Astana talks	2017-01-23	2017-01-24	KAZ	Astana	
Astana talks	2017-02-15	2017-02-16	KAZ	Astana	
Astana talks	2017-03-14	2017-03-15	KAZ	Astana	
Astana talks	2017-05-03	2017-05-04	KAZ	Astana	
Astana talks	2017-07-04	2017-07-05	KAZ	Astana	
Astana talks	2017-09-14	2017-09-15	KAZ	Astana	
Astana talks	2017-10-30	2017-10-31	KAZ	Astana	
Astana talks	2017-11-22	2017-11-22	RUS	Sochi	
Astana talks	2017-12-21	2017-12-22	KAZ	Astana	
Astana talks	2018-04-04	2018-04-04	TUR	Ankara	
Astana talks	2018-05-14	2018-05-15	KAZ	Astana	
Astana talks	2018-07-30	2018-07-31	RUS	Sochi	
Astana talks	2018-09-07	2018-09-07	IRN	Tehran	
Astana talks	2018-11-28	2018-11-29	KAZ	Astana	
Astana talks	2019-02-14	2019-02-14	RUS	Sochi	
Astana talks	2019-04-25	2019-04-26	KAZ	Astana	
Astana talks	2019-08-01	2019-08-02	KAZ	Astana	
Astana talks	2019-09-16	2019-09-16	TUR	Ankara	
Astana talks	2019-12-10	2019-12-11	KAZ	Astana	
Astana talks	2021-02-16	2021-02-17	RUS	Sochi	
Astana talks	2021-07-07	2021-07-08	KAZ	Astana	
Astana talks	2021-12-21	2021-12-22	KAZ	Astana	
Astana talks	2022-06-15	2022-06-16	KAZ	Astana	
Astana talks	2022-07-19	2022-07-19	IRN	Tehran	
Astana talks	2022-11-22	2022-11-23	KAZ	Astana	
Astana talks	2023-06-20	2023-06-21	KAZ	Astana	
Astana talks	2024-01-24	2024-01-25	KAZ	Astana	
Astana talks	2024-11-11	2024-11-12	KAZ	Astana	dailysabah.com/world/syrian-crisis/next-round-of-astana-talks-on-syria-to-be-held-in-kazakhstan
Auschwitz Liberation Anniversary	1995-01-26	1995-01-27	POL	Oświęcim	
Auschwitz Liberation Anniversary	2005-01-27	2005-01-27	POL	Oświęcim	
Auschwitz Liberation Anniversary	2015-01-27	2015-01-27	POL	Oświęcim	
Auschwitz Liberation Anniversary	2020-01-27	2020-01-27	POL	Oświęcim	
Auschwitz Liberation Anniversary	2025-01-27	2025-01-27	POL	Oświęcim	
Ayeyawady-Chao Phraya-Mekong Economic Cooperation Strategy Summit	2003-11-12	2003-11-12	MMR	Bagan	
Ayeyawady-Chao Phraya-Mekong Economic Cooperation Strategy Summit	2005-11-03	2005-11-03	THA	Bangkok	
Ayeyawady-Chao Phraya-Mekong Economic Cooperation Strategy Summit	2008-11-07	2008-11-07	VNM	Hanoi	
Ayeyawady-Chao Phraya-Mekong Economic Cooperation Strategy Summit	2010-11-16	2010-11-17	KHM	Phnom Penh	khmernz.blogspot.com/2010/11/cambodia-to-host-series-of-regional.html?m=1
Ayeyawady-Chao Phraya-Mekong Economic Cooperation Strategy Summit	2013-03-13	2013-03-13	LAO	Vientiane	
Ayeyawady-Chao Phraya-Mekong Economic Cooperation Strategy Summit	2015-06-22	2015-06-23	MMR	Naypyidaw	vietnamnet.vn/en/pm-attends-7th-clmv-6th-acmecs-summits-in-myanmar-E133989.html
Ayeyawady-Chao Phraya-Mekong Economic Cooperation Strategy Summit	2016-10-26	2016-10-26	VNM	Hanoi	opendevelopmentmekong.net/news/mekong-countries-discuss-measures-to-boost-regions-development-2
Ayeyawady-Chao Phraya-Mekong Economic Cooperation Strategy Summit	2018-06-15	2018-06-16	THA	Bangkok	
Ayeyawady-Chao Phraya-Mekong Economic Cooperation Strategy Summit	2024-11-07	2024-11-07	CHN	Kunming	
BIMSTEC Summit	2004-07-30	2004-07-31	THA	Bangkok	
BIMSTEC Summit	2008-11-13	2008-11-13	IND	New Delhi	
BIMSTEC Summit	2014-03-04	2014-03-04	MMR	Naypyidaw	
BIMSTEC Summit	2018-08-30	2018-08-31	NPL	Kathmandu	
BIMSTEC Summit	2025-04-04	2025-04-04	THA	Bangkok	
BRICS Summit	2009-06-16	2009-06-16	RUS	Yekaterinburg	www.business-standard.com/article/current-affairs/13th-brics-summit-to-take-place-on-september-9-report-121090600608_1.html
BRICS Summit	2010-04-15	2010-04-15	BRA	Brasília	
BRICS Summit	2011-04-14	2011-04-14	CHN	Sanya	
BRICS Summit	2012-03-29	2012-03-29	IND	New Delhi	
BRICS Summit	2013-03-26	2013-03-27	ZAF	Durban	
BRICS Summit	2014-07-14	2014-07-16	BRA	Fortaleza	
BRICS Summit	2015-07-08	2015-07-09	RUS	Ufa	
BRICS Summit	2016-10-15	2016-10-16	IND	Goa	e.vnexpress.net/news/business/india-to-host-brics-summit-in-october-3374566.html
BRICS Summit	2017-09-03	2017-09-05	CHN	Xiamen	
BRICS Summit	2018-07-25	2018-07-27	ZAF	Johannesburg	
BRICS Summit	2019-11-13	2019-11-14	BRA	Brasília	
BRICS Summit	2023-08-22	2023-08-24	ZAF	Johannesburg	
BRICS Summit	2024-10-22	2024-10-24	RUS	Kazan	tass.com/world/1986083
BRICS Summit	2025-07-06	2025-07-07	BRA	Rio de Janeiro	tass.com/world/1986083
BRICS Summit	2026-09-12	2026-09-13	IND	New Delhi	news.hanna-ai.com/en/article/putin-india-brics-summit-2026
Baghdad Conference for Cooperation and Partnership	2021-08-28	2021-08-28	IRQ	Baghdad	
Baghdad Conference for Cooperation and Partnership	2022-12-20	2022-12-20	JOR	Dead Sea	
Belt and Road Forum for International Cooperation	2017-05-14	2017-05-15	CHN	Beijing	
Belt and Road Forum for International Cooperation	2019-04-25	2019-04-27	CHN	Beijing	
Belt and Road Forum for International Cooperation	2023-10-17	2023-10-18	CHN	Beijing	
Berlin Process Summit	2014-08-28	2014-08-28	DEU	Berlin	
Berlin Process Summit	2015-08-27	2015-08-27	AUT	Vienna	
Berlin Process Summit	2016-07-04	2016-07-04	FRA	Paris	
Berlin Process Summit	2017-07-12	2017-07-12	ITA	Trieste	
Berlin Process Summit	2018-07-09	2018-07-10	GBR	London	
Berlin Process Summit	2019-07-04	2019-07-05	POL	Poznań	
Berlin Process Summit	2022-11-03	2022-11-03	DEU	Berlin	
Berlin Process Summit	2023-10-16	2023-10-16	ALB	Tirana	
Berlin Process Summit	2024-10-14	2024-10-14	DEU	Berlin	
Berlin Process Summit	2025-10-22	2025-10-22	GBR	London	
Boao Forum for Asia	2001-02-26	2001-02-27	CHN	Boao	
Boao Forum for Asia	2002-04-12	2002-04-13	CHN	Boao	dokumen123.com/en/Boao_Forum_for_Asia
Boao Forum for Asia	2003-11-02	2003-11-03	CHN	Boao	
Boao Forum for Asia	2004-04-24	2004-04-25	CHN	Boao	china.org.cn/archive/2004-03/30/content_1091675.htm
Boao Forum for Asia	2005-04-22	2005-04-24	CHN	Boao	
Boao Forum for Asia	2006-04-21	2006-04-23	CHN	Boao	
Boao Forum for Asia	2007-04-20	2007-04-22	CHN	Boao	
Boao Forum for Asia	2008-04-11	2008-04-13	CHN	Boao	
Boao Forum for Asia	2009-04-17	2009-04-19	CHN	Boao	
Boao Forum for Asia	2010-04-09	2010-04-11	CHN	Boao	
Boao Forum for Asia	2011-04-14	2011-04-16	CHN	Boao	formacion-profesional-a-distancia.com/business/boaoforum2011/2011-04/16/content_22376163.htm
Boao Forum for Asia	2012-04-01	2012-04-03	CHN	Boao	
Boao Forum for Asia	2013-04-06	2013-04-08	CHN	Boao	
Boao Forum for Asia	2014-04-08	2014-04-11	CHN	Boao	
Boao Forum for Asia	2015-03-26	2015-03-29	CHN	Boao	
Boao Forum for Asia	2016-03-22	2016-03-25	CHN	Boao	
Boao Forum for Asia	2017-03-23	2017-03-26	CHN	Boao	
Boao Forum for Asia	2018-04-08	2018-04-11	CHN	Boao	
Boao Forum for Asia	2019-03-26	2019-03-29	CHN	Boao	chinaplus.cri.cn/news/china/9/20190117/236986.html
Boao Forum for Asia	2021-04-18	2021-04-21	CHN	Boao	bengali.cri.cn/20210421/907b9388-a9a3-9907-9730-fcd33266db36.html
Boao Forum for Asia	2022-04-20	2022-04-22	CHN	Boao	
Boao Forum for Asia	2023-03-28	2023-03-31	CHN	Boao	
Boao Forum for Asia	2024-03-26	2024-03-29	CHN	Boao	
Boao Forum for Asia	2025-03-25	2025-03-28	CHN	Boao	
Boao Forum for Asia	2026-03-24	2026-03-27	CHN	Boao	tass.com/economy/2008059
C5+1	2015-11-01	2015-11-01	UZB	Samarkand	
C5+1	2016-08-03	2016-08-03	USA	Washington	
C5+1	2020-02-03	2020-02-03	UZB	Tashkent	
C5+1	2023-02-28	2023-02-28	KAZ	Astana	
C5+1	2023-09-19	2023-09-19	USA	New York	
C5+1	2025-11-06	2025-11-06	USA	Washington	
CARICOM Heads of Government Meeting	1997-06-30	1997-07-04	JAM	Montego Bay	
CARICOM Heads of Government Meeting	1998-06-30	1998-07-04	LCA	Castries	
CARICOM Heads of Government Meeting	1999-07-04	1999-07-07	TTO	Port of Spain	
CARICOM Heads of Government Meeting	2000-07-02	2000-07-05	VCT	Canouan	
CARICOM Heads of Government Meeting	2001-07-03	2001-07-06	BHS	Nassau	
CARICOM Heads of Government Meeting	2002-07-03	2002-07-05	GUY	Georgetown	
CARICOM Heads of Government Meeting	2003-07-02	2003-07-05	JAM	Montego Bay	
CARICOM Heads of Government Meeting	2004-07-04	2004-07-07	GRD	Grand Anse	caricom.sibetasite.com/member
CARICOM Heads of Government Meeting	2005-07-03	2005-07-06	LCA	Gros Islet	
CARICOM Heads of Government Meeting	2006-07-03	2006-07-06	KNA	Basseterre	
CARICOM Heads of Government Meeting	2007-07-01	2007-07-04	BRB	Bridgetown	
CARICOM Heads of Government Meeting	2008-07-01	2008-07-04	ATG	Saint John's	
CARICOM Heads of Government Meeting	2009-07-02	2009-07-05	GUY	Georgetown	
CARICOM Heads of Government Meeting	2010-07-04	2010-07-07	JAM	Montego Bay	
CARICOM Heads of Government Meeting	2011-06-30	2011-07-04	KNA	Basseterre	
CARICOM Heads of Government Meeting	2012-07-04	2012-07-06	LCA	Gros Islet	
CARICOM Heads of Government Meeting	2013-02-18	2013-02-19	HTI	Port-au-Prince	
CARICOM Heads of Government Meeting	2013-07-03	2013-07-06	TTO	Port of Spain	
CARICOM Heads of Government Meeting	2014-03-10	2014-03-11	VCT	Kingstown	
CARICOM Heads of Government Meeting	2014-07-01	2014-07-04	ATG	Saint John's	
CARICOM Heads of Government Meeting	2015-02-26	2015-02-27	BHS	Nassau	
CARICOM Heads of Government Meeting	2015-07-02	2015-07-04	BRB	Bridgetown	www.caribbeantrakker.com/caricom-heads-of-government-summit-commence/
CARICOM Heads of Government Meeting	2016-02-16	2016-02-17	BLZ	Placencia	
CARICOM Heads of Government Meeting	2016-07-04	2016-07-06	GUY	Georgetown	oldsite.caricom.org/meetings/view/twenty-seventh-regular-meeting-of-the-conference-of-heads-of-government-of
CARICOM Heads of Government Meeting	2017-02-16	2017-02-17	GUY	Georgetown	
CARICOM Heads of Government Meeting	2017-07-04	2017-07-06	GRD	Saint George's	
CARICOM Heads of Government Meeting	2018-02-26	2018-02-27	HTI	Port-au-Prince	
CARICOM Heads of Government Meeting	2018-07-04	2018-07-06	JAM	Montego Bay	
CARICOM Heads of Government Meeting	2018-12-03	2018-12-04	TTO	Port of Spain	
CARICOM Heads of Government Meeting	2019-02-26	2019-02-27	KNA	Basseterre	www.thestkittsnevisobserver.com/local-news/federation-prepares-for-feb-26-27-caricom-inter-sessional-meeting/
CARICOM Heads of Government Meeting	2019-07-03	2019-07-05	LCA	Gros Islet	
CARICOM Heads of Government Meeting	2020-02-18	2020-02-19	BRB	Bridgetown	
CARICOM Heads of Government Meeting	2022-03-01	2022-03-02	BLZ	San Pedro	
CARICOM Heads of Government Meeting	2022-07-03	2022-07-05	SUR	Paramaribo	barbadosgazette.com/43rd-caricom-heads-of-government-meeting-july-3-5-loop-barbados/
CARICOM Heads of Government Meeting	2023-02-15	2023-02-17	BHS	Nassau	
CARICOM Heads of Government Meeting	2023-07-03	2023-07-05	TTO	Port of Spain	
CARICOM Heads of Government Meeting	2024-02-25	2024-02-28	GUY	Georgetown	hgc.caricom.org/2024/03/01/
CARICOM Heads of Government Meeting	2024-07-28	2024-07-30	GRD	Saint George's	
CARICOM Heads of Government Meeting	2025-02-19	2025-02-21	BRB	Bridgetown	
CARICOM Heads of Government Meeting	2025-07-06	2025-07-08	JAM	Montego Bay	www.globaltreatmentaccess.org/index-2508.html
CARICOM Heads of Government Meeting	2026-02-24	2026-02-27	KNA	Basseterre	timescaribbeanonline.com/caricom-50-meeting-concludes-with-collective-resolve-and-tangible-results/
CELAC Summit	2011-12-02	2011-12-03	VEN	Caracas	
CELAC Summit	2013-01-27	2013-01-28	CHL	Santiago	
CELAC Summit	2014-01-28	2014-01-29	CUB	Havana	
CELAC Summit	2015-01-28	2015-01-29	CRI	San José	
CELAC Summit	2016-01-27	2016-01-27	ECU	Quito	
CELAC Summit	2017-01-24	2017-01-25	DOM	Punta Cana	
CELAC Summit	2021-09-18	2021-09-18	MEX	Mexico City	radiohc.cu/pt/especiales/exclusivas/270582-comienza-este-sabado-en-mexico-la-cumbre-de-la-celac
CELAC Summit	2023-01-24	2023-01-24	ARG	Buenos Aires	
CELAC Summit	2024-03-01	2024-03-01	VCT	Kingstown	
CELAC Summit	2025-04-09	2025-04-09	HND	Tegucigalpa	parrafodigital.com/noticia.php?id=967
CELAC Summit	2026-03-21	2026-03-21	COL	Bogotá	kchnews.com/celac-uruguay-asume-presidencia-y-petro-envia-mensaje-a-marco-rubio
CIS Summit	1991-12-08	1991-12-08	SUN	Belavezha	
CIS Summit	1991-12-21	1991-12-21	SUN	Almaty	
CIS Summit	1991-12-30	1991-12-30	BLR	Minsk	
CIS Summit	1992-02-14	1992-02-14	BLR	Minsk	
CIS Summit	1992-03-20	1992-03-20	UKR	Kyiv	
CIS Summit	1992-05-15	1992-05-15	UZB	Tashkent	
CIS Summit	1992-07-06	1992-07-06	RUS	Moscow	
CIS Summit	1992-10-09	1992-10-09	KGZ	Bishkek	
CIS Summit	1993-01-22	1993-01-22	BLR	Minsk	
CIS Summit	1993-05-14	1993-05-14	RUS	Moscow	
CIS Summit	1993-09-24	1993-09-24	RUS	Moscow	
CIS Summit	1993-12-24	1993-12-24	TKM	Ashgabat	
CIS Summit	1994-04-15	1994-04-15	RUS	Moscow	
CIS Summit	1994-10-21	1994-10-21	RUS	Moscow	
CIS Summit	1995-02-10	1995-02-10	KAZ	Almaty	
CIS Summit	1995-05-26	1995-05-26	BLR	Minsk	
CIS Summit	1996-01-19	1996-01-19	RUS	Moscow	
CIS Summit	1996-05-17	1996-05-17	RUS	Moscow	
CIS Summit	1997-03-28	1997-03-28	RUS	Moscow	
CIS Summit	1997-10-23	1997-10-23	MDA	Chisinau	
CIS Summit	1998-04-29	1998-04-29	RUS	Moscow	
CIS Summit	1999-04-02	1999-04-02	RUS	Moscow	
CIS Summit	2000-01-25	2000-01-25	RUS	Moscow	
CIS Summit	2000-06-20	2000-06-21	RUS	Moscow	
CIS Summit	2000-11-30	2000-12-01	BLR	Minsk	
CIS Summit	2001-11-29	2001-11-30	RUS	Moscow	
CIS Summit	2002-10-06	2002-10-07	MDA	Chisinau	
CIS Summit	2003-09-18	2003-09-19	UKR	Yalta	
CIS Summit	2004-09-15	2004-09-16	KAZ	Astana	
CIS Summit	2005-08-26	2005-08-27	RUS	Kazan	
CIS Summit	2006-07-21	2006-07-22	RUS	Moscow	
CIS Summit	2006-11-28	2006-11-28	BLR	Minsk	
CIS Summit	2007-10-05	2007-10-06	TJK	Dushanbe	
CIS Summit	2008-10-10	2008-10-10	KGZ	Bishkek	
CIS Summit	2009-10-09	2009-10-09	MDA	Chisinau	
CIS Summit	2010-12-10	2010-12-10	RUS	Moscow	
CIS Summit	2011-09-03	2011-09-03	TJK	Dushanbe	
CIS Summit	2012-12-05	2012-12-05	TKM	Ashgabat	
CIS Summit	2013-10-25	2013-10-25	BLR	Minsk	
CIS Summit	2014-10-10	2014-10-10	BLR	Minsk	
CIS Summit	2015-10-16	2015-10-16	KAZ	Burabay	
CIS Summit	2016-09-16	2016-09-16	KGZ	Bishkek	
CIS Summit	2017-10-11	2017-10-11	RUS	Sochi	tass.ru/info/1496562
CIS Summit	2018-09-28	2018-09-28	TJK	Dushanbe	
CIS Summit	2019-10-11	2019-10-11	TKM	Ashgabat	tass.com/world/1853033/amp
CIS Summit	2019-12-20	2019-12-20	RUS	Saint Petersburg	
CIS Summit	2021-12-28	2021-12-28	RUS	Saint Petersburg	
CIS Summit	2022-10-14	2022-10-14	KAZ	Astana	
CIS Summit	2022-12-26	2022-12-27	RUS	Saint Petersburg	
CIS Summit	2023-10-13	2023-10-13	KGZ	Bishkek	
CIS Summit	2023-12-26	2023-12-26	RUS	Saint Petersburg	
CIS Summit	2024-10-08	2024-10-08	RUS	Moscow	tass.com/world/1853033/amp
CIS Summit	2025-10-10	2025-10-10	TJK	Dushanbe	
CIS Summit	2025-12-22	2025-12-22	RUS	Saint Petersburg	www.trtworld.com/article/899645780e2f/amp
CLMV Summit	2004-11-28	2004-11-28	LAO	Vientiane	
CLMV Summit	2008-11-06	2008-11-06	VNM	Hanoi	ankorcivilization.blogspot.com/2008_11_06_archive.html
CLMV Summit	2010-11-16	2010-11-17	KHM	Phnom Penh	khmernz.blogspot.com/2010/11/cambodia-to-host-series-of-regional.html?m=1
CLMV Summit	2013-03-12	2013-03-12	LAO	Vientiane	
CLMV Summit	2015-06-22	2015-06-23	MMR	Naypyidaw	vietnamnet.vn/en/pm-attends-7th-clmv-6th-acmecs-summits-in-myanmar-E133989.html
CLMV Summit	2016-10-26	2016-10-26	VNM	Hanoi	opendevelopmentmekong.net/news/mekong-countries-discuss-measures-to-boost-regions-development-2
CLMV Summit	2018-06-15	2018-06-16	THA	Bangkok	
CLMV Summit	2024-11-07	2024-11-07	CHN	Kunming	
CSTO Summit	2002-05-14	2002-05-14	RUS	Moscow	en.inform.kz/news/csto-collective-security-council-to-look-into-global-regional-security-challenges_a2463452/
CSTO Summit	2002-10-07	2002-10-07	MDA	Chisinau	
CSTO Summit	2003-04-28	2003-04-28	TJK	Dushanbe	
CSTO Summit	2004-06-18	2004-06-18	KAZ	Astana	
CSTO Summit	2005-06-23	2005-06-23	RUS	Moscow	
CSTO Summit	2006-06-23	2006-06-23	BLR	Minsk	
CSTO Summit	2007-10-06	2007-10-06	TJK	Dushanbe	
CSTO Summit	2008-09-05	2008-09-05	RUS	Moscow	
CSTO Summit	2009-02-04	2009-02-04	RUS	Moscow	
CSTO Summit	2009-06-14	2009-06-14	RUS	Moscow	
CSTO Summit	2010-08-21	2010-08-21	ARM	Yerevan	
CSTO Summit	2010-12-10	2010-12-10	RUS	Moscow	
CSTO Summit	2011-12-20	2011-12-20	RUS	Moscow	
CSTO Summit	2012-05-15	2012-05-15	RUS	Moscow	en.inform.kz/news/csto-collective-security-council-to-look-into-global-regional-security-challenges_a2463452/
CSTO Summit	2012-12-19	2012-12-19	RUS	Moscow	
CSTO Summit	2013-05-28	2013-05-28	KGZ	Bishkek	
CSTO Summit	2013-09-23	2013-09-23	RUS	Sochi	
CSTO Summit	2014-12-23	2014-12-23	RUS	Moscow	
CSTO Summit	2015-09-15	2015-09-15	TJK	Dushanbe	
CSTO Summit	2015-12-21	2015-12-21	RUS	Moscow	
CSTO Summit	2016-10-14	2016-10-14	ARM	Yerevan	
CSTO Summit	2017-11-30	2017-11-30	BLR	Minsk	www.news.tj/ru/node/247914
CSTO Summit	2018-11-08	2018-11-08	KAZ	Astana	
CSTO Summit	2019-11-28	2019-11-28	KGZ	Bishkek	
CSTO Summit	2021-09-16	2021-09-16	TJK	Dushanbe	
CSTO Summit	2022-05-16	2022-05-16	RUS	Moscow	www.inform.kz/en/csto-summit-with-participation-of-kassym-jomart-tokayev-kicks-off-in-moscow_a3933571
CSTO Summit	2022-11-23	2022-11-23	ARM	Yerevan	
CSTO Summit	2023-11-23	2023-11-23	BLR	Minsk	
CSTO Summit	2024-11-28	2024-11-28	KAZ	Astana	
CSTO Summit	2025-11-27	2025-11-27	KGZ	Bishkek	
Cairo Summit for Peace	2023-10-21	2023-10-21	EGY	Cairo	
Cambodia peace talks	1987-12-02	1987-12-04	FRA	Fere-en-Tardenois	
Cambodia peace talks	1988-01-20	1988-01-21	FRA	Saint-Germain-en-Laye	
Cambodia peace talks	1988-07-25	1988-07-28	IDN	Bogor	
Cambodia peace talks	1988-11-07	1988-11-08	FRA	Fere-en-Tardenois	
Cambodia peace talks	1989-02-19	1989-02-21	IDN	Jakarta	
Cambodia peace talks	1989-05-02	1989-05-03	IDN	Jakarta	
Cambodia peace talks	1989-07-24	1989-07-25	FRA	La Celle-Saint-Cloud	
Cambodia peace talks	1990-02-26	1990-03-01	IDN	Jakarta	khmersdach.blogspot.com/2018/09/blog-post_15.html
Cambodia peace talks	1990-06-04	1990-06-05	JPN	Tokyo	
Cambodia peace talks	1990-09-09	1990-09-10	IDN	Jakarta	universalis.fr/evenement/5-29-septembre-1990-activite-diplomatique
Cambodia peace talks	1990-12-21	1990-12-23	FRA	Paris	
Cambodia peace talks	1991-06-02	1991-06-04	IDN	Jakarta	
Cambodia peace talks	1991-06-24	1991-06-26	THA	Pattaya	www.greenleft.org.au/content/looking-peace-pattaya
Cambodia peace talks	1991-07-16	1991-07-17	CHN	Beijing	
Cambodia peace talks	1991-08-26	1991-08-29	THA	Pattaya	evalueadvisors.in/1991-paris-peace-agreement-cambodia-pdf
Cambodia-Laos-Vietnam Development Triangle Summit	1999-10-20	1999-10-20	LAO	Vientiane	en.wikipedia.org/wiki/Cambodia%E2%80%93Laos%E2%80%93Vietnam_Development_Triangle_Area
Cambodia-Laos-Vietnam Development Triangle Summit	2002-01	2002-01	VNM	Ho Chi Minh City	
Cambodia-Laos-Vietnam Development Triangle Summit	2004-07-20	2004-07-21	KHM	Siem Reap	en.wikipedia.org/wiki/Cambodia%E2%80%93Laos%E2%80%93Vietnam_Development_Triangle_Area
Cambodia-Laos-Vietnam Development Triangle Summit	2006-12-04	2006-12-05	VNM	Da Lat	news.chinhphu.vn/Utilities/PrintView.aspx?ID=2500
Cambodia-Laos-Vietnam Development Triangle Summit	2008-11-26	2008-11-26	LAO	Vientiane	
Cambodia-Laos-Vietnam Development Triangle Summit	2010-11-16	2010-11-16	KHM	Phnom Penh	khmernz.blogspot.com/2010/11/cambodia-to-host-series-of-regional.html?m=1
Cambodia-Laos-Vietnam Development Triangle Summit	2013-03-12	2013-03-12	LAO	Vientiane	
Cambodia-Laos-Vietnam Development Triangle Summit	2014-11-24	2014-11-25	LAO	Vientiane	vietnamnet.vn/en/pm-vietnam-looks-forward-stronger-ties-with-cambodia-laos-E117112.html
Cambodia-Laos-Vietnam Development Triangle Summit	2016-11-23	2016-11-23	KHM	Siem Reap	
Cambodia-Laos-Vietnam Development Triangle Summit	2018-03-31	2018-03-31	VNM	Hanoi	
Camp David Summit	1978-09-05	1978-09-17	USA	Camp David	
Camp David Summit	2000-07-11	2000-07-25	USA	Camp David	
Caspian Summit	2002-04-23	2002-04-24	TKM	Ashgabat	
Caspian Summit	2007-10-16	2007-10-16	IRN	Tehran	
Caspian Summit	2010-11-18	2010-11-18	AZE	Baku	
Caspian Summit	2014-09-29	2014-09-29	RUS	Astrakhan	
Caspian Summit	2018-08-12	2018-08-12	KAZ	Aktau	
Caspian Summit	2022-06-29	2022-06-29	TKM	Ashgabat	
Central American Presidents' Summit	1986-05-24	1986-05-25	GTM	Esquipulas	www.fundaesq.org/tag/costa-rica/
Central American Presidents' Summit	1987-08-06	1987-08-07	GTM	Guatemala City	
Central American Presidents' Summit	1988-01-15	1988-01-16	CRI	Alajuela	
Central American Presidents' Summit	1989-02-13	1989-02-14	SLV	Costa del Sol	
Central American Presidents' Summit	1989-08-05	1989-08-07	HND	Tela	
Central American Presidents' Summit	1989-12-10	1989-12-12	CRI	San Isidro de Coronado	
Central American Presidents' Summit	1990-04-02	1990-04-03	NIC	Montelimar	
Central American Presidents' Summit	1990-06-15	1990-06-17	GTM	Antigua Guatemala	docslib.org/doc/4589588/declaraci%C3%B3n-de-antigua
Central American Presidents' Summit	1990-12-15	1990-12-17	CRI	Puntarenas	
Central Asia Summit	2018-03-15	2018-03-15	KAZ	Astana	
Central Asia Summit	2019-11-29	2019-11-29	UZB	Tashkent	
Central Asia Summit	2021-08-06	2021-08-06	TKM	Avaza	
Central Asia Summit	2022-07-21	2022-07-21	KGZ	Cholpon-Ata	
Central Asia Summit	2023-09-14	2023-09-14	TJK	Dushanbe	
Central Asia Summit	2024-08-09	2024-08-09	KAZ	Astana	
Central Asia Summit	2025-11-15	2025-11-16	UZB	Tashkent	
China International Import Expo	2018-11-05	2018-11-10	CHN	Shanghai	
China International Import Expo	2019-11-05	2019-11-10	CHN	Shanghai	
China International Import Expo	2020-11-05	2020-11-10	CHN	Shanghai	
China International Import Expo	2021-11-05	2021-11-10	CHN	Shanghai	
China International Import Expo	2022-11-05	2022-11-10	CHN	Shanghai	
China International Import Expo	2023-11-05	2023-11-10	CHN	Shanghai	
China International Import Expo	2024-11-05	2024-11-10	CHN	Shanghai	
China International Import Expo	2025-11-05	2025-11-10	CHN	Shanghai	
China International Import Expo	2026-11-05	2026-11-10	CHN	Shanghai	
China Victory Day Parade	2015-09-03	2015-09-03	CHN	Beijing	
China Victory Day Parade	2025-09-03	2025-09-03	CHN	Beijing	
China-ASEAN Expo	2004-11-03	2004-11-06	CHN	Nanning	
China-ASEAN Expo	2005-10-19	2005-10-22	CHN	Nanning	
China-ASEAN Expo	2006-10-31	2006-11-03	CHN	Nanning	
China-ASEAN Expo	2007-10-28	2007-10-31	CHN	Nanning	
China-ASEAN Expo	2008-10-22	2008-10-25	CHN	Nanning	
China-ASEAN Expo	2009-10-20	2009-10-24	CHN	Nanning	
China-ASEAN Expo	2010-10-20	2010-10-24	CHN	Nanning	
China-ASEAN Expo	2011-10-21	2011-10-26	CHN	Nanning	
China-ASEAN Expo	2012-09-21	2012-09-25	CHN	Nanning	
China-ASEAN Expo	2013-09-03	2013-09-06	CHN	Nanning	en.vietnamplus.vn/10th-china-asean-trade-fair-comes-in-september/47305.vnp
China-ASEAN Expo	2014-09-16	2014-09-19	CHN	Nanning	
China-ASEAN Expo	2015-09-18	2015-09-21	CHN	Nanning	
China-ASEAN Expo	2016-09-11	2016-09-14	CHN	Nanning	
China-ASEAN Expo	2017-09-12	2017-09-15	CHN	Nanning	filipino.cri.cn/301/2017/09/11/102s151617.htm
China-ASEAN Expo	2018-09-12	2018-09-15	CHN	Nanning	www.globaltimes.cn/content/1093133.shtml
China-ASEAN Expo	2019-09-21	2019-09-24	CHN	Nanning	
China-ASEAN Expo	2020-11-27	2020-11-30	CHN	Nanning	
China-ASEAN Expo	2021-09-10	2021-09-13	CHN	Nanning	
China-ASEAN Expo	2022-09-16	2022-09-19	CHN	Nanning	
China-ASEAN Expo	2023-09-16	2023-09-19	CHN	Nanning	asean-china-center.org/english/2023-09/12529.html
China-ASEAN Expo	2024-09-24	2024-09-28	CHN	Nanning	
China-ASEAN Expo	2025-09-17	2025-09-21	CHN	Nanning	
China-Arab States Summit	2004-09-14	2004-09-14	EGY	Cairo	wiki.c-s.workers.dev/zh-mo/%E4%B8%AD%E5%9B%BD%E2%80%94%E9%98%BF%E6%8B%89%E4%BC%AF%E5%9B%BD%E5%AE%B6%E5%90%88%E4%BD%9C%E8%AE%BA%E5%9D%9B
China-Arab States Summit	2006-05-31	2006-06-01	CHN	Beijing	
China-Arab States Summit	2008-05-21	2008-05-22	BHR	Manama	
China-Arab States Summit	2010-05-13	2010-05-14	CHN	Tianjin	
China-Arab States Summit	2012-05-31	2012-05-31	TUN	Hammamet	covid-19.chinadaily.com.cn/china/2012cngccforum/2012-05/31/content_15982020.htm
China-Arab States Summit	2014-06-05	2014-06-05	CHN	Beijing	m.echojspodcast.com/specials/china_key_words/2017-04/25/content_40685979.htm
China-Arab States Summit	2016-05-12	2016-05-12	QAT	Doha	m.echojspodcast.com/specials/china_key_words/2017-04/25/content_40685979.htm
China-Arab States Summit	2018-07-10	2018-07-10	CHN	Beijing	
China-Arab States Summit	2022-12-09	2022-12-09	SAU	Riyadh	wiki.c-s.workers.dev/zh-mo/%E4%B8%AD%E5%9B%BD%E2%80%94%E9%98%BF%E6%8B%89%E4%BC%AF%E5%9B%BD%E5%AE%B6%E5%90%88%E4%BD%9C%E8%AE%BA%E5%9D%9B
China-Arab States Summit	2024-05-30	2024-05-30	CHN	Beijing	www.atalayar.com/en/articulo/politics/xi-jinping-announces-visit-of-arab-leaders-to-10th-china-arab-forum-ministerial-conference/20240529151518200873.html
China-CEEC Summit	2012-04-26	2012-04-26	POL	Warsaw	
China-CEEC Summit	2013-11-26	2013-11-26	ROU	Bucharest	
China-CEEC Summit	2014-12-16	2014-12-16	SRB	Belgrade	
China-CEEC Summit	2015-11-24	2015-11-25	CHN	Suzhou	
China-CEEC Summit	2016-11-05	2016-11-05	LVA	Riga	
China-CEEC Summit	2017-11-27	2017-11-27	HUN	Budapest	
China-CEEC Summit	2018-07-06	2018-07-07	BGR	Sofia	
China-CEEC Summit	2019-04-12	2019-04-12	HRV	Dubrovnik	
China-CELAC Forum	2015-01-08	2015-01-09	CHN	Beijing	
China-CELAC Forum	2018-01-22	2018-01-22	CHL	Santiago	
China-CELAC Forum	2025-05-13	2025-05-13	CHN	Beijing	
China-Central Asia Summit	2023-05-18	2023-05-19	CHN	Xi'an	
China-Central Asia Summit	2025-06-16	2025-06-18	KAZ	Astana	
Coalition of the Willing Summit	2025-02-17	2025-02-17	FRA	Paris	
Coalition of the Willing Summit	2025-03-02	2025-03-02	GBR	London	
Coalition of the Willing Summit	2025-03-27	2025-03-27	FRA	Paris	ukrinform.net/rubric-polytics/3975524-coalition-of-the-willing-summit-in-paris-over-what-world-leaders-discussed.html
Coalition of the Willing Summit	2025-05-10	2025-05-10	UKR	Kyiv	
Coalition of the Willing Summit	2025-09-04	2025-09-04	FRA	Paris	www.pravda.com.ua/eng/news/2025/09/4/7529334/
Coalition of the Willing Summit	2025-10-24	2025-10-24	GBR	London	
Coalition of the Willing Summit	2026-01-06	2026-01-06	FRA	Paris	news.liga.net/en/politics/news/coalition-of-the-willing-to-discuss-written-security-guarantees-and-troops-in-ukraine-reuters
Commonwealth Heads of Government Meeting	1975-04-29	1975-05-06	JAM	Kingston	chogm2013.org/
Commonwealth Heads of Government Meeting	1977-06-08	1977-06-15	GBR	London	chogm2013.org/
Commonwealth Heads of Government Meeting	1979-08-01	1979-08-07	ZMB	Lusaka	chogm2013.org/
Commonwealth Heads of Government Meeting	1981-09-30	1981-10-07	AUS	Melbourne	chogm2013.org/
Commonwealth Heads of Government Meeting	1983-11-23	1983-11-29	IND	New Delhi	chogm2013.org/
Commonwealth Heads of Government Meeting	1985-10-16	1985-10-22	BHS	Nassau	
Commonwealth Heads of Government Meeting	1986-08-03	1986-08-05	GBR	London	
Commonwealth Heads of Government Meeting	1987-10-13	1987-10-17	CAN	Vancouver	
Commonwealth Heads of Government Meeting	1989-10-18	1989-10-24	MYS	Kuala Lumpur	
Commonwealth Heads of Government Meeting	1991-10-16	1991-10-21	ZWE	Harare	
Commonwealth Heads of Government Meeting	1993-10-21	1993-10-25	CYP	Limassol	
Commonwealth Heads of Government Meeting	1995-11-10	1995-11-13	NZL	Auckland	
Commonwealth Heads of Government Meeting	1997-10-24	1997-10-27	GBR	Edinburgh	
Commonwealth Heads of Government Meeting	1999-11-12	1999-11-14	ZAF	Durban	
Commonwealth Heads of Government Meeting	2002-03-02	2002-03-05	AUS	Coolum	
Commonwealth Heads of Government Meeting	2003-12-05	2003-12-08	NGA	Abuja	
Commonwealth Heads of Government Meeting	2005-11-25	2005-11-27	MLT	Valletta	
Commonwealth Heads of Government Meeting	2007-11-23	2007-11-25	UGA	Kampala	
Commonwealth Heads of Government Meeting	2009-11-27	2009-11-29	TTO	Port of Spain	
Commonwealth Heads of Government Meeting	2011-10-28	2011-10-30	AUS	Perth	
Commonwealth Heads of Government Meeting	2013-11-15	2013-11-17	LKA	Colombo	
Commonwealth Heads of Government Meeting	2015-11-27	2015-11-29	MLT	Valletta	
Commonwealth Heads of Government Meeting	2018-04-19	2018-04-20	GBR	London	
Commonwealth Heads of Government Meeting	2022-06-24	2022-06-25	RWA	Kigali	
Commonwealth Heads of Government Meeting	2024-10-25	2024-10-26	WSM	Apia	
Commonwealth Heads of Government Meeting	2026-11-01	2026-11-04	ATG	Saint John's	dadlinews.com/?p=14026
Conference on Dialogue of Asian Civilizations	2019-05-15	2019-05-22	CHN	Beijing	
Conference on Interaction and Confidence Building Measures in Asia Summit	2002-06-04	2002-06-04	KAZ	Almaty	
Conference on Interaction and Confidence Building Measures in Asia Summit	2006-06-17	2006-06-17	KAZ	Almaty	
Conference on Interaction and Confidence Building Measures in Asia Summit	2010-06-08	2010-06-08	TUR	Istanbul	
Conference on Interaction and Confidence Building Measures in Asia Summit	2014-05-20	2014-05-21	CHN	Shanghai	
Conference on Interaction and Confidence Building Measures in Asia Summit	2019-06-15	2019-06-15	TJK	Dushanbe	
Conference on Interaction and Confidence Building Measures in Asia Summit	2022-10-12	2022-10-13	KAZ	Astana	
Contadora Group Meeting	1983-01-08	1983-01-09	PAN	Contadora	
Contadora Group Meeting	1983-07-16	1983-07-17	MEX	Cancun	
Contadora Group Meeting	1986-01-11	1986-01-12	VEN	Caraballeda	
Coronation of Charles III	2023-05-06	2023-05-06	GBR	London	
Council of Europe Summit	1993-10-08	1993-10-09	AUT	Vienna	
Council of Europe Summit	1997-10-10	1997-10-11	FRA	Strasbourg	
Council of Europe Summit	2005-05-16	2005-05-17	POL	Warsaw	
Council of Europe Summit	2023-05-16	2023-05-17	ISL	Reykjavik	
Crimea Platform Summit	2021-08-23	2021-08-23	UKR	Kyiv	
Crimea Platform Summit	2023-08-23	2023-08-23	UKR	Kyiv	
Crimea Platform Summit	2024-09-11	2024-09-11	UKR	Kyiv	
Crimea Platform Summit	2025-09-24	2025-09-24	USA	New York	
D-8 Summit	1997-06-15	1997-06-15	TUR	Istanbul	www.d8dhaka.com/about-us/
D-8 Summit	1999-03-01	1999-03-02	BGD	Dhaka	
D-8 Summit	2001-02-25	2001-02-26	EGY	Cairo	
D-8 Summit	2004-02-18	2004-02-18	IRN	Tehran	
D-8 Summit	2006-05-13	2006-05-13	IDN	Bali	twocircles.net/2008jul05/details_d_8_summit_malaysia.html
D-8 Summit	2008-07-07	2008-07-08	MYS	Kuala Lumpur	twocircles.net/2008jul05/details_d_8_summit_malaysia.html
D-8 Summit	2010-07-08	2010-07-08	NGA	Abuja	
D-8 Summit	2012-11-22	2012-11-22	PAK	Islamabad	eturbonews.com/32328/all-set-d-8-summit-islamabad
D-8 Summit	2017-10-20	2017-10-20	TUR	Istanbul	
D-8 Summit	2024-12-19	2024-12-19	EGY	Cairo	
D-Day Anniversary	1984-06-06	1984-06-06	FRA	Normandy	
D-Day Anniversary	1994-06-06	1994-06-06	FRA	Normandy	
D-Day Anniversary	2004-06-06	2004-06-06	FRA	Normandy	
D-Day Anniversary	2014-06-06	2014-06-06	FRA	Ouistreham	
D-Day Anniversary	2019-06-05	2019-06-05	GBR	Portsmouth	
D-Day Anniversary	2019-06-06	2019-06-06	FRA	Colleville-sur-Mer	
D-Day Anniversary	2024-06-06	2024-06-06	FRA	Saint-Laurent-sur-Mer	
Dayton peace talks	1995-11-01	1995-11-21	USA	Dayton	
Doha Forum	2017-05-14	2017-05-15	QAT	Doha	
Doha Forum	2018-12-15	2018-12-16	QAT	Doha	
Doha Forum	2019-12-14	2019-12-15	QAT	Doha	
Doha Forum	2022-03-26	2022-03-27	QAT	Doha	
Doha Forum	2023-12-10	2023-12-11	QAT	Doha	
Doha Forum	2024-12-07	2024-12-08	QAT	Doha	
Doha Forum	2025-12-06	2025-12-07	QAT	Doha	
EAC Summit	1999-11-30	1999-11-30	TZA	Arusha	
EAC Summit	2009-11-20	2009-11-20	TZA	Arusha	
EAC Summit	2010-12-03	2010-12-03	TZA	Arusha	
EAC Summit	2011-11-30	2011-11-30	BDI	Bujumbura	
EAC Summit	2012-11-30	2012-11-30	KEN	Nairobi	
EAC Summit	2013-11-30	2013-11-30	UGA	Kampala	mpepetaj.blogspot.com/2013/11/rais-kikwete-awasili-jijini-kampala.html
EAC Summit	2015-02-20	2015-02-20	KEN	Nairobi	rweyunga.blogspot.com/2015/02/nairobi-to-host-16th-ordinary-summit-of.html
EAC Summit	2015-05-13	2015-05-13	TZA	Dar es Salaam	
EAC Summit	2015-05-31	2015-05-31	TZA	Dar es Salaam	
EAC Summit	2015-07-06	2015-07-06	TZA	Dar es Salaam	
EAC Summit	2016-03-02	2016-03-02	TZA	Arusha	mfatanzania.blogspot.com/search?max-results=30&reverse-paginate=true&updated-max=2016-03-22T04%3A04%3A00-07%3A00
EAC Summit	2017-05-20	2017-05-20	TZA	Dar es Salaam	
EAC Summit	2018-02-23	2018-02-23	UGA	Kampala	
EAC Summit	2019-02-01	2019-02-01	TZA	Arusha	ja.scribd.com/document/398727568/20th-Ordinary-Summit-of-Heads-of-State-of-the-East-African-Community
EAC Summit	2022-07-22	2022-07-22	TZA	Arusha	
EAC Summit	2023-02-04	2023-02-04	BDI	Bujumbura	
EAC Summit	2023-11-24	2023-11-24	TZA	Arusha	
EAC Summit	2024-11-30	2024-11-30	TZA	Arusha	
EAC Summit	2025-02-08	2025-02-08	TZA	Dar es Salaam	
ECO Summit	1992-02-16	1992-02-17	IRN	Tehran	library.kiwix.org/wikipedia_en_all_nopic_2018-09/A/1st_ECO_Summit.html
ECO Summit	1993-07-06	1993-07-07	TUR	Istanbul	
ECO Summit	1995-03-14	1995-03-15	PAK	Islamabad	
ECO Summit	1996-05-14	1996-05-14	TKM	Ashgabat	
ECO Summit	1997-05-13	1997-05-14	TKM	Ashgabat	
ECO Summit	1998-05-10	1998-05-11	KAZ	Almaty	
ECO Summit	2000-06-10	2000-06-10	IRN	Tehran	
ECO Summit	2002-10-14	2002-10-14	TUR	Istanbul	
ECO Summit	2004-09-14	2004-09-14	TJK	Dushanbe	
ECO Summit	2006-05-05	2006-05-05	AZE	Baku	engnews.gazeta.kz/art.asp?aid=280315
ECO Summit	2009-03-11	2009-03-11	IRN	Tehran	menafn.com/1107378085/16Th-Summit-Of-ECO-To-Take-Place-In-Tashkent
ECO Summit	2010-12-23	2010-12-23	TUR	Istanbul	menafn.com/1107378085/16Th-Summit-Of-ECO-To-Take-Place-In-Tashkent
ECO Summit	2012-10-16	2012-10-16	AZE	Baku	menafn.com/1107378085/16Th-Summit-Of-ECO-To-Take-Place-In-Tashkent
ECO Summit	2017-03-01	2017-03-01	PAK	Islamabad	menafn.com/1107378085/16Th-Summit-Of-ECO-To-Take-Place-In-Tashkent
ECO Summit	2021-11-28	2021-11-28	TKM	Ashgabat	menafn.com/1107378085/16Th-Summit-Of-ECO-To-Take-Place-In-Tashkent
ECO Summit	2023-11-08	2023-11-09	UZB	Tashkent	menafn.com/1107378085/16Th-Summit-Of-ECO-To-Take-Place-In-Tashkent
ECO Summit	2025-07-03	2025-07-04	AZE	Khankendi	
ECOWAS Summit	1975-05-28	1975-05-28	NGA	Lagos	
ECOWAS Summit	1976-11	1976-11	TGO	Lome	
ECOWAS Summit	1978-04	1978-04	NGA	Lagos	
ECOWAS Summit	1979-05-28	1979-05-29	SEN	Dakar	
ECOWAS Summit	1980-05-27	1980-05-28	TGO	Lome	
ECOWAS Summit	1981-05-28	1981-05-29	SLE	Freetown	docslib.org/doc/11771041/29-1981-final-communique-economic-community-of-west
ECOWAS Summit	1982-05-28	1982-05-29	BEN	Cotonou	
ECOWAS Summit	1983-05-28	1983-05-30	GIN	Conakry	
ECOWAS Summit	1984-11-22	1984-11-23	TGO	Lome	
ECOWAS Summit	1985-07-05	1985-07-06	TGO	Lome	
ECOWAS Summit	1986-06-30	1986-07-02	NGA	Abuja	
ECOWAS Summit	1987-07-07	1987-07-09	NGA	Abuja	
ECOWAS Summit	1988-06-24	1988-06-25	TGO	Lome	
ECOWAS Summit	1989-06-29	1989-06-30	BFA	Ouagadougou	docslib.org/doc/12698859/at-the-end-of-the-twelfth-session-of-the-authority-of-heads-of-state-and-government-held-at-ouagadougou-from-29-to-30
ECOWAS Summit	1990-05-28	1990-05-30	GMB	Banjul	
ECOWAS Summit	1991-07-04	1991-07-06	NGA	Abuja	
ECOWAS Summit	1992-07-27	1992-07-29	SEN	Dakar	
ECOWAS Summit	1993-07-22	1993-07-24	BEN	Cotonou	
ECOWAS Summit	1994-08-05	1994-08-06	NGA	Abuja	
ECOWAS Summit	1995-07-28	1995-07-29	GHA	Accra	
ECOWAS Summit	1996-07-26	1996-07-27	NGA	Abuja	
ECOWAS Summit	1997-08-28	1997-08-29	NGA	Abuja	
ECOWAS Summit	1998-10-30	1998-10-31	NGA	Abuja	
ECOWAS Summit	1999-12-09	1999-12-10	TGO	Lome	pdfslide.us/documents/twenty-secondsession-of-theauthority.html
ECOWAS Summit	2000-05-28	2000-05-29	NGA	Abuja	
ECOWAS Summit	2000-12-15	2000-12-16	MLI	Bamako	
ECOWAS Summit	2001-12-20	2001-12-21	SEN	Dakar	
ECOWAS Summit	2003-01-30	2003-01-31	SEN	Dakar	
ECOWAS Summit	2003-12-19	2003-12-19	GHA	Accra	
ECOWAS Summit	2005-01-19	2005-01-19	GHA	Accra	docslib.org/doc/4104976/final-communique
ECOWAS Summit	2006-01-12	2006-01-12	NER	Niamey	
ECOWAS Summit	2006-06-14	2006-06-14	NGA	Abuja	
ECOWAS Summit	2007-01-19	2007-01-19	BFA	Ouagadougou	
ECOWAS Summit	2007-06-15	2007-06-15	NGA	Abuja	
ECOWAS Summit	2008-01-18	2008-01-18	BFA	Ouagadougou	
ECOWAS Summit	2008-06-23	2008-06-23	NGA	Abuja	
ECOWAS Summit	2008-12-19	2008-12-19	NGA	Abuja	docslib.org/doc/2250675/his-excellency-k-compaore-president-of-faso-current-chairman-of-the-authority-of-heads-of-state-and-government-of-ecowas
ECOWAS Summit	2009-06-22	2009-06-22	NGA	Abuja	
ECOWAS Summit	2010-02-16	2010-02-16	NGA	Abuja	
ECOWAS Summit	2010-07-02	2010-07-02	CPV	Sal	
ECOWAS Summit	2011-03-23	2011-03-24	NGA	Abuja	
ECOWAS Summit	2012-02-16	2012-02-17	NGA	Abuja	
ECOWAS Summit	2012-06-28	2012-06-29	CIV	Yamoussoukro	
ECOWAS Summit	2012-11-11	2012-11-11	NGA	Abuja	
ECOWAS Summit	2013-02-27	2013-02-28	CIV	Yamoussoukro	
ECOWAS Summit	2013-07-17	2013-07-18	NGA	Abuja	
ECOWAS Summit	2013-10-25	2013-10-25	SEN	Dakar	
ECOWAS Summit	2014-03-28	2014-03-29	CIV	Yamoussoukro	
ECOWAS Summit	2014-07-10	2014-07-10	GHA	Accra	thepoint.gm/africa/gambia/article/final-communique-forty-fifth-ordinary-session-of-the-authority-of-ecowas-heads-of-state-and-governme
ECOWAS Summit	2014-12-15	2014-12-15	NGA	Abuja	
ECOWAS Summit	2015-05-19	2015-05-19	GHA	Accra	
ECOWAS Summit	2015-12-16	2015-12-17	NGA	Abuja	www.nanews.net/news/ecowas-leaders-take-key-decisions-at-abuja-summit/
ECOWAS Summit	2016-06-04	2016-06-04	SEN	Dakar	
ECOWAS Summit	2016-12-17	2016-12-17	NGA	Abuja	elombah.com/50th-ordinary-session-of-ecowas-heads-of-state-govt-final-communique/
ECOWAS Summit	2017-06-04	2017-06-04	LBR	Monrovia	
ECOWAS Summit	2017-12-16	2017-12-16	NGA	Abuja	
ECOWAS Summit	2018-07-30	2018-07-31	TGO	Lome	
ECOWAS Summit	2018-12-22	2018-12-22	NGA	Abuja	www.gbcghanaonline.com/newsletter-reports/final-communique-54th-ecowas-summit/2018/
ECOWAS Summit	2019-06-29	2019-06-29	NGA	Abuja	
ECOWAS Summit	2019-09-14	2019-09-14	BFA	Ouagadougou	
ECOWAS Summit	2019-12-21	2019-12-21	NGA	Abuja	
ECOWAS Summit	2020-09-07	2020-09-07	NER	Niamey	
ECOWAS Summit	2021-05-30	2021-05-30	GHA	Accra	
ECOWAS Summit	2021-06-19	2021-06-19	GHA	Accra	
ECOWAS Summit	2021-09-16	2021-09-16	GHA	Accra	
ECOWAS Summit	2021-11-07	2021-11-07	GHA	Accra	
ECOWAS Summit	2021-12-12	2021-12-12	NGA	Abuja	
ECOWAS Summit	2022-01-09	2022-01-09	GHA	Accra	
ECOWAS Summit	2022-02-03	2022-02-03	GHA	Accra	
ECOWAS Summit	2022-03-25	2022-03-25	GHA	Accra	
ECOWAS Summit	2022-06-04	2022-06-04	GHA	Accra	
ECOWAS Summit	2022-07-03	2022-07-03	GHA	Accra	
ECOWAS Summit	2022-12-04	2022-12-04	NGA	Abuja	
ECOWAS Summit	2023-07-09	2023-07-09	GNB	Bissau	
ECOWAS Summit	2023-07-30	2023-07-30	NGA	Abuja	
ECOWAS Summit	2023-08-10	2023-08-10	NGA	Abuja	
ECOWAS Summit	2023-12-10	2023-12-10	NGA	Abuja	
ECOWAS Summit	2024-02-24	2024-02-24	NGA	Abuja	
ECOWAS Summit	2024-07-07	2024-07-07	NGA	Abuja	
ECOWAS Summit	2024-12-15	2024-12-15	NGA	Abuja	
ECOWAS Summit	2025-06-22	2025-06-22	NGA	Abuja	
ECOWAS Summit	2025-12-14	2025-12-14	NGA	Abuja	
EU-African Union Summit	2000-04-03	2000-04-04	EGY	Cairo	
EU-African Union Summit	2007-12-08	2007-12-09	PRT	Lisbon	
EU-African Union Summit	2010-11-29	2010-11-30	LBY	Tripoli	
EU-African Union Summit	2014-04-02	2014-04-03	BEL	Brussels	
EU-African Union Summit	2017-11-29	2017-11-30	CIV	Abidjan	
EU-African Union Summit	2022-02-17	2022-02-18	BEL	Brussels	
EU-African Union Summit	2025-11-24	2025-11-25	AGO	Luanda	
EU-CELAC Summit	1999-06-28	1999-06-29	BRA	Rio de Janeiro	
EU-CELAC Summit	2002-05-17	2002-05-18	ESP	Madrid	
EU-CELAC Summit	2004-05-28	2004-05-29	MEX	Guadalajara	
EU-CELAC Summit	2006-05-11	2006-05-13	AUT	Vienna	
EU-CELAC Summit	2008-05-16	2008-05-17	PER	Lima	
EU-CELAC Summit	2010-05-18	2010-05-18	ESP	Madrid	
EU-CELAC Summit	2013-01-26	2013-01-27	CHL	Santiago	
EU-CELAC Summit	2015-06-10	2015-06-11	BEL	Brussels	
EU-CELAC Summit	2023-07-17	2023-07-18	BEL	Brussels	
EU-CELAC Summit	2025-11-09	2025-11-10	COL	Santa Marta	
EU-China Summit	1998-04-02	1998-04-02	GBR	London	english.eastday.com/eastday/englishedition/node20665/node20668/node22810/node160523/node160525/userobject1ai2312632.html
EU-China Summit	1999-12-21	1999-12-21	CHN	Beijing	
EU-China Summit	2000-10-23	2000-10-23	CHN	Beijing	
EU-China Summit	2001-09-05	2001-09-05	BEL	Brussels	
EU-China Summit	2002-09-24	2002-09-24	DNK	Copenhagen	
EU-China Summit	2003-10-30	2003-10-30	CHN	Beijing	
EU-China Summit	2004-12-08	2004-12-08	NLD	The Hague	
EU-China Summit	2005-09-05	2005-09-05	CHN	Beijing	
EU-China Summit	2006-09-09	2006-09-09	FIN	Helsinki	
EU-China Summit	2007-11-28	2007-11-28	CHN	Beijing	
EU-China Summit	2009-05-20	2009-05-20	CZE	Prague	
EU-China Summit	2009-11-30	2009-11-30	CHN	Nanjing	
EU-China Summit	2010-10-06	2010-10-06	BEL	Brussels	
EU-China Summit	2012-02-14	2012-02-14	CHN	Beijing	
EU-China Summit	2012-09-20	2012-09-20	BEL	Brussels	
EU-China Summit	2013-11-21	2013-11-21	CHN	Beijing	
EU-China Summit	2015-06-29	2015-06-29	BEL	Brussels	
EU-China Summit	2016-07-12	2016-07-13	CHN	Beijing	
EU-China Summit	2017-06-01	2017-06-02	BEL	Brussels	www.euportal.si/en/events/eu-china-summit/
EU-China Summit	2018-07-16	2018-07-16	CHN	Beijing	
EU-China Summit	2019-04-09	2019-04-09	BEL	Brussels	
EU-China Summit	2023-12-07	2023-12-07	CHN	Beijing	www.sb.by/en/date-of-summit-of-eu-heads-and-china-announced.html
EU-China Summit	2025-07-24	2025-07-24	CHN	Beijing	
EU-Russia Summit	1998-05-15	1998-05-15	GBR	Birmingham	
EU-Russia Summit	1998-10-27	1998-10-27	AUT	Vienna	
EU-Russia Summit	1999-02-18	1999-02-18	RUS	Moscow	
EU-Russia Summit	1999-10-22	1999-10-22	FIN	Helsinki	
EU-Russia Summit	2000-05-29	2000-05-29	RUS	Moscow	en.special.kremlin.ru/events/president/news/38255
EU-Russia Summit	2000-10-30	2000-10-30	FRA	Paris	
EU-Russia Summit	2001-05-17	2001-05-17	RUS	Moscow	
EU-Russia Summit	2001-10-03	2001-10-03	BEL	Brussels	
EU-Russia Summit	2002-05-29	2002-05-29	RUS	Moscow	
EU-Russia Summit	2002-11-11	2002-11-11	BEL	Brussels	europa.eu/rapid/press-release_MEMO-02-228_en.htm
EU-Russia Summit	2003-05-31	2003-05-31	RUS	Saint Petersburg	
EU-Russia Summit	2003-11-06	2003-11-06	ITA	Rome	
EU-Russia Summit	2004-05-21	2004-05-21	RUS	Moscow	
EU-Russia Summit	2004-11-25	2004-11-25	NLD	The Hague	
EU-Russia Summit	2005-05-10	2005-05-10	RUS	Moscow	
EU-Russia Summit	2005-10-04	2005-10-04	GBR	London	
EU-Russia Summit	2006-05-25	2006-05-25	RUS	Sochi	
EU-Russia Summit	2006-11-24	2006-11-24	FIN	Helsinki	
EU-Russia Summit	2007-05-17	2007-05-18	RUS	Samara	europa.eu/rapid/press-release_IP-07-682_en.htm
EU-Russia Summit	2007-10-26	2007-10-26	PRT	Mafra	
EU-Russia Summit	2008-06-26	2008-06-27	RUS	Khanty-Mansiysk	www.eu2008.si/en/Meetings_Calendar/Dates/June/0626_EUTrojka_Rusija.html
EU-Russia Summit	2008-11-14	2008-11-14	FRA	Nice	
EU-Russia Summit	2009-05-21	2009-05-22	RUS	Khabarovsk	
EU-Russia Summit	2009-11-18	2009-11-18	SWE	Stockholm	
EU-Russia Summit	2010-05-31	2010-06-01	RUS	Rostov-on-Don	
EU-Russia Summit	2010-12-07	2010-12-07	BEL	Brussels	
EU-Russia Summit	2011-06-09	2011-06-10	RUS	Nizhny Novgorod	
EU-Russia Summit	2011-12-14	2011-12-15	BEL	Brussels	
EU-Russia Summit	2012-06-03	2012-06-04	RUS	Saint Petersburg	
EU-Russia Summit	2012-12-20	2012-12-21	BEL	Brussels	
EU-Russia Summit	2013-06-03	2013-06-04	RUS	Yekaterinburg	
EU-Russia Summit	2014-01-28	2014-01-28	BEL	Brussels	russiaeu.ru/en/russia-eu-summits
EU-US Summit	1995-12-03	1995-12-03	ESP	Madrid	
EU-US Summit	1996-06-12	1996-06-12	USA	Washington	
EU-US Summit	1996-12-16	1996-12-16	USA	Washington	
EU-US Summit	1997-05-28	1997-05-28	NLD	The Hague	
EU-US Summit	1997-12-05	1997-12-05	USA	Washington	
EU-US Summit	1998-05-18	1998-05-18	GBR	London	
EU-US Summit	1998-12-18	1998-12-18	USA	Washington	
EU-US Summit	1999-06-21	1999-06-21	DEU	Bonn	
EU-US Summit	1999-12-17	1999-12-17	USA	Washington	
EU-US Summit	2000-05-31	2000-05-31	PRT	Lisbon	
EU-US Summit	2000-12-18	2000-12-18	USA	Washington	
EU-US Summit	2001-06-14	2001-06-14	SWE	Gothenburg	
EU-US Summit	2002-05-02	2002-05-02	USA	Washington	
EU-US Summit	2003-06-25	2003-06-25	USA	Washington	
EU-US Summit	2004-06-26	2004-06-26	IRL	Dromoland	
EU-US Summit	2005-06-20	2005-06-20	USA	Washington	
EU-US Summit	2006-06-21	2006-06-21	AUT	Vienna	
EU-US Summit	2007-04-30	2007-04-30	USA	Washington	
EU-US Summit	2008-06-10	2008-06-10	SVN	Kranj	
EU-US Summit	2009-04-05	2009-04-05	CZE	Prague	www.amnesty.eu/news/european-union-eu-united-states-of-america-usa-summit/
EU-US Summit	2009-11-03	2009-11-03	USA	Washington	
EU-US Summit	2010-11-20	2010-11-20	PRT	Lisbon	
EU-US Summit	2011-11-28	2011-11-28	USA	Washington	
EU-US Summit	2014-03-26	2014-03-26	BEL	Brussels	www.euintheus.org/what-we-do/how-eu-us-relations-work/
EU-US Summit	2021-06-15	2021-06-15	BEL	Brussels	www.thewestonforum.com/euro-us-summit-brussels-06-15-2021-consilium/
EU-US Summit	2023-10-20	2023-10-20	USA	Washington	
EU-Western Balkans Summit	2000-11-24	2000-11-24	HRV	Zagreb	
EU-Western Balkans Summit	2003-06-21	2003-06-21	GRC	Thessaloniki	
EU-Western Balkans Summit	2018-05-17	2018-05-17	BGR	Sofia	
EU-Western Balkans Summit	2021-10-06	2021-10-06	SVN	Kranj	
EU-Western Balkans Summit	2022-06-23	2022-06-23	BEL	Brussels	
EU-Western Balkans Summit	2022-12-06	2022-12-06	ALB	Tirana	
EU-Western Balkans Summit	2023-12-13	2023-12-13	BEL	Brussels	
EU-Western Balkans Summit	2024-12-18	2024-12-18	BEL	Brussels	
EU-Western Balkans Summit	2025-12-17	2025-12-17	BEL	Brussels	
EU-Western Balkans Summit	2026-06-05	2026-06-05	MNE	Tivat	adriatico.info/a/tivat-brings-europe-together-eu-western-balkans-summit-becomes-montenegro-s-biggest-diplomatic-test
Earth Summit	1992-06-03	1992-06-14	BRA	Rio de Janeiro	
Earth Summit	1997-06-23	1997-06-27	USA	New York	
Earth Summit	2002-08-26	2002-09-04	ZAF	Johannesburg	
Earth Summit	2012-06-20	2012-06-22	BRA	Rio de Janeiro	
East Asia Summit	2005-12-14	2005-12-14	MYS	Kuala Lumpur	
East Asia Summit	2007-01-15	2007-01-15	PHL	Cebu	
East Asia Summit	2007-11-21	2007-11-21	SGP	Singapore	
East Asia Summit	2009-10-25	2009-10-25	THA	Hua Hin	
East Asia Summit	2010-10-30	2010-10-30	VNM	Hanoi	
East Asia Summit	2011-11-19	2011-11-19	IDN	Bali	
East Asia Summit	2012-11-20	2012-11-20	KHM	Phnom Penh	
East Asia Summit	2013-10-10	2013-10-10	BRN	Bandar Seri Begawan	
East Asia Summit	2014-11-13	2014-11-13	MMR	Naypyidaw	
East Asia Summit	2015-11-22	2015-11-22	MYS	Kuala Lumpur	
East Asia Summit	2016-09-08	2016-09-08	LAO	Vientiane	
East Asia Summit	2017-11-14	2017-11-14	PHL	Manila	www.manilatimes.net/duterte-opens-31st-asean-summit-manila/362430/
East Asia Summit	2018-11-15	2018-11-15	SGP	Singapore	
East Asia Summit	2019-11-04	2019-11-04	THA	Bangkok	
East Asia Summit	2022-11-13	2022-11-13	KHM	Phnom Penh	www.straitstimes.com/asia/se-asia/november-summits-in-south-east-asia
East Asia Summit	2023-09-07	2023-09-07	IDN	Jakarta	
East Asia Summit	2024-10-11	2024-10-11	LAO	Vientiane	
East Asia Summit	2025-10-27	2025-10-27	MYS	Kuala Lumpur	
Eastern Economic Forum	2015-09-03	2015-09-05	RUS	Vladivostok	
Eastern Economic Forum	2016-09-02	2016-09-03	RUS	Vladivostok	
Eastern Economic Forum	2017-09-06	2017-09-07	RUS	Vladivostok	sputniknews.com/business/201709061057125243-east-economic-russia-forum-start/
Eastern Economic Forum	2018-09-11	2018-09-13	RUS	Vladivostok	
Eastern Economic Forum	2019-09-04	2019-09-06	RUS	Vladivostok	
Eastern Economic Forum	2021-09-02	2021-09-04	RUS	Vladivostok	
Eastern Economic Forum	2022-09-05	2022-09-08	RUS	Vladivostok	sputniknews.com/20220904/putin-scheduled-to-hold-meeting-on-economy-after-returning-from-eef---peskov-1100370146.html
Eastern Economic Forum	2023-09-10	2023-09-13	RUS	Vladivostok	
Eastern Economic Forum	2024-09-03	2024-09-06	RUS	Vladivostok	tass.com/economy/1837283
Eastern Economic Forum	2025-09-03	2025-09-06	RUS	Vladivostok	speir.tv/item/vladivostok-eastern-economic-forum-set-for
Eastern Partnership Summit	2009-05-07	2009-05-07	CZE	Prague	
Eastern Partnership Summit	2011-09-29	2011-09-30	POL	Warsaw	
Eastern Partnership Summit	2013-11-28	2013-11-29	LTU	Vilnius	
Eastern Partnership Summit	2015-05-21	2015-05-22	LVA	Riga	
Eastern Partnership Summit	2017-11-24	2017-11-24	BEL	Brussels	
Eastern Partnership Summit	2021-12-15	2021-12-15	BEL	Brussels	
Enthronement of Emperor Akihito	1990-11-12	1990-11-12	JPN	Tokyo	
Enthronement of Emperor Naruhito	2019-10-22	2019-10-22	JPN	Tokyo	
European Council	1975-03-10	1975-03-11	IRL	Dublin	en.wikipedia.org/wiki/List_of_European_Councils
European Council	1975-12-01	1975-12-02	ITA	Rome	en.wikipedia.org/wiki/List_of_European_Councils
European Council	1976-04-01	1976-04-02	LUX	Luxembourg	en.wikipedia.org/wiki/List_of_European_Councils
European Council	1976-11-29	1976-11-30	NLD	The Hague	en.wikipedia.org/wiki/List_of_European_Councils
European Council	1977-03-25	1977-03-26	ITA	Rome	
European Council	1977-06-29	1977-06-30	GBR	London	en.wikipedia.org/wiki/List_of_European_Councils
European Council	1978-04-07	1978-04-08	DNK	Copenhagen	en.wikipedia.org/wiki/List_of_European_Councils
European Council	1978-07-06	1978-07-07	DEU	Bremen	en.wikipedia.org/wiki/List_of_European_Councils
European Council	1979-03-12	1979-03-13	FRA	Paris	en.wikipedia.org/wiki/List_of_European_Councils
European Council	1979-06-21	1979-06-22	FRA	Strasbourg	en.wikipedia.org/wiki/List_of_European_Councils
European Council	1979-11-29	1979-11-30	IRL	Dublin	en.wikipedia.org/wiki/List_of_European_Councils
European Council	1980-04-27	1980-04-28	LUX	Luxembourg	
European Council	1980-06-12	1980-06-13	ITA	Venice	en.wikipedia.org/wiki/List_of_European_Councils
European Council	1980-12-01	1980-12-02	LUX	Luxembourg	en.wikipedia.org/wiki/List_of_European_Councils
European Council	1981-03-23	1981-03-24	NLD	Maastricht	en.wikipedia.org/wiki/List_of_European_Councils
European Council	1981-06-29	1981-06-30	LUX	Luxembourg	en.wikipedia.org/wiki/List_of_European_Councils
European Council	1981-11-26	1981-11-27	GBR	London	en.wikipedia.org/wiki/List_of_European_Councils
European Council	1982-12-03	1982-12-04	DNK	Copenhagen	en.wikipedia.org/wiki/List_of_European_Councils
European Council	1983-06-17	1983-06-19	DEU	Stuttgart	en.wikipedia.org/wiki/List_of_European_Councils
European Council	1983-12-04	1983-12-06	GRC	Athens	en.wikipedia.org/wiki/List_of_European_Councils
European Council	1984-06-25	1984-06-26	FRA	Fontainebleau	en-academic.com/dic.nsf/enwiki/11563314
European Council	1984-12-03	1984-12-04	IRL	Dublin	en-academic.com/dic.nsf/enwiki/11563314
European Council	1985-06-28	1985-06-29	ITA	Milan	en-academic.com/dic.nsf/enwiki/11563314
European Council	1985-12-02	1985-12-03	LUX	Luxembourg	en-academic.com/dic.nsf/enwiki/11563314
European Council	1986-06-26	1986-06-27	NLD	The Hague	
European Council	1986-12-05	1986-12-06	GBR	London	
European Council	1988-06-27	1988-06-28	DEU	Hanover	
European Council	1988-12-02	1988-12-03	GRC	Rhodes	
European Council	1989-06-26	1989-06-27	ESP	Madrid	
European Council	1989-11-18	1989-11-18	FRA	Paris	
European Council	1989-12-08	1989-12-09	FRA	Strasbourg	
European Council	1990-04-28	1990-04-28	IRL	Dublin	
European Council	1990-06-25	1990-06-26	IRL	Dublin	
European Council	1990-10-27	1990-10-28	ITA	Rome	
European Council	1990-12-14	1990-12-15	ITA	Rome	
European Council	1991-04-08	1991-04-08	LUX	Luxembourg	
European Council	1991-06-28	1991-06-29	LUX	Luxembourg	
European Council	1991-12-09	1991-12-10	NLD	Maastricht	
European Council	1992-06-26	1992-06-27	PRT	Lisbon	
European Council	1992-10-16	1992-10-16	GBR	Birmingham	
European Council	1992-12-11	1992-12-12	GBR	Edinburgh	
European Council	1993-06-21	1993-06-22	DNK	Copenhagen	
European Council	1994-06-24	1994-06-25	GRC	Corfu	brorelol.gay/Wikipedia/articles/l/i/s/List_of_European_Councils_86df.html
European Council	1994-12-09	1994-12-10	DEU	Essen	brorelol.gay/Wikipedia/articles/l/i/s/List_of_European_Councils_86df.html
European Council	1995-06-26	1995-06-27	FRA	Cannes	brorelol.gay/Wikipedia/articles/l/i/s/List_of_European_Councils_86df.html
European Council	1995-09-22	1995-09-23	ESP	Formentor	
European Council	1995-12-15	1995-12-16	ESP	Madrid	brorelol.gay/Wikipedia/articles/l/i/s/List_of_European_Councils_86df.html
European Council	1996-03-29	1996-03-29	ITA	Turin	
European Council	1996-06-21	1996-06-22	ITA	Florence	brorelol.gay/Wikipedia/articles/l/i/s/List_of_European_Councils_86df.html
European Council	1996-10-05	1996-10-05	IRL	Dublin	
European Council	1996-12-13	1996-12-14	IRL	Dublin	brorelol.gay/Wikipedia/articles/l/i/s/List_of_European_Councils_86df.html
European Council	1997-05-23	1997-05-23	NLD	Noordwijk	
European Council	1997-06-16	1997-06-17	NLD	Amsterdam	brorelol.gay/Wikipedia/articles/l/i/s/List_of_European_Councils_86df.html
European Council	1997-11-20	1997-11-21	LUX	Luxembourg	brorelol.gay/Wikipedia/articles/l/i/s/List_of_European_Councils_86df.html
European Council	1997-12-12	1997-12-13	LUX	Luxembourg	brorelol.gay/Wikipedia/articles/l/i/s/List_of_European_Councils_86df.html
European Council	1998-06-15	1998-06-16	GBR	Cardiff	brorelol.gay/Wikipedia/articles/l/i/s/List_of_European_Councils_86df.html
European Council	1998-10-24	1998-10-25	AUT	Pörtschach	
European Council	1998-12-11	1998-12-12	AUT	Vienna	brorelol.gay/Wikipedia/articles/l/i/s/List_of_European_Councils_86df.html
European Council	1999-02-26	1999-02-26	DEU	Bonn	
European Council	1999-03-24	1999-03-25	DEU	Berlin	
European Council	1999-06-03	1999-06-04	DEU	Cologne	en-academic.com/dic.nsf/enwiki/6538244
European Council	1999-10-15	1999-10-16	FIN	Tampere	brorelol.gay/Wikipedia/articles/l/i/s/List_of_European_Councils_86df.html
European Council	1999-12-10	1999-12-11	FIN	Helsinki	brorelol.gay/Wikipedia/articles/l/i/s/List_of_European_Councils_86df.html
European Council	2000-03-23	2000-03-24	PRT	Lisbon	brorelol.gay/Wikipedia/articles/l/i/s/List_of_European_Councils_86df.html
European Council	2000-06-19	2000-06-20	PRT	Santa Maria da Feira	brorelol.gay/Wikipedia/articles/l/i/s/List_of_European_Councils_86df.html
European Council	2000-10-13	2000-10-14	FRA	Biarritz	
European Council	2000-12-07	2000-12-10	FRA	Nice	
European Council	2001-03-23	2001-03-24	SWE	Stockholm	
European Council	2001-06-15	2001-06-16	SWE	Gothenburg	
European Council	2001-10-19	2001-10-19	BEL	Ghent	
European Council	2002-03-15	2002-03-16	ESP	Barcelona	
European Council	2002-06-21	2002-06-22	ESP	Seville	
European Council	2002-12-12	2002-12-13	DNK	Copenhagen	
European Council	2003-04-16	2003-04-17	GRC	Athens	
European Council	2003-06-19	2003-06-20	GRC	Thessaloniki	
European Council	2005-10-27	2005-10-27	GBR	Hampton Court	
European Council	2006-10-20	2006-10-20	FIN	Lahti	en.kremlin.ru/events/president/news/36697
European Council	2007-03-25	2007-03-25	DEU	Berlin	
European Council	2007-10-18	2007-10-19	PRT	Lisbon	
European Council	2015-11-12	2015-11-12	MLT	Valletta	
European Council	2016-09-16	2016-09-16	SVK	Bratislava	
European Council	2017-02-03	2017-02-03	MLT	Valletta	
European Council	2017-03-25	2017-03-25	ITA	Rome	
European Council	2017-09-28	2017-09-29	EST	Tallinn	
European Council	2017-11-17	2017-11-17	SWE	Gothenburg	
European Council	2018-09-19	2018-09-20	AUT	Salzburg	
European Council	2019-05-09	2019-05-09	ROU	Sibiu	
European Council	2021-05-07	2021-05-08	PRT	Porto	
European Council	2021-10-05	2021-10-05	SVN	Kranj	
European Council	2022-03-10	2022-03-11	FRA	Versailles	
European Council	2022-10-07	2022-10-07	CZE	Prague	
European Council	2023-10-06	2023-10-06	ESP	Granada	
European Council	2024-11-08	2024-11-08	HUN	Budapest	
European Council	2025-10-01	2025-10-01	DNK	Copenhagen	
European Council	2026-02-12	2026-02-12	BEL	Alden Biesen	www.steelorbis.com/steel-news/latest-news/eu-leaders-discuss-competitiveness-at-informal-retreat-in-alden-biesen-1436443.htm
European Council	2026-04-23	2026-04-24	CYP	Nicosia	cyprusfaq.com/en/south/news/kiprskii-uzel-es-ishchet-balans-mezhdu-voinoi-energiei-i-dengami-v-respublike-kipr/
European Political Community Summit	2022-10-06	2022-10-06	CZE	Prague	
European Political Community Summit	2023-06-01	2023-06-01	MDA	Bulboaca	
European Political Community Summit	2023-10-05	2023-10-05	ESP	Granada	
European Political Community Summit	2024-07-18	2024-07-18	GBR	Blenheim Palace	
European Political Community Summit	2024-11-07	2024-11-07	HUN	Budapest	
European Political Community Summit	2025-05-16	2025-05-16	ALB	Tirana	wikimili.com/en/6th_European_Political_Community_Summit
European Political Community Summit	2025-10-02	2025-10-02	DNK	Copenhagen	
European Political Community Summit	2026-05-04	2026-05-04	ARM	Yerevan	efinder.lk/news/article/world-leaders-arrive-in-armenia-for-eighth-epc-summit
Fall of the Berlin Wall Anniversary	2009-11-09	2009-11-09	DEU	Berlin	
Forum on China-Africa Cooperation	2000-10-10	2000-10-12	CHN	Beijing	
Forum on China-Africa Cooperation	2003-12-15	2003-12-16	ETH	Addis Ababa	
Forum on China-Africa Cooperation	2006-11-03	2006-11-05	CHN	Beijing	
Forum on China-Africa Cooperation	2009-11-08	2009-11-09	EGY	Sharm el-Sheikh	
Forum on China-Africa Cooperation	2012-07-19	2012-07-20	CHN	Beijing	
Forum on China-Africa Cooperation	2015-12-04	2015-12-05	ZAF	Johannesburg	
Forum on China-Africa Cooperation	2018-09-03	2018-09-04	CHN	Beijing	
Forum on China-Africa Cooperation	2021-11-29	2021-11-30	SEN	Dakar	
Forum on China-Africa Cooperation	2024-09-04	2024-09-06	CHN	Beijing	
Francophonie Summit	1986-02-17	1986-02-19	FRA	Paris	
Francophonie Summit	1987-09-02	1987-09-04	CAN	Quebec City	
Francophonie Summit	1989-05-24	1989-05-26	SEN	Dakar	
Francophonie Summit	1991-11-19	1991-11-21	FRA	Paris	
Francophonie Summit	1993-10-16	1993-10-18	MUS	Port Louis	
Francophonie Summit	1995-12-02	1995-12-04	BEN	Cotonou	
Francophonie Summit	1997-11-14	1997-11-16	VNM	Hanoi	
Francophonie Summit	1999-09-03	1999-09-05	CAN	Moncton	
Francophonie Summit	2002-10-18	2002-10-20	LBN	Beirut	
Francophonie Summit	2004-11-26	2004-11-27	BFA	Ouagadougou	
Francophonie Summit	2006-09-28	2006-09-29	ROU	Bucharest	
Francophonie Summit	2008-10-17	2008-10-19	CAN	Quebec City	
Francophonie Summit	2010-10-23	2010-10-24	CHE	Montreux	www.international.gc.ca/franco/summit-sommet.aspx?lang=fra
Francophonie Summit	2012-10-13	2012-10-14	COD	Kinshasa	www.international.gc.ca/franco/summit-sommet.aspx?lang=fra
Francophonie Summit	2014-11-29	2014-11-30	SEN	Dakar	aidef.fide.com/spip.php?article129
Francophonie Summit	2016-11-26	2016-11-27	MDG	Antananarivo	
Francophonie Summit	2018-10-11	2018-10-12	ARM	Yerevan	
Francophonie Summit	2022-11-19	2022-11-20	TUN	Djerba	lalibreville.com/le-18eme-sommet-de-la-francophonie-sest-ouvert-a-djerba-en-presence-notamment-dali-bongo-ondimba-et-demmanuel-macron/embed/
Francophonie Summit	2024-10-04	2024-10-05	FRA	Paris	edisolum.fr/
Francophonie Summit	2026-11	2026-11	KHM	Phnom Penh	www.gavroche-thailande.com/cambodge-francophonie-phnom-penh-est-finalement-preferee-a-siem-reap
Future Investment Initiative	2017-10-24	2017-10-26	SAU	Riyadh	
Future Investment Initiative	2018-10-23	2018-10-25	SAU	Riyadh	
Future Investment Initiative	2019-10-29	2019-10-31	SAU	Riyadh	
Future Investment Initiative	2021-01-27	2021-01-28	SAU	Riyadh	
Future Investment Initiative	2021-10-26	2021-10-28	SAU	Riyadh	
Future Investment Initiative	2022-10-25	2022-10-27	SAU	Riyadh	arabnews.com/node/2182596
Future Investment Initiative	2023-10-24	2023-10-26	SAU	Riyadh	
Future Investment Initiative	2024-10-29	2024-10-31	SAU	Riyadh	
Future Investment Initiative	2025-10-27	2025-10-30	SAU	Riyadh	www.arabnews.com/node/2620483/business-economy
G15 Summit	1990-06-01	1990-06-03	MYS	Kuala Lumpur	
G15 Summit	1991-11-27	1991-11-29	VEN	Caracas	
G15 Summit	1992-11-21	1992-11-23	SEN	Dakar	
G15 Summit	1994-03-28	1994-03-30	IND	New Delhi	
G15 Summit	1995-11-06	1995-11-07	ARG	Buenos Aires	
G15 Summit	1996-11-03	1996-11-05	ZWE	Harare	
G15 Summit	1997-11-03	1997-11-05	MYS	Kuala Lumpur	
G15 Summit	1998-05-11	1998-05-13	EGY	Cairo	
G15 Summit	1999-02-10	1999-02-12	JAM	Montego Bay	en.wikipedia.org/wiki/9th_G-15_summit
G15 Summit	2000-06-19	2000-06-20	EGY	Cairo	
G15 Summit	2001-05-30	2001-05-31	IDN	Jakarta	
G15 Summit	2004-02-27	2004-02-28	VEN	Caracas	www.worldlibrary.org/articles/eng/12th_G-15_summit
G15 Summit	2006-09-14	2006-09-14	CUB	Havana	worldlibrary.org/articles/eng/13th_G-15_summit
G15 Summit	2010-05-17	2010-05-17	IRN	Tehran	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	1999-12-15	1999-12-16	DEU	Berlin	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2000-10-24	2000-10-25	CAN	Montreal	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2001-11-16	2001-11-17	CAN	Ottawa	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2002-11-22	2002-11-23	IND	New Delhi	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2003-10-26	2003-10-27	MEX	Morelia	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2004-11-20	2004-11-21	DEU	Berlin	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2005-10-15	2005-10-16	CHN	Xianghe	petercostello.com.au/treasurer-to-attend-g-20-meeting-in-china
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2006-11-18	2006-11-19	AUS	Melbourne	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2007-11-17	2007-11-18	ZAF	Kleinmond	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2008-11-08	2008-11-09	BRA	São Paulo	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2009-03-14	2009-03-14	GBR	Horsham	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2009-09-04	2009-09-05	GBR	London	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2009-11-06	2009-11-07	GBR	St Andrews	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2010-06-04	2010-06-05	KOR	Busan	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2010-10-22	2010-10-23	KOR	Gyeongju	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2011-02-18	2011-02-19	FRA	Paris	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2011-10-14	2011-10-15	FRA	Paris	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2012-02-25	2012-02-26	MEX	Mexico City	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2012-11-04	2012-11-05	MEX	Mexico City	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2013-02-15	2013-02-16	RUS	Moscow	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2013-07-19	2013-07-20	RUS	Moscow	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2014-02-22	2014-02-23	AUS	Sydney	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2014-09-20	2014-09-21	AUS	Cairns	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2015-02-09	2015-02-10	TUR	Istanbul	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2015-09-04	2015-09-05	TUR	Ankara	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2016-02-26	2016-02-27	CHN	Shanghai	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2016-07-23	2016-07-24	CHN	Chengdu	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2017-03-17	2017-03-18	DEU	Baden-Baden	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2018-03-19	2018-03-20	ARG	Buenos Aires	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2018-07-21	2018-07-22	ARG	Buenos Aires	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2019-06-08	2019-06-09	JPN	Fukuoka	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2020-02-22	2020-02-23	SAU	Riyadh	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2021-07-09	2021-07-10	ITA	Venice	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2022-02-17	2022-02-18	IDN	Jakarta	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2022-07-15	2022-07-16	IDN	Bali	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2023-02-24	2023-02-25	IND	Bengaluru	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2023-07-17	2023-07-18	IND	Gandhinagar	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2024-02-28	2024-02-29	BRA	São Paulo	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2024-07-25	2024-07-26	BRA	Rio de Janeiro	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2025-02-26	2025-02-27	ZAF	Cape Town	
G20 Finance Ministers and Central Bank Governors' Meeting|Group of Twenty Summit	2025-07-17	2025-07-18	ZAF	Durban	
G20 Foreign Ministers' Meeting|Group of Twenty Summit	2012-02-19	2012-02-20	MEX	Los Cabos	
G20 Foreign Ministers' Meeting|Group of Twenty Summit	2017-02-16	2017-02-17	DEU	Bonn	
G20 Foreign Ministers' Meeting|Group of Twenty Summit	2018-05-20	2018-05-21	ARG	Buenos Aires	
G20 Foreign Ministers' Meeting|Group of Twenty Summit	2019-11-22	2019-11-23	JPN	Nagoya	www.g20aichi-nagoya.go.jp/en/about/g20.html
G20 Foreign Ministers' Meeting|Group of Twenty Summit	2021-06-29	2021-06-29	ITA	Matera	
G20 Foreign Ministers' Meeting|Group of Twenty Summit	2022-07-07	2022-07-08	IDN	Bali	
G20 Foreign Ministers' Meeting|Group of Twenty Summit	2023-03-01	2023-03-02	IND	New Delhi	
G20 Foreign Ministers' Meeting|Group of Twenty Summit	2024-02-21	2024-02-22	BRA	Rio de Janeiro	
G20 Foreign Ministers' Meeting|Group of Twenty Summit	2024-09-25	2024-09-25	USA	New York	
G20 Foreign Ministers' Meeting|Group of Twenty Summit	2025-02-20	2025-02-21	ZAF	Johannesburg	
G20 Foreign Ministers' Meeting|Group of Twenty Summit	2025-09-25	2025-09-25	USA	New York	
G7 Finance Ministers' Meeting|Group of Seven Summit	1985-09-22	1985-09-22	USA	New York	
G7 Finance Ministers' Meeting|Group of Seven Summit	1987-02-21	1987-02-22	FRA	Paris	
G7 Finance Ministers' Meeting|Group of Seven Summit	2010-02-05	2010-02-06	CAN	Iqaluit	
G7 Finance Ministers' Meeting|Group of Seven Summit	2013-05-10	2013-05-11	GBR	Aylesbury	
G7 Finance Ministers' Meeting|Group of Seven Summit	2015-05-27	2015-05-29	DEU	Dresden	
G7 Finance Ministers' Meeting|Group of Seven Summit	2016-05-20	2016-05-21	JPN	Sendai	
G7 Finance Ministers' Meeting|Group of Seven Summit	2017-05-11	2017-05-13	ITA	Bari	
G7 Finance Ministers' Meeting|Group of Seven Summit	2018-05-31	2018-06-02	CAN	Whistler	
G7 Finance Ministers' Meeting|Group of Seven Summit	2019-07-17	2019-07-18	FRA	Chantilly	
G7 Finance Ministers' Meeting|Group of Seven Summit	2021-06-04	2021-06-05	GBR	London	
G7 Finance Ministers' Meeting|Group of Seven Summit	2022-05-18	2022-05-20	DEU	Bonn	
G7 Finance Ministers' Meeting|Group of Seven Summit	2023-05-11	2023-05-13	JPN	Niigata	
G7 Finance Ministers' Meeting|Group of Seven Summit	2024-05-23	2024-05-25	ITA	Stresa	
G7 Finance Ministers' Meeting|Group of Seven Summit	2025-05-20	2025-05-22	CAN	Banff	
G7 Foreign Ministers' Meeting|Group of Seven Summit	1998-05-08	1998-05-09	GBR	London	
G7 Foreign Ministers' Meeting|Group of Seven Summit	1999-06-10	1999-06-10	DEU	Cologne	
G7 Foreign Ministers' Meeting|Group of Seven Summit	1999-12-16	1999-12-17	DEU	Berlin	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2000-07-12	2000-07-13	JPN	Miyazaki	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2001-07-18	2001-07-19	ITA	Rome	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2002-06-12	2002-06-13	CAN	Whistler	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2003-05-22	2003-05-23	FRA	Paris	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2004-05-14	2004-05-14	USA	Washington	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2005-06-23	2005-06-23	GBR	London	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2006-06-29	2006-06-29	RUS	Moscow	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2007-05-30	2007-05-30	DEU	Potsdam	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2008-06-26	2008-06-27	JPN	Kyoto	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2009-06-25	2009-06-27	ITA	Trieste	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2010-03-29	2010-03-30	CAN	Gatineau	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2011-03-14	2011-03-15	FRA	Paris	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2012-04-11	2012-04-12	USA	Washington	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2013-04-10	2013-04-11	GBR	London	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2015-04-14	2015-04-15	DEU	Lübeck	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2016-04-10	2016-04-11	JPN	Hiroshima	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2017-04-10	2017-04-11	ITA	Lucca	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2018-04-22	2018-04-23	CAN	Toronto	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2019-04-05	2019-04-06	FRA	Dinard	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2021-05-03	2021-05-05	GBR	London	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2021-12-10	2021-12-12	GBR	Liverpool	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2022-05-12	2022-05-14	DEU	Weissenhaus	www.govmemo.com/england/foreign_affairs_c39/g7_-_participation_o..._d6909id.shtml
G7 Foreign Ministers' Meeting|Group of Seven Summit	2022-11-03	2022-11-04	DEU	Münster	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2023-04-16	2023-04-18	JPN	Karuizawa	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2023-11-07	2023-11-08	JPN	Tokyo	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2024-04-17	2024-04-19	ITA	Capri	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2024-11-25	2024-11-26	ITA	Fiuggi	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2025-03-12	2025-03-14	CAN	La Malbaie	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2025-11-11	2025-11-12	CAN	Niagara-on-the-Lake	
G7 Foreign Ministers' Meeting|Group of Seven Summit	2026-03-26	2026-03-27	FRA	Vaux-de-Cernay	www.devdiscourse.com/article/business/3836228-g7-ministers-to-convene-on-iran-diplomacy-at-iconic-french-location
G7 Nuclear Safety and Security Summit|Group of Seven Summit	1996-04-19	1996-04-20	RUS	Moscow	
GATT Ministerial Meeting	1982-11-24	1982-11-29	CHE	Geneva	
GATT Ministerial Meeting	1986-09-15	1986-09-20	URY	Punta del Este	
GATT Ministerial Meeting	1988-12-05	1988-12-09	CAN	Montreal	
GATT Ministerial Meeting	1990-12-03	1990-12-07	BEL	Brussels	
GATT Ministerial Meeting	1994-04-12	1994-04-15	MAR	Marrakech	
GCC Summit	1981-05-25	1981-05-26	ARE	Abu Dhabi	gulfnews.com/world/gulf/timeline-of-the-gcc-summit-1.723199
GCC Summit	1981-11-10	1981-11-11	SAU	Riyadh	gulfnews.com/world/gulf/timeline-of-the-gcc-summit-1.723199
GCC Summit	1982-11-09	1982-11-11	BHR	Manama	gulfnews.com/world/gulf/timeline-of-the-gcc-summit-1.723199
GCC Summit	1983-11-07	1983-11-09	QAT	Doha	gulfnews.com/world/gulf/timeline-of-the-gcc-summit-1.723199
GCC Summit	1984-11-27	1984-11-29	KWT	Kuwait City	
GCC Summit	1985-11-03	1985-11-06	OMN	Muscat	
GCC Summit	1986-11-02	1986-11-05	ARE	Abu Dhabi	
GCC Summit	1987-12-26	1987-12-29	SAU	Riyadh	gulfnews.com/world/gulf/timeline-of-the-gcc-summit-1.723199
GCC Summit	1988-12-19	1988-12-22	BHR	Manama	
GCC Summit	1989-12-18	1989-12-21	OMN	Muscat	
GCC Summit	1990-12-22	1990-12-25	QAT	Doha	
GCC Summit	1991-12-23	1991-12-25	KWT	Kuwait City	
GCC Summit	1992-12-21	1992-12-23	ARE	Abu Dhabi	
GCC Summit	1993-12-20	1993-12-22	SAU	Riyadh	
GCC Summit	1994-12-19	1994-12-21	BHR	Manama	
GCC Summit	1995-12-04	1995-12-06	OMN	Muscat	
GCC Summit	1996-12-07	1996-12-09	QAT	Doha	
GCC Summit	1997-12-20	1997-12-22	KWT	Kuwait City	
GCC Summit	1998-12-07	1998-12-09	ARE	Abu Dhabi	
GCC Summit	1999-11-27	1999-11-29	SAU	Riyadh	
GCC Summit	2000-12-30	2000-12-31	BHR	Manama	
GCC Summit	2001-12-30	2001-12-31	OMN	Muscat	
GCC Summit	2002-12-21	2002-12-22	QAT	Doha	
GCC Summit	2003-12-21	2003-12-22	KWT	Kuwait City	
GCC Summit	2004-12-20	2004-12-21	BHR	Manama	
GCC Summit	2005-12-18	2005-12-19	ARE	Abu Dhabi	
GCC Summit	2006-12-09	2006-12-10	SAU	Riyadh	
GCC Summit	2007-12-03	2007-12-04	QAT	Doha	
GCC Summit	2008-12-29	2008-12-30	OMN	Muscat	
GCC Summit	2009-12-14	2009-12-15	KWT	Kuwait City	
GCC Summit	2010-12-06	2010-12-07	ARE	Abu Dhabi	
GCC Summit	2011-12-19	2011-12-20	SAU	Riyadh	
GCC Summit	2012-12-24	2012-12-25	BHR	Manama	
GCC Summit	2013-12-10	2013-12-11	KWT	Kuwait City	
GCC Summit	2014-12-09	2014-12-09	QAT	Doha	
GCC Summit	2015-05-05	2015-05-05	SAU	Riyadh	
GCC Summit	2015-12-09	2015-12-10	SAU	Riyadh	
GCC Summit	2016-12-06	2016-12-07	BHR	Manama	
GCC Summit	2017-12-05	2017-12-05	KWT	Kuwait City	
GCC Summit	2018-12-09	2018-12-09	SAU	Riyadh	
GCC Summit	2019-05-30	2019-05-30	SAU	Mecca	
GCC Summit	2019-12-10	2019-12-10	SAU	Riyadh	
GCC Summit	2021-01-05	2021-01-05	SAU	Al-Ula	
GCC Summit	2021-12-14	2021-12-14	SAU	Riyadh	
GCC Summit	2022-12-09	2022-12-09	SAU	Riyadh	
GCC Summit	2023-12-05	2023-12-05	QAT	Doha	
GCC Summit	2024-12-01	2024-12-01	KWT	Kuwait City	menafn.com/1108936455/GCC-Chief-Kuwaits-45Th-Gulf-Summit-Unique-Stop-In-Regional-Coop
GCC Summit	2025-12-03	2025-12-03	BHR	Manama	starvisionnews.com/?p=106865
GCC-Central Asia Summit	2023-07-19	2023-07-19	SAU	Jeddah	www.albawaba.com/news/gulf-central-asian-countries-summit-commenced-today-jeddah-1527327
GCC-US Summit	2015-05-13	2015-05-14	USA	Camp David	
GCC-US Summit	2016-04-21	2016-04-21	SAU	Riyadh	
GCC-US Summit	2017-05-21	2017-05-21	SAU	Riyadh	
GCC-US Summit	2025-05-14	2025-05-14	SAU	Riyadh	
Geneva peace talks on Syria	2012-06-30	2012-06-30	CHE	Geneva	
Geneva peace talks on Syria	2014-01-22	2014-01-31	CHE	Montreux	
Geneva peace talks on Syria	2014-02-10	2014-02-15	CHE	Geneva	
Geneva peace talks on Syria	2016-01-29	2016-02-03	CHE	Geneva	
Geneva peace talks on Syria	2016-03-14	2016-03-24	CHE	Geneva	
Geneva peace talks on Syria	2016-04-13	2016-04-27	CHE	Geneva	
Geneva peace talks on Syria	2017-02-23	2017-03-03	CHE	Geneva	
Geneva peace talks on Syria	2017-03-23	2017-03-31	CHE	Geneva	
Geneva peace talks on Syria	2017-05-16	2017-05-19	CHE	Geneva	
Geneva peace talks on Syria	2017-07-10	2017-07-14	CHE	Geneva	
Geneva peace talks on Syria	2017-11-28	2017-12-14	CHE	Geneva	
Geneva peace talks on Syria	2018-01-25	2018-01-26	AUT	Vienna	
Greater Mekong Subregion Summit	2002-11-03	2002-11-03	KHM	Phnom Penh	
Greater Mekong Subregion Summit	2005-07-04	2005-07-05	CHN	Kunming	
Greater Mekong Subregion Summit	2008-03-30	2008-03-31	LAO	Vientiane	
Greater Mekong Subregion Summit	2011-12-19	2011-12-20	MMR	Naypyidaw	
Greater Mekong Subregion Summit	2014-12-19	2014-12-20	THA	Bangkok	
Greater Mekong Subregion Summit	2018-03-29	2018-03-31	VNM	Hanoi	
Greater Mekong Subregion Summit	2024-11-06	2024-11-07	CHN	Kunming	
Group of 77 Summit	2000-04-10	2000-04-14	CUB	Havana	
Group of 77 Summit	2005-06-12	2005-06-16	QAT	Doha	
Group of 77 Summit	2014-06-14	2014-06-15	BOL	Santa Cruz	
Group of 77 Summit	2023-09-15	2023-09-16	CUB	Havana	
Group of 77 Summit	2024-01-21	2024-01-22	UGA	Kampala	
Group of Eight Summit	1998-05-15	1998-05-17	GBR	Birmingham	
Group of Eight Summit	1999-06-18	1999-06-20	DEU	Cologne	
Group of Eight Summit	2000-07-21	2000-07-23	JPN	Okinawa	
Group of Eight Summit	2001-07-20	2001-07-22	ITA	Genoa	
Group of Eight Summit	2002-06-26	2002-06-27	CAN	Kananaskis	
Group of Eight Summit	2003-06-01	2003-06-03	FRA	Evian-les-Bains	
Group of Eight Summit	2004-06-08	2004-06-10	USA	Sea Island	
Group of Eight Summit	2005-07-06	2005-07-08	GBR	Gleneagles	
Group of Eight Summit	2006-07-15	2006-07-17	RUS	Saint Petersburg	
Group of Eight Summit	2007-06-06	2007-06-08	DEU	Heiligendamm	
Group of Eight Summit	2008-07-07	2008-07-09	JPN	Toyako	
Group of Eight Summit	2009-07-08	2009-07-10	ITA	L'Aquila	
Group of Eight Summit	2010-06-25	2010-06-26	CAN	Huntsville	
Group of Eight Summit	2011-05-26	2011-05-27	FRA	Deauville	
Group of Eight Summit	2012-05-18	2012-05-19	USA	Camp David	
Group of Eight Summit	2013-06-17	2013-06-18	GBR	Lough Erne	
Group of Seven Summit	1975-11-15	1975-11-17	FRA	Rambouillet	
Group of Seven Summit	1976-06-27	1976-06-28	PRI	San Juan	
Group of Seven Summit	1977-05-07	1977-05-08	GBR	London	
Group of Seven Summit	1978-07-16	1978-07-17	DEU	Bonn	
Group of Seven Summit	1979-06-28	1979-06-29	JPN	Tokyo	
Group of Seven Summit	1980-06-22	1980-06-23	ITA	Venice	
Group of Seven Summit	1981-07-20	1981-07-21	CAN	Montebello	
Group of Seven Summit	1982-06-04	1982-06-06	FRA	Versailles	
Group of Seven Summit	1983-05-28	1983-05-30	USA	Williamsburg	
Group of Seven Summit	1984-06-07	1984-06-09	GBR	London	
Group of Seven Summit	1985-05-02	1985-05-04	DEU	Bonn	
Group of Seven Summit	1986-05-04	1986-05-06	JPN	Tokyo	
Group of Seven Summit	1987-06-08	1987-06-10	ITA	Venice	
Group of Seven Summit	1988-06-19	1988-06-21	CAN	Toronto	
Group of Seven Summit	1989-07-14	1989-07-16	FRA	Paris	
Group of Seven Summit	1990-07-09	1990-07-11	USA	Houston	
Group of Seven Summit	1991-07-15	1991-07-17	GBR	London	
Group of Seven Summit	1992-07-06	1992-07-08	DEU	Munich	
Group of Seven Summit	1993-07-07	1993-07-09	JPN	Tokyo	
Group of Seven Summit	1994-07-08	1994-07-10	ITA	Naples	
Group of Seven Summit	1995-06-15	1995-06-17	CAN	Halifax	
Group of Seven Summit	1996-06-27	1996-06-29	FRA	Lyon	
Group of Seven Summit	1997-06-20	1997-06-22	USA	Denver	
Group of Seven Summit	2014-03-24	2014-03-24	NLD	The Hague	
Group of Seven Summit	2014-06-04	2014-06-05	BEL	Brussels	
Group of Seven Summit	2015-06-07	2015-06-08	DEU	Elmau	
Group of Seven Summit	2016-05-26	2016-05-27	JPN	Ise-Shima	
Group of Seven Summit	2017-05-26	2017-05-27	ITA	Taormina	
Group of Seven Summit	2018-06-08	2018-06-09	CAN	La Malbaie	
Group of Seven Summit	2019-08-24	2019-08-26	FRA	Biarritz	
Group of Seven Summit	2021-06-11	2021-06-13	GBR	Carbis Bay	www.thebalancemoney.com/g8-summit-what-is-it-who-belongs-what-happens-3306112
Group of Seven Summit	2022-03-24	2022-03-24	BEL	Brussels	
Group of Seven Summit	2022-06-26	2022-06-28	DEU	Elmau	
Group of Seven Summit	2023-05-19	2023-05-21	JPN	Hiroshima	
Group of Seven Summit	2024-06-13	2024-06-15	ITA	Borgo Egnazia	
Group of Seven Summit	2025-06-15	2025-06-17	CAN	Kananaskis	
Group of Seven Summit	2026-06-15	2026-06-17	FRA	Evian-les-Bains	en.interfax.com.ua/news/general/1135081.html
Group of Twenty Summit	2008-11-14	2008-11-15	USA	Washington	
Group of Twenty Summit	2009-04-01	2009-04-02	GBR	London	
Group of Twenty Summit	2009-09-24	2009-09-25	USA	Pittsburgh	
Group of Twenty Summit	2010-06-26	2010-06-27	CAN	Toronto	
Group of Twenty Summit	2010-11-11	2010-11-12	KOR	Seoul	
Group of Twenty Summit	2011-11-03	2011-11-04	FRA	Cannes	
Group of Twenty Summit	2012-06-18	2012-06-19	MEX	Los Cabos	
Group of Twenty Summit	2013-09-05	2013-09-06	RUS	Saint Petersburg	
Group of Twenty Summit	2014-11-15	2014-11-16	AUS	Brisbane	
Group of Twenty Summit	2015-11-15	2015-11-16	TUR	Antalya	
Group of Twenty Summit	2016-09-04	2016-09-05	CHN	Hangzhou	
Group of Twenty Summit	2017-07-07	2017-07-08	DEU	Hamburg	
Group of Twenty Summit	2018-11-30	2018-12-01	ARG	Buenos Aires	
Group of Twenty Summit	2019-06-28	2019-06-29	JPN	Osaka	www.b20indonesia2022.org/about-g20
Group of Twenty Summit	2021-10-30	2021-10-31	ITA	Rome	www.b20indonesia2022.org/about-g20
Group of Twenty Summit	2022-11-15	2022-11-16	IDN	Bali	
Group of Twenty Summit	2023-09-09	2023-09-10	IND	New Delhi	
Group of Twenty Summit	2024-11-18	2024-11-19	BRA	Rio de Janeiro	
Group of Twenty Summit	2025-11-22	2025-11-23	ZAF	Johannesburg	
Heart of Asia Conference	2011-11-02	2011-11-02	TUR	Istanbul	friendlywiki.com/article/index.php?title=Istanbul_Process
Heart of Asia Conference	2012-06-14	2012-06-14	AFG	Kabul	friendlywiki.com/article/index.php?title=Istanbul_Process
Heart of Asia Conference	2013-04-26	2013-04-26	KAZ	Almaty	friendlywiki.com/article/index.php?title=Istanbul_Process
Heart of Asia Conference	2014-10-31	2014-10-31	CHN	Beijing	friendlywiki.com/article/index.php?title=Istanbul_Process
Heart of Asia Conference	2015-12-09	2015-12-09	PAK	Islamabad	friendlywiki.com/article/index.php?title=Istanbul_Process
Heart of Asia Conference	2016-12-04	2016-12-04	IND	Amritsar	friendlywiki.com/article/index.php?title=Istanbul_Process
Heart of Asia Conference	2017-12-01	2017-12-01	AZE	Baku	friendlywiki.com/article/index.php?title=Istanbul_Process
Heart of Asia Conference	2019-12-09	2019-12-09	TUR	Istanbul	friendlywiki.com/article/index.php?title=Istanbul_Process
Heart of Asia Conference	2021-03-30	2021-03-30	TJK	Dushanbe	
IGAD Summit	1986-01-15	1986-01-16	DJI	Djibouti	
IGAD Summit	1996-03-21	1996-03-21	KEN	Nairobi	
IGAD Summit	1996-11-25	1996-11-26	DJI	Djibouti	
IGAD Summit	2000-11-23	2000-11-24	SDN	Khartoum	
IGAD Summit	2002-01-10	2002-01-11	SDN	Khartoum	
IGAD Summit	2003-10-24	2003-10-25	UGA	Kampala	
IGAD Summit	2006-03-20	2006-03-20	KEN	Nairobi	
IGAD Summit	2008-06-14	2008-06-14	ETH	Addis Ababa	
IGAD Summit	2013-12-27	2013-12-27	KEN	Nairobi	
IGAD Summit	2014-03-13	2014-03-13	ETH	Addis Ababa	
IGAD Summit	2016-09-13	2016-09-13	SOM	Mogadishu	wikiclassic.com/wiki/28th_IGAD_Extra_ordinary_summit
IGAD Summit	2017-03-25	2017-03-25	KEN	Nairobi	www.lovesahara.com/index.php?action=zoom&id=61374&method=section
IGAD Summit	2018-06-21	2018-06-21	ETH	Addis Ababa	
IGAD Summit	2020-12-20	2020-12-20	DJI	Djibouti	africadiplomatic.com/2020/12/20/djibouti-borrell-on-eu-igad-partnership/
IGAD Summit	2022-07-05	2022-07-05	KEN	Nairobi	
IGAD Summit	2023-06-12	2023-06-12	DJI	Djibouti	igad.int/final-communique-of-the-14th-ordinary-session-of-the-igad-assembly-of-heads-of-state-and-government-djibouti-republic-of-djibouti-12th-june-2023/
IGAD Summit	2023-12-09	2023-12-09	DJI	Djibouti	
IGAD Summit	2024-01-18	2024-01-18	UGA	Entebbe	allsbc.com/emergency-igad-summit-tackles-soaring-somalia-ethiopia-strife/
IMF-World Bank Annual Meetings	1975-09-01	1975-09-05	USA	Washington	
IMF-World Bank Annual Meetings	1976-10-04	1976-10-08	PHL	Manila	
IMF-World Bank Annual Meetings	1977-09-26	1977-09-30	USA	Washington	
IMF-World Bank Annual Meetings	1978-09-25	1978-09-28	USA	Washington	
IMF-World Bank Annual Meetings	1979-10-02	1979-10-05	YUG	Belgrade	
IMF-World Bank Annual Meetings	1980-09-30	1980-10-03	USA	Washington	
IMF-World Bank Annual Meetings	1981-09-29	1981-10-02	USA	Washington	
IMF-World Bank Annual Meetings	1982-09-06	1982-09-09	CAN	Toronto	
IMF-World Bank Annual Meetings	1983-09-27	1983-09-30	USA	Washington	
IMF-World Bank Annual Meetings	1984-09-24	1984-09-27	USA	Washington	
IMF-World Bank Annual Meetings	1985-10-08	1985-10-11	KOR	Seoul	
IMF-World Bank Annual Meetings	1986-09-30	1986-10-03	USA	Washington	
IMF-World Bank Annual Meetings	1987-09-29	1987-10-01	USA	Washington	
IMF-World Bank Annual Meetings	1988-09-27	1988-09-29	DEU	West Berlin	
IMF-World Bank Annual Meetings	1989-09-26	1989-09-28	USA	Washington	
IMF-World Bank Annual Meetings	1990-09-25	1990-09-27	USA	Washington	
IMF-World Bank Annual Meetings	1991-10-15	1991-10-17	THA	Bangkok	
IMF-World Bank Annual Meetings	1992-09-22	1992-09-24	USA	Washington	
IMF-World Bank Annual Meetings	1993-09-28	1993-09-30	USA	Washington	
IMF-World Bank Annual Meetings	1994-10-04	1994-10-06	ESP	Madrid	
IMF-World Bank Annual Meetings	1995-10-10	1995-10-12	USA	Washington	
IMF-World Bank Annual Meetings	1996-10-01	1996-10-03	USA	Washington	
IMF-World Bank Annual Meetings	1997-09-23	1997-09-25	HKG	Hong Kong	
IMF-World Bank Annual Meetings	1998-10-06	1998-10-08	USA	Washington	
IMF-World Bank Annual Meetings	1999-09-28	1999-09-30	USA	Washington	
IMF-World Bank Annual Meetings	2000-04-16	2000-04-17	USA	Washington	
IMF-World Bank Annual Meetings	2000-09-26	2000-09-28	CZE	Prague	
IMF-World Bank Annual Meetings	2001-04-29	2001-04-30	USA	Washington	
IMF-World Bank Annual Meetings	2002-04-20	2002-04-21	USA	Washington	
IMF-World Bank Annual Meetings	2002-09-28	2002-09-29	USA	Washington	
IMF-World Bank Annual Meetings	2003-04-12	2003-04-13	USA	Washington	
IMF-World Bank Annual Meetings	2003-09-23	2003-09-24	ARE	Dubai	
IMF-World Bank Annual Meetings	2004-04-24	2004-04-25	USA	Washington	
IMF-World Bank Annual Meetings	2004-10-02	2004-10-03	USA	Washington	
IMF-World Bank Annual Meetings	2005-04-16	2005-04-17	USA	Washington	
IMF-World Bank Annual Meetings	2005-09-24	2005-09-25	USA	Washington	
IMF-World Bank Annual Meetings	2006-04-22	2006-04-23	USA	Washington	
IMF-World Bank Annual Meetings	2006-09-19	2006-09-20	SGP	Singapore	
IMF-World Bank Annual Meetings	2007-04-14	2007-04-15	USA	Washington	
IMF-World Bank Annual Meetings	2007-10-20	2007-10-22	USA	Washington	
IMF-World Bank Annual Meetings	2008-04-12	2008-04-13	USA	Washington	
IMF-World Bank Annual Meetings	2008-10-11	2008-10-13	USA	Washington	
IMF-World Bank Annual Meetings	2009-04-25	2009-04-26	USA	Washington	
IMF-World Bank Annual Meetings	2009-10-06	2009-10-07	TUR	Istanbul	
IMF-World Bank Annual Meetings	2010-04-24	2010-04-25	USA	Washington	
IMF-World Bank Annual Meetings	2010-10-08	2010-10-10	USA	Washington	
IMF-World Bank Annual Meetings	2011-04-15	2011-04-17	USA	Washington	
IMF-World Bank Annual Meetings	2011-09-23	2011-09-25	USA	Washington	
IMF-World Bank Annual Meetings	2012-04-20	2012-04-22	USA	Washington	
IMF-World Bank Annual Meetings	2012-10-09	2012-10-14	JPN	Tokyo	
IMF-World Bank Annual Meetings	2013-04-19	2013-04-21	USA	Washington	
IMF-World Bank Annual Meetings	2013-10-11	2013-10-13	USA	Washington	
IMF-World Bank Annual Meetings	2014-04-11	2014-04-13	USA	Washington	
IMF-World Bank Annual Meetings	2014-10-10	2014-10-12	USA	Washington	
IMF-World Bank Annual Meetings	2015-04-17	2015-04-19	USA	Washington	
IMF-World Bank Annual Meetings	2015-10-09	2015-10-11	PER	Lima	
IMF-World Bank Annual Meetings	2016-04-15	2016-04-17	USA	Washington	
IMF-World Bank Annual Meetings	2016-10-07	2016-10-09	USA	Washington	
IMF-World Bank Annual Meetings	2017-04-21	2017-04-23	USA	Washington	globalbusinesscoalition.org/international-events/april-21-23-2017-wb-group-imf-spring-meetings-washington-d-c-usa/
IMF-World Bank Annual Meetings	2017-10-13	2017-10-15	USA	Washington	
IMF-World Bank Annual Meetings	2018-04-20	2018-04-22	USA	Washington	
IMF-World Bank Annual Meetings	2018-10-08	2018-10-14	IDN	Bali	
IMF-World Bank Annual Meetings	2019-04-12	2019-04-14	USA	Washington	
IMF-World Bank Annual Meetings	2019-10-14	2019-10-20	USA	Washington	
IMF-World Bank Annual Meetings	2021-10-11	2021-10-17	USA	Washington	
IMF-World Bank Annual Meetings	2022-04-18	2022-04-24	USA	Washington	
IMF-World Bank Annual Meetings	2022-10-10	2022-10-16	USA	Washington	
IMF-World Bank Annual Meetings	2023-04-10	2023-04-16	USA	Washington	
IMF-World Bank Annual Meetings	2023-10-09	2023-10-15	MAR	Marrakech	
IMF-World Bank Annual Meetings	2024-04-15	2024-04-20	USA	Washington	
IMF-World Bank Annual Meetings	2024-10-21	2024-10-26	USA	Washington	
IMF-World Bank Annual Meetings	2025-04-21	2025-04-26	USA	Washington	
IMF-World Bank Annual Meetings	2025-10-13	2025-10-18	USA	Washington	
IMF-World Bank Annual Meetings	2026-04-13	2026-04-18	USA	Washington	
IMF-World Bank Annual Meetings	2026-10-12	2026-10-18	THA	Bangkok	
Ibero-American Summit	1991-07-18	1991-07-19	MEX	Guadalajara	en.academic.ru/dic.nsf/enwiki/7707662
Ibero-American Summit	1992-07-23	1992-07-24	ESP	Madrid	en.academic.ru/dic.nsf/enwiki/7707662
Ibero-American Summit	1993-07-15	1993-07-16	BRA	Salvador	
Ibero-American Summit	1994-06-14	1994-06-15	COL	Cartagena	
Ibero-American Summit	1995-10-16	1995-10-17	ARG	Bariloche	
Ibero-American Summit	1996-11-10	1996-11-11	CHL	Santiago	
Ibero-American Summit	1997-11-08	1997-11-09	VEN	Isla Margarita	
Ibero-American Summit	1998-10-17	1998-10-18	PRT	Porto	
Ibero-American Summit	1999-11-15	1999-11-16	CUB	Havana	
Ibero-American Summit	2000-11-17	2000-11-18	PAN	Panama City	
Ibero-American Summit	2001-11-23	2001-11-24	PER	Lima	
Ibero-American Summit	2002-11-15	2002-11-16	DOM	Bávaro	
Ibero-American Summit	2003-11-14	2003-11-15	BOL	Santa Cruz	
Ibero-American Summit	2004-11-19	2004-11-20	CRI	San José	
Ibero-American Summit	2005-10-14	2005-10-15	ESP	Salamanca	
Ibero-American Summit	2006-11-03	2006-11-05	URY	Montevideo	
Ibero-American Summit	2007-11-08	2007-11-10	CHL	Santiago	
Ibero-American Summit	2008-10-29	2008-10-31	SLV	San Salvador	
Ibero-American Summit	2009-11-29	2009-12-01	PRT	Estoril	
Ibero-American Summit	2010-12-03	2010-12-04	ARG	Mar del Plata	www.cancilleria.gov.co/en/ibero-american-summit
Ibero-American Summit	2011-10-28	2011-10-29	PRY	Asunción	
Ibero-American Summit	2012-11-16	2012-11-17	ESP	Cádiz	
Ibero-American Summit	2013-10-18	2013-10-19	PAN	Panama City	
Ibero-American Summit	2014-12-08	2014-12-09	MEX	Veracruz	
Ibero-American Summit	2016-10-28	2016-10-29	COL	Cartagena	
Ibero-American Summit	2018-11-15	2018-11-16	GTM	Antigua Guatemala	
Ibero-American Summit	2021-04-21	2021-04-21	AND	Soldeu	
Ibero-American Summit	2023-03-24	2023-03-25	DOM	Santo Domingo	
Ibero-American Summit	2024-11-14	2024-11-15	ECU	Cuenca	
Ibero-American Summit	2026-11-04	2026-11-05	ESP	Madrid	www.lanacion.com.ar/agencias/cumbre-iberoamericana-en-madrid-se-realizara-el-4-y-5-de-noviembre-de-2026-nid25092025/
India-Africa Forum Summit	2008-04-08	2008-04-09	IND	New Delhi	
India-Africa Forum Summit	2011-05-24	2011-05-25	ETH	Addis Ababa	
India-Africa Forum Summit	2015-10-26	2015-10-29	IND	New Delhi	japantimes.co.jp/opinion/2015/11/04/commentary/world-commentary/indias-drive-increase-involvement-africa
Inter-Korean summit	2000-06-13	2000-06-15	PRK	Pyongyang	
Inter-Korean summit	2007-10-02	2007-10-04	PRK	Pyongyang	
Inter-Korean summit	2018-04-27	2018-04-27	KOR	Panmunjom	
Inter-Korean summit	2018-05-26	2018-05-26	PRK	Panmunjom	
Inter-Korean summit	2018-09-18	2018-09-20	PRK	Pyongyang	
International AI Safety Summit	2023-11-01	2023-11-02	GBR	Bletchley Park	
International AI Safety Summit	2024-05-21	2024-05-22	KOR	Seoul	
International AI Safety Summit	2025-02-10	2025-02-11	FRA	Paris	
International AI Safety Summit	2026-02-16	2026-02-20	IND	New Delhi	www.galaxyclasses.co.in/details?res_id=9330&res_type=ca
International Conference on Afghanistan	2001-11-27	2001-12-05	DEU	Bonn	
International Conference on Afghanistan	2002-01-21	2002-01-22	JPN	Tokyo	
International Conference on Afghanistan	2004-03-31	2004-04-01	DEU	Berlin	
International Conference on Afghanistan	2006-01-31	2006-02-01	GBR	London	
International Conference on Afghanistan	2007-07-02	2007-07-03	ITA	Rome	
International Conference on Afghanistan	2008-06-12	2008-06-12	FRA	Paris	
International Conference on Afghanistan	2009-03-31	2009-03-31	NLD	The Hague	
International Conference on Afghanistan	2010-01-28	2010-01-28	GBR	London	
International Conference on Afghanistan	2010-07-20	2010-07-20	AFG	Kabul	
International Conference on Afghanistan	2011-12-05	2011-12-05	DEU	Bonn	
International Conference on Afghanistan	2012-07-08	2012-07-08	JPN	Tokyo	
International Conference on Afghanistan	2014-12-03	2014-12-04	GBR	London	
International Conference on Afghanistan	2016-10-04	2016-10-05	BEL	Brussels	
International Conference on Afghanistan	2018-11-27	2018-11-28	CHE	Geneva	
International Conference on Financing for Development	2002-03-18	2002-03-22	MEX	Monterrey	
International Conference on Financing for Development	2008-11-29	2008-12-02	QAT	Doha	
International Conference on Financing for Development	2015-07-13	2015-07-16	ETH	Addis Ababa	
International Conference on Financing for Development	2025-06-30	2025-07-03	ESP	Seville	
International Conference on Population and Development	1994-09-05	1994-09-13	EGY	Cairo	
Iran nuclear talks	2008-07-19	2008-07-19	CHE	Geneva	
Iran nuclear talks	2009-10-01	2009-10-01	CHE	Geneva	
Iran nuclear talks	2010-12-06	2010-12-07	CHE	Geneva	
Iran nuclear talks	2011-01-21	2011-01-22	TUR	Istanbul	
Iran nuclear talks	2012-04-14	2012-04-14	TUR	Istanbul	
Iran nuclear talks	2012-05-23	2012-05-24	IRQ	Baghdad	
Iran nuclear talks	2012-06-18	2012-06-19	RUS	Moscow	
Iran nuclear talks	2013-02-26	2013-02-27	KAZ	Almaty	
Iran nuclear talks	2013-04-05	2013-04-06	KAZ	Almaty	
Iran nuclear talks	2013-10-15	2013-10-16	CHE	Geneva	
Iran nuclear talks	2013-11-07	2013-11-10	CHE	Geneva	
Iran nuclear talks	2013-11-20	2013-11-24	CHE	Geneva	
Iran nuclear talks	2014-02-18	2014-02-20	AUT	Vienna	
Iran nuclear talks	2014-03-18	2014-03-19	AUT	Vienna	
Iran nuclear talks	2014-04-08	2014-04-09	AUT	Vienna	
Iran nuclear talks	2014-05-13	2014-05-16	AUT	Vienna	
Iran nuclear talks	2014-06-16	2014-06-20	AUT	Vienna	
Iran nuclear talks	2014-07-03	2014-07-19	AUT	Vienna	
Iran nuclear talks	2014-09-18	2014-09-26	USA	New York	
Iran nuclear talks	2014-10-14	2014-10-16	AUT	Vienna	
Iran nuclear talks	2014-11-18	2014-11-24	AUT	Vienna	
Iran nuclear talks	2014-12-17	2014-12-17	CHE	Geneva	
Iran nuclear talks	2015-01-18	2015-01-18	CHE	Geneva	
Iran nuclear talks	2015-03-02	2015-03-04	CHE	Montreux	
Iran nuclear talks	2015-03-16	2015-03-20	CHE	Lausanne	
Iran nuclear talks	2015-03-26	2015-04-02	CHE	Lausanne	
Iran nuclear talks	2015-06-27	2015-07-14	AUT	Vienna	
Iran nuclear talks	2021-04-06	2021-04-09	AUT	Vienna	
Iran nuclear talks	2021-04-15	2021-04-20	AUT	Vienna	
Iran nuclear talks	2021-04-27	2021-05-01	AUT	Vienna	
Iran nuclear talks	2021-05-07	2021-05-19	AUT	Vienna	
Iran nuclear talks	2021-05-25	2021-06-02	AUT	Vienna	
Iran nuclear talks	2021-06-12	2021-06-20	AUT	Vienna	
Iran nuclear talks	2021-11-29	2021-12-03	AUT	Vienna	
Iran nuclear talks	2021-12-09	2021-12-17	AUT	Vienna	
Iran nuclear talks	2021-12-27	2021-12-30	AUT	Vienna	
Iran nuclear talks	2022-01	2022-01	AUT	Vienna	
Iran nuclear talks	2022-02	2022-02	AUT	Vienna	
Iran nuclear talks	2022-06-28	2022-06-29	QAT	Doha	
Iran nuclear talks	2022-08-04	2022-08-08	AUT	Vienna	
Iran nuclear talks	2025-04-12	2025-04-12	OMN	Muscat	
Iran nuclear talks	2025-04-19	2025-04-19	ITA	Rome	
Iran nuclear talks	2025-04-26	2025-04-26	OMN	Muscat	
Iran nuclear talks	2025-05-11	2025-05-11	OMN	Muscat	
Iran nuclear talks	2025-05-16	2025-05-16	TUR	Istanbul	
Iran nuclear talks	2025-05-23	2025-05-23	ITA	Rome	
Iran nuclear talks	2025-06-20	2025-06-20	CHE	Geneva	
Iran nuclear talks	2025-07-25	2025-07-25	TUR	Istanbul	
Iran nuclear talks	2026-02-06	2026-02-06	OMN	Muscat	english.pravda.ru/news/world/165752-iran-us-nuclear-talks-muscat-oman/
Iran nuclear talks	2026-02-17	2026-02-17	CHE	Geneva	menafn.com/1110802674/Third-Round-of-Iran-US-Indirect-Nuclear-Talks-Wraps-Up-in-Geneva
Iran nuclear talks	2026-02-26	2026-02-26	CHE	Geneva	menafn.com/1110802674/Third-Round-of-Iran-US-Indirect-Nuclear-Talks-Wraps-Up-in-Geneva
Iran nuclear talks	2026-04-11	2026-04-12	PAK	Islamabad	
Italy-Africa Summit	2024-01-28	2024-01-29	ITA	Rome	
Jeddah Security and Development Summit	2022-07-16	2022-07-16	SAU	Jeddah	
Joint Arab-Islamic Summit	2023-11-11	2023-11-11	SAU	Riyadh	
Joint Arab-Islamic Summit	2024-11-11	2024-11-11	SAU	Riyadh	
Joint Arab-Islamic Summit	2025-09-15	2025-09-15	QAT	Doha	
Korea-Africa Summit	2024-06-04	2024-06-05	KOR	Seoul	
Lancang-Mekong Cooperation Leaders' Meeting	2016-03-23	2016-03-23	CHN	Sanya	
Lancang-Mekong Cooperation Leaders' Meeting	2018-01-10	2018-01-10	KHM	Phnom Penh	
Madrid Peace Conference	1991-10-30	1991-11-01	ESP	Madrid	
Manama Dialogue	2004-12-03	2004-12-05	BHR	Manama	
Manama Dialogue	2005-12-02	2005-12-04	BHR	Manama	
Manama Dialogue	2006-12-08	2006-12-10	BHR	Manama	
Manama Dialogue	2007-12-07	2007-12-09	BHR	Manama	
Manama Dialogue	2008-12-12	2008-12-14	BHR	Manama	gcclub.org/0000/00/00/manama-dialogue-to-discuss-security-issues/
Manama Dialogue	2009-12-11	2009-12-13	BHR	Manama	
Manama Dialogue	2010-12-03	2010-12-05	BHR	Manama	mahmood.tv/2010/12/01/just-in-time-iiss/
Manama Dialogue	2012-12-07	2012-12-09	BHR	Manama	iissvoicesblog.wordpress.com/2012/12/04/manama-voices-2012-all-about-the-dialogue/
Manama Dialogue	2013-12-06	2013-12-08	BHR	Manama	www.somanbaby.com/2013/12/14/whats-up-ahead-at-manama-dialogue/
Manama Dialogue	2014-12-05	2014-12-07	BHR	Manama	gulfdailymail.com/bahrain-to-host-manama-dialogue-on-december-5-7/
Manama Dialogue	2015-10-30	2015-11-01	BHR	Manama	gulfnews.com/world/gulf/bahrain/manama-dialogue-to-focus-on-iran-daesh-yemen-1.1566027
Manama Dialogue	2016-12-09	2016-12-11	BHR	Manama	
Manama Dialogue	2017-12-08	2017-12-10	BHR	Manama	
Manama Dialogue	2018-10-26	2018-10-28	BHR	Manama	www.gdnonline.com/Details/389581/Stage-set-for-top-security-summit
Manama Dialogue	2019-11-22	2019-11-24	BHR	Manama	
Manama Dialogue	2020-12-04	2020-12-06	BHR	Manama	
Manama Dialogue	2021-11-19	2021-11-21	BHR	Manama	
Manama Dialogue	2022-11-18	2022-11-20	BHR	Manama	
Manama Dialogue	2023-11-17	2023-11-19	BHR	Manama	
Manama Dialogue	2024-12-06	2024-12-08	BHR	Manama	
Manama Dialogue	2025-10-31	2025-11-02	BHR	Manama	
Mekong River Commission Summit	2010-04-05	2010-04-05	THA	Hua Hin	
Mekong River Commission Summit	2014-04-05	2014-04-05	VNM	Ho Chi Minh City	
Mekong River Commission Summit	2018-04-05	2018-04-05	KHM	Siem Reap	
Mekong River Commission Summit	2023-04-05	2023-04-05	LAO	Vientiane	
Mekong-Japan Summit	2009-11-06	2009-11-07	JPN	Tokyo	www.topnews.in/japan-host-mekong-summit-next-month-2228000
Mekong-Japan Summit	2010-10-29	2010-10-29	VNM	Hanoi	
Mekong-Japan Summit	2011-11-18	2011-11-18	IDN	Bali	www.mofa.go.jp/announce/jfpu/2011/12/1221-01.html
Mekong-Japan Summit	2012-04-21	2012-04-21	JPN	Tokyo	
Mekong-Japan Summit	2013-12-14	2013-12-14	JPN	Tokyo	www.mofa.go.jp/s_sa/sea1/page3e_000145.html
Mekong-Japan Summit	2014-11-12	2014-11-12	MMR	Naypyidaw	
Mekong-Japan Summit	2015-07-04	2015-07-04	JPN	Tokyo	
Mekong-Japan Summit	2016-09-07	2016-09-07	LAO	Vientiane	
Mekong-Japan Summit	2017-11-13	2017-11-13	PHL	Manila	plaistrlc.blogspot.com/2017/11/31st-asean-summit-and-related-summits.html
Mekong-Japan Summit	2018-10-09	2018-10-09	JPN	Tokyo	en.qdnd.vn/foreign-affairs/multilateral-relations/pm-nguyen-xuan-phuc-attends-10th-mekong-japan-summit-497702
Mekong-Japan Summit	2019-11-04	2019-11-04	THA	Bangkok	
Mekong-ROK Summit	2019-11-27	2019-11-27	KOR	Busan	
Mercosur Summit	1991-03-26	1991-03-26	PRY	Asunción	
Mercosur Summit	1991-12-17	1991-12-17	BRA	Brasília	www.sice.oas.org/trade/mrcsrs/decisions/DEC1491s.asp
Mercosur Summit	1992-06-26	1992-06-27	ARG	Las Leñas	
Mercosur Summit	1992-12-28	1992-12-28	URY	Montevideo	
Mercosur Summit	1993-07-01	1993-07-01	PRY	Asunción	
Mercosur Summit	1994-01-17	1994-01-17	URY	Colonia	
Mercosur Summit	1994-08-04	1994-08-05	ARG	Buenos Aires	
Mercosur Summit	1994-12-16	1994-12-17	BRA	Ouro Preto	
Mercosur Summit	1995-08-04	1995-08-05	PRY	Asunción	
Mercosur Summit	1995-12-06	1995-12-07	URY	Punta del Este	
Mercosur Summit	1996-06-24	1996-06-25	ARG	San Luis	
Mercosur Summit	1996-12-16	1996-12-17	BRA	Fortaleza	
Mercosur Summit	1997-06-18	1997-06-19	PRY	Asunción	
Mercosur Summit	1997-12-15	1997-12-15	URY	Montevideo	
Mercosur Summit	1998-07-23	1998-07-24	ARG	Ushuaia	
Mercosur Summit	1998-12-09	1998-12-10	BRA	Rio de Janeiro	
Mercosur Summit	1999-06-14	1999-06-15	PRY	Asunción	
Mercosur Summit	1999-12-07	1999-12-08	URY	Montevideo	
Mercosur Summit	2000-06-29	2000-06-30	ARG	Buenos Aires	
Mercosur Summit	2000-12-14	2000-12-15	BRA	Florianópolis	
Mercosur Summit	2001-06-21	2001-06-22	PRY	Asunción	
Mercosur Summit	2001-12-20	2001-12-21	URY	Montevideo	
Mercosur Summit	2002-07-04	2002-07-05	ARG	Buenos Aires	
Mercosur Summit	2002-12-05	2002-12-06	BRA	Brasília	
Mercosur Summit	2003-06-17	2003-06-18	PRY	Asunción	
Mercosur Summit	2003-12-15	2003-12-16	URY	Montevideo	
Mercosur Summit	2004-07-07	2004-07-08	ARG	Puerto Iguazú	
Mercosur Summit	2004-12-16	2004-12-17	BRA	Ouro Preto	
Mercosur Summit	2005-06-19	2005-06-20	PRY	Asunción	
Mercosur Summit	2005-12-08	2005-12-09	URY	Montevideo	es.scribd.com/document/476698007/PROTOCOLO-CONSTITUTIVO-DEL-PARLAMENTO-DEL-MERCOSUR-pdf
Mercosur Summit	2006-07-20	2006-07-21	ARG	Córdoba	
Mercosur Summit	2007-01-18	2007-01-19	BRA	Rio de Janeiro	
Mercosur Summit	2007-06-28	2007-06-29	PRY	Asunción	
Mercosur Summit	2007-12-17	2007-12-18	URY	Montevideo	www.diariodecuyo.com.ar/noticias/las-ultimas-5-cumbres-914041.html
Mercosur Summit	2008-06-30	2008-07-01	ARG	Tucumán	www.diariodecuyo.com.ar/noticias/las-ultimas-5-cumbres-914041.html
Mercosur Summit	2008-12-15	2008-12-16	BRA	Costa do Sauípe	www.diariodecuyo.com.ar/noticias/las-ultimas-5-cumbres-914041.html
Mercosur Summit	2009-07-23	2009-07-24	PRY	Asunción	
Mercosur Summit	2009-12-07	2009-12-08	URY	Montevideo	
Mercosur Summit	2010-08-02	2010-08-03	ARG	San Juan	
Mercosur Summit	2010-12-16	2010-12-17	BRA	Foz do Iguaçu	
Mercosur Summit	2011-06-28	2011-06-29	PRY	Asunción	
Mercosur Summit	2011-12-19	2011-12-20	URY	Montevideo	
Mercosur Summit	2012-06-28	2012-06-29	ARG	Mendoza	
Mercosur Summit	2012-07-31	2012-07-31	BRA	Brasília	
Mercosur Summit	2012-12-06	2012-12-07	BRA	Brasília	
Mercosur Summit	2013-07-11	2013-07-12	URY	Montevideo	
Mercosur Summit	2014-07-29	2014-07-29	VEN	Caracas	
Mercosur Summit	2014-12-16	2014-12-17	ARG	Paraná	
Mercosur Summit	2015-07-16	2015-07-17	BRA	Brasília	
Mercosur Summit	2015-12-20	2015-12-21	PRY	Asunción	
Mercosur Summit	2017-07-20	2017-07-21	ARG	Mendoza	
Mercosur Summit	2017-12-20	2017-12-21	BRA	Brasília	
Mercosur Summit	2018-06-17	2018-06-18	PRY	Asunción	
Mercosur Summit	2018-12-17	2018-12-18	URY	Montevideo	
Mercosur Summit	2019-07-16	2019-07-17	ARG	Santa Fe	es.m.wikipedia.org/wiki/Cumbre_del_MERCOSUR
Mercosur Summit	2019-12-04	2019-12-05	BRA	Bento Gonçalves	es.m.wikipedia.org/wiki/Cumbre_del_MERCOSUR
Mercosur Summit	2022-07-20	2022-07-21	PRY	Luque	es.m.wikipedia.org/wiki/Cumbre_del_MERCOSUR
Mercosur Summit	2022-12-05	2022-12-06	URY	Montevideo	
Mercosur Summit	2023-07-03	2023-07-04	ARG	Puerto Iguazú	en.mercopress.com/2023/07/03/mercosur-summit-ready-to-kick-off-at-puerto-iguazu
Mercosur Summit	2023-12-07	2023-12-07	BRA	Rio de Janeiro	
Mercosur Summit	2024-07-07	2024-07-08	PRY	Asunción	prensalatina.com.br/2024/06/21/paraguai-se-prepara-para-a-cupula-do-mercosul
Mercosur Summit	2024-12-05	2024-12-06	URY	Montevideo	
Mercosur Summit	2025-07-02	2025-07-03	ARG	Buenos Aires	
Mercosur Summit	2025-12-20	2025-12-20	BRA	Foz do Iguaçu	
Minsk talks	2014-08-26	2014-08-26	BLR	Minsk	
Minsk talks	2014-09-05	2014-09-05	BLR	Minsk	
Minsk talks	2015-02-11	2015-02-12	BLR	Minsk	
Moscow Conference on International Security	2012-05-03	2012-05-04	RUS	Moscow	
Moscow Conference on International Security	2013-05-23	2013-05-24	RUS	Moscow	
Moscow Conference on International Security	2014-05-23	2014-05-24	RUS	Moscow	
Moscow Conference on International Security	2015-04-16	2015-04-17	RUS	Moscow	
Moscow Conference on International Security	2016-04-27	2016-04-28	RUS	Moscow	
Moscow Conference on International Security	2017-04-26	2017-04-27	RUS	Moscow	
Moscow Conference on International Security	2018-04-04	2018-04-05	RUS	Moscow	
Moscow Conference on International Security	2019-04-23	2019-04-25	RUS	Moscow	sputniknews.com/russia/201904241074404921-lavrov-international-security-conference/
Moscow Conference on International Security	2021-06-22	2021-06-24	RUS	Moscow	www.urdupoint.com/en/world/rpt-preview-moscow-conference-on-internati-1283611.html
Moscow Conference on International Security	2022-08-16	2022-08-16	RUS	Moscow	
Moscow Conference on International Security	2023-08-15	2023-08-15	RUS	Moscow	globalupfront.com/amp/2023/08/15/amid-russia-ukraine-war-11th-moscow-international-security-conference-kicks-off-tuesday-western-nations-not-invited
Moscow Victory Day Parade	1995-05-09	1995-05-09	RUS	Moscow	
Moscow Victory Day Parade	2005-05-09	2005-05-09	RUS	Moscow	
Moscow Victory Day Parade	2010-05-09	2010-05-09	RUS	Moscow	
Moscow Victory Day Parade	2015-05-09	2015-05-09	RUS	Moscow	
Moscow Victory Day Parade	2020-06-24	2020-06-24	RUS	Moscow	
Moscow Victory Day Parade	2023-05-09	2023-05-09	RUS	Moscow	
Moscow Victory Day Parade	2024-05-09	2024-05-09	RUS	Moscow	
Moscow Victory Day Parade	2025-05-09	2025-05-09	RUS	Moscow	
Munich Security Conference	1999-02-06	1999-02-07	DEU	Munich	
Munich Security Conference	2000-02-04	2000-02-06	DEU	Munich	
Munich Security Conference	2001-02-02	2001-02-04	DEU	Munich	
Munich Security Conference	2002-02-01	2002-02-03	DEU	Munich	
Munich Security Conference	2003-02-07	2003-02-09	DEU	Munich	
Munich Security Conference	2004-02-06	2004-02-08	DEU	Munich	
Munich Security Conference	2005-02-11	2005-02-13	DEU	Munich	
Munich Security Conference	2006-02-03	2006-02-05	DEU	Munich	
Munich Security Conference	2007-02-09	2007-02-11	DEU	Munich	
Munich Security Conference	2008-02-08	2008-02-10	DEU	Munich	
Munich Security Conference	2009-02-06	2009-02-08	DEU	Munich	
Munich Security Conference	2010-02-05	2010-02-07	DEU	Munich	
Munich Security Conference	2011-02-04	2011-02-06	DEU	Munich	
Munich Security Conference	2012-02-03	2012-02-05	DEU	Munich	
Munich Security Conference	2013-02-01	2013-02-03	DEU	Munich	
Munich Security Conference	2014-01-31	2014-02-02	DEU	Munich	
Munich Security Conference	2015-02-06	2015-02-08	DEU	Munich	
Munich Security Conference	2016-02-12	2016-02-14	DEU	Munich	
Munich Security Conference	2017-02-17	2017-02-19	DEU	Munich	
Munich Security Conference	2018-02-16	2018-02-18	DEU	Munich	
Munich Security Conference	2019-02-15	2019-02-17	DEU	Munich	
Munich Security Conference	2020-02-14	2020-02-16	DEU	Munich	
Munich Security Conference	2022-02-18	2022-02-20	DEU	Munich	
Munich Security Conference	2023-02-17	2023-02-19	DEU	Munich	
Munich Security Conference	2024-02-16	2024-02-18	DEU	Munich	
Munich Security Conference	2025-02-14	2025-02-16	DEU	Munich	
Munich Security Conference	2026-02-13	2026-02-15	DEU	Munich	
NATO Defence Ministers' Meeting|NATO Summit	1998-09-24	1998-09-25	PRT	Vilamoura	
NATO Defence Ministers' Meeting|NATO Summit	1999-09-21	1999-09-22	CAN	Toronto	
NATO Defence Ministers' Meeting|NATO Summit	2000-10-10	2000-10-10	GBR	Birmingham	
NATO Defence Ministers' Meeting|NATO Summit	2002-09-24	2002-09-25	POL	Warsaw	
NATO Defence Ministers' Meeting|NATO Summit	2003-10-08	2003-10-09	USA	Colorado Springs	
NATO Defence Ministers' Meeting|NATO Summit	2004-10-13	2004-10-14	ROU	Poiana Brasov	
NATO Defence Ministers' Meeting|NATO Summit	2005-02-09	2005-02-10	FRA	Nice	
NATO Defence Ministers' Meeting|NATO Summit	2005-09-13	2005-09-14	DEU	Berlin	
NATO Defence Ministers' Meeting|NATO Summit	2006-02-09	2006-02-10	ITA	Taormina	
NATO Defence Ministers' Meeting|NATO Summit	2006-09-28	2006-09-29	SVN	Portoroz	
NATO Defence Ministers' Meeting|NATO Summit	2007-02-08	2007-02-09	ESP	Seville	nato.int/docu/comm/2007/0702-sevilla/0702-sevilla.htm
NATO Defence Ministers' Meeting|NATO Summit	2007-10-24	2007-10-25	NLD	Noordwijk	
NATO Defence Ministers' Meeting|NATO Summit	2008-02-07	2008-02-08	LTU	Vilnius	www.nato.int/docu/comm/2008/0802-vilnius/0802-mod.htm
NATO Defence Ministers' Meeting|NATO Summit	2008-09-18	2008-09-19	GBR	London	
NATO Defence Ministers' Meeting|NATO Summit	2008-10-09	2008-10-10	HUN	Budapest	
NATO Defence Ministers' Meeting|NATO Summit	2009-02-19	2009-02-20	POL	Krakow	
NATO Defence Ministers' Meeting|NATO Summit	2009-10-22	2009-10-23	SVK	Bratislava	
NATO Defence Ministers' Meeting|NATO Summit	2010-02-04	2010-02-05	TUR	Istanbul	
NATO Foreign Ministers' Meeting|NATO Summit	1976-05-20	1976-05-21	NOR	Oslo	
NATO Foreign Ministers' Meeting|NATO Summit	1979-05-30	1979-05-31	NLD	The Hague	
NATO Foreign Ministers' Meeting|NATO Summit	1980-06-25	1980-06-26	TUR	Ankara	www.nato.int/docu/comm/49-95/c800625a.htm
NATO Foreign Ministers' Meeting|NATO Summit	1981-05-04	1981-05-05	ITA	Rome	
NATO Foreign Ministers' Meeting|NATO Summit	1982-05-17	1982-05-18	LUX	Luxembourg	
NATO Foreign Ministers' Meeting|NATO Summit	1983-06-09	1983-06-10	FRA	Paris	www.nato.int/cps/en/natohq/official_texts_23208.htm?selectedLocale=en
NATO Foreign Ministers' Meeting|NATO Summit	1984-05-29	1984-05-31	USA	Washington	nato.int/docu/comm/comm84.htm
NATO Foreign Ministers' Meeting|NATO Summit	1985-06-06	1985-06-07	PRT	Lisbon	www.nato.int/docu/comm/49-95/c850607a.htm
NATO Foreign Ministers' Meeting|NATO Summit	1986-05-29	1986-05-30	CAN	Halifax	
NATO Foreign Ministers' Meeting|NATO Summit	1987-06-11	1987-06-12	ISL	Reykjavik	
NATO Foreign Ministers' Meeting|NATO Summit	1988-06-09	1988-06-10	ESP	Madrid	
NATO Foreign Ministers' Meeting|NATO Summit	1990-06-07	1990-06-08	GBR	Turnberry	
NATO Foreign Ministers' Meeting|NATO Summit	1991-06-06	1991-06-07	DNK	Copenhagen	
NATO Foreign Ministers' Meeting|NATO Summit	1992-06-04	1992-06-04	NOR	Oslo	
NATO Foreign Ministers' Meeting|NATO Summit	1993-06-10	1993-06-10	GRC	Athens	
NATO Foreign Ministers' Meeting|NATO Summit	1994-06-09	1994-06-09	TUR	Istanbul	
NATO Foreign Ministers' Meeting|NATO Summit	1995-05-30	1995-05-31	NLD	Noordwijk	
NATO Foreign Ministers' Meeting|NATO Summit	1996-06-03	1996-06-04	DEU	Berlin	
NATO Foreign Ministers' Meeting|NATO Summit	1997-05-29	1997-05-30	PRT	Sintra	
NATO Foreign Ministers' Meeting|NATO Summit	1998-05-28	1998-05-29	LUX	Luxembourg	
NATO Foreign Ministers' Meeting|NATO Summit	2000-05-24	2000-05-25	ITA	Florence	
NATO Foreign Ministers' Meeting|NATO Summit	2001-05-29	2001-05-30	HUN	Budapest	
NATO Foreign Ministers' Meeting|NATO Summit	2002-05-14	2002-05-15	ISL	Reykjavik	
NATO Foreign Ministers' Meeting|NATO Summit	2003-06-03	2003-06-04	ESP	Madrid	
NATO Foreign Ministers' Meeting|NATO Summit	2005-04-20	2005-04-21	LTU	Vilnius	
NATO Foreign Ministers' Meeting|NATO Summit	2006-04-27	2006-04-28	BGR	Sofia	
NATO Foreign Ministers' Meeting|NATO Summit	2007-04-26	2007-04-27	NOR	Oslo	
NATO Foreign Ministers' Meeting|NATO Summit	2010-04-22	2010-04-23	EST	Tallinn	
NATO Foreign Ministers' Meeting|NATO Summit	2011-04-14	2011-04-15	DEU	Berlin	
NATO Foreign Ministers' Meeting|NATO Summit	2015-05-13	2015-05-14	TUR	Antalya	
NATO Foreign Ministers' Meeting|NATO Summit	2019-04-03	2019-04-04	USA	Washington	
NATO Foreign Ministers' Meeting|NATO Summit	2021-11-30	2021-12-01	LVA	Riga	
NATO Foreign Ministers' Meeting|NATO Summit	2022-05-14	2022-05-15	DEU	Berlin	
NATO Foreign Ministers' Meeting|NATO Summit	2022-11-29	2022-11-30	ROU	Bucharest	
NATO Foreign Ministers' Meeting|NATO Summit	2023-05-31	2023-06-01	NOR	Oslo	
NATO Foreign Ministers' Meeting|NATO Summit	2024-05-30	2024-05-31	CZE	Prague	
NATO Foreign Ministers' Meeting|NATO Summit	2025-05-14	2025-05-15	TUR	Antalya	
NATO Foreign Ministers' Meeting|NATO Summit	2026-05-21	2026-05-22	SWE	Helsingborg	targetednews.com/pr_disp.php?pr_id=9623616
NATO Summit	1974-06-26	1974-06-26	BEL	Brussels	en.wikipedia.org/wiki/en:NATO_summit
NATO Summit	1975-05-29	1975-05-30	BEL	Brussels	en.wikipedia.org/wiki/en:NATO_summit
NATO Summit	1977-05-10	1977-05-11	GBR	London	en.wikipedia.org/wiki/en:NATO_summit
NATO Summit	1978-05-30	1978-05-31	USA	Washington	en.wikipedia.org/wiki/en:NATO_summit
NATO Summit	1982-06-10	1982-06-10	DEU	Bonn	en.wikipedia.org/wiki/en:NATO_summit
NATO Summit	1985-11-21	1985-11-21	BEL	Brussels	en.wikipedia.org/wiki/en:NATO_summit
NATO Summit	1988-03-02	1988-03-03	BEL	Brussels	en.wikipedia.org/wiki/en:NATO_summit
NATO Summit	1989-05-29	1989-05-30	BEL	Brussels	en.wikipedia.org/wiki/en:NATO_summit
NATO Summit	1989-12-04	1989-12-04	BEL	Brussels	en.wikipedia.org/wiki/en:NATO_summit
NATO Summit	1990-07-05	1990-07-06	GBR	London	howlingpixel.com/i-en/NATO_summit
NATO Summit	1991-11-07	1991-11-08	ITA	Rome	howlingpixel.com/i-en/NATO_summit
NATO Summit	1994-01-10	1994-01-11	BEL	Brussels	howlingpixel.com/i-en/NATO_summit
NATO Summit	1997-05-27	1997-05-27	FRA	Paris	howlingpixel.com/i-en/NATO_summit
NATO Summit	1997-07-08	1997-07-09	ESP	Madrid	howlingpixel.com/i-en/NATO_summit
NATO Summit	1999-04-23	1999-04-25	USA	Washington	howlingpixel.com/i-en/NATO_summit
NATO Summit	2001-06-13	2001-06-13	BEL	Brussels	howlingpixel.com/i-en/NATO_summit
NATO Summit	2002-05-28	2002-05-28	ITA	Rome	howlingpixel.com/i-en/NATO_summit
NATO Summit	2002-11-21	2002-11-22	CZE	Prague	howlingpixel.com/i-en/NATO_summit
NATO Summit	2004-06-28	2004-06-29	TUR	Istanbul	howlingpixel.com/i-en/NATO_summit
NATO Summit	2005-02-22	2005-02-22	BEL	Brussels	www.nato.int/docu/comm.htm
NATO Summit	2006-11-28	2006-11-29	LVA	Riga	howlingpixel.com/i-en/NATO_summit
NATO Summit	2008-04-02	2008-04-04	ROU	Bucharest	howlingpixel.com/i-en/NATO_summit
NATO Summit	2009-04-03	2009-04-04	DEU	Kehl	www.nato.int/docu/comm.htm
NATO Summit	2009-04-03	2009-04-04	FRA	Strasbourg	www.nato.int/docu/comm.htm
NATO Summit	2010-11-19	2010-11-20	PRT	Lisbon	howlingpixel.com/i-en/NATO_summit
NATO Summit	2012-05-20	2012-05-21	USA	Chicago	howlingpixel.com/i-en/NATO_summit
NATO Summit	2014-09-04	2014-09-05	GBR	Newport	howlingpixel.com/i-en/NATO_summit
NATO Summit	2016-07-08	2016-07-09	POL	Warsaw	howlingpixel.com/i-en/NATO_summit
NATO Summit	2017-05-25	2017-05-25	BEL	Brussels	howlingpixel.com/i-en/NATO_summit
NATO Summit	2018-07-11	2018-07-12	BEL	Brussels	howlingpixel.com/i-en/NATO_summit
NATO Summit	2019-12-03	2019-12-04	GBR	London	rferl.org/amp/dates-announced-for-summit-of-nato-leaders-in-london/29957263.html
NATO Summit	2021-06-14	2021-06-14	BEL	Brussels	
NATO Summit	2022-03-24	2022-03-24	BEL	Brussels	
NATO Summit	2022-06-28	2022-06-30	ESP	Madrid	
NATO Summit	2023-07-11	2023-07-12	LTU	Vilnius	
NATO Summit	2024-07-09	2024-07-11	USA	Washington	en.wikipedia.org/wiki/en:NATO_summit
NATO Summit	2025-06-24	2025-06-25	NLD	The Hague	censor.net/en/news/3560814/erdo-an-nato-summit-2026-to-be-held-in-ankara
NATO Summit	2026-07-07	2026-07-08	TUR	Ankara	en.axar.az/news/world/1006376.html
Negev Summit	2022-03-27	2022-03-28	ISR	Sde Boker	
Non-Aligned Movement Summit	1976-08-16	1976-08-19	LKA	Colombo	www.ekalavvya.com/16th-nam-summit/2/
Non-Aligned Movement Summit	1979-09-03	1979-09-09	CUB	Havana	www.ekalavvya.com/16th-nam-summit/2/
Non-Aligned Movement Summit	1983-03-07	1983-03-12	IND	New Delhi	
Non-Aligned Movement Summit	1986-09-01	1986-09-06	ZWE	Harare	www.ekalavvya.com/16th-nam-summit/2/
Non-Aligned Movement Summit	1989-09-04	1989-09-07	YUG	Belgrade	www.ekalavvya.com/16th-nam-summit/2/
Non-Aligned Movement Summit	1992-09-01	1992-09-06	IDN	Jakarta	www.ekalavvya.com/16th-nam-summit/2/
Non-Aligned Movement Summit	1995-10-18	1995-10-20	COL	Cartagena	www.ekalavvya.com/16th-nam-summit/2/
Non-Aligned Movement Summit	1998-09-02	1998-09-03	ZAF	Durban	www.ekalavvya.com/16th-nam-summit/2/
Non-Aligned Movement Summit	2003-02-20	2003-02-25	MYS	Kuala Lumpur	www.ekalavvya.com/16th-nam-summit/2/
Non-Aligned Movement Summit	2006-09-15	2006-09-16	CUB	Havana	www.ekalavvya.com/16th-nam-summit/2/
Non-Aligned Movement Summit	2009-07-15	2009-07-16	EGY	Sharm el-Sheikh	www.ekalavvya.com/16th-nam-summit/2/
Non-Aligned Movement Summit	2012-08-30	2012-08-31	IRN	Tehran	
Non-Aligned Movement Summit	2016-09-17	2016-09-18	VEN	Porlamar	mnoal.org/nam-summits/
Non-Aligned Movement Summit	2019-10-25	2019-10-26	AZE	Baku	
Non-Aligned Movement Summit	2024-01-19	2024-01-20	UGA	Kampala	crackittoday.com/current-affairs/19th-non-aligned-movement-nam-summit/
Normandy Format Summit	2014-06-06	2014-06-06	FRA	Bénouville	
Normandy Format Summit	2014-10-17	2014-10-17	ITA	Milan	
Normandy Format Summit	2015-02-11	2015-02-12	BLR	Minsk	
Normandy Format Summit	2015-10-02	2015-10-02	FRA	Paris	
Normandy Format Summit	2016-10-19	2016-10-19	DEU	Berlin	
Normandy Format Summit	2019-12-09	2019-12-09	FRA	Paris	
North American Leaders' Summit	2005-03-23	2005-03-23	USA	Waco	
North American Leaders' Summit	2006-03-30	2006-03-31	MEX	Cancún	
North American Leaders' Summit	2007-08-20	2007-08-21	CAN	Montebello	
North American Leaders' Summit	2008-04-21	2008-04-22	USA	New Orleans	
North American Leaders' Summit	2009-08-09	2009-08-10	MEX	Guadalajara	
North American Leaders' Summit	2012-04-02	2012-04-02	USA	Washington	
North American Leaders' Summit	2014-02-19	2014-02-19	MEX	Toluca	
North American Leaders' Summit	2016-06-29	2016-06-29	CAN	Ottawa	
North American Leaders' Summit	2021-11-18	2021-11-18	USA	Washington	
North American Leaders' Summit	2023-01-09	2023-01-10	MEX	Mexico City	
Notre-Dame Reopening	2024-12-07	2024-12-07	FRA	Paris	
Nuclear Security Summit	2010-04-12	2010-04-13	USA	Washington	
Nuclear Security Summit	2012-03-26	2012-03-27	KOR	Seoul	
Nuclear Security Summit	2014-03-24	2014-03-25	NLD	The Hague	
Nuclear Security Summit	2016-03-31	2016-04-01	USA	Washington	
Nuclear and Space Talks	1986-12-02	1986-12-05	CHE	Geneva	www.latimes.com/archives/la-xpm-1986-12-02-mn-855-story.html
OAS General Assembly	1975-05-08	1975-05-19	USA	Washington	en.wikipedia.org/wiki/General_Assembly_of_the_Organization_of_American_States
OAS General Assembly	1976-06-04	1976-06-18	CHL	Santiago	en.wikipedia.org/wiki/General_Assembly_of_the_Organization_of_American_States
OAS General Assembly	1977-06-14	1977-06-22	GRD	Saint George's	www.liquisearch.com/general_assembly_of_the_organization_of_american_states
OAS General Assembly	1978-06-21	1978-07-01	USA	Washington	
OAS General Assembly	1979-10-22	1979-10-31	BOL	La Paz	
OAS General Assembly	1980-11-19	1980-11-27	USA	Washington	
OAS General Assembly	1981-12-02	1981-12-10	LCA	Castries	
OAS General Assembly	1982-11-15	1982-11-21	USA	Washington	
OAS General Assembly	1983-11-14	1983-11-18	USA	Washington	
OAS General Assembly	1984-11-12	1984-11-17	BRA	Brasília	
OAS General Assembly	1985-12-05	1985-12-09	COL	Cartagena	
OAS General Assembly	1986-11-10	1986-11-15	GTM	Guatemala City	
OAS General Assembly	1987-11-09	1987-11-14	USA	Washington	
OAS General Assembly	1988-11-14	1988-11-19	SLV	San Salvador	
OAS General Assembly	1989-11-13	1989-11-18	USA	Washington	
OAS General Assembly	1990-06-04	1990-06-09	PRY	Asunción	
OAS General Assembly	1991-06-03	1991-06-08	CHL	Santiago	
OAS General Assembly	1992-05-18	1992-05-23	BHS	Nassau	
OAS General Assembly	1993-06-07	1993-06-11	NIC	Managua	
OAS General Assembly	1994-06-06	1994-06-10	BRA	Belém	
OAS General Assembly	1995-06-05	1995-06-09	HTI	Montrouis	
OAS General Assembly	1996-06-03	1996-06-07	PAN	Panama City	
OAS General Assembly	1997-06-01	1997-06-05	PER	Lima	
OAS General Assembly	1998-06-01	1998-06-03	VEN	Caracas	
OAS General Assembly	1999-06-06	1999-06-08	GTM	Guatemala City	
OAS General Assembly	2000-06-04	2000-06-06	CAN	Windsor	
OAS General Assembly	2001-06-03	2001-06-05	CRI	San José	
OAS General Assembly	2002-06-02	2002-06-04	BRB	Bridgetown	
OAS General Assembly	2003-06-08	2003-06-10	CHL	Santiago	
OAS General Assembly	2004-06-06	2004-06-08	ECU	Quito	
OAS General Assembly	2005-06-05	2005-06-07	USA	Fort Lauderdale	
OAS General Assembly	2006-06-04	2006-06-06	DOM	Santo Domingo	
OAS General Assembly	2007-06-03	2007-06-05	PAN	Panama City	www.oea.org/oaspage/press_releases/press_release.asp?sCodigo=E-035/07
OAS General Assembly	2008-06-01	2008-06-03	COL	Medellín	
OAS General Assembly	2009-06-02	2009-06-03	HND	San Pedro Sula	
OAS General Assembly	2010-06-06	2010-06-08	PER	Lima	
OAS General Assembly	2011-06-05	2011-06-07	SLV	San Salvador	
OAS General Assembly	2012-06-03	2012-06-05	BOL	Cochabamba	
OAS General Assembly	2013-06-04	2013-06-06	GTM	Antigua Guatemala	
OAS General Assembly	2014-06-03	2014-06-05	PRY	Asunción	
OAS General Assembly	2015-06-15	2015-06-16	USA	Washington	
OAS General Assembly	2016-06-13	2016-06-15	DOM	Santo Domingo	
OAS General Assembly	2017-06-19	2017-06-21	MEX	Cancún	
OAS General Assembly	2018-06-04	2018-06-05	USA	Washington	
OAS General Assembly	2019-06-26	2019-06-28	COL	Medellín	
OAS General Assembly	2022-10-05	2022-10-07	PER	Lima	
OAS General Assembly	2023-06-21	2023-06-23	USA	Washington	
OAS General Assembly	2024-06-26	2024-06-28	PRY	Asunción	
OAS General Assembly	2025-06-25	2025-06-27	ATG	Saint John's	www.laestrella.com.pa/panama/nacional/panama-aspira-a-ser-sede-de-la-asamblea-general-de-la-oea-en-2026-NF14008746
OIC Council of Foreign Ministers|OIC Summit	2019-03-01	2019-03-02	ARE	Abu Dhabi	
OIC Council of Foreign Ministers|OIC Summit	2020-11-27	2020-11-28	NER	Niamey	
OIC Council of Foreign Ministers|OIC Summit	2021-12-19	2021-12-19	PAK	Islamabad	
OIC Council of Foreign Ministers|OIC Summit	2022-03-22	2022-03-23	PAK	Islamabad	
OIC Council of Foreign Ministers|OIC Summit	2023-03-16	2023-03-17	MRT	Nouakchott	
OIC Council of Foreign Ministers|OIC Summit	2023-10-18	2023-10-18	SAU	Jeddah	
OIC Council of Foreign Ministers|OIC Summit	2024-08-29	2024-08-30	CMR	Yaounde	
OIC Council of Foreign Ministers|OIC Summit	2025-03-07	2025-03-07	SAU	Jeddah	
OIC Council of Foreign Ministers|OIC Summit	2025-06-21	2025-06-22	TUR	Istanbul	
OIC Council of Foreign Ministers|OIC Summit	2025-08-25	2025-08-25	SAU	Jeddah	
OIC Summit	1981-01-25	1981-01-28	SAU	Taif	ibuj.org/isbo/pages/ex_summit.htm
OIC Summit	1984-01-16	1984-01-19	MAR	Casablanca	ibuj.org/isbo/pages/ex_summit.htm
OIC Summit	1987-01-26	1987-01-29	KWT	Kuwait City	ibuj.org/isbo/pages/ex_summit.htm
OIC Summit	1991-12-09	1991-12-11	SEN	Dakar	ibuj.org/isbo/pages/ex_summit.htm
OIC Summit	1994-12-13	1994-12-15	MAR	Casablanca	ibuj.org/isbo/pages/ex_summit.htm
OIC Summit	1997-03-23	1997-03-24	PAK	Islamabad	
OIC Summit	1997-12-09	1997-12-11	IRN	Tehran	ibuj.org/isbo/pages/ex_summit.htm
OIC Summit	2000-11-12	2000-11-13	QAT	Doha	
OIC Summit	2003-03-05	2003-03-05	QAT	Doha	
OIC Summit	2003-10-16	2003-10-17	MYS	Putrajaya	ibuj.org/isbo/pages/ex_summit.htm
OIC Summit	2005-12-07	2005-12-08	SAU	Mecca	
OIC Summit	2008-03-13	2008-03-14	SEN	Dakar	www.sesric.org/activities-summit.php?year=2008
OIC Summit	2012-08-14	2012-08-15	SAU	Mecca	
OIC Summit	2013-02-06	2013-02-07	EGY	Cairo	
OIC Summit	2016-03-06	2016-03-07	IDN	Jakarta	
OIC Summit	2016-04-14	2016-04-15	TUR	Istanbul	
OIC Summit	2017-12-13	2017-12-13	TUR	Istanbul	
OIC Summit	2018-05-18	2018-05-18	TUR	Istanbul	
OIC Summit	2019-05-31	2019-05-31	SAU	Mecca	
OIC Summit	2024-05-04	2024-05-05	GMB	Banjul	www.urdupoint.com/en/pakistan/islamic-summit-conference-in-gambia-on-may-4-1818657.html
OPEC Conference	1975-12-20	1975-12-21	AUT	Vienna	
OPEC Conference	1976-05-27	1976-05-28	IDN	Bali	
OPEC Conference	1976-12-15	1976-12-17	QAT	Doha	
OPEC Conference	1977-07-12	1977-07-13	SWE	Saltsjobaden	
OPEC Conference	1977-12-20	1977-12-21	VEN	Caracas	
OPEC Conference	1978-06-17	1978-06-19	CHE	Geneva	
OPEC Conference	1978-12-16	1978-12-17	ARE	Abu Dhabi	
OPEC Conference	1979-03-26	1979-03-27	CHE	Geneva	
OPEC Conference	1979-06-26	1979-06-28	CHE	Geneva	
OPEC Conference	1979-12-17	1979-12-20	VEN	Caracas	
OPEC Conference	1980-06-09	1980-06-11	DZA	Algiers	
OPEC Conference	1980-09-15	1980-09-17	AUT	Vienna	
OPEC Conference	1980-12-15	1980-12-16	IDN	Bali	
OPEC Conference	1981-05-25	1981-05-26	CHE	Geneva	
OPEC Conference	1981-08-19	1981-08-21	CHE	Geneva	
OPEC Conference	1981-10-29	1981-10-29	CHE	Geneva	
OPEC Conference	1981-12-09	1981-12-11	ARE	Abu Dhabi	
OPEC Conference	1982-03-19	1982-03-20	AUT	Vienna	
OPEC Conference	1982-05-20	1982-05-21	ECU	Quito	
OPEC Conference	1982-07-09	1982-07-10	AUT	Vienna	
OPEC Conference	1982-12-19	1982-12-20	AUT	Vienna	
OPEC Conference	1983-03-14	1983-03-14	GBR	London	
OPEC Conference	1983-07-18	1983-07-19	FIN	Helsinki	
OPEC Conference	1983-12-07	1983-12-09	CHE	Geneva	
OPEC Conference	1984-07-10	1984-07-11	AUT	Vienna	
OPEC Conference	1984-10-29	1984-10-31	CHE	Geneva	
OPEC Conference	1984-12	1984-12	CHE	Geneva	
OPEC Conference	1985-01-28	1985-01-30	CHE	Geneva	
OPEC Conference	1985-07-22	1985-07-25	CHE	Geneva	
OPEC Conference	1985-10-03	1985-10-04	AUT	Vienna	
OPEC Conference	1985-12-07	1985-12-09	CHE	Geneva	
OPEC Conference	1986-03-16	1986-03-24	CHE	Geneva	articles.chicagotribune.com/1986-03-25/news/8601220209_1_time-for-opec-heads-non-opec-producers-saudi-oil-minister
OPEC Conference	1986-04-15	1986-04-21	CHE	Geneva	articles.chicagotribune.com/1986-04-22/news/8601290194_1_indonesian-oil-minister-subroto-opec-price-war
OPEC Conference	1986-06-25	1986-06-30	YUG	Brioni	
OPEC Conference	1986-07-28	1986-08-05	CHE	Geneva	
OPEC Conference	1986-10-06	1986-10-22	CHE	Geneva	articles.latimes.com/1986-10-20/business/fi-6394_1_output-quota
OPEC Conference	1986-12-11	1986-12-20	CHE	Geneva	articles.latimes.com/1986-12-20/business/fi-4359_1_oil-prices
OPEC Conference	1987-06-25	1987-06-27	AUT	Vienna	
OPEC Conference	1987-12-09	1987-12-14	AUT	Vienna	
OPEC Conference	1988-06-11	1988-06-14	AUT	Vienna	
OPEC Conference	1988-11-17	1988-11-28	AUT	Vienna	ukobiw.net/archives/la-xpm-1988-11-29-mn-539-story.html
OPEC Conference	1989-06-05	1989-06-07	AUT	Vienna	
OPEC Conference	1989-09	1989-09	CHE	Geneva	
OPEC Conference	1989-11-25	1989-11-28	AUT	Vienna	
OPEC Conference	1990-07-26	1990-07-27	CHE	Geneva	
OPEC Conference	1990-12-12	1990-12-13	AUT	Vienna	
OPEC Conference	1991-03-11	1991-03-12	CHE	Geneva	
OPEC Conference	1991-06-04	1991-06-04	AUT	Vienna	
OPEC Conference	1991-09-24	1991-09-25	CHE	Geneva	
OPEC Conference	1991-11-26	1991-11-27	AUT	Vienna	
OPEC Conference	1992-02-12	1992-02-15	CHE	Geneva	
OPEC Conference	1992-05-21	1992-05-22	AUT	Vienna	
OPEC Conference	1992-09-16	1992-09-17	CHE	Geneva	
OPEC Conference	1992-11-25	1992-11-27	AUT	Vienna	
OPEC Conference	1993-02-13	1993-02-16	AUT	Vienna	
OPEC Conference	1993-06-08	1993-06-10	CHE	Geneva	
OPEC Conference	1993-09-25	1993-09-29	CHE	Geneva	
OPEC Conference	1993-11-23	1993-11-24	AUT	Vienna	
OPEC Conference	1994-03-25	1994-03-26	CHE	Geneva	
OPEC Conference	1994-06-15	1994-06-16	AUT	Vienna	
OPEC Conference	1994-11-21	1994-11-22	IDN	Bali	
OPEC Conference	1997-11-26	1997-12-01	IDN	Jakarta	
OPEC Conference	1998-03-30	1998-03-30	AUT	Vienna	
OPEC Conference	1998-06-24	1998-06-24	AUT	Vienna	
OPEC Conference	1998-11-25	1998-11-26	AUT	Vienna	
OPEC Conference	1999-03-23	1999-03-23	AUT	Vienna	
OPEC Conference	2004-02-10	2004-02-10	DZA	Algiers	
OPEC Conference	2004-06-03	2004-06-03	LBN	Beirut	
OPEC Conference	2005-03-16	2005-03-16	IRN	Isfahan	
OPEC Conference	2006-06-01	2006-06-01	VEN	Caracas	
OPEC Conference	2006-12-14	2006-12-14	NGA	Abuja	
OPEC Conference	2007-12-05	2007-12-05	ARE	Abu Dhabi	
OPEC Conference	2008-09-09	2008-09-10	AUT	Vienna	
OPEC Conference	2008-10-24	2008-10-24	AUT	Vienna	
OPEC Conference	2008-12-17	2008-12-17	DZA	Oran	
OPEC Conference	2014-11-27	2014-11-27	AUT	Vienna	
OPEC Conference	2016-09-28	2016-09-28	DZA	Algiers	
OPEC Conference	2016-11-30	2016-11-30	AUT	Vienna	
OPEC Conference	2017-05-25	2017-05-25	AUT	Vienna	
OPEC Conference	2017-11-30	2017-11-30	AUT	Vienna	
OPEC Conference	2018-06-22	2018-06-22	AUT	Vienna	
OPEC Conference	2018-12-06	2018-12-06	AUT	Vienna	
OPEC Conference	2019-07-01	2019-07-02	AUT	Vienna	
OPEC Conference	2019-12-05	2019-12-06	AUT	Vienna	
OPEC Conference	2020-03-05	2020-03-06	AUT	Vienna	
OPEC Conference	2022-10-05	2022-10-05	AUT	Vienna	
OPEC Conference	2023-06-03	2023-06-04	AUT	Vienna	
OPEC Summit	1975-03-04	1975-03-06	DZA	Algiers	
OPEC Summit	2000-09-27	2000-09-28	VEN	Caracas	
OPEC Summit	2007-11-17	2007-11-18	SAU	Riyadh	
OSCE Ministerial Council	1975-07-30	1975-08-01	FIN	Helsinki	encyclopedia.kids.net.au/page/os/OSCE
OSCE Ministerial Council	1990-11-19	1990-11-21	FRA	Paris	
OSCE Ministerial Council	1991-06-19	1991-06-20	DEU	Berlin	
OSCE Ministerial Council	1992-01-30	1992-01-31	CSK	Prague	www.cvce.eu/de/collections/unit-content/-/unit/en/d5906df5-4f83-4603-85f7-0cabc24b9fe1/d4390551-4e6e-43ba-bce0-4abcc2c41e33/Resources
OSCE Ministerial Council	1992-07-09	1992-07-10	FIN	Helsinki	
OSCE Ministerial Council	1992-12-14	1992-12-15	SWE	Stockholm	
OSCE Ministerial Council	1993-11-30	1993-12-01	ITA	Rome	
OSCE Ministerial Council	1994-12-05	1994-12-06	HUN	Budapest	
OSCE Ministerial Council	1995-12-07	1995-12-08	HUN	Budapest	
OSCE Ministerial Council	1996-12-02	1996-12-03	PRT	Lisbon	
OSCE Ministerial Council	1997-12-18	1997-12-19	DNK	Copenhagen	
OSCE Ministerial Council	1998-12-02	1998-12-03	NOR	Oslo	
OSCE Ministerial Council	1999-11-18	1999-11-19	TUR	Istanbul	
OSCE Ministerial Council	2000-11-27	2000-11-28	AUT	Vienna	
OSCE Ministerial Council	2001-12-03	2001-12-04	ROU	Bucharest	
OSCE Ministerial Council	2002-12-06	2002-12-07	PRT	Porto	
OSCE Ministerial Council	2003-12-01	2003-12-02	NLD	Maastricht	
OSCE Ministerial Council	2004-12-06	2004-12-07	BGR	Sofia	
OSCE Ministerial Council	2005-12-05	2005-12-06	SVN	Ljubljana	
OSCE Ministerial Council	2006-12-04	2006-12-05	BEL	Brussels	
OSCE Ministerial Council	2007-11-29	2007-11-30	ESP	Madrid	
OSCE Ministerial Council	2008-12-04	2008-12-05	FIN	Helsinki	
OSCE Ministerial Council	2009-06-27	2009-06-28	GRC	Corfu	
OSCE Ministerial Council	2009-12-01	2009-12-02	GRC	Athens	
OSCE Ministerial Council	2010-07-16	2010-07-17	KAZ	Almaty	
OSCE Ministerial Council	2010-12-01	2010-12-02	KAZ	Astana	
OSCE Ministerial Council	2011-12-06	2011-12-07	LTU	Vilnius	
OSCE Ministerial Council	2012-12-06	2012-12-07	IRL	Dublin	
OSCE Ministerial Council	2013-12-05	2013-12-06	UKR	Kyiv	
OSCE Ministerial Council	2014-12-04	2014-12-05	CHE	Basel	
OSCE Ministerial Council	2015-12-03	2015-12-04	SRB	Belgrade	
OSCE Ministerial Council	2016-12-08	2016-12-09	DEU	Hamburg	
OSCE Ministerial Council	2017-12-07	2017-12-08	AUT	Vienna	
OSCE Ministerial Council	2018-12-06	2018-12-07	ITA	Milan	
OSCE Ministerial Council	2019-12-05	2019-12-06	SVK	Bratislava	
OSCE Ministerial Council	2021-12-02	2021-12-03	SWE	Stockholm	
OSCE Ministerial Council	2022-12-01	2022-12-02	POL	Łódź	
OSCE Ministerial Council	2023-11-30	2023-12-01	MKD	Skopje	
OSCE Ministerial Council	2024-12-05	2024-12-06	MLT	Ta' Qali	
OSCE Ministerial Council	2025-12-04	2025-12-05	AUT	Vienna	report.az/en/other-countries/austria-to-host-32nd-meeting-of-osce-council-of-ministers
Olympic Games	1976-02-04	1976-02-15	AUT	Innsbruck	
Olympic Games	1976-07-17	1976-08-01	CAN	Montreal	
Olympic Games	1980-02-13	1980-02-24	USA	Lake Placid	
Olympic Games	1980-07-19	1980-08-03	SUN	Moscow	
Olympic Games	1984-02-08	1984-02-19	YUG	Sarajevo	
Olympic Games	1984-07-28	1984-08-12	USA	Los Angeles	
Olympic Games	1988-02-13	1988-02-28	CAN	Calgary	
Olympic Games	1988-09-17	1988-10-02	KOR	Seoul	
Olympic Games	1992-02-08	1992-02-23	FRA	Albertville	
Olympic Games	1992-07-25	1992-08-09	ESP	Barcelona	
Olympic Games	1994-02-12	1994-02-27	NOR	Lillehammer	
Olympic Games	1996-07-19	1996-08-04	USA	Atlanta	
Olympic Games	1998-02-07	1998-02-22	JPN	Nagano	
Olympic Games	2000-09-15	2000-10-01	AUS	Sydney	
Olympic Games	2002-02-08	2002-02-24	USA	Salt Lake City	
Olympic Games	2004-08-13	2004-08-29	GRC	Athens	
Olympic Games	2006-02-10	2006-02-26	ITA	Turin	
Olympic Games	2008-08-08	2008-08-24	CHN	Beijing	
Olympic Games	2010-02-12	2010-02-28	CAN	Vancouver	
Olympic Games	2012-07-27	2012-08-12	GBR	London	
Olympic Games	2014-02-07	2014-02-23	RUS	Sochi	
Olympic Games	2016-08-05	2016-08-21	BRA	Rio de Janeiro	
Olympic Games	2018-02-09	2018-02-25	KOR	Pyeongchang	
Olympic Games	2021-07-23	2021-08-08	JPN	Tokyo	
Olympic Games	2022-02-04	2022-02-20	CHN	Beijing	
Olympic Games	2024-07-26	2024-08-11	FRA	Paris	
Olympic Games	2026-02-06	2026-02-22	ITA	Milan	
One Planet Summit	2017-12-12	2017-12-12	FRA	Paris	
One Planet Summit	2018-09-26	2018-09-26	USA	New York	
One Planet Summit	2019-03-14	2019-03-14	KEN	Nairobi	
One Planet Summit	2022-02-09	2022-02-11	FRA	Brest	
One Planet Summit	2023-03-01	2023-03-02	GAB	Libreville	
One Planet Summit	2023-11-08	2023-11-10	FRA	Paris	
One Planet Summit	2024-12-03	2024-12-03	SAU	Riyadh	
Organization of Turkic States Summit	2011-10-20	2011-10-21	KAZ	Almaty	hessslslsls.azureedge.net/wiki/List_of_Turkic_Council_summits
Organization of Turkic States Summit	2012-08-22	2012-08-23	KGZ	Bishkek	hessslslsls.azureedge.net/wiki/List_of_Turkic_Council_summits
Organization of Turkic States Summit	2013-08-15	2013-08-16	AZE	Gabala	hessslslsls.azureedge.net/wiki/List_of_Turkic_Council_summits
Organization of Turkic States Summit	2014-06-04	2014-06-05	TUR	Bodrum	hessslslsls.azureedge.net/wiki/List_of_Turkic_Council_summits
Organization of Turkic States Summit	2015-09-11	2015-09-11	KAZ	Astana	hessslslsls.azureedge.net/wiki/List_of_Turkic_Council_summits
Organization of Turkic States Summit	2018-09-02	2018-09-03	KGZ	Cholpon-Ata	hessslslsls.azureedge.net/wiki/List_of_Turkic_Council_summits
Organization of Turkic States Summit	2019-10-15	2019-10-15	AZE	Baku	hessslslsls.azureedge.net/wiki/List_of_Turkic_Council_summits
Organization of Turkic States Summit	2021-11-12	2021-11-12	TUR	Istanbul	
Organization of Turkic States Summit	2022-11-11	2022-11-11	UZB	Samarkand	
Organization of Turkic States Summit	2023-03-16	2023-03-16	TUR	Ankara	muslimnetwork.tv/organization-of-turkic-states-extraordinary-summit-starts-in-ankara
Organization of Turkic States Summit	2023-11-03	2023-11-03	KAZ	Astana	ashgabat.in/2023/10/29/the-10th-anniversary-summit-of-the-organization-of-turkic-states-will-be-held/
Organization of Turkic States Summit	2024-07-06	2024-07-06	AZE	Shusha	
Organization of Turkic States Summit	2024-11-06	2024-11-06	KGZ	Bishkek	
Organization of Turkic States Summit	2025-05-21	2025-05-21	HUN	Budapest	
Organization of Turkic States Summit	2025-10-07	2025-10-07	AZE	Gabala	
Pacific Alliance Summit	2011-04-28	2011-04-28	PER	Lima	
Pacific Alliance Summit	2011-12-04	2011-12-04	MEX	Mérida	
Pacific Alliance Summit	2012-06-06	2012-06-06	CHL	Antofagasta	
Pacific Alliance Summit	2012-11-17	2012-11-17	ESP	Cádiz	
Pacific Alliance Summit	2013-05-23	2013-05-23	COL	Cali	
Pacific Alliance Summit	2014-02-10	2014-02-10	COL	Cartagena	
Pacific Alliance Summit	2014-06-19	2014-06-20	MEX	Punta Mita	
Pacific Alliance Summit	2015-07-02	2015-07-03	PER	Paracas	
Pacific Alliance Summit	2016-07-01	2016-07-01	CHL	Puerto Varas	
Pacific Alliance Summit	2017-06-29	2017-06-30	COL	Cali	
Pacific Alliance Summit	2018-07-23	2018-07-24	MEX	Puerto Vallarta	
Pacific Alliance Summit	2019-07-05	2019-07-06	PER	Lima	
Pacific Alliance Summit	2022-01-26	2022-01-26	COL	Buenaventura	
Pacific Islands Forum Leaders' Meeting	1975-07-01	1975-07-03	TON	Nuku'alofa	
Pacific Islands Forum Leaders' Meeting	1976-07-26	1976-07-28	NRU	Nauru	
Pacific Islands Forum Leaders' Meeting	1977-08-29	1977-08-31	PNG	Port Moresby	
Pacific Islands Forum Leaders' Meeting	1978-09-15	1978-09-20	NIU	Alofi	
Pacific Islands Forum Leaders' Meeting	1979-07-09	1979-07-10	SLB	Honiara	
Pacific Islands Forum Leaders' Meeting	1980-07-14	1980-07-15	KIR	Tarawa	
Pacific Islands Forum Leaders' Meeting	1981-08-10	1981-08-11	VUT	Port Vila	www.forumsec.org/1981/08/10/twelfth-south-pacific-forum-port-vila-vanuatu-10-11-august-1981/
Pacific Islands Forum Leaders' Meeting	1982-08-09	1982-08-10	NZL	Rotorua	www.forumsec.org/1982/08/09/thirteenth-south-pacific-forum-rotorua-new-zealand-9-10-august-1982/
Pacific Islands Forum Leaders' Meeting	1983-08-29	1983-08-30	AUS	Canberra	www.forumsec.org/1983/08/29/fourteenth-south-pacific-forum-canberra-australia-29-30-august-1983/
Pacific Islands Forum Leaders' Meeting	1984-08-27	1984-08-28	TUV	Funafuti	www.forumsec.org/1984/08/27/fifteenth-south-pacific-forum-funafuti-tuvalu-27-28-august-1984/
Pacific Islands Forum Leaders' Meeting	1985-08-05	1985-08-06	COK	Rarotonga	www.forumsec.org/1985/08/05/sixteenth-south-pacific-forum-rarotonga-cook-islands-5-6-august-1985/
Pacific Islands Forum Leaders' Meeting	1986-08-08	1986-08-11	FJI	Suva	www.forumsec.org/1986/08/08/seventeenth-south-pacific-forum-suva-fiji-8-11-august-1986/
Pacific Islands Forum Leaders' Meeting	1987-05-29	1987-05-30	WSM	Apia	
Pacific Islands Forum Leaders' Meeting	1988-09-20	1988-09-21	TON	Nuku'alofa	www.forumsec.org/1988/09/20/nineteenth-south-pacific-forum-nukualofa-tonga-20-21-september-1988-2/
Pacific Islands Forum Leaders' Meeting	1989-07-10	1989-07-11	KIR	Tarawa	
Pacific Islands Forum Leaders' Meeting	1990-07-31	1990-08-01	VUT	Port Vila	
Pacific Islands Forum Leaders' Meeting	1991-07-29	1991-07-30	FSM	Palikir	
Pacific Islands Forum Leaders' Meeting	1992-07-08	1992-07-09	SLB	Honiara	
Pacific Islands Forum Leaders' Meeting	1993-08-10	1993-08-11	NRU	Yaren	
Pacific Islands Forum Leaders' Meeting	1994-07-31	1994-08-02	AUS	Brisbane	
Pacific Islands Forum Leaders' Meeting	1995-09-13	1995-09-15	PNG	Madang	
Pacific Islands Forum Leaders' Meeting	1996-09-03	1996-09-05	MHL	Majuro	
Pacific Islands Forum Leaders' Meeting	1997-09-17	1997-09-19	COK	Rarotonga	
Pacific Islands Forum Leaders' Meeting	1998-08-24	1998-08-25	FSM	Pohnpei	
Pacific Islands Forum Leaders' Meeting	1999-10-03	1999-10-05	PLW	Koror	sk.sagepub.com/cqpress/political-handbook-of-the-world-2020-2021/i8859.xml
Pacific Islands Forum Leaders' Meeting	2000-10-27	2000-10-30	KIR	Tarawa	
Pacific Islands Forum Leaders' Meeting	2001-08-16	2001-08-18	NRU	Yaren	
Pacific Islands Forum Leaders' Meeting	2002-08-15	2002-08-17	FJI	Suva	
Pacific Islands Forum Leaders' Meeting	2003-08-14	2003-08-16	NZL	Auckland	
Pacific Islands Forum Leaders' Meeting	2004-04-06	2004-04-06	NZL	Auckland	
Pacific Islands Forum Leaders' Meeting	2004-08-05	2004-08-07	WSM	Apia	
Pacific Islands Forum Leaders' Meeting	2005-10-25	2005-10-27	PNG	Madang	
Pacific Islands Forum Leaders' Meeting	2006-10-24	2006-10-25	FJI	Nadi	
Pacific Islands Forum Leaders' Meeting	2007-10-16	2007-10-17	TON	Nuku'alofa	
Pacific Islands Forum Leaders' Meeting	2008-08-19	2008-08-20	NIU	Alofi	tuvaluislands.com/news/archives/2008/2008-08-21.htm
Pacific Islands Forum Leaders' Meeting	2009-08-05	2009-08-06	AUS	Cairns	
Pacific Islands Forum Leaders' Meeting	2010-08-04	2010-08-05	VUT	Port Vila	
Pacific Islands Forum Leaders' Meeting	2011-09-07	2011-09-08	NZL	Auckland	
Pacific Islands Forum Leaders' Meeting	2012-08-28	2012-08-30	COK	Rarotonga	
Pacific Islands Forum Leaders' Meeting	2013-09-03	2013-09-05	MHL	Majuro	
Pacific Islands Forum Leaders' Meeting	2014-07-29	2014-08-01	PLW	Koror	thejetnewspaper.com/dates-for-45th-pacific-islands-forum-and-related-meetings-confirmed
Pacific Islands Forum Leaders' Meeting	2015-09-08	2015-09-10	PNG	Port Moresby	
Pacific Islands Forum Leaders' Meeting	2016-09-08	2016-09-10	FSM	Pohnpei	
Pacific Islands Forum Leaders' Meeting	2017-09-05	2017-09-08	WSM	Apia	
Pacific Islands Forum Leaders' Meeting	2018-09-03	2018-09-06	NRU	Yaren	
Pacific Islands Forum Leaders' Meeting	2019-08-13	2019-08-16	TUV	Funafuti	
Pacific Islands Forum Leaders' Meeting	2022-07-11	2022-07-14	FJI	Suva	www.forumsec.org/timeline-of-major-events-since-1971/
Pacific Islands Forum Leaders' Meeting	2023-11-06	2023-11-10	COK	Rarotonga	www.forumsec.org/timeline-of-major-events-since-1971/
Pacific Islands Forum Leaders' Meeting	2024-08-26	2024-08-30	TON	Nuku'alofa	
Pacific Islands Forum Leaders' Meeting	2025-09-08	2025-09-12	SLB	Honiara	
Pacific Islands Leaders Meeting (Japan)	1997-10-13	1997-10-13	JPN	Tokyo	
Pacific Islands Leaders Meeting (Japan)	2000-04-22	2000-04-22	JPN	Miyazaki	
Pacific Islands Leaders Meeting (Japan)	2003-05-16	2003-05-17	JPN	Okinawa	
Pacific Islands Leaders Meeting (Japan)	2006-05-26	2006-05-27	JPN	Okinawa	
Pacific Islands Leaders Meeting (Japan)	2009-05-22	2009-05-23	JPN	Hokkaido	
Pacific Islands Leaders Meeting (Japan)	2012-05-25	2012-05-26	JPN	Okinawa	
Pacific Islands Leaders Meeting (Japan)	2015-05-22	2015-05-23	JPN	Iwaki	
Pacific Islands Leaders Meeting (Japan)	2018-05-18	2018-05-19	JPN	Iwaki	donortracker.org/news/events?field_countries_regions_topics_target_id%5B7%5D=7
Pacific Islands Leaders Meeting (Japan)	2024-07-16	2024-07-18	JPN	Tokyo	
Papal Inauguration	2005-04-24	2005-04-24	VAT	Vatican City	
Papal Inauguration	2013-03-19	2013-03-19	VAT	Vatican City	
Papal Inauguration	2025-05-18	2025-05-18	VAT	Vatican City	
Paris Peace Conference on Cambodia	1991-10-21	1991-10-23	FRA	Paris	
Paris Peace Forum	2018-11-11	2018-11-13	FRA	Paris	
Paris Peace Forum	2019-11-11	2019-11-13	FRA	Paris	
Paris Peace Forum	2021-11-11	2021-11-13	FRA	Paris	
Paris Peace Forum	2022-11-11	2022-11-12	FRA	Paris	
Paris Peace Forum	2023-11-10	2023-11-11	FRA	Paris	
Paris Peace Forum	2024-11-11	2024-11-12	FRA	Paris	
Paris Peace Forum	2025-10-29	2025-10-30	FRA	Paris	
Paris Unity March	2015-01-11	2015-01-11	FRA	Paris	
Quad Foreign Ministers' Meeting|Quad Leaders' Summit	2019-09-26	2019-09-26	USA	New York	
Quad Foreign Ministers' Meeting|Quad Leaders' Summit	2020-10-06	2020-10-06	JPN	Tokyo	
Quad Foreign Ministers' Meeting|Quad Leaders' Summit	2022-02-11	2022-02-11	AUS	Melbourne	
Quad Foreign Ministers' Meeting|Quad Leaders' Summit	2022-09-23	2022-09-23	USA	New York	
Quad Foreign Ministers' Meeting|Quad Leaders' Summit	2023-03-03	2023-03-03	IND	New Delhi	
Quad Foreign Ministers' Meeting|Quad Leaders' Summit	2023-09-22	2023-09-22	USA	New York	
Quad Foreign Ministers' Meeting|Quad Leaders' Summit	2024-07-29	2024-07-29	JPN	Tokyo	
Quad Foreign Ministers' Meeting|Quad Leaders' Summit	2025-01-21	2025-01-21	USA	Washington	www.thestatesman.com/world/quad-foreign-ministers-meet-in-washington-call-for-free-open-indo-pacific-1503389284.html
Quad Foreign Ministers' Meeting|Quad Leaders' Summit	2025-07-01	2025-07-01	USA	Washington	www.ndtv.com/world-news/india-has-every-right-to-defend-its-people-against-terrorism-eam-jaishankar-at-quad-foreign-ministers-meeting-8810615
Quad Leaders' Summit	2021-09-24	2021-09-24	USA	Washington	
Quad Leaders' Summit	2022-05-24	2022-05-24	JPN	Tokyo	
Quad Leaders' Summit	2023-05-20	2023-05-20	JPN	Hiroshima	
Quad Leaders' Summit	2024-09-21	2024-09-21	USA	Wilmington	
Raisina Dialogue	2016-03-01	2016-03-03	IND	New Delhi	
Raisina Dialogue	2017-01-17	2017-01-19	IND	New Delhi	
Raisina Dialogue	2018-01-16	2018-01-18	IND	New Delhi	
Raisina Dialogue	2019-01-08	2019-01-10	IND	New Delhi	
Raisina Dialogue	2020-01-14	2020-01-16	IND	New Delhi	
Raisina Dialogue	2022-04-25	2022-04-27	IND	New Delhi	
Raisina Dialogue	2023-03-02	2023-03-04	IND	New Delhi	
Raisina Dialogue	2024-02-21	2024-02-23	IND	New Delhi	
Raisina Dialogue	2025-03-17	2025-03-19	IND	New Delhi	
Raisina Dialogue	2026-03-05	2026-03-07	IND	New Delhi	www.latestly.com/agency-news/world-news-pm-modi-to-inaugurate-raisina-dialogue-2026-today-finnish-president-alexander-stubb-to-be-chief-guest-7342074.html
Rambouillet talks	1999-02-06	1999-02-23	FRA	Rambouillet	
Rambouillet talks	1999-03-15	1999-03-19	FRA	Paris	
Rio Group Summit	1987-11-27	1987-11-29	MEX	Acapulco	elpais.com/diario/1987/11/29/internacional/565138806_850215.html
Rio Group Summit	1988-10-27	1988-10-29	URY	Punta del Este	
Rio Group Summit	1989-10-11	1989-10-12	PER	Ica	
Rio Group Summit	1990-10-11	1990-10-12	VEN	Caracas	
Rio Group Summit	1991-12-02	1991-12-03	COL	Cartagena	
Rio Group Summit	1992-12-01	1992-12-02	ARG	Buenos Aires	
Rio Group Summit	1993-10-15	1993-10-16	CHL	Santiago	
Rio Group Summit	1994-09-09	1994-09-10	BRA	Rio de Janeiro	
Rio Group Summit	1995-09-04	1995-09-05	ECU	Quito	
Rio Group Summit	1996-09-03	1996-09-04	BOL	Cochabamba	
Rio Group Summit	1997-08-23	1997-08-24	PRY	Asunción	
Rio Group Summit	1998-09-04	1998-09-05	PAN	Panama City	
Rio Group Summit	1999-05-28	1999-05-29	MEX	Mexico City	ipsnoticias.net/1999/05/grupo-de-rio-cumbre-a-puertas-cerradas-y-sin-asesores
Rio Group Summit	2000-06-15	2000-06-16	COL	Cartagena	mercado.com.ar/economia-y-politica/se-reunira-el-grupo-rio/
Rio Group Summit	2001-08-17	2001-08-18	CHL	Santiago	
Rio Group Summit	2002-04-11	2002-04-12	CRI	San José	
Rio Group Summit	2003-05-23	2003-05-24	PER	Cusco	
Rio Group Summit	2004-11-04	2004-11-05	BRA	Rio de Janeiro	
Rio Group Summit	2007-03-02	2007-03-03	GUY	Georgetown	
Rio Group Summit	2008-03-07	2008-03-07	DOM	Santo Domingo	
Rio Group Summit	2008-12-16	2008-12-16	BRA	Costa do Sauípe	
Rio Group Summit	2010-02-22	2010-02-23	MEX	Playa del Carmen	informador.mx/amp/Mexico/Cancun-reafirma-tradicion-como-sede-de-cumbres-20100221-0052.html
Russia-Africa Summit	2019-10-23	2019-10-24	RUS	Sochi	
Russia-Africa Summit	2023-07-27	2023-07-28	RUS	Saint Petersburg	thenationonlineng.net/second-russia-africa-summit-rescheduled-for-july-27-28/
SAARC Summit	1985-12-07	1985-12-08	BGD	Dhaka	banglacapsule.com/Default.aspx?timeline=SAARC
SAARC Summit	1986-11-16	1986-11-17	IND	Bangalore	banglacapsule.com/Default.aspx?timeline=SAARC
SAARC Summit	1987-11-02	1987-11-04	NPL	Kathmandu	banglacapsule.com/Default.aspx?timeline=SAARC
SAARC Summit	1988-12-29	1988-12-31	PAK	Islamabad	banglacapsule.com/Default.aspx?timeline=SAARC
SAARC Summit	1990-11-21	1990-11-23	MDV	Malé	banglacapsule.com/Default.aspx?timeline=SAARC
SAARC Summit	1991-12-21	1991-12-21	LKA	Colombo	banglacapsule.com/Default.aspx?timeline=SAARC
SAARC Summit	1993-04-10	1993-04-11	BGD	Dhaka	banglacapsule.com/Default.aspx?timeline=SAARC
SAARC Summit	1995-05-02	1995-05-04	IND	New Delhi	banglacapsule.com/Default.aspx?timeline=SAARC
SAARC Summit	1997-05-12	1997-05-14	MDV	Malé	banglacapsule.com/Default.aspx?timeline=SAARC
SAARC Summit	1998-07-29	1998-07-31	LKA	Colombo	banglacapsule.com/Default.aspx?timeline=SAARC
SAARC Summit	2002-01-04	2002-01-06	NPL	Kathmandu	banglacapsule.com/Default.aspx?timeline=SAARC
SAARC Summit	2004-01-04	2004-01-06	PAK	Islamabad	banglacapsule.com/Default.aspx?timeline=SAARC
SAARC Summit	2005-11-12	2005-11-13	BGD	Dhaka	banglacapsule.com/Default.aspx?timeline=SAARC
SAARC Summit	2007-04-03	2007-04-04	IND	New Delhi	banglacapsule.com/Default.aspx?timeline=SAARC
SAARC Summit	2008-08-02	2008-08-03	LKA	Colombo	
SAARC Summit	2010-04-28	2010-04-29	BTN	Thimphu	www.saarc-sec.org/SAARC-Summit/7/
SAARC Summit	2011-11-10	2011-11-11	MDV	Addu City	
SAARC Summit	2014-11-26	2014-11-27	NPL	Kathmandu	
SADC Summit	1980-04-01	1980-04-01	ZMB	Lusaka	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	1981-07-20	1981-07-20	ZWE	Harare	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	1982-07-22	1982-07-22	BWA	Gaborone	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	1983-07-11	1983-07-11	MOZ	Maputo	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	1984-07-06	1984-07-06	BWA	Gaborone	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	1985-08-09	1985-08-09	TZA	Arusha	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	1986-08-22	1986-08-22	AGO	Luanda	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	1987-07-24	1987-07-24	ZMB	Lusaka	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	1988-07-15	1988-07-15	MOZ	Maputo	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	1989-08-25	1989-08-25	ZWE	Harare	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	1990-08-26	1990-08-26	BWA	Gaborone	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	1991-08-26	1991-08-26	TZA	Arusha	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	1992-08-17	1992-08-17	NAM	Windhoek	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	1993-09-05	1993-09-05	SWZ	Mbabane	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	1994-08-29	1994-08-29	BWA	Gaborone	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	1995-08-28	1995-08-28	ZAF	Johannesburg	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	1995-12-11	1995-12-11	ZAF	Pretoria	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	1996-06-28	1996-06-28	BWA	Gaborone	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	1996-08-24	1996-08-24	LSO	Maseru	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	1996-10-02	1996-10-02	AGO	Luanda	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	1997-09-08	1997-09-08	MWI	Blantyre	
SADC Summit	1998-08-23	1998-08-23	ZAF	Pretoria	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	1998-09-13	1998-09-14	MUS	Grand Baie	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	1999-08-17	1999-08-18	MOZ	Maputo	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	2000-01-16	2000-01-16	MOZ	Maputo	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	2000-08-06	2000-08-07	NAM	Windhoek	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	2000-08-14	2000-08-15	ZMB	Lusaka	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	2001-03-09	2001-03-09	NAM	Windhoek	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	2001-08-12	2001-08-14	MWI	Blantyre	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	2001-09-10	2001-09-11	ZWE	Harare	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	2002-01-14	2002-01-14	MWI	Blantyre	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	2002-10-02	2002-10-03	AGO	Luanda	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	2003-07-04	2003-07-04	LSO	Maseru	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	2003-08-25	2003-08-26	TZA	Dar es Salaam	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	2004-05-15	2004-05-15	TZA	Dar es Salaam	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	2004-08-16	2004-08-17	MUS	Grand Baie	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	2005-08-17	2005-08-18	BWA	Gaborone	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	2006-08-17	2006-08-18	LSO	Maseru	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	2006-10-23	2006-10-23	ZAF	Midrand	docslib.org/doc/2337664/sadc-head-of-state-and-government-summit-communiques-1980-2006
SADC Summit	2007-03-28	2007-03-29	TZA	Dar es Salaam	
SADC Summit	2007-08-16	2007-08-17	ZMB	Lusaka	
SADC Summit	2008-04-12	2008-04-13	ZMB	Lusaka	
SADC Summit	2008-08-16	2008-08-17	ZAF	Johannesburg	
SADC Summit	2009-09-07	2009-09-08	COD	Kinshasa	
SADC Summit	2010-08-16	2010-08-17	NAM	Windhoek	
SADC Summit	2011-08-17	2011-08-18	AGO	Luanda	
SADC Summit	2012-08-17	2012-08-18	MOZ	Maputo	consadcmocambique.blogspot.com/p/blog-page_0.html
SADC Summit	2013-05-26	2013-05-26	ETH	Addis Ababa	consadcmocambique.blogspot.com/p/cimeiras-da-sadc-sadc-summits-1980-1991.html
SADC Summit	2013-08-17	2013-08-18	MWI	Lilongwe	
SADC Summit	2014-08-17	2014-08-18	ZWE	Victoria Falls	
SADC Summit	2015-08-17	2015-08-18	BWA	Gaborone	
SADC Summit	2016-08-30	2016-08-31	SWZ	Mbabane	
SADC Summit	2017-03-18	2017-03-18	SWZ	Lozitha	consadcmocambique.blogspot.com/p/cimeiras-da-sadc-sadc-summits-1980-1991.html
SADC Summit	2017-08-19	2017-08-20	ZAF	Pretoria	
SADC Summit	2018-08-17	2018-08-18	NAM	Windhoek	
SADC Summit	2019-08-17	2019-08-18	TZA	Dar es Salaam	
SADC Summit	2021-08-17	2021-08-18	MWI	Lilongwe	
SADC Summit	2022-08-17	2022-08-18	COD	Kinshasa	
SADC Summit	2023-08-17	2023-08-17	AGO	Luanda	trt.global/afrika-english/article/14456510
SADC Summit	2024-08-17	2024-08-17	ZWE	Harare	myafrikamag.com/2024/page/8
SADC Summit	2024-11-20	2024-11-20	ZWE	Harare	www.pindula.co.zw/2024/11/20/only-four-heads-of-state-to-attend-sadc-extraordinary-summit-in-harare/
SADC Summit	2025-02-08	2025-02-08	TZA	Dar es Salaam	
SADC Summit	2025-08-17	2025-08-17	MDG	Antananarivo	
SCO Heads of Government Council|Shanghai Cooperation Organisation Summit	2001-09-14	2001-09-14	KAZ	Almaty	
SCO Heads of Government Council|Shanghai Cooperation Organisation Summit	2003-09-23	2003-09-23	CHN	Beijing	en.chinagate.cn/2015-12/14/content_37309761.htm
SCO Heads of Government Council|Shanghai Cooperation Organisation Summit	2004-09-22	2004-09-23	KGZ	Bishkek	en.chinagate.cn/2015-12/14/content_37309761.htm
SCO Heads of Government Council|Shanghai Cooperation Organisation Summit	2005-10-26	2005-10-26	RUS	Moscow	en.chinagate.cn/2015-12/14/content_37309761.htm
SCO Heads of Government Council|Shanghai Cooperation Organisation Summit	2006-09-15	2006-09-15	TJK	Dushanbe	en.chinagate.cn/2015-12/14/content_37309761.htm
SCO Heads of Government Council|Shanghai Cooperation Organisation Summit	2007-11-02	2007-11-02	UZB	Tashkent	
SCO Heads of Government Council|Shanghai Cooperation Organisation Summit	2008-10-30	2008-10-30	KAZ	Astana	
SCO Heads of Government Council|Shanghai Cooperation Organisation Summit	2009-10-14	2009-10-14	CHN	Beijing	
SCO Heads of Government Council|Shanghai Cooperation Organisation Summit	2010-11-25	2010-11-25	TJK	Dushanbe	
SCO Heads of Government Council|Shanghai Cooperation Organisation Summit	2011-11-07	2011-11-07	RUS	Saint Petersburg	
SCO Heads of Government Council|Shanghai Cooperation Organisation Summit	2012-12-04	2012-12-05	KGZ	Bishkek	
SCO Heads of Government Council|Shanghai Cooperation Organisation Summit	2013-11-28	2013-11-29	UZB	Tashkent	
SCO Heads of Government Council|Shanghai Cooperation Organisation Summit	2014-12-14	2014-12-15	KAZ	Astana	
SCO Heads of Government Council|Shanghai Cooperation Organisation Summit	2015-12-14	2015-12-15	CHN	Zhengzhou	en.chinagate.cn/2015-12/14/content_37309761.htm
SCO Heads of Government Council|Shanghai Cooperation Organisation Summit	2016-11-02	2016-11-03	KGZ	Bishkek	silkroadnews.org/en/news/bishkek-opens-the-anniversary-meeting-of-the-sco-heads-of-governments
SCO Heads of Government Council|Shanghai Cooperation Organisation Summit	2017-11-30	2017-12-01	RUS	Sochi	
SCO Heads of Government Council|Shanghai Cooperation Organisation Summit	2018-10-11	2018-10-12	TJK	Dushanbe	
SCO Heads of Government Council|Shanghai Cooperation Organisation Summit	2019-11-01	2019-11-02	UZB	Tashkent	
SCO Heads of Government Council|Shanghai Cooperation Organisation Summit	2023-10-26	2023-10-26	KGZ	Bishkek	worldjpn.net/documents/texts/SCO/20231026.D1E.html
SCO Heads of Government Council|Shanghai Cooperation Organisation Summit	2024-10-15	2024-10-16	PAK	Islamabad	
SCO Heads of Government Council|Shanghai Cooperation Organisation Summit	2025-11-17	2025-11-18	RUS	Moscow	
Saint Petersburg Tercentenary	2003-05-30	2003-05-31	RUS	Saint Petersburg	
Saudi-African Summit	2023-11-10	2023-11-10	SAU	Riyadh	
Shanghai Cooperation Organisation Summit	2001-06-14	2001-06-15	CHN	Shanghai	global.chinadaily.com.cn/world/2014xisco/2014-09/12/content_18591526.htm
Shanghai Cooperation Organisation Summit	2002-06-07	2002-06-07	RUS	Saint Petersburg	global.chinadaily.com.cn/world/2014xisco/2014-09/12/content_18591526.htm
Shanghai Cooperation Organisation Summit	2003-05-29	2003-05-29	RUS	Moscow	global.chinadaily.com.cn/world/2014xisco/2014-09/12/content_18591526.htm
Shanghai Cooperation Organisation Summit	2004-06-17	2004-06-17	UZB	Tashkent	global.chinadaily.com.cn/world/2014xisco/2014-09/12/content_18591526.htm
Shanghai Cooperation Organisation Summit	2005-07-05	2005-07-05	KAZ	Astana	english.eastday.com/eastday/englishedition/node20665/node20667/node22808/node138957/node138959/userobject1ai2107373.html
Shanghai Cooperation Organisation Summit	2006-06-15	2006-06-15	CHN	Shanghai	english.eastday.com/eastday/englishedition/node20665/node20667/node22808/node138957/node138959/userobject1ai2107373.html
Shanghai Cooperation Organisation Summit	2007-08-16	2007-08-16	KGZ	Bishkek	
Shanghai Cooperation Organisation Summit	2008-08-28	2008-08-28	TJK	Dushanbe	
Shanghai Cooperation Organisation Summit	2009-06-15	2009-06-16	RUS	Yekaterinburg	
Shanghai Cooperation Organisation Summit	2010-06-10	2010-06-11	UZB	Tashkent	
Shanghai Cooperation Organisation Summit	2011-06-14	2011-06-15	KAZ	Astana	
Shanghai Cooperation Organisation Summit	2012-06-06	2012-06-07	CHN	Beijing	
Shanghai Cooperation Organisation Summit	2013-09-13	2013-09-13	KGZ	Bishkek	
Shanghai Cooperation Organisation Summit	2014-09-11	2014-09-12	TJK	Dushanbe	global.chinadaily.com.cn/world/2014xisco/2014-09/12/content_18591526.htm
Shanghai Cooperation Organisation Summit	2015-07-09	2015-07-10	RUS	Ufa	
Shanghai Cooperation Organisation Summit	2016-06-23	2016-06-24	UZB	Tashkent	
Shanghai Cooperation Organisation Summit	2017-06-08	2017-06-09	KAZ	Astana	
Shanghai Cooperation Organisation Summit	2018-06-09	2018-06-10	CHN	Qingdao	en.newdu.com/thread-359635-1-1.html
Shanghai Cooperation Organisation Summit	2019-06-13	2019-06-14	KGZ	Bishkek	kun.uz/en/news/2019/06/11/president-mirziyoyev-to-visit-kyrgyzstan-to-attend-sco-summit
Shanghai Cooperation Organisation Summit	2021-09-16	2021-09-17	TJK	Dushanbe	
Shanghai Cooperation Organisation Summit	2022-09-15	2022-09-16	UZB	Samarkand	www.voanews.com/amp/annual-shanghai-cooperation-organization-convenes-/6748321.html
Shanghai Cooperation Organisation Summit	2024-07-03	2024-07-04	KAZ	Astana	
Shanghai Cooperation Organisation Summit	2025-08-31	2025-09-01	CHN	Tianjin	tass.com/world/2010153
Shanghai Five Summit|Shanghai Cooperation Organisation Summit	1996-04-26	1996-04-26	CHN	Shanghai	photius.com/shanghai_cooperation_organization/
Shanghai Five Summit|Shanghai Cooperation Organisation Summit	1997-04-24	1997-04-24	RUS	Moscow	photius.com/shanghai_cooperation_organization/
Shanghai Five Summit|Shanghai Cooperation Organisation Summit	1998-07-03	1998-07-03	KAZ	Almaty	photius.com/shanghai_cooperation_organization/
Shanghai Five Summit|Shanghai Cooperation Organisation Summit	1999-08-24	1999-08-26	KGZ	Bishkek	photius.com/shanghai_cooperation_organization/
Shanghai Five Summit|Shanghai Cooperation Organisation Summit	2000-07-05	2000-07-05	TJK	Dushanbe	
Shangri-La Dialogue	2002-05-31	2002-06-02	SGP	Singapore	
Shangri-La Dialogue	2003-05-30	2003-06-01	SGP	Singapore	
Shangri-La Dialogue	2004-06-04	2004-06-06	SGP	Singapore	
Shangri-La Dialogue	2005-06-03	2005-06-05	SGP	Singapore	
Shangri-La Dialogue	2006-06-02	2006-06-04	SGP	Singapore	
Shangri-La Dialogue	2007-06-01	2007-06-03	SGP	Singapore	
Shangri-La Dialogue	2008-05-30	2008-06-01	SGP	Singapore	
Shangri-La Dialogue	2009-05-29	2009-05-31	SGP	Singapore	
Shangri-La Dialogue	2010-06-04	2010-06-06	SGP	Singapore	
Shangri-La Dialogue	2011-06-03	2011-06-05	SGP	Singapore	
Shangri-La Dialogue	2012-06-01	2012-06-03	SGP	Singapore	
Shangri-La Dialogue	2013-05-31	2013-06-02	SGP	Singapore	
Shangri-La Dialogue	2014-05-30	2014-06-01	SGP	Singapore	
Shangri-La Dialogue	2015-05-29	2015-05-31	SGP	Singapore	
Shangri-La Dialogue	2016-06-03	2016-06-05	SGP	Singapore	
Shangri-La Dialogue	2017-06-02	2017-06-04	SGP	Singapore	
Shangri-La Dialogue	2018-06-01	2018-06-03	SGP	Singapore	
Shangri-La Dialogue	2019-05-31	2019-06-02	SGP	Singapore	
Shangri-La Dialogue	2022-06-10	2022-06-12	SGP	Singapore	
Shangri-La Dialogue	2023-06-02	2023-06-04	SGP	Singapore	
Shangri-La Dialogue	2024-05-31	2024-06-02	SGP	Singapore	
Shangri-La Dialogue	2025-05-30	2025-06-01	SGP	Singapore	
Shangri-La Dialogue	2026-05-29	2026-05-31	SGP	Singapore	
Sharm el-Sheikh Summit	1996-03-13	1996-03-13	EGY	Sharm el-Sheikh	
Sharm el-Sheikh Summit	2000-10-16	2000-10-17	EGY	Sharm el-Sheikh	
Sharm el-Sheikh Summit	2003-06-03	2003-06-03	EGY	Sharm el-Sheikh	
Sharm el-Sheikh Summit	2005-02-08	2005-02-08	EGY	Sharm el-Sheikh	
Sharm el-Sheikh Summit	2025-10-13	2025-10-13	EGY	Sharm el-Sheikh	
Six-Party Talks	2003-08-27	2003-08-29	CHN	Beijing	wiki-gateway.eudic.net/wikipedia_en/Six_Party_Talks.html
Six-Party Talks	2004-02-25	2004-02-28	CHN	Beijing	wiki-gateway.eudic.net/wikipedia_en/Six_Party_Talks.html
Six-Party Talks	2004-06-23	2004-06-26	CHN	Beijing	
Six-Party Talks	2005-07-26	2005-08-07	CHN	Beijing	
Six-Party Talks	2005-09-13	2005-09-19	CHN	Beijing	
Six-Party Talks	2005-11-09	2005-11-11	CHN	Beijing	
Six-Party Talks	2006-12-18	2006-12-22	CHN	Beijing	
Six-Party Talks	2007-02-08	2007-02-13	CHN	Beijing	www.primidi.com/six-party_talks/timeline/5th_round/3rd_phase_8_feb_–_13_feb_2007
Six-Party Talks	2007-03-19	2007-03-22	CHN	Beijing	
Six-Party Talks	2007-07-18	2007-07-20	CHN	Beijing	
Six-Party Talks	2007-09-27	2007-09-30	CHN	Beijing	
Six-Party Talks	2008-07-10	2008-07-12	CHN	Beijing	
Six-Party Talks	2008-12-08	2008-12-11	CHN	Beijing	
Southeast Asian Games	1975-12-09	1975-12-16	THA	Bangkok	
Southeast Asian Games	1977-11-19	1977-11-26	MYS	Kuala Lumpur	
Southeast Asian Games	1979-09-21	1979-09-30	IDN	Jakarta	
Southeast Asian Games	1981-12-06	1981-12-15	PHL	Manila	
Southeast Asian Games	1983-05-28	1983-06-06	SGP	Singapore	
Southeast Asian Games	1985-12-08	1985-12-17	THA	Bangkok	
Southeast Asian Games	1987-09-09	1987-09-20	IDN	Jakarta	
Southeast Asian Games	1989-08-20	1989-08-31	MYS	Kuala Lumpur	
Southeast Asian Games	1991-11-24	1991-12-03	PHL	Manila	
Southeast Asian Games	1993-06-12	1993-06-20	SGP	Singapore	
Southeast Asian Games	1995-12-09	1995-12-17	THA	Chiang Mai	
Southeast Asian Games	1997-10-11	1997-10-19	IDN	Jakarta	
Southeast Asian Games	1999-08-07	1999-08-15	BRN	Bandar Seri Begawan	
Southeast Asian Games	2001-09-08	2001-09-17	MYS	Kuala Lumpur	
Southeast Asian Games	2003-12-05	2003-12-13	VNM	Hanoi	
Southeast Asian Games	2005-11-27	2005-12-05	PHL	Manila	
Southeast Asian Games	2007-12-06	2007-12-15	THA	Nakhon Ratchasima	
Southeast Asian Games	2009-12-09	2009-12-18	LAO	Vientiane	www.seatta.org/competition-venue
Southeast Asian Games	2011-11-11	2011-11-22	IDN	Palembang	
Southeast Asian Games	2013-12-11	2013-12-22	MMR	Naypyidaw	
Southeast Asian Games	2015-06-05	2015-06-16	SGP	Singapore	ca.sports.yahoo.com/news/games-profile-southeast-asian-games-090005594--spt.html
Southeast Asian Games	2017-08-19	2017-08-30	MYS	Kuala Lumpur	
Southeast Asian Games	2019-11-30	2019-12-11	PHL	Manila	
Southeast Asian Games	2022-05-12	2022-05-23	VNM	Hanoi	
Southeast Asian Games	2023-05-05	2023-05-17	KHM	Phnom Penh	
Southeast Asian Games	2025-12-09	2025-12-20	THA	Bangkok	
St. Petersburg International Economic Forum	1997-06-18	1997-06-20	RUS	Saint Petersburg	sputniknews.com/russia/201805241064751245-spief-economic-forum/
St. Petersburg International Economic Forum	2005-06-14	2005-06-16	RUS	Saint Petersburg	
St. Petersburg International Economic Forum	2006-06-13	2006-06-15	RUS	Saint Petersburg	
St. Petersburg International Economic Forum	2007-06-08	2007-06-10	RUS	Saint Petersburg	
St. Petersburg International Economic Forum	2008-06-06	2008-06-08	RUS	Saint Petersburg	
St. Petersburg International Economic Forum	2009-06-04	2009-06-06	RUS	Saint Petersburg	
St. Petersburg International Economic Forum	2010-06-17	2010-06-19	RUS	Saint Petersburg	
St. Petersburg International Economic Forum	2011-06-16	2011-06-18	RUS	Saint Petersburg	
St. Petersburg International Economic Forum	2012-06-21	2012-06-23	RUS	Saint Petersburg	
St. Petersburg International Economic Forum	2013-06-20	2013-06-22	RUS	Saint Petersburg	
St. Petersburg International Economic Forum	2014-05-22	2014-05-24	RUS	Saint Petersburg	
St. Petersburg International Economic Forum	2015-06-18	2015-06-20	RUS	Saint Petersburg	
St. Petersburg International Economic Forum	2016-06-16	2016-06-18	RUS	Saint Petersburg	
St. Petersburg International Economic Forum	2017-06-01	2017-06-03	RUS	Saint Petersburg	sputniknews.com/business/201705161053661768-putin-international-economic-forum/
St. Petersburg International Economic Forum	2018-05-24	2018-05-26	RUS	Saint Petersburg	sputniknews.com/russia/201805241064751245-spief-economic-forum/
St. Petersburg International Economic Forum	2019-06-06	2019-06-08	RUS	Saint Petersburg	globasinternational.com/23rd-st-petersburg-international-economic-forum/
St. Petersburg International Economic Forum	2021-06-02	2021-06-05	RUS	Saint Petersburg	www.rt.com/business/525351-spief-global-challenges-post-pandemic/
St. Petersburg International Economic Forum	2022-06-15	2022-06-18	RUS	Saint Petersburg	
St. Petersburg International Economic Forum	2023-06-14	2023-06-17	RUS	Saint Petersburg	www.today90.com/start-26-st-petersburg-international-economic-forum-news/
St. Petersburg International Economic Forum	2024-06-05	2024-06-08	RUS	Saint Petersburg	leaderledger.net/2024/06/05/st-petersburg-international-economic-forum-spief-exclusive-factbox
St. Petersburg International Economic Forum	2025-06-18	2025-06-21	RUS	Saint Petersburg	
St. Petersburg International Economic Forum	2026-06-03	2026-06-06	RUS	Saint Petersburg	
Summer Davos	2007-09-06	2007-09-08	CHN	Dalian	
Summer Davos	2008-09-27	2008-09-28	CHN	Tianjin	www.tj-summerdavos.cn/system/2008/09/28/003701560.shtml
Summer Davos	2009-09-10	2009-09-12	CHN	Dalian	www.tj-summerdavos.cn/system/2008/09/28/003701560.shtml
Summer Davos	2010-09-13	2010-09-15	CHN	Tianjin	
Summer Davos	2011-09-14	2011-09-16	CHN	Dalian	
Summer Davos	2012-09-11	2012-09-13	CHN	Tianjin	
Summer Davos	2013-09-11	2013-09-13	CHN	Dalian	
Summer Davos	2014-09-10	2014-09-12	CHN	Tianjin	
Summer Davos	2015-09-09	2015-09-11	CHN	Dalian	
Summer Davos	2016-06-26	2016-06-28	CHN	Tianjin	
Summer Davos	2017-06-27	2017-06-29	CHN	Dalian	www.yuzhongnet.com/a/201706/28/WS59bbf4a6a310ded8ac18f7ed.html
Summer Davos	2018-09-18	2018-09-20	CHN	Tianjin	
Summer Davos	2019-07-01	2019-07-03	CHN	Dalian	yinlong168.com/english/2019-07/01/c_138189093_4.htm
Summer Davos	2023-06-27	2023-06-29	CHN	Tianjin	tianjin.china.com.cn/2023-05/05/content_42356691.htm
Summer Davos	2024-06-25	2024-06-27	CHN	Dalian	en.people.cn/n3/2024/0626/c90000-20185602.html
Summer Davos	2025-06-24	2025-06-26	CHN	Tianjin	
Summit for Democracy	2024-03-18	2024-03-20	KOR	Seoul	
Summit of the Americas	1994-12-09	1994-12-11	USA	Miami	
Summit of the Americas	1996-12-07	1996-12-08	BOL	Santa Cruz	
Summit of the Americas	1998-04-18	1998-04-19	CHL	Santiago	
Summit of the Americas	2001-04-20	2001-04-22	CAN	Quebec City	
Summit of the Americas	2004-01-12	2004-01-13	MEX	Monterrey	
Summit of the Americas	2005-11-04	2005-11-05	ARG	Mar del Plata	
Summit of the Americas	2009-04-17	2009-04-19	TTO	Port of Spain	
Summit of the Americas	2012-04-14	2012-04-15	COL	Cartagena	
Summit of the Americas	2015-04-10	2015-04-11	PAN	Panama City	
Summit of the Americas	2018-04-13	2018-04-14	PER	Lima	
Summit of the Americas	2022-06-08	2022-06-10	USA	Los Angeles	
Summit on Peace in Ukraine	2024-06-15	2024-06-16	CHE	Bürgenstock	
Supreme Eurasian Economic Council	2014-05-29	2014-05-29	KAZ	Astana	
Supreme Eurasian Economic Council	2014-12-23	2014-12-23	RUS	Moscow	
Supreme Eurasian Economic Council	2015-05-08	2015-05-08	RUS	Moscow	
Supreme Eurasian Economic Council	2015-10-16	2015-10-16	KAZ	Burabay	
Supreme Eurasian Economic Council	2015-12-21	2015-12-21	RUS	Moscow	
Supreme Eurasian Economic Council	2016-05-31	2016-05-31	KAZ	Astana	
Supreme Eurasian Economic Council	2016-12-26	2016-12-26	RUS	Saint Petersburg	
Supreme Eurasian Economic Council	2017-04-14	2017-04-14	KGZ	Bishkek	
Supreme Eurasian Economic Council	2017-10-11	2017-10-11	RUS	Sochi	
Supreme Eurasian Economic Council	2018-05-14	2018-05-14	RUS	Sochi	
Supreme Eurasian Economic Council	2018-12-06	2018-12-06	RUS	Saint Petersburg	
Supreme Eurasian Economic Council	2019-05-29	2019-05-29	KAZ	Astana	www.neweurope.eu/article/kazakhstan-prepares-for-eurasian-economic-council/
Supreme Eurasian Economic Council	2019-10-01	2019-10-01	ARM	Yerevan	
Supreme Eurasian Economic Council	2019-12-20	2019-12-20	RUS	Saint Petersburg	
Supreme Eurasian Economic Council	2022-12-09	2022-12-09	KGZ	Bishkek	
Supreme Eurasian Economic Council	2023-05-24	2023-05-25	RUS	Moscow	
Supreme Eurasian Economic Council	2023-12-25	2023-12-25	RUS	Saint Petersburg	
Supreme Eurasian Economic Council	2024-05-08	2024-05-08	RUS	Moscow	
Supreme Eurasian Economic Council	2024-12-26	2024-12-26	RUS	Saint Petersburg	
Supreme Eurasian Economic Council	2025-06-26	2025-06-27	BLR	Minsk	
Supreme Eurasian Economic Council	2025-12-21	2025-12-21	RUS	Saint Petersburg	www.trtworld.com/article/899645780e2f/amp
Supreme Eurasian Economic Council	2026-05-28	2026-05-29	KAZ	Astana	www.trend.az/business/4132780.html
Three Seas Initiative Summit	2016-08-25	2016-08-26	HRV	Dubrovnik	3si.politic.edu.pl/summit-in-dubrovnik/
Three Seas Initiative Summit	2017-07-06	2017-07-07	POL	Warsaw	
Three Seas Initiative Summit	2018-09-17	2018-09-18	ROU	Bucharest	
Three Seas Initiative Summit	2019-06-05	2019-06-06	SVN	Ljubljana	diplomacyandcommerce.si/index.php/2019/06/01/three-seas-initiative-summit-and-business-forum/
Three Seas Initiative Summit	2021-07-08	2021-07-09	BGR	Sofia	
Three Seas Initiative Summit	2022-06-20	2022-06-21	LVA	Riga	
Three Seas Initiative Summit	2023-09-06	2023-09-07	ROU	Bucharest	
Three Seas Initiative Summit	2024-04-11	2024-04-11	LTU	Vilnius	
Three Seas Initiative Summit	2025-04-28	2025-04-29	POL	Warsaw	
Tokyo International Conference on African Development	1993-10-05	1993-10-06	JPN	Tokyo	
Tokyo International Conference on African Development	1998-10-19	1998-10-21	JPN	Tokyo	
Tokyo International Conference on African Development	2003-09-29	2003-10-01	JPN	Tokyo	
Tokyo International Conference on African Development	2008-05-28	2008-05-30	JPN	Yokohama	
Tokyo International Conference on African Development	2013-06-01	2013-06-03	JPN	Yokohama	
Tokyo International Conference on African Development	2016-08-27	2016-08-28	KEN	Nairobi	
Tokyo International Conference on African Development	2019-08-28	2019-08-30	JPN	Yokohama	
Tokyo International Conference on African Development	2022-08-27	2022-08-28	TUN	Tunis	
Tokyo International Conference on African Development	2025-08-20	2025-08-22	JPN	Yokohama	
Trilateral Summit China-Japan-South Korea	2008-12-13	2008-12-13	JPN	Fukuoka	
Trilateral Summit China-Japan-South Korea	2009-10-10	2009-10-10	CHN	Beijing	
Trilateral Summit China-Japan-South Korea	2010-05-29	2010-05-30	KOR	Jeju	
Trilateral Summit China-Japan-South Korea	2011-05-21	2011-05-22	JPN	Tokyo	
Trilateral Summit China-Japan-South Korea	2012-05-13	2012-05-14	CHN	Beijing	
Trilateral Summit China-Japan-South Korea	2015-11-01	2015-11-01	KOR	Seoul	
Trilateral Summit China-Japan-South Korea	2018-05-09	2018-05-09	JPN	Tokyo	
Trilateral Summit China-Japan-South Korea	2019-12-24	2019-12-24	CHN	Chengdu	
Trilateral Summit China-Japan-South Korea	2024-05-26	2024-05-27	KOR	Seoul	
Turkey-Africa Partnership Summit	2008-08-18	2008-08-21	TUR	Istanbul	
Turkey-Africa Partnership Summit	2014-11-19	2014-11-21	GNQ	Malabo	
Turkey-Africa Partnership Summit	2021-12-16	2021-12-18	TUR	Istanbul	
Turkic Speaking States Summit|Organization of Turkic States Summit	1992-10-30	1992-10-31	TUR	Ankara	aots.ilerimun.com/study-guide/the-history
Turkic Speaking States Summit|Organization of Turkic States Summit	1994-10-18	1994-10-19	TUR	Istanbul	uzland.narod.ru/text014.htm
Turkic Speaking States Summit|Organization of Turkic States Summit	1995-08-28	1995-08-28	KGZ	Bishkek	en.wikipedia.org/wiki/List_of_Turkic_Speaking_States_summits
Turkic Speaking States Summit|Organization of Turkic States Summit	1996-10-21	1996-10-21	UZB	Tashkent	en.wikipedia.org/wiki/List_of_Turkic_Speaking_States_summits
Turkic Speaking States Summit|Organization of Turkic States Summit	1998-06-09	1998-06-09	KAZ	Astana	en.wikipedia.org/wiki/List_of_Turkic_Speaking_States_summits
Turkic Speaking States Summit|Organization of Turkic States Summit	2000-04-08	2000-04-08	AZE	Baku	en.wikipedia.org/wiki/List_of_Turkic_Speaking_States_summits
Turkic Speaking States Summit|Organization of Turkic States Summit	2001-04-26	2001-04-27	TUR	Istanbul	en.wikipedia.org/wiki/List_of_Turkic_Speaking_States_summits
Turkic Speaking States Summit|Organization of Turkic States Summit	2006-11-17	2006-11-17	TUR	Antalya	en.wikipedia.org/wiki/List_of_Turkic_Speaking_States_summits
Turkic Speaking States Summit|Organization of Turkic States Summit	2009-10-03	2009-10-03	AZE	Nakhchivan	en.wikipedia.org/wiki/List_of_Turkic_Speaking_States_summits
Turkic Speaking States Summit|Organization of Turkic States Summit	2010-09-15	2010-09-16	TUR	Istanbul	en.wikipedia.org/wiki/List_of_Turkic_Speaking_States_summits
UN Climate Change Conference	1995-03-28	1995-04-07	DEU	Berlin	
UN Climate Change Conference	1996-07-08	1996-07-19	CHE	Geneva	
UN Climate Change Conference	1997-12-01	1997-12-11	JPN	Kyoto	
UN Climate Change Conference	1998-11-02	1998-11-13	ARG	Buenos Aires	
UN Climate Change Conference	1999-10-25	1999-11-05	DEU	Bonn	
UN Climate Change Conference	2000-11-13	2000-11-25	NLD	The Hague	
UN Climate Change Conference	2001-07-16	2001-07-27	DEU	Bonn	
UN Climate Change Conference	2001-10-29	2001-11-10	MAR	Marrakech	
UN Climate Change Conference	2002-10-23	2002-11-01	IND	New Delhi	
UN Climate Change Conference	2003-12-01	2003-12-12	ITA	Milan	
UN Climate Change Conference	2004-12-06	2004-12-18	ARG	Buenos Aires	
UN Climate Change Conference	2005-11-28	2005-12-10	CAN	Montreal	
UN Climate Change Conference	2006-11-06	2006-11-17	KEN	Nairobi	
UN Climate Change Conference	2007-12-03	2007-12-15	IDN	Bali	
UN Climate Change Conference	2008-12-01	2008-12-12	POL	Poznan	
UN Climate Change Conference	2009-12-07	2009-12-19	DNK	Copenhagen	
UN Climate Change Conference	2010-11-29	2010-12-11	MEX	Cancun	
UN Climate Change Conference	2011-11-28	2011-12-11	ZAF	Durban	
UN Climate Change Conference	2012-11-26	2012-12-08	QAT	Doha	
UN Climate Change Conference	2013-11-11	2013-11-23	POL	Warsaw	
UN Climate Change Conference	2014-12-01	2014-12-14	PER	Lima	
UN Climate Change Conference	2015-11-30	2015-12-12	FRA	Paris	
UN Climate Change Conference	2016-11-07	2016-11-18	MAR	Marrakech	
UN Climate Change Conference	2017-11-06	2017-11-18	DEU	Bonn	
UN Climate Change Conference	2018-12-02	2018-12-15	POL	Katowice	
UN Climate Change Conference	2019-12-02	2019-12-15	ESP	Madrid	
UN Climate Change Conference	2021-10-31	2021-11-13	GBR	Glasgow	
UN Climate Change Conference	2022-11-06	2022-11-20	EGY	Sharm el-Sheikh	
UN Climate Change Conference	2023-11-30	2023-12-13	ARE	Dubai	
UN Climate Change Conference	2024-11-11	2024-11-24	AZE	Baku	
UN Climate Change Conference	2025-11-06	2025-11-07	BRA	Belem	
UN Climate Change Conference	2025-11-10	2025-11-22	BRA	Belem	
UN Climate Change Conference	2026-11-09	2026-11-20	TUR	Antalya	menafn.com/1110547001/UN-Climate-Change-Conference-COP31-To-Be-Held-In-Antalya-In-November-2026
UN Food Systems Summit	1996-11-13	1996-11-17	ITA	Rome	
UN Food Systems Summit	2002-06-10	2002-06-13	ITA	Rome	
UN Food Systems Summit	2008-06-03	2008-06-05	ITA	Rome	
UN Food Systems Summit	2009-11-16	2009-11-18	ITA	Rome	
UN Food Systems Summit	2023-07-24	2023-07-26	ITA	Rome	
UN Food Systems Summit	2025-07-27	2025-07-29	ETH	Addis Ababa	
UN Habitat Conference	1976-05-31	1976-06-11	CAN	Vancouver	
UN Habitat Conference	1996-06-03	1996-06-14	TUR	Istanbul	
UN Habitat Conference	2016-10-17	2016-10-20	ECU	Quito	
UN Millennium Summit	2000-09-06	2000-09-08	USA	New York	
UN Ocean Conference	2017-06-05	2017-06-09	USA	New York	
UN Ocean Conference	2022-06-27	2022-07-01	PRT	Lisbon	
UN Ocean Conference	2025-06-09	2025-06-13	FRA	Nice	
UN Summit of the Future	2024-09-22	2024-09-23	USA	New York	
UN World Summit	2005-09-14	2005-09-16	USA	New York	
UNASUR Summit	2004-12-08	2004-12-08	PER	Cusco	wikireact.com/wiki/2004_South_American_Summit
UNASUR Summit	2005-09-29	2005-09-30	BRA	Brasília	www1.rionegro.com.ar/diario/2009/08/24/1251149383.php
UNASUR Summit	2006-12-08	2006-12-09	BOL	Cochabamba	www1.rionegro.com.ar/diario/2009/08/24/1251149383.php
UNASUR Summit	2007-04-16	2007-04-17	VEN	Isla Margarita	www1.rionegro.com.ar/diario/2009/08/24/1251149383.php
UNASUR Summit	2008-05-23	2008-05-23	BRA	Brasília	www1.rionegro.com.ar/diario/2009/08/24/1251149383.php
UNASUR Summit	2008-09-15	2008-09-15	CHL	Santiago	puntocri.blogspot.com/2012/11/media-kit.html
UNASUR Summit	2008-12-16	2008-12-16	BRA	Costa do Sauípe	
UNASUR Summit	2009-08-10	2009-08-10	ECU	Quito	puntocri.blogspot.com/2012/11/media-kit.html
UNASUR Summit	2009-08-28	2009-08-28	ARG	Bariloche	
UNASUR Summit	2010-05-04	2010-05-04	ARG	Los Cardales	
UNASUR Summit	2010-10-01	2010-10-01	ARG	Buenos Aires	
UNASUR Summit	2010-11-26	2010-11-26	GUY	Georgetown	
UNASUR Summit	2011-10-29	2011-10-29	PRY	Asunción	
UNASUR Summit	2012-06-29	2012-06-29	ARG	Mendoza	
UNASUR Summit	2012-11-30	2012-11-30	PER	Lima	
UNASUR Summit	2013-04-18	2013-04-18	PER	Lima	
UNASUR Summit	2013-07-04	2013-07-04	BOL	Cochabamba	
UNASUR Summit	2013-08-30	2013-08-30	SUR	Paramaribo	
UNASUR Summit	2014-12-04	2014-12-05	ECU	Quito	
US-Africa Leaders Summit	2014-08-04	2014-08-06	USA	Washington	
US-Africa Leaders Summit	2022-12-13	2022-12-15	USA	Washington	
US-North Korea summit	2018-06-12	2018-06-12	SGP	Singapore	
US-North Korea summit	2019-02-27	2019-02-28	VNM	Hanoi	
US-North Korea summit	2019-06-30	2019-06-30	KOR	Panmunjom	
US-Russia summit	1975-07-30	1975-08-02	FIN	Helsinki	en.wikipedia.org/wiki/List_of_Soviet_Union%E2%80%93United_States_summits
US-Russia summit	1979-06-15	1979-06-18	AUT	Vienna	en.wikipedia.org/wiki/List_of_Soviet_Union%E2%80%93United_States_summits
US-Russia summit	1985-11-19	1985-11-21	CHE	Geneva	articles.orlandosentinel.com/1986-10-01/news/0260060119_1_brezhnev-meet-soviet-premier
US-Russia summit	1986-10-11	1986-10-12	ISL	Reykjavik	
US-Russia summit	1987-12-08	1987-12-10	USA	Washington	
US-Russia summit	1988-05-29	1988-06-02	SUN	Moscow	
US-Russia summit	1988-12-07	1988-12-07	USA	New York	
US-Russia summit	1989-12-02	1989-12-03	MLT	Valletta	
US-Russia summit	1990-05-31	1990-06-03	USA	Washington	
US-Russia summit	1990-09-09	1990-09-09	FIN	Helsinki	www.apnews.com/a469848aeff16fb3e35794e8f3e80ecd
US-Russia summit	1991-07-30	1991-07-31	SUN	Moscow	
US-Russia summit	1991-10-29	1991-10-29	ESP	Madrid	
US-Russia summit	1992-02-01	1992-02-01	USA	Camp David	1997-2001.state.gov/regions/nis/chron_summits_russia_us.html
US-Russia summit	1992-06-16	1992-06-17	USA	Washington	
US-Russia summit	1993-01-02	1993-01-03	RUS	Moscow	
US-Russia summit	1993-04-03	1993-04-04	CAN	Vancouver	romania.europalibera.org/amp/sua-rusia-istorie-presedinti-imagini/31308669.html
US-Russia summit	1994-01-13	1994-01-14	RUS	Moscow	
US-Russia summit	1994-09-27	1994-09-28	USA	Washington	
US-Russia summit	1995-05-10	1995-05-10	RUS	Moscow	
US-Russia summit	1995-10-23	1995-10-23	USA	Hyde Park	
US-Russia summit	1996-04-21	1996-04-21	RUS	Moscow	
US-Russia summit	1997-03-20	1997-03-21	FIN	Helsinki	romania.europalibera.org/amp/sua-rusia-istorie-presedinti-imagini/31308669.html
US-Russia summit	1998-09-01	1998-09-02	RUS	Moscow	
US-Russia summit	2000-06-03	2000-06-05	RUS	Moscow	
US-Russia summit	2001-06-16	2001-06-16	SVN	Ljubljana	romania.europalibera.org/amp/sua-rusia-istorie-presedinti-imagini/31308669.html
US-Russia summit	2001-11-13	2001-11-15	USA	Crawford	
US-Russia summit	2002-05-23	2002-05-26	RUS	Moscow	
US-Russia summit	2003-06-01	2003-06-01	RUS	Saint Petersburg	
US-Russia summit	2003-09-26	2003-09-27	USA	Camp David	
US-Russia summit	2005-02-24	2005-02-24	SVK	Bratislava	
US-Russia summit	2007-07-01	2007-07-02	USA	Kennebunkport	
US-Russia summit	2008-04-05	2008-04-06	RUS	Sochi	
US-Russia summit	2009-07-06	2009-07-08	RUS	Moscow	
US-Russia summit	2010-04-08	2010-04-08	CZE	Prague	
US-Russia summit	2010-06-24	2010-06-24	USA	Washington	
US-Russia summit	2018-07-16	2018-07-16	FIN	Helsinki	
US-Russia summit	2021-06-16	2021-06-16	CHE	Geneva	
US-Russia summit	2025-08-15	2025-08-15	USA	Anchorage	
Ukraine Recovery Conference	2017-07-06	2017-07-06	GBR	London	
Ukraine Recovery Conference	2018-06-27	2018-06-27	DNK	Copenhagen	
Ukraine Recovery Conference	2019-07-02	2019-07-04	CAN	Toronto	
Ukraine Recovery Conference	2021-07-07	2021-07-07	LTU	Vilnius	
Ukraine Recovery Conference	2022-07-04	2022-07-05	CHE	Lugano	
Ukraine Recovery Conference	2023-06-21	2023-06-22	GBR	London	www.breakinglatest.news/business/wednesday-21-thursday-22-june-2023-ukraine-recovery-conference/
Ukraine Recovery Conference	2024-06-11	2024-06-12	DEU	Berlin	
Ukraine Recovery Conference	2025-07-10	2025-07-11	ITA	Rome	bizfakty.pl/gospodarka/gdansk-gospodarzem-odbudowy-ukrainy-balczun-polska-zorganizuje-konferencje.html
Ukraine Recovery Conference	2026-06-25	2026-06-26	POL	Gdańsk	komersant.ua/en/u-hdansku-startuvala-urc-2026-5-holovnykh-napriamiv-konferentsii-priama-transliatsiia/
Ukraine peace formula meeting	2023-06-24	2023-06-24	DNK	Copenhagen	
Ukraine peace formula meeting	2023-08-05	2023-08-06	SAU	Jeddah	
Ukraine peace formula meeting	2023-10-28	2023-10-29	MLT	Valletta	
Ukraine peace formula meeting	2024-01-14	2024-01-14	CHE	Davos	
United Nations General Assembly	1975-09	1975-09	USA	New York	
United Nations General Assembly	1976-09	1976-09	USA	New York	
United Nations General Assembly	1977-09	1977-09	USA	New York	
United Nations General Assembly	1978-09	1978-09	USA	New York	
United Nations General Assembly	1979-09	1979-09	USA	New York	
United Nations General Assembly	1980-09	1980-09	USA	New York	
United Nations General Assembly	1981-09	1981-09	USA	New York	
United Nations General Assembly	1982-09	1982-09	USA	New York	
United Nations General Assembly	1983-09	1983-09	USA	New York	
United Nations General Assembly	1984-09-24	1984-10-11	USA	New York	international.vlex.com/vid/the-nations-speak-crisis-and-hope-53293895
United Nations General Assembly	1985-09-23	1985-10-11	USA	New York	international.vlex.com/vid/the-assembly-message-solidarity-hope-53295917
United Nations General Assembly	1986-09-22	1986-10-10	USA	New York	international.vlex.com/vid/the-nations-speak-general-debate-53297981
United Nations General Assembly	1987-09-21	1987-10-09	USA	New York	international.vlex.com/vid/the-nations-speak-general-debate-53299319
United Nations General Assembly	1988-09-26	1988-10-13	USA	New York	
United Nations General Assembly	1989-09-25	1989-10-12	USA	New York	
United Nations General Assembly	1990-09	1990-09	USA	New York	
United Nations General Assembly	1991-09	1991-09	USA	New York	
United Nations General Assembly	1992-09-21	1992-10-08	USA	New York	international.vlex.com/vid/speak-caught-pervasive-seeking-swift-53350048
United Nations General Assembly	1993-09-27	1993-10-13	USA	New York	
United Nations General Assembly	1994-09-26	1994-10-13	USA	New York	
United Nations General Assembly	1995-09-25	1995-10-11	USA	New York	international.vlex.com/vid/issues-discussed-speakers-all-over-globe-53590363
United Nations General Assembly	1996-09	1996-09	USA	New York	
United Nations General Assembly	1997-09	1997-09	USA	New York	
United Nations General Assembly	1998-09	1998-09	USA	New York	
United Nations General Assembly	1999-09	1999-09	USA	New York	
United Nations General Assembly	2000-09-12	2000-09-22	USA	New York	
United Nations General Assembly	2001-11-10	2001-11-16	USA	New York	
United Nations General Assembly	2002-09-12	2002-09-20	USA	New York	
United Nations General Assembly	2003-09-23	2003-10-02	USA	New York	
United Nations General Assembly	2004-09-21	2004-09-30	USA	New York	
United Nations General Assembly	2005-09-17	2005-09-28	USA	New York	
United Nations General Assembly	2006-09-19	2006-09-27	USA	New York	
United Nations General Assembly	2007-09-25	2007-10-03	USA	New York	
United Nations General Assembly	2008-09-23	2008-09-29	USA	New York	
United Nations General Assembly	2009-09-23	2009-09-29	USA	New York	
United Nations General Assembly	2010-09-23	2010-09-29	USA	New York	
United Nations General Assembly	2011-09-21	2011-09-27	USA	New York	
United Nations General Assembly	2012-09-25	2012-10-01	USA	New York	
United Nations General Assembly	2013-09-24	2013-10-01	USA	New York	
United Nations General Assembly	2014-09-24	2014-09-30	USA	New York	sdg.iisd.org/events/69th-session-of-the-un-general-assembly-unga-69
United Nations General Assembly	2015-09-28	2015-10-03	USA	New York	
United Nations General Assembly	2016-09-20	2016-09-26	USA	New York	
United Nations General Assembly	2017-09-19	2017-09-25	USA	New York	ask.un.org/faq/14598
United Nations General Assembly	2018-09-25	2018-10-01	USA	New York	ask.un.org/faq/14598
United Nations General Assembly	2019-09-24	2019-09-30	USA	New York	ask.un.org/faq/14598
United Nations General Assembly	2021-09-21	2021-09-27	USA	New York	ask.un.org/faq/14598
United Nations General Assembly	2022-09-20	2022-09-26	USA	New York	ask.un.org/faq/14598
United Nations General Assembly	2023-09-19	2023-09-26	USA	New York	ask.un.org/faq/14598
United Nations General Assembly	2024-09-24	2024-09-30	USA	New York	ask.un.org/faq/14598
United Nations General Assembly	2025-09-23	2025-09-29	USA	New York	research.un.org/en/docs/ga/generaldebate
United Nations General Assembly	2026-09-22	2026-09-28	USA	New York	research.un.org/en/docs/ga/generaldebate
Valdai Discussion Club	2013-09-16	2013-09-19	RUS	Valdai	
Valdai Discussion Club	2014-10-22	2014-10-24	RUS	Sochi	
Valdai Discussion Club	2015-10-19	2015-10-22	RUS	Sochi	
Valdai Discussion Club	2016-10-24	2016-10-27	RUS	Sochi	
Valdai Discussion Club	2017-10-16	2017-10-19	RUS	Sochi	
Valdai Discussion Club	2018-10-15	2018-10-18	RUS	Sochi	
Valdai Discussion Club	2019-09-30	2019-10-03	RUS	Sochi	valdaiclub.com/events/own/16th-annual-meeting-of-the-valdai-discussion-club/
Valdai Discussion Club	2021-10-18	2021-10-21	RUS	Sochi	
Valdai Discussion Club	2022-10-24	2022-10-27	RUS	Moscow	
Valdai Discussion Club	2023-10-02	2023-10-05	RUS	Sochi	cyprus-ceo.com/24329/fair-multipolarity-how-to-ensure-security-and-development-for-all-the-20th-annual-meeting-of-the-valdai-discussion-club
Valdai Discussion Club	2024-11-04	2024-11-07	RUS	Sochi	
Valdai Discussion Club	2025-09-29	2025-10-02	RUS	Sochi	tass.com/politics/2024259
Vienna talks on Syria	2015-10-23	2015-10-23	AUT	Vienna	
Vienna talks on Syria	2015-10-30	2015-10-30	AUT	Vienna	
Vienna talks on Syria	2015-11-14	2015-11-14	AUT	Vienna	
Vienna talks on Syria	2015-12-18	2015-12-18	USA	New York	
Vienna talks on Syria	2016-02-11	2016-02-12	DEU	Munich	
Vienna talks on Syria	2016-05-17	2016-05-17	AUT	Vienna	
Visegrad Group Summit	1991-02-15	1991-02-15	HUN	Visegrád	
Visegrad Group Summit	1991-10-05	1991-10-06	POL	Krakow	
Visegrad Group Summit	1992-05-06	1992-05-06	CSK	Prague	
Visegrad Group Summit	2011-02-15	2011-02-15	SVK	Bratislava	
Visegrad Group Summit	2016-02-15	2016-02-15	CZE	Prague	
Visegrad Group Summit	2017-07-19	2017-07-19	HUN	Budapest	
Visegrad Group Summit	2021-02-17	2021-02-17	POL	Krakow	
Visegrad Group Summit	2024-02-27	2024-02-27	CZE	Prague	
WTO Ministerial Conference	1996-12-09	1996-12-13	SGP	Singapore	
WTO Ministerial Conference	1998-05-18	1998-05-20	CHE	Geneva	
WTO Ministerial Conference	1999-11-30	1999-12-03	USA	Seattle	
WTO Ministerial Conference	2001-11-09	2001-11-14	QAT	Doha	
WTO Ministerial Conference	2003-09-10	2003-09-14	MEX	Cancun	
WTO Ministerial Conference	2005-12-13	2005-12-18	HKG	Hong Kong	
WTO Ministerial Conference	2009-11-30	2009-12-02	CHE	Geneva	
WTO Ministerial Conference	2011-12-15	2011-12-17	CHE	Geneva	
WTO Ministerial Conference	2013-12-03	2013-12-07	IDN	Bali	
WTO Ministerial Conference	2015-12-15	2015-12-19	KEN	Nairobi	
WTO Ministerial Conference	2017-12-10	2017-12-13	ARG	Buenos Aires	
WTO Ministerial Conference	2022-06-12	2022-06-17	CHE	Geneva	
WTO Ministerial Conference	2024-02-26	2024-03-02	ARE	Abu Dhabi	
WTO Ministerial Conference	2026-03-26	2026-03-29	CMR	Yaounde	africa24tv.com/?p=154120
White House Summit on Ukraine	2025-08-18	2025-08-18	USA	Washington	
World Conference against Racism	1978-08-14	1978-08-25	CHE	Geneva	
World Conference against Racism	1983-08-01	1983-08-12	CHE	Geneva	
World Conference against Racism	2001-08-31	2001-09-08	ZAF	Durban	
World Conference against Racism	2009-04-20	2009-04-24	CHE	Geneva	
World Conference on Human Rights	1993-06-14	1993-06-25	AUT	Vienna	
World Conference on Women	1975-06-19	1975-07-02	MEX	Mexico City	
World Conference on Women	1980-07-14	1980-07-30	DNK	Copenhagen	
World Conference on Women	1985-07-15	1985-07-26	KEN	Nairobi	
World Conference on Women	1995-09-04	1995-09-15	CHN	Beijing	
World Economic Forum Annual Meeting	1994-01-27	1994-02-01	CHE	Davos	
World Economic Forum Annual Meeting	1995-01-26	1995-01-31	CHE	Davos	
World Economic Forum Annual Meeting	1996-02-01	1996-02-06	CHE	Davos	
World Economic Forum Annual Meeting	1997-01-30	1997-02-04	CHE	Davos	
World Economic Forum Annual Meeting	1998-01-29	1998-02-03	CHE	Davos	
World Economic Forum Annual Meeting	1999-01-28	1999-02-02	CHE	Davos	
World Economic Forum Annual Meeting	2000-01-27	2000-02-01	CHE	Davos	
World Economic Forum Annual Meeting	2001-01-25	2001-01-30	CHE	Davos	
World Economic Forum Annual Meeting	2002-01-31	2002-02-04	USA	New York	www.upi.com/Business_News/2002/01/29/World-Economic-Forum-to-meet-in-NYC/UPI-44071012340374/
World Economic Forum Annual Meeting	2003-01-23	2003-01-28	CHE	Davos	
World Economic Forum Annual Meeting	2004-01-21	2004-01-25	CHE	Davos	
World Economic Forum Annual Meeting	2005-01-26	2005-01-30	CHE	Davos	www.ekathimerini.com/news/28855/a-34-year-old-alpine-ritual-gears-up-again-with-the-world-economic-forum-convening-in-davos/
World Economic Forum Annual Meeting	2006-01-25	2006-01-29	CHE	Davos	
World Economic Forum Annual Meeting	2007-01-24	2007-01-28	CHE	Davos	
World Economic Forum Annual Meeting	2008-01-23	2008-01-27	CHE	Davos	
World Economic Forum Annual Meeting	2009-01-28	2009-02-01	CHE	Davos	
World Economic Forum Annual Meeting	2010-01-27	2010-01-31	CHE	Davos	
World Economic Forum Annual Meeting	2011-01-26	2011-01-30	CHE	Davos	
World Economic Forum Annual Meeting	2012-01-25	2012-01-29	CHE	Davos	
World Economic Forum Annual Meeting	2013-01-23	2013-01-27	CHE	Davos	
World Economic Forum Annual Meeting	2014-01-22	2014-01-25	CHE	Davos	
World Economic Forum Annual Meeting	2015-01-21	2015-01-24	CHE	Davos	www.weforum.org/agenda/2015/01/15-things-you-need-to-know-about-davos-2015/
World Economic Forum Annual Meeting	2016-01-20	2016-01-23	CHE	Davos	
World Economic Forum Annual Meeting	2017-01-17	2017-01-20	CHE	Davos	
World Economic Forum Annual Meeting	2018-01-23	2018-01-26	CHE	Davos	
World Economic Forum Annual Meeting	2019-01-22	2019-01-25	CHE	Davos	
World Economic Forum Annual Meeting	2020-01-21	2020-01-24	CHE	Davos	www.cnbctv18.com/ms/davos/article/davos-2020-heres-a-timeline-of-key-past-events-at-world-economic-forum-5091711.htm
World Economic Forum Annual Meeting	2022-05-22	2022-05-26	CHE	Davos	
World Economic Forum Annual Meeting	2023-01-16	2023-01-20	CHE	Davos	
World Economic Forum Annual Meeting	2024-01-15	2024-01-19	CHE	Davos	
World Economic Forum Annual Meeting	2025-01-20	2025-01-24	CHE	Davos	
World Economic Forum Annual Meeting	2026-01-19	2026-01-23	CHE	Davos	
World Government Summit	2013-02-11	2013-02-12	ARE	Dubai	
World Government Summit	2014-02-10	2014-02-12	ARE	Dubai	
World Government Summit	2015-02-09	2015-02-11	ARE	Dubai	
World Government Summit	2016-02-08	2016-02-10	ARE	Dubai	
World Government Summit	2017-02-12	2017-02-14	ARE	Dubai	
World Government Summit	2018-02-11	2018-02-13	ARE	Dubai	
World Government Summit	2019-02-10	2019-02-12	ARE	Dubai	
World Government Summit	2022-03-29	2022-03-30	ARE	Dubai	
World Government Summit	2023-02-13	2023-02-15	ARE	Dubai	
World Government Summit	2024-02-12	2024-02-14	ARE	Dubai	www.middleeastmonitor.com/20240207-dubai-world-government-summit-to-have-india-turkiye-qatar-as-guests-of-honour/
World Government Summit	2025-02-11	2025-02-13	ARE	Dubai	
World Government Summit	2026-02-03	2026-02-05	ARE	Dubai	www.indiatoday.in/world/story/world-governments-summit-begins-in-dubai-tomorrow-leaders-from-150-nations-to-attend-2862063-2026-02-02
World Holocaust Forum	2005-01-27	2005-01-27	POL	Krakow	
World Holocaust Forum	2006-09-27	2006-09-27	UKR	Kyiv	
World Holocaust Forum	2010-01-27	2010-01-27	POL	Krakow	
World Holocaust Forum	2015-01-26	2015-01-27	CZE	Prague	
World Holocaust Forum	2020-01-23	2020-01-23	ISR	Jerusalem	
World Internet Conference	2014-11-19	2014-11-21	CHN	Wuzhen	
World Internet Conference	2015-12-16	2015-12-18	CHN	Wuzhen	
World Internet Conference	2016-11-16	2016-11-18	CHN	Wuzhen	
World Internet Conference	2017-12-03	2017-12-05	CHN	Wuzhen	
World Internet Conference	2018-11-07	2018-11-09	CHN	Wuzhen	
World Internet Conference	2019-10-20	2019-10-22	CHN	Wuzhen	
World Internet Conference	2020-11-23	2020-11-24	CHN	Wuzhen	
World Internet Conference	2021-09-26	2021-09-28	CHN	Wuzhen	
World Internet Conference	2022-11-09	2022-11-11	CHN	Wuzhen	
World Internet Conference	2023-11-08	2023-11-10	CHN	Wuzhen	
World Internet Conference	2024-11-19	2024-11-22	CHN	Wuzhen	
World Internet Conference	2025-11-06	2025-11-09	CHN	Wuzhen	
World Summit for Children	1990-09-29	1990-09-30	USA	New York	
World Summit for Social Development	1995-03-06	1995-03-12	DNK	Copenhagen	
World Summit for Social Development	2025-11-04	2025-11-06	QAT	Doha	
World War II Outbreak Commemoration	2009-09-01	2009-09-01	POL	Gdańsk	
World War II Outbreak Commemoration	2019-09-01	2019-09-01	POL	Warsaw	
Wye River talks	1998-10-15	1998-10-23	USA	Wye River	
Xiangshan Forum	2006-10-23	2006-10-24	CHN	Beijing	image.xiangshanforum.cn/cnForum_EN?sessions=%E7%AC%AC%E4%B8%80%E5%B1%8A%E9%A6%99%E5%B1%B1%E8%AE%BA%E5%9D%9B&hflag=t
Xiangshan Forum	2014-11-20	2014-11-22	CHN	Beijing	italian.cri.cn/761/2014/11/21/421s230289.htm
Xiangshan Forum	2015-10-16	2015-10-18	CHN	Beijing	filipino.cri.cn/301/2015/10/17/2s139584.htm
Xiangshan Forum	2016-10-10	2016-10-12	CHN	Beijing	
Xiangshan Forum	2018-10-24	2018-10-26	CHN	Beijing	
Xiangshan Forum	2019-10-20	2019-10-22	CHN	Beijing	
Xiangshan Forum	2023-10-29	2023-10-31	CHN	Beijing	
Xiangshan Forum	2024-09-12	2024-09-14	CHN	Beijing	en.people.cn/n3/2024/0713/c90000-20193253.html
Xiangshan Forum	2025-09-17	2025-09-19	CHN	Beijing	
Yalta European Strategy	2012-09-13	2012-09-16	UKR	Yalta	
Yalta European Strategy	2013-09-19	2013-09-22	UKR	Yalta	
Yalta European Strategy	2014-09-11	2014-09-13	UKR	Kyiv	
Yalta European Strategy	2015-09-10	2015-09-12	UKR	Kyiv	
Yalta European Strategy	2016-09-15	2016-09-17	UKR	Kyiv	
Yalta European Strategy	2017-09-14	2017-09-16	UKR	Kyiv	
Yalta European Strategy	2018-09-13	2018-09-15	UKR	Kyiv	
Yalta European Strategy	2019-09-12	2019-09-14	UKR	Kyiv	
Yalta European Strategy	2021-09-09	2021-09-11	UKR	Kyiv	
Yalta European Strategy	2022-09-09	2022-09-10	UKR	Kyiv	
Yalta European Strategy	2023-09-08	2023-09-09	UKR	Kyiv	
Yalta European Strategy	2024-09-13	2024-09-14	UKR	Kyiv	
Yalta European Strategy	2025-09-12	2025-09-13	UKR	Kyiv	
"""#
