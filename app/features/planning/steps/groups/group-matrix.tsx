import './group-matrix.css';

import { useTranslation } from 'react-i18next';

import type { DraftForm } from '../../draft/draft-form';
import { partOf, thingsIn } from '../../draft/draft-list';
import {
  groupPlaces,
  moveButton,
  moveValue,
  placedId,
  placeOf,
  squares,
  type GroupPlace,
} from './group-place';

interface GroupMatrixProps {
  form: DraftForm;
  mayMove: boolean;
}

interface PlacedGroup {
  place: GroupPlace;
  id: string;
  name: string;
  how: string;
}

/** The two halves of the matrix, concerned first, each with its two squares. */
const rows: readonly { concerned: 'concernedYes' | 'concernedNo'; places: readonly GroupPlace[] }[] = [
  { concerned: 'concernedYes', places: ['yesno', 'yesyes'] },
  { concerned: 'concernedNo', places: ['nono', 'noyes'] },
];

/** Every group where it belongs, with buttons that move it. The buttons send the form that the matrix stands in. */
export function GroupMatrix({ form, mayMove }: GroupMatrixProps) {
  const { t } = useTranslation('plan-reach');
  const groups = placedGroups(form);
  return (
    <section className="stack" aria-labelledby="group-matrix">
      <table className="group-matrix">
        <caption id="group-matrix">{t('groups.matrix')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('groups.activeNo')}</th>
            <th scope="col">{t('groups.activeYes')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ concerned, places }) => (
            <tr key={concerned}>
              <th scope="row">{t(`groups.${concerned}`)}</th>
              {places.map((place) => (
                <Square
                  key={place}
                  place={place}
                  groups={groups.filter((group) => group.place === place)}
                  mayMove={mayMove}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Square({
  place,
  groups,
  mayMove,
}: {
  place: GroupPlace;
  groups: readonly PlacedGroup[];
  mayMove: boolean;
}) {
  const { t } = useTranslation('plan-reach');
  const { priority } = squares[place];
  return (
    <td className={`group-matrix__square group-matrix__square--${priority}`} data-place={place}>
      <p className="group-matrix__name">{t(`groups.${place}`)}</p>
      <p className="group-matrix__means">
        <strong>{t('groups.priority', { number: priority })}</strong> {t(`groups.means${priority}`)}
      </p>
      {groups.length === 0 ? (
        <p className="soft">{t('groups.empty')}</p>
      ) : (
        <ul className="plain-list group-matrix__groups">
          {groups.map((group) => (
            <Group key={group.id} group={group} place={place} mayMove={mayMove} />
          ))}
        </ul>
      )}
    </td>
  );
}

function Group({ group, place, mayMove }: { group: PlacedGroup; place: GroupPlace; mayMove: boolean }) {
  const { t } = useTranslation('plan-reach');
  return (
    <li className="group-matrix__group" id={placedId(group.id)} tabIndex={-1} data-group={group.id}>
      <p>
        <strong>{group.name}</strong>
      </p>
      {group.how === '' ? null : <p className="group-matrix__how">{group.how}</p>}
      {mayMove ? (
        <details className="group-matrix__move no-print">
          <summary>{t('groups.moveTo', { group: group.name })}</summary>
          <div
            className="group-matrix__buttons"
            role="group"
            aria-label={t('groups.moveTo', { group: group.name })}
          >
            {groupPlaces
              .filter((one) => one !== place)
              .map((one) => (
                <button
                  key={one}
                  className="action action--quiet"
                  type="submit"
                  name={moveButton}
                  value={moveValue(group.id, one)}
                >
                  {t(`groups.${one}`)}
                </button>
              ))}
          </div>
        </details>
      ) : null}
    </li>
  );
}

/** The groups that are kept, each with its square. */
function placedGroups(form: DraftForm): readonly PlacedGroup[] {
  return thingsIn(form, 'groups').flatMap(({ id, isNew }) => {
    const part = (name: string) => partOf(form, 'groups', id, name);
    const place = placeOf(part('concerned'), part('active'));
    return isNew || place === null ? [] : [{ place, id, name: part('name'), how: part('how') }];
  });
}
