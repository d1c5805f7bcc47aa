import { index, route, type RouteConfig } from '@remix-run/route-config';

/** Every address of the portal. Paths are Swedish in every language; the language comes first. */
export default [
  index('routes/best-language.ts'),
  route('tema.css', 'routes/theme-css.ts'),
  route('logotyp.svg', 'routes/logo.ts'),
  route('dokument/:id/:name', 'routes/document.ts'),
  route(':language', 'routes/language.tsx', [
    index('routes/start.tsx'),
    route('dialoger', 'routes/dialogues.tsx'),
    route('dialoger/:slug', 'routes/dialogue.tsx'),
    route('dialoger/:slug/resultat', 'routes/result.tsx'),
    route('dialoger/:slug/resultat/:version', 'routes/result-version.tsx'),
    route('resultat', 'routes/results.tsx'),
    route('trappan', 'routes/ladder.tsx'),
    route('tillganglighet', 'routes/accessibility.tsx'),
    route('tillganglighet/tack', 'routes/accessibility-thanks.tsx'),
    route('integritet', 'routes/privacy.tsx'),
    route('om', 'routes/principles.tsx'),
    route('*', 'routes/not-found.tsx', { id: 'not-found-in-language' }),
  ]),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
