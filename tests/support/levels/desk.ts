/** Where on a page something is: in the group or region of that name; and which, from 0, of several alike. */
export interface Where {
  in?: string;
  nth?: number;
}

/** How someone uses the portal: by what its pages say, whether with a browser or with a program that reads the served form and posts it. */
export interface Desk {
  /** Opens a page. Fails when it is not shown. */
  open: (path: string) => Promise<void>;
  /** Is turned away from a page, since it is for others. */
  isTurnedAwayFrom: (path: string) => Promise<void>;
  /** Sends a form to a page that never showed it to them, and is turned away. */
  isRefused: (path: string, forged: Readonly<Record<string, string>>) => Promise<void>;
  /** Opens what is folded up, by how its heading begins. */
  unfold: (heading: string) => Promise<void>;
  /** Writes in a field in place of what stood there. */
  fill: (label: string, text: string, where?: Where) => Promise<void>;
  /** Ticks a box, or one of several choices in sight. */
  tick: (label: string, where?: Where) => Promise<void>;
  /** Chooses in a list, by how the choice begins. */
  choose: (label: string, option: string, where?: Where) => Promise<void>;
  /** Sends a form by its button, and sees what comes of it. */
  press: (button: string, where?: Where) => Promise<void>;
  /** Sends a form that comes back with what to put right. */
  pressInVain: (button: string, where?: Where) => Promise<void>;
  /** Follows a link by its words. */
  follow: (link: string) => Promise<void>;
  /** Reads all of it on the page. */
  reads: (...texts: readonly string[]) => Promise<void>;
  /** Finds none of it on the page. */
  findsNo: (...texts: readonly string[]) => Promise<void>;
  /** Where they are. */
  path: () => string;
}
