/**
 * Remembers what a function made of each text it was asked for: what is costly to build (regular expressions
 * of a whole lexicon) is built when a language is first met, not when the worker starts.
 */
export function memo<T>(build: (key: string) => T): (key: string) => T {
  const built = new Map<string, T>();
  return (key) => {
    const known = built.get(key);
    if (known !== undefined) return known;
    const made = build(key);
    built.set(key, made);
    return made;
  };
}

/** `en-GB` → `en`. */
export const primary = (lang: string): string => lang.toLowerCase().split(/[-_]/)[0] ?? "";
