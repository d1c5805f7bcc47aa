import './translation-page.css';

import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { keyOf } from '~/features/planning/draft/draft';
import type { DraftForm } from '~/features/planning/draft/draft-form';
import { DraftErrors } from '~/features/planning/draft/draft-inputs';
import { DialogueFrame } from '~/features/planning/open-dialogue/dialogue-frame';
import type { OpenDialogue } from '~/features/planning/open-dialogue/open-dialogue';
import { useLanguage, useLanguageName } from '~/i18n/use-language';
import { Receipt } from '~/ui/receipt/receipt';

import type { ReadTranslation, ShownTranslation } from './read-translation.server';
import { itemOf, translatablePartNames } from './translatable';
import { FromListLine, TranslationCountsLine, WholeReadability } from './translation-counts';
import { TranslationForm } from './translation-form';
import { translationPath } from './translation-path';
import { TranslationRow } from './translation-row';
import { useTranslationWords } from './use-translation-words';

interface TranslationPageProps extends ReadTranslation {
  work: WorkActor;
  open: OpenDialogue;
  /** Whether only what is missing or stale is shown. */
  onlyLeft: boolean;
  /** What has just been done. */
  receipt: 'saved' | 'unchanged' | 'recounted' | null;
}

/** Where a dialogue's texts are translated, each beside its source. */
export function TranslationPage(props: TranslationPageProps) {
  const { work, open, source, target, texts, counts, fromList, form, onlyLeft, receipt } = props;
  const { t } = useTranslation(['translation', 'draft']);
  const nameOf = useLanguageName();
  const words = useTranslationWords(texts, target);
  const shown = texts.filter(({ field, thing }) => keyOf(field, itemOf(thing, target)) in form.seen);
  return (
    <DialogueFrame
      work={work}
      open={open}
      current="translate"
      within
      title={t('translation:page.title', { language: nameOf(target) })}
      lead={t('translation:page.lead', { source: nameOf(source), language: nameOf(target) })}
      top={
        <>
          {receipt === null ? null : <TranslationReceipt receipt={receipt} />}
          <DraftErrors form={form} words={words} />
        </>
      }
    >
      <div className="stack">
        <TranslationCountsLine counts={counts} />
        <FromListLine count={fromList} />
      </div>
      <ShownChoice slug={open.slug} target={target} onlyLeft={onlyLeft} />
      <WholeReadability texts={shown} form={form} source={source} target={target} />
      {shown.length === 0 ? (
        <p>{t(counts.texts === 0 ? 'translation:list.nothing' : 'translation:page.nothingLeft')}</p>
      ) : (
        <TranslationForm slug={open.slug} target={target} form={form} onlyLeft={onlyLeft}>
          {translatablePartNames.map((part) => (
            <Part
              key={part}
              {...{ source, target, form, words }}
              name={part}
              texts={shown.filter((text) => text.part === part)}
            />
          ))}
        </TranslationForm>
      )}
    </DialogueFrame>
  );
}

function TranslationReceipt({ receipt }: { receipt: NonNullable<TranslationPageProps['receipt']> }) {
  const { t } = useTranslation(['translation', 'draft']);
  const texts = {
    saved: t('draft:saved'),
    unchanged: t('draft:nothingChanged'),
    recounted: t('translation:page.recounted'),
  };
  return <Receipt>{texts[receipt]}</Receipt>;
}

/** All texts, or only those that are left to do. */
function ShownChoice({ slug, target, onlyLeft }: { slug: string; target: string; onlyLeft: boolean }) {
  const { t } = useTranslation('translation');
  const { tag } = useLanguage();
  const choices = [
    { key: 'all', href: translationPath(tag, slug, { target }), isShown: !onlyLeft },
    { key: 'left', href: translationPath(tag, slug, { target, onlyLeft: true }), isShown: onlyLeft },
  ] as const;
  return (
    <nav className="translation-choice no-print" aria-label={t('page.shown')}>
      <ul className="plain-list">
        {choices.map(({ key, href, isShown }) => (
          <li key={key}>
            <a href={href} aria-current={isShown ? 'true' : undefined}>
              {t(`page.${key}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Part({
  name,
  texts,
  ...row
}: {
  name: (typeof translatablePartNames)[number];
  texts: readonly ShownTranslation[];
  source: string;
  target: string;
  form: DraftForm;
  words: ReturnType<typeof useTranslationWords>;
}) {
  const { t } = useTranslation('translation');
  if (texts.length === 0) return null;
  return (
    <section className="translation-part" aria-labelledby={`del-${name}`}>
      <h2 id={`del-${name}`}>{t(`parts.${name}`)}</h2>
      {name === 'meetings' ? <p className="soft">{t('page.meetingsAtOnce')}</p> : null}
      {texts.map((text) => (
        <TranslationRow key={`${text.field}.${text.thing}`} text={text} {...row} />
      ))}
    </section>
  );
}
