/**
 * A @web/test-runner plugin: keys that are held together, such as Shift and Tab, in every engine. The
 * stock `sendKeys` holds no key in WebKit.
 *
 * Command `press-together`, payload `{keys}`: names as in `sendKeys`; all but the last are held.
 */
export const keyboardPlugin = {
  name: 'press-together',
  async executeCommand({command, payload, session: {browser, id}}) {
    if (command !== 'press-together') return undefined;
    const {keys} = payload;
    if (browser.pressTogether) return browser.pressTogether(keys);
    const {keyboard} = browser.getPage(id);
    const held = keys.slice(0, -1);
    for (const key of held) await keyboard.down(key);
    await keyboard.press(keys.at(-1));
    for (const key of held.reverse()) await keyboard.up(key);
    return true;
  },
};
