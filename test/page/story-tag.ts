import {readFileSync} from 'node:fs';

interface Story {
  readonly title: string;
  readonly events: readonly {
    readonly date: string;
    readonly headline: string;
    readonly text: string;
  }[];
}

const text = readFileSync('demo/stories/china-central-asia.json', 'utf8');

/** The first story, as the demo carries it. */
export const story = JSON.parse(text) as Story;

/** Its headlines, oldest first. */
export const storyHeadlines = story.events.map(({headline}) => headline);

/**
 * The tag with the first story in its attribute.
 * @param attributes further ones, such as `id="a"`
 * @param inside light-DOM markup
 */
export function storyTag(attributes = '', inside = ''): string {
  const data = JSON.stringify(story).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
  return `<news-timeline now="2025-06-20" data='${data}' ${attributes}>${inside}</news-timeline>`;
}

/** The same story as markup, for readers without scripts. */
export const storyList = `<h2>${story.title}</h2>
<ol>${story.events.map(listItem).join('')}</ol>`;

function listItem({date, headline, text: sentence}: Story['events'][number]): string {
  return `<li><time>${date}</time><h3>${headline}</h3><p>${sentence}</p></li>`;
}

/** The two ways a page loads the element. */
export const MODULE = '<script type="module" src="/dist/news-timeline.js"></script>';
export const CLASSIC = '<script src="/dist/news-timeline.global.js"></script>';
