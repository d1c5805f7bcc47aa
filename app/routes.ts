import { index, route, type RouteConfig } from '@remix-run/route-config';

/** Every address of the portal. Paths are Swedish in every language; the language comes first. */
export default [
  // The portal as a whole
  index('routes/best-language.ts'),
  route('tema.css', 'routes/theme-css.ts'),
  route('logotyp.svg', 'routes/logo.ts'),
  route('dokument/:id/:name', 'routes/document.ts'),
  route('bilder/:name', 'routes/uploaded-picture.ts'),
  route('sitemap.xml', 'routes/sitemap.ts'),
  route('robots.txt', 'routes/robots.ts'),

  // Open data
  route('api/openapi.json', 'routes/openapi.ts'),
  route('api/v1/dialogues', 'routes/api-dialogues.ts'),
  route('api/v1/dialogues/:slug', 'routes/api-dialogue.ts'),
  route('api/v1/dialogues/:slug/result', 'routes/api-result.ts'),
  route('api/v1/dialogues/:slug/report', 'routes/api-report.ts'),
  route('api/*', 'routes/api-not-found.ts'),

  // Where identity providers send people back
  route('inloggning/eid', 'routes/eid-answer.ts'),
  route('inloggning/katalog', 'routes/directory-answer.ts'),

  // Only in the demo
  route('demo/inkorg', 'routes/demo-inbox.tsx'),
  route('demo/inkorg.json', 'routes/demo-inbox-json.ts'),
  route('demo/inkorg/:id', 'routes/demo-mail.tsx'),
  route('demo/inkorg/:id/brev', 'routes/demo-mail-document.ts'),
  route('demo/inkorg/:id/bilaga/:place', 'routes/demo-mail-file.ts'),

  route(':language', 'routes/language.tsx', [
    // Dialogues and their results
    index('routes/start.tsx'),
    route('dialoger', 'routes/dialogues.tsx'),
    route('dialoger.atom', 'routes/feed.ts'),
    route('dialoger.ics', 'routes/calendar.ts'),
    route('bild.png', 'routes/picture.ts'),
    route('dialoger/:slug', 'routes/dialogue.tsx'),
    route('dialoger/:slug.ics', 'routes/dialogue-calendar.ts'),
    route('dialoger/:slug/bild.png', 'routes/dialogue-picture.ts'),
    route('dialoger/:slug/qr.svg', 'routes/dialogue-qr.ts'),
    route('dialoger/:slug/affisch', 'routes/dialogue-poster.tsx'),
    route('dialoger/:slug/kort', 'routes/dialogue-card.tsx'),
    route('dialoger/:slug/resultat', 'routes/result.tsx'),
    route('dialoger/:slug/resultat/:version', 'routes/result-version.tsx'),
    route('dialoger/:slug/rapport/:version?', 'routes/report.tsx'),
    route('resultat', 'routes/results.tsx'),
    route('trappan', 'routes/ladder.tsx'),

    // Meetings
    route('dialoger/:slug/moten/:id', 'routes/meeting.tsx'),
    route('dialoger/:slug/moten/:id.ics', 'routes/meeting-calendar.ts'),
    route('dialoger/:slug/moten/:id/anmalan', 'routes/meeting-register.tsx'),
    route('dialoger/:slug/serie/:id/anmalan', 'routes/series-register.tsx'),
    route('anmalan/:token', 'routes/registration.tsx'),
    route('anmalan/:token.ics', 'routes/registration-calendar.ts'),
    route('anmalan/:token/andra', 'routes/registration-change.tsx'),
    route('anmalan/:token/avboka', 'routes/registration-cancel.tsx'),

    // What participants think of how they could take part
    route('utvardera/:code', 'routes/evaluate.tsx'),

    // Following
    route('folj', 'routes/follow.tsx'),
    route('folj/e-post', 'routes/follow-by-email.tsx'),
    route('folj/e-post/tack', 'routes/follow-thanks.tsx'),
    route('folj/bekrafta/:token', 'routes/follow-confirm.tsx'),
    route('folj/val/:token', 'routes/follow-choices.tsx'),
    route('folj/avsluta/:token', 'routes/follow-end.tsx'),

    // What became of what one said
    route('aterkoppling/:token', 'routes/feedback.tsx'),
    route('aterkoppling/:token/avsluta', 'routes/feedback-end.tsx'),

    // Signing in
    route('logga-in', 'routes/sign-in.tsx'),
    route('logga-in/kod', 'routes/sign-in-code.tsx'),
    route('logga-in/lank/:token', 'routes/sign-in-link.tsx'),
    route('logga-in/engangskod', 'routes/sign-in-one-time-code.tsx'),
    route('logga-in/e-legitimation', 'routes/eid-sign-in.ts'),
    route('inloggning/:provider/:problem', 'routes/sign-in-problem.tsx'),
    route('logga-in/igen', 'routes/sign-in-again.tsx'),
    route('logga-ut', 'routes/sign-out.tsx'),

    // My pages
    route('mina-sidor', 'routes/my-pages.tsx'),
    route('mina-sidor/foljer', 'routes/own-following.tsx'),
    route('mina-sidor/inloggningar', 'routes/my-sessions.tsx'),
    route('mina-sidor/uppgifter', 'routes/my-data.tsx'),
    route('mina-sidor/uppgifter.json', 'routes/my-data-json.ts'),
    route('mina-sidor/radera', 'routes/my-erasure.tsx'),

    // About the portal
    route('tillganglighet', 'routes/accessibility.tsx'),
    route('tillganglighet/tack', 'routes/accessibility-thanks.tsx'),
    route('integritet', 'routes/privacy.tsx'),
    route('om', 'routes/principles.tsx'),
    route('avvisad', 'routes/refused.tsx'),

    // Staff: getting in
    route('arbete/logga-in', 'routes/staff-sign-in.tsx'),
    route('arbete/logga-in/katalog', 'routes/directory-sign-in.ts'),
    route('arbete/inbjudan/:token', 'routes/staff-invitation.tsx'),
    route('arbete/nycklar', 'routes/staff-keys.tsx'),
    route('arbete/nycklar/utmaning', 'routes/staff-key-question.ts'),
    route('arbete/nycklar/:id', 'routes/staff-key.tsx'),

    // Staff: what is done
    route('arbete', 'routes/work.tsx'),
    route('arbete/dialoger', 'routes/work-dialogues.tsx'),
    route('arbete/dialoger/ny', 'routes/work-dialogue-new.tsx'),
    route('arbete/dialoger/:slug', 'routes/work-dialogue.tsx'),
    route('arbete/dialoger/:slug/plan', 'routes/work-plan.tsx'),
    route('arbete/dialoger/:slug/plan/:step', 'routes/work-plan-step.tsx'),
    route('arbete/dialoger/:slug/publicera', 'routes/work-publish.tsx'),
    route('arbete/dialoger/:slug/granska', 'routes/work-preview.tsx'),
    route('arbete/dialoger/:slug/installd', 'routes/work-dialogue-cancel.tsx'),
    route('arbete/dialoger/:slug/plan/:step/kommentarer', 'routes/work-plan-comments.tsx'),
    route('arbete/dialoger/:slug/historik', 'routes/work-history.tsx'),
    route('arbete/dialoger/:slug/oversattning', 'routes/work-translations.tsx'),
    route('arbete/dialoger/:slug/oversattning/:target', 'routes/work-translation.tsx'),
    route('arbete/dialoger/:slug/uppfoljning/utvardering', 'routes/work-evaluation.tsx'),
    route('arbete/dialoger/:slug/uppfoljning/:part?', 'routes/work-follow-up.tsx'),
    route('arbete/dialoger/:slug/rapport', 'routes/work-report.tsx'),
    route('arbete/dialoger/:slug/rapport/granska', 'routes/work-report-preview.tsx'),
    route('arbete/lardomar', 'routes/work-lessons.tsx'),
    route('arbete/moten', 'routes/work-meetings.tsx'),
    route('arbete/moten/:id', 'routes/work-meeting.tsx'),
    route('arbete/moten/:id/andra', 'routes/work-meeting-change.tsx'),
    route('arbete/moten/:id/flytta', 'routes/work-meeting-move.tsx'),
    route('arbete/moten/:id/installt', 'routes/work-meeting-cancel.tsx'),
    route('arbete/moten/:id/narvaro', 'routes/work-meeting-attendance.tsx'),
    route('arbete/moten/:id/lista', 'routes/work-meeting-print.tsx'),
    route('arbete/moten/:id/deltagare.csv', 'routes/work-participants-csv.ts'),
    route('arbete/moten/:id/deltagare.ods', 'routes/work-participants-ods.ts'),
    route('arbete/dialoger/:slug/moten/ny', 'routes/work-meeting-new.tsx'),
    route('arbete/engangskoder', 'routes/work-codes.tsx'),
    route('arbete/engangskoder/ny', 'routes/work-codes-new.tsx'),
    route('arbete/engangskoder/:id', 'routes/work-code-batch.tsx'),
    route('arbete/engangskoder/:id/utskrift', 'routes/work-code-print.tsx'),
    route('arbete/tillganglighet', 'routes/work-accessibility.tsx'),
    route('arbete/utskick', 'routes/work-mail.tsx'),
    route('arbete/handbok', 'routes/work-guide.tsx'),
    route('arbete/handbok/:chapter', 'routes/work-guide-chapter.tsx'),

    // Staff: what residents said
    route('arbete/dialoger/:slug/underlag', 'routes/work-input.tsx'),
    route('arbete/dialoger/:slug/underlag/ny', 'routes/work-input-new.tsx'),
    route('arbete/dialoger/:slug/underlag/inlagg.csv', 'routes/work-input-csv.ts'),
    route('arbete/dialoger/:slug/underlag/:id', 'routes/work-input-one.tsx'),
    route('arbete/dialoger/:slug/kategorier', 'routes/work-categories.tsx'),
    route('arbete/dialoger/:slug/slutsatser', 'routes/work-conclusions.tsx'),
    route('arbete/dialoger/:slug/overlamning', 'routes/work-handover.tsx'),
    route('arbete/dialoger/:slug/overlamning/:version', 'routes/work-handover-package.tsx'),
    route('arbete/dialoger/:slug/beslut', 'routes/work-decisions.tsx'),
    route('arbete/dialoger/:slug/beslut/:id', 'routes/work-decision.tsx'),
    route('arbete/dialoger/:slug/atgarder', 'routes/work-actions.tsx'),
    route('arbete/dialoger/:slug/atgarder/:id', 'routes/work-action.tsx'),
    route('arbete/dialoger/:slug/resultat', 'routes/work-result.tsx'),
    route('arbete/dialoger/:slug/resultat/granska', 'routes/work-result-preview.tsx'),
    route('arbete/dialoger/:slug/aterkoppling', 'routes/work-feedback.tsx'),

    // Staff: people, their data and the log
    route('arbete/personer', 'routes/work-people.tsx'),
    route('arbete/personer/ny', 'routes/work-person-new.tsx'),
    route('arbete/personer/:id', 'routes/work-person.tsx'),
    route('arbete/radering', 'routes/work-erasures.tsx'),
    route('arbete/radering/:id', 'routes/work-erasure.tsx'),
    route('arbete/logg', 'routes/work-audit.tsx'),

    // Staff: the kommun's own settings
    route('arbete/installningar', 'routes/work-settings.tsx'),
    route('arbete/installningar/logotyp', 'routes/work-setting-logo.tsx'),
    route('arbete/installningar/listor/:list', 'routes/work-terms.tsx'),
    route('arbete/installningar/listor/:list/:id', 'routes/work-term.tsx'),
    route('arbete/installningar/:setting', 'routes/work-setting.tsx'),

    route('*', 'routes/not-found.tsx'),
  ]),
] satisfies RouteConfig;
