import {cpSync, existsSync, mkdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {CommandFailure} from '../command-failure.js';
import {commandOf} from '../command.js';
import {packagePath} from '../package-files.js';
import {starterData, starterPage} from '../starter-files.js';
import {reasonOf, writeResult} from '../write-result.js';

const PAGE = 'index.html';
const DATA = 'timeline.json';
const SCRIPTS = 'news-timeline';

/** What of the package a page needs, by where it goes in the folder of scripts. */
const COPIED: readonly (readonly [from: string, to: string])[] = [
  ['dist/news-timeline.js', 'news-timeline.js'],
  ['dist/chunks', 'chunks'],
  ['dist/THIRD-PARTY-LICENSES.txt', 'THIRD-PARTY-LICENSES.txt'],
  ['LICENSE', 'LICENSE'],
];

/** Makes a page with a timeline, its data, and the scripts it needs. */
export const init = commandOf(
  {
    name: 'init',
    summary: 'make a page to start from, with its data',
    operands: '[folder]',
    description: `Makes a page with a timeline of three events, the file they are in, and a folder with the scripts, which
can all be put on any server as they are. Nothing that is there already is replaced.`,
    examples: [
      {words: 'init my-story', meaning: 'In a folder of its own'},
      {words: 'init my-story --title "The bridge, 1998 to 2030"', meaning: 'With a title'},
      {
        words: 'init my-story --script https://static.example/news-timeline.js',
        meaning: 'With the scripts that you have on a server already',
      },
    ],
  },
  {
    title: {kind: 'text', placeholder: 'text', help: 'What the story is called.'},
    script: {
      kind: 'text',
      placeholder: 'address',
      help: 'Where news-timeline.js is; no scripts are copied then.',
    },
    force: {kind: 'flag', help: 'Replace what is there.'},
  },
  ({inputs, values}, terminal) => {
    const [folder = '.', ...others] = inputs;
    if (others.length > 0) throw new CommandFailure('One folder at a time.');
    const {title = 'A new timeline', script, force} = values;
    const made = script === undefined ? [PAGE, DATA, SCRIPTS] : [PAGE, DATA];
    const taken = made.find((name) => existsSync(resolve(terminal.folder, folder, name)));
    if (taken !== undefined && !force) {
      throw new CommandFailure(`${join(folder, taken)} is there already. --force replaces it.`);
    }
    const address = script ?? `${SCRIPTS}/news-timeline.js`;
    writeResult(starterPage(title, address), join(folder, PAGE), terminal);
    writeResult(starterData(title), join(folder, DATA), terminal);
    if (script === undefined) copyScripts(resolve(terminal.folder, folder, SCRIPTS));
    terminal.output.write(nextSteps(folder, script === undefined));
    return 0;
  },
);

function copyScripts(folder: string): void {
  try {
    mkdirSync(folder, {recursive: true});
    for (const [from, to] of COPIED) {
      cpSync(packagePath(from), join(folder, to), {
        recursive: true,
        filter: (path) => !path.endsWith('.map'),
      });
    }
  } catch (error) {
    throw new CommandFailure(`The scripts cannot be copied to ${folder}: ${reasonOf(error)}.`);
  }
}

function nextSteps(folder: string, hasScripts: boolean): string {
  const scripts = hasScripts ? `  ${join(folder, SCRIPTS)}/  the scripts\n` : '';
  return `Made:
  ${join(folder, PAGE)}  the page
  ${join(folder, DATA)}  its events: change these
${scripts}
Look at it by way of a server, as a browser reads no data from a disk:
  python3 -m http.server --directory ${folder}
Check the events after a change:
  npx news-timeline validate ${join(folder, DATA)}
`;
}
