import {html, nothing, type TemplateResult} from 'lit';

/** Levels a heading can have inside a page that owns `h1`. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** The level as a page may use it, whatever an attribute says; 2 where it says nothing useful. */
export function headingLevel(value: number): HeadingLevel {
  return value >= 2 && value <= 6 ? (Math.trunc(value) as HeadingLevel) : 2;
}

/** The level of what stands under a heading of this level; 6 is the deepest there is. */
export function levelBelow(level: HeadingLevel): HeadingLevel {
  return headingLevel(Math.min(level + 1, 6));
}

/** A heading at the level its place in the page asks for (WCAG 1.3.1). */
export function heading(
  level: HeadingLevel,
  part: 'heading' | 'headline' | 'source-heading',
  content: unknown,
): TemplateResult {
  // The timeline's own heading names the section around it; there is one, so one id is enough.
  const id = part === 'heading' ? part : nothing;
  switch (level) {
    case 2:
      return html`<h2 id=${id} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} part=${part}>${content}</h5>`;
    case 6:
      return html`<h6 id=${id} part=${part}>${content}</h6>`;
  }
}
