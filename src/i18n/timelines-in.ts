/** A timeline, as far as it can be asked to read again. */
export interface TimelineOnPage extends Element {
  readonly updateComplete: Promise<unknown>;
  requestUpdate(name: string): void;
}

/** The timelines below a place, by whatever tag, also in open shadow roots. */
export function* timelinesIn(place: ParentNode): Generator<TimelineOnPage> {
  for (const element of place.querySelectorAll('*')) {
    if (!element.shadowRoot) continue;
    if (isTimeline(element)) yield element;
    yield* timelinesIn(element.shadowRoot);
  }
}

function isTimeline(element: Element): element is TimelineOnPage {
  return 'requestUpdate' in element && 'goTo' in element && 'showAll' in element;
}
