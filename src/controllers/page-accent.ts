import type {CSSResult} from 'lit';
import {accentStyles, paperStyles} from '../styles/accent-styles.js';

/** Keeps what is drawn in the accent of the page readable, whatever it is. */
export function learn({shadowRoot}: Element): void {
  if (!shadowRoot) return;
  adopt(shadowRoot, accentStyles);
  if (isOpaque(shadowRoot)) adopt(shadowRoot, paperStyles);
}

/** Whether the surface is a colour, and one that hides what is behind it. */
function isOpaque(root: ShadowRoot): boolean {
  const probe = document.createElement('i');
  probe.style.setProperty('background', 'var(--news-timeline-surface,none)');
  root.append(probe);
  const {backgroundColor} = getComputedStyle(probe);
  probe.remove();
  return !/^rgba|\//.test(backgroundColor);
}

function adopt({adoptedStyleSheets}: ShadowRoot, {styleSheet}: CSSResult): void {
  if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
