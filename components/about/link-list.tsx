import { AppLink } from '@/components/ui/app-link';

type LinkListProps = { links: readonly { href: string; label: string }[] };

export function LinkList({ links }: LinkListProps) {
  return (
    <ul>
      {links.map(({ href, label }) => (
        <li key={href}>
          <AppLink className="action" href={href}>
            {label}
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
