import { Link } from 'react-router-dom';
import { useMe } from '../../data/session.ts';
import { Page } from '../../kit/page.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Empty } from '../../kit/states.tsx';
import { EraseCustomer } from './erase-customer.tsx';
import { LetInAgain } from './let-in-again.tsx';
import classes from './erase.module.css';

/** Erasing a customer who asks for it, and letting someone in again who came back. */
export default function ErasePage() {
  const me = useMe();
  const crumb = <Link to="/consent">Consent</Link>;
  if (!me.rights.includes('person.erase')) {
    return (
      <Page title="Erase a customer" crumb={crumb}>
        <Empty title="Privacy reviewers and admins erase customers">
          Hand the request to one of them: the law asks for an answer within a month.
        </Empty>
      </Page>
    );
  }
  return (
    <Page title="Erase a customer" crumb={crumb}>
      <div className={classes['page']}>
        <Panel title="Someone asks to be erased">
          <EraseCustomer />
        </Panel>
        <Panel title="Someone who was erased is a customer again">
          <LetInAgain />
        </Panel>
      </div>
    </Page>
  );
}
