import {hydrateRoot} from 'react-dom/client';
import {Document} from './document.js';

const script = new URL(import.meta.url).pathname;

hydrateRoot(document, <Document script={script} comments={Promise.resolve('5 comments')} />, {
  onRecoverableError: (error) => console.error(error),
});
