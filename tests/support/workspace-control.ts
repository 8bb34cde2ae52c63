export type WorkspaceControl = ReturnType<typeof workspaceControl>;

/** The workspace's control API over the wire. */
export function workspaceControl(url: string) {
  const ask = async <Answer>(method: string, path: string, body?: object): Promise<Answer> => {
    const response = await fetch(`${url}/control/${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    return JSON.parse(await response.text());
  };
  return {
    get: <Answer = { ok: boolean }>(path: string, query: Readonly<Record<string, string | number>>) =>
      ask<Answer>('GET', `${path}?${queryOf(query)}`),
    post: <Answer = { ok: boolean; error?: string }>(path: string, body: object) =>
      ask<Answer>('POST', path, body),
    remove: (path: string) => ask<{ ok: boolean }>('DELETE', path),
  };
}

function queryOf(query: Readonly<Record<string, string | number>>): string {
  return new URLSearchParams(
    Object.entries(query).map(([key, value]): [string, string] => [key, String(value)]),
  ).toString();
}
