import {html, nothing, type TemplateResult} from 'lit';
import {calendarSpan} from '../formats/calendar-span.js';
import {pickText} from '../i18n/pick-text.js';
import {sharingStrings} from '../i18n/sharing-strings.js';
import type {TimelineEvent} from '../model/timeline.js';
import type {CardContext} from './event-card.js';

/** What readers can do with an event. */
export interface EventTools {
  /** Its address; nothing where it has none of its own. */
  readonly addressOf: (id: string) => string | undefined;
  readonly copy: (button: HTMLButtonElement, address: string, headline: string) => void;
  /** Absent where the browser has nothing to share with. */
  readonly share:
    ((button: HTMLButtonElement, address: string, headline: string) => void) | undefined;
  /** Absent where events are not for calendars. */
  readonly addToCalendar: ((event: TimelineEvent, language: string) => void) | undefined;
}

/** Quiet buttons at the end of an event: its link, and a calendar if its date is exact. */
export function eventTools(
  event: TimelineEvent,
  {language}: CardContext,
  tools: EventTools,
): unknown {
  const {addToCalendar} = tools;
  const headline = pickText(event.headline, language).value || sharingStrings.untitled;
  const address = tools.addressOf(event.id);
  const isForCalendar = addToCalendar !== undefined && calendarSpan(event.date) !== undefined;
  if (address === undefined && !isForCalendar) return nothing;
  // The link comes last: it keeps room for another word behind it.
  return html`<div class="actions" part="share">${
    isForCalendar
      ? buttonTemplate(sharingStrings.addToCalendar, headline, () => {
          addToCalendar(event, language);
        })
      : nothing
  }${address === undefined ? nothing : linkTemplates({address, headline}, tools)}</div>`;
}

/** What a link is of. */
interface EventLink {
  readonly address: string;
  readonly headline: string;
}

function linkTemplates({address, headline}: EventLink, {share, copy}: EventTools): unknown {
  return [
    share
      ? buttonTemplate(sharingStrings.share, headline, (button) => {
          share(button, address, headline);
        })
      : nothing,
    copyTemplate(headline, (button) => {
      copy(button, address, headline);
    }),
  ];
}

/** Both words have their room, so that nothing moves when one takes the other's place. */
function copyTemplate(
  headline: string,
  onPress: (button: HTMLButtonElement) => void,
): TemplateResult {
  return html`<button type="button" class="copy" @click=${pressed(onPress)}><span class="todo"
      >${sharingStrings.copyLink}</span
    ><span class="copied">${sharingStrings.linkCopied}</span>${ofTemplate(headline)}</button>`;
}

function buttonTemplate(
  word: string,
  headline: string,
  onPress: (button: HTMLButtonElement) => void,
): TemplateResult {
  return html`<button type="button" @click=${pressed(onPress)}>${word}${ofTemplate(headline)}</button>`;
}

/** Buttons of one word are many; who hears them is told which is which. */
function ofTemplate(headline: string): TemplateResult {
  return html`<span class="unseen">: ${headline}</span>`;
}

function pressed(onPress: (button: HTMLButtonElement) => void): (event: Event) => void {
  return ({currentTarget}) => {
    onPress(currentTarget as HTMLButtonElement);
  };
}
