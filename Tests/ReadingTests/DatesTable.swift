// swift-format-ignore-file
/// Sentences with their dates marked, each with its day of the report and what the dates mean.
enum DatesTable {
    /// Days and months by name and number.
    static let calendar = """
        2022-08-31 | The talks were held on [August 30]. | 2022-08-30 2022-08-30
        2022-08-31 | They met on [30 August 2022] in Vientiane. | 2022-08-30 2022-08-30
        2022-08-31 | The ministers met on [Aug. 30, 2022], in Phnom Penh. | 2022-08-30 2022-08-30
        2022-08-31 | The visit on [August 30th, 2022] was short. | 2022-08-30 2022-08-30
        2022-08-31 | They met on [the 3rd of this month] in Hanoi. | 2022-08-03 2022-08-03
        2022-08-31 | They will meet on [the 7th of next month]. | 2022-09-07 2022-09-07
        2022-08-31 | They had met on [the 7th of last month]. | 2022-07-07 2022-07-07
        2022-08-31 | He left on the [30th of August]. | 2022-08-30 2022-08-30
        2022-08-31 | The [fourth of July] reception was held in Hanoi. | 2022-07-04 2022-07-04
        2022-11-10 | The summit will run [Nov 16 to 18]. | 2022-11-16 2022-11-16/2022-11-18
        2022-11-10 | The summit will be held from [Nov 16 to 18] in Bali. | 2022-11-16 2022-11-16/2022-11-18
        2022-11-10 | Leaders will meet on [13-14 December]. | 2022-12-13 2022-12-13/2022-12-14
        2022-12-20 | Leaders met on [13 and 14 December]. | 2022-12-13 2022-12-13/2022-12-14
        2022-04-10 | Ministers met between [April 3 and 5]. | 2022-04-03 2022-04-03/2022-04-05
        2001-10-25 | The meeting of [October 19 − 21, 2001] ended well. | 2001-10-19 2001-10-19/2001-10-21
        2003-02-20 | See also: State Visit to France, [February 10-12, 2003] | 2003-02-10 2003-02-10/2003-02-12
        2022-09-05 | He toured the region from [30 August to 2 September 2022]. | 2022-08-30 2022-08-30/2022-09-02
        2022-09-05 | He toured the region from [August 30 to September 2]. | 2022-08-30 2022-08-30/2022-09-02
        2023-01-05 | The envoy stayed from [December 28, 2022 to January 3, 2023]. | 2022-12-28 2022-12-28/2023-01-03
        2023-01-05 | The envoy stayed from [December 28 to January 3, 2023]. | 2022-12-28 2022-12-28/2023-01-03
        2022-06-10 | Sessions were held on [June 3, 4 and 5]. | 2022-06-03 2022-06-03/2022-06-05
        2022-06-10 | Sessions were held on [June 3] and [June 7]. | 2022-06-03 2022-06-03; 2022-06-07 2022-06-07
        2022-09-10 | The accord is dated [2022-08-30]. | 2022-08-30 2022-08-30
        2022-09-10 | The accord is dated [16/8/2022]. | 2022-08-16 2022-08-16
        2022-09-10 | The accord is dated [8/16/2022]. | 2022-08-16 2022-08-16
        2022-09-10 | The accord is dated [30.08.2022]. | 2022-08-30 2022-08-30
        2022-09-10 | Updated [2022-08-30T10:15] by the desk. | 2022-08-30T10:15 2022-08-30
        2022-09-10 | The accord of [August 30,2022] was signed. | 2022-08-30 2022-08-30
        2022-08-31 | The Kenyan president meets the king on [Friday]. | 2022-09-02 2022-09-02
        2022-08-31 | The ministers meet in Oslo on [September 4]. | 2022-09-04 2022-09-04
        2022-08-31 | He hosts the ministers in Oslo [later in the day]. | 2022-08-31 2022-08-31
        2022-08-31 | They met in [April]. | 2022-04 2022-04
        2022-08-31 | They will meet in [April]. | 2023-04 2023-04
        2022-08-31 | They will meet in [November]. | 2022-11 2022-11
        2022-08-31 | They met in [May 2019]. | 2019-05 2019-05
        2022-08-31 | They met in [March, 2019]. | 2019-03 2019-03
        2022-08-31 | They met in [Sept. 2019]. | 2019-09 2019-09
        2022-08-31 | They met from [March to May 2022]. | 2022-03 2022-03/2022-05
        2022-08-31 | They met in [March and April 2022]. | 2022-03 2022-03/2022-04
        2022-08-31 | They met in [2019]. | 2019 2019
        2022-09-20 | They met on [Sept 11]. | 2022-09-11 2022-09-11
        2022-09-20 | The [Sept. 11] attacks changed policy. | 2001-09-11 2001-09-11
        2022-08-31 | NAIROBI, [June 2] - The two countries agreed to talk. | 2022-06-02 2022-06-02
        2022-08-31 | The [2012] summit took place in Phnom Penh. | 2012 2012
        2022-01-03 | They met on [December 30]. | 2021-12-30 2021-12-30
        2022-12-30 | They will meet on [January 5]. | 2023-01-05 2023-01-05
        2022-01-03 | They met in [December]. | 2021-12 2021-12
        2022-12-30 | They will meet in [February]. | 2023-02 2023-02
        2022-08-31 | A court set a hearing on [September 15]. | 2022-09-15 2022-09-15
        2024-02-29 | They met on [February 29]. | 2024-02-29 2024-02-29
        2022-08-31 | THE TWO MET ON [AUGUST 30] IN HANOI. | 2022-08-30 2022-08-30
        2022-08-31 | The pact of [2 Sept 1945] was read. | 1945-09-02 1945-09-02
        2022-08-31 | The visit starts on [5th September]. | 2022-09-05 2022-09-05
        2022-08-31 | The talks were on [March 5] and [May 15]. | 2022-03-05 2022-03-05; 2022-05-15 2022-05-15
        2022-08-31 | They will meet [September 5-7] and [October 3-4]. | 2022-09-05 2022-09-05/2022-09-07; 2022-10-03 2022-10-03/2022-10-04
        2022-08-31 | The visit from [28 September to 2 October] will take him to Asia. | 2022-09-28 2022-09-28/2022-10-02
        2022-03-10 | He was there from [December 28 to January 3]. | 2021-12-28 2021-12-28/2022-01-03
        2022-08-31 | The [May] meeting was short. | 2022-05 2022-05
        2022-08-31 | They met in [May]. | 2022-05 2022-05
        2022-08-31 | Since [March], they have met thrice. | 2022-03 2022-03
        2022-08-31 | Between [March and May] they met twice. | 2022-03 2022-03/2022-05
        2022-08-31 | The deadline is [September 30, 2023]. | 2023-09-30 2023-09-30
        2022-08-31 | [Wed, August 31, 2022] | 2022-08-31 2022-08-31
        2022-08-31 | They signed it at [the beginning of 2021]. | 2021 2021
        2022-08-31 | Trade doubled between [2010 and 2020]. | 2010 2010/2020
        2022-08-31 | Since [1993], after the [1991] accords, relations have grown. | 1993 1993; 1991 1991
        2022-12-30 | They will meet on [New Year's Eve 2022]. | 2022-12-31 2022-12-31
        """

