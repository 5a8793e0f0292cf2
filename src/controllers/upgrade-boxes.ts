import {restoreTimes} from './restore-times.js';
import {timelineOfBox} from './timeline-of-box.js';

const BOX = '[data-news-timeline]';
/** What is more than this, in CSS pixels, has other causes: something above has changed. */
const MOST_MARGIN = 64;

/**
 * Puts a timeline in the place of each box with `data-news-timeline` in a part of the page. A box within
 * another is part of what that one shows until it is ready.
 */
export async function upgradeBoxes(root: ParentNode & Node): Promise<void> {
  const boxes = boxesIn(root);
  const lists = new Set(boxes.filter(isList));
  const parseDate = lists.size > 0 ? await dateReader() : undefined;
  for (const box of boxes) {
    // Meanwhile it may have been upgraded, or taken away.
    if (!box.parentNode) continue;
    const language = box.closest<HTMLElement>('[lang]')?.lang;
    if (lists.has(box)) {
      restoreTimes(box, (text) => 'date' in (parseDate?.(text, {language}) ?? {}));
    }
    replace(box, timelineOfBox(box));
  }
}

function boxesIn(root: ParentNode & Node): readonly HTMLElement[] {
  const inside = [...root.querySelectorAll<HTMLElement>(BOX)];
  const all = root instanceof HTMLElement && root.matches(BOX) ? [root, ...inside] : inside;
  return all.filter((box) => !box.parentElement?.closest(`${BOX}, news-timeline`));
}

/** Whether the events stand in the box itself. */
function isList({dataset}: HTMLElement): boolean {
  return !dataset['src'] && !dataset['data'];
}

/** Dates in words are read by code of their own. Without it, those with a `data-date` still are. */
async function dateReader(): Promise<
  typeof import('../dates/parse-date.js').parseDate | undefined
> {
  return import('../dates/parse-date.js').then(
    ({parseDate}) => parseDate,
    () => undefined,
  );
}

/**
 * The timeline measures the room of its markup when it comes to the page, before it has styles of its own;
 * until then it has to be a box as the one before was.
 */
function replace(box: HTMLElement, timeline: HTMLElement): void {
  const top = topOf(box);
  const {style} = timeline;
  const {display} = style;
  style.display = 'block';
  timeline.append(...box.childNodes);
  box.replaceWith(timeline);
  style.display = display;
  keepMargin(timeline, top);
  if (!timeline.getAttribute('style')) timeline.removeAttribute('style');
}

/**
 * The margin of a list at the top of a box is the box's own margin, and goes with the list. Where a
 * `min-height` keeps the room, the box is made higher by what is missing.
 */
function keepMargin(timeline: HTMLElement, top: number): void {
  const {minHeight} = getComputedStyle(timeline);
  if (!(Number.parseFloat(minHeight) > 0)) return;
  const keep = (): void => {
    const missing = top - topOf(timeline);
    if (missing > 0 && missing < MOST_MARGIN) {
      timeline.style.minHeight = `calc(${minHeight} + ${String(missing)}px)`;
    }
  };
  timeline.addEventListener('timeline-ready', keep, {once: true});
}

/** In CSS pixels from the top of the page. */
function topOf(element: Element): number {
  return element.getBoundingClientRect().top + scrollY;
}
