import { useLanguageName } from '~/i18n/use-language';

import { interpreterTag } from './interpreter-language';

/** What an interpreter's language is called in the page's language; what is no language's name stays as it was written. */
export function useInterpreterName(): (written: string) => string {
  const nameOf = useLanguageName();
  return (written) => {
    const tag = interpreterTag(written);
    return tag === null ? written : nameOf(tag);
  };
}
