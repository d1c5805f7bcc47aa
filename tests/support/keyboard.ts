import { expect, type Locator, type Page } from '@playwright/test';

import { expectVisibleFocus, tabTo } from './focus';

/** How often someone presses Tab before they give up. */
const mostPresses = 120;
/** More steps than any list or group of choices of the portal has. */
const mostSteps = 40;

/** Someone at a page who has a keyboard and nothing else: what they use, they have come to by Tab, and see that they have. */
export interface Keyboard {
  /** Goes to something, and stays there. */
  reach: (locator: Locator) => Promise<void>;
  /** Uses a link or a button that leads to another page, and waits for it. */
  press: (locator: Locator) => Promise<void>;
  /** Uses a link that leads to something on the same page. */
  jump: (link: Locator, target: Locator) => Promise<void>;
  /** Writes in a field, in the place of what stood there. */
  type: (field: Locator, text: string) => Promise<void>;
  tick: (checkbox: Locator) => Promise<void>;
  /** Chooses one of a group. */
  choose: (radio: Locator) => Promise<void>;
  /** Chooses in a list, by what is sent. */
  select: (list: Locator, value: string) => Promise<void>;
  /** Fills in a day or a time. How its parts are typed is the browser's own matter, and differs with the browser's language. */
  setTime: (field: Locator, value: string) => Promise<void>;
}

/** The keyboard of a page. */
export function keyboardOf(page: Page): Keyboard {
  const { keyboard } = page;

  async function reach(locator: Locator): Promise<void> {
    await tabTo(page, locator, mostPresses);
    await expectVisibleFocus(locator);
  }

  /** Presses a key until something holds. */
  async function pressUntil(key: string, holds: () => Promise<boolean>): Promise<void> {
    for (let steps = 0; steps < mostSteps; steps += 1) {
      if (await holds()) return;
      await keyboard.press(key);
    }
    expect(await holds(), `${key} leads there`).toBe(true);
  }

  return {
    reach,
    async press(locator) {
      await reach(locator);
      const arrived = page.waitForEvent('domcontentloaded');
      await keyboard.press('Enter');
      await arrived;
    },
    async jump(link, target) {
      await reach(link);
      await keyboard.press('Enter');
      await expectVisibleFocus(target);
    },
    async type(field, text) {
      await reach(field);
      await keyboard.press('ControlOrMeta+A');
      await keyboard.type(text);
      await expect(field).toHaveValue(text);
    },
    async tick(checkbox) {
      await reach(checkbox);
      await keyboard.press('Space');
      await expect(checkbox).toBeChecked();
    },
    async choose(radio) {
      const name = await radio.getAttribute('name');
      const group = page.locator(`input[type="radio"][name="${name}"]`);
      // Tab comes to the one that is chosen, or to the first where none is; arrows lead on.
      const chosen = group.and(page.locator(':checked'));
      await reach((await chosen.count()) > 0 ? chosen : group.first());
      if ((await chosen.count()) === 0) await keyboard.press('Space');
      await pressUntil('ArrowDown', () => radio.isChecked());
      await expectVisibleFocus(radio);
    },
    async select(list, value) {
      await reach(list);
      await keyboard.press('Home');
      await pressUntil('ArrowDown', async () => (await list.inputValue()) === value);
    },
    async setTime(field, value) {
      await reach(field);
      await field.fill(value);
    },
  };
}
