import { expect, it } from "vitest";
import { fail, succeed } from "#model/failure.ts";
import { next, type State } from "#popup/state.ts";
import { digest } from "./sample.ts";

const tab = { id: 1, url: "https://post.example/ferry", title: "The night ferry" };
const loading: State = { view: "loading", tab, slow: false };
const first = digest();
const other = digest({ hash: "two" });
const shown: State = { view: "digest", tab, digest: first, stale: false };
const failed: State = { view: "failure", tab, failure: "no_text", detail: "" };
const answered = (result: ReturnType<typeof fail> | ReturnType<typeof succeed<typeof first>>) =>
  ({ kind: "answered", result }) as const;

it.each<[string, State, Parameters<typeof next>[1], State]>([
  ["what was kept is shown while one waits", loading, { kind: "remembered", digest: first }, shown],
  ["nothing kept changes nothing", loading, { kind: "remembered", digest: null }, loading],
  ["what was kept never replaces an answer", failed, { kind: "remembered", digest: first }, failed],
  ["another text replaces what was kept", shown, answered(succeed(other)), { ...shown, digest: other }],
  ["a late answer replaces a failure", failed, answered(succeed(first)), shown],
  ["a failure is shown", loading, answered(fail("no_text")), failed],
  ["a page that lost its text does not keep its digest", shown, answered(fail("no_text")), failed],
  ["a fault of ours leaves the digest, marked", shown, answered(fail("internal")), { ...shown, stale: true }],
  ["the next good answer takes the mark away", { ...shown, stale: true }, answered(succeed(first)), shown],
  ["ten seconds of silence get a sentence", loading, { kind: "waited" }, { ...loading, slow: true }],
  ["unless there is an answer", shown, { kind: "waited" }, shown],
  ["asking again begins anew", failed, { kind: "asked-again" }, loading],
  ["another page in the tab begins anew", shown, { kind: "opened", tab }, loading],
])("%s", (_, state, happening, expected) => expect(next(state, happening)).toEqual(expected));

it("takes over where the same words stand now", () => {
  const anchors = [{ block: 0, from: 0, text: "Ada Lindqvist", before: "", after: "", element: 12 }];
  const later = next(shown, answered(succeed(digest({ anchors, words: 481 }))));
  expect(later).toMatchObject({ view: "digest", digest: { anchors, words: 480 } });
});

it("repaints nothing when the page still says the same", () => {
  expect(next(shown, answered(succeed(digest({ words: 481 }))))).toBe(shown);
});
