const nothing: readonly never[] = [];

/** What is found in each of several, in order. Most often that is nothing, and `flatMap` would cost more than to look. */
export function foundIn<One, Found>(
  several: readonly One[],
  find: (one: One, index: number) => Found | undefined,
): readonly Found[] {
  let all: Found[] | undefined;
  for (let index = 0; index < several.length; index++) {
    const found = find(several[index]!, index);
    if (found === undefined) continue;
    if (all === undefined) all = [found];
    else all.push(found);
  }
  return all ?? nothing;
}

/** What several lists hold, in their order. Where only one of them holds anything, that is it. */
export function allOf<One>(lists: readonly (readonly One[])[]): readonly One[] {
  let first: readonly One[] = nothing;
  let all: One[] | undefined;
  for (const list of lists) {
    if (list.length === 0) continue;
    if (first.length === 0) first = list;
    else {
      all ??= first.slice();
      for (const one of list) all.push(one);
    }
  }
  return all ?? first;
}
