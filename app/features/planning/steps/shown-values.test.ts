import { describe, expect, test } from 'vitest';

import { draftOf } from '../../../../tests/support/draft-of';

import { shownValues } from './shown-values';

const facts = { source: 'sv', freshId: 'new', asksForPromise: false };

describe('the step about days', () => {
  const asksWhenParticipantsAreTold = (values: Record<string, unknown>) =>
    shownValues.time(draftOf(values), facts).some(({ field }) => field.name === 'participantsToldOn');

  test('asks when participants are told first, but not where there is nothing to take part in', () => {
    expect(asksWhenParticipantsAreTold({})).toBe(true);
    expect(asksWhenParticipantsAreTold({ proposedLevel: 'consult' })).toBe(true);
    expect(asksWhenParticipantsAreTold({ proposedLevel: 'inform' })).toBe(false);
  });

  test('shows a day that was promised before the level became information, so that it can be taken back', () => {
    const promised = { proposedLevel: 'inform', participantsToldOn: '2026-12-10' };
    expect(asksWhenParticipantsAreTold(promised)).toBe(true);
  });
});
