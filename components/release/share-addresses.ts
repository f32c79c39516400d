/** Whom a page can be sent by, in the order in which readers see them. */
export const shareTargets = ['telegram', 'vk', 'ok', 'whatsapp', 'email'] as const;
export type ShareTarget = (typeof shareTargets)[number];

type Shared = {
  /** The whole address of the page; a script adds the paragraph where this stands. */
  url: string;
  title: string;
};

/**
 * Plain addresses: nothing of others is loaded before a reader follows one. Every value is percent-encoded
 * alike (a space is %20), because mail programs show a plus as it is.
 */
export function shareAddress(target: ShareTarget, { url, title }: Shared): string {
  switch (target) {
    case 'telegram':
      return `https://t.me/share/url?${encode({ url, text: title })}`;
    case 'vk':
      return `https://vk.com/share.php?${encode({ url, title })}`;
    case 'ok':
      return `https://connect.ok.ru/offer?${encode({ url, title })}`;
    case 'whatsapp':
      return `https://wa.me/?${encode({ text: `${title} ${url}` })}`;
    case 'email':
      // Lines of a mail end with CR and LF (RFC 6068, 5).
      return `mailto:?${encode({ subject: title, body: `${title}\r\n\r\n${url}` })}`;
    default:
      return target satisfies never;
  }
}

function encode(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
