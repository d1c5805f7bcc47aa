import { describe, expect, test } from 'vitest';

import { formatFor } from '~/i18n/format';
import { getT } from '~/i18n/i18n.server';

import { describeHandled, describeQueue } from './accessibility-queue';
import type { ReceivedReport } from './accessibility-report';

const t = getT('sv');
const format = formatFor({ format: 'sv-SE' });
const report: ReceivedReport = {
  reference: 'TG-7K3F9Q',
  message: 'Kartan går inte att läsa.\nJag använder en skärmläsare.',
  page: '/sv/dialoger/skolvagen',
  wantsAccessibleVersion: true,
  email: 'anna@viken.example',
  language: 'sv',
  receivedAt: '2026-11-22T10:00:00.000Z',
  handledAt: null,
};

describe('the queue on a terminal', () => {
  test('says that nothing waits', () => {
    expect(describeQueue([], t, format)).toEqual(['Inget väntar.']);
  });

  test('shows everything that an answer needs', () => {
    expect(describeQueue([report], t, format)).toEqual([
      '1 meddelande väntar, det äldsta först.',
      '',
      'TG-7K3F9Q  22 november 2026 11:00',
      '  Sida: /sv/dialoger/skolvagen',
      '  Språk: sv',
      '  E-post: anna@viken.example',
      '  Vill ha innehållet i en annan tillgänglig form.',
      '  | Kartan går inte att läsa.',
      '  | Jag använder en skärmläsare.',
    ]);
  });

  test('says what was not given', () => {
    const lines = describeQueue(
      [{ ...report, page: null, email: null, wantsAccessibleVersion: false }, report],
      t,
      format,
    );
    expect(lines[0]).toBe('2 meddelanden väntar, det äldsta först.');
    expect(lines).toContain('  Sida: inte angiven');
    expect(lines).toContain('  E-post: inte angiven');
  });

  test('lets no message steer the terminal or pass for another line of the list', () => {
    const sly = { ...report, message: '\u001b[2Jbort\r\u0007', page: 'x\n  E-post: falsk' };
    const lines = describeQueue([sly], t, format);
    expect(lines.join('')).not.toMatch(/\p{Cc}/u);
    expect(lines).toHaveLength(8);
  });

  test('answers who marks a report', () => {
    expect(describeHandled({ kind: 'handled', reference: 'TG-7K3F9Q' }, t)).toBe(
      'TG-7K3F9Q är markerat som hanterat.',
    );
    expect(describeHandled({ kind: 'handled-before', reference: 'TG-7K3F9Q' }, t)).toBe(
      'TG-7K3F9Q var redan markerat som hanterat.',
    );
    expect(describeHandled({ kind: 'unknown', typed: 'TG-1' }, t)).toBe(
      'Det finns inget meddelande med referensnumret TG-1.',
    );
  });
});
