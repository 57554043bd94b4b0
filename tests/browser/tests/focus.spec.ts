import { expect, test } from '../support/app';
import { t } from '../support/words';

test('the focus stays close by when what had it is taken away', async ({ app, page }) => {
  const focus = page.locator(':focus');
  await app.tryExample('Na de achttiende');
  await app.sitDown('Sanne', 'Mohamed', 'Irene');
  await app.press(t('seat-remove', { alias: 'Mohamed' }));
  await expect(focus).toHaveAccessibleName(t('seat-change', { alias: 'Irene' }));
  await app.press(t('seat-remove', { alias: 'Irene' }));
  await expect(focus).toHaveAccessibleName(t('seat-change', { alias: 'Sanne' }));

  await test.step('a button that can no longer be pressed', async () => {
    await app.unfold(t('arrive-voice'));
    await app.press(t('voice-word-ouder'));
    await app.pick(t('arrive-voice-writer'), 'Sanne');
    await app.press(t('arrive-voice-add'));
    await expect(focus).toHaveAccessibleName(t('arrive-voice-writer'));
  });

  await app.goOn('casus');
  for (const question of ['Hoe lang kende je haar?', 'Wie weet het?']) {
    await app.press(t('casus-clarify-add'));
    await expect(focus).toHaveAccessibleName(/^Vraag/);
    await page.keyboard.type(question);
  }
  await app.press(t('casus-clarify-remove', { number: 1 }));
  const left = app.field(t('casus-clarify-question', { number: 1 }));
  await expect(left).toHaveValue('Wie weet het?');
  await expect(left).toBeFocused();
  await app.press(t('casus-clarify-remove', { number: 1 }));
  await expect(focus).toHaveAccessibleName(t('casus-clarify-add'));
});
