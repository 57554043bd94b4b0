import { expect, test } from '../support/app';

test('a script or a style that gets into the page does nothing, and the tests hear of it', async ({
  app,
  page,
  complaints,
}) => {
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<p id="loud" style="color: red">x</p>');
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img src="http://127.0.0.1:9/beacon.png" alt="">',
    );
  });
  await expect(page).not.toHaveTitle('taken over');
  await expect(page.locator('#loud')).not.toHaveCSS('color', 'rgb(255, 0, 0)');
  await expect.poll(() => complaints.filter((told) => told.startsWith('policy:')).length).toBe(3);
  complaints.length = 0;
});

test('the start address opens the app once', async ({ app, host, browser }) => {
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
  const stranger = await browser.newContext();
  const page = await stranger.newPage();
  const answer = await page.goto(host.start);
  expect(answer?.status()).toBe(403);
  await expect(page.locator('body')).toContainText('werkt één keer');
  await stranger.close();
});
