import { render } from "preact";
import { direction, language, t } from "#browser/i18n.ts";
import { recallBeginning, touchArticle } from "#browser/kept.ts";
import { pageInReader } from "#browser/reader-address.ts";
import { readSettings } from "#browser/settings.ts";
import { wear, wearLast } from "#ui/look.ts";
import { NotKept } from "./NotKept.tsx";
import { Reader } from "./Reader.tsx";
import "#ui/theme.css";
import "#ui/digest.css";
import "#ui/look.css";
import "#ui/settings.css";
import "./prose.css";
import "./frame.css";
import "./print.css";

/** Nothing is drawn before the beginning of the article is there: the first paint is its first screen. */
async function open(): Promise<void> {
  const url = pageInReader(location.href) ?? "";
  const [article, settings] = await Promise.all([recallBeginning(url), readSettings()]);
  wear(settings.reader);
  document.title = article?.about.title || t("brand");
  render(
    article ? <Reader url={url} beginning={article} settings={settings} /> : <NotKept url={url} />,
    document.body,
  );
  performance.mark("article");
  await touchArticle(url);
}

wearLast();
performance.mark("theme", { detail: document.documentElement.getAttribute("data-theme") });
document.documentElement.lang = language();
document.documentElement.dir = direction();
open();
