/** Whatever no other route answers to. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

export { loader as action };

/** Never drawn: the root's error boundary is. Without it Remix would answer with an empty body. */
export default function NotFound() {
  return null;
}
