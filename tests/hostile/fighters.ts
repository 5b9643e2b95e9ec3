import { type HostilePage, story } from "./story.ts";

const live = (name: string, script: string): HostilePage => ({
  name: `script: ${name}`,
  html: story({ end: `<script>${script}</script>` }),
  live: true,
});

/** Pages that fight back while they are read. */
export const fighters: HostilePage[] = [
  live(
    "overrides of arrays",
    "for (const k of ['map','filter','forEach','push','slice','join','find','some','reduce']) Array.prototype[k] = () => { throw new Error(k) }",
  ),
  live(
    "overrides of strings and maps",
    "String.prototype.trim = String.prototype.replace = RegExp.prototype.exec = () => { throw 1 }; Map.prototype.get = Set.prototype.has = () => { throw 1 }; JSON.parse = () => { throw 1 }",
  ),
  live(
    "overrides of nodes",
    "for (const k of ['cloneNode','appendChild','removeChild']) Node.prototype[k] = () => { throw 1 }; Document.prototype.createTreeWalker = Document.prototype.querySelectorAll = () => { throw 1 }",
  ),
  live(
    "getters that throw",
    "for (const [p, k] of [[Node.prototype, 'textContent'], [Element.prototype, 'innerHTML'], [HTMLElement.prototype, 'innerText']]) Object.defineProperty(p, k, { get() { throw 1 } })",
  ),
  live(
    "frozen objects",
    "Object.freeze(Object.prototype); Object.freeze(Array.prototype); Object.freeze(document)",
  ),
  live(
    "changes for ever",
    "setInterval(() => { document.body.append(document.createElement('p')); document.querySelector('h1').textContent += '.' }, 5)",
  ),
  live(
    "an article taken out and put back",
    "const a = document.querySelector('article'); setInterval(() => { const m = a.parentNode; a.remove(); document.querySelector('main').append(a) }, 7)",
  ),
  live(
    "an observer that undoes",
    "new MutationObserver((m) => { for (const { addedNodes } of m) for (const n of addedNodes) n.remove() }).observe(document, { childList: true, subtree: true })",
  ),
  live(
    "custom elements with evil constructors",
    "customElements.define('x-trap', class extends HTMLElement { constructor() { super(); globalThis.made = (globalThis.made ?? 0) + 1; if (globalThis.made > 1) throw 1 } }); document.querySelector('article').append(document.createElement('x-trap'))",
  ),
  live(
    "shadow roots within shadow roots",
    "let at = document.querySelector('article'); for (let i = 0; i < 300; i++) { const d = document.createElement('div'); at.append(d); at = d.attachShadow({ mode: 'open' }) } at.append('deep')",
  ),
  live(
    "messages to everybody",
    "for (let i = 0; i < 100; i++) postMessage({ name: 'digest/of-tab', request: { tab: 1, anyway: true } }, '*'); try { chrome.runtime.sendMessage('x', {}) } catch {}",
  ),
  live(
    "busy half of the time",
    "setInterval(() => { const end = performance.now() + 50; while (performance.now() < end); }, 100)",
  ),
];
