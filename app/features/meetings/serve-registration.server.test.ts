import { expect, test } from 'vitest';

import type { LoadContext } from '~/load-context';

import { eachDatabase } from '../../../tests/support/database';
import { sampleNow } from '../../../tests/support/sample-dialogue';
import {
  register,
  sampleMeeting,
  sampleSecrets,
  saveMeetings,
  someone,
} from '../../../tests/support/sample-meeting';
import { registrationToken } from './registration-link.server';
import { answerChange } from './serve-registration.server';

eachDatabase((db, dialect) => {
  test('a link that changes a registration does not write to strangers without end', async () => {
    const { ids } = await saveMeetings(db(), [sampleMeeting()]);
    const token = registrationToken(sampleSecrets, await register(db(), ids, someone('Bo')));
    let at = sampleNow.getTime();
    const context = {
      db: db(),
      secrets: sampleSecrets,
      clock: () => new Date((at += 1000)),
      network: '203.0.113.9',
      sendMailSoon: () => undefined,
    } as LoadContext;
    const stranger = `stranger-${dialect}@example.org`;
    const changeTo = async (email: string) => {
      const body = new URLSearchParams({ name: 'Bo', email, phone: '', consent: '1' });
      const request = new Request('https://dialog.viken.example/', { method: 'POST', body });
      const answer = await answerChange(request, context, 'sv', token);
      return 'init' in answer ? answer.init?.status : answer.status;
    };
    const statuses: (number | undefined)[] = [];
    for (let time = 0; time < 15; time += 1) {
      statuses.push(await changeTo(stranger.replace('@', `+${time}@`)));
    }
    expect(statuses).toEqual([...Array<number>(10).fill(303), ...Array<number>(5).fill(429)]);
    const mails = await db()
      .selectFrom('outgoing_mail')
      .select('recipient')
      .where('recipient', 'like', `stranger-${dialect}%`)
      .execute();
    expect(mails).toHaveLength(10);
  });
});
