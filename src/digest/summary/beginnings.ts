/**
 * `LONDON, England (CNN) — `, `PARIS (AFP) - `, `(Reuters) `: place in capitals, day and agency before a report. What goes
 * on in small letters behind a dash explains the word before it: "WHO – the health organisation".
 */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.'’-]{2,}(?:[ /-][\p{Lu}.'’]{2,}){0,3}(?:,\s(?:\p{L}[\p{L}.]*|\d{1,2})(?:\s(?:\p{Lu}[\p{L}.]*|\d{1,4}))?){0,2}\s*)?(?:\((?:\p{Lu}[\p{L}.&'-]*[ /]?){1,4}\)\s*(?:[-–—]{1,2}\s+)?|(?<=\p{Lu}\S*.*)\s[-–—]{1,2}\s+(?!\p{Ll}))(?=\S)/u;
/** The same where case tells nothing or agencies write otherwise: `(新华社北京5月3日电)`, `[서울=뉴시스]`. */
const BRACKETED = /^(?:\[[^\]]{2,30}\]|【[^】]{2,30}】)\s*(?=\S)/u;
/** The mark of an item, where a page writes it as text. */
const MARKER =
  /^(?:(?:\p{Extended_Pictographic}|\u{fe0f}|\u{200d})+\s+|[•●▪■◦‣∙·*►▶✓✔–—-]\s+|[*•–—-](?=\p{Lo})|(?:\d{1,2}|[a-z])[.)]\s+(?=\p{Lu})|\(\d{1,2}\)\s+)/u;
/** Most that may go, in UTF-16 units. */
const MOST = 70;
/** What is left must still be a sentence. */
const LEAST = 20;

/**
 * Where a sentence begins to speak, as an offset in it:
 * ```text
 * | OSLO (NTB) — The ferry is back.
 *                ^
 * | • The ferry is back.
 *     ^
 * ```
 */
export function beginningOf(text: string): number {
  const head = text.slice(0, MOST + LEAST);
  const found = MARKER.exec(head) ?? DATELINE.exec(head) ?? BRACKETED.exec(head);
  const length = found?.[0].length ?? 0;
  return length <= MOST && text.length - length >= LEAST ? length : 0;
}
