import { isolate } from "#isolate/isolate.ts";

/** Injected after a gesture; its completion value is the article. Injected twice, it answers twice. */
export default isolate(document);