    /// Weekdays and times of day.
    static let weekday = """
        2022-08-31 | They met on [Tuesday]. | 2022-08-30 2022-08-30
        2022-08-31 | They met on [Wednesday]. | 2022-08-31 2022-08-31
        2022-08-31 | They will meet on [Friday]. | 2022-09-02 2022-09-02
        2022-08-31 | They will meet on [Tuesday]. | 2022-09-06 2022-09-06
        2022-08-31 | The two are to meet on [Tuesday evening]. | 2022-09-06TEV 2022-09-06
        2022-08-31 | They held talks [last Tuesday]. | 2022-08-30 2022-08-30
        2022-08-31 | He will arrive [next Monday]. | 2022-09-05 2022-09-05
        2022-08-31 | The visit begins [this Friday]. | 2022-09-02 2022-09-02
        2022-08-31 | The talks, from [Monday to Thursday], were fruitful. | 2022-08-29 2022-08-29/2022-09-01
        2022-08-31 | The talks will run [Monday through Wednesday]. | 2022-09-05 2022-09-05/2022-09-07
        2022-08-31 | They met on [Monday and Tuesday]. | 2022-08-29 2022-08-29/2022-08-30
        2022-08-31 | They met on [Tuesday, August 30]. | 2022-08-30 2022-08-30
        2022-08-31 | They met on [Tuesday (August 30)] in Vientiane. | 2022-08-30 2022-08-30
        2022-08-31 | They met on [Tuesday, 30 August 2022]. | 2022-08-30 2022-08-30
        2022-08-31 | She will speak on [Friday of next week]. | 2022-09-09 2022-09-09
        2022-08-31 | She spoke on [Friday last week]. | 2022-08-26 2022-08-26
        2022-08-31 | He arrived [Sunday night]. | 2022-08-28TNI 2022-08-28
        2022-08-31 | The minister said on [Tuesday] that they would meet on [Friday]. | 2022-08-30 2022-08-30; 2022-09-02 2022-09-02
        2022-08-31 | The two agreed on [Tuesday] to hold talks. | 2022-08-30 2022-08-30
        2022-08-31 | The two agreed to hold talks on [Friday]. | 2022-09-02 2022-09-02
        2022-08-31 | The visit is scheduled for [Monday]. | 2022-09-05 2022-09-05
        2022-08-31 | The talks, due [Thursday], were announced earlier. | 2022-09-01 2022-09-01
        2022-08-31 | The report is to be published by [Friday]. | 2022-09-02 2022-09-02
        2022-08-31 | The minister is visiting Hanoi from [Thursday to Saturday]. | 2022-09-01 2022-09-01/2022-09-03
        2022-08-31 | They met at [10 am on Tuesday]. | 2022-08-30T10:00 2022-08-30
        2022-08-31 | They met on [Tuesday at 10:30 a.m.] | 2022-08-30T10:30 2022-08-30
        2022-08-31 | They left at [midnight on Tuesday]. | 2022-08-30T24:00 2022-08-30
        2022-08-31 | He spoke on [Aug 30 at 10:30 pm]. | 2022-08-30T22:30 2022-08-30
        2022-08-31 | He said he would fly on [Saturday] to Paris. | 2022-09-03 2022-09-03
        2022-08-31 | [Yesterday]'s talks and [Friday]'s summit were long. | 2022-08-30 2022-08-30; 2022-08-26 2022-08-26
        2022-08-31 | The talks opened [Monday]; another round is expected [Thursday]. | 2022-08-29 2022-08-29; 2022-09-01 2022-09-01
        2022-08-31 | She is set to travel to Beijing on [Thursday]. | 2022-09-01 2022-09-01
        2022-08-31 | They were to meet on [Friday]. | 2022-09-02 2022-09-02
        2022-08-31 | The two sides had been due to meet [last Friday]. | 2022-08-26 2022-08-26
        2022-08-31 | Both meet [next Wednesday] in Geneva. | 2022-09-07 2022-09-07
        2022-08-31 | They met on [Monday evening]. | 2022-08-29TEV 2022-08-29
        """

