import {type Writable} from 'node:stream';
import {renderToPipeableStream} from 'react-dom/server';
import {Document} from './document.js';

/** Streams the page: the article at once, the comments 50 ms later. */
export function stream(script: string, response: Writable): void {
  const comments = new Promise<string>((resolve) => setTimeout(resolve, 50, '5 comments'));
  const {pipe} = renderToPipeableStream(<Document script={script} comments={comments} />, {
    onShellReady: () => pipe(response),
    onError: (error) => console.error(error),
  });
}
