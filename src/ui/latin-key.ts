/** What of a key press tells the key. */
type Press = { key: string; code: string; shiftKey: boolean };

/**
 * The Latin sign of a key, whatever script the keyboard writes: our keys are Latin letters, and on the Russian, Arabic or
 * Hebrew layout there are none. The letter is then the one that stands in this place on a Latin keyboard.
 *
 *     "л" on the key K → "k"     "؟" → "?"     "Escape" → "Escape"
 */
export function latinKey({ key, code, shiftKey }: Press): string {
  if (key === "؟") return "?";
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  const isOther = /^\P{ASCII}+$/u.test(key) || key === "Process";
  if (!letter || !isOther) return key;
  return shiftKey ? letter : letter.toLowerCase();
}
