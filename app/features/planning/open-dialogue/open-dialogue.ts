import { may, type HeldRole, type Permission } from '~/features/accounts/role';
import type { DialogueKind } from '~/features/dialogues/dialogue';
import type { WorkState } from '~/features/dialogues/read-work-dialogue.server';
import type { LocalText } from '~/i18n/localized';
import type { Id } from '~db/columns';

/** A part of the work on one dialogue, in the order in which it is done. */
export type DialogueSection =
  'overview' | 'plan' | 'translate' | 'publish' | 'input' | 'conclusions' | 'outcome' | 'followUp';

/** A dialogue as the frame around its staff pages shows it. */
export interface OpenDialogue {
  slug: string;
  title: LocalText;
  kind: DialogueKind;
  state: WorkState;
  /** The parts that whoever looks may open. */
  sections: readonly DialogueSection[];
}

/** Every part: its path after that of the dialogue, and what one must be allowed to do in order to open it. A part of the work that gets pages adds its line. */
export const sectionRules: Readonly<Record<DialogueSection, { path: string; permission: Permission }>> = {
  overview: { path: '', permission: 'see-dialogues' },
  plan: { path: '/plan', permission: 'see-dialogues' },
  translate: { path: '/oversattning', permission: 'edit-plan' },
  publish: { path: '/publicera', permission: 'see-dialogues' },
  input: { path: '/underlag', permission: 'see-dialogues' },
  conclusions: { path: '/slutsatser', permission: 'see-dialogues' },
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
