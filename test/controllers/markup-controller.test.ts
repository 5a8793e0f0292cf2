import {expect, fixture, html} from '@open-wc/testing';
import type {ReactiveController} from 'lit';
import {MarkupController} from '../../src/controllers/markup-controller.js';

/** A host as Lit's is, of whose parts the controller uses three. */
class MarkupHost extends HTMLElement {
  readonly #controllers: ReactiveController[] = [];
  readonly updateComplete = Promise.resolve(true);
  /** How often the controller has told of a change. */
  calls = 0;
  readonly markup = new MarkupController(this, () => this.calls++);

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
    if (this.isConnected) controller.hostConnected?.();
  }

  removeController(): void {
    // Nobody does.
  }

  requestUpdate(): void {
    // There is nothing to draw.
  }

  connectedCallback(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  /** The headlines that are read now. */
  get headlines(): readonly unknown[] | undefined {
    const data = this.markup.read();
    if (data?.kind !== 'markup') return undefined;
    const {events} = data.document as {events: readonly {headline: unknown}[]};
    return events.map(({headline}) => headline);
  }
}
customElements.define('markup-host', MarkupHost);

declare global {
  interface HTMLElementTagNameMap {
    'markup-host': MarkupHost;
  }
}

const list = (...headlines: readonly string[]): string =>
  `<ol>${headlines.map((text) => `<li><time>2020</time><h3>${text}</h3></li>`).join('')}</ol>`;

async function hostWith(inside: string): Promise<MarkupHost> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const host = document.createElement('markup-host');
  host.innerHTML = inside;
  place.append(host);
  return host;
}

/** Two frames: whatever was asked for in the first has been told in the second. */
async function frames(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

describe('the data between the tags', () => {
  it('are markup', async () => {
    const host = await hostWith(list('A', 'B'));
    expect(host.headlines).to.deep.equal(['A', 'B']);
  });

  it('are a script, if there is one', async () => {
    const host = await hostWith(`${list('A')}<script type="text/csv">a,b</script>`);
    expect(host.markup.read()).to.deep.equal({kind: 'script', text: 'a,b', format: 'csv'});
  });

  it('are none where there are no events', async () => {
    const host = await hostWith('<p>Loading…</p>');
    expect(host.markup.read()).to.equal(undefined);
    await frames();
    expect(host.calls).to.equal(0);
  });

  const changes: readonly (readonly [string, (host: MarkupHost) => void])[] = [
    ['a new item', (host) => host.querySelector('ol')?.append(document.createElement('li'))],
    ['a text', (host) => host.querySelector('h3')?.firstChild?.replaceWith('B')],
    [
      'the characters of a text',
      (host) => ((host.querySelector('h3')?.firstChild as Text).data = 'B'),
    ],
    ['a date', (host) => host.querySelector('time')?.setAttribute('datetime', '2021')],
    ['a data attribute', (host) => host.querySelector('li')?.setAttribute('data-group', 'g')],
    ['all of it at once', (host) => host.replaceChildren()],
  ];
  for (const [name, change] of changes) {
    it(`are told of when this changes: ${name}`, async () => {
      const host = await hostWith(list('A'));
      change(host);
      await frames();
      expect(host.calls).to.equal(1);
    });
  }

  const others: readonly (readonly [string, (host: MarkupHost) => void])[] = [
    ['what the host reflects', (host) => host.setAttribute('selected', 'x')],
    ['a class', (host) => host.querySelector('li')?.setAttribute('class', 'x')],
    ['the shadow root', (host) => host.attachShadow({mode: 'open'}).append('x')],
  ];
  for (const [name, change] of others) {
    it(`have not changed when this has: ${name}`, async () => {
      const host = await hostWith(list('A'));
      change(host);
      await frames();
      expect(host.calls).to.equal(0);
    });
  }

  it('are told of once a frame, however stormy', async () => {
    const host = await hostWith(list('A'));
    for (let time = 0; time < 100; time++) {
      host.innerHTML = list(`A${time}`);
      await Promise.resolve();
    }
    const text = host.querySelector('h3')?.firstChild as Text;
    for (let time = 0; time < 1000; time++) text.data = `B${time}`;
    await frames();
    expect(host.calls).to.equal(1);
    expect(host.headlines).to.deep.equal(['B999']);
  });

  it('are told of no more than once a frame while the storm lasts', async () => {
    const host = await hostWith(list('A'));
    const told: number[] = [];
    for (let frame = 0; frame < 10; frame++) {
      const before = host.calls;
      for (let time = 0; time < 10; time++) {
        host.innerHTML = list(`${frame}.${time}`);
        await Promise.resolve();
      }
      await new Promise((resolve) => requestAnimationFrame(resolve));
      told.push(host.calls - before);
    }
    expect(Math.max(...told)).to.equal(1);
  });

  it('are not watched any more once the host is removed', async () => {
    const host = await hostWith(list('A'));
    host.innerHTML = list('B');
    host.remove();
    host.innerHTML = list('C');
    await frames();
    host.innerHTML = list('D');
    await frames();
    expect(host.calls).to.equal(0);
  });

  it('may have changed when the host comes back', async () => {
    const host = await hostWith(list('A'));
    const place = host.parentElement;
    host.remove();
    await frames();
    host.innerHTML = list('B');
    place?.append(host);
    await frames();
    expect(host.calls).to.equal(1);
    host.innerHTML = list('C');
    await frames();
    expect(host.calls).to.equal(2);
    expect(host.headlines).to.deep.equal(['C']);
  });

  it('are watched on when the host is moved, which is no change', async () => {
    const host = await hostWith(list('A'));
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    for (let move = 0; move < 20; move++) elsewhere.append(host);
    await frames();
    expect(host.calls).to.equal(0);
    host.innerHTML = list('B');
    await frames();
    expect(host.calls).to.equal(1);
  });
});

describe('a page that is still arriving', () => {
  /** A host in a page that the parser has not finished. */
  async function openArriving(inside: string): Promise<MarkupHost> {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A page"></iframe>`);
    const page = frame.contentDocument!;
    page.open();
    page.append(page.createElement('html'));
    const host = document.createElement('markup-host');
    page.documentElement.append(host);
    host.innerHTML = inside;
    return host;
  }

  it('gives nothing before the end tag', async () => {
    const host = await openArriving('<script type="application/json">[{"date": </script>');
    expect(host.markup.read()).to.equal(undefined);
    await frames();
    expect(host.calls).to.equal(0);
    host.innerHTML = '<script type="application/json">[]</script>';
    host.after('Behind the end tag');
    await frames();
    expect(host.calls).to.equal(1);
    expect(host.markup.read()).to.deep.equal({kind: 'script', text: '[]', format: 'auto'});
  });

  it('gives what there is when it has arrived', async () => {
    const host = await openArriving(list('A'));
    await frames();
    expect(host.calls).to.equal(0);
    host.ownerDocument.close();
    await frames();
    expect(host.calls).to.equal(1);
    expect(host.headlines).to.deep.equal(['A']);
  });
});
