import type {Content} from './language-words.js';
import type {EmbedStrings} from './spoken.js';
import {spokenIn} from './spoken-in.js';

/** What something is that another site shows, in the words of a sentence. */
interface ContentWords {
  /** Without an article: for names, and for buttons. */
  readonly noun: string;
  /** As it stands in “Loads a video from …”. */
  readonly some: string;
}

const contents: Readonly<Record<Content, ContentWords>> = {
  video: {noun: 'video', some: 'a video'},
  audio: {noun: 'audio', some: 'an audio player'},
  post: {noun: 'post', some: 'a post'},
  map: {noun: 'map', some: 'a map'},
  chart: {noun: 'chart', some: 'a chart'},
  document: {noun: 'document', some: 'a document'},
  picture: {noun: 'picture', some: 'a picture'},
  page: {noun: 'page', some: 'a page'},
};

const english: EmbedStrings = {
  nameOf: (provider, content) => `${provider} ${contents[content].noun}`,
  load: (content) => `Load ${contents[content].noun}`,
  willLoad: (content, hosts) => `Loads ${contents[content].some} from ${hosts.join(' and ')}.`,
  loaded: (hosts) => `Loaded from ${hosts.join(' and ')}.`,
  waiting: 'Waiting for this page to allow it.',
  refused: 'This page does not allow it to be loaded here.',
  always: (provider) => `Always load ${provider}`,
  open: (provider) => `Open on ${provider}`,
};

/** In the language of a BCP 47 tag, once its words are there; else in English. */
export function embedStrings(language: string): EmbedStrings {
  return spokenIn(language)?.embed ?? english;
}
