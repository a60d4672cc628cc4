/** The two languages of every screen, error and export: Vietnamese first. */
export type Language = 'vi' | 'en'

/** The shape of a Vietnamese catalogue with its words taken out, so that an English one with a gap does not compile. */
export type Catalogue<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...parts: infer P) => string
      ? (...parts: P) => string
      : Catalogue<T[K]>
}

export type InBoth<T> = Readonly<Record<Language, T>>

/** Fills `{name}` in a sentence; a parameter that is not given stays as it was written. */
export const fillIn = (sentence: string, params: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (written, name: string) => String(params[name] ?? written))
