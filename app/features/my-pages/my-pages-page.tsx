import './my-pages.css';

import { useTranslation } from 'react-i18next';

import type { OwnReport } from '~/features/kommun/accessibility/report-data.server';
import type { OwnRegistration } from '~/features/meetings/own-registrations.server';
import type { Followed } from '~/features/notifications/following/following';
import { nameTarget } from '~/features/notifications/following/name-target';
import { useTargetHref } from '~/features/notifications/following/use-target-href';
import type { OwnFeedback } from '~/features/results/feedback/own-feedback.server';
import { useFormat, useLanguage } from '~/i18n/use-language';
import { TextPage, TextSection } from '~/ui/text-page/text-page';
import type { SignInMethod } from '~db/schema/session';

import { OwnFeedbackList } from './own-feedback';
import { OwnRegistrations } from './own-registrations';

interface MyPagesPageProps {
  kommun: string;
  /** Null for who signed in by an eID or a code. */
  email: string | null;
  /** How they signed in. */
  method: SignInMethod;
  /** Whether a request of theirs to be erased waits. */
  isErasureAsked: boolean;
  followed: readonly Followed[];
  reports: readonly OwnReport[];
  registrations: readonly OwnRegistration[];
  /** The dialogues that they have taken part in. */
  tookPart: readonly OwnFeedback[];
}

/** What someone follows, has registered for and has sent, and where each stands. */
export function MyPagesPage({ kommun, email, method, isErasureAsked, ...page }: MyPagesPageProps) {
  const { followed, registrations, reports, tookPart } = page;
  const { t } = useTranslation('account');
  const { tag } = useLanguage();
  return (
    <TextPage
      title={t('my.title')}
      lead={
        email === null ? t('my.leadWithoutEmail', { how: t(`methods.${method}`) }) : t('my.lead', { email })
      }
      top={
        <>
          {method === 'code' ? <p className="my-message">{t('my.byCode')}</p> : null}
          {isErasureAsked ? (
            <p className="my-message">
              <a href={`/${tag}/mina-sidor/radera`}>{t('my.erasureAsked')}</a>
            </p>
          ) : null}
        </>
      }
    >
      <Following kommun={kommun} followed={followed} />
      <OwnRegistrations registrations={registrations} />
      <OwnFeedbackList dialogues={tookPart} />
      <Reports reports={reports} hasEmail={email !== null} />
      <TextSection heading={t('my.own.heading')}>
        <ul>
          {(['inloggningar', 'uppgifter', 'radera'] as const).map((place) => (
            <li key={place}>
              <a href={`/${tag}/mina-sidor/${place}`}>{t(`my.own.${place}`)}</a>
            </li>
          ))}
        </ul>
        <form method="post" action={`/${tag}/logga-ut`}>
          <button className="action action--quiet" type="submit">
            {t('signOut.button')}
          </button>
        </form>
      </TextSection>
    </TextPage>
  );
}

function Following({ kommun, followed }: { kommun: string; followed: readonly Followed[] }) {
  const { t } = useTranslation('account');
  const { tag } = useLanguage();
  const hrefOf = useTargetHref();
  return (
    <TextSection heading={t('my.followed.heading')}>
      {followed.length === 0 ? (
        <>
          <p>{t('my.followed.none')}</p>
          <p>
            <a href={`/${tag}/folj`}>{t('my.followed.start')}</a>
          </p>
        </>
      ) : (
        <>
          <ul className="plain-list my-list">
            {followed.map(({ id, target, frequency }) => {
              const href = hrefOf(target);
              const name = nameTarget(t, target, kommun);
              return (
                <li key={id}>
                  <p>{href === null ? name : <a href={href}>{name}</a>}</p>
                  <p className="soft">{t(`my.followed.${frequency}`)}</p>
                </li>
              );
            })}
          </ul>
          <p>
            <a href={`/${tag}/mina-sidor/foljer`}>{t('my.followed.change')}</a>
          </p>
        </>
      )}
    </TextSection>
  );
}

function Reports({ reports, hasEmail }: { reports: readonly OwnReport[]; hasEmail: boolean }) {
  const { t } = useTranslation('account');
  const format = useFormat();
  return (
    <TextSection heading={t('my.sent.heading')}>
      {reports.length === 0 ? (
        <p>{t(hasEmail ? 'my.sent.none' : 'my.sent.noneWithoutEmail')}</p>
      ) : (
        <ul className="plain-list my-list">
          {reports.map(({ reference, message, sentAt, handledAt }) => (
            <li key={reference}>
              <h3>{t('my.sent.report', { reference })}</h3>
              <p>
                {handledAt === null
                  ? t('my.sent.waits', { when: format.instant(sentAt) })
                  : t('my.sent.handled', { sent: format.instant(sentAt), when: format.instant(handledAt) })}
              </p>
              <p className="my-message" dir="auto">
                {message}
              </p>
            </li>
          ))}
        </ul>
      )}
    </TextSection>
  );
}
