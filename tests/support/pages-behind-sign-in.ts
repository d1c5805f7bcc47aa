import { slugWithVersions } from './demo-pages';
import type { prepareSessions, Visitor } from './sessions-behind-sign-in';
import type { Things } from './things-behind-sign-in';

/** A page in one of its states, and who sees it so. */
export interface VisitedPage {
  name: string;
  as: Visitor;
  /** Its address after `/{language}`. */
  path: string;
  /** What it answers; 200 unless told. */
  status?: number;
  /** What is posted to it; left out, it is opened. */
  form?: Readonly<Record<string, string>>;
}

/** All that the pages show. */
export type Shown = Things & Awaited<ReturnType<typeof prepareSessions>>;

type State = Pick<VisitedPage, 'status' | 'form'>;

const open = { status: 200 } as const;
/** An empty form, sent back with what to put right. */
const empty = { status: 422, form: {} } as const;

/** Writes pages in the order: name, address, state. */
function pagesFor(
  as: Visitor,
  pages: readonly (readonly [name: string, path: string, state?: State])[],
): VisitedPage[] {
  return pages.map(([name, path, state = open]) => ({ name, as, path, ...state }));
}

/** The pages of signing in, following and registering, as who is not signed in sees them. */
export function pagesOfAnonymous(shown: Shown): readonly VisitedPage[] {
  const { full, closed } = shown;
  return [
    ...pagesFor('nobody', [
      ['sign-in', '/logga-in'],
      ['sign-in, was signed out', '/logga-in?till=/sv/mina-sidor&utloggad=1'],
      ['sign-in, without an address', '/logga-in', empty],
      ['sign-in code, nothing asked', '/logga-in/kod'],
      ['sign-in link', shown.linkOpen],
      ['sign-in link, used', shown.linkUsed, { status: 410 }],
      ['sign-in link, expired', shown.linkExpired, { status: 410 }],
      ['sign-in link, unknown', '/logga-in/lank/finns-inte', { status: 404 }],
      ['one-time code', '/logga-in/engangskod?kod=K7MX-2PQR-9DFH'],
      ['one-time code, wrong', '/logga-in/engangskod', { status: 422, form: { code: 'K7MX' } }],
      ['eID, changed their mind', '/inloggning/eid/avbruten'],
      ['eID, not to be trusted', '/inloggning/eid/gar-inte-att-lita-pa', { status: 400 }],
      ['eID, level too low', '/inloggning/eid/tillitsniva', { status: 403 }],
      ['eID, no answer', '/inloggning/eid/svarar-inte', { status: 503 }],
      ['directory, no role', '/inloggning/katalog/ingen-roll', { status: 403 }],
      ['signed out', '/logga-ut'],
      ['staff sign-in', '/arbete/logga-in'],
      ['staff sign-in, key not known', '/arbete/logga-in', empty],
      ['invitation', shown.invitation],
      ['invitation, without a key', shown.invitation, empty],
      ['invitation, used', shown.invitationUsed, { status: 410 }],
      ['invitation, expired', shown.invitationExpired, { status: 410 }],
      ['invitation, without a role', shown.invitationWithoutRole, { status: 403 }],
      ['invitation, unknown', '/arbete/inbjudan/finns-inte', { status: 404 }],
      ['sent from another site', '/avvisad', { status: 403 }],
      ['sent when signed out', '/mina-sidor/inloggningar', { status: 401, form: {} }],
      ['sent to a page that takes nothing', '/om', { status: 405, form: {} }],
      ['follow a dialogue', shown.followDialogue],
      ['follow a theme', shown.followTheme],
      ['follow an area', shown.followArea],
      ['follow, without an address', shown.followDialogue, empty],
      ['follow, asked', shown.followDialogue.replace('e-post', 'e-post/tack')],
      ['follow, confirm', shown.confirm],
      ['follow, confirmed', shown.confirmed],
      ['follow, confirm too late', shown.confirmExpired, { status: 410 }],
      ['follow, confirm unknown', '/folj/bekrafta/finns-inte', { status: 404 }],
      ['follow, choices', `${shown.choices}?sparat=1`],
      ['follow, no choices left', shown.noChoices],
      ['follow, choices unknown', '/folj/val/finns-inte', { status: 404 }],
      ['follow, end', shown.end],
      ['follow, ended', shown.ended],
      ['follow, end unknown', '/folj/avsluta/finns-inte', { status: 404 }],
      ['meeting, open', shown.open.path],
      ['meeting, full', full.path],
      ['meeting, cancelled', shown.cancelled.path],
      ['meeting, past', shown.past.path],
      ['meeting, drop-in', shown.dropIn.path],
      ['meeting, closed', closed.path],
      ['register', `${shown.open.path}/anmalan`],
      ['register, empty', `${shown.open.path}/anmalan`, empty],
      ['register for the line', `${full.path}/anmalan`],
      ['register, closed', `${closed.path}/anmalan`],
      ['register for a series', shown.series],
      ['register for a series, empty', shown.series, empty],
      ['registration, received', `${shown.registered}?kvitto=anmald`],
      ['registration, in line', shown.inLine],
      ['registration, cancelled', `${shown.unregistered}?kvitto=avbokad`],
      ['registration, unknown', '/anmalan/finns-inte', { status: 404 }],
      ['registration, change', `${shown.registered}/andra`],
      ['registration, changed to nothing', `${shown.registered}/andra`, empty],
      ['registration, cancel', `${shown.registered}/avboka`],
    ]),
    ...pagesFor('asked', [
      ['sign-in code, mail sent', '/logga-in/kod'],
      ['sign-in code, missing', '/logga-in/kod', empty],
    ]),
  ];
}

