### The command line. Command names and options are never translated.

cli-usage = How to use it:
cli-help-window = with nothing after it: opens the window
cli-help-photo = check photos; a folder means every picture in it
cli-help-card = read the card in a reader; asks for no PIN and changes nothing
cli-help-dates = when a card and its certificates end, from given facts
cli-help-remind = show a notification for what is due, and end
cli-help-self-test = check fonts, languages, rules, face models and the settings folder
cli-help-version = show the version
cli-help-help = show this page
cli-help-lang = language: en, ja, zh-Hans, zh-Hant, ko, pt-BR, es
cli-help-json = output for other programs
cli-help-today = judge as if today were this day (YYYY-MM-DD)
# The last three words are typed as they stand; they may be explained in brackets.
cli-help-reason = a reason that is officially accepted: religion, medical, infant
# $command, $option, $value are what was typed.
cli-unknown-command = There is no command “{ $command }”.
cli-unknown-option = There is no option “{ $option }” here.
cli-missing-value = After { $option } a value is missing.
# $word is what was typed.
cli-extra-word = “{ $word }” is one word too many.
cli-bad-value = “{ $value }” is not a possible value for { $option }.
# $option is an option such as --born.
cli-missing-option = { $option } has to be given.
cli-no-files = Name at least one photo or folder.
cli-see-help = “temoto --help” shows what is possible.
cli-self-test-fonts = Fonts
cli-self-test-languages = Languages
cli-self-test-rules = Rules
cli-self-test-models = Face models
cli-self-test-settings = Settings folder
cli-self-test-ok = fine
cli-self-test-failed = not in order

## When the window cannot be opened

start-failed-title = { -brand } cannot open its window
# When the window had been open already.
start-stopped-title = { -brand } had to stop
start-failed-text = Something on this computer keeps { -brand } from opening its window. Start the computer again and try once more.
start-stopped-text = Something went wrong and { -brand } had to close its window. Your settings are still there, and your photos were not touched. Open { -brand } again.
# $path is the place of a file.
start-failed-log = For the person who helps you, this file says more: { $path }
start-failed-hint = You can still check photos in the terminal: temoto photo FILE
