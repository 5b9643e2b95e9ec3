/**
 * How the names of months begin, January first, in lower case: en de fr es it pt nl pl ru tr. Data, not
 * code; to add a language is to add its beginnings, long enough that none begins a month of another name.
 */
export const MONTHS: readonly string[][] = [
  "jan ene gen sty янв oca",
  "feb fév fev lut фев şub",
  "mar mär mrt мар",
  "apr abr avr kwi апр nis",
  "may mai mag maj mei maio мая май",
  "jun juin giu cze июн haz",
  "jul juil lug lip июл tem",
  "aug aoû aou ago sie авг ağu",
  "sep set wrz сен eyl",
  "oct okt ott out paź окт eki",
  "nov lis ноя kas",
  "dec dez dic déc gru дек ara",
].map((names) => names.split(" "));
