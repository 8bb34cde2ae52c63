import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Landmarks } from './landmark.ts';
import type { WorkspaceApp } from './workspace-app.ts';
import type { WorkspaceClock } from './workspace-clock.ts';
import type { WorkspaceDirectory } from './workspace-directory.ts';

/** Further `GET` paths the workspace's server answers, e.g. `/healthz`; `:name` stands for any one segment. */
export type WorkspaceRoutes = Readonly<
  Record<string, (request: IncomingMessage, response: ServerResponse) => void>
>;

/** What a workspace starts with. */
export type WorkspaceOptions = {
  /** A loopback address; `127.0.0.1` unless told. */
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly directory: WorkspaceDirectory;
  readonly app: WorkspaceApp;
  readonly clock?: WorkspaceClock;
  /** Where people may want to jump, if the clock can be moved. */
  readonly landmarks?: Landmarks;
  readonly routes?: WorkspaceRoutes;
  /** `false` lets the app call as often as it likes, for load tests. */
  readonly rateLimits?: boolean;
};
