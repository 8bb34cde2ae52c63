import type { Directory } from './directory.ts';
import type { MovedTime } from './moved-time.ts';
import type { OpenView, Seen } from './seen.ts';

/** All that one person sees at one moment. */
export type Scene = {
  readonly user: string;
  readonly channel: string;
  /** Rises with every change in the workspace. */
  readonly cursor: number;
  readonly directory: Directory;
  readonly messages: readonly Seen[];
  /** Lowest first. */
  readonly modals: readonly OpenView[];
  readonly home: OpenView | null;
  /** Absent where the workspace's clock cannot be moved. */
  readonly time: MovedTime | undefined;
};
