import {copyText} from './copy-text.js';

/** What a link is copied with, and what is said of it. */
export interface LinkCopy {
  readonly address: string;
  /** Names the field with the link, where it cannot be copied. */
  readonly fieldLabel: string;
  /** To be told when it is copied. */
  readonly onCopied: () => void;
}

/**
 * Copies a link for the reader who pressed a button. As long as the button has the focus, its class `done`
 * says that it worked. Where nothing may be copied, a field with the link stands beside it until it loses
 * the focus.
 */
export async function copyLink(button: HTMLButtonElement, copy: LinkCopy): Promise<void> {
  const {address, fieldLabel, onCopied} = copy;
  // Safari gives no button the focus.
  button.focus({preventScroll: true});
  let field: HTMLInputElement | undefined;
  const isCopied = await copyText(address, () => (field = fieldAfter(button, address, fieldLabel)));
  if (!isCopied) return;
  if (field) {
    button.focus({preventScroll: true});
    field.remove();
  }
  button.classList.add('done');
  button.addEventListener('blur', () => button.classList.remove('done'), {once: true});
  onCopied();
}

function fieldAfter(button: Element, value: string, label: string): HTMLInputElement {
  const field = Object.assign(document.createElement('input'), {readOnly: true, value});
  field.setAttribute('aria-label', label);
  field.addEventListener('blur', () => {
    field.remove();
  });
  button.after(field);
  return field;
}
