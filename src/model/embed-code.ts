import {plainTextOfHtml} from './plain-text-of-html.js';
import {safeUrl} from './safe-url.js';

/** What is to be shown of the HTML that a site offers for copying. */
export interface EmbedCode {
  /** Where it leads, or what it frames; absent where it names nothing a page may use. */
  readonly url?: string | undefined;
  /** Whether it frames another page. */
  readonly isFrame: boolean;
  /** An address that is none for a page. */
  readonly refused?: string | undefined;
  /** What it says in words, without tags; never to be read as HTML. */
  readonly words: string;
}

/** Whether a text is such code and no address. */
export function isEmbedCode(text: string): boolean {
  return /^\s*<[a-z]/i.test(text);
}

const FRAMED =
  /<(?:iframe|embed|video|audio|source|img)\b[^<>]*?\ssrc\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/i;
/** Instagram, Threads and others name the post on the quotation itself; `cite` is HTML's own way. */
const QUOTED =
  /<blockquote\b[^<>]*?\s(?:cite|data-[a-z-]*permalink)\s*=\s*["']?(https:\/\/[^"'\s<>]+)/i;
const LINKED = /<a\b[^<>]*?\shref\s*=\s*["']?(https?:\/\/[^"'\s<>]+)/gi;

/**
 * Takes embed code apart, without ever letting a browser parse it: the address of the frame; or where
 * a quotation comes from, which is where the last of its links leads. The addresses of scripts are none.
 */
export function embedCode(text: string): EmbedCode {
  const code = text.replace(/<(script|style)\b[^]*?(?:<\/\1\s*>|$)/gi, '');
  const framed = FRAMED.exec(code)?.slice(1).find(Boolean);
  const named = framed ?? QUOTED.exec(code)?.[1] ?? [...code.matchAll(LINKED)].at(-1)?.[1];
  const address = named?.trim().replace(/&(?:amp|#38);/gi, '&');
  const url = address && safeUrl(address, 'media');
  const isFrame = /<(?:iframe|embed)\b/i.test(code);
  return {url, isFrame, refused: url ? undefined : address, words: plainTextOfHtml(code)};
}
