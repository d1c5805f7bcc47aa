import { may, type HeldRole, type Permission } from '~/features/accounts/role';
import type { DialogueKind } from '~/features/dialogues/dialogue';
import type { WorkState } from '~/features/dialogues/read-work-dialogue.server';
import type { LocalText } from '~/i18n/localized';
import type { Id } from '~db/columns';

/** A part of the work on one dialogue, in the order in which it is done. */
export type DialogueSection =
  | 'overview'
  | 'plan'
  | 'publish'
  | 'translate'
  | 'input'
  | 'categories'
  | 'conclusions'
  | 'handover'
  | 'outcome'
  | 'followUp';

/** A phase of the work, as the handbook has them, after the overview: what the frame leads to. */
export type DialoguePhase = 'overview' | 'plan' | 'publish' | 'compile' | 'outcome' | 'followUp';

/** The parts of each phase; it begins with the first that one may open. */
const partsOfPhases: Readonly<Record<DialoguePhase, readonly DialogueSection[]>> = {
  overview: ['overview'],
  plan: ['plan'],
  publish: ['publish', 'translate'],
  compile: ['input', 'categories', 'conclusions', 'handover'],
  outcome: ['outcome'],
  followUp: ['followUp'],
};

/** The phases that someone may open, each with those of its parts that they may. */
export function dialoguePhases(
  open: readonly DialogueSection[],
): readonly { phase: DialoguePhase; sections: readonly DialogueSection[] }[] {
  return (Object.keys(partsOfPhases) as DialoguePhase[])
    .map((phase) => ({ phase, sections: partsOfPhases[phase].filter((part) => open.includes(part)) }))
    .filter(({ sections }) => sections.length > 0);
}

/** A dialogue as the frame around its staff pages shows it. */
export interface OpenDialogue {
  slug: string;
  title: LocalText;
  kind: DialogueKind;
  state: WorkState;
  /** Whether it is only for information, as published or else as planned. */
  isInformation: boolean;
  /** The parts that whoever looks may open. */
  sections: readonly DialogueSection[];
}

/** Every part: its path after that of the dialogue, and what one must be allowed to do in order to open it. A part of the work that gets pages adds its line. */
export const sectionRules: Readonly<Record<DialogueSection, { path: string; permission: Permission }>> = {
  overview: { path: '', permission: 'see-dialogues' },
  plan: { path: '/plan', permission: 'see-dialogues' },
  publish: { path: '/publicera', permission: 'see-dialogues' },
  translate: { path: '/oversattning', permission: 'edit-plan' },
  input: { path: '/underlag', permission: 'see-dialogues' },
  categories: { path: '/kategorier', permission: 'see-dialogues' },
  conclusions: { path: '/slutsatser', permission: 'see-dialogues' },
  handover: { path: '/overlamning', permission: 'see-dialogues' },
  outcome: { path: '/beslut', permission: 'see-dialogues' },
  followUp: { path: '/uppfoljning', permission: 'see-dialogues' },
};

/** The parts of the work on a dialogue that someone with these roles may open. */
export function dialogueSections(
  held: readonly HeldRole[],
  dialogue: { id: Id },
): readonly DialogueSection[] {
  return (Object.keys(sectionRules) as DialogueSection[]).filter((section) =>
    may(held, sectionRules[section].permission, dialogue.id),
  );
}

/** Where a part of a dialogue's work is. @param language the page's */
export function sectionPath(language: string, slug: string, section: DialogueSection = 'overview'): string {
  return `/${language}/arbete/dialoger/${slug}${sectionRules[section].path}`;
}
