/** What the log keeps of a content: customers are named by handles, so that erasing one never touches the log. */

/** The same content with every customer id, in lists and alone, replaced by what `handle` makes of it. */
export function withoutPeople(content: unknown, handle: (customer_id: string) => string): unknown {
  if (Array.isArray(content)) return content.map((item) => withoutPeople(item, handle));
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).map(([key, value]) => [key, without(key, value, handle)]),
  );
}

function without(key: string, value: unknown, handle: (customer_id: string) => string): unknown {
  if (key === 'customer_id' && typeof value === 'string') return handle(value);
  if (key === 'customer_ids' && Array.isArray(value)) {
    return value.map((id) => (typeof id === 'string' ? handle(id) : id));
  }
  return withoutPeople(value, handle);
}
