import { useTranslation } from 'react-i18next';

import { Content, ContentIn, useFormat, useLanguage } from '~/i18n/use-language';

import type { AuditDetailLine, AuditLine, AuditName } from './read-audit-log.server';

/** Who did something, or what it was done to: by name, with a way to its page where there is one. */
export function Name({ of }: { of: AuditName }) {
  const { t } = useTranslation(['work', 'settings']);
  const { tag } = useLanguage();
  const work = `/${tag}/arbete`;
  switch (of.kind) {
    case 'person':
    case 'codes':
      return (
        <a href={`${work}/${of.kind === 'person' ? 'personer' : 'engangskoder'}/${of.id}`}>
          <bdi>{of.name}</bdi>
        </a>
      );
    case 'meeting':
      return (
        <a href={`${work}/moten/${of.id}`}>
          <Content of={of.title} />
        </a>
      );
    case 'term':
      return <Content of={of.title} />;
    case 'setting':
      return <>{t(`settings:sections.${of.name}.title`)}</>;
    case 'erasure':
      return <a href={`${work}/radering`}>{t('work:audit.who.erasure')}</a>;
    case 'code':
      return <code className="small">{of.code}</code>;
    default:
      return <>{t(`work:audit.who.${of.kind}`)}</>;
  }
}

/** What it was done to, and what more is told. */
export function About({ line: { about, detail } }: { line: AuditLine }) {
  const { t } = useTranslation('work');
  return (
    <>
      {about === null ? null : about === 'self' ? t('audit.self') : <Name of={about} />}
      {detail.length === 0 ? null : (
        <ul className="plain-list small soft">
          {detail.map((one) => (
            <li key={one.name}>
              <Detail detail={one} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Detail({ detail: { name, rule, value } }: { detail: AuditDetailLine }) {
  const { t } = useTranslation(['work', 'account', 'outbox']);
  const format = useFormat();
  if (typeof value === 'object')
    return <ContentIn of={value} sentence={(title) => t(`work:audit.detail.${name}`, { value: title })} />;
  const text = {
    count: () => (typeof value === 'number' ? format.number(value) : value),
    instant: () => format.instant(String(value)),
    flag: () => '',
    role: () => t(`work:roles.${value}`, { defaultValue: value }),
    dialogue: () => value,
    method: () => t(`work:audit.methods.${value}`, { defaultValue: value }),
    outcome: () => t(`account:data.erasure.choices.${value}`, { defaultValue: value }),
    mail: () => t(`outbox:kinds.${value}`, { defaultValue: value }),
    plain: () => value,
  }[rule]();
  return <>{t(`work:audit.detail.${name}`, { value: text })}</>;
}
