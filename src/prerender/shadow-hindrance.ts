import {languagesOf} from '../i18n/languages-of.js';
import type {Timeline} from '../model/timeline.js';
import type {PrerenderOptions} from './prerender-options.js';

/** Attributes that have no say in what is drawn. */
const IDLE = /^(?:id|class|title|hidden|part|exportparts|slot|role|(?:data|aria)-.+)$/i;

/**
 * Why a timeline cannot be drawn without a page as it will be in one.
 * @returns a sentence without its full stop; nothing where it can
 */
export function shadowHindrance(timeline: Timeline, options: PrerenderOptions): string | undefined {
  const {layout = 'list', data, timeZone, attributes = {}} = options;
  const {events, groups, eras, media, html} = timeline;
  const active = Object.keys(attributes).filter((name) => attributes[name] && !IDLE.test(name));
  const coloured = [...groups, ...eras];
  if (events.length === 0) return 'There are no events in it';
  if (layout !== 'list') return `The layout "${layout}" takes a script`;
  if (data === 'markup') return 'The list alone does not say how it was read';
  if (timeZone === 'reader') return 'Only the browser knows the reader’s time zone';
  if (active.length > 0) return `What the attribute "${String(active[0])}" does takes a script`;
  if (media.length > 0 || events.some((event) => event.media.length > 0))
    return 'It has media, whose room and form the script decides';
  if (html !== undefined || events.some((event) => event.html !== undefined))
    return 'It has texts with HTML, which only a browser can sanitise';
  if (coloured.some(({color}) => color !== undefined))
    return 'It has colours of its own, which only a browser can check';
  if (languagesOf(timeline).length > 1) return 'Readers choose its language by a script';
  return undefined;
}
