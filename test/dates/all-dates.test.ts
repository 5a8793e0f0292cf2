import {expect} from '@esm-bundle/chai';
import {allDates} from '../../src/dates/all-dates.js';
import type {DateKit} from '../../src/dates/date-kit.js';
import {dateOf} from './date-of.js';
import {withPlainSpaces} from './with-plain-spaces.js';

const inZone = (timeZone: string | undefined): DateKit => allDates.inZone?.(timeZone) ?? allDates;

const inWords = (edtf: string, timeZone?: string, language = 'en'): string =>
  withPlainSpaces(inZone(timeZone).format(dateOf(edtf), {language}));

/** Dates without a time of day, and a time on some wall: no zone moves them. */
const UNMOVED = [
  '2025-06-16',
  '2025-06',
  '2025',
  '2025-06-16/2025-06-18',
  '../2030',
  '2024-12~',
  '201X',
  '2001-21',
  '-0043-03-15',
  '[2025-06-16,2025-06-18]',
  '2025-06-16T00:30',
];

const ZONES = ['Pacific/Kiritimati', 'America/St_Johns', 'Asia/Almaty', 'Pacific/Pago_Pago'];

describe('dates in a zone', () => {
  it('are written as they came by default, by "event", and in a zone that nobody knows', () => {
    for (const timeZone of [undefined, '', 'event', 'Event', 'Mars/Gale', '<b>', 'undefined']) {
      expect(inWords('2025-06-16T10:30+02:00', timeZone)).to.equal('16 June 2025, 10:30 UTC+2');
      expect(inWords('2025-06-16T10:30Z', timeZone)).to.equal('16 June 2025, 10:30 UTC');
    }
  });

  it('are written as a clock there shows them, with its name', () => {
    for (const [zone, written] of [
      ['Asia/Tokyo', '16 June 2025, 19:30 GMT+9'],
      ['Asia/Kolkata', '16 June 2025, 16:00 GMT+5:30'],
      ['Pacific/Kiritimati', '17 June 2025, 00:30 GMT+14'],
      ['Pacific/Pago_Pago', '15 June 2025, 23:30 GMT-11'],
      ['UTC', '16 June 2025, 10:30 UTC'],
    ] as const) {
      expect(inWords('2025-06-16T10:30Z', zone), zone).to.equal(written);
      expect(inWords('2025-06-16T12:30+02:00', zone), zone).to.equal(written);
    }
  });

  it('are those of summer in summer', () => {
    expect(inWords('2025-01-16T10:30Z', 'Europe/Berlin')).to.match(/^16 January 2025, 11:30 /);
    expect(inWords('2025-06-16T10:30Z', 'Europe/Berlin')).to.match(/^16 June 2025, 12:30 /);
    expect(inWords('2025-03-30T00:59Z', 'Europe/Berlin')).to.match(/ 01:59 /);
    expect(inWords('2025-03-30T01:00Z', 'Europe/Berlin')).to.match(/ 03:00 /);
  });

  it("are the reader's where that is asked for", () => {
    const {timeZone} = new Intl.DateTimeFormat().resolvedOptions();
    for (const edtf of ['2025-06-16T10:30Z', '2025-01-16T23:30-03:30']) {
      expect(inWords(edtf, 'reader')).to.equal(inWords(edtf, timeZone));
    }
  });

  it('never move without a time of day, nor where only the clock on a wall is known', () => {
    for (const edtf of UNMOVED) {
      for (const language of ['en', 'de', 'ar', 'zh', 'kk']) {
        const written = inWords(edtf, 'event', language);
        for (const zone of [...ZONES, 'reader']) {
          expect(inWords(edtf, zone, language), `${edtf} in ${zone}`).to.equal(written);
        }
      }
    }
  });

  it('are the same to machines, and as far apart', () => {
    const [date, later] = [dateOf('2025-06-16T22:30Z'), dateOf('2025-06-19T22:30Z')];
    const kit = inZone('Asia/Tokyo');
    expect(kit.machine(date)).to.equal(allDates.machine(date));
    expect(kit.distanceBetween(date, later)).to.deep.equal(allDates.distanceBetween(date, later));
  });

  it('come from one and the same kit for each zone, so that nothing is drawn anew', () => {
    expect(inZone('Asia/Tokyo')).to.equal(inZone('Asia/Tokyo'));
    expect(inZone('event')).to.equal(allDates);
    expect(inZone('Asia/Tokyo').inZone?.('event')).to.equal(allDates);
  });
});
