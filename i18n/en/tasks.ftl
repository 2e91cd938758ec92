### What has to be done about a card. Titles stand on the page of the card, on the first page, in notifications and in the calendar. $date is a day written out, $days a whole number.

task-heading = What to do
task-by = Last day: { $date }. Days left: { $days }
task-by-closed = Last day: { $date }. The municipal office is closed on that day; the last open day is { $open }. Days left: { $days }
task-by-late = Last day: { $date }. The municipal office is closed until then. Ask on its next open day whether it is still possible.
task-from = Possible from { $date }
task-none-title = Nothing has to be done now
# On the first page, where nothing has to be done yet.
task-next = Next: { $title }
task-done-button = This is done
task-not-done-button = Not done after all
task-later-button = Remind me in a week
task-is-done = Done
task-is-later = You will be reminded on { $date }.

task-card-ended-title = The card has ended
task-card-ended-text = It is no longer valid. Apply for a new one at the municipal office ({ JA("市区町村の窓口") }), and ask what it costs. Your number stays the same.
task-certificates-ended-title = The certificates have ended
task-certificates-ended-text = New ones are made at the municipal office ({ JA("市区町村の窓口") }) at any time, free of charge. Bring the card, and know its PINs.
task-change-date-title = Have the card’s date changed
task-change-date-text = Go to the municipal office ({ JA("市区町村の窓口") }) with the card and your residence card ({ JA("在留カード") }), if you have one, by { $date }. It is free. After that day the card is no longer valid; a new one costs money and takes weeks. Ask for new certificates at the same visit, and know your PINs.
task-extend-card-title = Have the card extended by two months
task-extend-card-text = As long as your application is pending, the municipal office can extend the card ({ JA("特例期間延長") }). Go there by { $date } with the card, the residence card and, if you applied online, the message that your application was received. It is free and possible only once. Ask for new certificates, too, and know your PINs.
task-await-residence-card-title = Have the date changed once more
task-await-residence-card-text = The card was extended by two months and cannot be extended in this way again. As soon as you have the new residence card ({ JA("在留カード") }), go to the municipal office with both cards, by { $date }.
task-extend-stay-title = Extend your stay, then the card
task-extend-stay-text = The card ends with your period of stay, and no letter tells you. First apply to immigration for an extension. When the new residence card ({ JA("在留カード") }) has come, have the card’s date changed at the municipal office, by { $date }. If nothing is decided by then, the office can extend the card by two months ({ JA("特例期間延長") }), but only as long as it is valid. An application for permanent residence alone does not count.
task-specified = If you have a specified residence card ({ JA("特定在留カード") }), ask for one again with each application.
task-renew-card-title = Renew the card
task-renew-card-text = Apply for a new card from { $from } to { $date }. During this time it is free. You need no letter for it.
task-renew-certificates-title = Renew the certificates
task-renew-certificates-text = Go to the municipal office ({ JA("市区町村の窓口") }) with the card from { $from } to { $date }. It is free. Know your PINs.
task-tell-status-title = The card ends
task-tell-status-text = What has to be done until { $date } depends on how you live in Japan. Press “Change the answers” and answer that question.
task-ask-office-title = Ask what to do before the card ends
task-ask-office-text = The card ends on { $date } or earlier. Ask at the municipal office ({ JA("市区町村の窓口") }) what to do.
task-move-out-title = Give the moving-in notice
task-move-out-text = Go to the office of the new municipality with the card by { $date } and give the moving-in notice ({ JA("転入届") }). Otherwise the card is no longer valid.
task-move-in-title = Report the new address
task-move-in-text = Go to the municipal office of the new address with the card by { $date } and give notice ({ JA("転入届・転居届") }). The new address is written on the card. Know the register PIN.
task-show-card-title = Show the card at the new office
task-show-card-text = You have given the moving-in notice. Now bring the card there, too, by { $date } ({ JA("継続利用") }). Otherwise it is no longer valid. Know the register PIN.
task-report-title = Have the change written on the card
task-report-text = Go to the municipal office ({ JA("市区町村の窓口") }) with the card by { $date }. It is free. The signature certificate has ended with the change: ask for a new one.
task-check-certificates-title = Look at the dates of the certificates
task-check-certificates-text = The certificates may have ended: their date is not certain. Put the card on a reader, or ask at the municipal office ({ JA("市区町村の窓口") }). New ones are made there at any time, free of charge.
task-find-certificates-text = The box for their date on the card is often empty. Put the card on a reader, or ask at the municipal office ({ JA("市区町村の窓口") }), then press “Change the answers” and write the date.
task-find-date-title = The end of the card is not known
task-find-date-text = Look at the date on the front of the card and press “Change the answers”, or put the card on a reader.

## By which rule something ends

reason-printed = This stands on the card.
reason-printed-differs = This stands on the card, and it counts. The other answers lead to another day: { $days }. If your answers are right, ask at the municipal office.
reason-tenth-birthday = It is the tenth of the birthdays after the card was made.
reason-fifth-birthday = It is the fifth of the birthdays after the card was made, as for all who were not of age then.
reason-age-unclear = It is not clear whether the holder counted as being of age.
reason-leap-birthday = For a birthday on February 29 it is not clear which day counts in other years.
reason-renewed-early = If the previous one was renewed in its last three months, it lasts a year longer.
reason-stay-end = The period of stay ends on this day.
reason-special-extension = It is two months after the end of the period of stay.
reason-extension-month-end = It is two months after the end of the period of stay; at the end of a month it is not clear which day counts.
reason-landing-end = The landing permission ends on this day.
reason-provisional-end = The provisional stay ends on this day.
reason-sixty-days = It is 60 days after birth or after the loss of nationality.
reason-certificate-birthday = It is the fifth of the birthdays after the certificate was made.
reason-card-ends = The card ends, and the certificate with it.
reason-user-certificate-ends = It ends with the user certificate, and before that if your name or address changes.
