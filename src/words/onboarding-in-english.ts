import type { Words } from './words.ts';

export const onboardingInEnglish: Words['onboarding'] = {
  greeting: {
    title: 'Hello, I am Handslag!',
    text: 'Hello, I am Handslag. I help the council to follow its action plan.',
    does: 'I help the council to follow its action plan: I answer how it goes and who is responsible, take in updates, and remind when it is time.',
    start: 'Begin by reading in the plan and appointing coordinators.',
    startWithPlan: 'The plan is read in already. Begin by appointing coordinators.',
    who: 'Whoever invited me can do that, or an administrator of the workspace. I answer /plan and keep out of what you write.',
    import: 'Read in a plan',
    coordinators: 'Appoint coordinators',
    help: 'How it works',
  },
  file: {
    title: 'Read in a plan',
    submit: 'Continue',
    intro: { before: 'The document becomes the plan of the council in ', after: '.' },
    again:
      'If the plan is read in already this makes a new revision: updates and contacts stay. Nothing is stored until you have seen what was found.',
    label: 'The action plan as a file',
    hint: (kilobytes) =>
      `Markdown or plain text (.md or .txt), at most ${kilobytes} kB. Save a Word document as plain text first.`,
  },
  preview: {
    title: 'Read in a plan',
    submit: 'Read in',
    unchanged:
      'The document says the same as the plan that is read in already. There is nothing new to store.',
    changes: 'This changes',
    findings: (count) =>
      count === 1 ? '1 thing to know before you read it in' : `${count} things to know before you read it in`,
    noFindings: 'Everything in the document could be read.',
    line: (line) => `Line ${line}: `,
  },
  done: {
    first: (title) => `Done. ${title} is now the council’s plan.`,
    next: 'Next step: appoint contacts. Type /plan owners vacant to see which units have nobody.',
  },
  refused: {
    file: 'Choose a file.',
    empty: 'The file is empty. Choose the file with the plan.',
    'no-plan': 'I find no areas of cooperation in the file. Is it the right document?',
    'too-large': (kilobytes) => `The file is too large. It may be ${kilobytes} kB at most.`,
    'wrong-kind': 'The file must end in .md or .txt. Save the plan as plain text and try again.',
    binary: 'This is a Word, Excel or PDF document. Save it as plain text and try again.',
    'not-utf8': 'The file’s characters cannot be read. Save it as text encoded in UTF-8 and try again.',
    missing: 'Slack did not hand out the file. Upload it again.',
    conflict: 'Somebody else changed the plan meanwhile. Nothing is stored. Try again.',
  },
};
