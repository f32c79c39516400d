import { BodyMenu } from './body-menu.ts';
import { CiteText } from './cite-text.ts';
import { CopyLink } from './copy-link.ts';
import { LanguageSwitch } from './language-switch.ts';
import { PrintPage } from './print-page.ts';

// Everything works without these; they add comfort to what the HTML already does.
customElements.define('body-menu', BodyMenu);
customElements.define('cite-text', CiteText);
customElements.define('copy-link', CopyLink);
customElements.define('language-switch', LanguageSwitch);
customElements.define('print-page', PrintPage);
