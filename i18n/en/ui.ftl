### The window: what stands on every page, home, language, settings, about.
### Suffixes say what a message is: -button, -heading, -title (short), the rest are sentences.
### { JA("…") } is an official Japanese term, drawn in Japanese letters; people meet it on paper.

## Brand

-brand = Temoto

## On every page

# The title of the window in the system's task bar.
app-title = { -brand }
common-back-button = Back
common-cancel-button = Cancel
common-close-button = Close
# Read out for the button that opens the choice of language. $language is the language's own name.
language-switch-name = Language: { $language }. Change the language
# Beside the language's own name, for people who cannot read the present language.
# In every language but English this is the word “Language”; in English it is { JA("言語") }.
language-switch-hint = { JA("言語") }

## Language page

language-heading = Choose your language
language-later = You can change it later on every page.

## Home

home-heading = What would you like to do?
home-intro = { -brand } helps you with your My Number Card ({ JA("マイナンバーカード") }). It works without the internet and keeps everything on this computer.
home-photo-title = Check your ID photo
home-photo-text = Find out before you apply whether your photo will probably be accepted, and what to do if not.
home-card-title = Look at your card
home-card-text = See how many PIN tries are left and until when the card is valid, and change your PINs. You need a card reader.
home-dates-title = Know when your card ends
home-dates-text = Find out when a card and its certificates end and what to do by when, and be reminded in time.
home-settings-button = Settings
home-about-button = About { -brand }
# A short line at the foot of the home page.
home-unofficial = { -brand } is not an official program. The municipal office has the last word.

## Settings

settings-heading = Settings
settings-language-title = Language
settings-theme-title = Colours
settings-theme-system = Same as this computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-text-size-title = Size of text
settings-text-size-hint = On every page: hold Ctrl (on a Mac: Command) and press + for larger or − for smaller text.
# $percent is a whole number such as 125.
settings-text-size-percent = { $percent } %
settings-data-title = Saved on this computer
settings-data-text = { -brand } saves only your settings and what you write about the cards that you save, with their dates and what you tick. No photo is kept and nothing is sent anywhere.
# $path is the place of the file.
settings-data-path = The file: { $path }
settings-data-nowhere = Nothing is being saved on this computer.
settings-delete-button = Delete everything
settings-delete-heading = Delete everything { -brand } saved?
settings-delete-text = Your language, colours, text size and saved cards will be removed from this computer. This cannot be undone. Your photos are not touched.
settings-delete-yes-button = Yes, delete everything
settings-deleted = Everything { -brand } had saved on this computer has been deleted.

## About

about-heading = About { -brand }
about-version = Version { $version }
about-is-title = What it is
about-is-text = { -brand } ({ JA("手元") }, “at hand”) is a free helper for people in Japan who have, or want, a My Number Card and do not read official Japanese easily, and for the volunteers who help them.
about-not-title = What it is not
about-not-text = It is not an official program and does not come from the government, a city or J-LIS ({ JA("地方公共団体情報システム機構") }), which makes the cards. It explains and checks. The decision is always made by the municipal office or by J-LIS.
about-offline-title = It stays on this computer
about-offline-text = { -brand } never uses the internet. It sends nothing, collects nothing and looks for no updates. Your photo is only read and never changed.
about-sources-title = Where the rules come from
about-sources-text = These are the rules the photo check follows, who published them, and the day we last looked.
# One rule among the sources. $source names the page and its owner in English, $date is written out.
about-source-line = { $source } (as of { $date })
about-measured-text = The limits for the picture itself, such as sharpness, light and background, are our own. They were found by measuring real photos and are not official. No check looks at the colour of skin.
about-old-warning = Some of these rules were looked up more than 12 months ago. Please ask your municipal office whether they still hold.
about-licences-title = Licences
about-licences-text = { -brand } is free software under the MIT or the Apache 2.0 licence, whichever you prefer. It contains the work of others:
# $folder is a folder of the installed program.
about-licences-where = The full texts of all licences came with { -brand }, in the folder { $folder }. These are all its parts that others made:
