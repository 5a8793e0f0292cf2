/**
 * A @web/test-runner plugin: what the engine itself hands to screen readers, in every engine. The stock
 * `a11ySnapshot` only knows Chromium.
 *
 * Command `accessibility-tree`, payload `{roles}`. The answer is what has one of these ARIA roles on the
 * page under test, in reading order: `[{role, name, pressed?, current?, disabled?, position?, size?}]`.
 * The last four are told where the engine tells them: WebKit tells roles and names alone. What stands on
 * the page without being anything has the role `text`, but for WebKit, which does not tell it.
 */
const read = {
  async Chromium({browser, id}) {
    const {nodes} = await browser.getPage(id)._client().send('Accessibility.getFullAXTree');
    const roles = {StaticText: 'text'};
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const inOrder = (node) => [node, ...node.childIds.flatMap((id) => inOrder(byId.get(id)))];
    return inOrder(nodes[0])
      .filter(({ignored}) => !ignored)
      .map(({role, name, properties}) => {
        const all = Object.fromEntries(properties.map((one) => [one.name, one.value.value]));
        return {role: roles[role.value] ?? role.value, name: name?.value ?? '', ...all};
      });
  },

  /** The parent process has the whole tree; it is built when somebody asks for it. */
  async Firefox({browser, id}) {
    const {connection} = browser.getPage(id).browser();
    const send = async (method, params) => (await connection.send(method, params)).result;
    const tree = await send('browsingContext.getTree', {'moz:scope': 'chrome', maxDepth: 0});
    const answer = await send('script.evaluate', {
      target: {context: tree.contexts[0].context},
      awaitPromise: true,
      expression: `(${treeInFirefox.toString()})(${JSON.stringify(id)})`,
    });
    if (answer.type !== 'success') throw new Error(JSON.stringify(answer));
    return JSON.parse(answer.result.value);
  },

  async WebKit({browser: {driver}}) {
    const elements = await driver.execute(
      `return [...document.querySelector('news-timeline').shadowRoot.querySelectorAll(
        'h1, h2, h3, h4, ol, li, a[href], fieldset, button, input, section, [role]')]
        .filter((element) => !element.closest('[aria-hidden], [inert]'))`,
    );
    const nodes = [];
    for (const element of elements) {
      const at = `/element/${Object.values(element)[0]}`;
      const role = await driver.send('GET', `${at}/computedrole`);
      nodes.push({role, name: await driver.send('GET', `${at}/computedlabel`)});
    }
    return nodes;
  },
};

/** Runs in the browser's own window. */
async function treeInFirefox(id) {
  const {Cc, Ci, Services, setTimeout} = globalThis;
  const roles = {
    pushbutton: 'button',
    'toggle button': 'button',
    entry: 'searchbox',
    searchbox: 'searchbox',
    statusbar: 'status',
    grouping: 'group',
    'list item': 'listitem',
    'text leaf': 'text',
  };
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const tabs = [...Services.wm.getEnumerator('navigator:browser')].flatMap(({gBrowser}) => [
    ...gBrowser.tabs,
  ]);
  const tab = tabs.find(({linkedBrowser}) => linkedBrowser.currentURI.spec.includes(id));
  const inOrder = (node) => {
    const children = Array.from({length: node.childCount}, (_, index) => node.getChildAt(index));
    return [node, ...children.flatMap(inOrder)];
  };
  const pageIn = () => service.getAccessibleFor(tab.linkedBrowser)?.firstChild;
  while (!pageIn()?.firstChild) await new Promise((resolve) => setTimeout(resolve, 20));
  const read = () =>
    JSON.stringify(
      inOrder(pageIn()).map((node) => {
        const [state, size, position] = [{}, {}, {}];
        node.getState(state, {});
        node.groupPosition({}, size, position);
        const role = service.getStringRole(node.role);
        return {
          role: roles[role] ?? role,
          name: node.name ?? '',
          pressed: String(Boolean(state.value & Ci.nsIAccessibleStates.STATE_PRESSED)),
          disabled: Boolean(state.value & Ci.nsIAccessibleStates.STATE_UNAVAILABLE),
          size: size.value,
          position: position.value,
        };
      }),
    );
  // The page tells this process of changes when it comes to it.
  let [before, told] = ['', read()];
  while (told !== before) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    [before, told] = [told, read()];
  }
  return told;
}

export const accessibilityPlugin = {
  name: 'accessibility-tree',
  async executeCommand({command, payload, session}) {
    if (command !== 'accessibility-tree') return undefined;
    const nodes = await read[session.browser.name](session);
    return nodes.filter(({role}) => payload.roles.includes(role));
  },
};
