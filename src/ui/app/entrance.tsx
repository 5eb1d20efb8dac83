import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router-dom';
import { problemText, referenceOf } from '../data/query-client.ts';
import { sessionQuery, setupQuery } from '../data/session.ts';
import { Failure, Loading } from '../kit/states.tsx';
import { DemoBanner } from './demo-banner.tsx';
import { Shell } from './shell.tsx';

const SetUp = lazy(() => import('../pages/sign-in/set-up.tsx'));
const SignIn = lazy(() => import('../pages/sign-in/sign-in.tsx'));
const SecondFactorRequired = lazy(() => import('../pages/sign-in/second-factor-required.tsx'));
const ResetPassword = lazy(() => import('../pages/sign-in/reset-password.tsx'));
const AcceptInvitation = lazy(() => import('../pages/sign-in/accept-invitation.tsx'));

/** Who may come in: the first account is made by link, others sign in, and whoever is signed in sees the app. */
export function Entrance() {
  const session = useQuery(sessionQuery);
  const setup = useQuery({ ...setupQuery, enabled: session.data === null });
  const { pathname } = useLocation();
  // The session may say that the second factor is on before its codes were read.
  const [readingCodes, setReadingCodes] = useState(false);
  if (session.isError && session.data === undefined) {
    return (
      <Failure
        title="Tact can’t be reached"
        detail={problemText(session.error)}
        reference={referenceOf(session.error)}
        onRetry={() => void session.refetch()}
      />
    );
  }
  if (session.isPending || (session.data === null && setup.isPending)) return <Loading rows={3} />;
  if (session.data && (session.data.second_factor === 'required' || readingCodes)) {
    return (
      <Suspense fallback={<Loading />}>
        <SecondFactorRequired
          me={session.data}
          onCodes={() => setReadingCodes(true)}
          onDone={() => setReadingCodes(false)}
        />
      </Suspense>
    );
  }
  return (
    <Suspense fallback={<Loading />}>
      {session.data !== null ? (
        <Routes>
          <Route path="/setup" element={<Navigate to="/welcome" replace />} />
          <Route path="/invite" element={<Navigate to="/" replace />} />
          <Route path="/sign-in" element={<Navigate to="/" replace />} />
          <Route path="*" element={<Shell />} />
        </Routes>
      ) : (
        <>
          {setup.data?.demo === true && <DemoBanner />}
          <Routes>
            <Route path="/setup" element={<SetUp />} />
            <Route path="/invite" element={<AcceptInvitation />} />
            <Route path="/reset" element={<ResetPassword />} />
            <Route
              path="*"
              element={setup.data?.needed && pathname !== '/sign-in' ? <SetUp /> : <SignIn />}
            />
          </Routes>
        </>
      )}
    </Suspense>
  );
}
