import {html, nothing, type TemplateResult} from 'lit';
import type {Choice, FilterController, FilterHost} from '../controllers/filter-controller.js';
import {filterStrings} from '../i18n/filter-strings.js';
import type {Group} from '../model/timeline.js';
import {filterStyles} from '../styles/filter-styles.js';
import {GROUP_COLOURS} from '../styles/group-styles.js';
import {shownText} from './shown-text.js';

/** The controls that a page asks for, how many events are shown, and what to do where none is. */
export function filterControls(host: FilterHost, filter: FilterController): unknown {
  const {choice} = filter;
  adoptStyles(host.shadowRoot);
  const hasLegend = host.groups && choice && choice.timeline.groups.length > 0;
  if (!hasLegend && !host.search && !filter.offersKey) {
    return choice && noneTemplate(choice, host, filter);
  }
  return html`<div class="controls" part="controls">${
    hasLegend ? legendTemplate(choice, filter) : nothing
  }${choice && filter.offersKey ? keyTemplate(choice, filter) : nothing}${findTemplate(
    host,
    filter,
  )}</div>${choice ? noneTemplate(choice, host, filter) : nothing}`;
}

function adoptStyles(root: ShadowRoot | null): void {
  const {styleSheet} = filterStyles;
  if (root && styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) {
    root.adoptedStyleSheets.push(styleSheet);
  }
}

function legendTemplate(choice: Choice, filter: FilterController): TemplateResult {
  const {groups} = filterStrings(choice.language);
  return html`<div class="legend" role="group" aria-label=${groups}>${choice.timeline.groups.map(
    (group, index) => {
      const total = choice.totals.get(group.id) ?? 0;
      return total > 0 ? toggleTemplate(group, {index, total}, choice, filter) : nothing;
    },
  )}</div>`;
}

interface Place {
  /** Among the groups. */
  readonly index: number;
  /** All events of the group. */
  readonly total: number;
}

/** A button: it acts at once, and says its name, its number and whether it is pressed in one breath. */
function toggleTemplate(
  {id, label}: Group,
  {index, total}: Place,
  choice: Choice,
  filter: FilterController,
): TemplateResult {
  const strings = filterStrings(choice.language);
  const count = choice.counts.get(id) ?? 0;
  const number = strings.number(count);
  const [before, after] = around(number, strings.events(count));
  // The room of the highest number it can say.
  const room = `min-inline-size:${String(total).length}ch`;
  return html`<button
    type="button"
    part="filter"
    class=${`g${(index % GROUP_COLOURS) + 1}`}
    aria-pressed=${filter.isShown(id) ? 'true' : 'false'}
    @click=${() => {
      filter.toggleGroup(id);
    }}
  ><bdi>${shownText(label, choice)}</bdi> <small .style=${room}>${before}${number}${after}</small></button>`;
}

/** What a sentence says before and after its number, heard only; a form that tells the number has it after. */
function around(number: string, sentence: string): readonly [unknown, unknown] {
  const place = sentence.indexOf(number);
  const unseen = (words: string): unknown =>
    words ? html`<span class="unseen">${words}</span>` : nothing;
  return place < 0
    ? [nothing, unseen(` ${sentence}`)]
    : [unseen(sentence.slice(0, place)), unseen(sentence.slice(place + number.length))];
}

function keyTemplate({withOthers, onlyKey, language}: Choice, filter: FilterController): unknown {
  if (onlyKey && withOthers === 0) return nothing;
  return html`<button
    type="button"
    part="filter"
    @click=${() => {
      filter.toggleKey();
    }}
  ><bdi>${onlyKey ? filterStrings(language).showAll(withOthers) : filterStrings(language).showKey}</bdi></button>`;
}

function findTemplate(host: FilterHost, filter: FilterController): TemplateResult {
  const {choice} = filter;
  const words =
    choice &&
    filterStrings(choice.language).shown(choice.events.length, choice.timeline.events.length);
  // Said politely whenever it changes; seen where the toggles do not tell the same.
  const isSeen = Boolean(host.search) || filter.offersKey;
  return html`<div class=${isSeen ? 'find' : 'unseen'}><p class="count" role="status"><bdi>${words}</bdi></p>${
    host.search ? searchTemplate(host, filter) : nothing
  }</div>`;
}

function searchTemplate(host: FilterHost, filter: FilterController): TemplateResult {
  const find = (event: Event): void => {
    filter.find((event.currentTarget as HTMLInputElement).value);
  };
  return html`<div class="search" part="search">
    <label for="search">${filterStrings(filter.choice?.language ?? '').search}</label>
    <input
      id="search"
      type="search"
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="search"
      .value=${typeof host.query === 'string' ? host.query : ''}
      @input=${(event: InputEvent) => {
        // Half a word of an input method is no word yet.
        if (!event.isComposing) find(event);
      }}
      @compositionend=${find}
      @keydown=${(event: KeyboardEvent) => {
        clearOnEscape(event, filter);
      }}
    />
  </div>`;
}

/** Not every browser does; and a dialog around a box that has words in it should stay open. */
function clearOnEscape(event: KeyboardEvent, filter: FilterController): void {
  const input = event.currentTarget as HTMLInputElement;
  if (event.key !== 'Escape' || event.isComposing || !input.value) return;
  event.preventDefault();
  event.stopPropagation();
  input.value = '';
  filter.find('');
}

/** Where nothing passes: why, and the way back. */
function noneTemplate(choice: Choice, host: FilterHost, filter: FilterController): unknown {
  const {events, timeline, words, found, language} = choice;
  const strings = filterStrings(language);
  if (events.length > 0 || timeline.events.length === 0) return nothing;
  const isNoneFound = found === 0;
  const sentence = isNoneFound
    ? strings.noneFound
    : words.length > 0
      ? strings.foundHidden(found)
      : strings.allHidden;
  const onClick = (): void => {
    if (isNoneFound) filter.find('');
    else filter.showHidden();
    void focusControls(host);
  };
  return html`<p class="none" part="message"><bdi>${sentence}</bdi> <button
    type="button"
    part="filter"
    @click=${onClick}
  ><bdi>${isNoneFound ? strings.clearSearch : strings.showHidden(found)}</bdi></button></p>`;
}

/** The button that had the focus is gone; the next Tab goes on from the controls. */
async function focusControls(host: FilterHost): Promise<void> {
  await host.updateComplete;
  const controls = host.shadowRoot?.querySelector('.controls');
  const next = controls?.querySelector('input') ?? controls?.querySelector('button');
  next?.focus({preventScroll: true});
}
