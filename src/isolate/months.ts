/**
 * How the names of months begin, January first, in lower case: en de fr es it pt nl pl ru tr ar he hi th. Data, not
 * code; to add a language is to add its beginnings, long enough that none begins a month of another name.
 */
export const MONTHS: readonly string[][] = [
  "jan ene gen sty янв oca يناير ינואר जन มกรา ม.ค",
  "feb fév fev lut фев şub فبراير פברואר फ़र फर กุมภา ก.พ",
  "mar mär mrt мар مارس מרץ मार्च มีนา มี.ค",
  "apr abr avr kwi апр nis أبريل ابريل אפריל अप्रै เมษา เม.ย",
  "may mai mag maj mei maio мая май مايو מאי मई พฤษภา พ.ค",
  "jun juin giu cze июн haz يونيو יוני जून มิถุนา มิ.ย",
  "jul juil lug lip июл tem يوليو יולי जुला กรกฎา ก.ค",
  "aug aoû aou ago sie авг ağu أغسطس אוגוסט अग สิงหา ส.ค",
  "sep set wrz сен eyl سبتمبر ספטמבר सित กันยา ก.ย",
  "oct okt ott out paź окт eki أكتوبر אוקטובר अक्तू अक्टू ตุลา ต.ค",
  "nov lis ноя kas نوفمبر נובמבר नव พฤศจิกา พ.ย",
  "dec dez dic déc gru дек ara ديسمبر דצמבר दिस ธันวา ธ.ค",
].map((names) => names.split(" "));
