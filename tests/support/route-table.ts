import { slugWithVersions } from './demo-pages';

/** A route, an address of it, and what it answers to someone who is not signed in. */
export interface RouteLine {
  /** Its file in `app/routes/`, without extension. */
  file: string;
  path: string;
  get: number;
  /** What a form posted from the portal's own page is answered. */
  post: number;
  /** The beginning of the answer's type, where it is not a page. */
  type?: string;
}

const dialogue = `/sv/dialoger/${slugWithVersions}`;

/** A reading page: it is shown, and takes nothing. */
function page(file: string, path: string): RouteLine {
  return { file, path, get: 200, post: 405 };
}

/** Something to read that is not a page. */
function resource(file: string, path: string, type: string): RouteLine {
  return { file, path, get: 200, post: 405, type };
}

/** A page of the workspace: someone who is not signed in is sent to do so, and what they post is refused. */
function staffPage(file: string, path: string, post: 401 | 405): RouteLine {
  return { file, path, get: 302, post };
}

/** Every route. A new one is entered here, with what it answers. */
export const routeTable: readonly RouteLine[] = [
  // The portal as a whole
  { file: 'best-language', path: '/', get: 302, post: 405 },
  resource('theme-css', '/tema.css', 'text/css'),
  // The demo has no logo of its own.
  { file: 'logo', path: '/logotyp.svg', get: 404, post: 405 },
  { file: 'document', path: '/dokument/finns-inte/protokoll.pdf', get: 404, post: 405 },
  { file: 'uploaded-picture', path: '/bilder/finns-inte.webp', get: 404, post: 405 },
  resource('sitemap', '/sitemap.xml', 'application/xml'),
  resource('robots', '/robots.txt', 'text/plain'),

  // Open data
  resource('openapi', '/api/openapi.json', 'application/'),
  resource('api-dialogues', '/api/v1/dialogues', 'application/json'),
  resource('api-dialogue', `/api/v1/dialogues/${slugWithVersions}`, 'application/json'),
  resource('api-result', `/api/v1/dialogues/${slugWithVersions}/result`, 'application/json'),
  resource('api-report', `/api/v1/dialogues/${slugWithVersions}/report`, 'application/json'),
  { file: 'api-not-found', path: '/api/finns-inte', get: 404, post: 404 },

  // Where identity providers send people back
  // Who comes back without having gone is told so.
  { file: 'eid-answer', path: '/inloggning/eid', get: 303, post: 405 },
  { file: 'directory-answer', path: '/inloggning/katalog', get: 303, post: 405 },

  // Only in the demo
  page('demo-inbox', '/demo/inkorg'),
  resource('demo-inbox-json', '/demo/inkorg.json', 'application/json'),
  { file: 'demo-mail', path: '/demo/inkorg/0', get: 404, post: 405 },
  { file: 'demo-mail-document', path: '/demo/inkorg/0/brev', get: 404, post: 405 },
  { file: 'demo-mail-file', path: '/demo/inkorg/0/bilaga/1', get: 404, post: 405 },

  // Every page
  { file: 'language', path: '/xx', get: 404, post: 405 },

  // Dialogues and their results
  page('start', '/sv'),
  page('dialogues', '/sv/dialoger'),
  resource('feed', '/sv/dialoger.atom', 'application/atom+xml'),
  resource('calendar', '/sv/dialoger.ics', 'text/calendar'),
  resource('picture', '/sv/bild.png', 'image/png'),
  page('dialogue', dialogue),
  resource('dialogue-calendar', `${dialogue}.ics`, 'text/calendar'),
  resource('dialogue-picture', `${dialogue}/bild.png`, 'image/png'),
  resource('dialogue-qr', `${dialogue}/qr.svg`, 'image/svg+xml'),
  page('dialogue-poster', `${dialogue}/affisch`),
  page('dialogue-card', `${dialogue}/kort`),
  page('result', `${dialogue}/resultat`),
  page('result-version', `${dialogue}/resultat/1`),
  page('report', `${dialogue}/rapport`),
  page('results', '/sv/resultat'),
  page('ladder', '/sv/trappan'),

  // Meetings
  { file: 'meeting', path: `${dialogue}/moten/finns-inte`, get: 404, post: 405 },
  { file: 'meeting-calendar', path: `${dialogue}/moten/finns-inte.ics`, get: 404, post: 405 },
  { file: 'meeting-register', path: `${dialogue}/moten/finns-inte/anmalan`, get: 404, post: 404 },
  { file: 'series-register', path: `${dialogue}/serie/finns-inte/anmalan`, get: 404, post: 404 },
  // A link that was not made here says so.
  { file: 'registration', path: '/sv/anmalan/finns-inte', get: 404, post: 405 },
  { file: 'registration-calendar', path: '/sv/anmalan/finns-inte.ics', get: 404, post: 405 },
  { file: 'registration-change', path: '/sv/anmalan/finns-inte/andra', get: 404, post: 404 },
  { file: 'registration-cancel', path: '/sv/anmalan/finns-inte/avboka', get: 404, post: 404 },

  // What participants think of how they could take part
  { file: 'evaluate', path: '/sv/utvardera/finns-inte', get: 404, post: 404 },

  // Following
  page('follow', '/sv/folj'),
  { file: 'follow-by-email', path: '/sv/folj/e-post', get: 200, post: 422 },
  page('follow-thanks', '/sv/folj/e-post/tack'),
  { file: 'follow-confirm', path: '/sv/folj/bekrafta/finns-inte', get: 404, post: 303 },
  { file: 'follow-choices', path: '/sv/folj/val/finns-inte', get: 404, post: 303 },
  { file: 'follow-end', path: '/sv/folj/avsluta/finns-inte', get: 404, post: 303 },

  // What became of what one said: a link that was not made here says so.
  { file: 'feedback', path: '/sv/aterkoppling/finns-inte', get: 404, post: 404 },
  { file: 'feedback-end', path: '/sv/aterkoppling/finns-inte/avsluta', get: 404, post: 404 },

  // Signing in: an empty form is sent back with what to put right.
  { file: 'sign-in', path: '/sv/logga-in', get: 200, post: 422 },
  { file: 'sign-in-code', path: '/sv/logga-in/kod', get: 200, post: 422 },
  { file: 'sign-in-link', path: '/sv/logga-in/lank/finns-inte', get: 404, post: 404 },
  { file: 'sign-in-one-time-code', path: '/sv/logga-in/engangskod', get: 200, post: 422 },
  { file: 'eid-sign-in', path: '/sv/logga-in/e-legitimation', get: 303, post: 405 },
  { file: 'sign-in-problem', path: '/sv/inloggning/eid/avbruten', get: 200, post: 405 },
  { file: 'sign-in-again', path: '/sv/logga-in/igen', get: 302, post: 401 },
  { file: 'sign-out', path: '/sv/logga-ut', get: 200, post: 303 },

  // My pages: someone who is not signed in is sent to do so, and what they post is refused.
  { file: 'my-pages', path: '/sv/mina-sidor', get: 302, post: 405 },
  { file: 'own-following', path: '/sv/mina-sidor/foljer', get: 302, post: 401 },
  { file: 'my-sessions', path: '/sv/mina-sidor/inloggningar', get: 302, post: 401 },
  { file: 'my-data', path: '/sv/mina-sidor/uppgifter', get: 302, post: 405 },
  { file: 'my-data-json', path: '/sv/mina-sidor/uppgifter.json', get: 302, post: 405 },
  { file: 'my-erasure', path: '/sv/mina-sidor/radera', get: 302, post: 401 },

  // About the portal
  // An empty form is sent back with what to put right.
  { file: 'accessibility', path: '/sv/tillganglighet', get: 200, post: 422 },
  { file: 'accessibility-thanks', path: '/sv/tillganglighet/tack', get: 404, post: 405 },
  page('privacy', '/sv/integritet'),
  page('principles', '/sv/om'),
  { file: 'refused', path: '/sv/avvisad', get: 403, post: 405 },

  // Staff: getting in
  { file: 'staff-sign-in', path: '/sv/arbete/logga-in', get: 200, post: 422 },
  { file: 'directory-sign-in', path: '/sv/arbete/logga-in/katalog', get: 303, post: 405 },
  { file: 'staff-invitation', path: '/sv/arbete/inbjudan/finns-inte', get: 404, post: 404 },
  { file: 'staff-keys', path: '/sv/arbete/nycklar', get: 302, post: 401 },
  { file: 'staff-key-question', path: '/sv/arbete/nycklar/utmaning', get: 404, post: 400 },
  { file: 'staff-key', path: '/sv/arbete/nycklar/finns-inte', get: 302, post: 401 },

  // Staff: what is done
  staffPage('work', '/sv/arbete', 405),
  staffPage('work-dialogues', '/sv/arbete/dialoger', 405),
  staffPage('work-dialogue-new', '/sv/arbete/dialoger/ny', 401),
  staffPage('work-dialogue', `/sv/arbete/dialoger/${slugWithVersions}`, 405),
  staffPage('work-plan', `/sv/arbete/dialoger/${slugWithVersions}/plan`, 405),
  staffPage('work-plan-step', `/sv/arbete/dialoger/${slugWithVersions}/plan/question`, 401),
  staffPage('work-plan-comments', `/sv/arbete/dialoger/${slugWithVersions}/plan/question/kommentarer`, 401),
  staffPage('work-history', `/sv/arbete/dialoger/${slugWithVersions}/historik`, 405),
  staffPage('work-translations', `/sv/arbete/dialoger/${slugWithVersions}/oversattning`, 405),
  staffPage('work-translation', `/sv/arbete/dialoger/${slugWithVersions}/oversattning/ar`, 401),
  staffPage('work-decisions', `/sv/arbete/dialoger/${slugWithVersions}/beslut`, 405),
  staffPage('work-decision', `/sv/arbete/dialoger/${slugWithVersions}/beslut/ny`, 401),
  staffPage('work-actions', `/sv/arbete/dialoger/${slugWithVersions}/atgarder`, 405),
  staffPage('work-action', `/sv/arbete/dialoger/${slugWithVersions}/atgarder/ny`, 401),
  staffPage('work-result', `/sv/arbete/dialoger/${slugWithVersions}/resultat`, 401),
  staffPage('work-result-preview', `/sv/arbete/dialoger/${slugWithVersions}/resultat/granska`, 405),
  staffPage('work-feedback', `/sv/arbete/dialoger/${slugWithVersions}/aterkoppling`, 401),
  staffPage('work-follow-up', `/sv/arbete/dialoger/${slugWithVersions}/uppfoljning`, 401),
  staffPage('work-evaluation', `/sv/arbete/dialoger/${slugWithVersions}/uppfoljning/utvardering`, 401),
  staffPage('work-report', `/sv/arbete/dialoger/${slugWithVersions}/rapport`, 401),
  staffPage('work-report-preview', `/sv/arbete/dialoger/${slugWithVersions}/rapport/granska`, 405),
  staffPage('work-lessons', '/sv/arbete/lardomar', 405),
  staffPage('work-publish', `/sv/arbete/dialoger/${slugWithVersions}/publicera`, 401),
  staffPage('work-preview', `/sv/arbete/dialoger/${slugWithVersions}/granska`, 405),
  staffPage('work-dialogue-cancel', `/sv/arbete/dialoger/${slugWithVersions}/installd`, 401),
  staffPage('work-meetings', '/sv/arbete/moten', 401),
  staffPage('work-meeting', '/sv/arbete/moten/finns-inte', 401),
  staffPage('work-meeting-change', '/sv/arbete/moten/finns-inte/andra', 401),
  staffPage('work-meeting-move', '/sv/arbete/moten/finns-inte/flytta', 401),
  staffPage('work-meeting-cancel', '/sv/arbete/moten/finns-inte/installt', 401),
  staffPage('work-meeting-attendance', '/sv/arbete/moten/finns-inte/narvaro', 401),
  staffPage('work-meeting-print', '/sv/arbete/moten/finns-inte/lista', 405),
  staffPage('work-participants-csv', '/sv/arbete/moten/finns-inte/deltagare.csv', 405),
  staffPage('work-participants-ods', '/sv/arbete/moten/finns-inte/deltagare.ods', 405),
  staffPage('work-meeting-new', `/sv/arbete/dialoger/${slugWithVersions}/moten/ny`, 401),
  staffPage('work-codes', '/sv/arbete/engangskoder', 405),
  staffPage('work-codes-new', '/sv/arbete/engangskoder/ny', 401),
  staffPage('work-code-batch', '/sv/arbete/engangskoder/finns-inte', 401),
  staffPage('work-code-print', '/sv/arbete/engangskoder/finns-inte/utskrift', 405),
  staffPage('work-accessibility', '/sv/arbete/tillganglighet', 401),
  staffPage('work-mail', '/sv/arbete/utskick', 401),
  staffPage('work-guide', '/sv/arbete/handbok', 405),
  staffPage('work-guide-chapter', '/sv/arbete/handbok/planera', 405),

  // Staff: what residents said
  staffPage('work-input', `/sv/arbete/dialoger/${slugWithVersions}/underlag`, 401),
  staffPage('work-input-new', `/sv/arbete/dialoger/${slugWithVersions}/underlag/ny`, 401),
  staffPage('work-input-csv', `/sv/arbete/dialoger/${slugWithVersions}/underlag/inlagg.csv`, 405),
  staffPage('work-input-one', `/sv/arbete/dialoger/${slugWithVersions}/underlag/finns-inte`, 401),
  staffPage('work-categories', `/sv/arbete/dialoger/${slugWithVersions}/kategorier`, 401),
  staffPage('work-conclusions', `/sv/arbete/dialoger/${slugWithVersions}/slutsatser`, 401),
  staffPage('work-handover', `/sv/arbete/dialoger/${slugWithVersions}/overlamning`, 401),
  staffPage('work-handover-package', `/sv/arbete/dialoger/${slugWithVersions}/overlamning/utkast`, 405),

  // Staff: people, their data and the log
  staffPage('work-people', '/sv/arbete/personer', 405),
  staffPage('work-person-new', '/sv/arbete/personer/ny', 401),
  staffPage('work-person', '/sv/arbete/personer/finns-inte', 401),
  staffPage('work-erasures', '/sv/arbete/radering', 405),
  staffPage('work-erasure', '/sv/arbete/radering/finns-inte', 401),
  staffPage('work-audit', '/sv/arbete/logg', 405),

  // Staff: the kommun's own settings
  staffPage('work-settings', '/sv/arbete/installningar', 405),
  staffPage('work-setting-logo', '/sv/arbete/installningar/logotyp', 401),
  staffPage('work-terms', '/sv/arbete/installningar/listor/teman', 401),
  staffPage('work-term', '/sv/arbete/installningar/listor/teman/finns-inte', 401),
  staffPage('work-setting', '/sv/arbete/installningar/namn', 401),

  // Whatever else
  { file: 'not-found', path: '/sv/finns-inte', get: 404, post: 404 },
];
