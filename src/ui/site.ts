/** `https://www.harbour.example/a` → "harbour.example"; `""` for what has no host. */
export function hostOf(url: string | null): string {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
}
