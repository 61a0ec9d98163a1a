import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { sayLeftOut } from '#tests/leftOut.ts';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium is installed, if one is. */
export const chromiumPath: string | undefined = places.find((path) => existsSync(path));

/** Without its own connections, which a closed network refuses many at a time. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-lcd-text',
];

/** Says once for a test file that its tests in a browser are left out, where they are. */
export function sayWithoutChromium(): void {
  if (chromiumPath === undefined) {
    sayLeftOut('No Chromium is installed (apt-get install chromium): the tests in a browser are left out.');
  }
}

/** For Playwright's own limits: only the runner's time limit ends what a busy machine draws out. */
export const forEver = 0;

/** A headless Chromium. Throws where none is installed. */
export async function openChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('No Chromium is installed: apt-get install chromium');
  return await chromium.launch({ executablePath: chromiumPath, args: quiet, timeout: forEver });
}
