import { useLooks } from '../hooks/looks-context.ts';

/** When something happened, by the reader's clock; the whole date on pointing at it. `at` is an ISO instant. */
export function Clock({ at }: { readonly at: string }) {
  const { locale, timeZone } = useLooks();
  const told = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(new Date(at));
  return (
    <time dateTime={at} title={told({ dateStyle: 'full', timeStyle: 'short' })}>
      {told({ hour: '2-digit', minute: '2-digit' })}
    </time>
  );
}
