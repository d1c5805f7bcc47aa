import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { DialogueFrame } from '~/features/planning/open-dialogue/dialogue-frame';
import type { OpenDialogue } from '~/features/planning/open-dialogue/open-dialogue';
import { useFormat, useLanguage, useLanguageName } from '~/i18n/use-language';
import { DataTable } from '~/ui/data-table/data-table';

import type { TargetLanguage } from './read-translation.server';
import { FromListLine } from './translation-counts';
import { translationPath } from './translation-path';

interface TranslationsPageProps {
  work: WorkActor;
  open: OpenDialogue;
  targets: readonly TargetLanguage[];
}

/** The languages that a dialogue can be translated into, and how far each has come. */
export function TranslationsPage({ work, open, targets }: TranslationsPageProps) {
  const { t } = useTranslation('translation');
  const { tag: language } = useLanguage();
  const format = useFormat();
  const nameOf = useLanguageName();
  const texts = targets[0]?.counts.texts ?? 0;
  return (
    <DialogueFrame
      work={work}
      open={open}
      current="translate"
      title={t('list.title')}
      lead={texts === 0 ? t('list.nothing') : t('list.lead')}
    >
      {texts === 0 ? null : (
        <DataTable
          id="sprak"
          caption={t('list.caption', { count: texts })}
          isCaptionSeen
          head={[t('list.language'), t('list.done'), t('list.stale'), t('list.missing'), t('list.wordsLeft')]}
          rows={targets.map(({ tag, counts: { done, stale, missing, wordsLeft } }) => ({
            key: tag,
            cells: [
              <a key="name" href={translationPath(language, open.slug, { target: tag })}>
                {nameOf(tag)}
              </a>,
              format.number(done),
              format.number(stale),
              format.number(missing),
              format.number(wordsLeft),
            ],
          }))}
        />
      )}
      <FromListLine count={Math.max(0, ...targets.map(({ fromList }) => fromList))} />
    </DialogueFrame>
  );
}
