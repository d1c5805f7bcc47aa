import { describe, expect, test } from 'vitest';

import { demoCalendar } from '~/features/kommun/fill-demo.server';
import { demoDrafts } from '~db/seeds/demo/plans/drafts';

import { toChanges } from './fill-demo-plans.server';
import { planFields } from './plan/plan-fields';

const now = new Date('2026-11-23T09:00:00.000Z');
const fields = new Map(Object.values(planFields).map((field) => [field.name, field]));

describe('a plan of the demo', () => {
  test.each(demoDrafts)('$slug says only what can be typed in a plan', ({ plan }) => {
    const { officer, representative } = plan(demoCalendar(now));
    for (const { field: name, value } of [...toChanges(officer), ...toChanges(representative)]) {
      const field = fields.get(name);
      if (field === undefined) throw new Error(`no field ${name}`);
      const isText = field.shape === 'languages' || field.shape === 'texts-of-things';
      const kept = field.schema.parse(isText ? (value as { text: unknown }).text : value);
      expect(field.read(field.show(kept as never))).toEqual({ kind: 'value', value: kept });
    }
  });
});
