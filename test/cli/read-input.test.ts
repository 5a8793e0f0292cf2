import {expect} from '@esm-bundle/chai';
import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {sourceIssue} from '../../src/cli/source-issue.js';
import {outcomeOf} from './made-up-terminal.js';

const STORY = '[{"date": "2020", "headline": "Opening"}]';

const ANSWERS: Readonly<Record<string, RequestListener>> = {
  '/story.json': (_, response) => response.end(`\ufeff${STORY}`),
  '/moved': (_, response) => response.writeHead(302, {location: '/story.json'}).end(),
  '/none': (_, response) => response.writeHead(404, 'Not Found').end('no'),
  '/page': (_, response) => response.writeHead(200, {'content-type': 'text/html'}).end('<p>'),
  '/empty': (_, response) => response.end('\n'),
  '/huge': (_, response) => response.end(Buffer.alloc(21_000_000, ' ')),
  '/latin': (_, response) =>
    response
      .writeHead(200, {'content-type': 'application/json; charset=iso-8859-1'})
      .end(Buffer.from('[{"date": "2020", "headline": "Caf\u00e9"}]', 'latin1')),
};

describe('an address on the command line', () => {
  let server: Server;
  let origin = '';
  before((done) => {
    server = createServer((request, response) => {
      ANSWERS[request.url ?? '']?.(request, response);
    }).listen(0, '127.0.0.1', () => {
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      done();
    });
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  for (const path of ['/story.json', '/moved']) {
    it(`is read: ${path}`, async () => {
      const {code, output} = await outcomeOf(['validate', origin + path]);
      expect([code, output]).to.deep.equal([0, `${origin}${path}: 1 event, no issues.\n`]);
    });
  }

  it('is read in the encoding that its server names', async () => {
    const {code, output} = await outcomeOf(['convert', `${origin}/latin`]);
    expect(code).to.equal(0);
    expect(output).to.include('"Café"');
  });

  const failures: readonly (readonly [path: string, code: string, received: string])[] = [
    ['/none', 'source-status', 'Found “404 Not Found”, expected 200 OK.'],
    ['/page', 'source-html', 'Found “text/html”, expected JSON or CSV.'],
    ['/empty', 'source-empty', 'Found nothing, expected a file with events in it.'],
    ['/huge', 'source-size', 'Found more, expected at most 20 MB.'],
  ];
  for (const [path, code, sentence] of failures) {
    it(`that gives no data is told of as ${code}: ${path}`, async () => {
      const outcome = await outcomeOf(['validate', origin + path]);
      expect(outcome.code).to.equal(1);
      expect(outcome.output).to.include(`${origin}${path} error ${code}\n`).and.include(sentence);
    });
  }

  it('that nobody answers at is told of in words for a person at a terminal', async () => {
    const {code, output} = await outcomeOf(['convert', 'http://127.0.0.1:1/story.json']);
    expect([code, output]).to.deep.equal([1, '']);
    const {errors} = await outcomeOf(['convert', 'http://127.0.0.1:1/story.json']);
    expect(errors).to.include('error source-unreachable');
    expect(errors).to.include('Check the address and the connection of this computer.');
  });

  it('of a sheet that is not shared is told of as that', () => {
    const address = 'https://docs.google.com/spreadsheets/d/1234567890/export?format=csv';
    const page = new Response('<html>', {headers: {'content-type': 'text/html'}});
    const denied = new Response('', {status: 401});
    expect(sourceIssue({address, response: page, noData: '<html>'}).code).to.equal('sheet-private');
    expect(sourceIssue({address, response: denied}).code).to.equal('sheet-private');
    expect(sourceIssue({address, isLate: true}).code).to.equal('source-timeout');
  });
});

describe('a file on the command line', () => {
  it('asks no network', async () => {
    const {fetch} = globalThis;
    globalThis.fetch = () => Promise.reject(new Error('asked'));
    try {
      const files = ['demo/stories/railway.json', 'demo/stories/china-central-asia.csv'];
      expect(await outcomeOf(['validate', ...files])).to.include({code: 0});
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
