import { useTranslation } from 'react-i18next';

import { offeredTerms } from '~/features/dialogues/offered-terms';
import type { ListedTerm } from '~/features/dialogues/read-terms.server';

/** The bodies to choose from. One that was chosen and has since been taken out of the kommun's list can still be left as it is. */
export function useBodyOptions(bodies: readonly ListedTerm[], chosen = '') {
  const { t } = useTranslation('plan');
  const listed = offeredTerms(bodies, [chosen]).map(({ slug, name, isRetired }) => ({
    value: slug,
    text: isRetired ? t('retiredTerm', { name: name.text }) : name.text,
    language: name.language,
  }));
  const isListed = chosen === '' || bodies.some(({ slug }) => slug === chosen);
  return [
    { value: '', text: t('chooseBody') },
    ...listed,
    ...(isListed ? [] : [{ value: chosen, text: chosen }]),
  ];
}

/** What a body is called. */
export function bodyName(bodies: readonly ListedTerm[], slug: string): string {
  return bodies.find((body) => body.slug === slug)?.name.text ?? slug;
}
