/** Who shows to the portal who someone is: a broker of eIDs, or the kommun's own directory. */
export type ProviderKind = 'eid' | 'directory';

/** Why someone who has been at an identity provider is not signed in. */
export type SignInProblem =
  /** They changed their mind there. */
  | 'cancelled'
  /** It took too long, was begun in another browser, or has been ended once already. */
  | 'expired'
  /** The answer is not the provider's, not for this portal, or not to what it asked. */
  | 'untrusted'
  /** The provider did not tell what the portal needs. */
  | 'missingClaim'
  /** Their eID is of a lower level of assurance than the kommun asks for. */
  | 'assurance'
  /** They belong to another organisation. */
  | 'organisation'
  | 'noRole'
  /** They were to show again who they are, and are someone else. */
  | 'otherPerson'
  | 'tooMany'
  | 'unreachable';

/** Each problem's part of the address, and the status that its page is answered with. */
const pages: Readonly<Record<SignInProblem, { slug: string; status: number }>> = {
  cancelled: { slug: 'avbruten', status: 200 },
  expired: { slug: 'galler-inte', status: 400 },
  untrusted: { slug: 'gar-inte-att-lita-pa', status: 400 },
  missingClaim: { slug: 'uppgift-saknas', status: 403 },
  assurance: { slug: 'tillitsniva', status: 403 },
  organisation: { slug: 'annan-organisation', status: 403 },
  noRole: { slug: 'ingen-roll', status: 403 },
  otherPerson: { slug: 'annan-person', status: 403 },
  tooMany: { slug: 'for-manga-forsok', status: 429 },
  unreachable: { slug: 'svarar-inte', status: 503 },
};

const signInProblems = Object.keys(pages) as readonly SignInProblem[];

const kindSlugs: Readonly<Record<ProviderKind, string>> = { eid: 'eid', directory: 'katalog' };

/** The path of an identity provider's answer: one for each, without a language, since providers know each by its exact address. */
export function callbackPath(kind: ProviderKind): string {
  return `/inloggning/${kindSlugs[kind]}`;
}

/**
 * The path by which one goes to an identity provider.
 *
 * @param again whether someone who is signed in is to show once more who they are
 */
export function beginPath(
  kind: ProviderKind,
  language: string,
  { returnTo, again = false }: { returnTo: string; again?: boolean },
): string {
  const place = kind === 'eid' ? 'logga-in/e-legitimation' : 'arbete/logga-in/katalog';
  return `/${language}/${place}?till=${encodeURIComponent(returnTo)}${again ? '&igen=1' : ''}`;
}

/** The path of the page that tells what went wrong. */
export function problemPath(
  kind: ProviderKind,
  problem: SignInProblem,
  language: string,
  { returnTo, again = false }: { returnTo: string; again?: boolean },
): string {
  const search = `?till=${encodeURIComponent(returnTo)}${again ? '&igen=1' : ''}`;
  return `/${language}${callbackPath(kind)}/${pages[problem].slug}${search}`;
}

/** What a page is about, read from its address; null when there is no such page. */
export function readProblemPath(
  kindSlug: string | undefined,
  problemSlug: string | undefined,
): { kind: ProviderKind; problem: SignInProblem; status: number } | null {
  const kind = (Object.keys(kindSlugs) as ProviderKind[]).find((each) => kindSlugs[each] === kindSlug);
  const problem = signInProblems.find((each) => pages[each].slug === problemSlug);
  return kind === undefined || problem === undefined
    ? null
    : { kind, problem, status: pages[problem].status };
}
