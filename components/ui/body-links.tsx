import { AppLink } from './app-link';

type BodyLinksProps = {
  bodies: readonly { href: string; label: string; status?: string | undefined }[];
};

/** The bodies in the order of the menu; an abolished one says so under its name. */
export function BodyLinks({ bodies }: BodyLinksProps) {
  return (
    <ul>
      {bodies.map(({ href, label, status }) => (
        <li key={href}>
          <AppLink href={href}>
            <span>
              {label}
              {status !== undefined && <span className="was"> {status}</span>}
            </span>
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
