import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { t } from "#browser/i18n.ts";
import { openOptions } from "#browser/options.ts";
import { onOwnReaderKey } from "#browser/reader-key.ts";
import type { Article } from "#model/article.ts";
import { summaryAt } from "#model/digest.ts";
import type { Settings } from "#model/settings.ts";
import { TypePanel } from "#ui/TypePanel.tsx";
import type { Actions } from "./actions.ts";
import { Body } from "./Body.tsx";
import { Contents } from "./Contents.tsx";
import { goToBlock, useLines, usePointing, useSettings, useSkim } from "./doing.ts";
import { Gist } from "./Gist.tsx";
import { Help } from "./Help.tsx";
import { leave, useInput } from "./input.ts";
import { useArticle, useDigest } from "./kept.ts";
import { LineFocus } from "./LineFocus.tsx";
import { ListenPanel } from "./ListenPanel.tsx";
import { useListening } from "./listening.ts";
import { Neighbours } from "./Neighbours.tsx";
import { RestNotKept } from "./NotKept.tsx";
import { headingOver, outlineOf } from "./outline.ts";
import { Panel, togglePanel } from "./Panel.tsx";
import { SavePanel } from "./SavePanel.tsx";
import { SelectionButton, selectedQuotation } from "./Selection.tsx";
import { usePosition } from "./scrolling.ts";
import { sayArticle, saySummary } from "./speech.ts";
import { Title } from "./Title.tsx";
import { Toolbar } from "./Toolbar.tsx";

type Props = { url: string; beginning: Article; settings: Settings };
type GistPlace = "top" | "foot";

/** The margin has room for the contents beside the column. */
const ROOMY = "(min-width: 76rem)";

