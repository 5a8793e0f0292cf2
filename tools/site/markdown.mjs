import MarkdownIt from 'markdown-it';
import {posix} from 'node:path';
import {pagePath} from './pages.mjs';

/**
 * @typedef {object} Rendered
 * @property {string} html
 * @property {{id: string, text: string}[]} headings of the second level
 * @property {string[]} files that are linked and are no pages, from the root of the project
 */

/**
 * A document as a page shows it: its links lead to pages, its headings have the addresses GitHub gives
 * them, its tables can be scrolled, and examples with data are shown as they run.
 * @param {import('./pages.mjs').Page} page
 * @param {(path: string) => boolean} isPage whether a document of the project is a page of the site
 * @returns {Rendered}
 */
export function render({source, markdown}, isPage) {
  const files = [];
  const headings = [];
  const parser = new MarkdownIt({html: true});
  const {rules} = parser.renderer;
  const address = (href) => siteAddress(href, source, isPage, files);

  parser.core.ruler.push('addresses', ({tokens}) => {
    const slugs = new Map();
    tokens.forEach((token, index) => {
      if (token.type === 'heading_open') {
        const text = plainText(tokens[index + 1]);
        const id = unique(slug(text), slugs);
        token.attrSet('id', id);
        if (token.tag === 'h2') headings.push({id, text});
      }
      for (const child of token.children ?? []) rewrite(child, address);
      if (token.type === 'th_open' || token.type === 'td_open') tidyCell(tokens, index);
      if (token.type === 'html_block') token.content = rewriteHtml(token.content, address);
    });
  });

  // A box that scrolls has to be reached by keys, and what is reached has to have a name of its own.
  rules.table_open = (tokens, index) =>
    `<div class="table" role="group" aria-label="${escapeHtml(tableName(tokens, index))}" tabindex="0"><table>\n`;
  rules.table_close = () => '</table></div>\n';
  rules.code_block = (tokens, index) =>
    `<pre tabindex="0"><code>${escapeHtml(tokens[index].content)}</code></pre>\n`;
  rules.fence = (tokens, index) => {
    const {content, info} = tokens[index];
    const code = `<pre tabindex="0"><code class="${info}">${escapeHtml(content)}</code></pre>\n`;
    return isExample(content, info) ? code + example(content) : code;
  };
  return {html: parser.render(markdown), headings, files};
}

/** A policy may refuse inline styles, and a heading has to have words. */
function tidyCell(tokens, index) {
  const [cell, content, end] = tokens.slice(index, index + 3);
  if (cell.attrGet('style') === 'text-align:right') cell.attrSet('class', 'number');
  cell.attrs = cell.attrs?.filter(([name]) => name !== 'style') ?? null;
  if (content.content === '') cell.tag = end.tag = 'td';
}

/** An example that can be shown as it runs has its data with it. */
function isExample(content, info) {
  return info === 'html' && /<news-timeline[^>]*\sdata='\[/.test(content);
}

function example(content) {
  const markup = content.replace(/<script[^]*?<\/script>/g, '').trim();
  return `<figure class="example">\n${markup}\n<figcaption>The same, as readers see it</figcaption></figure>\n`;
}

function rewrite(token, address) {
  for (const name of ['href', 'src']) {
    const value = token.attrGet?.(name);
    if (value) token.attrSet(name, address(value));
  }
  if (token.type === 'html_inline') token.content = rewriteHtml(token.content, address);
}

function rewriteHtml(html, address) {
  return html.replace(
    /\b(src|srcset|href)="([^"]+)"/g,
    (_, name, value) => `${name}="${address(value)}"`,
  );
}

/** Where a link of a document leads on the site. */
function siteAddress(href, source, isPage, files) {
  if (/^(?:[a-z]+:|#)/i.test(href)) return href;
  const [path, hash] = href.split('#');
  const target = posix.normalize(posix.join(posix.dirname(source), decodeURI(path)));
  const own = posix.dirname(pagePath(source));
  if (!isPage(target)) files.push(target);
  const there = isPage(target) ? pagePath(target) : copiedPath(target);
  return (posix.relative(own, there) || posix.basename(there)) + (hash ? `#${hash}` : '');
}

/** Servers take `.ts` for a film, and a file without an ending for a download. */
export function copiedPath(path) {
  return /\.(?:ts|mjs)$|^LICENSE$/.test(path) ? `${path}.txt` : path;
}

/** As GitHub makes them, which the documents' own links go by. */
function slug(text) {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
}

function unique(id, seen) {
  const count = seen.get(id) ?? 0;
  seen.set(id, count + 1);
  return count === 0 ? id : `${id}-${count}`;
}

/** The heading a table stands under. */
function tableName(tokens, index) {
  const heading = tokens.slice(0, index).findLastIndex(({type}) => type === 'heading_open');
  return heading < 0 ? 'Table' : `Table: ${plainText(tokens[heading + 1])}`;
}

function plainText(token) {
  return (token.children ?? [])
    .filter(({type}) => type === 'text' || type === 'code_inline')
    .map(({content}) => content)
    .join('');
}

/** @returns {string} a text as HTML */
export function escapeHtml(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
