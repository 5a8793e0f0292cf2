/** What a screen reader calls a control, or an entry by the button in it: its name, or else all its text. */
export function spokenName(element: Element): string {
  const control = element.querySelector('button') ?? element;
  const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined;
  const {ariaLabel, textContent} = label ?? control;
  return (ariaLabel ?? textContent).replace(/\s+/gu, ' ').trim();
}
