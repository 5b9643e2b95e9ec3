import { useEffect, useState } from "preact/hooks";
import { t } from "#browser/i18n.ts";
import type { Article } from "#model/article.ts";
import { linkToQuote, linkToSpan } from "#ui/text-fragment.ts";
import { blockAround, spanOf } from "./places.ts";
import { quotation } from "./saving.ts";

type Props = { quote: () => void };

/** A button beside what is selected in the article: copies it with the address of its place. */
export function SelectionButton({ quote }: Props) {
  const [place, setPlace] = useState<{ top: number; left: number } | null>(null);
  useEffect(() => {
    const look = () => {
      const range = selectedRange();
      const box = range?.getBoundingClientRect();
      setPlace(
        box && box.width > 0 ? { top: Math.max(52, box.top - 40), left: box.left + box.width / 2 } : null,
      );
    };
    document.addEventListener("selectionchange", look);
    addEventListener("scroll", look, { passive: true });
    return () => {
      document.removeEventListener("selectionchange", look);
      removeEventListener("scroll", look);
    };
  }, []);
  if (!place) return null;
  return (
    <button
      type="button"
      class="quote-button"
      data-action="quote"
      style={{ top: `${place.top}px`, left: `${place.left}px` }}
      // The selection must outlive the press.
      onMouseDown={(event) => event.preventDefault()}
      onClick={quote}
    >
      {t("do_quote")}
    </button>
  );
}

function selectedRange(): Range | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return blockAround(range.startContainer) ? range : null;
}

/** What is selected, as a quotation with the address of its place; `null` if nothing is. */
export function selectedQuotation({ about, blocks, ...rest }: Article, url: string): string | null {
  const range = selectedRange();
  const words = getSelection()?.toString().trim();
  if (!range || !words) return null;
  const article = { ...rest, blocks, about: { ...about, url } };
  const oneBlock = blockAround(range.startContainer) === blockAround(range.endContainer);
  const span = oneBlock ? spanOf(range) : null;
  const link = span ? linkToSpan(article, span) : linkToQuote(url, { text: words, before: "", after: "" });
  return quotation(words, about.title, link);
}
