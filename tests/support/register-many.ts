import { createDb } from '~db/client';

import { register, someone } from './sample-meeting';

/** A process of its own that registers many people at once: how several servers share a database is tested with it. */
const [url = '', meetingId = '', name = '', count = '0'] = process.argv.slice(2);
const db = createDb(url);
await Promise.all(
  Array.from({ length: Number(count) }, (_, index) => register(db, [meetingId], someone(`${name}${index}`))),
);
await db.destroy();
