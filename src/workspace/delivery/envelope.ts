/** Something Slack tells the app, and whether the app's acknowledgement may carry an answer. */
export type Envelope = {
  readonly kind: 'slash_commands' | 'interactive' | 'events_api';
  readonly payload: object;
  readonly answerable: boolean;
  /** Set when the app has been told before and did not acknowledge. */
  readonly retry?: Retry;
};

export type Retry = { readonly attempt: number; readonly reason: RetryReason };

export type RetryReason = 'http_timeout' | 'http_error' | 'connection_failed' | 'timeout';

/** What became of a delivery, as the person waiting for it would find out. */
export type Acknowledgement =
  | { readonly acknowledged: true; readonly body: unknown; readonly after: number }
  | {
      readonly acknowledged: false;
      readonly error: 'operation_timeout' | 'dispatch_failed';
      readonly reason: RetryReason;
      /** The app asked not to be told again. */
      readonly final: boolean;
      readonly after: number;
    };

/** An acknowledgement before anybody has looked at the clock. */
export type Outcome = Reply | { readonly failed: RetryReason; readonly final?: boolean };

type Reply = { readonly body: unknown };
