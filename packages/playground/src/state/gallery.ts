import type { PageState, PolicyFile } from './pageState.ts';

/** Something to begin with. */
export interface Sample {
  readonly title: string;
  readonly about: string;
  readonly shows: Partial<PageState>;
}

export interface Gallery {
  readonly policies: readonly Sample[];
  readonly posts: readonly Sample[];
  /** The built-in modules, each by the name that the page shows it under. */
  readonly modules: readonly PolicyFile[];
}

/** Put in by the build, out of `examples/` and the built-in modules. */
declare const GALLERY: Gallery;

export const gallery: Gallery = GALLERY;
