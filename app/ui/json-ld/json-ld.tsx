import { toScriptJson } from './script-json';

/** Facts for machines that read the page. A block of data: nothing in it runs, so the policy against scripts lets it stand. */
export function JsonLd({ data }: { data: Readonly<Record<string, unknown>> }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toScriptJson(data) }} />;
}
