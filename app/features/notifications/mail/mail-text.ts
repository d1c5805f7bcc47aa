import type { MailBlock, MailContent } from './mail-content';

/** Words that stand in every mail, and the title of each. */
export interface MailFrame {
  /** The kommun's whole name. */
  kommun: string;
  /** The portal's address. */
  portal: string;
  /** Says whose mail it is. */
  sentBy: string;
  /** Says where to turn with questions. */
  questions: string;
}

/** A mail's title and what follows on it: its first heading, or else its subject. */
export function titleOf({ subject, blocks }: MailContent): { title: string; rest: readonly MailBlock[] } {
  const [first, ...rest] = blocks;
  return first?.kind === 'heading' ? { title: first.text, rest } : { title: subject, rest: blocks };
}

/** A mail as plain text: the same content, in the same order, with every address written out. */
export function mailText(content: MailContent, frame: MailFrame): string {
  const { title, rest } = titleOf(content);
  const footer = [
    ...(content.footer ?? []).map(blockText),
    `${frame.sentBy}\n${frame.portal}`,
    frame.questions,
  ];
  return [
    frame.kommun,
    `${title}\n${'='.repeat(Math.min(title.length, 60))}`,
    ...rest.map(blockText),
    '--',
    ...footer,
  ]
    .join('\n\n')
    .concat('\n');
}

function blockText(block: MailBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${block.text}\n${'-'.repeat(Math.min(block.text.length, 60))}`;
    case 'paragraph':
      return block.text;
    case 'action':
    case 'link':
      return `${block.text}:\n${block.href}`;
    case 'code':
      return `${block.label}: ${block.code}`;
    case 'facts':
      return block.rows.map(({ term, text }) => `${term}: ${text}`).join('\n');
    case 'list':
      return block.items
        .map(({ text, href, detail }) =>
          [`* ${text}`, detail, href].filter((line) => line !== undefined).join('\n  '),
        )
        .join('\n');
  }
}
