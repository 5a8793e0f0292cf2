/**
 * What readers pass on and take with them: links to events, entries for calendars, the list of all
 * sources, and the data. Loaded with the first of them that a page asks for; what writes files, when a
 * reader asks for one.
 */
import {adoptStyles, html, nothing} from 'lit';
import {copyLink} from './controllers/copy-link.js';
import {eventArticle} from './controllers/event-article.js';
import {FillController} from './controllers/fill-controller.js';
import {pageAddress, Permalinks, type PermalinksHost} from './controllers/permalinks.js';
import type {FileKind} from './controllers/save-timeline.js';
import {pickText} from './i18n/pick-text.js';
import {sharingStrings} from './i18n/sharing-strings.js';
import {citedSources, type CitedSource} from './model/cited-sources.js';
import type {Timeline, TimelineEvent} from './model/timeline.js';
import {sharingStyles} from './styles/sharing-styles.js';
import {downloadLinks} from './views/download-links.js';
import type {CardContext} from './views/event-card.js';
import {eventTools, type EventTools} from './views/event-tools.js';
import type {ShownTimeline} from './views/shown-timeline.js';
import {sourceList, SOURCES_SLICE, type SourceListLinks} from './views/source-list.js';

/** The element, as far as it says what readers can take with them. */
export interface SharingHost extends PermalinksHost {
  readonly calendar: boolean | undefined;
  readonly sourceList: boolean | undefined;
  readonly downloads: boolean | undefined;
  readonly heading: string | undefined;
}

export class TimelineSharing {
  readonly #host: SharingHost;
  readonly #permalinks: Permalinks;
  readonly #links: SourceListLinks = {
    addressOf: (id) => this.#addressOf(id),
    goTo: (id) => void this.#goTo(id),
  };
  /** Draws a long list of sources bit by bit. */
  readonly #fill: FillController;
  /** Whose sources they are. */
  #citing: Timeline | undefined;
  #sources: readonly CitedSource[] = [];
  #tools: CardContext['tools'];
  /** What the tools were made for. */
  #terms = '';
  /** What was said last to those who hear it. */
  #said = '';

  constructor(host: SharingHost) {
    this.#host = host;
    this.#permalinks = new Permalinks(host);
    this.#fill = new FillController(host, SOURCES_SLICE);
    const root = host.shadowRoot as ShadowRoot;
    adoptStyles(root, [...root.adoptedStyleSheets, sharingStyles]);
  }

  /** What stands at the end of each event: the same function as long as it shows the same. */
  get tools(): CardContext['tools'] {
    const {permalinks, calendar} = this.#host;
    const terms = `${Boolean(permalinks)} ${Boolean(calendar)}`;
    if (terms !== this.#terms) {
      this.#terms = terms;
      const tools = this.#eventTools();
      this.#tools =
        permalinks || calendar ? (event, context) => eventTools(event, context, tools) : undefined;
    }
    return this.#tools;
  }

  /** What stands below the events. */
  below(shown: ShownTimeline): unknown {
    const {sourceList: hasSources, downloads, permalinks} = this.#host;
    return html`${hasSources ? this.#sourceList(shown) : nothing}${
      downloads
        ? downloadLinks(shown.context, (kind) => void this.#saveTimeline(kind, shown))
        : nothing
    }${permalinks ? html`<p class="unseen" role="status">${this.#said}</p>` : nothing}`;
  }

  #sourceList({timeline, context}: ShownTimeline): unknown {
    if (timeline !== this.#citing) {
      this.#citing = timeline;
      this.#sources = citedSources(timeline);
      this.#fill.refill(this.#sources.length);
    }
    const progress = {sources: this.#sources, drawn: this.#fill.drawn};
    return sourceList(progress, context, this.#links);
  }

  #addressOf(id: string): string | undefined {
    return this.#host.permalinks ? this.#permalinks.addressOf(id) : undefined;
  }

  #eventTools(): EventTools {
    const copy: EventTools['copy'] = (button, {address, headline, language}) => {
      const strings = sharingStrings(language);
      void copyLink(button, {
        address,
        fieldLabel: strings.link,
        onCopied: () => {
          this.#say(strings.linkCopiedTo(headline.value));
        },
      });
    };
    return {
      addressOf: (id) => this.#addressOf(id),
      copy,
      share: 'share' in navigator ? share(copy) : undefined,
      addToCalendar: this.#host.calendar
        ? (event, context) => void this.#saveCalendar(event, context)
        : undefined,
    };
  }

  /** Said again, it has to be another text: only changes are heard. */
  #say(words: string): void {
    this.#said = this.#said === words ? `${words}\u00a0` : words;
    this.#host.requestUpdate();
  }

  /** As a link does, takes the focus along. */
  async #goTo(id: string): Promise<void> {
    this.#host.goTo(id);
    await this.#host.updateComplete;
    const article = this.#host.shadowRoot && eventArticle(this.#host.shadowRoot);
    if (!article) return;
    article.tabIndex = -1;
    article.focus({preventScroll: true});
    article.scrollIntoView({block: 'nearest'});
  }

  async #saveCalendar(event: TimelineEvent, context: CardContext): Promise<void> {
    const {saveCalendar} = await import('./controllers/save-calendar.js');
    const address = this.#addressOf(event.id) ?? event.link ?? pageAddress(this.#host).href;
    saveCalendar(event, context, address);
  }

  async #saveTimeline(kind: FileKind, {timeline, context}: ShownTimeline): Promise<void> {
    const {saveTimeline} = await import('./controllers/save-timeline.js');
    const title = this.#host.heading ?? pickText(timeline.title, context).value;
    saveTimeline(timeline, kind, title);
  }
}

/** Where the browser does not share after all, the link is copied by the button behind this one. */
function share(copy: EventTools['copy']): EventTools['copy'] {
  return (button, link) => {
    const {address: url, headline} = link;
    navigator.share({title: headline.value, url}).catch((error: unknown) => {
      const isGivenUp = error instanceof DOMException && error.name === 'AbortError';
      const copyButton = button.nextElementSibling as HTMLButtonElement;
      if (!isGivenUp) copy(copyButton, link);
    });
  };
}
