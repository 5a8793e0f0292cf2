import {MissingPackage} from '../../prerender/missing-package.js';
import type {PrerenderOptions, ShadowOutcome} from '../../prerender/prerender-options.js';
import {checkedInput} from '../checked-input.js';
import {CommandFailure} from '../command-failure.js';
import {commandOf} from '../command.js';
import {hasNothing} from '../has-nothing.js';
import type {ChoiceOption, FlagOption, TextOption} from '../option.js';
import {inputNames, readInput} from '../read-input.js';
import {issueCount} from '../report.js';
import {FROM, LANGUAGE, OUTPUT} from '../shared-options.js';
import type {Terminal} from '../terminal.js';
import {textReport} from '../text-report.js';
import {writeResult} from '../write-result.js';

const RESERVED = /^(\d{1,5}):(\d{1,6})$/;

const OPTIONS = {
  heading: text('text', 'Its heading, instead of the title in the data.'),
  'heading-level': choice(['2', '3', '4', '5', '6'], 'Level of that heading. Default: 2.'),
  layout: choice(['auto', 'list', 'axis', 'story'], 'What the script makes of it.'),
  order: choice(['oldest-first', 'newest-first'], 'Which end of time it starts at.'),
  spacing: choice(['even', 'time'], 'Equal steps, or gaps that grow with the time between.'),
  now: text('date', 'The day that counts as today. Default: by the clock.'),
  'time-zone': text('zone', 'Zone of times of day: event, or a name such as Asia/Almaty.'),
  script: text('address', 'Where news-timeline.js is. Default: no script is written.'),
  src: text('address', 'Where the browser gets the data, instead of from the page.'),
  data: choice(['attribute', 'script', 'auto', 'markup'], 'How the script gets them otherwise.'),
  'json-ld': flag('Says the same to machines, as JSON-LD of schema.org.'),
  reserve: text('width:height,…', 'Least heights in pixels, by the least width of the window.'),
  css: text('file', 'Where the rules for --reserve and for a long list go.'),
  shadow: flag('Draws the list as the component does, for its exact look before any script.'),
  'shadow-href': text('address', 'Where the page gets the rules for that. Default: from the HTML.'),
  'shadow-css': text('file', 'Where those rules go.'),
  from: FROM,
  language: {...LANGUAGE, help: 'Language of words and dates. Default: that of the data.'},
  output: OUTPUT,
  strict: flag('Warnings count as errors do.'),
};

/** Writes a timeline as HTML that reads well without a script. */
export const prerender = commandOf(
  {
    name: 'prerender',
    summary: 'write a timeline as HTML that needs no script',
    operands: '[file or address]',
    description: `Writes a timeline as HTML: the tag with a list in it, which reads well without a script, and which the
component takes over where there is one. Put it into your page as it is. What is wrong with the data is
said as validate says it; what could be read is written all the same.`,
    examples: [
      {words: 'prerender story.json --output story.html', meaning: 'A piece for your page'},
      {
        words:
          'prerender story.csv --heading "The bridge" --script /news-timeline/news-timeline.js',
        meaning: 'With a heading, and the script that takes over',
      },
      {
        words: 'prerender story.json --src /stories/story.json --layout axis',
        meaning: 'The script gets the data from an address of yours',
      },
      {
        words: 'prerender story.json --reserve 0:1800,680:1300 --css story.css -o story.html',
        meaning: 'Keep 1800 px for it, and 1300 px in windows from 680 px on',
      },
      {
        words: 'prerender story.json --shadow --script /news-timeline/news-timeline.js',
        meaning: 'In its exact look, before the script has come',
      },
    ],
  },
  OPTIONS,
  async ({inputs, values}, terminal) => {
    const [name = '-', ...others] = inputNames(inputs, terminal);
    if (others.length > 0) throw new CommandFailure('One timeline at a time.');
    const {from: format, language, output, css, strict, now} = values;
    if (values.reserve !== undefined && css === undefined) {
      throw new CommandFailure('--reserve needs --css.');
    }
    const {shadow, 'shadow-href': shadowHref, 'shadow-css': shadowCss} = values;
    if ((shadowHref === undefined) !== (shadowCss === undefined)) {
      throw new CommandFailure('--shadow-href and --shadow-css go together.');
    }
    const level = values['heading-level'];
    const options: PrerenderOptions = {
      format,
      language,
      now,
      timeZone: values['time-zone'],
      heading: values.heading,
      headingLevel: level === undefined ? undefined : Number(level),
      layout: values.layout,
      order: values.order,
      spacing: values.spacing,
      src: values.src,
      data: values.data,
      jsonLd: values['json-ld'],
      script: values.script,
      reserve: reserveOf(values.reserve),
      shadow: shadow || shadowHref !== undefined,
      shadowHref,
    };
    const input = await readInput(name, terminal);
    const checked = checkedInput(input, {format, language, now});
    const count = issueCount([checked]);
    if (checked.issues.length > 0) {
      terminal.errors.write(textReport([checked], terminal.errors.hasColours));
    }
    if (hasNothing(checked)) return 1;
    // Loaded by those who need it: it is as large as all the rest.
    const written = await import('../../prerender/prerender.js')
      .then((part) => part.prerender(input.text, options))
      .catch((error: unknown) => {
        throw error instanceof MissingPackage ? new CommandFailure(`${error.message}.`) : error;
      });
    writeResult(`${written.html}\n`, output, terminal);
    if (css !== undefined) writeResult(`${written.css}\n`, css, terminal);
    writeShadow(written.shadow, shadowCss, terminal);
    return count.errors > 0 || (strict && count.warnings > 0) ? 1 : 0;
  },
);

/** The rules of the shadow root; or why there is none. */
function writeShadow(
  shadow: ShadowOutcome | undefined,
  file: string | undefined,
  terminal: Terminal,
): void {
  if (shadow?.kind === 'left-out') {
    terminal.errors.write(`The list alone, without --shadow: ${shadow.reason}.\n`);
  } else if (shadow && file !== undefined) writeResult(`${shadow.css}\n`, file, terminal);
}

function flag(help: string): FlagOption {
  return {kind: 'flag', help};
}

function text(placeholder: string, help: string): TextOption {
  return {kind: 'text', placeholder, help};
}

function choice<T extends string>(choices: readonly T[], help: string): ChoiceOption<T> {
  return {kind: 'choice', choices, help};
}

/** `0:1800,680:1300`: from 680 px on, 1300 px. */
function reserveOf(given: string | undefined): Readonly<Record<number, number>> | undefined {
  if (given === undefined) return undefined;
  const pairs = given.split(',').map((pair): readonly [number, number] => {
    const [, width, height] = RESERVED.exec(pair) ?? [];
    if (height === undefined) {
      throw new CommandFailure(`--reserve is written like 0:1800,680:1300, not ${given}.`);
    }
    return [Number(width), Number(height)];
  });
  return Object.fromEntries(pairs);
}