    /// What is counted from the day of the report, or from a day told before.
    static let relative = """
        2022-08-31 | They met [today]. | 2022-08-31 2022-08-31
        2022-08-31 | They will dine [tonight]. | 2022-08-31TNI 2022-08-31
        2022-08-31 | They met [this morning]. | 2022-08-31TMO 2022-08-31
        2022-08-31 | They met [yesterday]. | 2022-08-30 2022-08-30
        2022-08-31 | They will meet [tomorrow]. | 2022-09-01 2022-09-01
        2022-08-31 | They will meet [the day after tomorrow]. | 2022-09-02 2022-09-02
        2022-08-31 | They met [the day before yesterday]. | 2022-08-29 2022-08-29
        2022-08-31 | They met [last night]. | 2022-08-30TNI 2022-08-30
        2022-08-31 | They met [last week]. | 2022-W34 2022-08-22/2022-08-28
        2022-08-31 | They will meet [next month]. | 2022-09 2022-09
        2022-08-31 | Trade grew [this year]. | 2022 2022
        2022-08-31 | They met [earlier this month]. | 2022-08 2022-08
        2022-08-31 | They will meet [later this year]. | 2022 2022
        2022-08-31 | They will meet [early next week]. | 2022-W36 2022-09-05/2022-09-11
        2022-08-31 | They will meet at [the end of next week]. | 2022-W36 2022-09-05/2022-09-11
        2022-08-31 | They will meet by [the end of the year]. | 2022 2022
        2022-08-31 | They met [last April]. | 2022-04 2022-04
        2022-08-31 | They will meet [next March]. | 2023-03 2023-03
        2022-08-31 | They met in [April last year]. | 2021-04 2021-04
        2022-08-31 | They met in [May of last year]. | 2021-05 2021-05
        2022-08-31 | They met in [mid-October]. | 2022-10 2022-10
        2022-08-31 | They will meet in [mid-October]. | 2022-10 2022-10
        2022-12-31 | They will meet in [early 2023]. | 2023 2023
        2022-08-31 | They met in [late August]. | 2022-08 2022-08
        2022-08-31 | The embassy closed in [mid-2012]. | 2012 2012
        2022-08-31 | They met [two weeks ago]. | 2022-W33 2022-08-15/2022-08-21
        2022-08-31 | They met [10 days ago]. | 2022-08-21 2022-08-21
        2022-08-31 | They met [three months ago]. | 2022-05 2022-05
        2022-08-31 | They met [two years ago]. | 2020 2020
        2022-08-31 | They met [two decades ago]. | 2002 2002
        2022-08-31 | They will meet [in two days]. | 2022-09-02 2022-09-02
        2022-08-31 | They will meet [two weeks from now]. | 2022-W37 2022-09-12/2022-09-18
        2022-08-31 | They had met [three years earlier]. | 2019 2019
        2022-08-31 | They met in [2015]. [Three years later] they signed a pact. | 2015 2015; 2018 2018
        2022-08-31 | They met on [August 10]. [The following day] they signed a pact. | 2022-08-10 2022-08-10; 2022-08-11 2022-08-11
        2022-08-31 | They met on [August 10] and signed a pact [two days later]. | 2022-08-10 2022-08-10; 2022-08-12 2022-08-12
        2022-08-31 | They signed it on [August 10], and [the same day] he left. | 2022-08-10 2022-08-10; 2022-08-10 2022-08-10
        2022-08-31 | He came in [1995] and left [the following year]. | 1995 1995; 1996 1996
        2022-08-31 | They met over [the weekend]. | 2022-W34-WE 2022-08-27/2022-08-28
        2022-08-31 | They will meet [this weekend]. | 2022-W35-WE 2022-09-03/2022-09-04
        2022-08-31 | They met [last weekend]. | 2022-W34-WE 2022-08-27/2022-08-28
        2022-08-31 | They will meet at [the weekend]. | 2022-W35-WE 2022-09-03/2022-09-04
        2022-08-31 | They met on [the 22nd]. | 2022-08-22 2022-08-22
        2022-09-20 | They met on [the 22nd]. | 2022-08-22 2022-08-22
        2022-08-31 | They met at [1400 GMT]. | 2022-08-31T14:00
        2022-08-31 | The leaders will meet in Bali in [mid-November]. | 2022-11 2022-11
        2022-08-31 | They will meet [this afternoon]. | 2022-08-31TAF 2022-08-31
        2022-08-31 | They will meet [later this month]. | 2022-08 2022-08
        2022-08-31 | They met [late last year]. | 2021 2021
        2022-08-31 | They will sign it [early next year]. | 2023 2023
        2022-08-31 | They met in [the middle of last month]. | 2022-07 2022-07
        2022-08-31 | They met [a week ago]. | 2022-W34 2022-08-22/2022-08-28
        2022-08-31 | They met [a year ago]. | 2021 2021
        2022-08-31 | They met [66 years ago]. | 1956 1956
        2022-08-31 | They met more than [20 years ago]. | 2002 2002
        2022-08-31 | They met [last year]. | 2021 2021
        2022-08-31 | They will meet [next year]. | 2023 2023
        2022-08-31 | He came on [May 3] and left [the next day]. | 2022-05-03 2022-05-03; 2022-05-04 2022-05-04
        2022-08-31 | The war of [1979] and the peace of [12 years later] are past. | 1979 1979; 1991 1991
        2022-08-31 | They fought in [the mid-1980s]. | 198 1980/1989
        2022-08-31 | They met in [early 2019] and in [late 2020]. | 2019 2019; 2020 2020
        """

