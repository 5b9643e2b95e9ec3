type Props = { site: string; title: string; lang?: string };

/** Site and title stand in the same place while loading and after, so that nothing moves. */
export const Headline = ({ site, title, lang }: Props) => (
  <>
    <p class="site">
      <bdi>{site || "\u00a0"}</bdi>
    </p>
    <h1 id="title" dir="auto" {...(lang && { lang })}>
      {title}
    </h1>
  </>
);

/** `https://www.harbour.example/a` → "harbour.example"; `""` for what has no host. */
export function hostOf(url: string | null): string {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
}
