import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { ContactList } from '~/features/kommun/contact-list';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { MeetingPage } from '~/features/meetings/meeting-page';
import { readMeeting } from '~/features/meetings/read-meeting.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';

/** A meeting's page. Not kept: how many seats are left changes all the time. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, kommun, clock, baseUrl } = context;
  const language = requireLanguage(params.language, context);
  const { slug = '', id = '' } = params;
  const page = await readMeeting(db, slug, id, { language: language.tag, now: clock() });
  if (page === null) throw new Response(null, { status: 404 });
  const title = page.meeting.title.text;
  const path = `/${language.tag}/dialoger/${slug}/moten/${id}`;
  return {
    page,
    contact: { email: kommun.contact.email, phone: kommun.contact.phone },
    meta: {
      title: `${title} – ${page.meeting.dialogueTitle.text}`,
      kommun: kommun.name,
      description: getT(language.tag)('meetings:page.description', { title }),
      url: baseUrl + path,
      image: `${baseUrl}/${language.tag}/dialoger/${slug}/bild.png`,
      feeds: [{ type: 'text/calendar' as const, href: `${path}.ics`, title }],
    },
  };
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function Meeting() {
  const { page, contact } = useLoaderData<typeof loader>();
  return <MeetingPage {...page} contact={<ContactList contact={contact} />} />;
}
