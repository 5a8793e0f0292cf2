import type {Format} from '../controllers/input.js';
import {ReadingController} from '../controllers/reading-controller.js';
import type {Reading} from '../controllers/reading.js';
import {loadWords} from '../i18n/spoken-in.js';

/** What the component reads, and with what. */
export interface ShadowInput {
  /** A text, or the value it stands for. */
  readonly value: unknown;
  readonly format: Format | undefined;
  /** BCP 47 tag of the words and dates. */
  readonly language: string;
  /** Date and time as in ISO 8601. */
  readonly now: string;
}

/** No page waits for anything here. */
const HOST = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

/** Reads data as the component does, with the same parts: only so it draws the same of them. */
export async function shadowReading({value, format, language, now}: ShadowInput): Promise<Reading> {
  const controller = new ReadingController(HOST, () => import('../thorough.js'));
  controller.read(
    {kind: 'value', value, format},
    // With room for the time between events, no beginning is shown before the rest.
    {now, format, order: 'oldest-first', spacing: 'time'},
    language,
    loadWords(language),
  );
  await controller.settled;
  return controller.reading;
}
