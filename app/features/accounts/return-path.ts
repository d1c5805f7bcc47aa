/**
 * Where to go after signing in: a path of the portal, never another site. A browser reads `//`, `/\` and a tab or line break within an address in ways of its
 * own, so whatever could be read otherwise than as a plain path is left out.
 *
 * @param wanted what an address or a form asks for
 * @param otherwise where to go when that is nothing, or not within the portal
 */
export function returnPath(wanted: string | null | undefined, otherwise: string): string {
  if (wanted === null || wanted === undefined || wanted.length > 1000) return otherwise;
  if (!/^\/(?![/\\])[^\\\p{Cc}\s]*$/u.test(wanted)) return otherwise;
  const url = new URL(wanted, 'http://portal.invalid');
  const path = url.pathname + url.search;
  // `/sv/..//other.example` becomes `//other.example` only now.
  return url.host === 'portal.invalid' && !path.startsWith('//') ? path : otherwise;
}
