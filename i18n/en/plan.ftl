### The pages of the guide: the list of situations, the questions, the plan, and the sheet for the counter. What they are about stands in guide.ftl.

## On the first page

home-guide-title = Find out what to do
home-guide-text = Lost card, new address, forgotten PIN, longer stay: what to do, what to bring and what it costs, with a sheet to show at the counter.

## The list of situations

plan-heading = What do you need help with?
plan-search-label = Search
plan-search-example = For example: lost card, new address, visa
# $count is how many were found.
plan-search-found = Found: { $count }
plan-search-none-title = Nothing matches these words
plan-search-none-text = Try another word, or choose below.
plan-group-trouble = Something is wrong with the card
plan-group-renew = The card or its certificates end
plan-group-stay = Your stay in Japan changes
plan-group-life = Something changes in your life
plan-group-pins = PINs
plan-group-get = Get a card
plan-group-know = Good to know

## Questions

plan-whose-heading = Whose card is it?
plan-whose-other = Another card
plan-whose-other-text = What you tick will not be kept.

## A plan

plan-now-title = Do this now
plan-steps-title = What to do
plan-know-title = What to know
plan-bring-title = What to bring
plan-fees-title = What it costs
plan-times-title = How long it takes
plan-late-title = If you are late
# Instead of the title before, where no day is at stake.
plan-otherwise-title = If nothing is done
plan-elsewhere-title = What else changes
# Before something that holds only for that answer, because the user did not know the answer. $answer is the answer as it was offered.
plan-only-for = Only if: { $answer }
plan-by-over = The last day was { $date }. Go anyway, as soon as you can, and ask what this means for you.
# After a last day, where another day that is not known yet may be earlier.
plan-by-earlier = The last day may be earlier: answer the question in this step.
plan-by-immigration-closed = Last day: { $date }. Immigration is closed on that day; the last open day is { $open }. Days left: { $days }
plan-by-immigration-late = Last day: { $date }. Immigration is closed until then. Ask on its next open day whether it is still possible.
plan-by-card-end = Before the card ends: look at the date on it.
plan-by-certificate-end = Before the certificates end.
plan-by-stay-end = Before your period of stay ends.
plan-date-button = Enter the date
plan-change-date-button = Change the date
plan-contact-always = Loss and theft: day and night, all year
plan-contact-languages = Languages: { $languages }
# $number is a telephone number.
plan-copy-button = Copy { $number }
plan-copied = The number is copied.
plan-sources-button = Where this is from
plan-sources-hide-button = Hide the sources
plan-sources-text = This is what these offices and pages say. In brackets: the day on which we last read them. Your office has the last word.
plan-old-title = This may be out of date
plan-old-text = Some of the sources were last read on { $date }. Ask at the office whether this is still right.
plan-sheet-button = Sheet for the counter
plan-answers-button = Change the answers
plan-related-title = See also
# $label is the user’s own name for a card.
plan-ticks-kept = What you tick is kept with “{ $label }”.
plan-ticks-not-kept = What you tick is forgotten when you leave this plan. If you save a card on the first page, its ticks are kept, and its dates appear here.

## The sheet for the counter

sheet-heading = Sheet for the counter
sheet-text = Show it at the counter ({ JA("窓口") }), on paper or on this screen. Your number and your PINs are not on it.
sheet-include-title = What to put on it
sheet-include-bring = What I have ticked under “What to bring”
# $count is how many things are ticked on the plan.
sheet-include-count = Ticked: { $count }
sheet-include-status = How I live in Japan
sheet-include-dates = Until when my card and my stay are valid
sheet-include-phrases = Sentences to point at
sheet-tick-all-button = Tick all
sheet-untick-all-button = Untick all
sheet-print-button = Open for printing
sheet-save-button = Save as a file
sheet-large-button = Show in large letters
sheet-open-title = The sheet should now be open in the browser
sheet-open-text = Print it from there. If no page has appeared, save the sheet as a file and open that file.
sheet-not-open-title = The sheet could not be opened
sheet-not-open-text = Save it as a file, and open that file in a browser.
sheet-next-button = Next
sheet-previous-button = Previous
# Which sentence is shown, of how many.
sheet-large-place = { $number } / { $count }
# On the sheet itself, above what the user wants.
sheet-request-title = What I would like
sheet-bring-title = What I have with me
sheet-about-title = About me
sheet-card = Expiry date of my card
sheet-stay = End of my stay
sheet-phrases-title = What I would like to ask (I point at it)
sheet-foot = Made with { -brand }, which is not an official program.
