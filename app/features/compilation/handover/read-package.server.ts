import { pickOptional, pickText, type LocalText } from '~/i18n/localized';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import type { ConcludedDialogue } from '../conclusions/read-conclusions.server';
import { findContributions } from '../contribution.queries.server';
import { findWordings } from '../input/contribution-changes.queries.server';
import type { ShownContribution } from '../input/read-input-page.server';
import { composeHandover } from './compose-handover.server';
import type { Handover, HandoverCategory, HandoverContent } from './handover';
import { findHandoverContent, findHandovers } from './handover.queries.server';

/** A category as it is shown. */
export interface ShownHandoverCategory extends Pick<HandoverCategory, 'id' | 'kind' | 'numbers'> {
  title: LocalText;
  said: LocalText | null;
  conclusion: LocalText | null;
}

/** A package in the reader's language. */
export interface HandoverPackage extends Pick<
  HandoverContent,
  'level' | 'opensAt' | 'closesAt' | 'methods' | 'participants' | 'sources' | 'counts'
> {
  /** Null while it is not handed over. */
  handover: Handover | null;
  title: LocalText;
  question: LocalText | null;
  purpose: LocalText | null;
  meetings: readonly { title: LocalText; day: string; attended: number | null }[];
  categories: readonly ShownHandoverCategory[];
  notReached: LocalText | null;
  contributions: readonly ShownContribution[];
}

/**
 * Reads a package as it was handed over, or as it would be now. What has been hidden since is hidden here too: a package that was made before does not go on telling what
 * the law forbids.
 *
 * @returns null when none has that version
 */
export async function readPackage(
  db: Database,
  dialogue: ConcludedDialogue,
  { version, language }: { version: number | 'utkast'; language: string },
): Promise<HandoverPackage | null> {
  if (version === 'utkast')
    return show(db, dialogue.id, await composeHandover(db, dialogue), { handover: null, language });
  const handover = (await findHandovers(db, dialogue.id)).find((one) => one.version === version);
  const content = await findHandoverContent(db, dialogue.id, version);
  return handover === undefined || content === null
    ? null
    : show(db, dialogue.id, content, { handover, language });
}

async function show(
  db: Database,
  dialogueId: Id,
  content: HandoverContent,
  { handover, language }: { handover: Handover | null; language: string },
): Promise<HandoverPackage> {
  const source = content.sourceLanguage;
  return {
    level: content.level,
    opensAt: content.opensAt,
    closesAt: content.closesAt,
    methods: content.methods,
    participants: content.participants,
    sources: content.sources,
    counts: content.counts,
    handover,
    title: pickText(content.title, language, source),
    question: pickOptional(content.question, language, source),
    purpose: pickOptional(content.purpose, language, source),
    meetings: content.meetings.map(({ title, ...meeting }) => ({
      ...meeting,
      title: pickText(title, language, source),
    })),
    categories: content.categories.map(({ title, said, conclusion, ...category }) => ({
      ...category,
      title: pickText(title, language, source),
      said: pickOptional(said, language, source),
      conclusion: pickOptional(conclusion, language, source),
    })),
    notReached: pickOptional(content.notReached, language, source),
    contributions: await wordContributions(db, dialogueId, content, language),
  };
}

/** What was said, in the wording that stood then. */
async function wordContributions(
  db: Database,
  dialogueId: Id,
  content: HandoverContent,
  language: string,
): Promise<readonly ShownContribution[]> {
  const now = new Map((await findContributions(db, dialogueId)).map((one) => [one.id, one]));
  const corrected = content.contributions.filter(({ id, wording }) => now.get(id)?.wording !== wording);
  const earlier = await findWordings(
    db,
    corrected.map(({ id }) => id),
  );
  return content.contributions.map((one): ShownContribution => {
    const stands = now.get(one.id);
    const hidden = one.hidden ?? stands?.hidden?.reason ?? null;
    const then = earlier.get(one.id)?.find(({ version }) => version === one.wording)?.text;
    return {
      id: one.id,
      number: one.number,
      source: one.source,
      meeting: one.meeting === null ? null : pickText(one.meeting, language, content.sourceLanguage),
      saidOn: one.saidOn,
      text: hidden === null ? { text: then ?? stands?.text ?? '', language: one.language } : null,
      hidden,
      categories: content.categories
        .filter(({ numbers }) => numbers.includes(one.number))
        .map(({ id }) => id),
      coders: [],
      isWithout: false,
    };
  });
}
