import {expect} from '@esm-bundle/chai';
import {parseDate} from '../../src/dates/parse-date.js';
import {calendarFile, type CalendarEntry} from '../../src/formats/calendar-file.js';
import {calendarSpan, type CalendarSpan} from '../../src/formats/calendar-span.js';

/** The span of a date as it is written. */
function spanOf(text: string): CalendarSpan | undefined {
  const result = parseDate(text);
  expect(result, text).to.have.property('date');
  return 'date' in result ? calendarSpan(result.date) : undefined;
}

const SUMMIT: CalendarEntry = {
  uid: 'astana-summit@news.example/2025/railway',
  stamp: Date.UTC(2025, 5, 1, 12, 30, 5, 7),
  span: {type: 'days', start: '20250616', end: '20250619'},
  status: 'planned',
  summary: 'Second summit, Astana',
};

/** The lines of a file with one entry, as they stand in it. */
const linesOf = (entry: Partial<CalendarEntry>): readonly string[] =>
  calendarFile({...SUMMIT, ...entry}).split('\r\n');

describe('the time of an event in a calendar', () => {
  const exact: readonly (readonly [string, string, string | undefined])[] = [
    ['2025-06-16', '20250616', '20250617'],
    ['2025-06-16/2025-06-18', '20250616', '20250619'],
    ['16–18 June 2025', '20250616', '20250619'],
    ['2024-02-28', '20240228', '20240229'],
    ['2023-12-31', '20231231', '20240101'],
    ['0001-01-01', '00010101', '00010102'],
    ['2025-06-16T14:30Z', '20250616T143000Z', undefined],
    ['2025-06-16T14:30:05+05:00', '20250616T093005Z', undefined],
    ['2025-06-16T01:30+05:00', '20250615T203000Z', undefined],
    // Without a zone, by the clock of the place.
    ['2025-06-16T14:30', '20250616T143000', undefined],
    // An hour is an hour long.
    ['2025-06-16T14', '20250616T140000', '20250616T150000'],
  ];
  for (const [date, start, end] of exact) {
    it(`of ${date} is from ${start} to ${end ?? 'nobody knows when'}`, () => {
      const span = spanOf(date);
      expect([span?.start, span?.end]).to.deep.equal([start, end]);
    });
  }

  const vague = [
    '2020',
    '2023-05',
    '2025-33',
    '2001-21',
    '201X',
    '2024-12-1X',
    '2024-12-XX',
    '../2030',
    '2025-06-16/..',
    '2025-06-16/',
    '2025-06/2025-07',
    '2025-06-16/2025-07',
    '2025-06-16~',
    '2025-06-16?',
    '2025-06-16/2025-06-18~',
    '2025-06-~16',
    '[2025-06-16,2025-06-18]',
    '{2025-06-16,2025-06-18}',
    'by 2030',
    'about 3 May 2024',
    '-0043-03-15',
    '0000-01-01',
    '9999-12-31',
    'Y-4500000000',
  ];
  for (const date of vague) {
    it(`is not made up for ${date}`, () => {
      expect(spanOf(date)).to.equal(undefined);
    });
  }

  it('is not there for an event without a date', () => {
    expect(calendarSpan(undefined)).to.equal(undefined);
  });
});

describe('a calendar file', () => {
  it('has what RFC 5545 asks of an event, in lines that end as it says', () => {
    expect(calendarFile(SUMMIT)).to.equal(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//news-timeline//news-timeline//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:astana-summit@news.example/2025/railway',
        'DTSTAMP:20250601T123005Z',
        'DTSTART;VALUE=DATE:20250616',
        'DTEND;VALUE=DATE:20250619',
        'STATUS:TENTATIVE',
        'TRANSP:TRANSPARENT',
        'SUMMARY:Second summit\\, Astana',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('has times in UTC, and no end where none is known', () => {
    const lines = linesOf({span: {type: 'time', start: '20250616T093005Z'}});
    expect(lines).to.include('DTSTART:20250616T093005Z');
    expect(lines.filter((line) => line.startsWith('DTEND'))).to.deep.equal([]);
  });

  it('says where it is and where more is to be read', () => {
    const lines = linesOf({
      description: 'One.\nTwo; three, four\\five',
      url: 'https://news.example/a;b,c#astana',
      location: 'Astana, Kazakhstan',
      lat: 51.1694,
      lon: -71.4491,
    });
    expect(lines).to.include.members([
      'DESCRIPTION:One.\\nTwo\\; three\\, four\\\\five',
      'URL:https://news.example/a;b,c#astana',
      'LOCATION:Astana\\, Kazakhstan',
      'GEO:51.1694;-71.4491',
    ]);
  });

  it('has a place on Earth only where both numbers are one', () => {
    for (const place of [{lat: 51}, {lon: 71}, {lat: 91, lon: 0}, {lat: 0, lon: 181}]) {
      expect(linesOf(place).filter((line) => line.startsWith('GEO'))).to.deep.equal([]);
    }
  });

  const statuses = {
    planned: 'TENTATIVE',
    happened: 'CONFIRMED',
    cancelled: 'CANCELLED',
    postponed: 'TENTATIVE',
    disputed: 'TENTATIVE',
  } as const;
  for (const [status, word] of Object.entries(statuses)) {
    it(`says ${word} of an event that is ${status}`, () => {
      expect(linesOf({status: status as keyof typeof statuses})).to.include(`STATUS:${word}`);
    });
  }

  it('folds lines at 75 bytes, and never inside a character', () => {
    for (const summary of ['x'.repeat(400), '峰会'.repeat(60), 'Қ😀é'.repeat(50)]) {
      const file = calendarFile({...SUMMIT, summary});
      for (const line of file.split('\r\n')) {
        expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
      }
      expect(file.replaceAll('\r\n ', '')).to.include(`SUMMARY:${summary}\r\n`);
    }
  });

  it('lets no text end a line or begin another', () => {
    const evil = 'A\r\nEND:VEVENT\rX\u2028Y\u0000\u0007Z';
    const file = calendarFile({
      ...SUMMIT,
      summary: evil,
      uid: evil,
      location: evil,
      url: `h:${evil}`,
    });
    expect(file.match(/^END:VEVENT/gm)).to.have.length(1);
    expect(file).to.not.match(/[\u0000\u0007\u2028]/);
  });
});
