import {calendarFile} from '../formats/calendar-file.js';
import {calendarSpan} from '../formats/calendar-span.js';
import {fileName} from '../formats/file-name.js';
import {pickText} from '../i18n/pick-text.js';
import {sharingStrings} from '../i18n/sharing-strings.js';
import type {TextContext} from '../i18n/text-kit.js';
import type {Text, TimelineEvent} from '../model/timeline.js';
import {unmarkedText} from '../text/unmarked-text.js';
import {saveFile} from './save-file.js';

/**
 * Gives the reader an event as a file that a calendar opens.
 * @param address where the event is to be read; may be relative to the page's
 */
export function saveCalendar(event: TimelineEvent, context: TextContext, address: string): void {
  const span = calendarSpan(event.date);
  if (!span) return;
  const strings = sharingStrings(context.language);
  const words = (text: Text | undefined): string => unmarkedText(pickText(text, context).value);
  const summary = words(event.headline) || strings.untitled;
  const content = calendarFile({
    uid: uidOf(event),
    stamp: Date.now(),
    span,
    status: event.status,
    summary,
    description: [strings.statuses[event.status], words(event.text)].filter(Boolean).join(' '),
    url: absolute(address),
    location: words(event.place?.name),
    lat: event.place?.lat,
    lon: event.place?.lon,
  });
  saveFile({name: fileName(summary, 'ics'), content, type: 'text/calendar'});
}

/** The same at every visit, and on no other page (RFC 7986, section 5.3, asks no more). */
function uidOf({id}: TimelineEvent): string {
  return `${id}@${location.host}${location.pathname}`;
}

function absolute(address: string): string | undefined {
  const {baseURI} = document;
  return URL.canParse(address, baseURI) ? new URL(address, baseURI).href : undefined;
}
