import { useLanguage } from '~/i18n/use-language';

import { guidePath, isGuideChapter } from './guide-chapter';
import type { GuideBlock, GuideInline } from './guide-text';

/** What stands under a heading of the guide. */
export function GuideBlocks({ blocks }: { blocks: readonly GuideBlock[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </>
  );
}

function Block({ block }: { block: GuideBlock }) {
  if ('lines' in block) {
    const List = block.kind === 'steps' ? 'ol' : 'ul';
    return (
      <List className={block.kind === 'steps' ? 'guide-steps' : undefined}>
        {block.lines.map((line, index) => (
          <li key={index}>
            <GuideLine line={line} />
          </li>
        ))}
      </List>
    );
  }
  return (
    <p className={block.kind === 'note' ? 'guide-note' : undefined}>
      <GuideLine line={block.line} />
    </p>
  );
}

/** A line of the guide, with its emphasis, its links and the words of the portal's own pages. */
export function GuideLine({ line }: { line: readonly GuideInline[] }) {
  return (
    <>
      {line.map((inline, index) => (
        <Inline key={index} inline={inline} />
      ))}
    </>
  );
}

function Inline({ inline }: { inline: GuideInline }) {
  const { tag } = useLanguage();
  if (inline.kind === 'link') return <a href={hrefOf(tag, inline.to)}>{inline.text}</a>;
  if (inline.kind === 'strong') return <strong>{inline.text}</strong>;
  if (inline.kind === 'word') return <b className="guide-word">{inline.text}</b>;
  return <>{inline.text}</>;
}

/** Within the guide a chapter and a heading; elsewhere in the portal a path without its language. */
function hrefOf(language: string, to: string): string {
  const [chapter = '', heading] = to.split('#');
  if (isGuideChapter(chapter))
    return guidePath(language, heading === undefined ? { chapter } : { chapter, heading });
  return `/${language}${to}`;
}
