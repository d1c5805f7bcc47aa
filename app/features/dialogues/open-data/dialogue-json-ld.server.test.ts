import { describe, expect, test } from 'vitest';

import { saveDialogue } from '~/features/dialogues/save-dialogue.server';

import { withDatabase } from '../../../../tests/support/database';
import { sampleDialogue, sampleNow } from '../../../../tests/support/sample-dialogue';
import { samplePortal } from '../../../../tests/support/sample-portal';
import { readDialogue } from '../read-dialogue.server';
import { dialogueJsonLd } from './dialogue-json-ld';

interface Graph {
  '@graph': ({ '@type': string; subEvent?: Record<string, unknown>[] } & Record<string, unknown>)[];
}

async function jsonLdOf(record = sampleDialogue()): Promise<Graph> {
  return withDatabase('sqlite', async (db) => {
    await saveDialogue(db, record, { now: sampleNow });
    const detail = await readDialogue(db, record.slug, { language: 'sv', now: sampleNow });
    if (detail === null) throw new Error('the sample is public');
    const { kommun, baseUrl } = samplePortal();
    return dialogueJsonLd(detail, { kommun, baseUrl, language: 'sv' }) as unknown as Graph;
  });
}

describe('JSON-LD', () => {
  test('tells of the dialogue, its meetings and its question', async () => {
    const { '@graph': graph } = await jsonLdOf();
    expect(graph.map((node) => node['@type'])).toEqual(['Event', 'Question']);
    expect(graph[0]).toMatchObject({
      startDate: '2026-10-07T22:00:00.000Z',
      eventStatus: 'https://schema.org/EventScheduled',
      organizer: {
        '@type': 'GovernmentOrganization',
        name: 'Vikens kommun',
        department: { name: 'Tekniska nämnden' },
      },
    });
    expect(graph[0]?.subEvent).toEqual([
      expect.objectContaining({
        startDate: '2026-12-03T17:00:00.000Z',
        endDate: '2026-12-03T19:00:00.000Z',
        location: expect.objectContaining({
          '@type': 'Place',
          name: 'Österåsskolan, Skolgatan 2',
        }) as unknown,
        eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      }),
    ]);
    expect(graph[1]).toMatchObject({ name: 'Var är vägen otrygg?' });
  });

  test('a cancelled dialogue cancels its meetings too', async () => {
    const { '@graph': graph } = await jsonLdOf(sampleDialogue({ cancelledAt: '2026-11-01T08:00:00.000Z' }));
    expect(graph[0]).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
    expect(graph[0]?.subEvent?.[0]).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
  });

  test('says nothing of what is not known', async () => {
    const { '@graph': graph } = await jsonLdOf(
      sampleDialogue({ opensAt: undefined, question: undefined, steps: [] }),
    );
    expect(graph).toEqual([]);
  });
});
