import { z } from 'zod';

import type { SectionForm } from '../form-reading';
import { longest } from '../setting-form';

const website = z.url({ protocol: /^https?$/ });

/** What the kommun is called, and how it is reached. */
export const identityForm: SectionForm = {
  shown: ({ kommun: { name, place, contact, dataProtection } }) => ({
    name,
    place,
    email: contact.email,
    phone: contact.phone,
    address: contact.address,
    website: contact.website,
    officer: dataProtection.email,
  }),
  read(reader) {
    const name = reader.required('name', longest.name);
    const place = reader.required('place', longest.place);
    const email = reader.email('email');
    const phone = reader.required('phone', longest.phone);
    // As short as an extension can be; letters may tell when someone answers.
    if (phone !== '' && phone.replace(/\D/g, '').length < 5) reader.refuse('phone', 'phone-invalid');
    const address = reader.required('address', longest.address);
    const site = reader.required('website', 300);
    if (site !== '' && !website.safeParse(site).success) reader.refuse('website', 'not-a-url');
    const officer = reader.email('officer');
    return {
      name,
      place,
      contact: { email, phone, address, website: site },
      dataProtection: { email: officer },
    };
  },
};
