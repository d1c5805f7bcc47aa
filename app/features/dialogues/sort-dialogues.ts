import type { SortOrder } from './dialogue-filter';
import type { DialogueSummary } from './dialogue-summary';

/** What is open comes first, then what is coming, and so on to what is over. */
const urgency = new Map(
  (['open', 'planned', 'analysing', 'decided', 'finished', 'cancelled'] as const).map((state, index) => [
    state,
    index,
  ]),
);

/**
 * Puts dialogues in order.
 *
 * @param collator compares titles as readers of the page's language do
 * @param rankOf for `relevance`: lower is better
 */
export function sortDialogues(
  dialogues: readonly DialogueSummary[],
  order: SortOrder,
  collator: Intl.Collator,
  rankOf: (slug: string) => number = () => 0,
): DialogueSummary[] {
  const byTitle = (a: DialogueSummary, b: DialogueSummary) =>
    collator.compare(a.title.text, b.title.text) || (a.slug < b.slug ? -1 : 1);
  const compare: Record<SortOrder, (a: DialogueSummary, b: DialogueSummary) => number> = {
    title: byTitle,
    newest: (a, b) => compareText(momentOf(b), momentOf(a)) || byTitle(a, b),
    next: (a, b) =>
      (urgency.get(a.state) ?? 0) - (urgency.get(b.state) ?? 0) || compareNext(a, b) || byTitle(a, b),
    relevance: (a, b) => rankOf(a.slug) - rankOf(b.slug) || byTitle(a, b),
  };
  return [...dialogues].sort(compare[order]);
}

/** Among open ones, what closes first; among coming ones, what opens first; among the rest, the latest. */
function compareNext(a: DialogueSummary, b: DialogueSummary): number {
  if (a.state === 'open') return compareText(a.timing.closesAt ?? '9', b.timing.closesAt ?? '9');
  if (a.state === 'planned') return compareText(a.timing.opensAt ?? '9', b.timing.opensAt ?? '9');
  return compareText(momentOf(b), momentOf(a));
}

/** The latest moment that a dialogue is known by. */
function momentOf({ timing }: DialogueSummary): string {
  return timing.decidedOn ?? timing.closesAt ?? timing.opensAt ?? '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
