import { useTranslation } from 'react-i18next';

import type { StepTerm } from './step-facts';

/** The bodies to choose from. One that was chosen and has since been taken out of the kommun's list can still be left as it is. */
export function useBodyOptions(bodies: readonly StepTerm[], chosen = '') {
  const { t } = useTranslation('plan');
  const listed = bodies.map(({ slug, name }) => ({ value: slug, text: name.text, language: name.language }));
  const isListed = chosen === '' || bodies.some(({ slug }) => slug === chosen);
  return [
    { value: '', text: t('chooseBody') },
    ...listed,
    ...(isListed ? [] : [{ value: chosen, text: chosen }]),
  ];
}

/** What a body is called. */
export function bodyName(bodies: readonly StepTerm[], slug: string): string {
  return bodies.find((body) => body.slug === slug)?.name.text ?? slug;
}
