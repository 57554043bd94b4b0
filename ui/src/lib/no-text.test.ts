import { parse, type AST } from 'svelte/compiler';
import { expect, it } from 'vitest';

const components = import.meta.glob<string>('../**/*.svelte', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const scripts = import.meta.glob<string>(
  ['../**/*.ts', '!../**/*.test.ts', '!../**/bindings.ts', '!../**/sample*.ts'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

/** What of an element or a component is read or heard. */
const SAID = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'label',
  'placeholder',
  'alt',
  'lead',
  'hint',
  'note',
];
/** A code is no word. */
const LETTERS = /\p{Ll}{2}/u;
/** A sentence, or the beginning of one: a capital, and words behind it. */
const SENTENCE = /^\p{Lu}\p{Ll}+(?: \p{Ll}+)+/u;

interface Node {
  type: string;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Text in quotes that an expression gives: not what it asks with. */
function given(expression: unknown): string[] {
  if (!isNode(expression)) return [];
  if (expression.type === 'Literal' && typeof expression.value === 'string')
    return [expression.value];
  if (expression.type === 'TemplateLiteral')
    return (expression.quasis as { value: { cooked: string } }[]).map((one) => one.value.cooked);
  const parts = {
    ConditionalExpression: ['consequent', 'alternate'],
    LogicalExpression: ['left', 'right'],
  };
  return (parts[expression.type as keyof typeof parts] ?? []).flatMap((part) =>
    given(expression[part]),
  );
}

function texts(node: unknown, found: string[]): void {
  if (Array.isArray(node)) return node.forEach((one) => texts(one, found));
  if (!isNode(node)) return;
  if (node.type === 'Text') found.push(node.data as string);
  if (node.type === 'ExpressionTag') found.push(...given(node.expression));
  if (node.type === 'Attribute') {
    if (SAID.includes(node.name as string)) texts(node.value, found);
    return;
  }
  if (['StyleSheet', 'Script'].includes(node.type)) return;
  Object.entries(node).forEach(([key, value]) => key !== 'expression' && texts(value, found));
}

it('finds a text that stands in a component, whichever way', () => {
  const found: string[] = [];
  const source =
    '<p title="een">twee {three ? \'drie\' : t(\'no\')}</p><p class="no">{`vier ${x}`}</p>';
  texts(parse(source, { modern: true }).fragment satisfies AST.Fragment, found);
  expect(found.filter((text) => LETTERS.test(text))).toEqual(['een', 'twee ', 'drie', 'vier ']);
});

it('has no words in its components: those stand in the words files', () => {
  const said = Object.entries(components).flatMap(([path, source]) => {
    const found: string[] = [];
    texts(parse(source, { modern: true }).fragment, found);
    return found.filter((text) => LETTERS.test(text)).map((text) => `${path}: ${text.trim()}`);
  });
  expect(said).toEqual([]);
});

it('has no sentences in its code', () => {
  const said = Object.entries({ ...scripts, ...components }).flatMap(([path, source]) =>
    source
      .split('\n')
      .filter((line) => !/new Error\(|^\s*(?:\/\/|\*|\/\*)/.test(line))
      .flatMap((line) => [...line.matchAll(/'([^']*)'|"([^"]*)"|`([^`]*)`/g)])
      .map(([, one, two, three]) => one ?? two ?? three ?? '')
      .filter((text) => SENTENCE.test(text))
      .map((text) => `${path}: ${text}`),
  );
  expect(said).toEqual([]);
});
