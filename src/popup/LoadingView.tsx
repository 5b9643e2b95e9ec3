import { t } from "#browser/i18n.ts";
import { hostOf } from "#ui/site.ts";
import { Headline } from "./Headline.tsx";
import type { Again } from "./reading.ts";
import type { State } from "./state.ts";

type Props = { state: Extract<State, { view: "loading" }>; again: Again };

/** What is known before the article is: the tab's own title. The bars come only to those who wait (see the stylesheet). */
export const LoadingView = ({ state: { tab, slow }, again }: Props) =>
  slow ? (
    <div class="failure">
      <h1 id="title">{t("slow")}</h1>
      <p>{t("slow_hint")}</p>
      <p class="choices">
        <button type="button" onClick={() => again(false)}>
          {t("again")}
        </button>
      </p>
    </div>
  ) : (
    <>
      <Headline
        site={hostOf(tab?.url ?? null)}
        title={tab ? withoutSite(tab.title ?? "") || t("reading") : "\u00a0"}
      />
      <div class="bars" aria-hidden="true">
        <i /> <i /> <i /> <i /> <i /> <i /> <i />
      </div>
    </>
  );

/** "A title of five words – The Site" → "A title of five words": as a rule this is what the article's own title will be. */
function withoutSite(title: string): string {
  const [, head = ""] = /^(.+?)\s[|–—·-]\s[^|–—·]{2,40}$/u.exec(title) ?? [];
  return head.length > 15 ? head : title;
}
