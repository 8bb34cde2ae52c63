import { extname } from 'node:path';

export type FileKind = { readonly mimetype: string; readonly filetype: string; readonly pretty_type: string };

const binary: FileKind = { mimetype: 'application/octet-stream', filetype: 'binary', pretty_type: 'Binary' };

const office = 'application/vnd.openxmlformats-officedocument';

const kinds: Readonly<Record<string, FileKind>> = {
  '.md': { mimetype: 'text/plain', filetype: 'markdown', pretty_type: 'Markdown (raw)' },
  '.txt': { mimetype: 'text/plain', filetype: 'text', pretty_type: 'Plain Text' },
  '.csv': { mimetype: 'text/csv', filetype: 'csv', pretty_type: 'CSV' },
  '.json': { mimetype: 'text/plain', filetype: 'json', pretty_type: 'JSON' },
  '.ics': { mimetype: 'text/calendar', filetype: 'ics', pretty_type: 'iCalendar' },
  '.pdf': { mimetype: 'application/pdf', filetype: 'pdf', pretty_type: 'PDF' },
  '.docx': {
    mimetype: `${office}.wordprocessingml.document`,
    filetype: 'docx',
    pretty_type: 'Word Document',
  },
  '.xlsx': { mimetype: `${office}.spreadsheetml.sheet`, filetype: 'xlsx', pretty_type: 'Excel Spreadsheet' },
  '.png': { mimetype: 'image/png', filetype: 'png', pretty_type: 'PNG' },
  '.jpg': { mimetype: 'image/jpeg', filetype: 'jpg', pretty_type: 'JPEG' },
};

/** What Slack takes a file for, by the end of its name. */
export function fileKind(name: string): FileKind {
  return kinds[extname(name).toLowerCase()] ?? binary;
}
