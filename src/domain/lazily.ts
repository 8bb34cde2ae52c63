/** The value that `derive` gives, derived when it is first asked for and kept after. */
export function lazily<Value>(derive: () => Value): () => Value {
  let derived: { readonly value: Value } | undefined;
  return () => {
    derived ??= { value: derive() };
    return derived.value;
  };
}
