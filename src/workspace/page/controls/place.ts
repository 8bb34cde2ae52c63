/** Where a control stands. */
export type Place = {
  readonly block: string;
  /** What the form calls it. */
  readonly label?: string;
  /** It only keeps what is filled in, until the form is sent. */
  readonly isField?: boolean;
  /** The ids of the hint and the refusal that belong to it. */
  readonly describedBy?: string;
  readonly isInvalid?: boolean;
};
