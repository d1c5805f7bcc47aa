import './meeting-place.css';

import { Content } from '~/i18n/use-language';

import type { MeetingBrief } from './meeting-detail';
import { useMeetingTime } from './use-meeting-words';

interface MeetingPlaceProps {
  meeting: MeetingBrief;
  /** Where its title leads, when it is a link. */
  href?: string;
  children?: React.ReactNode;
}

/** A meeting's title, time and place, as a line of a list. */
export function MeetingPlace({ meeting, href, children }: MeetingPlaceProps) {
  const when = useMeetingTime();
  const title = <Content of={meeting.title} />;
  return (
    <div className="meeting-place">
      <p className="meeting-place__title">{href === undefined ? title : <a href={href}>{title}</a>}</p>
      <p className="meeting-place__when">
        <time dateTime={meeting.startsAt}>{when(meeting)}</time>
      </p>
      {meeting.place === null ? null : (
        <p className="soft">
          <Content of={meeting.place} />
        </p>
      )}
      {children}
    </div>
  );
}
