/** Whether the last day (`until`, `YYYY-MM-DD`) has gone by; never where there is none, or where nobody says what day it is (`today` is empty). */
export function hasRunOut({ until }: { readonly until: string }, today: string): boolean {
  return until !== '' && until < today
}
