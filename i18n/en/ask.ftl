### The questions about a card, one on each page. { JA("…") } is the official Japanese term, which people meet on paper.

ask-next-button = Next
ask-unknown-button = I do not know
ask-day-label = Year, month, day
ask-day-example = For example: { $example }. The year of a Japanese era is fine, too, such as { JA("令和9年3月9日") }.
ask-event-example = For example: { $example }.
ask-past-example = For example: { $example }. The year of a Japanese era is fine, too, such as { JA("令和2年3月9日") }.
ask-born-example = For example: { $example }. The year of a Japanese era is fine, too, such as { JA("昭和60年3月7日") }.

## As what somebody lives in Japan

ask-status-heading = How do you live in Japan?
ask-status-text = It is written on the residence card, in the line for the status ({ JA("在留資格") }).
ask-status-stay = With a period of stay
ask-status-stay-text = Work, study, family, long-term resident and others. The residence card says until when.
ask-status-permanent = As a permanent resident ({ JA("永住者") })
ask-status-special = As a special permanent resident ({ JA("特別永住者") })
ask-status-hsp = As a Highly Skilled Professional (ii) ({ JA("高度専門職第2号") })
ask-status-citizen = I am Japanese
ask-status-other = In another way
ask-status-other-text = Refuge, provisional stay, a baby without a status yet, lost Japanese nationality
ask-status-refuge = With landing permission for temporary refuge ({ JA("一時庇護許可者") })
ask-status-provisional = With permission for provisional stay ({ JA("仮滞在許可者") })
ask-status-birth = Born in Japan, without a status yet ({ JA("出生による経過滞在者") })
ask-status-lost = Lost Japanese nationality, without a status yet ({ JA("国籍喪失による経過滞在者") })

## Days

ask-printed-heading = Until when is the My Number Card valid?
ask-printed-text = The date is on the front of the card, to the right of the date of birth ({ JA("有効期限") }). If the office has changed it, the newest date is in the field for notes ({ JA("追記欄") }).
ask-stay-heading = When does your period of stay end?
ask-stay-text = It is written on the residence card, in the line for the period of stay ({ JA("在留期間（満了日）") }). If you have a new residence card already, look at the new one.
ask-landing-heading = When does your permission end?
ask-landing-text = It is written on the paper with your permission.
ask-lost-heading = When did you lose Japanese nationality?
ask-lost-text = The day is given in the papers about it.
ask-born-heading = When were you born?
ask-born-text = Many of the card’s dates fall on a birthday. The date of birth is on the card ({ JA("生年月日") }).
ask-certificate-heading = Until when are the certificates valid?
ask-certificate-text = There is a box for it below the date of the card ({ JA("電子証明書の有効期限") }). It is often empty; then press “I do not know”. You can also see the date by putting the card on a reader.
ask-issued-heading = When was the card made?
ask-issued-text = It is not printed on the card. It is a week or more before the day you collected it. If you are not sure, press “I do not know”.
ask-applied-heading = When did you apply for the card?
ask-applied-text = You came of age at about that time, and how long the card is valid depends on this day.
ask-new-heading = Which date does the card show now?
ask-new-text = A new card shows it on the front. On a card that was kept, the newest date is in the field for notes ({ JA("追記欄") }).
ask-name-heading = What do you call this card?
ask-name-taken = Another saved card has this name. Choose another one.
ask-name-text = Choose a word that tells you whose card it is. No full name or number is needed.

## What is wrong with a day that was written. $date is a day written out, $days the number of days of a month.

ask-wrong-empty = Write the day first, or press “I do not know”.
ask-wrong-no-day = This is no day. Write year, month and day, such as { $example }.
ask-wrong-year-last = Write the year first, then the month and the day, such as { $example }.
ask-wrong-short-year = Write all four digits of the year, or the year with its era, such as { $example }.
ask-wrong-no-month = There is no such month. Write year, month and day, such as { $example }.
ask-wrong-no-such-day = There is no such day: that month has { $days } days.
ask-wrong-era = That era did not last until this day, or had not begun yet.
ask-wrong-life = Nobody who is alive today was born so long ago.
ask-wrong-first-cards = { $date } is too early: there were no My Number Cards yet.
ask-wrong-before-birth = { $date } is before the day of birth.
ask-wrong-before-issue = { $date } is before the day the card was made.
ask-wrong-after-issue = { $date } is after the day the card was made.
ask-wrong-future = { $date } is still to come.
ask-wrong-after-end = { $date } is after the end of the card.
ask-wrong-longest-card = { $date } is too late: no card is valid for that long.
ask-wrong-extension = { $date } is later than two months after the end of the stay. Look at the card once more.
ask-wrong-longest-stay = { $date } is too late: no period of stay is that long.
ask-wrong-long-ago = { $date } is too long ago.
ask-wrong-far-ahead = { $date } is too far ahead.
ask-meant = Did you mean { $date }?
ask-meant-button = Yes, that day