    /// Lengths of time, and stretches up to the report or from it.
    static let length = """
        2022-08-31 | He is on a [three-day] visit. | P3D
        2022-08-31 | He is on a [10-day] tour. | P10D
        2022-08-31 | He arrived for a [two-week] stay. | P2W
        2022-08-31 | They stayed for [three days]. | P3D
        2022-08-31 | They stayed for [a week]. | P1W
        2022-08-31 | They ruled for [two decades]. | P20Y
        2022-08-31 | They waited for [two and a half years]. | P2.5Y
        2022-08-31 | They waited for [twenty-five years]. | P25Y
        2022-08-31 | They talked for [five hours]. | PT5H
        2022-08-31 | They waited for [a few weeks]. | PXW
        2022-08-31 | They waited for [years]. | PXY
        2022-08-31 | The [week-long] visit ended. | P1W
        2022-08-31 | They met three times in [the past three months]. | P3M 2022-05/2022-08
        2022-08-31 | They will meet in [the next two weeks]. | P2W 2022-08-31/2022-09-14
        2022-08-31 | Trade grew over [the past year]. | P1Y 2021/2022
        2022-08-31 | The visit lasted [four days]. | P4D
        2022-08-31 | He made a [one-day] trip. | P1D
        2022-08-31 | They held a [two-hour] meeting. | PT2H
        2022-08-31 | They talked for [45 minutes]. | PT45M
        2022-08-31 | They ruled for [half a century]. | P50Y
        2022-08-31 | [The next five years] matter. | P5Y 2022/2027
        2022-08-31 | [A fortnight] was spent there, or [1,000 days] in all. | P2W; P1000D
        2022-08-31 | They shared [a month] of work. | P1M
        2022-08-31 | They meet [each month]. | P1M
        2022-08-31 | They meet [weekly]. | P1W
        """

