import './work-frame.css';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import { Breadcrumbs } from '~/ui/breadcrumbs/breadcrumbs';

import type { WorkActor } from './read-work.server';
import { workPlaces, type WorkPlace } from './work-place';

interface WorkFrameProps {
  actor: WorkActor;
  /** The part of the workspace that the page belongs to; null for those of one's own, such as one's keys. */
  current: WorkPlace | null;
  title: ReactNode;
  /** What comes above the title, such as which dialogue the page is about. */
  before?: ReactNode;
  /** What comes between the title and everything else, such as an error summary or a receipt. */
  top?: ReactNode;
  lead?: ReactNode;
  /** The pages above this one within its part, the nearest last. The part itself is added. Left out on the part's own first page. */
  above?: readonly { href: string; text: string }[];
  children: ReactNode;
}

/** The frame around every staff page, within the site's own: the ways through the workspace, who is signed in, and the page under its title. */
export function WorkFrame({ actor, current, before, title, top, lead, above, children }: WorkFrameProps) {
  const { t } = useTranslation('work');
  const { tag } = useLanguage();
  const to = (place: WorkPlace) => `/${tag}${workPlaces[place].path}`;
  return (
    <>
      <div className="work-bar no-print">
        <div className="wrap work-bar__row">
          <nav aria-label={t('navLabel')}>
            <ul className="plain-list work-bar__places">
              {actor.places.map((place) => (
                <li key={place}>
                  {/* `true`: the page is within that part, not always its first. */}
                  <a
                    href={to(place)}
                    aria-current={place !== current ? undefined : above === undefined ? 'page' : 'true'}
                  >
                    {t(`places.${place}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <WhoIsHere name={actor.name} />
        </div>
      </div>
      <div className="wrap page-top work-page">
        <header className="work-page__head">
          {current === null || above === undefined ? null : (
            <Breadcrumbs
              label={t('breadcrumbs')}
              links={[{ href: to(current), text: t(`places.${current}`) }, ...above]}
            />
          )}
          {before}
          <h1>{title}</h1>
          {top}
          {lead === undefined ? null : <p className="lead">{lead}</p>}
        </header>
        {children}
      </div>
    </>
  );
}

function WhoIsHere({ name }: { name: string }) {
  const { t } = useTranslation('work');
  const { tag } = useLanguage();
  return (
    <div className="work-bar__who">
      <p>
        {t('signedInAs')} <bdi>{name}</bdi>
      </p>
      <ul className="plain-list">
        <li>
          <a href={`/${tag}/arbete/nycklar`}>{t('ownKeys')}</a>
        </li>
        <li>
          <a href={`/${tag}/mina-sidor/inloggningar`}>{t('ownSessions')}</a>
        </li>
        <li>
          <form method="post" action={`/${tag}/logga-ut`}>
            <button className="link-button" type="submit">
              {t('signOut')}
            </button>
          </form>
        </li>
      </ul>
    </div>
  );
}
