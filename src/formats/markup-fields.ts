import {htmlOfNodes} from './html-of-nodes.js';
import type {EventDraft} from './markup-event.js';
import type {MarkupItem} from './markup-item.js';
import {addText, textIn, type TextsByLanguage} from './markup-language.js';

const ATTRIBUTES = ['date', 'group', 'status', 'link', 'updated', 'correction'];

/** An event as `timelineFrom` reads it: what its attributes say, and else what stands in it. */
export function markupFields({owners, id}: MarkupItem, draft: EventDraft): Record<string, unknown> {
  const {fields, headline, text, language, media, sources, claims} = draft;
  const data = (name: string): string | undefined => {
    const owner = owners.find((one) => one.hasAttribute(`data-${name}`));
    const column = fields[name];
    return owner?.getAttribute(`data-${name}`) ?? (typeof column === 'string' ? column : undefined);
  };
  const given = Object.fromEntries(ATTRIBUTES.map((name) => [name, data(name) ?? fields[name]]));
  const key = data('key');
  const source = data('source');
  return {
    ...fields,
    ...given,
    id: id ?? fields['id'],
    headline: textIn(headline, language, ' '),
    text: textIn(text, language, '\n\n'),
    html: draft.isRich ? textIn(htmlByLanguage(draft), language, '') : undefined,
    key: key === undefined ? undefined : !/^(?:false|no|0)$/i.test(key),
    place: placeOf(data) ?? fields['place'],
    tags: data('tags')
      ?.split(',')
      .filter((tag) => tag.trim()),
    updated:
      given['updated'] ?? owners[0]?.querySelector('ins[datetime]')?.getAttribute('datetime'),
    media,
    sources: source ? [source, ...sources] : sources,
    claims,
  };
}

function placeOf(data: (name: string) => string | undefined): object | undefined {
  const [name, lat, lon] = ['place', 'lat', 'lon'].map(data);
  return name || lat || lon ? {name, lat: degrees(lat), lon: degrees(lon)} : undefined;
}

function degrees(text: string | undefined): number | undefined {
  return text ? Number(text) : undefined;
}

/** Text between marks says less than its HTML: then there are both. */
function htmlByLanguage({prose, standIns}: EventDraft): TextsByLanguage {
  const html: TextsByLanguage = new Map();
  for (const {kind, element, nodes} of prose) {
    const inside = htmlOfNodes(nodes, standIns);
    addText(html, element, kind === 'rich' ? inside : `<p>${inside}</p>`);
  }
  return html;
}
