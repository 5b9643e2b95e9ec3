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
