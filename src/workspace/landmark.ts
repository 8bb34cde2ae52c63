/** A moment that whoever tries the app out may want to jump to, as the button for it is labelled. */
export type Landmark = {
  /** After “till”/“to”: `nästa påminnelse`, `the next reminder`. */
  readonly label: { readonly sv: string; readonly en: string };
  readonly at: Date;
};

/** The moments worth jumping to as things stand; the workspace shows those that are ahead. */
export type Landmarks = () => Promise<readonly Landmark[]>;
