// Owns how an icon of Lucide is compiled: into its own drawing, that the browser copies at once. As the library writes it,
// each icon is put together from a list while the page runs, attribute by attribute, and took a third of the time of a list.

const OF_LUCIDE = /@lucide\/svelte\/dist\/icons\/[^/]+\.svelte$/;
/** The only line of such a file that differs from the next. */
const DATA = /^const iconData = (\{.*\});$/m;

const escaped = (value) =>
  String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('{', '&#123;');

const element = ([name, attributes]) =>
  `<${name} ${Object.entries(attributes)
    .map(([key, value]) => `${key}="${escaped(value)}"`)
    .join(' ')}/>`;

export const icons = {
  name: 'icons',
  markup({ content, filename }) {
    if (!OF_LUCIDE.test(filename ?? '')) return;
    const data = DATA.exec(content)?.[1];
    if (!data)
      throw new Error(`${filename} no longer holds what is drawn: look at svelte.icons.js`);
    const { name, size: side, node } = JSON.parse(data);
    return {
      code: `<script>
  let { size = ${side}, strokeWidth = 2 } = $props();
</script>

<svg xmlns="http://www.w3.org/2000/svg" class="lucide lucide-${name}" viewBox="0 0 ${side} ${side}" width={size}
  height={size} fill="none" stroke="currentColor" stroke-width={strokeWidth} stroke-linecap="round"
  stroke-linejoin="round" aria-hidden="true">${node.map(element).join('')}</svg>`,
    };
  },
};
