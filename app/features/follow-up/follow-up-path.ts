import { sectionPath } from '~/features/planning/open-dialogue/open-dialogue';

/** The pages on which a dialogue is followed up, in the order in which they are filled in. */
export const followUpParts = ['goals', 'evaluation', 'figures', 'questions', 'lessons', 'report'] as const;
export type FollowUpPart = (typeof followUpParts)[number];

const places: Readonly<Record<FollowUpPart, string>> = {
  goals: '/uppfoljning',
  evaluation: '/uppfoljning/utvardering',
  figures: '/uppfoljning/siffror',
  questions: '/uppfoljning/fragor',
  lessons: '/uppfoljning/lardomar',
  report: '/rapport',
};

/** The pages that are nothing but a form over the working copy, by the last part of their address. */
const writtenParts: Readonly<Record<string, FollowUpPart>> = {
  '': 'goals',
  siffror: 'figures',
  fragor: 'questions',
  lardomar: 'lessons',
};

/** Which page an address names; null for none. */
export function writtenPart(word = ''): FollowUpPart | null {
  return Object.hasOwn(writtenParts, word) ? (writtenParts[word] ?? null) : null;
}

/** Where a page on following up is. @param language the page's */
export function followUpPath(language: string, slug: string, part: FollowUpPart): string {
  return `${sectionPath(language, slug)}${places[part]}`;
}
