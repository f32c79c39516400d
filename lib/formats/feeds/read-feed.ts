import { getTranslator } from '../../i18n/translator.ts';
import { documentPaths, iconPaths, paths } from '../../routes/paths.ts';
import { toInstant } from './feed-dates.ts';
import { toNameUrn } from './name-uuid.ts';
import { readItems } from './read-items.ts';

import type { GovernmentBody } from '../../model/body.ts';
import type { Language } from '../../model/languages.ts';
import type { Site } from '../../model/site.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { DocumentStore } from '../document-store.ts';
import type { Feed, FeedAddress, FeedSubject } from './feed.ts';

type FeedFrame = { site: Site; bodies: readonly GovernmentBody[]; words: Translator };

/** A feed with the newest texts of its language; null when there is no such body. */
export async function readFeed(
  store: DocumentStore,
  address: FeedAddress,
  origin: string,
): Promise<Feed | null> {
  const { language, subject, format } = address;
  const words = getTranslator(language);
  const [site, bodies] = await Promise.all([store.getSite(), store.listBodies()]);
  const about = describe(subject, language, { site, bodies, words });
  if (!about) return null;

  const warning = site.demonstration === true ? words('PageShell.demonstration') : null;
  const items = await readItems(store, address, { origin, words, bodies, warning });
  const changes = items.map(({ updated }) => updated);
  // A feed without entries changed when what stands about its bodies was last verified.
  const verified = about.bodies.map(({ statusAsOf }) => toInstant(statusAsOf));

  return {
    id: toNameUrn(about.page.slice(1)),
    language,
    title: about.title,
    description: warning === null ? about.description : `${warning} ${about.description}`,
    selfUrl: origin + documentPaths.feed(about.page, format),
    pageUrl: origin + about.page,
    iconUrl: origin + iconPaths.feed,
    publisher: {
      name: (site.publisher?.name ?? site.name)[language],
      url: site.publisher?.url ?? origin + paths.home(language),
    },
    updated: Math.max(...(changes.length > 0 ? changes : verified)),
    items,
  };
}

type About = {
  page: string;
  title: string;
  description: string;
  bodies: readonly GovernmentBody[];
};

function describe(
  subject: FeedSubject,
  language: Language,
  { site, bodies, words }: FeedFrame,
): About | null {
  const names = { site: site.name[language] };
  switch (subject.kind) {
    case 'language':
      return {
        page: paths.home(language),
        title: words('Feeds.language.title', names),
        description: words('Feeds.language.description'),
        bodies,
      };
    case 'translations':
      return {
        page: paths.translations(language),
        title: words('Feeds.translations.title', names),
        description: words('Feeds.translations.description'),
        bodies,
      };
    case 'body': {
      const body = bodies.find(({ id }) => id === subject.id);
      if (!body) return null;
      const values = { ...names, body: body.name[language] };
      return {
        page: paths.body(language, body.id),
        title: words('Feeds.body.title', values),
        description: words('Feeds.body.description', values),
        bodies: [body],
      };
    }
    default:
      return subject satisfies never;
  }
}
