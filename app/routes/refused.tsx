/** Where the server turns to when a form was sent from somewhere else than the portal. Nothing has been changed. */
export function loader(): never {
  throw Response.json({ code: 'otherOrigin' }, { status: 403 });
}

export default function Refused() {
  return null;
}
