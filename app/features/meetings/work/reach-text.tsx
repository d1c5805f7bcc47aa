import { useTranslation } from 'react-i18next';

import { useFormat } from '~/i18n/use-language';

/** Whom something reaches: by mail, and by telephone only. */
export interface ReachOf {
  mailed: number;
  toRing: number;
  /** Whether who looks sees whom to ring; otherwise someone else must. */
  mayRing: boolean;
}

/** Says how many are told by mail, and how many must be rung, and by whom. */
export function useReachText(): (reach: ReachOf) => string {
  const { t } = useTranslation('meeting-work');
  const format = useFormat();
  return ({ mailed, toRing, mayRing }) => {
    const numbers = { mail: format.number(mailed), ring: format.number(toRing) };
    if (toRing === 0) return mailed === 0 ? t('reach.nobody') : t('reach.mailed', numbers);
    return mayRing ? t('reach.told', numbers) : t('reach.toldByOfficer', numbers);
  };
}

/** What everyone is told, and who they are, to be looked through before it is done. */
export function ToldToAll({ note, reach }: { note: string; reach: ReachOf }) {
  const { t } = useTranslation('meeting-work');
  const reachText = useReachText();
  return (
    <>
      <h3>{t('check.reason')}</h3>
      <blockquote className="meeting-reason" dir="auto">
        {note}
      </blockquote>
      <h3>{t('check.who')}</h3>
      <ul>
        <li>{reachText(reach)}</li>
        <li>{t('check.followers')}</li>
      </ul>
    </>
  );
}
