import { NumberInput, Select, Switch, TextInput } from '@mantine/core';
import { LOCATION_GRAINS, type LocationGrain, type PolicyLimits } from '../../../domain/permission/policy.ts';
import { limitsOf } from '../../../domain/permission/policy-limits.ts';
import { Panel } from '../../kit/panel.tsx';
import { channelWord } from '../../parts/names.ts';
import classes from './policies.module.css';
import type { PolicyPartProps } from './policy-part.ts';

type Count =
  | 'consent_age_days'
  | 'consents_loaded_hours'
  | 'comfort_attributes'
  | 'comfort_messages'
  | 'comfort_rules'
  | 'platform_minimum'
  | 'waiver_notice_days';

/** The numbers that checks and waivers keep to, and where messages are made. */
export function Limits({ policy, allowed, errors, onChange }: PolicyPartProps) {
  const limits = limitsOf(policy);
  const set = (part: Partial<PolicyLimits>) => onChange({ limits: { ...policy.limits, ...part } });
  const own = (field: 'minimum_audience' | 'waiver_days', label: string, description: string) => (
    <NumberInput
      label={label}
      description={description}
      min={1}
      allowDecimal={false}
      disabled={!allowed}
      value={policy[field]}
      error={errors[field]}
      onChange={(value) => onChange({ [field]: Number(value) })}
    />
  );
  const number = (field: Count, label: string, description: string) => (
    <NumberInput
      label={label}
      description={description}
      min={field === 'waiver_notice_days' || field === 'consents_loaded_hours' ? 0 : 1}
      allowDecimal={false}
      disabled={!allowed}
      value={limits[field]}
      error={errors[`limits.${field}`]}
      onChange={(value) => set({ [field]: Number(value) })}
    />
  );
  const madeIn = (channel: string, region: string) => {
    const { [channel]: _left, ...rest } = limits.channel_regions;
    set({ channel_regions: region.trim() === '' ? rest : { ...rest, [channel]: region } });
  };
  return (
    <>
      <Panel title="Limits">
        <div className="stack">
          {own('minimum_audience', 'Smallest audience', 'People. Under it, someone could be singled out.')}
          {number(
            'platform_minimum',
            'Smallest audience for ads',
            'People whom advertising platforms ask for.',
          )}
          {number('comfort_attributes', 'Comfort line', 'Pieces of personal data in one rule.')}
          {number('comfort_messages', 'Messages that people take well', 'In 7 days.')}
          {number('comfort_rules', 'Rules that people take well', 'To hear from in a week.')}
          {number('consent_age_days', 'A yes is old after', 'Days. Then it is advised to ask again.')}
          {number(
            'consents_loaded_hours',
            'Consents are loaded anew within',
            'Hours. Older ones hold up publishing; 0 sets no limit.',
          )}
          <NumberInput
            label="Unknown ages where data is about children"
            description="Percent of the reach; more need a manager."
            min={0}
            max={100}
            disabled={!allowed}
            value={Math.round(limits.unknown_age_share * 100)}
            error={errors['limits.unknown_age_share']}
            onChange={(value) => set({ unknown_age_share: Number(value) / 100 })}
          />
          <Select
            label="Rules may know where people are"
            description="Finer than this needs a manager."
            allowDeselect={false}
            disabled={!allowed}
            data={LOCATION_GRAINS.map((value) => ({ value, label: GRAIN_WORDS[value] }))}
            value={limits.finest_location}
            error={errors['limits.finest_location']}
            onChange={(value) => value !== null && set({ finest_location: value })}
          />
        </div>
      </Panel>
      <Panel title="Waivers">
        <div className="stack">
          {own('waiver_days', 'Waivers last at most', 'Days. Then the flag needs a decision again.')}
          {number('waiver_notice_days', 'Their end is announced', 'Days before it.')}
          <Switch
            label="A live rule stops when a waiver on it ends"
            description="In any case it goes back to review."
            disabled={!allowed}
            checked={limits.lapsed_waiver_pauses}
            onChange={(event) => set({ lapsed_waiver_pauses: event.currentTarget.checked })}
          />
        </div>
      </Panel>
      <Panel title="Where messages are made" note="a region such as EU, US or IN">
        <div className={classes['concern']}>
          {policy.channels.map((channel) => (
            <TextInput
              key={channel}
              label={channelWord(channel)}
              placeholder="where the data is"
              disabled={!allowed}
              value={limits.channel_regions[channel] ?? ''}
              error={errors[`limits.channel_regions.${channel}`]}
              onChange={(event) => madeIn(channel, event.currentTarget.value)}
            />
          ))}
        </div>
      </Panel>
    </>
  );
}

const GRAIN_WORDS: { readonly [G in LocationGrain]: string } = {
  exact: 'To the house',
  postcode: 'To the postcode',
  town: 'To the town',
  region: 'To the region',
};
