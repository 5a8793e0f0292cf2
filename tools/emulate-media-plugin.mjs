/**
 * A @web/test-runner plugin: media features of the page under test, in every engine that can. The stock
 * `emulateMedia` ignores forced colours in Chromium and fails in Firefox and WebKit.
 *
 * Command `emulate-media-features`, payload `{media?: 'print', 'prefers-color-scheme'?: 'dark', …}`: what
 * is left out goes back to its default. The answer is whether the engine shows the page like that.
 * Command `resize-viewport`, payload `{width, height}` in CSS pixels.
 */

/** The media features a test may ask for, and the property of Firefox's BrowsingContext for each. */
const features = {
  'prefers-color-scheme': 'prefersColorSchemeOverride',
  'prefers-reduced-motion': 'prefersReducedMotionOverride',
  'forced-colors': 'forcedColorsOverride',
  'prefers-contrast': 'prefersContrastOverride',
};

const emulate = {
  async Chromium({browser, id}, {media = '', ...wanted}) {
    const list = Object.keys(features).map((name) => ({name, value: wanted[name] ?? ''}));
    const client = browser.getPage(id)._client();
    await client.send('Emulation.setEmulatedMedia', {media, features: list});
    return true;
  },

  /** WebDriver BiDi has no command for it yet; the browser's own window may set the overrides. */
  async Firefox({browser, id}, {media = '', ...wanted}) {
    if (wanted['prefers-contrast'] === 'more') return false;
    const overrides = {mediumOverride: media};
    for (const [name, property] of Object.entries(features)) {
      overrides[property] = wanted[name] ?? 'none';
    }
    const {connection} = browser.getPage(id).browser();
    const send = async (method, params) => (await connection.send(method, params)).result;
    const tree = await send('browsingContext.getTree', {'moz:scope': 'chrome', maxDepth: 0});
    const answer = await send('script.evaluate', {
      target: {context: tree.contexts[0].context},
      awaitPromise: false,
      expression: `for (const window of Services.wm.getEnumerator('navigator:browser'))
        for (const tab of window.gBrowser.tabs)
          if (tab.linkedBrowser.currentURI.spec.includes(${JSON.stringify(id)}))
            Object.assign(tab.linkedBrowser.browsingContext.top, ${JSON.stringify(overrides)});`,
    });
    if (answer.type !== 'success') throw new Error(JSON.stringify(answer));
    return true;
  },

  async WebKit({browser}, {media, ...wanted}) {
    const dark = wanted['prefers-color-scheme'] === 'dark';
    const still = wanted['prefers-reduced-motion'] === 'reduce';
    const able = !media && !wanted['forced-colors'] && !wanted['prefers-contrast'];
    return (
      able &&
      (await browser.driver.applySettings({
        'Gtk/EnableAnimations': still ? 0 : 1,
        'Net/ThemeName': dark ? 'Adwaita-dark' : 'Adwaita',
      }))
    );
  },
};

export const emulateMediaPlugin = {
  name: 'emulate-media-features',
  executeCommand({command, payload, session}) {
    const {browser} = session;
    if (command === 'emulate-media-features') return emulate[browser.name](session, payload);
    if (command !== 'resize-viewport') return undefined;
    const page = browser.setViewport ? browser : browser.getPage(session.id);
    return page.setViewport(payload).then(() => true);
  },
};
