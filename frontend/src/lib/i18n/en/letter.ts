export const letter = {
  title: 'Cover letter',
  asked: 'Cover letter too',
  points: 'What it should say',
  pointsHint: 'One point a line, at most five. What your experience does not show is left out, and you are told.',
  copy: 'Copy',
  copied: 'The letter is copied',
  notCopied: 'The browser does not allow copying here. Download the letter instead.',
  downloadAs: (format: string) => `Download the letter as ${format}`,
  formats: { pdf: 'PDF', docx: 'Word', txt: 'Text' },
  evidence: (n: number) => (n === 1 ? 'rests on 1 statement of yours' : `rests on ${n} statements of yours`),
};