    /// Years, quarters, seasons, decades, holidays.
    static let period = """
        2022-08-31 | They fought in [the 1990s]. | 199 1990/1999
        2022-08-31 | They fought in [the early 1990s]. | 199 1990/1999
        2022-08-31 | They fought in the '[90s]. | 199 1990/1999
        2022-08-31 | They met [half a year ago]. | 2022-02 2022-02
        2012-05-02 | Trade grew in [the first quarter of 2012]. | 2012-Q1 2012-01/2012-03
        2012-05-02 | Trade grew in [the first quarter]. | 2012-Q1 2012-01/2012-03
        2012-05-02 | Trade grew in [the third quarter of last year]. | 2011-Q3 2011-07/2011-09
        2012-05-02 | Trade grew in [last year's third quarter]. | 2011-Q3 2011-07/2011-09
        2012-05-02 | Trade fell in [the second half of 2011]. | 2011-H2 2011-07/2011-12
        2012-05-02 | The budget of [fiscal 2012] is larger. | 2012 2012
        2012-05-02 | The budget of [fiscal year 2012] is larger. | 2012 2012
        2021-08-31 | They met in [spring 2021]. | 2021-SP 2021-03/2021-05
        2021-08-31 | They met in [the summer of 2020]. | 2020-SU 2020-06/2020-08
        2021-08-31 | They met [last winter]. | 2020-WI 2020-12/2021-02
        2022-08-31 | It is the task of [the 21st century]. | 20 2000/2099
        2022-12-28 | They met at [Christmas]. | 2022-12-25 2022-12-25
        2022-12-28 | They met on [Christmas Eve]. | 2022-12-24 2022-12-24
        2022-04-20 | They met at [Easter]. | 2022-04-17 2022-04-17
        2022-11-28 | They met on [Thanksgiving Day]. | 2022-11-24 2022-11-24
        2022-08-31 | Relations were broken from [1975 to 1990]. | 1975 1975/1990
        2022-08-31 | The treaty of [1842] ended the war. | 1842 1842
        2022-08-31 | The [2009-2010] crisis ended. | 2009 2009/2010
        2022-08-31 | The budget for [2019-20] was passed. | 2019 2019/2020
        2022-08-31 | Relations were established in [1956] (restored in [1993]). | 1956 1956; 1993 1993
        2022-08-31 | The war of [1914-1918] was remembered. | 1914 1914/1918
        2022-08-31 | He came in [1975]; [that year] the war ended. | 1975 1975; 1975 1975
        2022-08-31 | They met in [summer 2019]. | 2019-SU 2019-06/2019-08
        2022-08-31 | They met in [early spring 2019]. | 2019-SP 2019-03/2019-05
        2022-08-31 | [The sixties] and [the 20th century] are history. | 196 1960/1969; 19 1900/1999
        """

