import {html, nothing} from 'lit';
import {inShortTasks} from '../controllers/in-short-tasks.js';
import {plainTextOfHtml} from '../model/plain-text-of-html.js';
import {rareStrings} from '../i18n/rare-strings.js';
import type {Media, Text, Timeline, TimelineEvent} from '../model/timeline.js';
import {htmlStyles} from '../styles/html-styles.js';
import {trustStyles} from '../styles/trust-styles.js';
import {sanitizer} from '../text/sanitized-html.js';
import {adoptedStyles} from './adopted-styles.js';
import {asksForTrust} from './asks-for-trust.js';
import {differingAccounts, isCompared} from './differing-accounts.js';
import {eraList} from './era-list.js';
import type {RareParts} from './event-card.js';
import {eventDetails} from './event-details.js';
import {groupColours} from './group-colours.js';
import {HtmlTexts} from './html-texts.js';
import {mediaLine} from './media-line.js';
import {message} from './message.js';
import {quotedSources} from './quoted-sources.js';
import {markedText, shownText} from './shown-text.js';
import {timelineCredit} from './timeline-credit.js';

/** What a text with HTML belongs to. */
interface HtmlOwner {
  readonly html?: Text | undefined;
  readonly text?: Text | undefined;
}

async function figuresFor(media: readonly Media[]): Promise<RareParts['media'] | undefined> {
  try {
    const {mediaFiguresFor} = await import('./media-figures.js');
    return await mediaFiguresFor(media);
  } catch {
    return undefined;
  }
}

/**
 * Views of what plain timelines have not, with a sanitiser where a text of this one has HTML, and what shows
 * media where it has any.
 */
export async function rareParts({html: given, media, events}: Timeline): Promise<RareParts> {
  const hasHtml = given !== undefined || events.some((event) => event.html !== undefined);
  const hasMedia = media.length > 0 || events.some((event) => event.media.length > 0);
  const isWeighed = events.some(asksForTrust);
  const [sanitize, figures] = await Promise.all([
    hasHtml ? sanitizer() : () => undefined,
    hasMedia ? figuresFor([...media, ...events.flatMap((event) => event.media)]) : undefined,
  ]);
  const texts = new HtmlTexts(sanitize);
  // Where the part cannot be had, there is a link to each.
  const mediaOf: RareParts['media'] =
    figures ?? ((items, {language}) => items.map((item) => mediaLine(item, language)));

  /** The HTML; or the words of it, where it cannot be sanitised and there is no text beside it. */
  const contentOf = (owner: HtmlOwner, language: string): unknown =>
    texts.elementFor(owner, language) ??
    (owner.text === undefined && owner.html !== undefined
      ? shownText(owner.html, language, plainTextOfHtml)
      : undefined);

  const lede: RareParts['lede'] = (timeline, context) => {
    const {language} = context;
    const content =
      contentOf({...timeline, text: timeline.description}, language) ??
      shownText(timeline.description, language);
    return [
      isWeighed ? adoptedStyles(trustStyles) : nothing,
      hasHtml ? adoptedStyles(htmlStyles) : nothing,
      content ? html`<div class="lede html" part="description">${content}</div>` : nothing,
      timelineCredit(timeline, context),
    ];
  };

  return {
    plainText: plainTextOfHtml,
    inShortTasks,

    text(event, context) {
      const {language} = context;
      const content = contentOf(event, language);
      const own = content && html`<div class="text html" part="text">${content}</div>`;
      return isCompared(event)
        ? differingAccounts(event, own ?? plainText(event, language), context)
        : own;
    },

    sources: (event, context) =>
      isCompared(event) ? nothing : quotedSources(event.sources, context),

    details: eventDetails,

    media: mediaOf,

    empty: ({language}) => html`${message(rareStrings(language).empty)}<slot></slot>`,

    // They are counted; their issues tell the page's author more.
    leftOut(issues, {language}) {
      const count = issues.filter(({code}) => code.startsWith('event-')).length;
      return count > 0 ? message(rareStrings(language).partial(count)) : nothing;
    },

    groupColours,

    lede,

    overview: (timeline, context) => [
      lede(timeline, context),
      mediaOf(timeline.media, context),
      eraList(timeline.eras, context),
    ],
  };
}

function plainText({text}: TimelineEvent, language: string): unknown {
  return text === undefined
    ? nothing
    : html`<p class="text" part="text">${markedText(text, language)}</p>`;
}
