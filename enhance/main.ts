import { BodyMenu } from './body-menu.ts';
import { CopyText } from './copy-text.ts';
import { KeepParagraph } from './keep-paragraph.ts';
import { LanguageSwitch } from './language-switch.ts';
import { nameManifest } from './name-manifest.ts';
import { blendLanguagesOnly } from './page-turn.ts';
import { returnToPlace } from './reading-place.ts';
import { renewPreferences } from './renew-preferences.ts';
import { bringHeaderBack } from './slim-header.ts';
import { TakeFocus } from './take-focus.ts';

// From a cache this module may be here before the page is: elements would find themselves without their content.
if (document.readyState === 'loading') {
  await new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve);
  });
}

// Everything works without these; they add comfort to what the HTML already does.
customElements.define('body-menu', BodyMenu);
customElements.define('copy-text', CopyText);
customElements.define('keep-paragraph', KeepParagraph);
customElements.define('language-switch', LanguageSwitch);
customElements.define('take-focus', TakeFocus);
blendLanguagesOnly();
nameManifest();
renewPreferences();
returnToPlace();
bringHeaderBack();
