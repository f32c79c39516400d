import { BodyMenu } from './body-menu.ts';
import { CiteText } from './cite-text.ts';
import { CopyLink } from './copy-link.ts';
import { CopyPassage } from './copy-passage.ts';
import { CopyText } from './copy-text.ts';
import { findParts } from './find-part.ts';
import { KeepOffline } from './keep-offline.ts';
import { KeepParagraph } from './keep-paragraph.ts';
import { LanguageSwitch } from './language-switch.ts';
import { nameManifest } from './name-manifest.ts';
import { OneColumn } from './one-column.ts';
import { blendLanguagesOnly } from './page-turn.ts';
import { PrintPage } from './print-page.ts';
import { QuoteSelection } from './quote-selection.ts';
import { renewView } from './renew-view.ts';
import { ShareMenu } from './share-menu.ts';
import { TakeFocus } from './take-focus.ts';
import { openTermCards } from './term-cards.ts';

// From a cache this module may be here before the page is: elements would find themselves without their content.
if (document.readyState === 'loading') {
  await new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve);
  });
}

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
customElements.define('share-menu', ShareMenu);
customElements.define('take-focus', TakeFocus);
openTermCards();
blendLanguagesOnly();
findParts();
nameManifest();
renewView();
