/** What is chosen is set on the three timelines and on the page, and written out to be copied. */
import {copyOnClick} from './playground/copy-button.js';

const form = document.querySelector('form');
const snippet = document.querySelector('code');
const timelines = document.querySelectorAll('news-timeline');

form.addEventListener('input', show);
copyOnClick(document.querySelector('button'), snippet);
show();

function show() {
  const {theme, scheme, accent, chosen} = form.elements;
  const colour = chosen.checked ? accent.value : '';
  document.documentElement.dataset.scheme = scheme.value;
  for (const timeline of timelines) {
    timeline.dataset.theme = theme.value;
    timeline.style.setProperty('--news-timeline-accent', colour);
    // An axis has measured its labels in the font before.
    timeline.requestUpdate?.();
  }
  snippet.textContent = htmlFor(theme.value, colour);
}

function htmlFor(theme, colour) {
  const sheet = theme && `<link rel="stylesheet" href="/news-timeline/themes/${theme}.css" />\n`;
  const rule =
    colour && `<style>\n  news-timeline.ours { --news-timeline-accent: ${colour}; }\n</style>\n`;
  const attributes = `${colour && ' class="ours"'}${theme && ` data-theme="${theme}"`}`;
  return `${sheet}${rule}<script type="module" src="/news-timeline/news-timeline.js"></script>

<news-timeline${attributes} src="/stories/china-central-asia.json"></news-timeline>`;
}
