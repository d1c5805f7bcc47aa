/** A phone number that is rung by a tap. */
export function PhoneLink({ phone }: { phone: string }) {
  return (
    <a className="meeting-phone" href={`tel:${phone.replace(/[^\d+]/g, '')}`} dir="ltr">
      {phone}
    </a>
  );
}
