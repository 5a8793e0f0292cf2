/**
 * `demo/prerendered.html`: the first story as HTML that needs no script, made by
 * `node --import ./tools/typescript-in-node.mjs tools/prerendered-page.mjs`.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {prerender} from '../src/prerender.ts';

const root = new URL('../', import.meta.url);

/** Between the second summit and the railway: something has been, something is to come. */
const now = '2025-06-20';

/** @returns {Promise<string>} the page, the same each time */
export async function prerenderedPage() {
  const story = readFileSync(new URL('demo/stories/china-central-asia.json', root), 'utf8');
  const {html} = await prerender(story, {now, jsonLd: true, script: '../dist/news-timeline.js'});
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html">
<title>Prerendered · The Meridian</title>
<meta name="description" content="A timeline that a server has written as HTML: it reads well without a script, and becomes a timeline where there is one.">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="favicon.svg">
<link rel="stylesheet" href="article.css">
<link rel="stylesheet" href="prerendered.css">
</head>
<body>
<a class="skip" href="#article">Skip to the page</a>

<header class="masthead">
<p class="nameplate">The Meridian</p>
<p class="edition">World edition</p>
</header>

<main class="article" id="article">
<header class="opening">
<p class="kicker">Prerendered</p>
<h1>Before any script</h1>
<p class="standfirst">A program has written this timeline as a list, with everything that is in the data. Without a script it stays one.</p>
</header>

${html}
</main>

<footer class="colophon">
<p><a href="./">The article</a> this story comes from, and <a href="doors/index.html">all the doors</a> for data.</p>
</footer>
</body>
</html>
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('demo/prerendered.html', root), await prerenderedPage());
}
