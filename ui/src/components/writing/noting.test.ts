import { describe, expect, it } from 'vitest';
import type { Body } from '../../lib/api';
import { textOf, withText } from './noting.svelte';
import { bestVirtues } from './virtue-search';

describe('één regel van papier', () => {
  it('wordt bij Handelingen een mogelijkheid voor elk stuk tussen puntkomma’s', () => {
    const body = withText({ lens: 'handelingen', options: [] }, 'bellen ; ; warme overdracht');
    expect(body).toEqual({
      lens: 'handelingen',
      options: [
        { id: null, text: 'bellen', skill: '' },
        { id: null, text: 'warme overdracht', skill: '' },
      ],
    });
  });

  it('is bij Kennis wat iemand mist als er een vraagteken voor staat', () => {
    const body = withText({ lens: 'kennis', items: [] }, 'zij is achttien; ? wat zij zelf wil');
    expect(body.lens === 'kennis' && body.items.map((one) => [one.kind, one.text])).toEqual([
      ['know', 'zij is achttien'],
      ['miss', 'wat zij zelf wil'],
    ]);
  });

  it.each([
    ['handelingen', { lens: 'handelingen', options: [] }, 'bellen; schrijven'],
    ['kennis', { lens: 'kennis', items: [] }, 'dit; ? dat'],
    ['vrijheid', { lens: 'vrijheid', thinking: 3, acting: null, limits: [] }, 'de wet; ikzelf'],
    ['deugden', { lens: 'deugden', virtues: ['moed'], at_stake: '', cost: '' }, 'haar vertrouwen'],
  ])('staat er na opnieuw laden weer zo, bij %s', (_, body, text) => {
    expect(textOf(withText(body as Body, text))).toBe(text);
  });
});

describe('een deugd vinden met een paar letters', () => {
  const virtues = ['Veiligheid', 'Vertrouwen', 'Zorgvuldigheid', 'Zorgzaamheid'].map((label) => ({
    id: label.toLowerCase(),
    label,
    meaning: '',
    too_much: '',
  }));
  const found = (typed: string, chosen: string[] = []): string[] =>
    bestVirtues(virtues, typed, chosen).map((one) => one.label);

  it('het begin van het woord gaat voor', () => {
    expect(found('ve')).toEqual(['Veiligheid', 'Vertrouwen']);
    expect(found('zo')[0]).toBe('Zorgvuldigheid');
  });

  it('losse letters in volgorde zijn ook genoeg', () => {
    expect(found('zz')).toEqual(['Zorgzaamheid']);
  });

  it('wat al gekozen is, komt niet nog eens', () => {
    expect(found('zo', ['zorgvuldigheid'])).toEqual(['Zorgzaamheid']);
  });
});
