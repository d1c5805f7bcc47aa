import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { lastDayUntil } from '~/features/dialogues/public-part';
import { Content, Paragraphs, useFormat } from '~/i18n/use-language';
import { dayOf } from '~/platform/clock';

import type { HandoverPackage } from './read-package.server';

/** What the dialogue was: why it was held, how far views reached, when, how, and how many took part. */
export function PackageFacts({ content }: { content: HandoverPackage }) {
  const { t } = useTranslation(['compilation', 'ladder', 'methods']);
  const format = useFormat();
  const { question, purpose, level, opensAt, closesAt, methods, meetings, participants } = content;
  const days = [
    opensAt === null ? null : dayOf(opensAt),
    closesAt === null ? null : lastDayUntil(closesAt),
  ].flatMap((day) => (day === null ? [] : format.day(day)));
  return (
    <section className="package__part" aria-labelledby="om">
      <h2 id="om">{t('compilation:package.about')}</h2>
      <dl className="package__facts">
        {purpose === null ? null : (
          <Fact label={t('compilation:package.purpose')}>
            <Paragraphs of={purpose} />
          </Fact>
        )}
        {question === null ? null : (
          <Fact label={t('compilation:package.question')}>
            <Content of={question} />
          </Fact>
        )}
        <Fact label={t('compilation:package.level')}>
          <p>
            <strong>{t(`ladder:levels.${level}.name`)}.</strong> {t(`ladder:levels.${level}.promise`)}
          </p>
        </Fact>
        {days.length === 0 ? null : <Fact label={t('compilation:package.time')}>{days.join(' – ')}</Fact>}
        {methods.length === 0 ? null : (
          <Fact label={t('compilation:package.methods')}>
            {format.list(methods.map((method) => t(`methods:${method}.name`)))}
          </Fact>
        )}
        {meetings.length === 0 ? null : (
          <Fact label={t('compilation:package.meetings')}>
            <ul className="plain-list">
              {meetings.map(({ title, day, attended }) => (
                <li key={`${day} ${title.text}`}>
                  <Content of={title} />, {format.day(day)}
                  {attended === null ? '' : `: ${t('compilation:package.attended', { count: attended })}`}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {participants === null ? null : (
          <Fact label={t('compilation:package.participants')}>{format.number(participants)}</Fact>
        )}
        <Fact label={t('compilation:package.input')}>
          <Sources content={content} />
        </Fact>
      </dl>
    </section>
  );
}

function Sources({ content: { sources, counts } }: { content: HandoverPackage }) {
  const { t } = useTranslation('compilation');
  const format = useFormat();
  return (
    <ul className="plain-list">
      {sources.map(({ source, count }) => (
        <li key={source}>
          {t('package.source', { source: t(`sources.${source}`), number: format.number(count) })}
        </li>
      ))}
      <li>{t('package.sorted', { coded: format.number(counts.coded), all: format.number(counts.all) })}</li>
    </ul>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