/** My pages, and what else changes for who is signed in as a resident. */
export function pagesOfResident(shown: Shown): readonly VisitedPage[] {
  const tooLong = 'a'.repeat(2001);
  return [
    ...pagesFor('ylva', [
      ['my pages', '/mina-sidor'],
      ['my sessions', '/mina-sidor/inloggningar?klart=1'],
      ['my data', '/mina-sidor/uppgifter'],
      ['what I follow', '/mina-sidor/foljer?klart=1'],
      ['ask to be erased', '/mina-sidor/radera'],
      ['ask to be erased, too long', '/mina-sidor/radera', { status: 422, form: { message: tooLong } }],
      ['ask to be erased, look over', '/mina-sidor/radera', { form: { message: 'Jag flyttar.' } }],
      ['follow, signed in', shown.followDialogue],
      ['register, signed in', `${shown.open.path}/anmalan`],
      ['sign out', '/logga-ut'],
      ['workspace, a resident', '/arbete', { status: 403 }],
    ]),
    ...pagesFor('maja', [
      ['my pages, empty', '/mina-sidor'],
      ['what I follow, nothing', '/mina-sidor/foljer'],
      ['asked to be erased', '/mina-sidor/radera'],
    ]),
    ...pagesFor('ylva, hours ago', [
      ['show again who you are', '/logga-in/igen?till=/sv/mina-sidor/uppgifter'],
      ['show again, mail sent', '/logga-in/igen?mejlat=1&till=/sv/mina-sidor/uppgifter'],
      ['show again, empty', '/logga-in/igen', empty],
    ]),
  ];
}

