// Owns the proof that every theme can be read: each pair of text and ground, WCAG 2.2 AA.
import { describe, expect, it } from 'vitest';
import css from '../styles/tokens.css?raw';

type Values = Record<string, string>;

const lenses = ['handelingen', 'kennis', 'identiteit', 'deugden', 'vrijheid'];

function declared(selector: string): Values {
  const start = css.indexOf(`[data-theme='${selector}'] {`);
  expect(start, `theme ${selector} stands in tokens.css`).toBeGreaterThanOrEqual(0);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

const textPairs: [string, string][] = [
  ...['paper', 'surface', 'rail', 'sunken'].flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['muted', ground],
  ]),
  ['on-primary', 'primary'],
  ['accent', 'paper'],
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-mark', 'mark'],
  ['on-curtain', 'curtain'],
  ['on-curtain', 'curtain-raised'],
  ['curtain-muted', 'curtain'],
  ...['info', 'warn', 'error'].flatMap((kind): [string, string][] => [
    [kind, `${kind}-soft`],
    [kind, 'surface'],
    [kind, 'paper'],
    ['ink', `${kind}-soft`],
  ]),
  ...lenses.flatMap((lens): [string, string][] => [
    [`lens-${lens}`, `lens-${lens}-soft`],
    [`lens-${lens}`, 'surface'],
    [`lens-${lens}`, 'paper'],
    [`lens-${lens}`, 'rail'],
    ['on-lens', `lens-${lens}`],
    ['ink', `lens-${lens}-soft`],
    ['muted', `lens-${lens}-soft`],
  ]),
];

const shapePairs: [string, string][] = ['paper', 'surface', 'rail'].flatMap((ground) => [
  ['field-line', ground],
  ['focus', ground],
]);

describe.each(['light', 'dark', 'contrast', 'projector'])('the %s theme', (theme) => {
  const values: Values = { ...declared('light'), ...declared(theme) };
  const of = (name: string): string => {
    expect(values[name], `--${name} has a value`).toBeDefined();
    return values[name] as string;
  };

  it.each(textPairs)('lets people read %s on %s', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapePairs)('shows the edge %s on %s', (edge, ground) => {
    expect(contrast(of(edge), of(ground))).toBeGreaterThanOrEqual(3);
  });
});
