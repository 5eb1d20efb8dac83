import { Button, Group, Modal, SegmentedControl, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { SEVERITIES, type Severity } from '../../../domain/flags/flag.ts';
import { policyIssues } from '../../../domain/permission/policy-issues.ts';
import type { Concern, HouseRule, Policy } from '../../../domain/permission/policy.ts';
import { useFocusReturn } from '../../kit/use-focus-return.ts';
import { severityWord } from '../../parts/severity-chip.tsx';
import { ConcernFields } from './concern-fields.tsx';

interface HouseRuleFormProps {
  readonly policy: Policy;
  readonly rule: HouseRule;
  readonly added: boolean;
  readonly onDone: (rule: HouseRule) => void;
  readonly onClose: () => void;
}

/** A house rule: its words, what it is about, and how grave it is to break it. */
export function HouseRuleForm({ policy, rule: given, added, onDone, onClose }: HouseRuleFormProps) {
  useFocusReturn();
  const [rule, setRule] = useState(given);
  const [tried, setTried] = useState(false);
  const issues = policyIssues({ ...policy, house_rules: [rule] }).filter(({ path }) =>
    path.startsWith('house_rules'),
  );
  const issue = (field: string) =>
    tried ? (issues.find(({ path }) => path === `house_rules[0].${field}`)?.message ?? null) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (issues.length > 0) setTried(true);
    else onDone({ ...rule, text: rule.text.trim() });
  };
  const about = (concern: Concern) =>
    setRule(({ id, text, severity }) => ({ id, text, severity, ...concern }));
  const { id: _, text, severity, ...concern } = rule;
  return (
    <Modal opened onClose={onClose} title={added ? 'New house rule' : 'House rule'}>
      <form className="stack" noValidate onSubmit={submit}>
        <Textarea
          label="The rule, as the author of a rule will read it"
          placeholder="No purchased data in newsletters"
          data-autofocus
          autosize
          minRows={2}
          value={text}
          error={issue('text')}
          onChange={(event) => {
            const words = event.currentTarget.value;
            setRule((now) => ({ ...now, text: words }));
          }}
        />
        <ConcernFields policy={policy} concern={concern} issue={issue} onChange={about} />
        <div>
          <p className="label" id="house-severity">
            A rule that breaks it
          </p>
          <SegmentedControl
            aria-labelledby="house-severity"
            data={SEVERITIES.map((value) => ({ value, label: SEVERITY_MEANING[value] }))}
            value={severity}
            onChange={(value) => {
              const chosen = SEVERITIES.find((one) => one === value);
              if (chosen !== undefined) setRule((now) => ({ ...now, severity: chosen }));
            }}
          />
          <p className="quiet">Its flags say “{severityWord(severity)}”.</p>
        </div>
        <Group justify="flex-end" gap="sm">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="filled">
            {added ? 'Add house rule' : 'Change house rule'}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

const SEVERITY_MEANING: { readonly [S in Severity]: string } = {
  block: 'can’t be published',
  review: 'needs a manager',
  advice: 'is only advised',
};
