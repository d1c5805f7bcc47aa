import { handOver } from '~/features/compilation/handover/hand-over.server';
import { hideContribution } from '~/features/compilation/input/hide-contribution.server';
import { receiveContributions } from '~/features/compilation/receive-contribution.server';
import { ensureCategory } from '~/features/compilation/sorting/add-category.server';
import { sortMany } from '~/features/compilation/sorting/sort-many.server';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';

import { addAccount } from './add-account';
import { portalNow } from './portal';
import { idsOf } from './sample-input';

/** A dialogue of the demo that nobody has said anything in. */
const slug = 'nya-simhallen-vad-ska-den-innehalla';

/** What residents have said in a dialogue: some of it sorted, some hidden, in two languages, and all of it handed over once. */
export async function prepareInput(db: Database, secrets: Secrets) {
  const { id, source_language: sourceLanguage } = await db
    .selectFrom('dialogue')
    .select(['id', 'source_language'])
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow();
  const dialogue = { id, sourceLanguage };
  const by = await addAccount(db, 'staff', { name: 'Ove Berg' });
  const sorting = { by, now: new Date(portalNow), secrets };
  const said = { dialogueId: id, key: null, source: 'letter' as const, saidOn: '2026-11-20', enteredBy: by };
  await receiveContributions(
    db,
    [
      { ...said, language: 'sv', text: 'Det är för mörkt på kvällen.\nFler lampor!' },
      { ...said, language: 'ar', text: 'نحتاج إلى مزيد من الإضاءة' },
      { ...said, language: 'sv', text: 'Ring Karin om ni vill veta mer.' },
    ],
    sorting.now,
  );
  const [first = '', second = '', hidden = ''] = await idsOf(db, id);
  await db.transaction().execute(async (trx) => {
    for (const [kind, title] of [
      ['theme', 'Belysning'],
      ['theme', 'Trygghet'],
      ['proposal', 'Fler lampor'],
    ] as const)
      await ensureCategory(trx, dialogue, { kind, title }, sorting);
  });
  const category = await db
    .selectFrom('category')
    .select('id')
    .where('dialogue_id', '=', id)
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const choice = { contributionIds: [first], category: category.id, added: { kind: '', title: '' } };
  await sortMany(db, dialogue, choice, sorting);
  await hideContribution(db, id, { id: hidden, reason: 'personal-data' }, sorting);
  await handOver(db, dialogue, { body: 'Kommunstyrelsen', isRead: true, seen: 0 }, sorting);
  return { toSort: second, hiddenInput: hidden };
}

/** The pages of what residents have said, as an officer sees them, each in the state that shows most. */
export function pagesOfSorter({ toSort, hiddenInput }: Awaited<ReturnType<typeof prepareInput>>) {
  const work = `/arbete/dialoger/${slug}`;
  const input = `${work}/underlag`;
  const wrong = (form: Readonly<Record<string, string>> = {}) => ({ status: 422, form });
  const notes = { gor: 'kontrollera', varifran: 'letter', anteckningar: 'Mer ljus\nBänkar', sprak: 'sv' };
  const pages = [
    { name: 'input', path: `${input}?klart=inskrivet&antal=3&fanns=1` },
    { name: 'input, nothing marked', path: input, ...wrong() },
    { name: 'notes, empty', path: `${input}/ny`, ...wrong() },
    { name: 'notes, look over', path: `${input}/ny`, form: notes },
    { name: 'contribution to sort', path: `${input}/${toSort}?klart=sorterat` },
    { name: 'contribution, hidden', path: `${input}/${hiddenInput}?klart=dolt` },
    { name: 'categories, without a name', path: `${work}/kategorier`, ...wrong({ gor: 'lagg-till' }) },
    { name: 'conclusions', path: `${work}/slutsatser?klart=sparat` },
    { name: 'handover, not read', path: `${work}/overlamning`, ...wrong({ gor: 'lamna-over', till: 'KS' }) },
    { name: 'package', path: `${work}/overlamning/1` },
  ];
  return pages.map((page) => ({ as: 'anna' as const, ...page }));
}
