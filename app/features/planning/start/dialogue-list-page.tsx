import './dialogue-list-page.css';

import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { WorkFrame } from '~/features/accounts/work-frame';
import { informationTime } from '~/features/dialogues/information-time';
import { Content, useFormat, useLanguage } from '~/i18n/use-language';
import { dayOf } from '~/platform/clock';

import { sectionPath } from '../open-dialogue/open-dialogue';
import { WorkStateMark } from '../open-dialogue/work-state-mark';
import { WaitingPlans } from '../waiting/waiting-plans';
import type { WorkList } from './read-dialogue-list.server';
import type { WorkGroup, WorkListLine } from './work-list';

interface DialogueListPageProps {
  work: WorkActor;
  list: WorkList;
  mayStart: boolean;
}

/** Every dialogue that whoever looks works on, by where it stands. */
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
      {list.groups.length === 0 ? <p className="soft">{t('list.none')}</p> : null}
      {list.groups.length > 1 ? <Jump groups={list.groups} /> : null}
      {list.groups.map((group) => (
        <Group key={group.name} {...group} />
      ))}
    </WorkFrame>
  );
}

/** The groups, as links to them. */
function Jump({ groups }: { groups: readonly WorkGroup[] }) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  return (
    <nav className="work-jump no-print" aria-label={t('list.jump')}>
      <ul className="plain-list work-jump__groups">
        {groups.map(({ name, lines }) => (
          <li key={name}>
            <a href={`#${name}`}>
              {t(`list.groups.${name}`)} ({format.number(lines.length)})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Group({ name, lines }: WorkGroup) {
  const { t } = useTranslation(['planning', 'dialogues']);
  const { tag } = useLanguage();
  const time = useTime();
  return (
    <section className="stack" aria-labelledby={name}>
      <h2 id={name}>{t(`planning:list.groups.${name}`)}</h2>
      <ul className="plain-list work-dialogues">
        {lines.map((line) => (
          <li key={line.slug}>
            <a href={sectionPath(tag, line.slug)}>
              <Content of={line.title} />
            </a>
            <span className="work-dialogues__marks">
              {line.kind === 'user' ? <span>{t('dialogues:kinds.user')}</span> : null}
              {line.isInformation ? <span>{t('dialogues:information.mark')}</span> : null}
              {line.state === 'cancelled' ? <WorkStateMark state={line.state} /> : <span>{time(line)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** When a dialogue opens, closes or closed; nothing of one that is still planned from within. */
function useTime(): (line: WorkListLine) => string {
  const { t } = useTranslation('dialogues');
  const format = useFormat();
  return ({ state, isInformation, opensAt, lastDay }) => {
    if (state === 'draft') return '';
    if (isInformation) return informationTime(t, { state, timing: { opensAt, lastDay } }, format.day);
    if (state === 'planned')
      return opensAt === null
        ? t('timing.opensLater')
        : t('timing.opens', { day: format.day(dayOf(opensAt)) });
    if (lastDay === null) return state === 'open' ? t('timing.openEnded') : '';
    return t(state === 'open' ? 'timing.openUntil' : 'timing.closed', { day: format.day(lastDay) });
  };
}
