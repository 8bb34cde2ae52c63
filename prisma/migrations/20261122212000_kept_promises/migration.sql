-- What the schema cannot say and the database keeps all the same.

-- What was decided, found, reported or logged is appended; nobody changes or removes it, not even by hand.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: its rows are never changed or removed', TG_TABLE_NAME;
END
$$;

DO $$
DECLARE
  appended text;
BEGIN
  FOREACH appended IN ARRAY ARRAY[
    'plan_revision', 'decided_party', 'decided_area', 'decided_activity', 'decided_seat', 'milestone', 'finding',
    'activity_update', 'log_entry'
  ] LOOP
    EXECUTE format(
      'CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %I EXECUTE FUNCTION refuse_change()',
      appended
    );
  END LOOP;
END
$$;

-- A seat has one holder at a time, a council one plan in force.
CREATE UNIQUE INDEX contact_one_holder ON contact (council_id, unit_id) WHERE until IS NULL;
CREATE UNIQUE INDEX plan_one_in_force ON plan (council_id) WHERE ended_at IS NULL;

-- A row read is a value of the domain: the program trusts these without looking again.
CREATE FUNCTION is_interval_of_days(first text, last text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN first IS NULL AND last IS NULL THEN true
    ELSE coalesce(first ~ '^\d{4}-\d{2}-\d{2}$' AND last ~ '^\d{4}-\d{2}-\d{2}$' AND first <= last, false)
  END
$$;

CREATE FUNCTION is_precision(value text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT value IN ('day', 'month', 'season', 'quarter', 'half-year', 'year')
$$;

ALTER TABLE council
  ADD CONSTRAINT council_language CHECK (language IN ('sv', 'en'));

ALTER TABLE party
  ADD CONSTRAINT party_standing CHECK (standing IN ('deciding', 'associated'));

ALTER TABLE contact
  ADD CONSTRAINT contact_away CHECK (is_interval_of_days(away_from, away_to)),
  ADD CONSTRAINT contact_until CHECK (until >= since);

ALTER TABLE plan_revision
  ADD CONSTRAINT plan_revision_period CHECK (is_interval_of_days(period_from, period_to));

ALTER TABLE decided_activity
  ADD CONSTRAINT decided_activity_start CHECK (
    is_interval_of_days(start_from, start_to)
    AND is_precision(start_precision)
    AND (start_from IS NULL) = (start_precision IS NULL)
    AND (start_from IS NULL OR start_text IS NOT NULL)
  ),
  ADD CONSTRAINT decided_activity_reporting CHECK (
    reporting_kind IN ('ongoing', 'dated', 'recurring', 'unknown')
    AND is_interval_of_days(reporting_from, reporting_to)
    AND is_precision(reporting_precision)
    AND (reporting_from IS NOT NULL) = (reporting_kind = 'dated')
    AND (reporting_precision IS NOT NULL) = (reporting_kind = 'dated')
    AND (reporting_text IS NOT NULL OR reporting_kind = 'unknown')
  );

ALTER TABLE milestone
  ADD CONSTRAINT milestone_date CHECK (is_interval_of_days("from", "to") AND is_precision(precision));

ALTER TABLE finding
  ADD CONSTRAINT finding_severity CHECK (severity IN ('warning', 'note'));

ALTER TABLE activity_update
  ADD CONSTRAINT activity_update_status
  CHECK (status IN ('not_started', 'on_track', 'at_risk', 'stalled', 'done', 'cancelled'));
