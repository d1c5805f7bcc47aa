import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';

import { beginPath, type ProviderKind, type SignInProblem } from './sign-in-problem';

/** Problems that trying again may well mend. Others need somebody else, or something else. */
const worthAnotherTry: readonly SignInProblem[] = [
  'cancelled',
  'expired',
  'untrusted',
  'otherPerson',
  'tooMany',
  'unreachable',
];

interface SignInProblemPageProps {
  kind: ProviderKind;
  problem: SignInProblem;
  /** Where the person was on their way to. */
  returnTo: string;
  /** Whether they were to show again who they are. */
  again: boolean;
  kommun: { name: string; email: string; phone: string };
}

/** Says why someone who has been at an identity provider is not signed in, and what they can do now. Never blames them. */
export function SignInProblemPage({ kind, problem, returnTo, again, kommun }: SignInProblemPageProps) {
  const { t } = useTranslation('eid');
  const { tag } = useLanguage();
  const isAnotherTryWorth = worthAnotherTry.includes(problem);
  const place = again ? 'logga-in/igen' : kind === 'eid' ? 'logga-in' : 'arbete/logga-in';
  const otherWays = `/${tag}/${place}?till=${encodeURIComponent(returnTo)}`;
  return (
    <div className="wrap stack page-top">
      <h1>{t(`problems.${kind}.${problem}.title`)}</h1>
      <p className="lead">{t(`problems.${kind}.${problem}.lead`, kommun)}</p>
      {isAnotherTryWorth ? (
        <p>
          <a className="action" href={beginPath(kind, tag, { returnTo, again })}>
            {t('problems.again')}
          </a>
        </p>
      ) : null}
      <ul>
        <li>
          <a href={otherWays}>{t(`problems.${kind}.otherWays`)}</a>
        </li>
        <li>
          <a href={`/${tag}`}>{t('problems.start')}</a>
        </li>
      </ul>
      <p>{t('problems.contact', kommun)}</p>
    </div>
  );
}
