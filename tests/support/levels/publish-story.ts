import { words as t } from '../words';
import type { Desk } from './desk';

/** What is published by two. */
type Kind = 'dialogue' | 'result' | 'report';

/** One asks for something to be published, at the place where it is written. */
export async function asksForPublication(officer: Desk, path: string): Promise<void> {
  await officer.open(path);
  await officer.findsNo(t('publishing:obstacles.heading'));
  await officer.press(t('publishing:ask.send'));
  await officer.reads(t('publishing:receipts.asked'));
  await officer.findsNo(t('publishing:ask.send'));
}

/** Another looks at it as everyone will see it, and approves. */
export async function looksAndApproves(
  communicator: Desk,
  work: string,
  kind: Kind,
  shown: readonly string[],
): Promise<void> {
  await communicator.open(`${work}/publicera`);
  await communicator.follow(t('publishing:request.preview'));
  await communicator.reads(t('publishing:preview.bar'), ...shown);
  await communicator.open(`${work}/publicera`);
  await communicator.press(t(`publishing:request.approve.${kind}`));
  await communicator.reads(t('publishing:receipts.published'));
}

/** Who asked sees that someone else must approve, and can't do it by a form of their own making either. */
export async function canNotApproveAlone(officer: Desk, work: string, kind: Kind): Promise<void> {
  await officer.open(`${work}/publicera`);
  await officer.reads(t('publishing:request.own'));
  await officer.findsNo(t(`publishing:request.approve.${kind}`));
}
