import { useLooks } from '../hooks/looks-context.ts';
import { SafeLink } from './safe-link.tsx';
import { slackDate } from './slack-date.ts';

type Told = {
  readonly seconds: number;
  readonly format: string;
  readonly link?: string | undefined;
  readonly fallback?: string | undefined;
};

/** A moment in the reader's own words; what the app wrote for other clients is shown on pointing at it. */
export function DateTold({ seconds, format, link, fallback }: Told) {
  const text = <time title={fallback}>{slackDate(seconds, format, useLooks())}</time>;
  return link ? <SafeLink url={link}>{text}</SafeLink> : text;
}
