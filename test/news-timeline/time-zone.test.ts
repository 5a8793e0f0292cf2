import {expect, waitUntil} from '@open-wc/testing';
import {openAxis} from './open-axis.js';
import {openData, type Attributes, type OpenTimeline} from './open-timeline.js';

/** A time that knows its zone, one on some wall, and a day. */
const EVENTS = [
  {
    id: 'talks',
    date: '2025-06-16T22:30+02:00',
    headline: 'Talks begin',
    updated: '2025-06-16T23:00Z',
    claims: [{date: '2025-06-16T22:00Z', text: 'Later.'}],
  },
  {id: 'wall', date: '2025-06-17T09:15', headline: 'A session'},
  {id: 'day', date: '2025-06-18', headline: 'A declaration'},
];

const NOW = {now: '2025-06-20'};

const open = (attributes: Attributes = {}): Promise<OpenTimeline> =>
  openData(EVENTS, {...NOW, ...attributes});

/** Intl's data for names of zones differ; a blank may be any. */
const startsOf = (dates: readonly string[]): readonly string[] =>
  dates.map((date) => date.replace(/\s/gu, ' ').replace(/ (UTC|GMT|EDT)\S*$/u, ''));

describe('time-zone', () => {
  it('leaves every time in its own zone by default', async () => {
    for (const attributes of [{}, {'time-zone': 'event'}, {'time-zone': 'Mars/Gale'}]) {
      const timeline = await open(attributes);
      expect(timeline.texts('date')).to.deep.equal([
        '16 June 2025, 22:30 UTC+2',
        '17 June 2025, 09:15',
        '18 June 2025',
      ]);
    }
  });

  it('shows those that know their zone in another, everywhere, and moves nothing else', async () => {
    const timeline = await open({'time-zone': 'Asia/Tokyo'});
    expect(startsOf(timeline.texts('date'))).to.deep.equal([
      '17 June 2025, 05:30',
      '17 June 2025, 09:15',
      '18 June 2025',
    ]);
    expect(timeline.texts('claim')[0]).to.include('17 June 2025, 07:00');
    expect(timeline.texts('updated')[0]).to.include('17 June 2025, 08:00');
  });

  it('tells machines the same time, whatever people are shown', async () => {
    const machine = async (attributes: Attributes): Promise<readonly (string | null)[]> =>
      (await open(attributes)).parts('date').map((date) => date.getAttribute('datetime'));
    expect(await machine({'time-zone': 'Asia/Tokyo'})).to.deep.equal(await machine({}));
  });

  it('can be changed, and taken away', async () => {
    const timeline = await open();
    const first = async (zone: string | undefined): Promise<string | undefined> => {
      timeline.element.timeZone = zone;
      await timeline.settled();
      return startsOf(timeline.texts('date'))[0];
    };
    expect(await first('America/New_York')).to.equal('16 June 2025, 16:30');
    expect(await first('Asia/Tokyo')).to.equal('17 June 2025, 05:30');
    expect(await first(undefined)).to.equal('16 June 2025, 22:30');
  });

  it("is the reader's where that is asked for", async () => {
    const {timeZone} = new Intl.DateTimeFormat().resolvedOptions();
    const [readers, named] = [
      await open({'time-zone': 'reader'}),
      await open({'time-zone': timeZone}),
    ];
    expect(readers.texts('date')).to.deep.equal(named.texts('date'));
  });

  it('is that of what is found', async () => {
    const timeline = await open({'time-zone': 'Asia/Tokyo', search: '', query: '05:30'});
    expect(timeline.texts('headline')).to.deep.equal(['Talks begin']);
    timeline.element.query = '22:30';
    await timeline.settled();
    expect(timeline.texts('headline')).to.deep.equal([]);
  });

  it('is that of an axis, under its headlines and in the names of its events', async () => {
    const axis = await openAxis(EVENTS, {...NOW, 'time-zone': 'Asia/Tokyo', selected: 'talks'});
    const [told = ''] = axis.told;
    expect(told.replace(/\s/gu, ' ')).to.match(/^Talks begin 17 June 2025, 05:30 /);
    expect(axis.story).to.include('17 June 2025, 05:30');
    expect(axis.told.slice(1)).to.deep.equal([
      'A session 17 June 2025, 09:15',
      'A declaration 18 June 2025',
    ]);
  });

  it('divides the days of an axis, so that a time stands at its own hour', async () => {
    const session = [0, 1, 2, 3].map((hour) => ({
      date: `2025-06-16T2${String(hour)}:00Z`,
      headline: `Hour ${String(hour)}`,
    }));
    const axis = await openAxis(session, {...NOW, 'time-zone': 'Asia/Tokyo'});
    await waitUntil(() => axis.parts('tick').some(({textContent}) => textContent.includes(':')));
    const ticks = axis.parts('tick').filter(({textContent}) => textContent.trim());
    for (const [hour, shown] of ['05:00', '06:00', '07:00'].entries()) {
      const tick = ticks.find(({textContent}) => textContent === shown);
      expect(axis.told[hour]).to.include(`17 June 2025, ${shown}`);
      // A mark is in the middle of its minute.
      const {left, width} = axis.boxOf(`Hour ${String(hour)}`);
      expect(tick?.getBoundingClientRect().left).to.be.closeTo(left + width / 2, 4);
    }
    expect(axis.find('.ticks b').textContent).to.equal('17 June 2025');
  });
});
