/** A text, or why it is refused, in words for whoever chose the file. */
export type FileText = { readonly text: string } | { readonly refused: string };

/**
 * The text of a file. As on the command line only UTF-8 is text: a browser puts one and the same sign for all that it cannot
 * read, and two towns would be one.
 */
export async function fileText(file: File): Promise<FileText> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    if (!bytes.includes(0)) return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // Refused below.
  }
  const advice = 'Save it as a text in UTF-8, and open it again';
  return {
    refused: `“${file.name}” was not opened, for it is no text in UTF-8. ${advice}. What is shown is what was there before.`,
  };
}
