/** Which theme a card is held to, whatever the reader's device asks for. */
export type CardTheme = 'light' | 'dark';

const themes: ReadonlyMap<string, CardTheme> = new Map([
  ['ljus', 'light'],
  ['mork', 'dark'],
]);

/** The theme that `?tema=` asks for; null, so that the card follows the device, when it asks for none or for one that there isn't. */
export function parseCardTheme(params: URLSearchParams): CardTheme | null {
  return themes.get(params.get('tema') ?? '') ?? null;
}
