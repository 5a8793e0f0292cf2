import {gzipSync} from 'node:zlib';
import type {Answerer} from './site.js';

/** Headers that let every page read an answer. */
export const OPEN_TO_ALL = {'access-control-allow-origin': '*'};

/** A file, as a careful server answers. */
export function file(body: string | Uint8Array, headers: Record<string, string> = {}): Answerer {
  return (_request, response) => {
    response.writeHead(200, {'content-type': 'application/json', ...headers});
    response.end(body);
  };
}

/** An answer with this status, which is no file. */
export function status(code: number, headers: Record<string, string> = {}): Answerer {
  return (_request, response) => {
    response.writeHead(code, {'content-type': 'text/html', ...headers});
    response.end(code === 204 ? undefined : '<h1>Sorry</h1>');
  };
}

/** One answer after the other; the last one stays. */
export function inTurn(...answers: readonly Answerer[]): Answerer {
  let turn = 0;
  return (request, response) => {
    answers[Math.min(turn++, answers.length - 1)]?.(request, response);
  };
}

/** Takes the request and never says a word. */
export const hangs: Answerer = () => undefined;

/** Begins, goes on a byte at a time, and never ends. */
export const drips: Answerer = (_request, response) => {
  response.writeHead(200, {'content-type': 'application/json'});
  const timer = setInterval(() => response.write(' '), 100);
  response.on('close', () => {
    clearInterval(timer);
  });
};

/** Breaks the connection in the middle of a file. */
export const breaks: Answerer = (_request, response) => {
  response.writeHead(200, {'content-type': 'application/json', 'content-length': '1000'});
  response.write('[{"date":');
  setTimeout(() => response.destroy(), 50);
};

/** A small file that unpacks to 200 MB. */
export const bomb: Answerer = (_request, response) => {
  const packed = gzipSync(' '.repeat(2e8), {level: 1});
  response.writeHead(200, {'content-type': 'application/json', 'content-encoding': 'gzip'});
  response.end(packed);
};

/** Answers as another does, but only after this many milliseconds. */
export function late(milliseconds: number, answer: Answerer): Answerer {
  return (request, response) => {
    setTimeout(() => {
      answer(request, response);
    }, milliseconds);
  };
}
