import { expect, test } from 'vitest';

import { eachDatabase } from '../../../../tests/support/database';
import { openPlan } from '../../../../tests/support/sample-plan';

eachDatabase((db) => {
  test('each plan has an address of its own, which is no other page’s', async () => {
    const slugs: string[] = [];
    for (const title of ['Ny', 'Ny', 'Torget', 'Torget', '؟!'])
      slugs.push((await openPlan(db(), title)).dialogue.slug);
    expect(slugs).toEqual(['ny-dialog', 'ny-dialog-2', 'torget', 'torget-2', 'dialog']);
  });
});
