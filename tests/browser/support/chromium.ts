// Owns which browser is used: the machine's own Chromium, never a downloaded one, and silent on the network.
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];

function find(): string {
  const found = PLACES.find((place) => existsSync(place));
  if (!found) throw new Error('no Chromium on this machine: run scripts/install.sh test');
  return found;
}

export const chromium = {
  browserName: 'chromium' as const,
  launchOptions: {
    executablePath: find(),
    // User root gets no sandbox from Chromium.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      // Drawing by the processor: a graphics process without a graphics card only takes time from the tests.
      '--disable-gpu',
      '--no-first-run',
    ],
  },
};
