/**
 * `news-timeline/prerender`: timelines as HTML that reads well without a script. Runs in Node and wherever
 * else there is no page.
 * @module
 */
export {prerender} from './prerender/prerender.js';
export type {
  AttributeValue,
  Prerendered,
  PrerenderOptions,
  ShadowOutcome,
} from './prerender/prerender-options.js';
export type {Issue, IssueCode, Severity} from './model/issue.js';
