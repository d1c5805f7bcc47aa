import { Scripts } from '@remix-run/react';
import { createContext, useContext, useSyncExternalStore } from 'react';

import { JsonData } from '../json-ld/json-ld';

/** What brings a page to life: without it, a page is read as it is and sends no script. */
interface PageScriptValue {
  /** Lets this answer's scripts run and no others; a browser hides it from the page, so there it is empty. */
  nonce: string;
  /** The page's texts. */
  texts: unknown;
}

const PageScriptContext = createContext<PageScriptValue | null>(null);

/** Tells the page whether it is brought to life: by the server and by the browser alike, so that both make the same of it. */
export const PageScriptProvider = PageScriptContext.Provider;

/** The element that holds the page's texts. */
export const textsId = 'page-texts';

/** The script of a page that is brought to life, with the texts that it needs. A block of data runs nothing. */
export function PageScript() {
  const value = useContext(PageScriptContext);
  if (value === null) return null;
  return (
    <>
      <JsonData id={textsId} data={value.texts} />
      <Scripts nonce={value.nonce} />
    </>
  );
}

const neverChanges = () => () => undefined;

/** Whether script runs on the page: false on the server and until the page has come to life. */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
