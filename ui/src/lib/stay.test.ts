import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { stay } from './stay';

// As a browser tells of it that has the Navigation API.
const navigation = new EventTarget();

let free: () => void;

beforeAll(() => {
  Object.defineProperty(window, 'navigation', { value: navigation, configurable: true });
  free = stay();
  Reflect.deleteProperty(window, 'navigation');
});

afterAll(() => free());
afterEach(() => document.body.replaceChildren());

function goes(url: string, downloadRequest: string | null = null): boolean {
  const event = new Event('navigate', { cancelable: true });
  return navigation.dispatchEvent(Object.assign(event, { destination: { url }, downloadRequest }));
}

function leads(html: string, kind = 'click'): boolean {
  document.body.innerHTML = html;
  const clicked = document.body.querySelector('a *, a, area')!;
  let held = false;
  const look = (event: Event): void => {
    held = event.defaultPrevented;
    // The page of a test can't go anywhere, and says so.
    event.preventDefault();
  };
  document.body.addEventListener(kind, look, { once: true });
  clicked.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true }));
  return !held;
}

test('a page goes to its own pages and nowhere else', () => {
  expect(goes(`${location.origin}/#casus`)).toBe(true);
  for (const elsewhere of [
    'http://elders.example/',
    `${location.origin}.elders.example/`,
    'https://localhost/',
    'data:text/html,x',
    'about:blank',
    'file:///etc/passwd',
    'mailto:iemand@example.org',
    `blob:${location.origin}/0`,
  ])
    expect(goes(elsewhere), elsewhere).toBe(false);
});

test('a file that the page made itself is handed over, one from elsewhere is not fetched', () => {
  expect(goes(`blob:${location.origin}/0`, 'woorden.txt')).toBe(true);
  expect(goes('http://elders.example/woorden.txt', 'woorden.txt')).toBe(false);
});

test('a link within the page, and to a file that it made, leads there', () => {
  for (const link of ['<a href="#content">x</a>', `<a href="blob:${location.origin}/0">x</a>`])
    expect(leads(link), link).toBe(true);
});

test('no link leads out of the page, in whatever it is wrapped', () => {
  for (const link of [
    '<a href="http://elders.example/">x</a>',
    '<a href="//elders.example/" target="_blank"><b>x</b></a>',
    '<a href="javascript:void 0">x</a>',
    '<a href="http://[">x</a>',
    '<map><area href="http://elders.example/"></map>',
    '<svg><a href="http://elders.example/"><text>x</text></a></svg>',
    '<svg><a xlink:href="http://elders.example/"><text>x</text></a></svg>',
  ])
    for (const kind of ['click', 'auxclick']) expect(leads(link, kind), link).toBe(false);
});
