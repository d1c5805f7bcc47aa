import { routeTable, type RouteLine } from './route-table';
import type { DemoPersonKey } from './walk-provider';

/** Everyone who may ask for a page, each with the person of the demo who stands for them. */
export const askers = {
  anonymous: null,
  resident: 'maja',
  officer: 'anna',
  representative: 'birgit',
  communicator: 'cem',
  moderator: 'disa',
  administrator: 'erik',
  'officer of another dialogue': 'farah',
} as const satisfies Record<string, DemoPersonKey | null>;

export type Asker = keyof typeof askers;
export const everyone = Object.keys(askers) as Asker[];

/** Real things of the demo, found when the test runs, so that it is not a missing page that turns someone away. */
export interface DemoThings {
  /** A meeting of a dialogue in which the officer of another dialogue has no role. */
  meeting: string;
  person: string;
}

/** A route, its address, and what each asker is answered: to a question and to an empty form from the portal itself. */
export interface AccessLine {
  file: string;
  path: (things: DemoThings) => string;
  get: (asker: Asker) => number;
  post: (asker: Asker) => number;
}

/** The same for all. */
function forAll({ file, path, get, post }: RouteLine): AccessLine {
  return { file, path: () => path, get: () => get, post: () => post };
}

interface Answers {
  /** Who is let in. */
  may: readonly Asker[];
  /** What they see; 200 unless told. */
  get?: number;
  /** What they are answered to an empty form; 405, also for all others, where the page takes none. */
  post?: number;
}

/** A page for some: who is not signed in is sent to do so, and what they post is refused; others are turned away. */
function only(file: string, { may, get = 200, post = 405 }: Answers, path?: AccessLine['path']): AccessLine {
  const known = lineOf(file);
  const answer = (asker: Asker, signedOut: number, letIn: number) =>
    asker === 'anonymous' ? signedOut : may.includes(asker) ? letIn : 403;
  return {
    file,
    path: path ?? (() => known.path),
    get: (asker) => answer(asker, 302, get),
    post: (asker) => (post === 405 ? 405 : answer(asker, 401, post)),
  };
}

const signedIn = everyone.filter((asker) => asker !== 'anonymous');
const staff: readonly Asker[] = signedIn.filter((asker) => asker !== 'resident');
const officers: Asker[] = ['officer', 'officer of another dialogue'];
/** Those who see how the dialogues of the route table are planned: all but who works in another one only. */
const insiders: readonly Asker[] = staff.filter((asker) => asker !== 'officer of another dialogue');
/** Those who write in a plan. */
const planners: Asker[] = ['officer', 'representative', 'communicator'];
const hosts: Asker[] = ['officer', 'communicator'];
const administrator: Asker[] = ['administrator'];
const meeting = (place: string) => (things: DemoThings) => `/sv/arbete/moten/${things.meeting}${place}`;

/** A page of what residents said: those who see the dialogue read it, and its officers write there. */
function readByInsiders(file: string, post: number, get = 200): AccessLine[] {
  return [{ ...only(file, { may: insiders, get }), post: only(file, { may: ['officer'], post }).post }];
}

