import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';

import { createPageI18n, type PageTexts } from '~/i18n/page-texts';
import { PageScriptProvider, textsId } from '~/ui/page-script/page-script';

// Only pages whose route sets `handle.hydrate` load this; reading pages send no script at all.
const texts = JSON.parse(document.getElementById(textsId)?.textContent ?? '') as PageTexts;
const i18n = createPageI18n(texts);

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <PageScriptProvider value={{ nonce: '', texts }}>
          <RemixBrowser />
        </PageScriptProvider>
      </I18nextProvider>
    </StrictMode>,
  );
});
