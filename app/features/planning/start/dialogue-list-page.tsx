import './dialogue-list-page.css';

import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { WorkFrame } from '~/features/accounts/work-frame';
import { Content, useLanguage } from '~/i18n/use-language';

import { sectionPath } from '../open-dialogue/open-dialogue';
import { WorkStateMark } from '../open-dialogue/work-state-mark';
import { WaitingPlans } from '../waiting/waiting-plans';
import type { WorkList, WorkListLine } from './read-dialogue-list.server';

interface DialogueListPageProps {
  work: WorkActor;
  list: WorkList;
  mayStart: boolean;
}

/** Every dialogue that whoever looks works on: what is being planned first. */
export function DialogueWorkListPage({ work, list, mayStart }: DialogueListPageProps) {
  const { t } = useTranslation('planning');
  const { tag } = useLanguage();
  return (
    <WorkFrame actor={work} current="dialogues" title={t('list.title')} lead={t('list.lead')}>
      {mayStart ? (
        <p>
          <a className="action" href={`/${tag}/arbete/dialoger/ny`}>
            {t('list.new')}
          </a>
        </p>
      ) : null}
      <WaitingPlans plans={list.waiting} />
      <Group id="utkast" heading={t('list.drafts')} none={t('list.noDrafts')} lines={list.drafts} />
      <Group id="pagar" heading={t('list.current')} none={t('list.noCurrent')} lines={list.current} />
      <Group id="klara" heading={t('list.ended')} none={t('list.noEnded')} lines={list.ended} />
    </WorkFrame>
  );
}

function Group({
  id,
  heading,
  none,
  lines,
}: {
  id: string;
  heading: string;
  none: string;
  lines: readonly WorkListLine[];
}) {
  const { t } = useTranslation('dialogues');
  const { tag } = useLanguage();
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {lines.length === 0 ? (
        <p className="soft">{none}</p>
      ) : (
        <ul className="plain-list work-dialogues">
          {lines.map(({ slug, title, kind, state, isInformation }) => (
            <li key={slug}>
              <a href={sectionPath(tag, slug)}>
                <Content of={title} />
              </a>
              <span className="work-dialogues__marks">
                {kind === 'user' ? <span>{t('kinds.user')}</span> : null}
                {isInformation ? <span>{t('information.mark')}</span> : null}
                <WorkStateMark state={state} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
