import type { z } from 'zod';

/** What is wrong with a value from outside, in the words and with the JSON pointers Slack uses. */
export function complaints(error: z.ZodError, root = ''): readonly string[] {
  return error.issues.map((issue) => complaint(issue, root));
}

type Issue = z.core.$ZodIssue;

function complaint(issue: Issue, root: string): string {
  const pointer = [root, ...issue.path.map(String)].join('/');
  const at = ` [json-pointer:${pointer}]`;
  switch (issue.code) {
    case 'too_big':
      return tooMuch(issue) + at;
    case 'too_small':
      return tooLittle(issue) + at;
    case 'invalid_type':
      return missing(issue, pointer) ?? `must be a valid ${issue.expected}${at}`;
    case 'unrecognized_keys':
      return `invalid additional property: ${issue.keys.join(', ')}${at}`;
    case 'invalid_union':
      return unsupported(issue) + at;
    case 'invalid_value':
      return `value must be one of [${issue.values.map((value) => `\`${String(value)}\``).join(', ')}]${at}`;
    default:
      return issue.message + at;
  }
}

function tooMuch({ origin, maximum }: Extract<Issue, { code: 'too_big' }>): string {
  if (origin === 'string') return `must be less than ${Number(maximum) + 1} characters`;
  if (origin === 'array') return `no more than ${maximum} items allowed`;
  return `must be no more than ${maximum}`;
}

function tooLittle({ origin, minimum }: Extract<Issue, { code: 'too_small' }>): string {
  if (origin === 'string') return `must be more than ${Number(minimum) - 1} characters`;
  if (origin === 'array') return `must have at least ${minimum} items`;
  return `must be at least ${minimum}`;
}

function missing(issue: Extract<Issue, { code: 'invalid_type' }>, pointer: string): string | undefined {
  if (!issue.message.endsWith('received undefined')) return undefined;
  const field = String(issue.path.at(-1) ?? '');
  return `missing required field: ${field} [json-pointer:${pointer.slice(0, pointer.lastIndexOf('/'))}]`;
}

function unsupported({ path }: Extract<Issue, { code: 'invalid_union' }>): string {
  return path.at(-1) === 'type' ? 'unsupported type' : 'failed to match all allowed schemas';
}
