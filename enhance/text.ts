// What every page has comes first, and waits for the page.
import './main.ts';

import { CiteText } from './cite-text.ts';
import { CopyLink } from './copy-link.ts';
import { CopyPassage } from './copy-passage.ts';
import { findParts } from './find-part.ts';
import { SaveOffline } from './save-offline.ts';
import { ListenButton } from './listen-button.ts';
import { OneColumn } from './one-column.ts';
import { serveParagraphMenus } from './paragraph-menu.ts';
import { PrintPage } from './print-page.ts';
import { QuoteSelection } from './quote-selection.ts';
import { ShareMenu } from './share-menu.ts';
import { openTermCards } from './term-cards.ts';
import { TextsChoice } from './texts-choice.ts';

customElements.define('cite-text', CiteText);
customElements.define('copy-link', CopyLink);
customElements.define('copy-passage', CopyPassage);
customElements.define('save-offline', SaveOffline);
customElements.define('listen-button', ListenButton);
customElements.define('one-column', OneColumn);
customElements.define('print-page', PrintPage);
customElements.define('quote-selection', QuoteSelection);
customElements.define('share-menu', ShareMenu);
customElements.define('texts-choice', TextsChoice);
openTermCards();
serveParagraphMenus();
findParts();
