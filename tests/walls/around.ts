import { dist, type Edit, strangers, type Wall } from "./wall.ts";

const POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' http: https: data:; media-src http: https:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;

const inManifest = (entries: string): Edit => ({
  file: "manifest.json",
  from: '"default_locale": "en",',
  to: `"default_locale": "en", ${entries},`,
});

/** The walls around the extension: what it may do, and who is answered. */
export const around: Record<string, Wall> = {
  gesture: {
    wall: "no site may be read without a gesture there: `activeTab` only",
    edits: [inManifest('"host_permissions": ["<all_urls>"]')],
    guards: [
      dist("asks for four permissions that warn nobody, and for no site"),
      { file: "tests/browser/open.test.ts", test: "may read the page after the gesture, and not before" },
    ],
  },
  policy: {
    wall: "no connection, frame, form, foreign script or string as code in our pages: the policy, whole",
    edits: [{ file: "manifest.json", from: POLICY, to: "script-src 'self'" }],
    guards: [
      dist("lets its own pages do nothing but run their scripts, and show an article's pictures and films"),
      { file: "tests/browser/silence.test.ts", test: "stops the same leak before it is one" },
    ],
  },
  pages: {
    wall: "no file of ours can be loaded, and no message sent, from a web page",
    edits: [
      inManifest(
        '"web_accessible_resources": [{ "resources": ["*"], "matches": ["<all_urls>"] }], "externally_connectable": { "matches": ["http://article.test/*"] }',
      ),
    ],
    guards: [
      dist("asks for four permissions that warn nobody, and for no site"),
      strangers("a web page finds nothing to talk to, and nothing to load"),
    ],
  },
  extensions: {
    wall: "other extensions are not listened to",
    edits: [
      {
        file: "src/browser/messages.ts",
        from: "  browser.runtime.onMessage.addListener((",
        to: "  for (const event of [browser.runtime.onMessage, browser.runtime.onMessageExternal]) event.addListener((",
      },
    ],
    guards: [strangers("another extension is not answered")],
  },
  own: {
    wall: "only our own pages are answered, not what runs in a page",
    edits: [
      {
        file: "src/browser/messages.ts",
        from: ' && (sender.url?.startsWith(browser.runtime.getURL("")) ?? false)',
        to: "",
      },
    ],
    guards: [strangers("what runs in a page, in our own name even, is told nothing")],
  },
  questions: {
    wall: "a question is checked before it is answered",
    edits: [
      {
        file: "src/browser/messages.ts",
        from: " && protocol[name as Name].request(request)",
        to: "",
      },
    ],
    guards: [strangers("a question of another shape gets a failure, in words")],
  },
  answers: {
    wall: "an answer is checked before it is believed",
    edits: [
      {
        file: "src/browser/messages.ts",
        from: "return isResult(isResponse)(reply) ? reply :",
        to: "return reply || isResult(isResponse)(reply) ? (reply as Result<Response<N>>) :",
      },
    ],
    guards: [
      strangers(
        "makes the popup say so, whatever it answers: { ok: true, value: { title: 'a digest of old', summary: 7 } }",
      ),
    ],
  },
};
