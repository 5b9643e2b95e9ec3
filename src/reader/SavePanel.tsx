import { t } from "#browser/i18n.ts";
import { download } from "#ui/download.ts";
import { asMarkdown, asText, fileName, type Keepsake } from "./saving.ts";

type Props = { keepsake: Keepsake; copy: (text: string, said: string) => void };

/** Everything that takes the article elsewhere. Only "save" writes to the disk, and only then. */
export function SavePanel({ keepsake, copy }: Props) {
  const { article, url } = keepsake;
  const ways = {
    copy_text: () => copy(asText(keepsake), t("copied")),
    copy_markdown: () => copy(asMarkdown(keepsake), t("copied")),
    save_markdown: () => download(fileName(article.about.title), asMarkdown(keepsake), "text/markdown"),
    print: () => print(),
    share: () => share(article.about.title, url, () => copy(url, t("link_copied"))),
  };
  return (
    <ul class="ways">
      {(Object.keys(ways) as (keyof typeof ways)[]).map((way) => (
        <li key={way}>
          <button type="button" data-action={way} onClick={ways[way]}>
            {t(`way_${way}`)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The system's own way to share, where there is one; else the address on the clipboard. */
async function share(title: string, url: string, copyLink: () => void): Promise<void> {
  if (!("share" in navigator)) return copyLink();
  await navigator.share({ title, url }).catch((error: unknown) => {
    if (!(error instanceof DOMException && error.name === "AbortError")) copyLink();
  });
}
