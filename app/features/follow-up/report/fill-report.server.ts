import { readConclusions } from '~/features/compilation/conclusions/read-conclusions.server';
import type { WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { changeDraft } from '~/features/planning/draft/change-draft.server';
import { textOf, versionOf, type Draft } from '~/features/planning/draft/draft';
import type { Writing } from '~/features/planning/draft/save-draft-form.server';
import { readResult } from '~/features/results/read-result.server';
import { formatFor } from '~/i18n/format';
import { getT, languageOrSource } from '~/i18n/i18n.server';
import { pickText } from '~/i18n/localized';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';

import { summariseEvaluation } from '../evaluation/read-evaluation.server';
import { readCounted } from '../figures/read-counted.server';
import { reportFields, reportTexts } from '../follow-up-fields';
import { readFollowUpDraft } from '../read-follow-up.server';
import { draftReport, type ReportFacts } from './draft-report';

/**
 * Writes a first text in every part of the report that has none, of all that is known: plan, conclusions, decisions, actions, evaluation and figures. What someone has
 * written is left alone.
 *
 * @returns how many parts were written
 */
export function fillReport(
  db: Database,
  dialogue: WorkDialogue,
  { actor, now, secrets }: Writing,
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const language = languageOrSource(dialogue.sourceLanguage);
    const draft = await readFollowUpDraft(trx, dialogue);
    const format = formatFor(language);
    const facts = await readFacts(trx, dialogue, draft, now, (day) => format.day(day));
    const texts = draftReport(facts, { t: getT(language.tag), format });
    const changes = reportTexts
      .filter((text) => textOf(draft, reportFields[text], draft.source) === null && texts[text] !== '')
      .map((text) => {
        const field = reportFields[text].name;
        const value = { text: texts[text].slice(0, 10_000), of: null };
        return { field, item: draft.source, seen: versionOf(draft, field, draft.source), value };
      });
    if (changes.length === 0) return 0;
    // Of two who press the button at once, the second finds the parts written and changes nothing.
    const outcome = await changeDraft(trx, dialogue.id, changes, { by: actor.accountId, now });
    if (outcome.kind === 'conflict' || outcome.changed.length === 0) return 0;
    await writeAudit(trx, secrets, {
      at: toInstant(now),
      actor: actor.accountId,
      action: 'draft.changed',
      subject: dialogue.id,
      detail: { values: outcome.changed.join(' ') },
    });
    return outcome.changed.length;
  });
}

async function readFacts(
  db: Database,
  dialogue: WorkDialogue,
  draft: Draft,
  now: Date,
  sayDay: (day: string) => string,
): Promise<ReportFacts> {
  const source = dialogue.sourceLanguage;
  const [conclusions, page, { answered, questions }, { sources }] = await Promise.all([
    readConclusions(db, dialogue),
    readResult(db, dialogue.slug, { language: source, now }),
    summariseEvaluation(db, dialogue.id),
    readCounted(db, dialogue),
  ]);
  const concluded = conclusions
    .filter(({ said }) => Object.keys(said).length > 0)
    .map(({ title, said, conclusion }) => ({
      title: pickText(title, source, source).text,
      said: pickText(said, source, source).text,
      conclusion: pickText(conclusion, source, source).text,
    }));
  const published = (page?.result.themes ?? []).map(({ title, said, response }) => ({
    ...{ title: title.text, said: said.text, conclusion: response.text },
  }));
  return {
    draft,
    level: dialogue.level,
    themes: concluded.length > 0 ? concluded : published,
    decisions: (page?.result.decisions ?? []).map(({ body, decidedOn, outcome, grounds }) => ({
      body: body?.name.text ?? null,
      day: decidedOn === null ? null : sayDay(decidedOn),
      outcome: outcome.text,
      grounds: grounds?.text ?? null,
    })),
    actions: (page?.result.actions ?? []).map(({ title, responsible, state }) => ({
      ...{ title: title.text, responsible: responsible.text, state },
    })),
    ...{ answered, questions },
    contributions: sources.reduce((sum, { count }) => sum + count, 0),
  };
}
