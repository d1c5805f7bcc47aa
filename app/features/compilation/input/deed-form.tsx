import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';

import { contributionPath } from '../input-path';
import { oneDeeds, oneFields, type OneProblem } from './one-form';
import type { OneInput } from './read-one-input.server';

/** What every form on a contribution's page is given. */
export interface DeedFormProps {
  slug: string;
  one: OneInput;
  problem: OneProblem | null;
}

/** A form that does one thing with a contribution. */
export function DeedForm({
  slug,
  one,
  deed,
  button,
  children,
}: {
  slug: string;
  one: OneInput;
  deed: keyof typeof oneDeeds;
  button: string;
  children?: ReactNode;
}) {
  const { tag } = useLanguage();
  return (
    <form
      className="work-form"
      method="post"
      action={contributionPath(tag, slug, one.contribution.id)}
      noValidate
    >
      <input type="hidden" name={oneFields.deed} value={oneDeeds[deed]} />
      {children}
      <p>
        <button className="action action--quiet" type="submit">
          {button}
        </button>
      </p>
    </form>
  );
}

/** What is said of a problem. */
export function useOneProblemText(): (problem: OneProblem) => string {
  const { t } = useTranslation('compilation');
  return ({ deed, code }) => (deed === 'move' ? t(`moveProblems.${code}`) : t(`problems.${code}`));
}

/** The error at a field of one of the forms; null when the problem lies elsewhere. */
export function useProblemAt(problem: OneProblem | null, deed: OneProblem['deed']) {
  const { t } = useTranslation('draft');
  const problemText = useOneProblemText();
  return problem?.deed === deed ? { prefix: t('errorPrefix'), text: problemText(problem) } : null;
}
