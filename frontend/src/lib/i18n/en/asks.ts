/** What a posting or a role asks for, in the person's hands. */
export const asks = {
  correct: 'Correct',
  correctHint: 'Misread? Say what it really asks for; resumes that are made from now on follow it.',
  requirements: 'Requirements',
  skills: 'Skills',
  kind: (text: string) => `How much it matters: ${text}`,
  text: (i: number) => `Line ${i}`,
  addRequirement: 'Add a requirement',
  addSkill: 'Add a skill',
  add: 'Add',
  saved: 'Saved what it asks for',
  reload: 'Load again',
  role: {
    way: 'Role',
    line: 'A role, without a posting',
    name: 'Role',
    nameHint: 'For a resume that fits a role rather than one posting. A recruiter’s message goes under Text.',
    look: 'Look in my listings',
    looking: 'Looking…',
    found: (n: number) =>
      n === 1
        ? 'From one listing of your inbox. Take out what does not fit you, add what is missing.'
        : `From ${n} listings of your inbox. Take out what does not fit you, add what is missing.`,
    none: 'No listing of your inbox has all these words in its title. Write what the role asks for yourself.',
    nothing: 'This is what the role will be taken to ask for:',
    often: (n: number, of: number) => `${n} of ${of}`,
    submit: 'Add role',
    adding: 'Adding…',
    needName: 'Name the role first.',
    needAsk: 'Say at least one thing that the role asks for.',
  },
};
