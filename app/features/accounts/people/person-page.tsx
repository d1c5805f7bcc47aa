import './person-page.css';

import { useTranslation } from 'react-i18next';

import type { DialogueChoice } from '~/features/dialogues/dialogue-choice';
import { useFormat, useLanguage } from '~/i18n/use-language';
import { dayOf } from '~/platform/clock';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { Receipt } from '~/ui/receipt/receipt';

import type { WorkActor } from '../read-work.server';
import { WorkFrame } from '../work-frame';
import type { DeedRefusal } from './do-with-person.server';
import { RoleName } from './people-page';
import { PersonAccess } from './person-access';
import { deedField, personDeeds, roleIdField, type PeopleReceipt } from './person-deeds';
import type { Person, ShownRole } from './read-people.server';
import { PersonErrors, RoleFields } from './role-fields';
import type { PersonProblem, TypedPerson } from './role-form';
import { AskShut } from './shut-account-page';

export interface PersonPageProps {
  work: WorkActor;
  person: Person;
  isSelf: boolean;
  dialogues: readonly DialogueChoice[];
  typed: Pick<TypedPerson, 'role' | 'dialogue'>;
  problems: readonly PersonProblem[];
  /** Why nothing was done. */
  refusal: DeedRefusal | null;
  receipt: PeopleReceipt | null;
}

/** Someone of the kommun: what they may do, and how they come in. */
export function PersonPage(props: PersonPageProps) {
  const { work, person, isSelf, problems, refusal, receipt } = props;
  const { t } = useTranslation('people');
  const format = useFormat();
  return (
    <WorkFrame
      actor={work}
      current="people"
      above={[]}
      title={person.name}
      top={
        <>
          {refusal === null ? null : (
            <ErrorSummary
              heading={t('form.summary')}
              problems={[{ fieldId: 'roller', text: t(`problems.${refusal}`) }]}
            />
          )}
          <PersonErrors problems={problems} />
          {receipt === null ? null : <Receipt>{t(`done.${receipt}`)}</Receipt>}
        </>
      }
      lead={isSelf ? t('person.self') : undefined}
    >
      <section className="stack" aria-labelledby="fakta">
        <h2 id="fakta">{t('person.facts')}</h2>
        <dl className="person-facts">
          <div>
            <dt>{t('person.email')}</dt>
            <dd>{person.email === null ? t('person.noEmail') : <bdi>{person.email}</bdi>}</dd>
          </div>
          <div>
            <dt>{t('person.lastSignedIn')}</dt>
            <dd>
              {person.lastSignedInAt === null ? t('table.never') : format.instant(person.lastSignedInAt)}
            </dd>
          </div>
          <div>
            <dt>{t('person.passkeys')}</dt>
            <dd>
              {person.passkeys === 0 && person.usesDirectory
                ? t('person.directoryInstead')
                : format.number(person.passkeys)}
            </dd>
          </div>
        </dl>
      </section>
      <Roles person={person} />
      <GiveRole {...props} />
      <PersonAccess person={person} />
      {isSelf ? null : <AskShut person={person} />}
    </WorkFrame>
  );
}

function Roles({ person: { id, roles } }: Pick<PersonPageProps, 'person'>) {
  const { t } = useTranslation(['people', 'work']);
  const format = useFormat();
  const nameOf = ({ role: kind, dialogue }: (typeof roles)[number]) => {
    const role = t(`work:roles.${kind}`);
    return dialogue === null ? role : t('role.dialogue', { role, dialogue: dialogue.text });
  };
  return (
    <section className="stack" id="roller">
      <h2>{t('person.roles')}</h2>
      {roles.length === 0 ? <p>{t('person.noRoles')}</p> : null}
      <ul className="plain-list person-roles">
        {roles.map((held) => (
          <li key={held.id}>
            <p>
              <strong>
                <RoleName held={held} />
              </strong>{' '}
              <span className="soft">{t('role.since', { day: format.day(dayOf(held.grantedAt)) })}</span>
            </p>
            {held.isFromDirectory ? (
              <p className="soft small">{t('role.fromDirectory')}</p>
            ) : (
              <Withdraw person={id} held={held} name={nameOf(held)} isLast={roles.length === 1} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface WithdrawProps {
  person: string;
  held: ShownRole;
  name: string;
  isLast: boolean;
}

/** Withdraws a role. Someone's last one is two steps away: they are then outside at once. */
function Withdraw({ person, held, name, isLast }: WithdrawProps) {
  const { t } = useTranslation('people');
  const { tag } = useLanguage();
  const form = (
    <form method="post" action={`/${tag}/arbete/personer/${person}`} className="stack">
      {isLast ? <p>{t('role.lastText')}</p> : null}
      <input type="hidden" name={roleIdField} value={held.id} />
      <button
        className={isLast ? 'action action--quiet' : 'link-button'}
        type="submit"
        name={deedField}
        value={personDeeds.withdraw}
        aria-label={t('role.withdrawFor', { role: name })}
      >
        {t('role.withdraw')}
      </button>
    </form>
  );
  if (!isLast) return form;
  return (
    <details>
      <summary>{t('role.withdrawLast')}</summary>
      {form}
    </details>
  );
}

function GiveRole({ person, isSelf, dialogues, typed, problems }: PersonPageProps) {
  const { t } = useTranslation('people');
  const { tag } = useLanguage();
  // A form that was sent all the same comes back with why not.
  if (isSelf && problems.length === 0)
    return (
      <section className="stack">
        <h2>{t('person.give')}</h2>
        <p>{t('person.notToSelf')}</p>
      </section>
    );
  return (
    <section className="stack">
      <h2>{person.roles.length === 0 ? t('person.giveFirst') : t('person.give')}</h2>
      <form className="work-form" method="post" action={`/${tag}/arbete/personer/${person.id}`} noValidate>
        <RoleFields typed={typed} problems={problems} dialogues={dialogues} />
        <p>
          <button className="action" type="submit" name={deedField} value={personDeeds.give}>
            {t('person.giveButton')}
          </button>
        </p>
      </form>
    </section>
  );
}
