/** By what someone who is signed in can show once more who they are, in the order in which it is offered. */
export type WayAgain = 'directory' | 'key' | 'eid' | 'mail';

interface Facts {
  kind: 'resident' | 'staff';
  /** By what they signed in. */
  method: string;
  email: string | null;
  hasKeys: boolean;
  /** Identity providers that the kommun has. */
  providers: { eid: boolean; directory: boolean };
}

/** The ways that are open to someone; none for who came by a one-time code and has left no address. */
export function waysAgain({ kind, method, email, hasKeys, providers }: Facts): readonly WayAgain[] {
  const ways: Readonly<Record<WayAgain, boolean>> =
    kind === 'staff'
      ? { directory: providers.directory && method === 'directory', key: hasKeys, eid: false, mail: false }
      : { directory: false, key: false, eid: providers.eid && method === 'eid', mail: email !== null };
  return (Object.keys(ways) as WayAgain[]).filter((way) => ways[way]);
}
