/** What in the app's messages would call somebody: a raw `<!…>` or `<@…>` where Slack reads text as mrkdwn. */
export function pingsIn(said: unknown): readonly string[] {
  if (typeof said === 'string') return fromJson(said);
  if (Array.isArray(said)) return said.flatMap(pingsIn);
  if (typeof said !== 'object' || said === null) return [];
  const isParsed = !('type' in said) || said.type === 'mrkdwn';
  const own = isParsed && 'text' in said && typeof said.text === 'string' ? said.text : '';
  return [...(/<[!@]/.test(own) ? [own] : []), ...Object.values(said).flatMap(pingsIn)];
}

/** The Web API takes blocks and views as JSON in a form. */
function fromJson(text: string): readonly string[] {
  if (!/^[[{]/.test(text)) return [];
  try {
    return pingsIn(JSON.parse(text));
  } catch {
    return [];
  }
}
