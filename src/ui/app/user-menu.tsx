import { Menu, useMantineColorScheme } from '@mantine/core';
import { IconSettings } from '@tabler/icons-react';
import { useNavigate } from 'react-router-dom';
import { ROLE_WORDS } from '../../domain/rules/roles.ts';
import { type Me, useSignOut } from '../data/session.ts';
import { Initials } from '../kit/initials.tsx';
import classes from './sidebar.module.css';

/** Who is signed in, and what they can do about it. */
export function UserMenu({ me, folded }: { readonly me: Me; readonly folded: boolean }) {
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { setColorScheme } = useMantineColorScheme();
  const role = ROLE_WORDS[me.role];
  return (
    <Menu position="top-start" width={200}>
      <Menu.Target>
        <button type="button" className={`bare ${classes['user']}`}>
          <Initials name={me.name} />
          <span className={folded ? 'hidden-text' : classes['who']}>
            <span className="strong">{me.name}</span> <span className="quiet">{role}</span>
          </span>
          <span className="hidden-text">Account menu</span>
          {!folded && <IconSettings size={16} color="var(--t3)" aria-hidden />}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void navigate('/settings')}>Settings</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => setColorScheme('light')}>Light</Menu.Item>
        <Menu.Item onClick={() => setColorScheme('dark')}>Dark</Menu.Item>
        <Menu.Item onClick={() => setColorScheme('auto')}>As the system has it</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => signOut.mutate()}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
