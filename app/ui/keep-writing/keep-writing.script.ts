/// <reference lib="dom" />
/*
 * Keeps what is being written in a form, in the memory of the tab, until it is saved; asks before it is left unsaved; and offers it back after a crash. The page does
 * everything else without it.
 */
import { differs, fitted, readKept, type KeptWriting } from './kept-writing';

const form = document.querySelector<HTMLFormElement>('form[data-keep-writing]');
const offer = document.querySelector<HTMLElement>('[data-kept-writing]');
if (form !== null && offer !== null) keepWriting(form, offer);

function keepWriting(of: HTMLFormElement, notice: HTMLElement): void {
  const memory = `writing:${location.pathname}`;
  const seen = of.elements.namedItem('seen');
  const seenNow = seen instanceof HTMLInputElement ? seen.value : '';
  // A form that came back with something to put right has not been saved either.
  let isUnsaved = of.dataset.keepWriting === 'returned';

  const kept = readKept(sessionStorage.getItem(memory));
  // What has been sent and received need not be remembered.
  const isReceived = kept?.isSent === true && new URLSearchParams(location.search).has('klart');
  if (isReceived) sessionStorage.removeItem(memory);
  else if (kept !== null && differs(fitted(kept, seenNow), fieldsOf(of))) notice.hidden = false;

  const remember = (isSent = false) => {
    const writing: KeptWriting = {
      fields: fieldsOf(of),
      seen: seen instanceof HTMLInputElement ? seen.value : '',
      isSent,
    };
    try {
      sessionStorage.setItem(memory, JSON.stringify(writing));
    } catch {
      // A full memory: the form itself is as it was.
    }
  };
  let soon: number | undefined;
  of.addEventListener('input', () => {
    isUnsaved = true;
    clearTimeout(soon);
    soon = window.setTimeout(() => remember(), 400);
  });
  of.addEventListener('submit', () => {
    isUnsaved = false;
    clearTimeout(soon);
    remember(true);
  });
  window.addEventListener('beforeunload', (event) => {
    if (isUnsaved) event.preventDefault();
  });
  window.addEventListener('pagehide', () => {
    if (isUnsaved) remember();
  });

  notice.querySelector('[data-kept-writing-back]')?.addEventListener('click', () => {
    if (kept === null) return;
    const writing = fitted(kept, seenNow);
    fill(of, writing.fields);
    if (seen instanceof HTMLInputElement) seen.value = writing.seen;
    isUnsaved = true;
    notice.hidden = true;
    of.querySelector<HTMLElement>('input:not([type="hidden"]), textarea, select')?.focus();
  });
  notice.querySelector('[data-kept-writing-away]')?.addEventListener('click', () => {
    sessionStorage.removeItem(memory);
    notice.hidden = true;
  });
}

/** What a person can fill in: not the fields that the form says things to the portal by. */
function fieldsOf(of: HTMLFormElement): [string, string][] {
  return [...of.elements].flatMap((field): [string, string][] => {
    if (field instanceof HTMLInputElement) {
      if (['hidden', 'submit', 'file', 'button'].includes(field.type)) return [];
      const isTicked = field.checked || !['checkbox', 'radio'].includes(field.type);
      return isTicked ? [[field.name, field.value]] : [];
    }
    const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
    return isText && field.name !== '' ? [[field.name, field.value]] : [];
  });
}

function fill(of: HTMLFormElement, fields: KeptWriting['fields']): void {
  const ticked = new Set(fields.map(([name, value]) => `${name} ${value}`));
  const texts = new Map(fields);
  for (const field of of.elements) {
    if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type))
      field.checked = ticked.has(`${field.name} ${field.value}`);
    else if (
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement ||
      (field instanceof HTMLInputElement && !['hidden', 'submit', 'file', 'button'].includes(field.type))
    )
      field.value = texts.get(field.name) ?? field.value;
  }
}
