import './key-form.css';

import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import { useIsAlive } from '~/ui/page-script/page-script';

import { askKey, type KeyTrouble } from './ask-key';
import type { ChallengeUse } from './passkey';

interface KeyFormProps {
  /** The address that the form is sent to. */
  action: string;
  use: ChallengeUse;
  /** An invitation's. */
  token?: string;
  /** What the button says. */
  button: string;
  /** Whether it is what the page is for. */
  isMain: boolean;
  /** Fields that go with it. */
  children?: ReactNode;
}

/**
 * A form that a passkey answers. A browser lets only script ask a key, so there is a button only where script runs; the answer is sent as any other form. Until then
 * the place says what is needed, after a moment, so that it is not seen where the button comes at once.
 */
export function KeyForm({ action, use, token = '', button, isMain, children }: KeyFormProps) {
  const { t } = useTranslation('passkey');
  const { tag } = useLanguage();
  const isAlive = useIsAlive();
  const answerField = useRef<HTMLInputElement>(null);
  const [step, setStep] = useState<'ready' | 'waiting' | KeyTrouble>('ready');

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (step === 'waiting' || answerField.current === null) return;
    const form = event.currentTarget;
    setStep('waiting');
    const reply = await askKey({ address: `/${tag}/arbete/nycklar/utmaning`, use, token });
    if (reply.kind === 'trouble') {
      setStep(reply.trouble);
      return;
    }
    answerField.current.value = reply.answer;
    // Not asked once more: this sends the form as it is.
    form.submit();
  }

  const needs = !isAlive ? t('needs.script') : browserSupportsWebAuthn() ? null : t('needs.browser');
  return (
    <form className="key-form" method="post" action={action} onSubmit={(event) => void send(event)}>
      <input type="hidden" name="svar" ref={answerField} />
      {children}
      <p hidden={needs !== null}>
        {/* Switched off while it is hidden, or Enter in a field would send a form that no key has answered. */}
        <button
          className={isMain ? 'action' : 'action action--quiet'}
          type="submit"
          disabled={needs !== null}
          aria-disabled={step === 'waiting'}
        >
          {button}
        </button>
      </p>
      {needs === null ? null : (
        <p className={isAlive ? 'key-form__needs' : 'key-form__needs key-form__needs--later'}>{needs}</p>
      )}
      {/* Always there, so that a screen reader hears what is put in it. */}
      <p className="key-form__status" role="status">
        {step === 'ready' ? '' : step === 'waiting' ? t('waiting') : t(`trouble.${step}`)}
      </p>
    </form>
  );
}
