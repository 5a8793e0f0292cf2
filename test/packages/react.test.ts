import {expect} from '@esm-bundle/chai';
import {createServer, type Server, type ServerResponse} from 'node:http';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {staticServer} from '../../tools/static-server.mjs';
import {storyHeadlines} from '../page/story-tag.js';
import {describeFixture, describeTimeline} from './describe-fixture.js';
import {type Fixture} from './fixture.js';
import {jsxMistakes as mistakes, typescriptError as error} from './jsx-mistakes.js';
import {open} from './opened.js';

/** What `src/server.tsx` exports. */
interface StreamingServer {
  readonly stream: (script: string, response: ServerResponse) => void;
}

describeFixture('react', {
  mistakes,
  error,
  more(fixture) {
    describe('streamed by renderToPipeableStream', () => {
      before(() => {
        fixture().build('build:server');
        fixture().build('build:client');
      });

      it('shows the list inside the tag to readers without scripts', async () => {
        const opened = await open(await streamingServer(fixture()), {scripts: 'off'});
        try {
          const headlines = opened.page.locator('news-timeline h3:visible');
          expect(await headlines.allTextContents()).to.deep.equal(storyHeadlines);
        } finally {
          await opened.close();
        }
      });

      describe('and hydrated by hydrateRoot', () => {
        describeTimeline(async () =>
          open(await streamingServer(fixture()), {before: withoutDeveloperTools}),
        );
      });
    });
  },
});

/** React's development build recommends its tools in the console, unless they are switched off. */
function withoutDeveloperTools(): void {
  Object.assign(window, {__REACT_DEVTOOLS_GLOBAL_HOOK__: {isDisabled: true}});
}

async function streamingServer({folder}: Fixture): Promise<Server> {
  const path = pathToFileURL(join(folder, 'dist-server/server.js')).href;
  const {stream} = (await import(path)) as StreamingServer;
  const manifest = JSON.parse(
    readFileSync(join(folder, 'dist-client/.vite/manifest.json'), 'utf8'),
  ) as Record<string, {readonly file: string}>;
  const script = `/${manifest['src/client.tsx']?.file ?? ''}`;
  const files = staticServer({root: join(folder, 'dist-client')});
  return createServer((request, response) => {
    if (request.url !== '/') return void files.emit('request', request, response);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    stream(script, response);
  });
}
