// Owns the formats of days and times in the language of the app. Making one takes longer than using it a hundred times: a
// list asks the same for each row.
import { tag } from './words';

const made = new Map<string, Intl.DateTimeFormat>();

/** The format for these options, made once for each language. */
export function dates(how: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag()} ${JSON.stringify(how)}`;
  let format = made.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(tag(), how);
    made.set(key, format);
  }
  return format;
}
