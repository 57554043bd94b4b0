// Owns what a button saves: it lands in the folder of the test, under the name that the app gives it.
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** The path of the file. */
export async function saved(
  page: Page,
  folder: string,
  press: () => Promise<void>,
): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}
