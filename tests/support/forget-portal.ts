import { rmSync } from 'node:fs';

/** After the last browser test: removes the portal's data. */
export default function forgetPortal(): void {
  const folder = process.env.PORTAL_TEST_FOLDER;
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
