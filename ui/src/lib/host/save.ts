// Owns how a browser gives somebody a file: as a download, under its own name.

export async function save(suggestedName: string, content: Blob): Promise<boolean> {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = suggestedName;
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(address);
  return true;
}

export function saveText(suggestedName: string, text: string): Promise<boolean> {
  return save(suggestedName, new Blob([text], { type: 'text/plain;charset=utf-8' }));
}
