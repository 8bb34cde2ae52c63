/** One thing that the app and the workspace said to each other. */
export type WireEntry = {
  readonly id: number;
  readonly kind: 'call' | 'response' | 'delivery';
  /** The method called, or what was delivered. */
  readonly name: string;
  /** When it began, as an ISO instant. */
  readonly at: string;
  readonly milliseconds: number;
  readonly ok: boolean;
  readonly sent: unknown;
  readonly answer: unknown;
};
