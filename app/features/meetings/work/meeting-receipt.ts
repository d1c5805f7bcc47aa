/** What has just been done to a meeting, told on the page that one comes back to. */
export interface MeetingReceipt {
  kind:
    | 'added'
    | 'opened'
    | 'changed'
    | 'moved'
    | 'cancelled'
    | 'counted'
    | 'called'
    | 'callUndone'
    | 'unregistered'
    | 'notUnregistered';
  /** How many were told, or got a seat. */
  count: number;
  /** How many must be rung. */
  toRing?: number;
  /** Whether it must be told what the new venue is like. */
  tellVenue?: boolean;
}

/** How each stands in an address. */
const inAddress: Readonly<Record<MeetingReceipt['kind'], string>> = {
  added: 'tillagt',
  opened: 'oppnat',
  changed: 'andrat',
  moved: 'flyttat',
  cancelled: 'installt',
  counted: 'raknat',
  called: 'ringt',
  callUndone: 'inte-ringt',
  unregistered: 'avbokat',
  notUnregistered: 'inte-avbokat',
};

/** The path of a meeting's staff page, with what has just been done. */
export function receiptPath(
  language: string,
  meetingId: string,
  { kind, count, toRing = 0, tellVenue = false }: MeetingReceipt,
): string {
  const told = count === 0 ? '' : `&antal=${count}`;
  const ring = toRing === 0 ? '' : `&ringa=${toRing}`;
  const venue = tellVenue ? '&lokal=ny' : '';
  return `/${language}/arbete/moten/${meetingId}?klart=${inAddress[kind]}${told}${ring}${venue}`;
}

/** What an address says has just been done; null when it says nothing that can have been. */
export function readReceipt(search: URLSearchParams): MeetingReceipt | null {
  const done = search.get('klart');
  const kind = (Object.keys(inAddress) as MeetingReceipt['kind'][]).find((one) => inAddress[one] === done);
  if (kind === undefined) return null;
  const countOf = (name: string) => {
    const count = search.get(name) ?? '';
    return /^\d{1,6}$/.test(count) ? Number(count) : 0;
  };
  return {
    kind,
    count: countOf('antal'),
    toRing: countOf('ringa'),
    tellVenue: search.get('lokal') === 'ny',
  };
}
