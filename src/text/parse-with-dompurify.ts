import purify, {type Config} from 'dompurify';
import {DROPPED_HTML} from '../model/dropped-html.js';
import {ADDRESS_ATTRIBUTES, READ_ATTRIBUTES, READ_ELEMENTS} from './html-allow-list.js';
import type {HtmlParser} from './html-parser.js';

type Policy = NonNullable<Config['TRUSTED_TYPES_POLICY']>;

/** The part of `window.trustedTypes` that is used. */
interface PolicyFactory {
  readonly createPolicy: (
    name: string,
    rules: Readonly<Record<'createHTML' | 'createScriptURL', (text: string) => string>>,
  ) => Policy;
}

/** Named in `docs/content-security-policy.md`: a page may have to allow it. */
const POLICY = 'news-timeline';

let config: ReturnType<typeof madeConfig> | undefined;

/**
 * A parser that sanitises with DOMPurify, for browsers that have no sanitiser of their own. Where they have
 * Trusted Types, the first one makes the policy `news-timeline`; throws if the page does not allow that.
 */
export function dompurifyParser(): HtmlParser {
  // Not when the module is read: in the classic script that is always, and a policy can be made once.
  const made = (config ??= madeConfig());
  // With these tags the whole text is in the body, and read by the rules of today.
  return (html) => purify.sanitize(`<!doctype html><body>${html}`, made);
}

function madeConfig() {
  return {
    ALLOWED_TAGS: [...READ_ELEMENTS, '#text'],
    ALLOWED_ATTR: [...READ_ATTRIBUTES],
    ADD_URI_SAFE_ATTR: READ_ATTRIBUTES.filter((name) => !ADDRESS_ATTRIBUTES.includes(name)),
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    FORBID_CONTENTS: [...DROPPED_HTML],
    // For texts that are parsed again as XML; these nodes are never text again.
    SAFE_FOR_XML: false,
    RETURN_DOM_FRAGMENT: true as const,
    TRUSTED_TYPES_POLICY: trustedTypesPolicy(),
  };
}

/** It passes on what it gets, to DOMPurify alone, whose work it is to make it safe. */
function trustedTypesPolicy(): Policy | null {
  const {trustedTypes} = globalThis as {trustedTypes?: PolicyFactory};
  return (
    trustedTypes?.createPolicy(POLICY, {createHTML: (html) => html, createScriptURL: () => ''}) ??
    null
  );
}
