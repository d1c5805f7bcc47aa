import type { TFunction } from 'i18next';

import type { Format } from '~/i18n/format';
import type { LoadContext } from '~/load-context';
import type { FormFields } from '~/platform/read-form.server';
import type { Database } from '~db/client';

import type { StaffActor } from '../actor';
import type { KeyDone, ShownKey } from './keys-page';
import { readOwnKeys, removeKey, renameKey } from './manage-keys.server';

/** One's own keys as they are shown. */
export async function readKeysShown(
  db: Database,
  actor: StaffActor,
  { t, format }: { t: TFunction; format: Format },
): Promise<readonly ShownKey[]> {
  const keys = await readOwnKeys(db, actor);
  return keys.map(({ id, name, createdAt, lastUsedAt }) => ({
    id,
    name: name === '' ? t('passkey:keys.unnamed') : name,
    created: format.instant(createdAt),
    lastUsed: lastUsedAt === null ? null : format.instant(lastUsedAt),
  }));
}

/** One of one's own keys; null when one has none such. */
export async function readKeyShown(
  db: Database,
  actor: StaffActor,
  id: string,
  t: TFunction,
): Promise<{ id: string; name: string } | null> {
  const key = (await readOwnKeys(db, actor)).find((one) => one.id === id);
  if (key === undefined) return null;
  return { id, name: key.name === '' ? t('passkey:keys.unnamed') : key.name };
}

const doneBySlug: Readonly<Record<string, KeyDone>> = {
  tillagd: 'added',
  omdopt: 'renamed',
  borttagen: 'removed',
};

/** What an address says has just been done. */
export function readKeyDone(slug: string | null): KeyDone | null {
  return (slug === null ? undefined : doneBySlug[slug]) ?? null;
}

/** Does what the form of a key asks for. */
export function changeKey(
  db: Database,
  context: Pick<LoadContext, 'secrets' | 'clock' | 'kommun'>,
  actor: StaffActor,
  { id, form }: { id: string; form: FormFields },
) {
  return form.get('vad') === 'ta-bort'
    ? removeKey(db, context, actor, id)
    : renameKey(db, context, actor, { id, name: form.get('namn') ?? '' });
}
