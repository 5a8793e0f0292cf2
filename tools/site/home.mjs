import {escapeHtml} from './markdown.mjs';

const promises = {
  'Dates as exact as their source':
    'A year stays a year, and “by 2030” stays a target. What a source does not say, the timeline does not add.',
  'The look of your page':
    'It takes over font, size and colour, in light and in dark, from 320 pixels up to any width.',
  'Readable by everybody':
    'A list of articles under real headings: without the script, by screen readers, at 400 % zoom, and on paper.',
  'No third party':
    'One script of your own site, under the strictest policy. What other sites show waits until a reader asks for it.',
};

const looks = {
  'A list, inside an article': 'demo/index.html',
  'An axis, true to scale': 'demo/axis.html',
  'A story, one event at a time': 'demo/story.html',
  'Groups and search, for long ones': 'demo/filter.html',
  'Your own data, in the playground': 'demo/playground.html',
};

/**
 * The <main> of the first page: what it is, as it is, and how to get it.
 * @param {{title: string, events: {id: string, date: string, headline: string, text: string}[]}} story
 * @param {string} version of the package
 * @returns {string} HTML
 */
export function homeMain(story, version) {
  return `<header class="opening">
  <h1>What happened, when, and how exactly that is known</h1>
  <p>
    <code>&lt;news-timeline&gt;</code> is a web component that shows a news story as a timeline: what
    happened, what is still only planned, and who says so. One tag and one script are all it takes.
  </p>
  <p class="actions"><a href="guide.html">Read the guide</a> <a href="demo/playground.html">Try your own events</a></p>
</header>
<section class="stage" aria-label="An example">
<news-timeline src="demo/stories/china-central-asia.json">
  <h2>${escapeHtml(story.title)}</h2>
  <ol>
${story.events.map(listItem).join('\n')}
  </ol>
</news-timeline>
</section>
<section>
<h2>On a page</h2>
<pre tabindex="0"><code class="html">${escapeHtml(`<news-timeline src="/story.json">
  <ol><!-- what readers see until the script is there --></ol>
</news-timeline>
<script type="module"
  src="https://cdn.jsdelivr.net/npm/news-timeline@${version}/dist/news-timeline.js"></script>`)}</code></pre>
<p>Or <code>npm install news-timeline</code>: <a href="docs/integrations.html">in every framework</a>. JSON, <a href="docs/sheets.html">a sheet</a>, <a href="docs/timelinejs.html">a TimelineJS file</a> and <a href="docs/markup.html">the list in the article</a> are read as they are.</p>
</section>
<section>
<h2>What it promises</h2>
<dl class="promises">
${Object.entries(promises)
  .map(([what, how]) => `<div><dt>${what}</dt><dd>${how}</dd></div>`)
  .join('\n')}
</dl>
</section>
<section>
<h2>What it looks like</h2>
<ul class="looks">
${Object.entries(looks)
  .map(([what, path]) => `<li><a href="${path}">${what}</a></li>`)
  .join('\n')}
</ul>
</section>`;
}

/** `../2030` is no text for readers: without the script they have the story's own words for dates. */
function listItem({id, date, headline, text}) {
  return `    <li id="${id}"><time datetime="${date.replace('../', '').split('/')[0]}">${wordsOf(date)}</time> <h3>${escapeHtml(headline)}</h3> <p>${escapeHtml(text.replaceAll('**', ''))}</p></li>`;
}

function wordsOf(date) {
  if (date.startsWith('../')) return `by ${date.slice(3)}`;
  const [from, to] = date.split('/');
  const month = new Intl.DateTimeFormat('en-GB', {month: 'long', year: 'numeric', timeZone: 'UTC'});
  const day = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'});
  if (to) return day.formatRange(new Date(from), new Date(to)).replace(/\s–\s/u, '–');
  return /^\d+$/.test(from) ? from : month.format(new Date(from));
}
