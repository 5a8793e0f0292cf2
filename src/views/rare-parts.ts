import {html, nothing} from 'lit';
import {inShortTasks} from '../controllers/in-short-tasks.js';
import {plainTextOfHtml} from '../model/plain-text-of-html.js';
import {languagesOf} from '../i18n/languages-of.js';
import {rareStrings} from '../i18n/rare-strings.js';
import type {TextContext} from '../i18n/text-kit.js';
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

interface Rarities {
  readonly hasHtml: boolean;
  /** Whether an event asks for trust. */
  readonly isWeighed: boolean;
  readonly media: readonly Media[];
}

/** In one go: of 10,000 events, each is looked at with every newer version of a file. */
function raritiesOf(timeline: Timeline): Rarities {
  let hasHtml = timeline.html !== undefined;
  let isWeighed = false;
  const media = [...timeline.media];
  for (const event of timeline.events) {
    hasHtml ||= event.html !== undefined;
    isWeighed ||= asksForTrust(event);
    if (event.media.length > 0) media.push(...event.media);
  }
  return {hasHtml, isWeighed, media};
}

/**
 * Views of what plain timelines have not, with a sanitiser where a text of this one has HTML, and what shows
 * media where it has any.
 */
export async function rareParts(timeline: Timeline): Promise<RareParts> {
  const {hasHtml, isWeighed, media} = raritiesOf(timeline);
  const languages = languagesOf(timeline);
  const [sanitize, figures, choice] = await Promise.all([
    hasHtml ? sanitizer() : () => undefined,
    media.length > 0 ? figuresFor(media) : undefined,
    // Without the part, the reader has the language of the page.
    languages.length > 1 ? import('./language-switch.js').catch(() => undefined) : undefined,
  ]);
  const texts = new HtmlTexts(sanitize);
  // Where the part cannot be had, there is a link to each.
  const mediaOf: RareParts['media'] =
    figures ?? ((items, context) => items.map((item) => mediaLine(item, context)));

  /** The HTML; or the words of it, where it cannot be sanitised and there is no text beside it. */
  const contentOf = (owner: HtmlOwner, context: TextContext): unknown =>
    texts.elementFor(owner, context) ??
    (owner.text === undefined && owner.html !== undefined
      ? shownText(owner.html, context, plainTextOfHtml)
      : undefined);

  const lede: RareParts['lede'] = (timeline, context) => {
    const content =
      contentOf({...timeline, text: timeline.description}, context) ??
      shownText(timeline.description, context);
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
      const content = contentOf(event, context);
      const own = content && html`<div class="text html" part="text">${content}</div>`;
      return isCompared(event)
        ? differingAccounts(event, own ?? plainText(event, context), context)
        : own;
    },

    sources: (event, context) =>
      isCompared(event) ? nothing : quotedSources(event.sources, context),

    details: eventDetails,

    media: mediaOf,

    empty: ({language}) => html`${message(rareStrings(language).empty)}<slot></slot>`,

    languages: (context) => choice?.languageSwitch(languages, context),

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

function plainText({text}: TimelineEvent, context: TextContext): unknown {
  return text === undefined
    ? nothing
    : html`<p class="text" part="text">${markedText(text, context)}</p>`;
}
