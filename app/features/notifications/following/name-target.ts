import type { TFunction } from 'i18next';

import type { FollowTarget } from './following';

/** What is followed, as part of a sentence: `dialogen ”…”`, `ämnet …`, `alla dialoger i …`. */
export function nameTarget(t: TFunction, { scope, name }: FollowTarget, kommun: string): string {
  return t(`following:target.${scope}`, { name: name?.text ?? '', kommun });
}
