import { BodyMenu } from './body-menu.ts';
import { CiteText } from './cite-text.ts';
import { CopyLink } from './copy-link.ts';
import { CopyPassage } from './copy-passage.ts';
import { CopyText } from './copy-text.ts';
import { KeepOffline } from './keep-offline.ts';
import { KeepParagraph } from './keep-paragraph.ts';
import { LanguageSwitch } from './language-switch.ts';
import { OneColumn } from './one-column.ts';
import { PrintPage } from './print-page.ts';
import { QuoteSelection } from './quote-selection.ts';
import { TakeFocus } from './take-focus.ts';
import { openTermCards } from './term-cards.ts';

// Everything works without these; they add comfort to what the HTML already does.
customElements.define('body-menu', BodyMenu);
customElements.define('cite-text', CiteText);
customElements.define('copy-link', CopyLink);
customElements.define('copy-passage', CopyPassage);
customElements.define('copy-text', CopyText);
customElements.define('keep-offline', KeepOffline);
customElements.define('keep-paragraph', KeepParagraph);
customElements.define('language-switch', LanguageSwitch);
customElements.define('one-column', OneColumn);
customElements.define('print-page', PrintPage);
customElements.define('quote-selection', QuoteSelection);
customElements.define('take-focus', TakeFocus);
openTermCards();
