/** Short forms that a reader has to unfold. "kl." is among them: in lättläst one writes "klockan". */
export const abbreviation =
  /(?<![\p{L}\p{N}])(?:t\.?\s?ex|bl\.?\s?a|m\.\s?m|m\.\s?fl|o\.\s?d|osv|etc|d\.?\s?v\.?\s?s|f\.\s?d|s\.\s?k|p\.\s?g\.\s?a|fr\.\s?o\.\s?m|t\.\s?o\.\s?m|m\.\s?a\.\s?o|resp|inkl|exkl|ca|kl|nr|st|tel|obs)\.?(?![\p{L}\p{N}])/giu;

/** A share, which most find easier as "hälften" or "4 av 10". */
export const percentage = /(?<!\p{N})\p{N}+(?:[.,]\p{N}+)?[\s\u00a0\u202f]?(?:%|procent\p{L}*)/giu;

/** Words by which something is said not to be so. */
export const negations: ReadonlySet<string> = new Set([
  'inte',
  'ej',
  'icke',
  'aldrig',
  'ingen',
  'inget',
  'inga',
  'ingenting',
  'ingenstans',
  'varken',
]);

/** Forms in -s that say what is done and not who does it. Those that always end so (finns, hoppas, trivs) are not among them. */
const shortPassives: ReadonlySet<string> = new Set([
  'ges',
  'görs',
  'tas',
  'fås',
  'nås',
  'hålls',
  'byggs',
  'läggs',
  'skrivs',
  'sägs',
  'säljs',
  'köps',
  'rivs',
  'förs',
  'följs',
  'leds',
  'skickas',
  'sänds',
  'styrs',
  'utförs',
  'upphävs',
  'avslås',
  'bifalls',
  'genomförs',
  'införs',
  'överförs',
  'tillåts',
  'utses',
  'anses',
  'inrättas',
  'gavs',
  'togs',
  'hölls',
  'drogs',
  'skrevs',
]);

const passiveEnding = /(?:\p{L}{3}as|\p{L}{2}(?:ades|ddes|ttes|ktes|ptes|ats|rts|tts|vits|gits|llits|gts))$/u;

/** Words that end as a passive does and are none: always in -s, nouns, and the genitive of such. */
const noPassives =
  /^(?:finn|hopp|lyck|misslyck|minn|träff|kän[dn]|tyck|umgå|vist|fatt|sakn|and|åldr|svett|låts|trängt|handsk|brott|skäm|enas|mot?arbet)(?:as|ades|ats|des|s|ts)$|(?:plats|sats|insats|bokstavs|arbets|samhälls|kompass|terrass|klass|kassa?s|adress|trots|krets|skydds|ananas|kalas|atlas)$/u;

/** Whether a word says what is done and not who does it. A guess from its form, to be looked at by someone who knows. */
export function isPassive(word: string): boolean {
  // A capital letter within a sentence is a name, in the genitive as likely as not.
  if (word !== word.toLowerCase() || noPassives.test(word)) return false;
  return shortPassives.has(word) || passiveEnding.test(word);
}

/** The beginnings of words of the kommun's own that many would need to have explained. */
const officialWords: readonly string[] = [
  'avgift',
  'anslag',
  'bifall',
  'budget',
  'detaljplan',
  'diarienummer',
  'delaktighet',
  'delegation',
  'driftbudget',
  'exploatering',
  'fastställ',
  'förvaltning',
  'handling',
  'implementer',
  'infrastruktur',
  'insats',
  'justering',
  'kommunfullmäktige',
  'kommunstyrelse',
  'konsultation',
  'kungörelse',
  'ledamot',
  'medborgarbudget',
  'motion',
  'myndighet',
  'nämnd',
  'prioriter',
  'protokoll',
  'remiss',
  'resurs',
  'samråd',
  'strateg',
  'tillgänglighet',
  'tjänsteperson',
  'upphandling',
  'utred',
  'utvärder',
  'verksamhet',
  'yttrande',
  'åtgärd',
  'ärende',
  'översiktsplan',
];

/** Whether a word is one of the kommun's own. */
export function isOfficial(word: string): boolean {
  const lower = word.toLowerCase();
  return officialWords.some((beginning) => lower.startsWith(beginning));
}
