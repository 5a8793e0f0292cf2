/** Attributes that only the playground's own tag has, and the one that has a line of its own. */
const OWN = ['id', 'style', 'data'];

/** HTML for the element as it stands: the tag with its attributes, and the one script it needs. */
export function htmlSnippet(element) {
  const attributes = [...element.attributes]
    .filter(({name}) => !OWN.includes(name))
    .map(({name, value}) => (value === '' ? `\n  ${name}` : `\n  ${name}="${escaped(value)}"`));
  const data = element.getAttribute('data') ?? '';
  return `<news-timeline${attributes.join('')}
  data='${inSingleQuotes(compact(data))}'
></news-timeline>
<script type="module" src="news-timeline.js"></script>`;
}

/** The rule for the page's style sheet: room for the timeline before it is there, and its looks. */
export function cssSnippet(element) {
  const {style} = element;
  const looks = [...style].map((name) => `  ${name}: ${style.getPropertyValue(name)};\n`);
  const height = Math.ceil(element.getBoundingClientRect().height);
  return `news-timeline {\n  display: block;\n  min-height: ${height}px;\n${looks.join('')}}`;
}

/** Without its line breaks; text that is no JSON (yet) as it is. */
function compact(json) {
  try {
    return JSON.stringify(JSON.parse(json));
  } catch {
    return json;
  }
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const inSingleQuotes = (text) => text.replaceAll('&', '&amp;').replaceAll("'", '&#39;');
