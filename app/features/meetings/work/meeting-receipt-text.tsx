import { useTranslation } from 'react-i18next';

import { useFormat, useLanguage } from '~/i18n/use-language';
import { Receipt } from '~/ui/receipt/receipt';

import type { MeetingReceipt } from './meeting-receipt';
import { useReachText } from './reach-text';

interface MeetingReceiptTextProps {
  receipt: MeetingReceipt;
  /** The meeting's. */
  id: string;
  /** Whether who looks sees whom to ring. */
  mayRing: boolean;
}

/** What has just been done to a meeting, and what there is to do after it. */
export function MeetingReceiptText({ receipt, id, mayRing }: MeetingReceiptTextProps) {
  const { t } = useTranslation('meeting-work');
  const { tag } = useLanguage();
  const format = useFormat();
  const reachText = useReachText();
  const { kind, count, toRing = 0, tellVenue = false } = receipt;
  const words = { count, number: format.number(count) };
  const reach = reachText({ mailed: count, toRing, mayRing });
  switch (kind) {
    case 'changed':
      return <Receipt>{count === 0 ? t('done.changed') : t('done.changedUp', words)}</Receipt>;
    case 'cancelled':
      return (
        <Receipt>
          {t('done.cancelled')} {reach}
        </Receipt>
      );
    case 'moved':
      return (
        <Receipt>
          {t('done.moved')} {reach}{' '}
          {tellVenue ? (
            <>
              <a href={`/${tag}/arbete/moten/${id}/andra`}>{t('done.tellVenue')}</a>.{' '}
            </>
          ) : null}
          {t('done.lookOver')}
        </Receipt>
      );
    default:
      return <Receipt>{t(`done.${kind}`)}</Receipt>;
  }
}
