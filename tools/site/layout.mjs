import {posix} from 'node:path';
import {escapeHtml} from './markdown.mjs';

/** What pages of the site may do: the policy of the README, and files of its own. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; " +
  'trusted-types lit-html';

/**
 * A whole page.
 * @param {object} page
 * @param {string} page.path from the root of the site
 * @param {string} page.title
 * @param {string} page.main what is in its <main>
 * @param {string} [page.kind] a class of its body
 * @param {{title: string, pages: import('./pages.mjs').Page[]}[]} sections
 * @returns {string} HTML
 */
export function pageHtml({path, title, main, kind = 'document'}, sections) {
  const to = (target) => posix.relative(posix.dirname(path), target);
  const link = (target, text) =>
    `<a href="${to(target)}"${target === path ? ' aria-current="page"' : ''}>${escapeHtml(text)}</a>`;
  const lists = sections.map(
    (section) => `<h2>${escapeHtml(section.title)}</h2>
        <ul>
          ${section.pages.map((one) => `<li>${link(one.path, one.title)}</li>`).join('\n          ')}
        </ul>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <title>${escapeHtml(title)}</title>
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="${to('demo/favicon.svg')}" />
    <link rel="stylesheet" href="${to('site.css')}" />
    <script type="module" src="${to('dist/news-timeline.js')}"></script>
  </head>
  <body class="${kind}">
    <a class="skip" href="#main">Skip to the text</a>
    <header class="masthead">
      <p class="name">${link('index.html', 'news-timeline')}</p>
      <nav aria-label="Site">
        <ul>
          <li>${link('guide.html', 'Guide')}</li>
          <li><a href="${to('demo/index.html')}">Demo</a></li>
          <li><a href="${to('demo/playground.html')}">Playground</a></li>
          <li><a href="#pages">All pages</a></li>
        </ul>
      </nav>
    </header>
    <div class="columns">
      <main id="main" tabindex="-1">
${main}
      </main>
      <nav class="pages" id="pages" aria-label="All pages">
        ${lists.join('\n        ')}
      </nav>
    </div>
    <footer>
      <p>
        MIT licence. For language models: <a href="${to('llms.txt')}">llms.txt</a>. The format as a
        <a href="${to('schema/timeline.schema.json')}">JSON Schema</a>.
      </p>
    </footer>
  </body>
</html>
`;
}

/**
 * @param {import('./markdown.mjs').Rendered} rendered
 * @returns {string} what is in the <main> of a document's page
 */
export function documentMain({html, headings}) {
  if (headings.length < 4) return html;
  const items = headings.map(({id, text}) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`);
  const contents = `<details class="contents"><summary>On this page</summary><ul>${items.join('')}</ul></details>`;
  return html.replace(/<\/h1>/, `</h1>\n${contents}`);
}
