import {nothing, type TemplateResult} from 'lit';

/** What a template says: its words, and what its links and dates say to machines, in the order of the page. */
interface Said {
  words: string;
  readonly values: string[];
  /** How many comments of Lit's say where its parts begin and which elements have some. */
  marks: number;
}

/** Attributes whose values have to agree: Lit takes over what stands in the page. */
const COMPARED = ['href', 'datetime'];
const attributeName = / ([a-z-]+)=["']?$/;

/**
 * Whether the nodes in a root say what a template says, so that Lit can take them over. Lit itself compares
 * the shapes of templates and no text.
 * @param root with the element that the template draws, and styles
 * @returns the template in the form in which Lit can take nodes over; nothing where they do not agree
 */
export function agreedTemplate(
  template: TemplateResult,
  root: ShadowRoot,
): TemplateResult | undefined {
  const said: Said = {words: '', values: [], marks: 0};
  const settled = settledValue(template, said) as TemplateResult;
  const element = [...root.children].find(({localName}) => localName === 'section');
  return element?.textContent === said.words &&
    isEqual(said.values, comparedValues(element)) &&
    marksIn(root) === said.marks
    ? settled
    : undefined;
}

function marksIn(root: ShadowRoot): number {
  const comments = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  let marks = 0;
  while (comments.nextNode()) {
    if (/^lit-(?:part|node)/.test((comments.currentNode as Comment).data)) marks++;
  }
  return marks;
}

function comparedValues(element: Element): readonly string[] {
  const selector = COMPARED.map((name) => `[${name}]`).join();
  return [...element.querySelectorAll(selector)].flatMap((one) =>
    COMPARED.flatMap((name) => one.getAttribute(name) ?? []),
  );
}

function isEqual(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

function settledTemplate(template: TemplateResult, said: Said): TemplateResult {
  let isInTag = false;
  const values: unknown[] = [];
  template.strings.forEach((piece, index) => {
    // In a tag, it is not yet words.
    said.words += (isInTag ? `<${piece}` : piece).replace(/<[^>]*(?:>|$)/g, '');
    if (/[<>]/.test(piece)) isInTag = piece.lastIndexOf('<') > piece.lastIndexOf('>');
    if (index === template.values.length) return;
    const value = template.values[index];
    if (!isInTag) values.push(settledValue(value, said));
    else {
      values.push(value);
      if (piece.includes('<')) said.marks++;
      const name = attributeName.exec(piece)?.[1] ?? '';
      if (COMPARED.includes(name) && value !== nothing) said.values.push(String(value));
    }
  });
  return {...template, values};
}

/**
 * Without a text there is no node. Lit takes the one that comes next for it, unless the value says so.
 */
function settledValue(value: unknown, said: Said): unknown {
  said.marks++;
  if (value === undefined || value === null || value === '' || value === nothing) return nothing;
  if (Array.isArray(value)) return value.map((one: unknown) => settledValue(one, said));
  if (typeof value === 'string' || typeof value === 'number') {
    said.words += String(value);
    return value;
  }
  const {strings} = value as Partial<TemplateResult>;
  return strings ? settledTemplate(value as TemplateResult, said) : value;
}
