import { toScriptJson } from './script-json';

/** Facts for machines that read the page. A block of data: nothing in it runs, so the policy against scripts lets it stand. */
export function JsonLd({ data }: { data: Readonly<Record<string, unknown>> }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toScriptJson(data) }} />;
}

/** What the page's own script reads. */
export function JsonData({ id, data }: { id: string; data: unknown }) {
  return <script id={id} type="application/json" dangerouslySetInnerHTML={{ __html: toScriptJson(data) }} />;
}
