// Owns what a phone fetches: that it is little, that an old browser can read it, that it lies ready compressed, and that
// the one face is asked for early.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** As it goes over the air. */
const MOST_BYTES = 150_000;
const TEXT = /\.(?:html|js|css|svg)$/;
const ICON = 'deelnemer/sprout.svg';

/** What stops a page of five years ago before it begins and `older.ts` does not give, or what our policy forbids. */
const FORBIDDEN: [string, RegExp][] = [
  ['lookbehind', /\(\?<[=!]/],
  ['WebAssembly', /\bWebAssembly\b/],
  ['the window of the app', /__TAURI/],
  ['structuredClone', /(?<!typeof )\bstructuredClone\(/],
  ['findLast', /\.findLast\(|\.findLastIndex\(/],
  ['toSorted and its kin', /\.to(?:Sorted|Reversed|Spliced)\(/],
  ['secure contexts', /\bcrypto\.(?:subtle|randomUUID)\b/],
  ['storage that stays', /\blocalStorage\b|\bindexedDB\b|\bdocument\.cookie\b/],
];

const size = (content: string | Uint8Array): number => Buffer.from(content).length;

export function participantPage(): Plugin {
  return {
    name: 'participant-page',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      const source = readFileSync(new URL('public/sprout.svg', import.meta.url));
      this.emitFile({ type: 'asset', fileName: ICON, source });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const face = Object.keys(bundle).find((name) => name.endsWith('.woff2'));
        const preload = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '' };
        return [
          { tag: 'link', attrs: { rel: 'icon', type: 'image/svg+xml', href: `./${ICON}` } },
          { tag: 'link', attrs: { ...preload, href: `./${face}` }, injectTo: 'head-prepend' },
        ];
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        let whole = 0;
        for (const [fileName, one] of Object.entries(bundle)) {
          const content = one.type === 'chunk' ? one.code : one.source;
          if (one.type === 'chunk') {
            for (const [what, sign] of FORBIDDEN) {
              const found = sign.exec(content as string);
              if (!found) continue;
              const near = (content as string).slice(
                Math.max(0, found.index - 60),
                found.index + 60,
              );
              this.error(`${fileName} holds ${what}: … ${near} …`);
            }
          }
          if (!TEXT.test(fileName)) {
            whole += size(content);
            continue;
          }
          const packed = gzipSync(content, { level: 9 });
          whole += Math.min(packed.length, size(content));
          if (packed.length < size(content)) {
            this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: packed });
          }
        }
        const say = `a phone fetches ${(whole / 1000).toFixed(1)} kB`;
        if (whole > MOST_BYTES) this.error(`${say}, and may fetch ${MOST_BYTES / 1000} kB`);
        this.info(say);
      },
    },
  };
}
