import {CommandFailure} from '../command-failure.js';
import {commandOf} from '../command.js';
import {oembedAnswer, oembedLink} from '../oembed-answer.js';
import {OUTPUT} from '../shared-options.js';
import {writeResult} from '../write-result.js';

/** Of a frame, in CSS pixels: a column of an article, and a list of five events in it. */
const WIDTH = 640;
const HEIGHT = 800;

/** Writes what other sites need to make a frame of an article's address. */
export const oembed = commandOf(
  {
    name: 'oembed',
    summary: 'let other sites make a frame of an article’s address',
    operands: 'address-of-embed-page',
    description:
      'Writes the oEmbed description of a timeline in a frame, a file of JSON that never changes,\n' +
      'and the line for the head of the article. WordPress, Drupal and others that meet the\n' +
      'article’s address read that line, then the file, and show the frame.',
    examples: [
      {
        words:
          'oembed "https://static.news.example/news-timeline/embed.html?src=https://data.news.example/story.json" --title "Our story" --url https://news.example/story.oembed.json -o story.oembed.json',
        meaning: 'Write the file, and print the line for the head',
      },
      {
        words: 'oembed "https://static.news.example/t/embed.html?src=/a.json" --height 900',
        meaning: 'Look at what it would be',
      },
    ],
  },
  {
    title: {kind: 'text', placeholder: 'words', help: 'What the timeline is called.'},
    url: {
      kind: 'text',
      placeholder: 'address',
      help: 'Where the file will be. Default: the name given by --output, beside the article.',
    },
    width: {kind: 'count', help: `Width of the frame in CSS pixels. Default: ${String(WIDTH)}.`},
    height: {kind: 'count', help: `Its height. Default: ${String(HEIGHT)}.`},
    provider: {kind: 'text', placeholder: 'name', help: 'Who you are.'},
    'provider-url': {kind: 'text', placeholder: 'address', help: 'Where you are.'},
    output: OUTPUT,
  },
  ({inputs, values}, terminal) => {
    const address = embedAddress(inputs);
    const {output, width = WIDTH, height = HEIGHT, title = 'Timeline', provider} = values;
    const answer = oembedAnswer({
      address,
      title,
      width,
      height,
      providerName: provider,
      providerUrl: values['provider-url'],
    });
    const isFile = output !== undefined && output !== '-';
    writeResult(answer, output, terminal);
    const link = oembedLink(values.url ?? (isFile ? output : 'timeline.oembed.json'), title);
    if (isFile) terminal.output.write(link);
    else terminal.errors.write(`For the head of the article:\n${link}`);
    return 0;
  },
);

function embedAddress([address, ...others]: readonly string[]): string {
  if (address === undefined || others.length > 0) {
    throw new CommandFailure('Give the address of one embed page, in quotation marks.');
  }
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new CommandFailure(`${address} is no address of a page: it has to begin with https://.`);
  }
  if (!url.searchParams.get('src')) {
    throw new CommandFailure(`${address} shows no data: it needs “?src=” with their address.`);
  }
  return url.href;
}
