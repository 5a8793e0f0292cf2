import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {SlideController} from '../controllers/slide-controller.js';
import {pickText} from '../i18n/pick-text.js';
import {storyStrings} from '../i18n/story-strings.js';
import type {Background, TimelineEvent} from '../model/timeline.js';
import {groupClass} from './group-class.js';
import {eventCard, type CardContext} from './event-card.js';
import {groundOf} from './slide-ground.js';
import {shownText} from './shown-text.js';
import type {ShownTimeline} from './shown-timeline.js';
import type {StoryScene} from './story-scene.js';

/** Slides to either side of the one in view that are drawn: a swipe shows them, and their pictures are there. */
const NEIGHBOURS = 1;

/** The slide in view between its neighbours, in a scroller that snaps to one of them. */
export function storySlides(scene: StoryScene, controller: SlideController): TemplateResult {
  const {current, shown, hasTitle, keyOf} = scene;
  const first = Math.max(hasTitle ? -1 : 0, current - NEIGHBOURS);
  const last = Math.min(shown.events.length - 1, current + NEIGHBOURS);
  const drawn = [...Array(last - first + 1).keys()].map((offset) => first + offset);
  return html`<div
    class="slides"
    role="group"
    aria-label=${storyStrings(shown.context.language).slides}
    tabindex="0"
    @scroll=${controller.scrolled}
    @scrollend=${controller.settled}
    @keydown=${controller.key}
  ><ol role="list">${repeat(drawn, keyOf, (index) => slideTemplate(index, scene))}</ol></div>`;
}

function slideTemplate(index: number, {shown, current, hasTitle}: StoryScene): TemplateResult {
  const event = shown.events[index];
  const {timeline} = shown;
  const ahead = hasTitle ? 1 : 0;
  const {background, media} = event ?? timeline;
  const ground = groundOf(background);
  const [lead, ...others] = shown.context.rare?.media(media, shown.context) ?? [];
  return html`<li
    role="listitem"
    part="slide"
    class="slide ${ground.className} ${event ? `${event.status} ${groupClass(event.group, shown)}` : 'title'}"
    .inert=${index !== current}
    aria-setsize=${shown.events.length + ahead}
    aria-posinset=${index + 1 + ahead}
    .style=${ground.style}
  >${pictureTemplate(background, shown.context)}<div class=${lead ? 'spread wide' : 'spread'}>${figuresTemplate(
    lead ? [lead] : [],
  )}<div class="account">${
    event ? eventTemplate(event, shown.context) : titleTemplate(shown)
  }</div>${figuresTemplate(others)}</div></li>`;
}

/** What the whole is about. */
function titleTemplate({timeline, context}: ShownTimeline): unknown {
  return (
    context.rare?.lede(timeline, context) ??
    html`<p class="lede" part="description">${shownText(timeline.description, context)}</p>`
  );
}

/** An event without its media, which stand beside it. */
function eventTemplate(event: TimelineEvent, context: CardContext): TemplateResult {
  const {rare} = context;
  const apart = rare && {...rare, media: () => []};
  return eventCard(event, {...context, rare: apart});
}

/** The first figure stands before the words, the others behind them. */
function figuresTemplate(figures: readonly unknown[]): unknown {
  return figures.length > 0 ? html`<div class="shown">${figures}</div>` : nothing;
}

/** Behind the words and under a veil; it says nothing that they do not, unless its author says so. */
function pictureTemplate(background: Background | undefined, context: CardContext): unknown {
  if (background?.url === undefined) return nothing;
  const {url} = background;
  const {value, lang, dir} = pickText(background.alt, context);
  return html`<img
    class="ground"
    src=${url}
    alt=${value}
    lang=${lang ?? nothing}
    dir=${dir ?? nothing}
    loading="lazy"
    decoding="async"
  />`;
}
