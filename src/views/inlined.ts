import {nothing, type TemplateResult} from 'lit';

/** By all their text, so that Lit sees the same strings each time: few, as events have few shapes. */
const templates = new Map<string, TemplateResult['strings']>();

/**
 * The same template with the templates inside it written into it, and `nothing` left out. Each of them
 * would be an instance, a part and comments of its own; so the whole is one clone. Lists stay lists.
 * The HTML is that of literals in the source; a value never becomes part of it.
 */
export function inlined(template: TemplateResult): TemplateResult {
  const pieces = [''];
  const values: unknown[] = [];
  write(template, pieces, values);
  const text = pieces.join('\0');
  let strings = templates.get(text);
  if (!strings) templates.set(text, (strings = Object.assign(pieces, {raw: pieces})));
  return {...template, strings, values};
}

function write({strings, values}: TemplateResult, pieces: string[], into: unknown[]): void {
  let isInTag = false;
  // A loop, not a callback: a callback is a new function each time, which engines optimise each time.
  for (let index = 0; index < strings.length; index++) {
    const piece = strings[index] ?? '';
    pieces.push((pieces.pop() ?? '') + piece);
    if (/[<>]/.test(piece)) isInTag = piece.lastIndexOf('<') > piece.lastIndexOf('>');
    const value = values[index];
    if (isTemplate(value)) write(value, pieces, into);
    else if (index < values.length && (isInTag || (value !== nothing && value !== undefined))) {
      into.push(value);
      pieces.push('');
    }
  }
}

function isTemplate(value: unknown): value is TemplateResult {
  return (value as Partial<TemplateResult> | null | undefined)?.strings !== undefined;
}
