import { isolateSelection } from "#isolate/selection.ts";

/** Injected after a gesture; its completion value is the selected text as an article. */
export default isolateSelection(document);
