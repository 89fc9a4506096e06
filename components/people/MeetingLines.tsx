import type { Meeting } from '../../utils/model/catalogue.ts';
import { dateText } from '../words/date.ts';

/** Meetings in short: when, who, the sentence that says so, and which outlets tell of it. `of`: the person whose page it is, left out of the names. */
export function MeetingLines({ meetings, of, hrefOf, most = 15 }: { meetings: readonly Meeting[]; of?: string; hrefOf: (clipId: string) => string; most?: number }) {
  return (
    <ul class="lines">
      {meetings.slice(0, most).map((meeting) => (
        <li key={`${meeting.clipId}${meeting.day}${meeting.people.map(({ id }) => id).join('')}`}>
          <a class="plain-link" href={hrefOf(meeting.clipId)}>
            <strong>{meeting.people.filter(({ id }) => id !== of).map(({ name }) => name).join(', ')}</strong>
            <span class="serif small three-lines" dir="auto">{meeting.quote}</span>
            <span class="soft small">{dateText(meeting.day)} · {meeting.sites.join(', ')}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
