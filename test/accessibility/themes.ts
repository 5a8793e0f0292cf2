/** No theme at all, and those that come with the package (`src/themes/`). */
export const THEMES = ['', 'plain', 'broadsheet', 'tabloid', 'wire', 'midnight', 'print'] as const;
export type Theme = (typeof THEMES)[number];

/** Has the page know all themes, as by its style sheets; what it answers takes them off. */
export async function dressPage(): Promise<() => void> {
  const sheets = await Promise.all(
    THEMES.filter((theme) => theme !== '').map(async (theme) => {
      const sheet = new CSSStyleSheet();
      const file = new URL(`../../src/themes/${theme}.css`, import.meta.url);
      return sheet.replace(await (await fetch(file)).text());
    }),
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...sheets];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (sheet) => !sheets.includes(sheet),
    );
  };
}
