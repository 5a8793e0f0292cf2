import {css} from '../styles/css.js';
import {groupStyles} from '../styles/group-styles.js';
import {listStyles} from '../styles/list-styles.js';
import {timelineStyles} from '../styles/timeline-styles.js';
import type {ListPlan} from '../views/list-plan.js';
import {LONG, roomOf, SLICE} from '../views/list-view.js';

/** Where the component does not take the root over, it draws before what the server has drawn. */
const REPLACED = ':is(section,slot)~section{display:none}';

/**
 * The rules for a shadow root: those of the component, those that a part of the timeline brings, and what
 * the component gives single elements, for which HTML has only inline styles.
 * @param drawn what is drawn: values of templates
 */
export function shadowStyles(drawn: unknown, plan: ListPlan): string {
  const own = css`${timelineStyles}${groupStyles}${listStyles}`.cssText;
  return [own, REPLACED, ...new Set(sheetsIn(drawn)), ...waitRules(plan), ...sliceRules(plan)].join(
    '\n',
  );
}

/** The style sheets among values of templates: a directive there adopts each. */
function sheetsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(sheetsIn);
  const {cssText, values} = value as {readonly cssText?: unknown; readonly values?: unknown};
  return typeof cssText === 'string' ? [cssText] : sheetsIn(values);
}

/** Room for the time between events. */
function waitRules(plan: ListPlan): readonly string[] {
  const rules = ['.gap,.today{--_wait:0}'];
  for (let index = 0; index < plan.length; index++) {
    const {gap, today} = plan.item(index);
    const item = itemSelector(index, plan);
    if (gap?.room) rules.push(`${item}>.gap{--_wait:${gap.room}}`);
    if (today) rules.push(`${item}>.today{--_wait:${today}}`);
  }
  return rules;
}

function itemSelector(index: number, {length}: ListPlan): string {
  if (length <= LONG) return `ol>li:nth-child(${index + 1})`;
  const slice = Math.floor(index / SLICE);
  return `.slice:nth-child(${slice + 1})>li:nth-child(${index - slice * SLICE + 1})`;
}

/** The room of slices out of sight. */
function sliceRules({length}: ListPlan): readonly string[] {
  if (length <= LONG) return [];
  const room = (events: number): string => `{contain-intrinsic-block-size:auto ${roomOf(events)}}`;
  const last = length % SLICE;
  return [`.slice${room(SLICE)}`, ...(last ? [`.slice:last-child${room(last)}`] : [])];
}
