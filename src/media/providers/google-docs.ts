import {inPath, WIDE, type Provider} from '../provider.js';

/** As Google has them in the address, and what each calls its page for frames. */
const GOOGLE_DOCS =
  /^\/(?:a\/[^/]+\/)?(document|spreadsheets|presentation|drawings|forms)\/d\/(e\/)?([\w-]+)/;

export const googleDocs: Provider = {
  id: 'google-docs',
  name: 'Google Docs',
  content: 'document',
  shape: {ratio: 4 / 5},
  show(url) {
    const [kind, published, id] = inPath(url, GOOGLE_DOCS);
    if (!kind || !id) return undefined;
    const file = `https://docs.google.com/${kind}/d/${published ?? ''}${id}`;
    if (kind === 'presentation') return {address: `${file}/embed`, shape: WIDE};
    if (kind === 'forms') return {address: `${file}/viewform?embedded=true`, content: 'page'};
    if (!published) return `${file}/preview`;
    return kind === 'spreadsheets'
      ? `${file}/pubhtml?widget=true&headers=false`
      : `${file}/pub?embedded=true`;
  },
};
