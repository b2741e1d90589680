/** Where to go after log-in: only a path of this app, never another site. */
export function safeNext(search: Record<string, unknown>): { next?: string } {
  const next = search.next;
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) && !next.startsWith('/login') ? { next } : {};
}
