import './principles-page.css';

import { useTranslation } from 'react-i18next';

import type { LocalText } from '~/i18n/localized';
import { Paragraphs, useLanguage } from '~/i18n/use-language';
import { PageContents } from '~/ui/page-contents/page-contents';
import { Staircase } from '~/ui/staircase/staircase';
import { TextPage, TextSection } from '~/ui/text-page/text-page';

import { ContactList } from './contact-list';
import { TwoTimes } from './two-times';

interface PrinciplesPageProps {
  /** The place in running text. */
  place: string;
  /** How many steps the kommun's ladder has. */
  ladder: number;
  contact: { email: string; phone: string };
  /** What the kommun says first, in its own words. */
  introduction: LocalText | null;
}

/** The parts of the page, in order, each with its place in the address. */
const sections = {
  five: 'principer',
  yes: 'fyra-ja',
  no: 'nar-inte',
  times: 'cirkel-och-triangel',
  reach: 'niva',
  result: 'resultat',
  roles: 'ansvar',
  kinds: 'brukardialog',
  hold: 'kontakt',
} as const;

const sectionNames = Object.keys(sections) as (keyof typeof sections)[];

const principles = ['owned', 'influence', 'groups', 'trust', 'competence'] as const;
const questions = ['question', 'representatives', 'clear', 'used'] as const;
const reasonsNot = [
  'decided',
  'opinion',
  'fixed',
  'oneGroup',
  'late',
  'feedback',
  'staff',
  'wrong',
  'unanswerable',
  'looks',
] as const;
const steps = ['compile', 'participants', 'body', 'everyone'] as const;
const roles = ['council', 'committee', 'representatives', 'officers', 'you'] as const;

/** What the kommun holds itself to when it holds a dialogue, and what residents can hold it to. */
export function PrinciplesPage({ place, ladder, contact, introduction }: PrinciplesPageProps) {
  const { t } = useTranslation('principles');
  const { tag } = useLanguage();
  return (
    <TextPage
      title={t('title')}
      lead={t('lead', { place })}
      aside={
        <PageContents
          label={t('contents')}
          sections={sectionNames.map((name) => ({ id: sections[name], heading: t(`${name}.heading`) }))}
        />
      }
    >
      {introduction === null ? null : <Paragraphs of={introduction} className="text-section stack" />}
      <TextSection id={sections.five} heading={t('five.heading')}>
        <ol className="plain-list principles">
          {principles.map((key) => (
            <li key={key}>
              <h3>{t(`five.${key}.heading`)}</h3>
              <p>{t(`five.${key}.text`)}</p>
            </li>
          ))}
        </ol>
      </TextSection>
      <TextSection id={sections.yes} heading={t('yes.heading')}>
        <p>{t('yes.text')}</p>
        <ol className="plain-list four-yes">
          {questions.map((key) => (
            <li key={key}>
              {t(`yes.${key}`)} <strong>{t('yes.answer')}</strong>
            </li>
          ))}
        </ol>
      </TextSection>
      <TextSection id={sections.no} heading={t('no.heading')}>
        <p>{t('no.text')}</p>
        <ul>
          {reasonsNot.map((key) => (
            <li key={key}>{t(`no.${key}`)}</li>
          ))}
        </ul>
      </TextSection>
      <TwoTimes id={sections.times} />
      <TextSection id={sections.reach} heading={t('reach.heading')}>
        <Staircase count={ladder} standing={2} size="small" />
        <p>{t('reach.text')}</p>
        <p>
          <a href={`/${tag}/trappan`}>{t('reach.link')}</a>
        </p>
      </TextSection>
      <TextSection id={sections.result} heading={t('result.heading')}>
        <ol className="plain-list way">
          {steps.map((key) => (
            <li key={key}>
              <h3>{t(`result.${key}.heading`)}</h3>
              <p>{t(`result.${key}.text`)}</p>
            </li>
          ))}
        </ol>
        <p>
          <a href={`/${tag}/resultat`}>{t('result.link')}</a>
        </p>
      </TextSection>
      <TextSection id={sections.roles} heading={t('roles.heading')}>
        <dl className="roles">
          {roles.map((key) => (
            <div key={key}>
              <dt>{t(`roles.${key}.name`)}</dt>
              <dd>{t(`roles.${key}.text`)}</dd>
            </div>
          ))}
        </dl>
      </TextSection>
      <TextSection id={sections.kinds} heading={t('kinds.heading')}>
        <p>{t('kinds.resident', { place })}</p>
        <p>{t('kinds.user')}</p>
      </TextSection>
      <TextSection id={sections.hold} heading={t('hold.heading')}>
        <p>{t('hold.text')}</p>
        <ContactList contact={contact} />
      </TextSection>
    </TextPage>
  );
}
