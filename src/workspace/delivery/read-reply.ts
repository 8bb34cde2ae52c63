/** What an app put into its acknowledgement: JSON where it is JSON, else the text itself; `undefined` for none. */
export function readReply(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
