import './group-matrix.css';

import { useTranslation } from 'react-i18next';

import { Content } from '~/i18n/use-language';

import type { DraftForm } from '../../draft/draft-form';
import { partOf, thingsIn } from '../../draft/draft-list';
import script from './drag-groups.script?worker&url';
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
  /** The language that the groups are written about in. */
  source: string;
  mayMove: boolean;
}

interface PlacedGroup {
  id: string;
  place: GroupPlace;
  name: string;
  how: string;
}

/** Every group where it belongs, with buttons that move it. The buttons send the form that the matrix stands in. */
export function GroupMatrix({ form, source, mayMove }: GroupMatrixProps) {
  const { t } = useTranslation('plan-reach');
  const groups = placedGroups(form);
  return (
    <section className="stack draft-wide" aria-labelledby="group-matrix">
      <h2 id="group-matrix">{t('groups.matrix')}</h2>
      {mayMove ? (
        <p data-drag-hint="" hidden>
          {t('groups.drag')}
        </p>
      ) : null}
      {/* The axes are drawn; each square's heading says the same in words. */}
      <div className="group-matrix">
        <p className="group-matrix__column" aria-hidden="true">
          {t('groups.activeNo')}
        </p>
        <p className="group-matrix__column" aria-hidden="true">
          {t('groups.activeYes')}
        </p>
        {groupPlaces.map((place) => (
          <Square
            key={place}
            place={place}
            groups={groups.filter((group) => group.place === place)}
            source={source}
            mayMove={mayMove}
          />
        ))}
      </div>
      {mayMove ? <script type="module" src={script} /> : null}
    </section>
  );
}

interface SquareProps {
  place: GroupPlace;
  groups: readonly PlacedGroup[];
  source: string;
  mayMove: boolean;
}

function Square({ place, groups, source, mayMove }: SquareProps) {
  const { t } = useTranslation('plan-reach');
  const { priority } = squares[place];
  const id = `square-${place}`;
  return (
    <section
      className={`group-matrix__square group-matrix__square--${priority}`}
      aria-labelledby={id}
      data-place={place}
    >
      <h3 id={id}>{t(`groups.${place}`)}</h3>
      <p className="group-matrix__means">
        <strong>{t('groups.priority', { number: priority })}</strong> – {t(`groups.means${priority}`)}
      </p>
      {groups.length === 0 ? (
        <p className="soft">{t('groups.empty')}</p>
      ) : (
        <ul className="plain-list group-matrix__groups">
          {groups.map((group) => (
            <Group key={group.id} group={group} source={source} mayMove={mayMove} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface GroupProps {
  group: PlacedGroup;
  source: string;
  mayMove: boolean;
}

function Group({ group: { id, place, name, how }, source, mayMove }: GroupProps) {
  const { t } = useTranslation('plan-reach');
  const moveTo = t('groups.moveTo', { group: name });
  return (
    <li className="group-matrix__group" id={placedId(id)} tabIndex={-1} data-group={id}>
      <p>
        <strong>
          <Content of={{ text: name, language: source }} />
        </strong>
      </p>
      {how === '' ? null : (
        <p className="group-matrix__how">
          <Content of={{ text: how, language: source }} />
        </p>
      )}
      {mayMove ? (
        <details className="group-matrix__move no-print">
          <summary>{moveTo}</summary>
          <div className="group-matrix__buttons" role="group" aria-label={moveTo}>
            {groupPlaces
              .filter((one) => one !== place)
              .map((one) => (
                <button
                  key={one}
                  className="action action--quiet"
                  type="submit"
                  name={moveButton}
                  value={moveValue(id, one)}
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
