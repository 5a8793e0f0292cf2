import type {Text} from '../model/timeline.js';
import type {PickedText, TextContext} from './text-kit.js';

/** A text as its reader is to see it; empty where there is none. */
export function pickText(text: Text | undefined, {texts}: TextContext): PickedText {
  if (text !== undefined && texts) return texts.pick(text);
  return {value: typeof text === 'string' ? text : ''};
}
