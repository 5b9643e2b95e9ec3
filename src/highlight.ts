import { type Highlighter, highlighter } from "#highlight/highlighter.ts";

declare global {
  /** Carries out orders in this page. Kept in the isolated world, so that it knows what it has marked. */
  var ledeHighlighter: Highlighter | undefined;
}

globalThis.ledeHighlighter ??= highlighter();

/** Injected for what it leaves behind; its value only says that it has arrived. */
export default true;