export function Reader({ url, beginning, settings: initial }: Props) {
  const { article, whole, cut } = useArticle(url, beginning);
  const { settings, change, step, nextTheme, length, choose, facts } = useSettings(initial);
  const answer = useDigest(url, facts);
  const digest = typeof answer === "object" ? answer : null;
  const [said, say] = useState("");
  const [drawn, setDrawn] = useState(false);
  const [open, setOpen] = useState<Record<GistPlace, boolean>>({ top: false, foot: false });
  const entries = useMemo(() => outlineOf(article.blocks), [article]);
  const [contents, setContents] = useState<boolean | null>(null);
  const position = usePosition();
  const lang = digest?.lang ?? article.about.lang ?? "";
  const picks = useMemo(() => (digest ? summaryAt(digest, "detailed") : []), [digest]);
  const skim = useSkim(useMemo(() => picks.map(({ span }) => span), [picks]));
  const { pointing, clear } = usePointing(url);
  const lines = useLines();
  const listening = useListening(lang, settings.voice, settings.rate);
  const showsContents = contents ?? (entries.length > 2 && matchMedia(ROOMY).matches);

  useEffect(() => void skim.renew(), [drawn, picks]);
  useEffect(() => void onOwnReaderKey(() => leave(url)), [url]);
  useEffect(() => {
    if (!drawn) return;
    document.documentElement.setAttribute("data-drawn", "");
    performance.mark("whole");
  }, [drawn]);

  const copy = (text: string, done: string) =>
    navigator.clipboard.writeText(text).then(
      () => say(done),
      () => say(t("copy_failed")),
    );
  const listen = (of: "article" | "summary") => {
    const skipped = { code: t("said_code"), table: t("said_table") };
    const all = () =>
      of === "article" || !digest
        ? sayArticle(article, lang, skipped)
        : saySummary(summaryAt(digest, length));
    listening.toggle(all, of, position.share < 0.005 ? -1 : position.block);
  };
  const toggleGist = (place: GistPlace, wanted = !open[place]) => setOpen({ ...open, [place]: wanted });

  const actions: Actions = {
    contents: () => setContents(!showsContents),
    summary: () => {
      const away = scrollY > innerHeight / 2;
      toggleGist("top", away || !open.top);
      if (away) scrollTo({ top: 0, behavior: "instant" });
      document.querySelector<HTMLElement>(".gist-line")?.focus({ preventScroll: true });
    },
    skim: () => {
      skim.toggle();
      say(t(skim.on ? "skim_off" : "skim_on"));
    },
    next_key: () => say(skim.step(1)),
    previous_key: () => say(skim.step(-1)),
    focus: () => say(lines.cycle()),
    lines_down: () => lines.move(1),
    lines_up: () => lines.move(-1),
    listen: () => {
      listening.look();
      togglePanel("listen");
    },
    type: () => togglePanel("type"),
    larger: () => step(1),
    smaller: () => step(-1),
    theme: () => say(nextTheme()),
    pictures: () => {
      change({ ...settings, pictures: !settings.pictures });
      say(t("pair", t("set_pictures"), t(settings.pictures ? "value_off" : "value_on")));
    },
    save: () => togglePanel("save"),
    quote: () => {
      const quoted = selectedQuotation(article, url);
      if (quoted) void copy(quoted, t("quote_copied"));
      else say(t("nothing_selected"));
    },
    original: () => leave(url),
    help: () => togglePanel("help"),
    clear: () => {
      clear();
      lines.off();
      if (skim.on) skim.toggle();
      if (contents && !matchMedia(ROOMY).matches) setContents(false);
    },
  };
  useInput(actions, lines.lines > 0);
  const finished = useCallback(() => setDrawn(true), []);
  const gist = (place: GistPlace) => (
    <Gist
      place={place}
      digest={answer}
      length={length}
      choose={choose}
      pointing={pointing}
      listen={() => listen("summary")}
      dir={article.about.dir}
      open={open[place]}
      toggle={() => toggleGist(place)}
    />
  );
  return (
    <div class="reader" data-contents={showsContents}>
      <Toolbar
        url={url}
        actions={actions}
        pressed={{ contents: showsContents, skim: skim.on, focus: lines.lines > 0, summary: open.top }}
        disabled={digest ? [] : ["skim"]}
      />
      <div class="progress" aria-hidden="true">
        <i style={{ scale: `${position.share} 1` }} />
      </div>
      {showsContents && (
        <Contents
          entries={entries}
          current={headingOver(entries, position.block)}
          lang={lang}
          dir={article.about.dir}
          go={(block) => {
            void goToBlock(block);
            if (!matchMedia(ROOMY).matches) setContents(false);
          }}
        />
      )}
      <main class="column">
        <Title about={article.about} url={url} lang={lang} minutes={digest?.minutes ?? 0} />
        {gist("top")}
        <article>
          <Body article={article} url={url} whole={whole} pictures={settings.pictures} drawn={finished} />
        </article>
        {cut && <RestNotKept url={url} />}
        {drawn && gist("foot")}
        {drawn && <Neighbours article={article} url={url} />}
      </main>
      <Panel name="type">
        <TypePanel settings={settings} change={change}>
          <button type="button" data-action="options" onClick={openOptions}>
            {t("options_all")}
          </button>
        </TypePanel>
      </Panel>
      <Panel name="listen">
        <ListenPanel
          listening={listening}
          settings={settings}
          change={change}
          toggle={() => listen(listening.phase === "silent" ? "article" : listening.of)}
        />
      </Panel>
      <Panel name="save">
        <SavePanel keepsake={{ article, digest, length, url }} copy={(text, done) => void copy(text, done)} />
      </Panel>
      <Panel name="help">
        <Help />
      </Panel>
      <SelectionButton quote={actions.quote} />
      {lines.lines > 0 && <LineFocus lines={lines.lines} register={lines.register} />}
      <p class="unseen" role="status">
        {said}
      </p>
      {said && (
        <p class="toast" aria-hidden="true" key={said}>
          {said}
        </p>
      )}
    </div>
  );
}
