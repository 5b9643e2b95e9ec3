/** The absolute address, if it is one that a reader may follow: http, https or mailto. */
export function link(raw: string | null | undefined, base: string): string | undefined {
  const url = absolute(raw, base);
  return url && /^(https?|mailto):/.test(url) ? url : undefined;
}

/** The absolute address of something to load (http and https only). */
export function resource(raw: string | null | undefined, base: string): string | undefined {
  const url = absolute(raw, base);
  return url && /^https?:/.test(url) ? url : undefined;
}

function absolute(raw: string | null | undefined, base: string): string | undefined {
  const trimmed = raw?.trim();
  if (!trimmed) return undefined;
  try {
    return new URL(trimmed, base).href;
  } catch {
    return undefined;
  }
}
