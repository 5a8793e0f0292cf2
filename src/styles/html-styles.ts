import {css} from './css.js';

/** Texts with HTML: of the same size and rhythm as those without. */
export const htmlStyles = css`
  .html {
    white-space: normal;
  }
  .html > div > :first-child {
    margin-block-start: 0;
  }
  .html :is(p, ul, ol, dl, pre, blockquote, figure),
  .html .scroll {
    margin: 0.6em 0 0;
  }
  .html :is(ul, ol) {
    padding: 0 0 0 1.4em;
    padding-inline: 1.4em 0;
    border: 0;
  }
  .html ul {
    list-style-type: disc;
  }
  .html ul ul {
    list-style-type: circle;
  }
  .html li {
    display: list-item;
  }
  .html li::marker {
    color: var(--_muted);
  }
  .html :is(li + li, li > :is(ul, ol)) {
    margin-block-start: 0.2em;
  }
  .html dt {
    font-weight: bold;
  }
  .html dd {
    margin: 0;
    padding-inline-start: 1.4em;
  }
  .html blockquote {
    padding-inline-start: 0.875em;
    border-inline-start: 2px solid var(--_rule);
  }
  .html blockquote > :first-child {
    margin-block-start: 0;
  }
  .html :is(figcaption, caption, small) {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .html caption {
    padding-block-end: 0.4em;
    text-align: start;
  }
  .html .scroll {
    overflow-x: auto;
  }
  .html table {
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .html :is(th, td) {
    padding: 0.3em 0.75em 0.3em 0;
    padding-inline: 0 0.75em;
    overflow-wrap: break-word;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
    vertical-align: baseline;
  }
  .html pre {
    overflow-x: auto;
    white-space: pre-wrap;
  }
  .html :is(pre, code) {
    font-family: ui-monospace, Menlo, Consolas, monospace;
    font-size: 0.9375em;
  }
  .html pre code {
    font-size: inherit;
  }
  .html hr {
    margin: 1em 0;
    border: 0;
    border-block-start: 1px solid var(--_rule);
  }
  .html mark {
    background: color-mix(in srgb, var(--_accent) 16%, transparent);
    color: inherit;
  }
  .html :is(sub, sup) {
    line-height: 0;
  }
  .html abbr[title] {
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.2em;
  }
`;
