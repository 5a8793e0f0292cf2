import {inPath, isOf, WIDE, withParameters, type Provider} from './provider.js';

const paper = {content: 'document', shape: {ratio: 4 / 5}} as const;

/** As Google has them in the address, and what each calls its page for frames. */
const GOOGLE_DOCS =
  /^\/(?:a\/[^/]+\/)?(document|spreadsheets|presentation|drawings|forms)\/d\/(e\/)?([\w-]+)/;

const googleDocs: Provider = {
  ...paper,
  id: 'google-docs',
  name: 'Google Docs',
  show(url) {
    if (!isOf(url, 'docs.google.com')) return undefined;
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

const googleDrive: Provider = {
  ...paper,
  id: 'google-drive',
  name: 'Google Drive',
  shape: {ratio: 4 / 3},
  show(url) {
    if (!isOf(url, 'drive.google.com')) return undefined;
    const [folder] = inPath(url, /^\/drive\/(?:u\/\d+\/)?folders\/([\w-]+)/);
    if (folder) {
      return withParameters('https://drive.google.com/embeddedfolderview', {id: folder});
    }
    const [file] = inPath(url, /^\/(?:a\/[^/]+\/)?file\/d\/([\w-]+)/);
    const id = file ?? url.searchParams.get('id');
    if (!id) return undefined;
    const page = `https://drive.google.com/file/d/${id}/`;
    return {address: `${page}preview`, page: `${page}view`};
  },
};

const documentCloud: Provider = {
  ...paper,
  id: 'documentcloud',
  name: 'DocumentCloud',
  show(url) {
    if (!isOf(url, 'documentcloud.org')) return undefined;
    const [document] = inPath(url, /^\/documents\/(\d+(?:-[\w-]+)?)/);
    return document && `https://embed.documentcloud.org/documents/${document}/?embed=1`;
  },
};

export const documentProviders: readonly Provider[] = [googleDocs, googleDrive, documentCloud];
