import { describe, expect, it } from "vitest";
import { dayIn, isoDay, weekdayOf } from "#digest/calendar.ts";
import { findDates } from "#digest/finders/dates.ts";
import { found, labels } from "./readings.ts";

/** A Thursday. */
const PUBLISHED = "2015-03-12T23:30:00-05:00";

const named: [text: string, value: string, normalised: string][] = [
  ["The museum reopened on June 7, 2014.", "June 7, 2014", "2014-06-07"],
  ["The museum reopened on 7 June 2014.", "7 June 2014", "2014-06-07"],
  ["It shut on the 4th of July, 2014, for repairs.", "4th of July, 2014", "2014-07-04"],
  ["Version 2 came out on 2014-06-07.", "2014-06-07", "2014-06-07"],
  ["The lease, signed 3/12/2014, is void.", "3/12/2014", "2014-03-12"],
  ["It was founded in 1987 by two sisters.", "1987", "1987"],
  ["The dam was finished in December 2009.", "December 2009", "2009-12"],
  ["He painted it in the summer of 2014.", "summer of 2014", "2014-06/2014-08"],
  ["She won in the winter of 2013.", "winter of 2013", "2013-12/2014-02"],
  ["Rents rose in the first quarter of 2015.", "first quarter of 2015", "2015-01/2015-03"],
  ["Profit fell in Q3 2014.", "Q3 2014", "2014-07/2014-09"],
  ["It grew in the second half of 2014.", "second half of 2014", "2014-07/2014-12"],
  ["Jazz clubs closed in the 1990s.", "1990s", "1990/1999"],
  ["They met in the early 1990s.", "early 1990s", "1990/1993"],
  ["The tower is from the 19th century.", "19th century", "1800/1899"],
  ["He ruled from 1998 to 2003.", "from 1998 to 2003", "1998/2003"],
  ["She was mayor (1998–2003).", "1998–2003", "1998/2003"],
  ["The 2014-15 season was long.", "2014-15", "2014/2015"],
  ["The fair runs from May to June 2015.", "from May to June 2015", "2015-05/2015-06"],
  ["A draft is due by the end of 2024.", "by the end of 2024", "2024"],
  ["The town has had no mill since 1998.", "since 1998", "1998"],
  ["It was filmed in mid-2013.", "mid-2013", "2013"],
  ["It opened in the first week of January 2015.", "the first week of January 2015", "2014-12-29/2015-01-04"],
  ["They met on christmas eve 2014.", "christmas eve 2014", "2014-12-24"],
  ["It was built in nineteen ninety-six.", "nineteen ninety-six", "1996"],
  ["It shut in two thousand and eight.", "two thousand and eight", "2008"],
  ["Open from 1/5/2014-1/9/2014.", "from 1/5/2014-1/9/2014", "2014-01-05/2014-01-09"],
  ["It pays out in 2018 or later.", "2018 or later", "2018"],
  ["It is due no later than 7 June 2014.", "no later than 7 June 2014", "2014-06-07"],
  ["They met on Christmas Day 2014.", "Christmas Day 2014", "2014-12-25"],
  ["They met on Good Friday 2015.", "Good Friday 2015", "2015-04-03"],
  ["They met on Thanksgiving 2014.", "Thanksgiving 2014", "2014-11-27"],
  ["They met on Memorial Day 2015.", "Memorial Day 2015", "2015-05-25"],
];

const more: [text: string, value: string, normalised: string][] = [
  ["The shop will open Monday 9-12.", "Monday 9-12", "2015-03-16"],
  ["She played from 7 January 2015 till now.", "from 7 January 2015 till now", "2015-01-07/2015-03-12"],
  ["It ends the week after next.", "the week after next", "2015-03-23/2015-03-29"],
  ["The hall opens Tuesday evening next week.", "Tuesday evening next week", "2015-03-17"],
  ["It was the year 2008.", "year 2008", "2008"],
  ["The kiln cools two weeks before Christmas 2014.", "two weeks before Christmas 2014", "2014-12-11"],
  ["They will repaint it within three months.", "within three months", "2015-03-12/2015-06"],
  ["She'll be back in two weeks.", "in two weeks", "2015-03-26"],
  ["I will be back in 2 hours.", "in 2 hours", "2015-03-12"],
  ["The toll was raised on the 3rd.", "the 3rd", "2015-03-03"],
  ["The fee is due on the 15th day of next month.", "15th day of next month", "2015-04-15"],
  ["It shuts in the last week of this month.", "the last week of this month", "2015-03-30/2015-04-05"],
  ["It ran from Q1 of 2013 to Q3 of 2014.", "from Q1 of 2013 to Q3 of 2014", "2013-01/2014-09"],
  [
    "The fair is on from April ninth through twelfth 2015.",
    "from April ninth through twelfth 2015",
    "2015-04-09/2015-04-12",
  ],
  // A date that owns a noun is not told by the verb before it.
  ["He will be asked about the October 25 call.", "October 25", "2014-10-25"],
];

