import {arabic} from './arabic.js';
import {chinese} from './chinese.js';
import {dutch} from './dutch.js';
import {english} from './english.js';
import {french} from './french.js';
import {german} from './german.js';
import {hebrew} from './hebrew.js';
import {hindi} from './hindi.js';
import {indonesian} from './indonesian.js';
import {italian} from './italian.js';
import {japanese} from './japanese.js';
import {kazakh} from './kazakh.js';
import {korean} from './korean.js';
import {kyrgyz} from './kyrgyz.js';
import {persian} from './persian.js';
import {polish} from './polish.js';
import {portuguese} from './portuguese.js';
import {russian} from './russian.js';
import {spanish} from './spanish.js';
import {tajik} from './tajik.js';
import {turkish} from './turkish.js';
import {turkmen} from './turkmen.js';
import type {TypedWords} from './typed-words.js';
import {ukrainian} from './ukrainian.js';
import {uzbek} from './uzbek.js';

/** By language subtag. The order is that in which a text in an unknown language is tried. */
export const LANGUAGE_WORDS: ReadonlyMap<string, TypedWords> = new Map([
  ['en', english],
  ['ru', russian],
  ['kk', kazakh],
  ['ky', kyrgyz],
  ['uz', uzbek],
  ['tg', tajik],
  ['tk', turkmen],
  ['zh', chinese],
  ['ko', korean],
  ['ja', japanese],
  ['es', spanish],
  ['fr', french],
  ['de', german],
  ['ar', arabic],
  ['it', italian],
  ['pt', portuguese],
  ['tr', turkish],
  ['uk', ukrainian],
  ['pl', polish],
  ['nl', dutch],
  ['fa', persian],
  ['he', hebrew],
  ['hi', hindi],
  ['id', indonesian],
]);
