const HOSTS = ['docs.google.com', 'spreadsheets.google.com'];
const SHEETS = 'https://docs.google.com/spreadsheets/d/';

/** Where an account or a company stands in the path (`/u/0`, `/a/paper.example`), it says nothing. */
const PUBLISHED = /^(?:\/a\/[^/]+)?\/spreadsheets(?:\/u\/\d+)?\/d\/e\/([\w-]{10,})(?:\/|$)/;
const SHARED = /^(?:\/a\/[^/]+)?\/spreadsheets(?:\/u\/\d+)?\/d\/([\w-]{10,})(?:\/(pub)?|$)/;
/** Addresses from before 2014, with the key in the query. */
const OLD = /^(?:\/a\/[^/]+)?(?:\/spreadsheets?)?\/(?:ccc|pub|lv|tq)$/;
const KEY = /^[\w-]{10,}$/;

/**
 * The address at which Google gives a sheet as CSV, for any address an editor may copy: that of the
 * editing page, of the dialogs Share and Publish, of an embed code, or of a download. Always on
 * docs.google.com, with the sheet that a `gid` in the query or the fragment picks. Undefined for every
 * other address, for one that has Google's name in it but is not theirs, and for a key alone.
 *
 * A published sheet is asked for as it was published (`pub`). A shared one is exported (`export`) rather
 * than queried (`gviz`), which gives every column one type and leaves out the cells that have another:
 * of a column of years, `1984~`. Both answer without a login, by way of a redirect to
 * googleusercontent.com.
 * @param base the address of the page; without it only whole addresses are known
 */
export function sheetCsvUrl(url: string, base = 'https://base.invalid/'): string | undefined {
  const parsed = addressOf(url, base);
  if (!parsed) return undefined;
  const {pathname, searchParams: query, hash} = parsed;
  const gid = query.get('gid') ?? new URLSearchParams(hash.slice(1)).get('gid') ?? '';
  const [, published] = PUBLISHED.exec(pathname) ?? [];
  if (published) return publishedUrl(`e/${published}`, gid);
  const [, shared, pub] = SHARED.exec(pathname) ?? [];
  if (shared) return pub ? publishedUrl(shared, gid) : sharedUrl(shared, gid);
  const key = OLD.test(pathname) ? (query.get('key') ?? '') : '';
  if (!KEY.test(key)) return undefined;
  // Keys from before 2014 begin with a 0, and are none of today's addresses.
  return key.startsWith('0') ? oldUrl(key, gid) : sharedUrl(key, gid);
}

/** The address if it is one of Google Sheets, and its host no trick. */
function addressOf(url: string, base: string): URL | undefined {
  // Copied from the source of a page, `&` may be escaped.
  const text = url.replaceAll('&amp;', '&');
  if (!URL.canParse(text, base)) return undefined;
  const parsed = new URL(text, base);
  const {protocol, host, username, password} = parsed;
  const isGoogle = protocol === 'https:' && HOSTS.includes(host) && !username && !password;
  return isGoogle ? parsed : undefined;
}

function publishedUrl(key: string, gid: string): string {
  return `${SHEETS}${key}/pub?output=csv${picked(gid, '&single=true')}`;
}

function sharedUrl(key: string, gid: string): string {
  return `${SHEETS}${key}/export?format=csv${picked(gid)}`;
}

function oldUrl(key: string, gid: string): string {
  return `https://docs.google.com/spreadsheet/pub?key=${key}&output=csv${picked(gid, '&single=true')}`;
}

function picked(gid: string, rest = ''): string {
  return /^\d+$/.test(gid) ? `&gid=${gid}${rest}` : '';
}