const relative: [text: string, value: string, normalised: string][] = [
  ["The vote took place yesterday.", "yesterday", "2015-03-11"],
  ["The vote will take place tomorrow.", "tomorrow", "2015-03-13"],
  ["A fire broke out last night.", "last night", "2015-03-11"],
  ["The bridge opened two weeks ago.", "two weeks ago", "2015-02-26"],
  ["The shop opened three months ago.", "three months ago", "2014-12"],
  ["It began earlier this year.", "earlier this year", "2015"],
  ["It began late last year.", "late last year", "2014"],
  ["They met last week.", "last week", "2015-03-02/2015-03-08"],
  ["They meet next month.", "next month", "2015-04"],
  ["They met last summer.", "last summer", "2014-06/2014-08"],
  ["Sales rose in the past three months.", "past three months", "2014-12-12/2015-03-12"],
  ["The strike began last Friday.", "last Friday", "2015-03-06"],
  ["The strike begins next Monday.", "next Monday", "2015-03-16"],
  ["The road was shut on Tuesday night.", "Tuesday night", "2015-03-10"],
  ["The road will be shut on Tuesday.", "Tuesday", "2015-03-17"],
  ["She was hurt on December 9.", "December 9", "2014-12-09"],
  ["The race is on June 7.", "June 7", "2015-06-07"],
  ["He resigned in November.", "November", "2014-11"],
  ["He will resign in November.", "November", "2015-11"],
  ["It runs from 3 to 7 May.", "from 3 to 7 May", "2015-05-03/2015-05-07"],
  ["The talks began at 8 p.m. Wednesday.", "at 8 p.m. Wednesday", "2015-03-11"],
];

const nothing = [
  "The plan holds 28 separate rules and 3 marble steps.",
  "Reward came on the fourth of mayhem.",
  "This may or may not be right.",
  "They march on; the sun is out now.",
  "He scored twice in 5 minutes.",
  "She will row as far as she can in 60 minutes.",
  "The kiosk is open 24/7.",
  "The firm runs 2000 servers.",
  "It weighs 2014 kg and costs $1999.",
  "Dial 020 7946 0018 at 10:30.",
  "The previous year had been worse.",
  "Nineteen ninety-year-olds and two thousand and ten sheep met.",
  "May Ling spoke to March, her brother.",
];

describe("dates", () => {
  it.each(named)("%s", (text, value, normalised) => {
    expect(found(findDates, text)).toEqual([[value, normalised]]);
    expect(found(findDates, text, PUBLISHED)).toEqual([[value, normalised]]);
  });

  it.each([...relative, ...more])("%s", (text, value, normalised) => {
    expect(found(findDates, text, PUBLISHED)).toEqual([[value, normalised]]);
  });

  it.each(relative)("without a publication date no day is invented: %s", (text) => {
    for (const [, normalised] of found(findDates, text)) expect(normalised).toBeUndefined();
  });

  it.each(nothing)("none in: %s", (text) => expect(found(findDates, text, PUBLISHED)).toEqual([]));

  it("a weekday of what was said is never to come, of what will be never past", () => {
    const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    const first = dayIn("2015-03-08") ?? 0;
    for (const today of [0, 1, 2, 3, 4, 5, 6].map((add) => first + add)) {
      for (const [weekday, name] of days.entries()) {
        const [said] = found(findDates, `The school will close, police said ${name}.`, isoDay(today));
        const [to] = found(findDates, `The school will close on ${name}.`, isoDay(today));
        const [past, ahead] = [said, to].map((each) => dayIn(each?.[1] ?? null) ?? Number.NaN);
        expect([weekdayOf(past ?? 0), weekdayOf(ahead ?? 0)]).toEqual([weekday, weekday]);
        expect(past).toBeLessThanOrEqual(today);
        expect(past).toBeGreaterThan(today - 7);
        expect(ahead).toBeGreaterThanOrEqual(today);
        expect(ahead).toBeLessThan(today + 7);
      }
    }
  });

  it("takes the order of day and month from the language", () => {
    const text = "Signed on 3/12/2014.";
    expect(found(findDates, text, null, "en-GB")).toEqual([["3/12/2014", "2014-12-03"]]);
    expect(found(findDates, "Am 03.12.2014 unterzeichnet.", null, "de")).toEqual([
      ["03.12.2014", "2014-12-03"],
    ]);
  });

  it("has no day that the calendar has not", () => {
    expect(found(findDates, "It shut on February 30, 2014.").map(([, day]) => day)).not.toContain(
      "2014-02-30",
    );
  });

  it("says what happens then", () => {
    expect(labels(findDates, "On Friday, the council will approve a new tram line.", PUBLISHED)).toEqual([
      "council will approve a new tram line",
    ]);
    expect(labels(findDates, "Gossip suggests the new ferry could be unveiled by the end of 2024.")).toEqual([
      "new ferry could be unveiled",
    ]);
    expect(labels(findDates, "Ada Ode, who has run the choir since 1980, is ill.")).toEqual([
      "Ada Ode has run the choir",
    ]);
  });
});
