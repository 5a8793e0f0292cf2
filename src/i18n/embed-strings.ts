/** What something is that another site shows, in the words of a sentence. */
interface ContentWords {
  /** Without an article: for names, and for buttons. */
  readonly noun: string;
  /** As it stands in “Loads a video from …”. */
  readonly some: string;
}

type Content = 'video' | 'audio' | 'post' | 'map' | 'chart' | 'document' | 'picture' | 'page';

/** What is said of what other sites show, before it is loaded and after. */
export interface EmbedStrings {
  readonly contents: Readonly<Record<Content, ContentWords>>;
  /** Names it: whose, and what. */
  readonly nameOf: (provider: string, content: Content) => string;
  readonly load: (content: Content) => string;
  readonly willLoad: (content: Content, hosts: readonly string[]) => string;
  readonly loaded: (hosts: readonly string[]) => string;
  readonly waiting: string;
  /** The page does not allow it. */
  readonly refused: string;
  readonly always: (provider: string) => string;
  readonly open: (provider: string) => string;
}

const contents: EmbedStrings['contents'] = {
  video: {noun: 'video', some: 'a video'},
  audio: {noun: 'audio', some: 'an audio player'},
  post: {noun: 'post', some: 'a post'},
  map: {noun: 'map', some: 'a map'},
  chart: {noun: 'chart', some: 'a chart'},
  document: {noun: 'document', some: 'a document'},
  picture: {noun: 'picture', some: 'a picture'},
  page: {noun: 'page', some: 'a page'},
};

export const embedStrings: EmbedStrings = {
  contents,
  nameOf: (provider, content) => `${provider} ${contents[content].noun}`,
  load: (content) => `Load ${contents[content].noun}`,
  willLoad: (content, hosts) => `Loads ${contents[content].some} from ${hosts.join(' and ')}.`,
  loaded: (hosts) => `Loaded from ${hosts.join(' and ')}.`,
  waiting: 'Waiting for this page to allow it.',
  refused: 'This page does not allow it to be loaded here.',
  always: (provider) => `Always load ${provider}`,
  open: (provider) => `Open on ${provider}`,
};
