import {html, nothing, type TemplateResult} from 'lit';
import {calendarSpan} from '../formats/calendar-span.js';
import {colonIn} from '../i18n/colon-in.js';
import {pickText} from '../i18n/pick-text.js';
import {sharingStrings} from '../i18n/sharing-strings.js';
import type {PickedText} from '../i18n/text-kit.js';
import type {TimelineEvent} from '../model/timeline.js';
import type {CardContext} from './event-card.js';
import {pickedText} from './shown-text.js';

/** What a link is of. */
export interface EventLink {
  readonly address: string;
  readonly headline: PickedText;
  /** BCP 47 tag of what is said of it. */
  readonly language: string;
}

/** What readers can do with an event. */
export interface EventTools {
  /** Its address; nothing where it has none of its own. */
  readonly addressOf: (id: string) => string | undefined;
  readonly copy: (button: HTMLButtonElement, link: EventLink) => void;
  /** Absent where the browser has nothing to share with. */
  readonly share: ((button: HTMLButtonElement, link: EventLink) => void) | undefined;
  /** Absent where events are not for calendars. */
  readonly addToCalendar: ((event: TimelineEvent, context: CardContext) => void) | undefined;
}

/** Quiet buttons at the end of an event: its link, and a calendar if its date is exact. */
export function eventTools(event: TimelineEvent, context: CardContext, tools: EventTools): unknown {
  const {language} = context;
  const {addToCalendar} = tools;
  const strings = sharingStrings(language);
  const given = pickText(event.headline, context);
  const headline = given.value ? given : {value: strings.untitled};
  const address = tools.addressOf(event.id);
  const isForCalendar = addToCalendar !== undefined && calendarSpan(event.date) !== undefined;
  if (address === undefined && !isForCalendar) return nothing;
  // The link comes last: it keeps room for another word behind it.
  return html`<div class="actions" part="share">${
    isForCalendar
      ? buttonTemplate(strings.addToCalendar, {headline, language}, () => {
          addToCalendar(event, context);
        })
      : nothing
  }${
    address === undefined
      ? nothing
      : linkTemplates(tools, () => ({
          // What `permalink-base` says may have come after this was drawn.
          address: tools.addressOf(event.id) ?? address,
          headline,
          language,
        }))
  }</div>`;
}

function linkTemplates({share, copy}: EventTools, link: () => EventLink): unknown {
  const strings = sharingStrings(link().language);
  return [
    share
      ? buttonTemplate(strings.share, link(), (button) => {
          share(button, link());
        })
      : nothing,
    copyTemplate(link(), (button) => {
      copy(button, link());
    }),
  ];
}

/** Both words have their room, so that nothing moves when one takes the other's place. */
function copyTemplate(
  link: EventLink,
  onPress: (button: HTMLButtonElement) => void,
): TemplateResult {
  const strings = sharingStrings(link.language);
  return html`<button type="button" class="copy" @click=${pressed(onPress)}><span class="todo"
      >${strings.copyLink}</span
    ><span class="copied">${strings.linkCopied}</span>${ofTemplate(link)}</button>`;
}

function buttonTemplate(
  word: string,
  event: Pick<EventLink, 'headline' | 'language'>,
  onPress: (button: HTMLButtonElement) => void,
): TemplateResult {
  return html`<button type="button" @click=${pressed(onPress)}>${word}${ofTemplate(event)}</button>`;
}

/** Buttons of one word are many; who hears them is told which is which. */
function ofTemplate({
  headline,
  language,
}: Pick<EventLink, 'headline' | 'language'>): TemplateResult {
  return html`<span class="unseen">${colonIn(language)}${pickedText(headline)}</span>`;
}

function pressed(onPress: (button: HTMLButtonElement) => void): (event: Event) => void {
  return ({currentTarget}) => {
    onPress(currentTarget as HTMLButtonElement);
  };
}
