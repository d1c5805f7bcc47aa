import { useFormat } from '~/i18n/use-language';
import { dayOf } from '~/platform/clock';
import type { Instant } from '~db/columns';

interface Hours {
  startsAt: Instant;
  endsAt: Instant | null;
  hasTime: boolean;
}

/** When a meeting is, in the page's words: weekday, day and hours. */
export function useWhen(): (hours: Hours) => string {
  const format = useFormat();
  return ({ startsAt, endsAt, hasTime }) => {
    const day = format.weekday(dayOf(startsAt));
    if (!hasTime) return day;
    const hours = endsAt === null ? format.time(startsAt) : `${format.time(startsAt)}–${format.time(endsAt)}`;
    return `${day} · ${hours}`;
  };
}
