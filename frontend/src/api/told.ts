/** What the contract does not require may be missing or null. */
export type Told<V> = V extends (infer U)[]
  ? Told<U>[]
  : V extends object
    ? { [K in keyof V]: undefined extends V[K] ? Told<NonNullable<V[K]>> | null | undefined : Told<V[K]> }
    : V;