    /// Habits and vague times.
    static let habit = """
        2022-08-31 | They meet [every Tuesday]. | XXXX-WXX-2
        2022-08-31 | The cabinet meets on [Tuesdays]. | XXXX-WXX-2
        2022-08-31 | They meet [every year]. | P1Y
        2022-08-31 | They meet [annually]. | P1Y
        2022-08-31 | Flights leave [daily]. | P1D
        2022-08-31 | They meet [every two years]. | P2Y
        2022-08-31 | They meet twice [a year]. | P1Y
        2022-08-31 | He [now] lives in Paris. | PRESENT_REF
        2022-08-31 | He is [currently] in Paris. | PRESENT_REF
        2022-08-31 | They met [recently]. | PAST_REF
        2022-08-31 | They will meet [soon]. | FUTURE_REF
        2022-08-31 | They will meet in [the near future]. | FUTURE_REF
        2022-08-31 | They want to meet in [the future]. | FUTURE_REF
        2022-08-31 | [Now] they meet [every three months]. | PRESENT_REF; P3M
        2022-08-31 | In [the past], they fought. | PAST_REF
        2022-08-31 | In [recent years] they have met. | PAST_REF
        """

    /// Words and numbers that are no dates.
    static let nothing = """
        2022-08-31 | Soldiers march to the border. |
        2022-08-31 | March to the border, he told them. |
        2022-08-31 | You may visit Hanoi. |
        2022-08-31 | May they live in peace. |
        2022-08-31 | Theresa May spoke to reporters. |
        2022-08-31 | The Sunday Times asked him. |
        2022-08-31 | The Black Friday sales were weak. |
        2022-08-31 | August Wilson wrote plays. |
        2022-08-31 | He seconded the motion and came second. |
        2022-08-31 | Some 2,000 people came. |
        2022-08-31 | The hill is 1990 metres high. |
        2022-08-31 | More than 2000 people came. |
        2022-08-31 | It costs $2019 in the shop. |
        2022-08-31 | The flight SU 2010-B was late. |
        2022-08-31 | Resolution A/RES/1973 was adopted. |
        2022-08-31 | The 36-year-old man came with his 6-year-old son. |
        2022-08-31 | The man, 72 years old, came. |
        2022-08-31 | The accord is dated 5/6/2022. |
        2022-08-31 | The Daily Telegraph asked him. |
        2022-08-31 | USA Today asked him. |
        2022-08-31 | Prices fall and spring up again. |
        2022-08-31 | He came as soon as the guns fell silent. |
        2022-08-31 | Three-quarters of the members agreed. |
        2022-08-31 | He sat in the sun and the sat phone rang. |
        2022-08-31 | Jan Kubis met Mar Dinkha. |
        2022-08-31 | The court gave them one last chance. |
        2022-08-31 | He is the first minister to visit, the second man in the state. |
        2022-08-31 | They scored 3-2 in the second half. |
        2022-08-31 | Version 2.5.1 was tested at 12 sites. |
        2022-08-31 | A woman in her 90s came. |
        2022-08-31 | The 22nd ASEAN summit ended. |
        2022-08-31 | He won 10 to 12 seats and 50 percent. |
        2022-08-31 | The ship carries 1950 tons of rice. |
        2022-08-31 | Good Friday agreements last. |
        """
}
