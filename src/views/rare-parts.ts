import {html, nothing} from 'lit';
import {inShortTasks} from '../controllers/in-short-tasks.js';
import {plainTextOfHtml} from '../formats/plain-text-of-html.js';
import {rareStrings} from '../i18n/rare-strings.js';
import type {Text, Timeline} from '../model/timeline.js';
import {htmlStyles} from '../styles/html-styles.js';
import {sanitizer} from '../text/sanitized-html.js';
import {adoptedStyles} from './adopted-styles.js';
import {eraList} from './era-list.js';
import type {RareParts} from './event-card.js';
import {eventDetails} from './event-details.js';
import {groupColours} from './group-colours.js';
import {HtmlTexts} from './html-texts.js';
import {mediaLine} from './media-line.js';
import {message} from './message.js';
import {shownText} from './shown-text.js';

/** What a text with HTML belongs to. */
interface HtmlOwner {
  readonly html?: Text | undefined;
  readonly text?: Text | undefined;
}

/** Views of what plain timelines have not, with a sanitiser where a text of this one has HTML. */
export async function rareParts({html: lede, events}: Timeline): Promise<RareParts> {
  const hasHtml = lede !== undefined || events.some((event) => event.html !== undefined);
  const texts = new HtmlTexts(hasHtml ? await sanitizer() : () => undefined);

  /** The HTML; or the words of it, where it cannot be sanitised and there is no text beside it. */
  const contentOf = (owner: HtmlOwner, language: string): unknown =>
    texts.elementFor(owner, language) ??
    (owner.text === undefined && owner.html !== undefined
      ? shownText(owner.html, language, plainTextOfHtml)
      : undefined);

  return {
    plainText: plainTextOfHtml,
    inShortTasks,

    text(event, {language}) {
      const content = contentOf(event, language);
      return content && html`<div class="text html" part="text">${content}</div>`;
    },

    details: eventDetails,

    empty: () => html`${message(rareStrings.empty)}<slot></slot>`,

    // They are counted; their issues tell the page's author more.
    leftOut(issues) {
      const count = issues.filter(({code}) => code.startsWith('event-')).length;
      return count > 0 ? message(rareStrings.partial(count)) : nothing;
    },

    groupColours,

    overview(timeline, context) {
      const {language} = context;
      const {description, media, eras} = timeline;
      const content =
        contentOf({...timeline, text: description}, language) ?? shownText(description, language);
      return [
        hasHtml ? adoptedStyles(htmlStyles) : nothing,
        content ? html`<div class="lede html" part="description">${content}</div>` : nothing,
        media.map((item) => mediaLine(item, language)),
        eraList(eras, context),
      ];
    },
  };
}
