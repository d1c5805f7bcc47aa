import { filterNames } from '~/features/dialogues/dialogue-filter';
import { addressesIn } from '~/features/dialogues/outreach/dialogue-addresses';
import { useLanguage } from '~/i18n/use-language';

import type { FollowTarget } from './following';

/** Where something that can be followed is read: a dialogue's page, or the dialogues of a theme or an area. Null for the portal as a whole. */
export function useTargetHref(): (target: FollowTarget) => string | null {
  const { tag } = useLanguage();
  const addresses = addressesIn(tag);
  return ({ scope, slug }) => {
    if (scope === 'portal' || slug === null) return null;
    if (scope === 'dialogue') return addresses.dialogue(slug);
    return addresses.filtered(new URLSearchParams([[filterNames[scope], slug]]));
  };
}
