/** Months, from January, as regular expressions; abbreviations may carry a full stop. */
export const months = [
  "january|jan\\.?",
  "february|feb\\.?",
  "march|mar\\.?",
  "april|apr\\.?",
  "may",
  "june|jun\\.?",
  "july|jul\\.?",
  "august|aug\\.?",
  "september|sept?\\.?",
  "october|oct\\.?",
  "november|nov\\.?",
  "december|dec\\.?",
];

/** Weekdays, from Sunday, in full. */
export const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** Short weekdays: read only beside a day of a month. */
export const shortWeekdays = "sun|mon|tues?|wed|thurs?|thu|fri|sat";

/** Seasons of the northern half of the earth: first month; winter ends in the year after. */
export const seasons: [name: string, from: number][] = [
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
];

/** Days of a month in words: `twenty-first`. */
export const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split(
    " ",
  );

export const decades = new Map([
  ["twenties", 20],
  ["thirties", 30],
  ["forties", 40],
  ["fifties", 50],
  ["sixties", 60],
  ["seventies", 70],
  ["eighties", 80],
  ["nineties", 90],
]);

/** Feasts that fall on the same day every year: `[month, day]`. */
export const feasts: [name: string, month: number, day: number][] = [
  ["new year['’]s day", 1, 1],
  ["new year['’]s eve", 12, 31],
  ["valentine['’]s day", 2, 14],
  ["st\\.? patrick['’]s day", 3, 17],
  ["earth day", 4, 22],
  ["may day", 5, 1],
  ["juneteenth", 6, 19],
  ["halloween", 10, 31],
  ["armistice day", 11, 11],
  ["veterans day", 11, 11],
  ["christmas eve", 12, 24],
  ["christmas day|christmas", 12, 25],
  ["boxing day", 12, 26],
];

/** Feasts on a weekday of a month: `[name, month, which of them (-1 is the last), weekday from Sunday, days after it]`. */
export const weekdayFeasts: [name: string, month: number, which: number, weekday: number, after: number][] = [
  ["martin luther king(?:,? jr\\.?)? day|mlk day", 1, 3, 1, 0],
  ["presidents['’]? day", 2, 3, 1, 0],
  ["mother['’]s day", 5, 2, 0, 0],
  ["memorial day", 5, -1, 1, 0],
  ["father['’]s day", 6, 3, 0, 0],
  ["labou?r day", 9, 1, 1, 0],
  ["columbus day", 10, 2, 1, 0],
  ["thanksgiving(?: day)?", 11, 4, 4, 0],
  ["black friday", 11, 4, 4, 1],
  ["cyber monday", 11, 4, 4, 4],
];

/** Feasts told from Easter Sunday, in days. */
export const easterFeasts: [name: string, after: number][] = [
  ["ash wednesday", -46],
  ["palm sunday", -7],
  ["good friday", -2],
  ["easter monday", 1],
  ["easter(?: sunday)?", 0],
  ["pentecost", 49],
];
