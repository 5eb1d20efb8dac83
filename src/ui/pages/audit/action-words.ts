/** What the log's dotted verbs are called on the screen; one that isn't listed is shown as it is. */
const WORDS: { readonly [action: string]: string } = {
  'account.change': 'Changed an account',
  'account.create': 'Made an account',
  'account.invite': 'Invited someone',
  'attribute.change': 'Changed what is known of an attribute',
  'attribute.confirm': 'Confirmed an attribute’s category',
  'audience.match': 'Looked up a list of people',
  'audience.members': 'Listed customers of an audience',
  'audit.export': 'Exported the audit log',
  'caps.change': 'Changed frequency caps',
  'comment.add': 'Commented',
  'demo.load': 'Loaded the demo shop',
  'import.fail': 'An import failed',
  'import.finish': 'Finished an import',
  'import.start': 'Started an import',
  'import.stop': 'Asked an import to stop',
  'import.stopped': 'An import stopped',
  'person.open': 'Opened a person, masked',
  'person.reveal': 'Revealed a person',
  'policy.change': 'Changed the policy',
  'proposal.approve': 'Approved a change of a segment or the policy',
  'proposal.request_changes': 'Sent back a change of a segment or the policy',
  'proposal.submit': 'Proposed a change of a segment or the policy',
  'proposal.withdraw': 'Took back a proposed change',
  'recheck.end': 'Checked published rules again',
  'recheck.start': 'Began to check published rules again',
  'recheck.stop': 'Stopped a round of checks',
  'rule.approve': 'Approved a rule',
  'rule.archive': 'Archived a rule',
  'rule.create': 'Made a rule',
  'rule.delete': 'Deleted a rule',
  'rule.download': 'Downloaded an audience',
  'rule.pause': 'Paused a rule',
  'rule.publish': 'Published a rule',
  'rule.reopen': 'Withdrew a verdict: reviewed anew',
  'rule.repin': 'Published a rule over an approved segment',
  'rule.request_changes': 'Requested changes',
  'rule.resume': 'Resumed a rule',
  'rule.submit': 'Submitted a rule for review',
  'rule.update': 'Changed a rule',
  'rule.waive': 'Waived a flag',
  'rule.waiver_lapsed': 'A waiver ended',
  'rule.withdraw': 'Withdrew a rule from review',
  'segment.create': 'Made a segment',
  'segment.delete': 'Deleted a segment',
  'segment.update': 'Changed a segment',
  'send.record': 'Recorded messages that left',
  'session.end': 'Signed out',
  'session.failed': 'Failed to sign in',
  'session.start': 'Signed in',
  'settings.change': 'Changed the settings',
};

export function actionWord(action: string): string {
  return WORDS[action] ?? action;
}

/** Choices for the filter, by their words. */
export const ACTION_CHOICES = Object.entries(WORDS)
  .map(([value, label]) => ({ value, label }))
  .toSorted((a, b) => a.label.localeCompare(b.label));
