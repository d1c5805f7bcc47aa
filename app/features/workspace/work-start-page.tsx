import './work-start-page.css';

import { useTranslation } from 'react-i18next';

import { Content, useFormat, useLanguage } from '~/i18n/use-language';
import { dayOf } from '~/platform/clock';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { mayAnywhere } from '~/features/accounts/role';
import { WorkFrame } from '~/features/accounts/work-frame';
import { workPlaces } from '~/features/accounts/work-place';
import type { OwnRole } from './read-own-roles.server';
import type { WorkCard } from './work-cards.server';

interface WorkStartPageProps {
  work: WorkActor;
  cards: readonly WorkCard[];
  roles: readonly OwnRole[];
}

/** The first page of the workspace: what waits for whoever looks, what they can do, and as what. */
export function WorkStartPage({ work, cards, roles }: WorkStartPageProps) {
  const { t } = useTranslation('work');
  const { tag } = useLanguage();
  // A communicator holds meetings without seeing who comes.
  const seesParticipants = mayAnywhere(
    roles.map(({ role }) => ({ role, dialogueId: null })),
    'see-participants',
  );
  const places = work.places.filter((place) => place !== 'start');
  return (
    <WorkFrame actor={work} current="start" title={t('start.title')}>
      <section className="stack" aria-labelledby="vantar">
        <h2 id="vantar">{t('start.waiting')}</h2>
        {cards.length === 0 ? <p>{t('start.nothing')}</p> : <Cards cards={cards} />}
      </section>
      {places.length === 0 ? (
        <p>{t('start.noPlaces')}</p>
      ) : (
        <section className="stack" aria-labelledby="gora">
          <h2 id="gora">{t('start.places')}</h2>
          <ul className="plain-list work-lines">
            {places.map((place) => (
              <li key={place}>
                <a href={`/${tag}${workPlaces[place].path}`}>{t(`places.${place}`)}</a>
                <span className="soft">
                  {place === 'meetings' && !seesParticipants
                    ? t('start.withoutParticipants')
                    : t(`start.means.${place}`)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack" aria-labelledby="roller">
        <h2 id="roller">{t('start.roles')}</h2>
        <ul className="plain-list work-lines">
          {roles.map((held) => (
            <li key={held.role}>
              <strong>{t(`roles.${held.role}`)}</strong>
              <div className="soft">
                <Where held={held} />
              </div>
            </li>
          ))}
        </ul>
      </section>
    </WorkFrame>
  );
}

function Cards({ cards }: Pick<WorkStartPageProps, 'cards'>) {
  const { t } = useTranslation('work');
  const { tag } = useLanguage();
  const format = useFormat();
  return (
    <ul className="plain-list work-cards">
      {cards.map(({ name, count, moment, path, dialogues }) => (
        <li key={name}>
          <a href={`/${tag}${path}`}>{t(`cards.${name}.text`, { count })}</a>
          {moment === null ? null : (
            <span className="soft">{t(`cards.${name}.moment`, { day: format.day(dayOf(moment)) })}</span>
          )}
          {dialogues.length === 0 ? null : <InDialogues dialogues={dialogues} />}
        </li>
      ))}
    </ul>
  );
}

/** In which dialogues something waits, when that is in several: the card itself leads to the most pressing. */
function InDialogues({ dialogues }: Pick<WorkCard, 'dialogues'>) {
  const { tag } = useLanguage();
  return (
    <ul className="plain-list work-cards__dialogues">
      {dialogues.map(({ title, path }) => (
        <li key={path}>
          <a href={`/${tag}${path}`}>
            <Content of={title} />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Where someone has a role: in the portal as a whole, and in the dialogues that are theirs. */
function Where({ held: { everywhere, dialogues } }: { held: OwnRole }) {
  const { t } = useTranslation('work');
  return (
    <ul className="plain-list">
      {everywhere ? <li>{t('start.everywhere')}</li> : null}
      {dialogues.map((title) => (
        <li key={title.text}>
          <Content of={title} />
        </li>
      ))}
    </ul>
  );
}
