import { expect, test } from 'vitest';

import { eachDatabase } from '../../../tests/support/database';
import { sampleNow as now, sampleDialogue } from '../../../tests/support/sample-dialogue';
import { findPublicDialogues } from './dialogue.queries.server';
import { readDialogue } from './read-dialogue.server';
import { readDocument } from './read-document.server';
import { saveDialogue } from './save-dialogue.server';
import { isPublic } from './visibility';

eachDatabase((db) => {
  test('lists, pages and files let out what the visibility policy lets out, and nothing else', async () => {
    const file = {
      title: { sv: 'Fil' },
      fileName: 'a.txt',
      mediaType: 'text/plain',
      language: 'sv',
      content: Buffer.from('a'),
    };
    const moments = [
      null,
      '2026-11-22T17:59:59.999Z',
      '2026-11-22T18:00:00.000Z',
      '2026-11-22T18:00:00.001Z',
    ];
    for (const [index, moment] of moments.entries()) {
      const record = sampleDialogue({
        slug: `synlig-${index}`,
        publishedAt: moment ?? undefined,
        documents: [file],
      });
      await db()
        .transaction()
        .execute((trx) => saveDialogue(trx, record, { now }));
    }
    const rows = await db()
      .selectFrom('dialogue')
      .select(['slug', 'published_at'])
      .where('slug', 'like', 'synlig-%')
      .execute();
    const instant = now.toISOString();
    const public_ = rows.filter((row) => isPublic(row, instant)).map(({ slug }) => slug);
    const found = (await findPublicDialogues(db(), instant)).map(({ row }) => row.slug);
    expect(found.filter((slug) => slug.startsWith('synlig-')).sort()).toEqual(public_.sort());
    expect(public_).toEqual(['synlig-1', 'synlig-2']);
    for (const { slug } of rows) {
      const page = await readDialogue(db(), slug, { language: 'sv', now });
      expect(page !== null, slug).toBe(public_.includes(slug));
    }
    const files = await db()
      .selectFrom('document')
      .innerJoin('dialogue', 'dialogue.id', 'document.dialogue_id')
      .select(['document.id', 'dialogue.slug'])
      .execute();
    for (const { id, slug } of files)
      expect((await readDocument(db(), id, now)) !== null, slug).toBe(public_.includes(slug));
    expect(files).toHaveLength(moments.length);
  });
});
