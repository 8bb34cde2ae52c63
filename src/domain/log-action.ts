/** Everything that is logged. What each is about: a plan, an activity, a unit, a person or the council itself. */
export type LogAction =
  | 'plan-imported'
  | 'update-appended'
  | 'update-reworded'
  | 'update-withdrawn'
  | 'update-acknowledged'
  | 'question-raised'
  | 'contact-appointed'
  | 'contact-accepted'
  | 'contact-away'
  | 'seat-vacated'
  | 'deputy-removed'
  | 'units-merged'
  | 'coordinator-appointed'
  | 'coordinator-dismissed'
  | 'settings-changed'
  | 'person-forgotten';
