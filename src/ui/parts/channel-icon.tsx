import {
  IconBell,
  IconBrowser,
  IconDeviceMobileMessage,
  IconMail,
  IconMailbox,
  IconPhone,
  IconSpeakerphone,
  type TablerIcon,
} from '@tabler/icons-react';

const ICONS: { readonly [channel: string]: TablerIcon } = {
  email: IconMail,
  sms: IconDeviceMobileMessage,
  push: IconBell,
  onsite: IconBrowser,
  ads: IconSpeakerphone,
  phone: IconPhone,
  post: IconMailbox,
};

/** The sign of a channel beside its word; nothing for a channel that an organisation named itself. */
export function ChannelIcon({ channel }: { readonly channel: string }) {
  const Icon = ICONS[channel];
  return Icon ? <Icon size={14} color="var(--t3)" aria-hidden style={{ flex: 'none' }} /> : null;
}
