import type { WorkspaceRoutes } from '../workspace-options.ts';

/** The route that answers a path: one of exactly that path, or one whose `:name` segments stand for what is there. */
export function routeAt(routes: WorkspaceRoutes, path: string): WorkspaceRoutes[string] | undefined {
  const given = path.split('/');
  const isMeant = (pattern: string): boolean => {
    const wanted = pattern.split('/');
    return (
      wanted.length === given.length &&
      wanted.every((segment, index) => segment.startsWith(':') || segment === given[index])
    );
  };
  return Object.entries(routes).find(([pattern]) => isMeant(pattern))?.[1];
}
