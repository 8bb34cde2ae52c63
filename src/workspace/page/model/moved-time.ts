/** The time the workspace pretends it is, and where one can go from there. */
export type MovedTime = {
  /** An ISO instant. */
  readonly now: string;
  readonly moved: boolean;
  readonly landmarks: readonly Landmark[];
};

/** `label` after “till”/“to”: `nästa möte`, `the next meeting`. */
type Landmark = { readonly label: { readonly sv: string; readonly en: string }; readonly at: string };
