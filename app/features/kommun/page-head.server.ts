import { getT } from '~/i18n/i18n.server';
import type { PageMeta } from '~/i18n/page-meta';
import type { LoadContext } from '~/load-context';
import { isFormReturned } from '~/platform/returned-form.server';

/**
 * What a page's head says: whose portal it is, and the page's title, begun with "Fel:" when its form came back (WCAG 2.4.2, and the first thing
 * that a screen reader says).
 */
export function pageHead(context: Pick<LoadContext, 'kommun'>, language: string, title: string): PageMeta {
  return {
    title: isFormReturned(context) ? getT(language)('site:errorTitle', { title }) : title,
    kommun: context.kommun.name,
  };
}
