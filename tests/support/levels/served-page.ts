import { Parser, StaticConfigLoader, type HtmlElement } from 'html-validate';

import type { Where } from './desk';

const parser = new Parser(
  await new StaticConfigLoader([], { root: true, extends: [] }).getConfigFor('page.html'),
);

/** A page as a program reads it that knows controls by their labels, as people do. */
export interface ServedPage {
  /** Everything that can be read in it, with single spaces. */
  text: string;
  /** What can be filled in, ticked or chosen from. @throws {Error} when there is none */
  control: (label: string, where?: Where) => HtmlElement;
  /** @throws {Error} when there is no such button */
  button: (name: string, where?: Where) => HtmlElement;
  /** Where a link leads. @throws {Error} when there is none */
  link: (name: string) => string;
  /** Opens what is folded up, by how its heading begins: what is in it can be found from then on. */
  unfold: (heading: string) => void;
}

/** Reads a page. */
export function readServedPage(html: string): ServedPage {
  const page = parser.parseHtml(html);
  const labels = labelsOf(page);
  const unfolded = new Set<HtmlElement>();
  const isInSight = (one: HtmlElement) =>
    ancestorsOf(one).every((a) => a.tagName !== 'details' || a.hasAttribute('open') || unfolded.has(a));
  const inside = ({ in: part }: Where) => (part === undefined ? page : partCalled(page, part));
  return {
    text: textOf(page.querySelector('body') ?? page),
    control: (label, where = {}) =>
      pick(
        inside(where)
          .querySelectorAll('input, textarea, select')
          .filter((one) => labels(one) === label && isInSight(one)),
        where,
        `field ${label}`,
      ),
    button: (name, where = {}) =>
      pick(
        inside(where)
          .querySelectorAll('button')
          .filter((one) => textOf(one) === name && isInSight(one)),
        where,
        `button ${name}`,
      ),
    link(name) {
      const found = page.querySelectorAll('a').find((one) => textOf(one) === name);
      if (found === undefined)
        throw new Error(`no link ${name} among ${page.querySelectorAll('main a').map(textOf).join(' | ')}`);
      return attribute(found, 'href');
    },
    unfold(heading) {
      const summaries = page.querySelectorAll('summary').filter((one) => textOf(one).startsWith(heading));
      const { parent } = pick(summaries, {}, `folded ${heading}`);
      if (parent !== null) unfolded.add(parent);
    },
  };
}

/** What stands in an element, with single spaces. */
export function textOf(element: HtmlElement): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

/** An attribute's value; empty when there is none. */
export function attribute(element: HtmlElement, name: string): string {
  return element.getAttributeValue(name) ?? '';
}

/** What a form holds that someone has filled in, as a browser sends it. */
export function sentBy(
  button: HtmlElement,
  filled: ReadonlyMap<HtmlElement, string | boolean>,
): readonly [name: string, value: string][] {
  const form = formOf(button);
  const controls = form.querySelectorAll('input, textarea, select').filter((one) => !isDisabled(one));
  const sent = controls.flatMap((control): [string, string][] => {
    const value = valueOf(control, filled);
    return value === null ? [] : [[attribute(control, 'name'), value]];
  });
  const name = attribute(button, 'name');
  return name === '' ? sent : [...sent, [name, attribute(button, 'value')]];
}

/** The form that a button sends. */
export function formOf(button: HtmlElement): HtmlElement {
  const form = ancestorsOf(button).find(({ tagName }) => tagName === 'form');
  if (form === undefined) throw new Error(`${textOf(button)} sends no form`);
  return form;
}

function valueOf(control: HtmlElement, filled: ReadonlyMap<HtmlElement, string | boolean>): string | null {
  const type = attribute(control, 'type');
  const given = filled.get(control);
  if (type === 'checkbox' || type === 'radio') {
    const isOn = given ?? control.hasAttribute('checked');
    return isOn === true ? attribute(control, 'value') : null;
  }
  if (type === 'file' || type === 'submit') return null;
  if (typeof given === 'string') return given;
  if (control.tagName === 'textarea') return control.textContent.replace(/^\n/, '');
  if (control.tagName === 'select') {
    const options = control.querySelectorAll('option');
    const chosen = options.find((one) => one.hasAttribute('selected')) ?? options[0];
    return chosen === undefined ? null : attribute(chosen, 'value');
  }
  return attribute(control, 'value');
}

function labelsOf(page: HtmlElement): (control: HtmlElement) => string | null {
  const labels = new Map(
    page.querySelectorAll('label[for]').map((one) => [attribute(one, 'for'), textOf(one)]),
  );
  return (control) => {
    const around = ancestorsOf(control).find(({ tagName }) => tagName === 'label');
    return around === undefined ? (labels.get(attribute(control, 'id')) ?? null) : textOf(around);
  };
}

/** A group or region by its name. A fieldset's is its legend. */
function partCalled(page: HtmlElement, name: string): HtmlElement {
  const parts = page.querySelectorAll('fieldset, section, article, aside, [role="group"]');
  return pick(
    parts.filter((one) => nameOf(page, one) === name),
    {},
    `part ${name}`,
  );
}

function nameOf(page: HtmlElement, part: HtmlElement): string | null {
  const [legend] = part.childElements.filter(({ tagName }) => tagName === 'legend');
  if (legend !== undefined) return textOf(legend);
  const by = attribute(part, 'aria-labelledby');
  const heading = by === '' ? null : page.querySelector(`#${by}`);
  return heading === null ? attribute(part, 'aria-label') || null : textOf(heading);
}

function isDisabled(control: HtmlElement): boolean {
  const isOff = (one: HtmlElement) => one.hasAttribute('disabled');
  return isOff(control) || ancestorsOf(control).some((one) => one.tagName === 'fieldset' && isOff(one));
}

function ancestorsOf({ parent }: HtmlElement): readonly HtmlElement[] {
  return parent === null ? [] : [parent, ...ancestorsOf(parent)];
}

/** One of those that were found. Of several alike, one must be told which. */
function pick(found: readonly HtmlElement[], { nth }: Where, what: string): HtmlElement {
  const one = found[nth ?? 0];
  if (one === undefined || (nth === undefined && found.length > 1))
    throw new Error(`${found.length} × ${what}`);
  return one;
}