/** The workspace of an officer, and of those who may do less. */
export function pagesOfOfficer(shown: Shown): readonly VisitedPage[] {
  const meeting = (of: { id: string }, place = '') => `/arbete/moten/${of.id}${place}`;
  const codes = '/arbete/engangskoder';
  const nameless = `/arbete/dialoger/${slugWithVersions}/moten/ny`;
  return [
    ...pagesFor('anna', [
      ['work', '/arbete'],
      ['meetings', '/arbete/moten'],
      ['meeting to come', meeting(shown.open, '?klart=flyttat&antal=3')],
      ['meeting with a line', meeting(shown.full)],
      ['meeting that has been', meeting(shown.past)],
      ['cancelled meeting', meeting(shown.cancelled, '?klart=installt&antal=2')],
      ['new meeting', nameless],
      ['new meeting, empty', nameless, empty],
      ['change a meeting', meeting(shown.open, '/andra')],
      ['change a meeting, empty', meeting(shown.open, '/andra'), empty],
      ['move a meeting', meeting(shown.open, '/flytta')],
      ['move a meeting, empty', meeting(shown.open, '/flytta'), empty],
      ['cancel a meeting', meeting(shown.open, '/installt')],
      ['cancel a meeting, empty', meeting(shown.open, '/installt'), empty],
      [
        'cancel a meeting, look over',
        meeting(shown.open, '/installt'),
        { form: { note: 'Lokalen är stängd.' } },
      ],
      ['who came', meeting(shown.past, '/narvaro')],
      ['who came, nonsense', meeting(shown.past, '/narvaro'), { status: 422, form: { attended: '-1' } }],
      ['list for the door', meeting(shown.full, '/lista')],
      ['translations', `/arbete/dialoger/${slugWithVersions}/oversattning`],
      ['translation into lättläst', `/arbete/dialoger/${slugWithVersions}/oversattning/sv-x-lattlast`],
      ['translation into Arabic', `/arbete/dialoger/${slugWithVersions}/oversattning/ar`],
      ['publish', `/arbete/dialoger/${slugWithVersions}/publicera`],
      ['preview', `/arbete/dialoger/${slugWithVersions}/granska`],
      ['cancel a dialogue', `/arbete/dialoger/${slugWithVersions}/installd`],
      ['cancel a dialogue, empty', `/arbete/dialoger/${slugWithVersions}/installd`, empty],
      ['guide', '/arbete/handbok?q=nivå'],
      ['chapter of the guide', '/arbete/handbok/niva-och-villkor'],
      ['codes', codes],
      ['new codes', `${codes}/ny`],
      ['new codes, empty', `${codes}/ny`, empty],
      ['codes just made', `${codes}/${shown.batch}?klart=gjorda`],
      ['codes revoked', `${codes}/${shown.revoked}?klart=aterkallade`],
      ['codes to print', `${codes}/${shown.batch}/utskrift`],
      ['questions on accessibility', '/arbete/tillganglighet?klart=TG-9GHJ4R'],
      ['keys', '/arbete/nycklar?klart=omdopt'],
      ['keys, none made', '/arbete/nycklar', empty],
      ['key', `/arbete/nycklar/${shown.key}`],
      ['key, without a name', `/arbete/nycklar/${shown.key}`, empty],
      ['sessions of staff', '/mina-sidor/inloggningar'],
      ['people, an officer', '/arbete/personer', { status: 403 }],
    ]),
    ...pagesFor('anna, hours ago', [
      ['show again, staff', '/logga-in/igen?till=/sv/arbete/nycklar'],
      ['show again, staff, without a key', '/logga-in/igen', empty],
    ]),
    ...pagesFor('disa', [['work, nothing to do', '/arbete']]),
    ...pagesFor('farah, without her role', [['role withdrawn', '/arbete', { status: 403 }]]),
  ];
}

/** The workspace of an administrator. */
export function pagesOfAdministrator(shown: Shown): readonly VisitedPage[] {
  const person = (id: string) => `/arbete/personer/${id}`;
  const settings = '/arbete/installningar';
  return pagesFor('erik', [
    ['work, administrator', '/arbete'],
    ['people', '/arbete/personer'],
    ['new person', '/arbete/personer/ny'],
    ['new person, empty', '/arbete/personer/ny', empty],
    ['person', `${person(shown.anna)}?klart=roll-given`],
    ['person, given nothing', person(shown.anna), { status: 422, form: { gor: 'ge-roll' } }],
    ['person, invited', person(shown.invited)],
    ['person to shut out, look over', person(shown.anna), { form: { gor: 'stang-av' } }],
    ['oneself', person(shown.erik)],
    ['outbox', '/arbete/utskick?klart=slangt'],
    ['requests to be erased', '/arbete/radering?klart=1'],
    ['request to be erased', `/arbete/radering/${shown.erasure}`],
    ['request to be erased, empty', `/arbete/radering/${shown.erasure}`, empty],
    [
      'request to be erased, look over',
      `/arbete/radering/${shown.erasure}`,
      { form: { outcome: 'refused', reason: 'Vi måste spara handlingen.' } },
    ],
    ['log', '/arbete/logg'],
    ['settings', settings],
    ['settings, name and contact', `${settings}/namn?klart=sparat`],
    ['settings, name and contact, empty', `${settings}/namn`, empty],
    ['settings, logo', `${settings}/logotyp`],
    ['settings, logo, no file', `${settings}/logotyp`, empty],
    ['settings, colours', `${settings}/farger`],
    [
      'settings, colours, looked at',
      `${settings}/farger`,
      { form: { gor: 'visa', primary: '#5c0000', accent: '#f5b63c' } },
    ],
    ['settings, texts', `${settings}/texter`],
    ['settings, languages', `${settings}/sprak`],
    ['settings, ladder', `${settings}/trappan`],
    ['settings, retention', `${settings}/gallring`],
    ['settings, accessibility', `${settings}/tillganglighet`],
    ['settings, roles', `${settings}/roller`],
    ['settings, sessions', `${settings}/inloggning`],
    ['settings, themes', `${settings}/listor/teman`],
    ['settings, themes, empty', `${settings}/listor/teman`, empty],
    ['codes, administrator', `/arbete/engangskoder/${shown.batch}`],
    ['no such page of work', '/arbete/finns-inte', { status: 404 }],
  ]);
}
