/**
 * One value per process, kept on `globalThis`: the server bundle, the scripts' bundle and hot reloading each load their
 * own copy of a module, and two open databases in one process must never happen.
 */
const store = globalThis as typeof globalThis & { __marktplatz?: Map<string, unknown> };

export function singleton<T>(name: string, create: () => T): T {
  store.__marktplatz ??= new Map();
  if (!store.__marktplatz.has(name)) store.__marktplatz.set(name, create());
  return store.__marktplatz.get(name) as T;
}

export function forgetSingleton(name: string): void {
  store.__marktplatz?.delete(name);
}
