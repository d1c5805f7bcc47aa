import { randomUUID } from 'node:crypto';

import { offeredTerms } from '~/features/dialogues/offered-terms';
import { readTerms, type ListedTerm } from '~/features/dialogues/read-terms.server';
import type { Language } from '~/i18n/language';
import { pickText, type LocalText } from '~/i18n/localized';
import type { LoadContext } from '~/load-context';
import { dayOf } from '~/platform/clock';
import { guardForm, stampForm } from '~/platform/form-guard.server';
import { createRateLimit, type RateLimit } from '~/platform/rate-limit.server';
import type { FormFields } from '~/platform/read-form.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import {
  isEvaluationOpen,
  parseEvaluation,
  readTypedEvaluation,
  type EvaluationProblem,
  type TypedEvaluation,
} from './evaluation';
import { dialogueOfToken, tokenFingerprint } from './evaluation-link.server';
import {
  findEvaluated,
  findInvitation,
  findRound,
  findRoundByCode,
  insertAnswer,
  takeInvitation,
} from './evaluation.queries.server';

/** A whole hall may answer from one network; a program may not fill the table. */
const evaluationLimit = createRateLimit({ times: 300, seconds: 60 * 60 });

const formKind = 'evaluation';

/** What an address leads to. */
export interface EvaluationTarget {
  dialogueId: Id;
  slug: string;
  title: LocalText;
  /** `answered`: by this link. `closed`: nobody can answer any more. */
  standing: 'open' | 'answered' | 'closed';
  areas: readonly ListedTerm[];
}

/** What a link, or the code of a room, leads to; null when it leads nowhere. */
export async function readEvaluationTarget(
  db: Database,
  code: string,
  language: Language,
): Promise<EvaluationTarget | null> {
  const ofToken = dialogueOfToken(code);
  const used = ofToken === null ? false : await findInvitation(db, tokenFingerprint(code));
  if (used === null) return null;
  const round = await (ofToken === null ? findRoundByCode(db, code.toLowerCase()) : findRound(db, ofToken));
  const dialogue = round === null ? null : await findEvaluated(db, round.dialogue_id);
  if (round === null || dialogue === null) return null;
  const { area } = await readTerms(db, language);
  return {
    dialogueId: round.dialogue_id,
    slug: dialogue.slug,
    title: pickText(dialogue.title, language.tag, dialogue.sourceLanguage),
    standing: used ? 'answered' : isEvaluationOpen(round) ? 'open' : 'closed',
    areas: offeredTerms(area),
  };
}

/** The stamp of an empty form. */
export function stampEvaluation({ secrets }: Pick<LoadContext, 'secrets'>): string {
  return stampForm(secrets, formKind);
}

/** What became of an answer. */
export type AnsweredEvaluation =
  | { kind: 'answered' }
  | {
      kind: 'refused';
      status: 422 | 429;
      problems: readonly EvaluationProblem[];
      typed: TypedEvaluation;
      stamp: string;
    };

type AnswerContext = Pick<LoadContext, 'db' | 'secrets' | 'clock' | 'network'>;

/**
 * Receives what a participant answers. By a link once, however often it is sent; in a room each form once.
 *
 * Nothing ties an answer to a link: its id is random, and of the time only the day is kept.
 */
export async function answerEvaluation(
  form: FormFields,
  { code, target, language }: { code: string; target: EvaluationTarget; language: string },
  { db, secrets, clock, network }: AnswerContext,
  limit: RateLimit = evaluationLimit,
): Promise<AnsweredEvaluation> {
  if (target.standing !== 'open') return { kind: 'answered' };
  const typed = readTypedEvaluation(form);
  const back = (status: 422 | 429, problem: EvaluationProblem, isStale = false): AnsweredEvaluation => ({
    ...{ kind: 'refused', status, problems: [problem], typed },
    stamp: isStale ? stampForm(secrets, formKind) : (form.get('stamp') ?? ''),
  });
  const parsed = parseEvaluation(
    typed,
    target.areas.map(({ slug }) => slug),
  );
  const guard = guardForm(secrets, formKind, form);
  const isStale = guard.kind === 'refused' && guard.code === 'stale';
  if (parsed.kind === 'wrong') return back(422, parsed.problem, isStale);
  if (guard.kind === 'refused')
    return back(422, { field: null, code: isStale ? 'stale' : 'looks-automatic' }, isStale);
  if (!(await limit.allows(network))) return back(429, { field: null, code: 'too-many' });
  const isLink = dialogueOfToken(code) !== null;
  await db.transaction().execute(async (trx) => {
    // Of a link that is used twice at once, the second finds it used.
    if (isLink && !(await takeInvitation(trx, tokenFingerprint(code)))) return;
    // A form of a room that is sent twice has one id; it is made of the form's own key, which is kept nowhere.
    const id = isLink ? randomUUID() : secrets.hash('evaluation-answer', guard.key);
    const row = { id, dialogueId: target.dialogueId, today: dayOf(clock()), language };
    await insertAnswer(trx, row, parsed.given);
  });
  return { kind: 'answered' };
}
