import './code-sheets.css';

import { useTranslation } from 'react-i18next';

import { ContentIn, useFormat, useLanguage } from '~/i18n/use-language';

import type { CodeSheets, PrintedCode } from './print-codes.server';
import type { CodeBatch } from './read-batches.server';

export interface CodeSheetsPageProps {
  kommun: { name: string; phone: string };
  batch: CodeBatch;
  sheets: CodeSheets;
}

/** Slips on a sheet. */
const slipsOnSheet = 4;

/** Codes on sheets of A4, to be printed and cut apart: four slips each, which say what the code is for and good for, how it is used and until when. */
export function CodeSheetsPage({ kommun, batch, sheets }: CodeSheetsPageProps) {
  const { t } = useTranslation('codes');
  const { tag } = useLanguage();
  const format = useFormat();
  const { codes, part, parts, address } = sheets;
  const here = `/${tag}/arbete/engangskoder/${batch.id}`;
  return (
    <main className="code-sheets">
      <div className="code-sheets__hint no-print">
        <h1>{t('print.title', { name: batch.name })}</h1>
        <p>{t('print.how')}</p>
        <p>{t('print.until', { time: format.time(batch.printableUntil) })}</p>
        {parts === 1 ? null : (
          <nav aria-label={t('print.parts')}>
            <ul className="plain-list">
              {Array.from({ length: parts }, (_, index) => index + 1).map((one) => (
                <li key={one}>
                  <a href={`${here}/utskrift?del=${one}`} aria-current={one === part ? 'page' : undefined}>
                    {t('print.part', { part: one, parts })}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <p>
          <a href={here}>{t('print.back')}</a>
        </p>
      </div>
      {inSheets(codes).map((sheet) => (
        <ul key={sheet[0]?.place} className="code-sheet plain-list">
          {sheet.map((code) => (
            <Slip key={code.place} printed={code} batch={batch} kommun={kommun} address={address} />
          ))}
        </ul>
      ))}
    </main>
  );
}

function inSheets(codes: readonly PrintedCode[]): readonly (readonly PrintedCode[])[] {
  const sheets = Math.ceil(codes.length / slipsOnSheet);
  return Array.from({ length: sheets }, (_, sheet) =>
    codes.slice(sheet * slipsOnSheet, (sheet + 1) * slipsOnSheet),
  );
}

interface SlipProps extends Pick<CodeSheetsPageProps, 'batch' | 'kommun'> {
  printed: PrintedCode;
  address: string;
}

function Slip({ printed: { place, code, qr }, batch, kommun, address }: SlipProps) {
  const { t } = useTranslation('codes');
  const format = useFormat();
  return (
    <li className="code-slip">
      <p className="code-slip__kommun">{kommun.name}</p>
      <p className="code-slip__for">
        {batch.dialogue === null ? (
          t('print.forPortal')
        ) : (
          <ContentIn of={batch.dialogue} sentence={(dialogue) => t('print.forDialogue', { dialogue })} />
        )}
      </p>
      <svg
        className="code-slip__qr"
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        role="img"
        aria-label={t('print.qr')}
        shapeRendering="crispEdges"
      >
        <path fill="#fff" d={`M0 0h${qr.size}v${qr.size}H0z`} />
        <path fill="#000" d={qr.path} />
      </svg>
      <div className="code-slip__how">
        <p>{t('print.good')}</p>
        <p>{t('print.scan')}</p>
      </div>
      <p className="code-slip__address">
        <Address>{address}</Address>
      </p>
      <p className="code-slip__code">
        <bdi dir="ltr">{code}</bdi>
      </p>
      <p className="code-slip__foot">
        {t('print.once', { day: format.day(batch.lastDay) })} {t('print.help', { phone: kommun.phone })}{' '}
        <span className="code-slip__place">
          <bdi>{batch.name}</bdi>, {t('print.place', { place: format.number(place) })}
        </span>
      </p>
    </li>
  );
}

/** An address to type: a line ends after a slash, never within a word. */
function Address({ children }: { children: string }) {
  const parts = children.split(/(?<=\/)/);
  return (
    <bdi dir="ltr">
      {parts.map((part, index) => (
        <span key={index}>{part}</span>
      ))}
    </bdi>
  );
}
