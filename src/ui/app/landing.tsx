import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router-dom';
import { isReviewer } from '../../domain/rules/reviewers.ts';
import { datasetsQuery } from '../data/datasets.ts';
import type { Me } from '../data/session.ts';
import { Loading } from '../kit/states.tsx';

/** The first page of the day: a manager's queue, everyone else's overview, and the welcome while there is no data. */
export function Landing({ me }: { readonly me: Me }) {
  const { data, isPending, isFetching } = useQuery(datasetsQuery);
  const empty = data?.items.every(({ rows }) => rows === 0) ?? false;
  // What was empty a while ago may just have been filled.
  if (isPending || (empty && isFetching)) return <Loading />;
  if (empty && me.rights.includes('import.run')) return <Navigate to="/welcome" replace />;
  return <Navigate to={isReviewer(me.role) ? '/review' : '/overview'} replace />;
}
