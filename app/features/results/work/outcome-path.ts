import { sectionPath } from '~/features/planning/open-dialogue/open-dialogue';

/** The pages on what a dialogue led to, in the order in which they are filled in: those who took part are told before anything is decided. */
export const outcomeParts = ['feedback', 'decisions', 'actions', 'result'] as const;
export type OutcomePart = (typeof outcomeParts)[number];

const places: Readonly<Record<OutcomePart, string>> = {
  decisions: '/beslut',
  actions: '/atgarder',
  result: '/resultat',
  feedback: '/aterkoppling',
};

/** Where a page on what a dialogue led to is. @param language the page's */
export function outcomePath(language: string, slug: string, part: OutcomePart): string {
  return `${sectionPath(language, slug)}${places[part]}`;
}

/** What the file with a protocol is called. @param decidedOn the day of the decision; empty where none is known */
export function protocolName(decidedOn: string): string {
  return `protokoll-${decidedOn}.pdf`;
}
