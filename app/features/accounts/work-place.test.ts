import { describe, expect, test } from 'vitest';

import type { staffRoles } from './role';
import { placesFor } from './work-place';

const everywhere = (role: (typeof staffRoles)[number]) => [{ role, dialogueId: null }];

describe('the ways through the workspace', () => {
  test.each([
    ['officer', ['start', 'dialogues', 'lessons', 'meetings', 'codes', 'accessibility', 'guide']],
    ['representative', ['start', 'dialogues', 'lessons', 'guide']],
    ['communicator', ['start', 'dialogues', 'lessons', 'meetings', 'accessibility', 'mail', 'guide']],
    ['moderator', ['start', 'dialogues', 'lessons', 'guide']],
    [
      'administrator',
      [
        'start',
        'dialogues',
        'lessons',
        'codes',
        'accessibility',
        'mail',
        'people',
        'erasure',
        'audit',
        'settings',
        'guide',
      ],
    ],
  ] as const)('lead the %s of the portal to what the role is for', (role, places) => {
    expect(placesFor(everywhere(role))).toEqual(places);
  });

  test('lead who has a role in one dialogue to what can be done in one', () => {
    expect(placesFor([{ role: 'officer', dialogueId: 'skolvagen' }])).toEqual([
      'start',
      'dialogues',
      'lessons',
      'meetings',
      'codes',
      'guide',
    ]);
    expect(placesFor([{ role: 'administrator', dialogueId: 'skolvagen' }])).toEqual([
      'start',
      'dialogues',
      'lessons',
      'codes',
      'guide',
    ]);
  });

  test('lead who has no role nowhere', () => {
    expect(placesFor([])).toEqual([]);
  });
});
