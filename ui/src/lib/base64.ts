// Owns how the bytes of a file that somebody chose travel to the core.

/** Rejects when the file can't be read any more. */
export function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    // After `data:…;base64,` the rest is what stands in it.
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/u, ''));
    reader.readAsDataURL(file);
  });
}