/** Pages whose answer depends on who asks. */
const forSome: readonly AccessLine[] = [
  // Someone of the kommun has a workspace instead.
  {
    ...only('my-pages', { may: signedIn }),
    get: (asker) => (asker === 'resident' ? 200 : 302),
  },
  only('my-sessions', { may: signedIn, post: 303 }),
  only('my-data', { may: signedIn }),
  only('my-data-json', { may: signedIn }),
  only('my-erasure', { may: ['resident'], post: 200 }),
  only('own-following', { may: ['resident'], post: 303 }),
  // Who has just signed in needs not do so again.
  only('sign-in-again', { may: signedIn, get: 302, post: 422 }),
  { ...forAll(lineOf('sign-in')), get: (asker) => (asker === 'resident' ? 302 : 200) },
  { ...forAll(lineOf('staff-sign-in')), get: (asker) => (staff.includes(asker) ? 302 : 200) },
  only('staff-keys', { may: staff, post: 422 }),
  only('staff-key', { may: staff, get: 404, post: 422 }),
  only('work', { may: staff }),
  only('work-guide', { may: staff }),
  only('work-guide-chapter', { may: staff }),
  only('work-people', { may: administrator }),
  only('work-person-new', { may: administrator, post: 422 }),
  only('work-person', { may: administrator, post: 400 }, ({ person }) => `/sv/arbete/personer/${person}`),
  only('work-codes', { may: [...officers, ...administrator] }),
  only('work-codes-new', { may: [...officers, ...administrator], post: 422 }),
  only('work-code-batch', { may: [...officers, ...administrator], get: 404, post: 404 }),
  only('work-code-print', { may: [...officers, ...administrator], get: 404 }),
  only('work-mail', { may: ['communicator', 'administrator'], post: 400 }),
  only('work-dialogues', { may: staff }),
  only('work-dialogue-new', { may: ['officer', 'representative'], post: 400 }),
  only('work-dialogue', { may: insiders }),
  only('work-plan', { may: insiders }),
  {
    ...only('work-plan-step', { may: insiders }),
    // A form that does not say what it was shown is none of the portal's own.
    post: only('work-plan-step', { may: planners, post: 400 }).post,
  },
  {
    ...only('work-plan-comments', { may: insiders }),
    // Nor is one without the comment's id.
    post: only('work-plan-comments', { may: planners, post: 400 }).post,
  },
  only('work-history', { may: insiders }),
  only('work-translations', { may: planners }),
  only('work-translation', { may: planners, post: 400 }),
  only('work-decisions', { may: insiders }),
  only('work-result-preview', { may: insiders }),
  only('work-decision', { may: ['officer'], post: 400 }),
  only('work-actions', { may: insiders }),
  only('work-action', { may: ['officer'], post: 400 }),
  { ...only('work-result', { may: insiders }), post: only('work-result', { may: planners, post: 400 }).post },
  {
    ...only('work-feedback', { may: insiders }),
    post: only('work-feedback', { may: planners, post: 400 }).post,
  },
  {
    ...only('work-follow-up', { may: insiders }),
    post: only('work-follow-up', { may: planners, post: 400 }).post,
  },
  {
    ...only('work-evaluation', { may: insiders }),
    // An empty form asks for none of what can be done.
    post: only('work-evaluation', { may: ['officer'], post: 400 }).post,
  },
  only('work-report-preview', { may: insiders }),
  {
    ...only('work-report', { may: insiders }),
    post: only('work-report', { may: planners, post: 400 }).post,
  },
  only('work-lessons', { may: staff }),
  {
    ...only('work-publish', { may: insiders }),
    // A form that asks for nothing that the page has is none of the portal's own.
    post: only('work-publish', { may: planners, post: 400 }).post,
  },
  only('work-preview', { may: insiders }),
  only('work-dialogue-cancel', { may: hosts, post: 422 }),
  {
    ...only('work-meetings', { may: [...officers, 'communicator'] }),
    // Its one form belongs to a dialogue, of which an empty one names none.
    post: (asker) => (asker === 'anonymous' ? 401 : asker === 'resident' ? 403 : 404),
  },
  {
    ...only('work-meeting', { may: hosts }, meeting('')),
    // Only who sees who comes does something for one of them, of whom an empty form names none.
    post: only('work-meeting', { may: ['officer'], post: 404 }).post,
  },
  only('work-meeting-change', { may: hosts, post: 422 }, meeting('/andra')),
  only('work-meeting-move', { may: hosts, post: 422 }, meeting('/flytta')),
  only('work-meeting-cancel', { may: hosts, post: 422 }, meeting('/installt')),
  only('work-meeting-attendance', { may: ['officer'], post: 422 }, meeting('/narvaro')),
  only('work-meeting-print', { may: ['officer'] }, meeting('/lista')),
  only('work-participants-csv', { may: ['officer'] }, meeting('/deltagare.csv')),
  only('work-participants-ods', { may: ['officer'] }, meeting('/deltagare.ods')),
  only('work-meeting-new', { may: hosts, post: 422 }),
  only('work-accessibility', { may: [...hosts, ...administrator], post: 404 }),
  ...readByInsiders('work-input', 422),
  only('work-input-new', { may: ['officer'], post: 422 }),
  only('work-input-csv', { may: ['officer'] }),
  // A form without a button is none of the portal's own; nor is one over a text that does not say what was shown.
  ...readByInsiders('work-input-one', 400, 404),
  ...readByInsiders('work-categories', 400),
  ...readByInsiders('work-conclusions', 400),
  ...readByInsiders('work-handover', 400),
  only('work-handover-package', { may: insiders }),
  only('work-erasures', { may: administrator }),
  only('work-erasure', { may: administrator, get: 404, post: 422 }),
  only('work-audit', { may: administrator }),
  only('work-settings', { may: administrator }),
  only('work-setting-logo', { may: administrator, post: 422 }),
  only('work-terms', { may: administrator, post: 422 }),
  only('work-term', { may: administrator, get: 404, post: 404 }),
  only('work-setting', { may: administrator, post: 422 }),
];

function lineOf(file: string): RouteLine {
  const line = routeTable.find((one) => one.file === file);
  if (line === undefined) throw new Error(`${file} is not in the route table`);
  return line;
}

const filesForSome = new Set(forSome.map(({ file }) => file));

/** Every route, and what it answers to whom. Signing out comes last: it ends what the others need. */
export const accessTable: readonly AccessLine[] = [
  ...routeTable.filter(({ file }) => !filesForSome.has(file) && file !== 'sign-out').map(forAll),
  ...forSome,
  forAll(lineOf('sign-out')),
];
