import { may, mayAnywhere, type HeldRole, type Permission } from './role';

/** A part of the workspace that its navigation leads to. */
export type WorkPlace =
  | 'start'
  | 'dialogues'
  | 'lessons'
  | 'meetings'
  | 'codes'
  | 'accessibility'
  | 'mail'
  | 'people'
  | 'erasure'
  | 'audit'
  | 'settings'
  | 'guide';

interface PlaceRule {
  /** The path without its language. */
  path: string;
  /** Any of these is enough. */
  permissions: readonly Permission[];
  /** `portal`: asks for the permission in the portal as a whole, as the page itself does. */
  scope: 'portal' | 'any-dialogue';
}

/** Every part of the workspace, in the order of the navigation. */
export const workPlaces: Readonly<Record<WorkPlace, PlaceRule>> = {
  start: { path: '/arbete', permissions: ['work'], scope: 'portal' },
  dialogues: { path: '/arbete/dialoger', permissions: ['see-dialogues'], scope: 'any-dialogue' },
  lessons: { path: '/arbete/lardomar', permissions: ['see-dialogues'], scope: 'any-dialogue' },
  meetings: {
    path: '/arbete/moten',
    permissions: ['see-participants', 'change-meetings'],
    scope: 'any-dialogue',
  },
  codes: { path: '/arbete/engangskoder', permissions: ['manage-codes'], scope: 'any-dialogue' },
  accessibility: {
    path: '/arbete/tillganglighet',
    permissions: ['handle-accessibility'],
    scope: 'portal',
  },
  mail: { path: '/arbete/utskick', permissions: ['manage-mail'], scope: 'portal' },
  people: { path: '/arbete/personer', permissions: ['manage-people'], scope: 'portal' },
  erasure: { path: '/arbete/radering', permissions: ['decide-erasure'], scope: 'portal' },
  audit: { path: '/arbete/logg', permissions: ['read-audit'], scope: 'portal' },
  settings: { path: '/arbete/installningar', permissions: ['manage-settings'], scope: 'portal' },
  guide: { path: '/arbete/handbok', permissions: ['work'], scope: 'portal' },
};

/** The parts of the workspace that someone with these roles may open, in order. */
export function placesFor(held: readonly HeldRole[]): readonly WorkPlace[] {
  return (Object.keys(workPlaces) as WorkPlace[]).filter((place) => {
    const { permissions, scope } = workPlaces[place];
    return permissions.some((permission) =>
      scope === 'portal' ? may(held, permission, null) : mayAnywhere(held, permission),
    );
  });
}
