import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { addressesIn } from '~/features/dialogues/outreach/dialogue-addresses';
import { Poster } from '~/features/dialogues/outreach/poster';
import { qrCode } from '~/features/dialogues/outreach/qr-code.server';
import { readPortal } from '~/features/dialogues/outreach/read-portal.server';
import { readDialogue } from '~/features/dialogues/read-dialogue.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { dayOf } from '~/platform/clock';
import { headersForEveryone } from '~/platform/page-cache.server';
import type { RouteHandle } from '~/root';

export const handle: RouteHandle = { frame: 'none' };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { kommun, language, now, baseUrl } = readPortal(params.language, context);
  const dialogue = await readDialogue(context.db, params.slug ?? '', { language: language.tag, now });
  if (dialogue === null) throw new Response(null, { status: 404 });
  const { slug, title } = dialogue.summary;
  const addresses = addressesIn(language.tag, baseUrl);
  const address = addresses.dialogue(slug);
  return {
    dialogue,
    kommun: { name: kommun.name, phone: kommun.contact.phone },
    ladder: kommun.ladder,
    today: dayOf(now),
    address,
    qr: qrCode(address),
    meta: {
      title: getT(language.tag)('poster:title', { title: title.text }),
      kommun: kommun.name,
      url: addresses.poster(slug),
      image: addresses.dialoguePicture(slug),
    },
  };
}

export const headers = () => headersForEveryone();
export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function DialoguePoster() {
  return <Poster {...useLoaderData<typeof loader>()} />;
}
