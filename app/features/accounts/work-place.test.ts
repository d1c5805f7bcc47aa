import { describe, expect, test } from 'vitest';

import type { staffRoles } from './role';
import { placesFor } from './work-place';

const everywhere = (role: (typeof staffRoles)[number]) => [{ role, dialogueId: null }];

describe('the ways through the workspace', () => {
  test.each([
    ['officer', ['start', 'dialogues', 'meetings', 'codes', 'accessibility', 'guide']],
    ['representative', ['start', 'dialogues', 'guide']],
    ['communicator', ['start', 'dialogues', 'meetings', 'accessibility', 'mail', 'guide']],
    ['moderator', ['start', 'dialogues', 'guide']],
    [
      'administrator',
      [
        'start',
        'dialogues',
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
      'meetings',
      'codes',
      'guide',
    ]);
    expect(placesFor([{ role: 'administrator', dialogueId: 'skolvagen' }])).toEqual([
      'start',
      'dialogues',
      'codes',
      'guide',
    ]);
  });

  test('lead who has no role nowhere', () => {
    expect(placesFor([])).toEqual([]);
  });
});
