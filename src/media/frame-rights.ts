import type {Embed} from './medium.js';

/** What a frame may do: values of the attributes `sandbox` and `allow`. */
export interface FrameRights {
  readonly sandbox: string;
  readonly allow: string;
}

const ALLOWED: Readonly<Partial<Record<Embed['content'], string>>> = {
  video: 'fullscreen; picture-in-picture; encrypted-media',
  audio: 'encrypted-media',
  page: 'fullscreen',
  post: 'fullscreen',
  map: 'fullscreen',
  chart: 'fullscreen',
  document: 'fullscreen',
};

/**
 * The least each kind of frame works with. Scripts: none of them is a page without. Its own origin: with
 * none, players refuse to play and posts to load. Popups, which are let out of the sandbox: links to the
 * original are opened so, and have to work there. Films may be sent to a screen; documents and pages may
 * be forms. No frame gets at the page around it, leads it elsewhere, opens dialogs or downloads by itself.
 * @param origin that of the page around it: a frame from there would take off its own sandbox
 */
export function frameRights({content, address}: Embed, origin: string): FrameRights {
  const sandbox = ['allow-scripts', 'allow-popups', 'allow-popups-to-escape-sandbox'];
  if (new URL(address).origin !== origin) sandbox.push('allow-same-origin');
  if (content === 'video') sandbox.push('allow-presentation');
  if (content === 'document' || content === 'page') sandbox.push('allow-forms');
  return {sandbox: sandbox.join(' '), allow: ALLOWED[content] ?? ''};
}
