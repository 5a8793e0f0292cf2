import {createHash} from 'node:crypto';

/**
 * An import map that names the entry `news-timeline` and holds the hash of every script, so that a browser
 * refuses chunks that are not those that were published.
 * @param {string} base where `dist/` is: `./`, `/news-timeline/`, or an address of a CDN
 * @param {Record<string, string>} hashes by path below `dist/`, as in `dist/integrity.json`
 */
export function importMap(base, hashes) {
  // The classic script is no module.
  const modules = Object.entries(hashes).filter(([path]) => path !== 'news-timeline.global.js');
  return {
    imports: {'news-timeline': `${base}news-timeline.js`},
    integrity: Object.fromEntries(modules.map(([path, hash]) => [base + path, hash])),
  };
}

/** Where a version is to be had once it is published. */
export function cdnAddress({name, version}) {
  return `https://cdn.jsdelivr.net/npm/${name}@${version}/dist/`;
}

/**
 * What a page needs for the timeline from a CDN, ready to be copied: import map, script and policy.
 * @param {{name: string, version: string}} packageJson
 * @param {Record<string, string>} hashes
 * @returns {string} HTML
 */
export function cdnSnippet(packageJson, hashes) {
  const base = cdnAddress(packageJson);
  const entry = `${base}news-timeline.js`;
  const map = JSON.stringify(importMap(base, hashes), null, 2);
  const mapHash = createHash('sha256').update(map).digest('base64');
  const policy = [
    "default-src 'none'",
    `script-src ${base} 'sha256-${mapHash}'`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ];
  return `<!--
  ${packageJson.name} ${packageJson.version}. Before all other modules of the page, in this order.
  The policy, as a header of the page:

  Content-Security-Policy: ${policy.join('; ')}
-->
<script type="importmap">${map}</script>
<script
  type="module"
  src="${entry}"
  integrity="${hashes['news-timeline.js']}"
  crossorigin="anonymous"
></script>
`;
}
